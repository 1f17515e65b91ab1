import { type ReadonlySignal, signal } from '@preact/signals';
import type { Assessment } from '../../core/assessment.ts';
import type { Listing } from '../../core/listing.ts';
import type { Settings } from '../../core/settings.ts';
import type { SettingsStore } from './create-settings-store.ts';

/** The answers of the first run, not stored before the user starts. */
export type Answers = Pick<Settings, 'prefecture' | 'floor' | 'experience'>;

export interface WelcomeStore {
  readonly settings: SettingsStore;
  readonly answers: ReadonlySignal<Answers>;
  /** The sample listing under these answers; null = being worked out, `failed` = no answer came. */
  readonly effect: ReadonlySignal<Assessment | 'failed' | null>;
  readonly begun: ReadonlySignal<boolean>;
  load(): Promise<void>;
  answer(part: Partial<Answers>): Promise<void>;
  /** Stores the answers. null = stored; else why not. */
  begin(): Promise<string | null>;
}

/** The first run: answers, their effect on a sample, and the start. `sample` is asked for anew since its language may change. */
export function createWelcomeStore(settings: SettingsStore, sample: () => Listing): WelcomeStore {
  const answers = signal<Answers>({ prefecture: null, floor: null, experience: 'beginner' });
  const effect = signal<Assessment | 'failed' | null>(null);
  const begun = signal(false);
  let latest = 0;

  const showEffect = async () => {
    latest += 1;
    const asked = latest;
    const result = await settings
      .tryListing({ listing: sample(), change: answers.value })
      .then(({ assessment }) => assessment)
      .catch(() => 'failed' as const);
    // Answers may overtake each other; only the last question counts.
    if (asked === latest) effect.value = result;
  };

  return {
    settings,
    answers,
    effect,
    begun,
    async load() {
      await settings.load();
      const { prefecture, floor, experience } = settings.settings.value;
      answers.value = { prefecture, floor, experience };
      await showEffect();
    },
    async answer(part) {
      answers.value = { ...answers.value, ...part };
      await showEffect();
      // Once begun, a changed mind is stored like any other setting.
      if (begun.value) await settings.save(answers.value);
    },
    async begin() {
      const refusal = await settings.save(answers.value);
      if (refusal === null) begun.value = true;
      return refusal;
    },
  };
}
