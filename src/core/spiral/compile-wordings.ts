import { FIGURE_KINDS, type FigureKind } from './figures.ts';
import { type Lists, sideBySide } from './lists.ts';
import type { TextRule, Wording } from './text-rule.ts';
import { codeOf, tablesOf, type Words } from './word-tables.ts';
import { NEUTRAL, PARTS } from './wording-parts.ts';

/** How far a part may stand behind the one before it, and what may stand between. */
interface Gap {
  readonly most: number;
  readonly within: 'clause' | 'sentence' | 'text';
}

/** One part of a wording. */
interface Slot {
  readonly part: number;
  readonly gap: Gap;
  /** Words that are only looked for at once behind the part before: they are so common that no list of them is kept. */
  readonly joins: readonly string[] | null;
}

/** A wording, ready to be looked for: its parts by their number. */
export interface Frame {
  readonly rule: number;
  readonly direct: boolean;
  readonly slots: readonly Slot[];
  /** Parts near which the wording does not count. */
  readonly guards: readonly number[];
  /** Parts without which it cannot stand in a text, that of the fewest words first. */
  readonly needed: readonly number[];
}

/** A word or a kind of figure, and the parts it may stand for. */
interface Entry {
  readonly id: number;
  readonly literal: string;
  /** WHOLE, NEUTRAL or none of both. */
  readonly flags: number;
  readonly parts: number[];
}

export interface Scanner<Rule extends TextRule> {
  readonly rules: readonly Rule[];
  readonly frames: readonly Frame[];
  /** Of the parts each wording needs, the one that has the fewest words: most texts do not hold it. */
  readonly rarest: Uint16Array;
  readonly partCount: number;
  /** The parts of each word, by its number. */
  readonly parts: Lists;
  readonly words: Words;
  /** The number of each kind of figure that a wording asks for. */
  readonly figures: ReadonlyMap<FigureKind, number>;
  /** What each character may be the beginning or the end of. */
  readonly marks: Uint8Array;
}

/** Latin letters at a word's end: no further letter may follow. */
export const WHOLE = 1;
/** Nothing within the word is looked at: it only holds what sounds like other words. */
export const NEUTRAL_WORD = 2;

export const BEGINS = 1;
export const ALONE = 2;
export const FIGURE = 4;
export const CLAUSE = 8;
export const SENTENCE = 16;
export const NEGATES = 32;

const CHARACTERS = 65_536;
const NEAR: Gap = { most: 12, within: 'clause' };
const AT_ONCE: Gap = { most: 1, within: 'clause' };
const FAR: Gap = { most: 30, within: 'sentence' };
const AROUND: Gap = { most: 140, within: 'text' };

/** Compiles rules once; the same scanner serves every text. Throws on a name that wording-parts.ts does not have. */
export function compileScanner<Rule extends TextRule>(rules: readonly Rule[]): Scanner<Rule> {
  const lexicon = new Lexicon(NEUTRAL.split('|'));
  const frames = rules.flatMap(({ names = [], says = [] }, rule) => [
    ...names.map((wording) => ({ rule, direct: false, ...lexicon.wording(wording) })),
    ...says.map((wording) => ({ rule, direct: true, ...lexicon.wording(wording) })),
  ]);
  const rarest = Uint16Array.from(frames, ({ needed }) => needed[0] ?? 0);
  return { rules, frames, rarest, ...lexicon.tables() };
}

/** Numbers the parts of all wordings and gathers their words. */
class Lexicon {
  private readonly parts = new Map<string, number>();
  /** How many words each part has. */
  private readonly sizes: number[] = [];
  private readonly words = new Map<string, Entry>();
  private readonly figures = new Map<FigureKind, Entry>();
  /** The words of named parts. */
  private readonly named = new Map<string, readonly string[]>();

  constructor(neutral: readonly string[]) {
    for (const word of neutral) this.entry(word, true);
  }

  wording(wording: Wording): Pick<Frame, 'slots' | 'guards' | 'needed'> {
    const slots: Slot[] = [];
    const guards: number[] = [];
    let gap = NEAR;
    for (const token of wording.split(' ')) {
      if (token === '..') gap = FAR;
      else if (token === '~') gap = AROUND;
      else if (token.startsWith('!')) guards.push(this.part(token.slice(1)));
      else if (token.startsWith('+')) slots.push(this.joined(token.slice(1)));
      else {
        slots.push({ part: this.part(token), gap, joins: null });
        gap = NEAR;
      }
    }
    const needed = slots.flatMap(({ part, joins }) => (joins === null ? [part] : []));
    return { slots, guards, needed: needed.sort((a, b) => (this.sizes[a] ?? 0) - (this.sizes[b] ?? 0)) };
  }

  private joined(token: string): Slot {
    const words = this.wordsOf(token);
    if (words.some(isFigure)) return { part: this.part(token), gap: AT_ONCE, joins: null };
    return { part: -1, gap: AT_ONCE, joins: words.map(literalOf) };
  }

  private part(token: string): number {
    const known = this.parts.get(token);
    if (known !== undefined) return known;
    const part = this.parts.size;
    this.parts.set(token, part);
    const words = new Set(this.wordsOf(token));
    for (const word of words) this.entry(word).parts.push(part);
    this.sizes.push(words.size);
    return part;
  }

  private entry(word: string, neutral = false): Entry {
    const table: Map<string, Entry> = isFigure(word) ? this.figures : this.words;
    const known = table.get(word);
    if (known !== undefined) return known;
    const id = this.words.size + this.figures.size;
    const flags = (/[a-z]$/.test(word) ? WHOLE : 0) | (neutral ? NEUTRAL_WORD : 0);
    const entry: Entry = { id, literal: literalOf(word), flags, parts: [] };
    table.set(word, entry);
    return entry;
  }

  /** All words of a part, names resolved; a kind of figure stays its name. */
  private wordsOf(token: string): readonly string[] {
    return token
      .split('|')
      .flatMap((word) => (/^[A-Z]+$/.test(word) && !isFigure(word) ? this.wordsNamed(word) : word));
  }

  private wordsNamed(name: string): readonly string[] {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const words = PARTS[name];
    if (words === undefined) throw new Error(`No part is called ${name}: name it in wording-parts.ts`);
    const resolved = this.wordsOf(words);
    this.named.set(name, resolved);
    return resolved;
  }

  tables(): Omit<Scanner<TextRule>, 'rules' | 'frames' | 'rarest'> {
    const marks = new Uint8Array(CHARACTERS);
    const mark = (characters: string, bit: number) => {
      for (const character of characters) marks[codeOf(character)]! |= bit;
    };
    for (const { literal } of this.words.values())
      marks[codeOf(literal)]! |= literal.length === 1 ? ALONE : BEGINS;
    mark('0123456789$', FIGURE);
    mark('、,;()', CLAUSE);
    mark('。\n!?.「」『』', SENTENCE);
    mark('未不非無', NEGATES);
    const figures = new Map([...this.figures].map(([kind, { id }]) => [kind, id]));
    const parts: number[][] = [];
    for (const entry of [...this.words.values(), ...this.figures.values()]) parts[entry.id] = entry.parts;
    return {
      marks,
      words: tablesOf([...this.words.values()]),
      figures,
      parts: sideBySide(parts),
      partCount: this.parts.size,
    };
  }
}

function literalOf(word: string): string {
  return word.replaceAll('_', ' ').replace('*', '');
}

function isFigure(word: string): word is FigureKind {
  return FIGURES.has(word);
}

const FIGURES: ReadonlySet<string> = new Set(FIGURE_KINDS);
