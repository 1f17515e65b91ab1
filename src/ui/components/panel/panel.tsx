import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { Gig } from '../../../core/tracker/gig.ts';
import type { ClientStanding, PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import type { ClientActions } from './client-section.tsx';
import { PanelBody } from './panel-body.tsx';
import { panelPosition } from './panel-position.ts';
import type { SaveActions } from './save-toggle.tsx';

export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'ready';
      readonly assessment: Assessment;
      readonly gig: Gig | null;
      readonly texts: PanelTexts;
      readonly client: ClientStanding | null;
    };

interface PanelProps extends SaveActions, ClientActions {
  readonly title: string;
  readonly language: Language;
  /** Where the badge stands in the window. */
  readonly anchor: DOMRect;
  readonly state: PanelState;
  close(): void;
  copy(text: string): Promise<void>;
}

/** Everything about one listing, beside its badge: a modal dialog, so the browser keeps the focus in it. */
export function Panel({ title, language, anchor, state, close, ...actions }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = PANEL_WORDS[language];

  useLayoutEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // What opens makes the panel grow: it is moved as far as needed to stay inside the window.
    const place = () => {
      const { left, top } = panelPosition(anchor, element.getBoundingClientRect(), window);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    const observer = new ResizeObserver(place);
    observer.observe(element);
    place();
    return () => observer.disconnect();
  }, [anchor]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; with keys Escape does.
    <dialog
      ref={dialog}
      lang={language}
      aria-labelledby="title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        // The dialog is filled by its content: a click on the element itself is one beside it.
        if (event.target === dialog.current) close();
      }}
    >
      <div class="panel">
        <div class="top">
          <h2 id="title">{title}</h2>
          <button type="button" class="close" aria-label={words.close} onClick={close}>
            ×
          </button>
        </div>
        {state.kind === 'loading' && (
          <p class="note" role="status">
            {words.loading}
          </p>
        )}
        {state.kind === 'failed' && (
          <p class="note" role="alert">
            {words.failed} {state.why}
          </p>
        )}
        {state.kind === 'ready' && <PanelBody {...state} language={language} {...actions} />}
      </div>
    </dialog>
  );
}
