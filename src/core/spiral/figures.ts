import { byFirstCharacter, charactersOf } from '../read/characters.ts';

/** Kinds of figures a wording may ask for; one figure may be of several kinds, and is a NUMBER only without a counter. */
export const FIGURE_KINDS = [
  'NUMBER',
  'YEN',
  'SMALLYEN',
  'TENTHOUSANDS',
  'DOLLARS',
  'CROWD',
  'PIECES',
  'PIECE',
  'ORDINAL',
  'MINUTES',
  'HOURS',
  'DAYS',
  'MONTHS',
  'YEARS',
  'SOMEYEARS',
  'PERCENT',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A figure in a normalised text: where it ends, with its counter, and what it counts. */
interface Figure {
  readonly end: number;
  readonly kinds: readonly FigureKind[];
}

type Counted = 'people' | 'yen' | FigureKind;

interface Counter {
  readonly end: number;
  readonly counted: Counted;
}

const COUNTERS = (
  [
    ['yen', '円'],
    ['people', '名|人'],
    [
      'PIECES',
      '本|件|記事|投稿|枚|個|通|回|品|点|商品|作品|架電|コール|セット|コマ|レッスン|社|話|つ|冊|曲|ページ|カット|ファイル|articles|posts|videos|calls',
    ],
    ['HOURS', '時間|h|hour|hours|hrs'],
    ['MINUTES', '分|秒|minute|minutes|min|mins'],
    ['DAYS', '日|day|days'],
    ['MONTHS', 'ヶ月|か月|カ月|ヵ月|ケ月|month|months'],
    ['YEARS', '年|year|years|yrs'],
    ['PERCENT', '%|割|パーセント|percent'],
  ] as const
).flatMap(([counted, words]) => words.split('|').map((word): [string, Counted] => [word, counted]));
const BY_FIRST = byFirstCharacter(COUNTERS);
const BY_WORD: ReadonlyMap<string, Counted> = new Map(COUNTERS);
const WORDS = /\+? ?([a-z]{1,14})(?: ([a-z]{1,14}))?/y;
const CROWDS =
  /^(?:people|freelancers|writers|workers|agents|testers|participants|annotators|contributors|speakers)$/;
/** Ten people or more wanted at once is a crowd (labelling guide of the real listings; judgement). */
const CROWD = 10;
/** One year of a trade is no scarce skill yet; two are (labelled real listings; judgement). */
const SOME_YEARS = 2;
/** Less is the price of a task, no income (judgement). */
const SOME_DOLLARS = 10;
const TEN_THOUSAND = 10_000;

/** Reads the figure whose first digit, or whose sign of currency, stands at `at`. Constant time for figures of usual length. */
export function figureAt(text: string, at: number): Figure {
  const dollars = text.startsWith('$', at);
  const first = digitsFrom(text, dollars ? at + 1 : at);
  let { end, value } = first;
  let counter = counterAt(text, end);
  const range = rangeFrom(text, counter?.end ?? end);
  if (range !== null) {
    counter = counterAt(text, range.end) ?? counter;
    end = range.end;
    if (counter?.counted === 'people') value = range.value;
  }
  if (dollars) return { end, kinds: value >= SOME_DOLLARS ? DOLLARS : NONE };
  const tens = text.startsWith('万', end) || text.startsWith('億', end);
  if (tens || text.startsWith('千', end)) {
    const amount = counterAt(text, end + 1);
    if (amount !== null && amount.counted !== 'yen') return { end: amount.end, kinds: NONE };
    return { end: amount?.end ?? end + 1, kinds: tens ? TENTHOUSANDS : YEN };
  }
  if (counter === null) return { end, kinds: NUMBER };
  const last = Math.max(end, counter.end);
  if (text.startsWith('目', last)) return { end: last + 1, kinds: ORDINAL };
  return { end: last, kinds: kindsOf(counter.counted, value) };
}

const NONE: readonly FigureKind[] = [];
const NUMBER: readonly FigureKind[] = ['NUMBER'];
const PIECE: readonly FigureKind[] = ['PIECE'];
const DOLLARS: readonly FigureKind[] = ['DOLLARS'];
const ORDINAL: readonly FigureKind[] = ['ORDINAL'];
const YEN: readonly FigureKind[] = ['YEN'];
const SMALLYEN: readonly FigureKind[] = ['YEN', 'SMALLYEN'];
const TENTHOUSANDS: readonly FigureKind[] = ['YEN', 'TENTHOUSANDS'];

function kindsOf(counted: Counted, value: number): readonly FigureKind[] {
  if (counted === 'yen') return value < TEN_THOUSAND ? SMALLYEN : YEN;
  if (counted === 'people') return value >= CROWD ? ['CROWD'] : NONE;
  if (counted === 'YEARS') return value >= SOME_YEARS ? ['YEARS', 'SOMEYEARS'] : ['YEARS'];
  return counted === 'PIECES' && value <= 1 ? PIECE : [counted];
}

function digitsFrom(text: string, at: number): { readonly end: number; readonly value: number } {
  let end = at;
  let value = 0;
  let scale = 0;
  for (; end - at < 16; end++) {
    const code = text.charCodeAt(end);
    if (code >= 48 && code <= 57) {
      if (scale > 0) value += (code - 48) / 10 ** scale++;
      else value = 10 * value + code - 48;
    } else if (!isDigitAt(text, end + 1) || (code !== 44 && (code !== 46 || scale > 0))) break;
    else if (code === 46) scale = 1;
  }
  return { end, value };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const RANGES = charactersOf('~〜-');

/** The upper end of a range: 〜10, ~$20. */
function rangeFrom(text: string, at: number): { readonly end: number; readonly value: number } | null {
  if (!RANGES.has(text.charCodeAt(at))) return null;
  const from = text.startsWith('$', at + 1) ? at + 2 : at + 1;
  return isDigitAt(text, from) ? digitsFrom(text, from) : null;
}

function counterAt(text: string, at: number): Counter | null {
  const from = text.startsWith(' ', at) ? at + 1 : at;
  const code = text.charCodeAt(from);
  if (code === PLUS || isLetter(code)) return wordAt(text, at);
  for (const [word, counted] of BY_FIRST.get(code) ?? []) {
    // 分の1 is a share, no time.
    if (text.startsWith(word, from) && !(counted === 'MINUTES' && text.startsWith('の1', from + word.length)))
      return { end: from + word.length, counted };
  }
  return null;
}

/** An English counter, with or without a word before it: 40 hours, 30 native speakers. */
function wordAt(text: string, at: number): Counter | null {
  WORDS.lastIndex = at;
  const [whole, first = '', second = ''] = WORDS.exec(text) ?? [];
  if (whole === undefined) return null;
  if (CROWDS.test(second)) return { end: WORDS.lastIndex, counted: 'people' };
  const counted = CROWDS.test(first) ? 'people' : BY_WORD.get(first);
  return counted === undefined
    ? null
    : { end: at + whole.length - (second === '' ? 0 : second.length + 1), counted };
}

const PLUS = 43;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
