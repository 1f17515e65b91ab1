import { charactersOf } from '../read/characters.ts';
import { roleOf, type WordRole } from './word-role.ts';

/** A word that was found in a title: text[start, end). */
export interface TitleWord {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** How much each word of a title counts: 1 for an ordinary word of the main phrase, more for its head. */
export type Shares = readonly number[];

/** Own judgement (PROPOSAL) from reading real titles. */
const HEAD = 1.5;
const BESIDE_HEAD = 0.6;
const BY_ROLE: Readonly<Record<WordRole, number>> = {
  asked: HEAD,
  listed: HEAD,
  none: BESIDE_HEAD,
  source: 0.4,
  beside: 0.2,
};
const IN_BRACKETS = 0.6;
const IN_PARENTHESES = 0.5;
const LATER_PHRASE = 0.75;

const OPEN = '【[「『〈《<(';
const CLOSE = '】]」』〉》>)';
const SIGNS = charactersOf(`${OPEN}${CLOSE}|★☆◆◇■●○◎!?。♪:;\n※→`);
/** What may stand before the opening word of an English title. */
const BEFORE_OPENING =
  /^[^a-z]*(?:(?:we|need|needed|looking|for|seeking|hiring|please|quick|a|an|the)[^a-z]+){0,5}$/;
const JAPANESE = /[\u3041-\u30fe\u4e00-\u9fff]/;
const OPENING = 40;
/** What an English title says after one of these is for whom, with what or about what. */
const ENGLISH_SIDE = / (?:for|with|using|in|from|about|on|into|to|of|who|that|at|by|via) /;

/**
 * The head of a Japanese phrase is its last noun: in 名刺の文字起こし the work is 文字起こし, 名刺 its object. A head counts
 * more than what stands before it, the first phrase more than later ones, and words in brackets less.
 */
export function sharesOf(title: string, words: readonly TitleWord[]): Shares {
  const side = ENGLISH_SIDE.exec(title)?.index ?? title.length;
  const phrases = phrasesOf(title);
  const phraseOf = (word: TitleWord) => phrases.findLast(({ from }) => from <= word.start) ?? MAIN;
  const first = words.map(phraseOf).find(({ bracket }) => bracket === '')?.number;
  const headed = new Set<number>();
  return words
    .toReversed()
    .map((word) => {
      const phrase = phraseOf(word);
      const role = roleOf(title, word.end);
      const isHead = role === 'none' && (opensEnglish(title, word) || !headed.has(phrase.number));
      if (role !== 'beside' && role !== 'source') headed.add(phrase.number);
      const ofRole = isHead ? HEAD : BY_ROLE[role];
      const ofSide = word.start > side ? BESIDE_HEAD : 1;
      return ofRole * ofSide * shareOf(phrase, phrase.number === first);
    })
    .reverse();
}

/** An English title begins with its verb, or with what is sought: Transcribe audio, Need a logo. */
function opensEnglish(title: string, { start }: TitleWord): boolean {
  return start <= OPENING && BEFORE_OPENING.test(title.slice(0, start)) && !JAPANESE.test(title);
}

function shareOf({ bracket }: Phrase, isFirst: boolean): number {
  if (bracket) return bracket === '(' ? IN_PARENTHESES : IN_BRACKETS;
  return isFirst ? 1 : LATER_PHRASE;
}

interface Phrase {
  readonly from: number;
  /** The bracket it stands in, '' for none. */
  readonly bracket: string;
  /** Pieces of one phrase, parted by a remark in parentheses, have one number. */
  readonly number: number;
}

const MAIN: Phrase = { from: 0, bracket: '', number: 0 };
/** What goes on with the phrase before a remark: Excelマクロ(VBA)の講師. */
const GOING_ON = charactersOf('のをにとでは');

/** Cuts a title at brackets and at the signs that part its phrases. */
function phrasesOf(title: string): readonly Phrase[] {
  const phrases: Phrase[] = [MAIN];
  let bracket = '';
  let outer = 0;
  for (let at = 0; at < title.length; at++) {
    if (!SIGNS.has(title.charCodeAt(at))) continue;
    const sign = title.charAt(at);
    let number = phrases.length;
    if (OPEN.includes(sign)) {
      outer = phrases.at(-1)?.number ?? 0;
      bracket = sign;
    } else if (CLOSE.includes(sign)) {
      if (bracket === '(' && GOING_ON.has(title.charCodeAt(at + 1))) number = outer;
      bracket = '';
    }
    phrases.push({ from: at + 1, bracket, number });
  }
  return phrases;
}
