import { byFirstCharacter } from './characters.ts';
import { COUNTER_WORDS } from './counter-words.ts';

/** What a number counts. Money carries its currency; time is kept in the unit it is written in. */
export type FigureUnit =
  | Money
  | Time
  | 'character'
  | 'word'
  | 'article'
  | 'hon'
  | 'case'
  | 'image'
  | 'item'
  | 'thing'
  | 'post'
  | 'page'
  | 'row'
  | 'video'
  | 'message'
  | 'sheet'
  | 'times'
  | 'person'
  | 'company'
  | 'other';

type Money = 'JPY' | 'USD' | 'EUR' | 'GBP' | 'AUD' | 'CAD' | 'INR';
type Time = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MONEY: ReadonlySet<FigureUnit> = new Set(['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR']);

/** Hours in one time unit; a month is 52/12 weeks, so only units up to a week convert exactly. */
const HOURS: Readonly<Partial<Record<FigureUnit, number>>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};

export function isMoney(unit: FigureUnit): unit is Money {
  return MONEY.has(unit);
}

/** Length of a time unit in hours; null for anything that is not time. */
export function hoursIn(unit: FigureUnit): number | null {
  return HOURS[unit] ?? null;
}

/** Grouped with the first text that is read: a page whose amounts are all plain never needs them. */
let byFirst: ReturnType<typeof byFirstCharacter<FigureUnit>> | null = null;

const groupByFirst = () =>
  byFirstCharacter(
    Object.entries(COUNTER_WORDS).flatMap(([unit, words]) =>
      words.split(' ').map((word): [string, FigureUnit] => [word, unit as FigureUnit]),
    ),
  );

export interface UnitWord {
  readonly unit: FigureUnit;
  readonly end: number;
}

/** The unit word at `at` of a lower-case text, or null. A latin word must end there (`5h`, not `5html`). */
export function unitAt(lower: string, at: number): UnitWord | null {
  byFirst ??= groupByFirst();
  const group = byFirst.get(lower.charCodeAt(at));
  if (!group) return null;
  for (const [word, unit] of group) {
    if (!lower.startsWith(word, at)) continue;
    const end = at + word.length;
    if (isLatin(word.charCodeAt(0)) && isLatin(lower.charCodeAt(end))) continue;
    return { unit, end };
  }
  return null;
}

/** Words that end the name of a thing: what comes after them is something else. */
const BETWEEN =
  /(?!(?:of|to|for|in|on|at|the|an?|and|or|with|per|from|by|is|are|we|you|if|than|other|more)\b)[a-z][a-z'-]{1,18} /y;

/** The unit word after at most three English words that tell what kind it is: `3,000 retail shelf photos`. */
export function unitAfterWords(lower: string, at: number): UnitWord | null {
  let next = at;
  for (let words = 0; words < 3; words++) {
    BETWEEN.lastIndex = next;
    if (!BETWEEN.test(lower)) return null;
    next = BETWEEN.lastIndex;
    const word = unitAt(lower, next);
    if (word) return hoursIn(word.unit) === null && !isMoney(word.unit) ? word : null;
  }
  return null;
}

const PICTURED: ReadonlySet<FigureUnit> = new Set(['image', 'video', 'article', 'post']);

/** 50 product photos are photos: the last noun of an English compound says what is counted. */
export function headOf(text: string, word: UnitWord | null): UnitWord | null {
  if (word?.unit !== 'item' || text.charAt(word.end) !== ' ') return word;
  const next = text.charCodeAt(word.end + 1) < 128 ? unitAt(text, word.end + 1) : null;
  return next && PICTURED.has(next.unit) ? next : word;
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
