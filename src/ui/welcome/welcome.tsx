import { Notice } from '../components/notice.tsx';
import { ProductMark } from '../components/product-mark.tsx';
import type { WelcomeStore } from '../store/create-welcome-store.ts';
import { PRODUCT_NAME } from '../words/name-words.ts';
import { PRIVACY_WORDS, WELCOME_WORDS } from '../words/welcome-words.ts';
import { NextSteps } from './next-steps.tsx';
import { Questions } from './questions.tsx';
import { SampleCard } from './sample-card.tsx';

export function Welcome({ store }: { readonly store: WelcomeStore }) {
  const language = store.settings.language.value;
  const refusal = store.settings.refusal.value;
  return (
    <>
      <header class="page-header">
        <ProductMark />
        <p class="product-name">{PRODUCT_NAME[language]}</p>
      </header>
      <main class="welcome">
        {store.settings.phase.value === 'unreachable' && (
          <Notice tone="below">{WELCOME_WORDS.unreachable[language]}</Notice>
        )}
        <div class="hero">
          <h1>{WELCOME_WORDS.headline[language]}</h1>
          <p>{WELCOME_WORDS.lead[language]}</p>
        </div>
        <div class="columns">
          <Questions store={store} />
          <SampleCard store={store} />
        </div>
        <section class="privacy" aria-labelledby="privacy-heading">
          <h2 id="privacy-heading">{WELCOME_WORDS.privacy[language]}</h2>
          <ul>
            {PRIVACY_WORDS.map((words) => (
              <li key={words.en}>{words[language]}</li>
            ))}
          </ul>
        </section>
        <div class="begin">
          <div role="status">{refusal !== '' && <Notice tone="below">{refusal}</Notice>}</div>
          {store.begun.value ? (
            <NextSteps store={store} />
          ) : (
            <button type="button" class="button main large" onClick={() => void store.begin()}>
              {WELCOME_WORDS.begin[language]}
            </button>
          )}
        </div>
      </main>
    </>
  );
}
