const EVENTS = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'focusin',
  'focusout',
  'wheel',
  'touchstart',
  'touchmove',
] as const;

/** What happens inside one of our elements is not the page's business: its shortcuts and click handlers see none of it. */
export function keepEvents(element: HTMLElement): void {
  for (const name of EVENTS)
    element.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
}
