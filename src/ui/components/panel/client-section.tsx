import { useState } from 'preact/hooks';
import type { Language } from '../../../core/settings.ts';
import type { ClientStanding, PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { Fold } from './fold.tsx';

export interface ClientActions {
  dimClient(client: ClientStanding, on: boolean): Promise<unknown>;
}

interface ClientSectionProps extends ClientActions {
  /** null = the page does not name one. */
  readonly client: ClientStanding | null;
  readonly texts: PanelTexts;
  readonly language: Language;
}

/** The client's record, what their listings the user saved paid, and a switch that shows their listings faintly. */
export function ClientSection({ client, texts, language, dimClient }: ClientSectionProps) {
  const words = PANEL_WORDS[language];
  const [dimmed, setDimmed] = useState(client?.dimmed ?? false);
  const [note, setNote] = useState('');
  const { rows, summary, notes } = texts.client;
  const press = (one: ClientStanding) =>
    dimClient(one, !dimmed).then(
      () => {
        setDimmed(!dimmed);
        setNote(dimmed ? words.clientShown : words.clientDimmed);
      },
      (error: unknown) => setNote(error instanceof Error ? error.message : words.failed),
    );
  return (
    <Fold name={words.client} value={summary}>
      <dl>
        {rows.map(({ name, value }) => (
          <div key={name} class="row">
            <dt>{name}</dt>
            <dd class="plain">{value}</dd>
          </div>
        ))}
      </dl>
      {notes.map((one) => (
        <p key={one} class="source">
          {one}
        </p>
      ))}
      {client && (
        <p class="action">
          <button type="button" aria-pressed={dimmed} onClick={() => press(client)}>
            {words.dimClient}
          </button>
          <span class="quiet" role="status">
            {note}
          </span>
        </p>
      )}
    </Fold>
  );
}
