import { render } from 'preact';
import type { Client } from '../client.ts';
import { createSettingsStore } from '../store/create-settings-store.ts';
import { createWelcomeStore } from '../store/create-welcome-store.ts';
import { followLanguage } from '../store/follow-language.ts';
import { WELCOME_WORDS } from '../words/welcome-words.ts';
import { sampleListing } from './sample-listing.ts';
import { Welcome } from './welcome.tsx';

/** Shows the first run in `root` until the signal aborts. Resolves once the sample's first effect is known. */
export async function startWelcome(client: Client, root: HTMLElement, lifetime: AbortSignal): Promise<void> {
  const settings = createSettingsStore(client, lifetime);
  const store = createWelcomeStore(settings, () => sampleListing(settings.language.peek()));
  followLanguage(settings.language, WELCOME_WORDS.title, lifetime);
  lifetime.addEventListener('abort', () => render(null, root));
  render(<Welcome store={store} />, root);
  await store.load();
}
