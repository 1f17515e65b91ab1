import type { ExplainRefusal } from '../platform/receive.ts';
import { StorageFailure } from '../platform/storage-failure.ts';
import { Refusal } from './refusal.ts';
import { NOT_STORED, REFUSED, type Sentence } from './sentences.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Surroundings } from './surroundings.ts';

/** Words for a refused message, in the user's language. */
export function explainRefusal(
  surroundings: Pick<Surroundings, 'settings' | 'browserLanguage'>,
): ExplainRefusal {
  return async (reason, error) => {
    const { value } = await surroundings.settings.read();
    const words: Sentence =
      error instanceof Refusal
        ? error.words
        : error instanceof StorageFailure
          ? NOT_STORED[error.health]
          : REFUSED[reason];
    return words[spokenLanguage(value, surroundings)];
  };
}
