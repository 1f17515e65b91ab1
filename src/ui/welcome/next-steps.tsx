import { useEffect, useRef } from 'preact/hooks';
import { BOARDS } from '../../sites/boards.ts';
import type { WelcomeStore } from '../store/create-welcome-store.ts';
import { WELCOME_SENTENCES, WELCOME_WORDS } from '../words/welcome-words.ts';

/** What to open once the answers are stored. */
export function NextSteps({ store }: { readonly store: WelcomeStore }) {
  const language = store.settings.language.value;
  const heading = useRef<HTMLHeadingElement>(null);
  // The start button is gone now: who pressed it goes on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="section">
      <h2 ref={heading} tabIndex={-1}>
        {WELCOME_WORDS.ready[language]}
      </h2>
      <p>{WELCOME_WORDS.next[language]}</p>
      <div class="acts">
        {BOARDS.filter(({ access }) => access === 'install').map((site) => (
          <button
            key={site.id}
            type="button"
            class="button main"
            onClick={() => store.settings.openUrl(site.listUrl)}
          >
            {WELCOME_SENTENCES[language].open(site.name[language])}
          </button>
        ))}
        <button type="button" class="button plain" onClick={() => store.settings.openPage('options')}>
          {WELCOME_WORDS.options[language]}
        </button>
      </div>
    </section>
  );
}
