import { type Lists, sideBySide } from './lists.ts';

/**
 * All words in flat tables, which are several times faster to look into than strings. Buckets go by a word's first three
 * characters, or by those it has; strangers may share one.
 */
export interface Words {
  /** By the bucket of a pair of characters: whether words are made of these two (PAIR), and how longer ones may go on. */
  readonly pairs: Uint8Array;
  /** The numbers of the words in each bucket. */
  readonly buckets: Lists;
  /** The characters of each word, by its number. */
  readonly letters: Lists;
  readonly flags: Uint8Array;
}

export const PAIR = 1;

/** Few enough that what a text needs of the tables stays at hand, many enough that strangers seldom share a bucket. */
const BUCKETS = 16_384;

/** A word by its number, and its flags. */
interface NumberedWord {
  readonly id: number;
  readonly literal: string;
  readonly flags: number;
}

/** The bucket of words that begin like those of one bucket and go on with this character. */
export function bucketOf(before: number, next: number): number {
  return (Math.imul(before, 31) ^ next) & (BUCKETS - 1);
}

/** The bit of words that go on with such a character behind their first two. */
export function goesOn(third: number): number {
  return 2 << (third % 7);
}

/** Lays the words out in flat tables. */
export function tablesOf(words: readonly NumberedWord[]): Words {
  const pairs = new Uint8Array(BUCKETS);
  const buckets = new Array<number[] | undefined>(BUCKETS);
  const letters: number[][] = [];
  const flags: number[] = [];
  for (const word of words) {
    const codes = Array.from(word.literal, codeOf);
    letters[word.id] = codes;
    flags[word.id] = word.flags;
    const bucket = bucketFor(codes, pairs);
    const others = buckets[bucket];
    if (others === undefined) buckets[bucket] = [word.id];
    else others.push(word.id);
  }
  return { pairs, buckets: sideBySide(buckets), letters: sideBySide(letters), flags: Uint8Array.from(flags) };
}

export function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** The bucket of a word; notes in `pairs` that words begin like it. */
function bucketFor([first = 0, second, third]: readonly number[], pairs: Uint8Array): number {
  const one = bucketOf(0, first);
  if (second === undefined) return one;
  const pair = bucketOf(one, second);
  pairs[pair]! |= third === undefined ? PAIR : goesOn(third);
  return third === undefined ? pair : bucketOf(pair, third);
}
