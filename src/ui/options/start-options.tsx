import { render } from 'preact';
import type { Client } from '../client.ts';
import { createAccessStore } from '../store/create-access-store.ts';
import { createBoardStore } from '../store/create-board-store.ts';
import { createSettingsStore } from '../store/create-settings-store.ts';
import { followLanguage } from '../store/follow-language.ts';
import { OPTIONS_WORDS } from '../words/options-words.ts';
import { Options } from './options.tsx';

/** Shows the options in `root` and follows changes until the signal aborts. Resolves once the settings are shown. */
export async function startOptions(client: Client, root: HTMLElement, lifetime: AbortSignal): Promise<void> {
  const store = createSettingsStore(client, lifetime);
  const access = createAccessStore(client, lifetime);
  const boards = createBoardStore(client, lifetime);
  followLanguage(store.language, OPTIONS_WORDS.title, lifetime);
  lifetime.addEventListener('abort', () => render(null, root));
  render(<Options store={store} access={access} boards={boards} />, root);
  await Promise.all([access.load(), boards.load(), store.load()]);
}
