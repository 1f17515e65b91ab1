import type { FunctionComponent } from 'preact';
import { Notice } from '../components/notice.tsx';
import { ProductMark } from '../components/product-mark.tsx';
import type { AccessStore } from '../store/create-access-store.ts';
import type { BoardStore } from '../store/create-board-store.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { PRODUCT_NAME } from '../words/name-words.ts';
import { OPTIONS_WORDS } from '../words/options-words.ts';
import { STORAGE_WORDS } from '../words/storage-words.ts';
import { BoardsSection } from './boards-section.tsx';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { ExperienceSection } from './experience-section.tsx';
import { FloorSection } from './floor-section.tsx';
import { MoneySection } from './money-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { SaveStatus } from './save-status.tsx';
import { SignalsSection } from './signals-section.tsx';

interface OptionsProps {
  readonly store: SettingsStore;
  readonly access: AccessStore;
  readonly boards: BoardStore;
}

/** The anchors of the page, in order. */
const SECTIONS: readonly {
  readonly id: keyof typeof OPTIONS_WORDS & string;
  readonly Body: FunctionComponent<OptionsProps>;
}[] = [
  { id: 'floor', Body: FloorSection },
  { id: 'experience', Body: ExperienceSection },
  { id: 'pace', Body: PaceSection },
  { id: 'money', Body: MoneySection },
  { id: 'display', Body: DisplaySection },
  { id: 'signals', Body: SignalsSection },
  { id: 'boards', Body: BoardsSection },
  { id: 'data', Body: DataSection },
];

export function Options({ store, access, boards }: OptionsProps) {
  const language = store.language.value;
  const phase = store.phase.value;
  const storage = store.storage.value;
  return (
    <>
      <header class="page-header">
        <ProductMark />
        <h1>
          {PRODUCT_NAME[language]} <span class="page-name">{OPTIONS_WORDS.title[language]}</span>
        </h1>
        <SaveStatus store={store} />
      </header>
      <div class="options-body">
        <nav class="section-nav" aria-label={OPTIONS_WORDS.sections[language]}>
          {SECTIONS.map(({ id }) => (
            <a key={id} href={`#${id}`}>
              {OPTIONS_WORDS[id][language]}
            </a>
          ))}
        </nav>
        <main class="sections" aria-busy={phase === 'loading'}>
          {phase === 'unreachable' && <Notice tone="below">{OPTIONS_WORDS.unreachable[language]}</Notice>}
          {phase === 'loading' && <p class="quiet">{OPTIONS_WORDS.loading[language]}</p>}
          {storage !== 'ok' && <Notice tone="below">{STORAGE_WORDS[storage][language]}</Notice>}
          {phase === 'ready' && (
            <>
              <p class="quiet">{OPTIONS_WORDS.atOnce[language]}</p>
              {SECTIONS.map(({ id, Body }) => (
                <section key={id} id={id} class="section" aria-labelledby={`${id}-heading`}>
                  <h2 id={`${id}-heading`}>{OPTIONS_WORDS[id][language]}</h2>
                  <Body store={store} access={access} boards={boards} />
                </section>
              ))}
            </>
          )}
        </main>
      </div>
    </>
  );
}
