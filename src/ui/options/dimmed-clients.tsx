import { useSignal } from '@preact/signals';
import type { DimmedClient } from '../../core/tracker/dimmed-clients.ts';
import { BOARDS } from '../../sites/boards.ts';
import { UndoBar } from '../components/undo-bar.tsx';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { DIMMED_CLIENT_SENTENCES, DIMMED_CLIENT_WORDS } from '../words/dimmed-client-words.ts';

/** The clients whose listings are shown faintly; each can be brought back, and that undone. */
export function DimmedClients({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const clients = store.dimmedClients.value;
  const last = useSignal<DimmedClient | null>(null);
  const sentences = DIMMED_CLIENT_SENTENCES[language];
  const nameOf = ({ site, name, key }: DimmedClient) => {
    const board = BOARDS.find(({ id }) => id === site)?.name[language] ?? site;
    return sentences.client(name ?? key.slice(site.length + 1), board);
  };
  return (
    <section class="overrides dimmed-clients">
      <h3>{DIMMED_CLIENT_WORDS.heading[language]}</h3>
      {clients.length === 0 && <p class="quiet">{DIMMED_CLIENT_WORDS.none[language]}</p>}
      <ul>
        {clients.map((client) => (
          <li key={client.key} class="board-row">
            <bdi>{nameOf(client)}</bdi>
            <button
              type="button"
              class="button"
              aria-label={sentences.show(nameOf(client))}
              onClick={() => {
                last.value = client;
                void store.dimClient(client, false);
              }}
            >
              {DIMMED_CLIENT_WORDS.show[language]}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {last.value && !clients.some(({ key }) => key === last.value?.key) && (
          <UndoBar
            text={sentences.shown(nameOf(last.value))}
            undoLabel={DIMMED_CLIENT_WORDS.undo[language]}
            undo={() => {
              if (last.value) void store.dimClient(last.value, true);
            }}
          />
        )}
      </div>
    </section>
  );
}
