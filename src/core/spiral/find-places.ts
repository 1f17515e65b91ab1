import {
  ALONE,
  BEGINS,
  bucketOf,
  CLAUSE,
  FIGURE,
  type Frame,
  goesOn,
  NEGATES,
  NEUTRAL_WORD,
  PAIR,
  type Scanner,
  SENTENCE,
  WHOLE,
} from './compile-wordings.ts';
import { figureAt } from './figures.ts';
import type { TextRule } from './text-rule.ts';

/** What stands in a text: number of the word, start, end, sentence and clause, one after the other. */
type Occurrences = readonly number[];
const FIELDS = 5;
export const START = 1;
export const END = 2;
export const SENTENCE_OF = 3;
export const CLAUSE_OF = 4;

/** The wordings all whose parts stand in a text, and where those stand. */
export interface Candidates {
  readonly frames: readonly Frame[];
  readonly occurrences: Occurrences;
  /** Of each part: where its occurrences begin in `occurrences`, in the order of the text. */
  readonly places: readonly (readonly number[] | undefined)[];
}

/** One pass over the text: each position costs a look into a table unless a word begins there. Linear. */
export function findPlaces(scanner: Scanner<TextRule>, text: string): Candidates {
  const occurrences = occurrencesIn(scanner, text);
  const wanted = new Uint8Array(scanner.partCount);
  const frames = framesIn(scanner, occurrences, wanted);
  return { frames, occurrences, places: placesOf(scanner, occurrences, wanted) };
}

/** The wordings all whose parts stand in the text; marks those parts and their guards as wanted. */
function framesIn(scanner: Scanner<TextRule>, occurrences: Occurrences, wanted: Uint8Array): Frame[] {
  const present = new Uint8Array(scanner.partCount);
  const seen = new Uint8Array(scanner.parts.length);
  for (let at = 0; at < occurrences.length; at += FIELDS) {
    const word = occurrences[at] ?? 0;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    for (const part of scanner.parts[word] ?? []) present[part] = 1;
  }
  return scanner.frames.filter(({ needed, guards }) => {
    for (const part of needed) if (present[part] === 0) return false;
    for (const part of needed) wanted[part] = 1;
    for (const part of guards) wanted[part] = 1;
    return true;
  });
}

function placesOf(
  { parts, partCount }: Scanner<TextRule>,
  occurrences: Occurrences,
  wanted: Uint8Array,
): Candidates['places'] {
  const places: (number[] | undefined)[] = new Array(partCount).fill(undefined);
  for (let at = 0; at < occurrences.length; at += FIELDS) {
    for (const part of parts[occurrences[at] ?? 0] ?? []) {
      if (wanted[part] === 0) continue;
      const list = places[part];
      if (list === undefined) places[part] = [at];
      else list.push(at);
    }
  }
  return places;
}

function occurrencesIn({ words, figures, marks }: Scanner<TextRule>, text: string): number[] {
  const { pairs, buckets, items, starts, letters, flags } = words;
  const occurrences: number[] = [];
  let sentence = 0;
  let clause = 0;
  let previous = 0;
  /** Gathers the words of a bucket that stand there; the end of a neutral word that hides them, else `at`. */
  const look = (bucket: number, at: number): number => {
    const last = buckets[bucket + 1] ?? 0;
    for (let item = buckets[bucket] ?? 0; item < last; item++) {
      const word = items[item] ?? 0;
      let letter = starts[word] ?? 0;
      const lastLetter = starts[word + 1] ?? 0;
      let end = at;
      while (letter < lastLetter && letters[letter] === text.charCodeAt(end)) {
        letter++;
        end++;
      }
      if (letter < lastLetter) continue;
      const flag = flags[word] ?? 0;
      if ((flag & WHOLE) !== 0 && isLetter(text.charCodeAt(end))) continue;
      if ((flag & NEUTRAL_WORD) !== 0) return end;
      occurrences.push(word, at, end, sentence, clause);
    }
    return at;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const mark = marks[code] ?? 0;
    const before = previous;
    previous = code;
    if (mark === 0) continue;
    // Not within a figure: 2,000.
    if ((mark & CLAUSE) !== 0 && !(isDigit(before) && isDigit(text.charCodeAt(at + 1)))) clause++;
    if ((mark & SENTENCE) !== 0 && endsSentence(code, text.charCodeAt(at + 1))) {
      sentence++;
      clause++;
    }
    if (continuesWord(code, before) || ((marks[before] ?? 0) & NEGATES) !== 0) continue;
    if ((mark & BEGINS) !== 0) {
      const pair = bucketOf(code, text.charCodeAt(at + 1));
      const kinds = pairs[pair] ?? 0;
      const third = text.charCodeAt(at + 2);
      let end = kinds > PAIR && (kinds & goesOn(third)) !== 0 ? look(bucketOf(pair, third), at) : at;
      if (end === at && (kinds & PAIR) !== 0) end = look(pair, at);
      if (end > at) {
        at = end - 1;
        previous = text.charCodeAt(at);
        continue;
      }
    }
    if ((mark & ALONE) !== 0) look(code, at);
    if ((mark & FIGURE) !== 0 && !(before === COMMA && isDigit(text.charCodeAt(at - 2)))) {
      const figure = figureAt(text, at);
      for (const kind of figure.kinds) {
        const word = figures.get(kind);
        if (word !== undefined) occurrences.push(word, at, figure.end, sentence, clause);
      }
    }
  }
  return occurrences;
}

const COMMA = 44;
const DOT = 46;
const SPACE = 32;
const LINE_BREAK = 10;

/** A dot ends a sentence only before a space or the end: 1.5, next.js. */
function endsSentence(code: number, next: number): boolean {
  return code !== DOT || next === SPACE || next === LINE_BREAK || Number.isNaN(next);
}

/** A word in Latin letters begins there, a figure there. */
function continuesWord(code: number, previous: number): boolean {
  return (isLetter(code) && isLetter(previous)) || (isDigit(code) && isDigit(previous));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
