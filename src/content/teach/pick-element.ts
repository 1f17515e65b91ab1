/** Pressing has many events; the page must see none of them while something is being chosen. */
const PRESSING = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'auxclick',
  'dblclick',
] as const;

interface Picking {
  readonly signal: AbortSignal;
  /** Where the arrow keys begin. */
  readonly from: Element;
  /** Our own element on the page, which cannot be chosen. */
  readonly own: Element;
  /** Called with what would be chosen now. */
  show(element: Element): void;
  chosen(element: Element): void;
}

/** Lets the user choose an element by pointer, or by arrow keys (out, in, before, after) and Enter, until the signal aborts. */
export function pickElement(window: Window, { signal, from, own, show, chosen }: Picking): void {
  const { document } = window;
  const options = { capture: true, signal };
  let current = from;
  const isOurs = (target: EventTarget | null) => target === own;
  const point = (element: Element | null | undefined) => {
    if (!element || element === own || !document.body.contains(element)) return;
    current = element;
    show(element);
  };
  const swallow = (event: Event) => {
    if (isOurs(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  window.addEventListener('pointermove', ({ target }) => point(target as Element), options);
  for (const name of PRESSING) window.addEventListener(name, swallow, { ...options, passive: false });
  window.addEventListener(
    'click',
    (event) => {
      if (isOurs(event.target)) return;
      swallow(event);
      point(event.target as Element);
      chosen(current);
    },
    options,
  );
  const moves: Readonly<Record<string, () => Element | null | undefined>> = {
    ArrowUp: () => (current === document.body ? null : current.parentElement),
    ArrowDown: () => current.firstElementChild,
    ArrowLeft: () => current.previousElementSibling,
    ArrowRight: () => current.nextElementSibling,
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const onButton = isOurs(event.target) && own.shadowRoot?.activeElement?.localName === 'button';
      if (event.key in moves) point(moves[event.key]?.());
      else if (event.key === 'Enter' && !onButton && current !== document.body) chosen(current);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
}
