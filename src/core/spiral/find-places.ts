import {
  ALONE,
  BEGINS,
  CLAUSE,
  FIGURE,
  type Frame,
  NEGATES,
  NEUTRAL_WORD,
  type Scanner,
  SENTENCE,
  WHOLE,
} from './compile-wordings.ts';
import { figureAt } from './figures.ts';
import type { TextRule } from './text-rule.ts';
import { bucketOf, goesOn, PAIR } from './word-tables.ts';

/** What stands in a text: number of the word, start, end, sentence and clause, one after the other. */
type Occurrences = Int32Array;
const FIELDS = 5;
export const START = 1;
export const END = 2;
export const SENTENCE_OF = 3;
export const CLAUSE_OF = 4;

/** The wordings all whose parts stand in a text, and where those stand. */
export interface Candidates {
  readonly frames: readonly Frame[];
  readonly occurrences: Occurrences;
  /**
   * Where in `occurrences` each part's own begin, in the order of the text: those of part p are places[from[p]] to
   * places[from[p + 1] - 1]. Parts of no candidate have none.
   */
  readonly places: Int32Array;
  readonly from: Int32Array;
}

/** One pass over the text: each position costs a look into a table unless a word begins there. Linear. */
export function findPlaces(scanner: Scanner<TextRule>, text: string): Candidates {
  const occurrences = new Pass(scanner, text).occurrences();
  const counts = countsOf(scanner, occurrences);
  const frames = framesIn(scanner, counts);
  return { frames, occurrences, ...placesOf(scanner, occurrences, frames, counts) };
}

/** How often each part stands in the text. */
function countsOf({ partCount, parts }: Scanner<TextRule>, occurrences: Occurrences): Int32Array {
  const counts = new Int32Array(partCount);
  for (let at = 0; at < occurrences.length; at += FIELDS) {
    const word = occurrences[at] ?? 0;
    const last = parts.from[word + 1] ?? 0;
    for (let index = parts.from[word] ?? 0; index < last; index++) counts[parts.items[index] ?? 0]!++;
  }
  return counts;
}

/** The wordings all whose parts stand in the text. */
function framesIn({ frames, rarest }: Scanner<TextRule>, counts: Int32Array): readonly Frame[] {
  const found: Frame[] = [];
  for (let index = 0; index < rarest.length; index++) {
    if (counts[rarest[index] ?? 0] === 0) continue;
    const frame = frames[index];
    if (frame !== undefined && standsIn(frame, counts)) found.push(frame);
  }
  return found;
}

function standsIn({ needed }: Frame, counts: Int32Array): boolean {
  for (const part of needed) if (counts[part] === 0) return false;
  return true;
}

/** Lists the places of all parts and guards of these wordings. */
function placesOf(
  { partCount, parts }: Scanner<TextRule>,
  occurrences: Occurrences,
  frames: readonly Frame[],
  counts: Int32Array,
): Pick<Candidates, 'places' | 'from'> {
  const wanted = new Int32Array(partCount + 1);
  for (const { needed, guards } of frames) {
    for (const part of needed) wanted[part] = counts[part] ?? 0;
    for (const part of guards) wanted[part] = counts[part] ?? 0;
  }
  // From each list's end to its beginning, so that in the end all stand at their beginnings.
  const from = wanted.slice();
  for (let part = 1; part <= partCount; part++) from[part]! += from[part - 1]!;
  const places = new Int32Array(from[partCount] ?? 0);
  for (let at = occurrences.length - FIELDS; at >= 0; at -= FIELDS) {
    const word = occurrences[at] ?? 0;
    const last = parts.from[word + 1] ?? 0;
    for (let index = parts.from[word] ?? 0; index < last; index++) {
      const part = parts.items[index] ?? 0;
      if (wanted[part] !== 0) places[--from[part]!] = at;
    }
  }
  return { places, from };
}

/** Goes over a text once and notes what stands in it. */
class Pass {
  private readonly scanner: Scanner<TextRule>;
  private readonly text: string;
  /** The characters, each looked at several times: faster than in the string. Two zeros stand behind the last. */
  private readonly codes: Uint16Array;
  private noted: Int32Array;
  private length = 0;
  private sentence = 0;
  private clause = 0;

