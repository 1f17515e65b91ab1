import { describe, expect, it } from 'vitest';
import { CONTRACT_RULES } from '../../../src/core/contract/contract-rules.ts';
import { SIGNAL_RULES } from '../../../src/core/spiral/listing-words.ts';
import { PARTS } from '../../../src/core/spiral/wording-parts.ts';

const rules = [
  ...SIGNAL_RULES.map((rule) => ({ rule, of: rule.id })),
  ...CONTRACT_RULES.map((rule) => ({ rule, of: rule.item })),
];
const wordings = rules.flatMap(({ rule: { names = [], says = [] }, of }) =>
  [...names, ...says].map((wording) => ({ of, wording })),
);
const parts = new Set([
  ...wordings.flatMap(({ wording }) => wording.split(' ')).map((part) => part.replace(/^\+/, '')),
  ...Object.values(PARTS),
]);

function wordsOf(part: string): string[] {
  return part.split('|').flatMap((word) => (word in PARTS ? wordsOf(PARTS[word] ?? '') : word));
}

/** The words a part spells out itself, each with all others of the part, also those it takes over by a name. */
function spelledOut(part: string): { word: string; others: string[] }[] {
  const words = part.split('|');
  return words.flatMap((word, index) =>
    word in PARTS ? [] : { word, others: words.toSpliced(index, 1).flatMap(wordsOf) },
  );
}

const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) < index);

/** What can never change a result is left out of the tables. */
describe('the wordings', () => {
  it('spell out no word twice in one part', () => {
    const twice = [...parts].flatMap((part) =>
      spelledOut(part.replace(/^!/, '')).filter(({ word, others }) => others.includes(word)),
    );
    expect(twice.map(({ word }) => word)).toEqual([]);
  });

  it('are not repeated for the same thing', () => {
    expect(repeated(wordings.map(({ of, wording }) => `${of}: ${wording}`))).toEqual([]);
  });

  it('guard by no word that begins with another of the guard: where it stands, that stands', () => {
    // After a Latin letter no further one may follow.
    const implied = [...parts]
      .filter((part) => part.startsWith('!'))
      .flatMap((guard) => spelledOut(guard.slice(1)))
      .filter(({ word, others }) => others.some((other) => word.startsWith(other) && !/[a-z]$/.test(other)));
    expect(implied.map(({ word }) => word)).toEqual([]);
  });
});