  constructor(scanner: Scanner<TextRule>, text: string) {
    this.scanner = scanner;
    this.text = text;
    this.noted = new Int32Array(FIELDS * (64 + (text.length >> 1)));
    this.codes = new Uint16Array(text.length + 2);
    for (let at = 0; at < text.length; at++) this.codes[at] = text.charCodeAt(at);
  }

  occurrences(): Occurrences {
    const { codes } = this;
    const { marks } = this.scanner;
    let code = 0;
    for (let at = 0; at < codes.length - 2; at++) {
      const before = code;
      code = codes[at] ?? 0;
      const mark = marks[code] ?? 0;
      if (mark === 0) continue;
      if ((mark & (CLAUSE | SENTENCE)) !== 0) this.stop(mark, at);
      if (continuesWord(code, before) || ((marks[before] ?? 0) & NEGATES) !== 0) continue;
      const end = (mark & BEGINS) !== 0 ? this.longWords(at) : at;
      if (end > at) {
        at = end - 1;
        code = codes[at] ?? 0;
        continue;
      }
      if ((mark & ALONE) !== 0) this.wordsOf(bucketOf(0, code), at);
      if ((mark & FIGURE) !== 0 && !(before === COMMA && isDigit(this.codeAt(at - 2)))) this.figure(at);
    }
    return this.noted.subarray(0, this.length);
  }

  private codeAt(at: number): number {
    return this.codes[at] ?? 0;
  }

  /** A comma within a figure parts nothing: 2,000. A dot ends a sentence only before a space or the end: 1.5, next.js. */
  private stop(mark: number, at: number): void {
    const next = this.codeAt(at + 1);
    if ((mark & CLAUSE) !== 0) {
      if (!(isDigit(this.codeAt(at - 1)) && isDigit(next))) this.clause++;
    } else if (
      this.codeAt(at) !== DOT ||
      next === SPACE ||
      next === LINE_BREAK ||
      at + 1 === this.text.length
    ) {
      this.sentence++;
      this.clause++;
    }
  }

  /** Notes the words of two characters or more that begin there; the end of a neutral one that hides them, else `at`. */
  private longWords(at: number): number {
    const { pairs } = this.scanner.words;
    const pair = bucketOf(bucketOf(0, this.codeAt(at)), this.codeAt(at + 1));
    const kinds = pairs[pair] ?? 0;
    if (kinds === 0) return at;
    const third = this.codeAt(at + 2);
    const end = (kinds & goesOn(third)) !== 0 ? this.wordsOf(bucketOf(pair, third), at) : at;
    return end === at && (kinds & PAIR) !== 0 ? this.wordsOf(pair, at) : end;
  }

  /** Notes the words of a bucket that stand there; the end of a neutral one that hides them, else `at`. */
  private wordsOf(bucket: number, at: number): number {
    const { buckets, letters, flags } = this.scanner.words;
    const last = buckets.from[bucket + 1] ?? 0;
    for (let item = buckets.from[bucket] ?? 0; item < last; item++) {
      const word = buckets.items[item] ?? 0;
      let letter = letters.from[word] ?? 0;
      const lastLetter = letters.from[word + 1] ?? 0;
      let end = at;
      while (letter < lastLetter && letters.items[letter] === this.codes[end]) {
        letter++;
        end++;
      }
      if (letter < lastLetter) continue;
      const flag = flags[word] ?? 0;
      if ((flag & WHOLE) !== 0 && isLetter(this.codeAt(end))) continue;
      if ((flag & NEUTRAL_WORD) !== 0) return end;
      this.note(word, at, end);
    }
    return at;
  }

  private figure(at: number): void {
    const { kinds, end } = figureAt(this.text, at);
    for (const kind of kinds) {
      const word = this.scanner.figures.get(kind);
      if (word !== undefined) this.note(word, at, end);
    }
  }

  private note(word: number, start: number, end: number): void {
    const at = this.length;
    this.length += FIELDS;
    if (this.length > this.noted.length) this.noted = lengthened(this.noted);
    const { noted } = this;
    noted[at] = word;
    noted[at + START] = start;
    noted[at + END] = end;
    noted[at + SENTENCE_OF] = this.sentence;
    noted[at + CLAUSE_OF] = this.clause;
  }
}

const COMMA = 44;
const DOT = 46;
const SPACE = 32;
const LINE_BREAK = 10;

function lengthened(list: Int32Array): Int32Array {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
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
