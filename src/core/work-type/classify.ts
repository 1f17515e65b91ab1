import type { ListingText } from '../read/listing-text.ts';
import { type Section, sectionFinder } from '../read/sections.ts';
import { hintFrom, splitTitle } from './category-hint.ts';
import { findTerms, TEXT_TERMS } from './text-terms.ts';
import { sharesOf, type TitleWord } from './title-words.ts';
import { roleOf, type WordRole } from './word-role.ts';
import type { WorkType } from './work-type.ts';

export interface Classification {
  readonly workType: WorkType;
  /** 0..1; low for mixed jobs and for texts that say little. */
  readonly confidence: number;
  /** The other kind of work of a mixed job; null where one kind stands out. */
  readonly besides: WorkType | null;
}

/** A mixed job speaks of its other kind at least this much, and with this share of the points of the first. */
const MIXED = { least: 6, share: 0.6 } as const;

/** A title word counts double, one that names the act three times; a word counts once per text. */
const TITLE = 2;
const ACT_TITLE = 3;
/** Terms of this weight name the act whatever it is about: ヒアリング, レクチャー, アンケート. */
const ACT = 5;
/** An act is what the work is only where the word stands out in the title. */
const ACT_SHARE = 0.9;
const TAG = 0.7;
/** The work is told at the beginning; who may apply and how comes later and names other kinds of work. */
const LEAD = 400;
const BODY = 1000;
const LATER = 0.4;
const TAG_LENGTH = 100;
const BY_ROLE: Readonly<Record<WordRole, number>> = {
  asked: 1.5,
  listed: 1,
  none: 1,
  source: 0.7,
  beside: 0.3,
};
const ASIDE: ReadonlySet<Section> = new Set(['person', 'about', 'pay', 'apply', 'flow', 'earnings']);
/** Terms of this weight are hints, the same wherever they stand. */
const HINT = 1;
/** What all words of a text's body may add to one kind, so that length does not win; its hints alone: every text has its AI. */
const MOST_FROM_BODY = 6;
const MOST_FROM_HINTS = 2;
/** Points of a category of full trust, and at which the sum is as sure as it gets. */
const CATEGORY = 6;
const SURE = 12;
const LEAST = 1;
/** 【現職エンジニア限定】 says who, not what. */
const WHO = /【[^【】\n]{1,40}(?:限定|歓迎|優遇|必見|経験者|の方|の方へ)】/g;

/** A picture made by these is not drawn: AIを使った画像の作成. */
const WITH_AI = /(?:AI|ChatGPT|Midjourney|Stable ?Diffusion)(?:で|を使|を使用|を活用|を利用|を用い|による)/i;

type Points = Map<WorkType, number>;

/** The kind of work by the board's category first, then by the words of title, tags and text. */
export function classify(text: ListingText): Classification {
  const categories = text.category.map(({ lower }) => lower);
  const { title, hint: byTitle } = splitTitle(text.title.text, categories);
  const byCategory = hintFrom(
    categories,
    text.tags.map(({ lower }) => lower),
  );
  const hint = byTitle && (!byCategory || byTitle.trust >= byCategory.trust) ? byTitle : byCategory;
  const points: Points = new Map();
  const named = scoreTitle(title.slice(0, LEAD).replace(WHO, ' ').toLowerCase(), points);
  // The category of an interview or a lesson is what it is about.
  if (hint)
    add(
      points,
      hint.workType,
      hint.trust * CATEGORY * (named.size > 0 && !named.has(hint.workType) ? 0.5 : 1),
    );
  scoreBody(text.description.lower.slice(0, BODY), points);
  for (const tag of text.tags)
    findTerms(tag.lower.slice(0, TAG_LENGTH), (index) => {
      const term = TEXT_TERMS[index];
      if (term) add(points, term.workType, term.weight * TAG);
    });
  const decided = decide(points);
  const isPicture = decided.workType === 'design.graphic' || decided.workType === 'design.illustration';
  return isPicture && WITH_AI.test(title) ? { ...decided, workType: 'image.ai' } : decided;
}

/** Adds the title's points, a word once where it counts most; gives the kinds whose act it names. */
function scoreTitle(title: string, points: Points): Set<WorkType> {
  const words: TitleWord[] = [];
  findTerms(title, (index, start, end) => words.push({ index, start, end }));
  const shares = sharesOf(title, words);
  const most = new Map<number, number>();
  words.forEach(({ index }, place) => {
    most.set(index, Math.max(shares[place] ?? 0, most.get(index) ?? 0));
  });
  const named = new Set<WorkType>();
  for (const [index, share] of most) {
    const term = TEXT_TERMS[index];
    if (!term || isRole(term.term, index, words)) continue;
    const isAct = term.weight >= ACT && share >= ACT_SHARE;
    if (isAct) named.add(term.workType);
    const spokenOf = isSpokenOf(index, title, words.findLast((word) => word.index === index)?.end ?? 0);
    add(
      points,
      term.workType,
      term.weight * share * (isAct ? ACT_TITLE : TITLE) * (spokenOf ? SPOKEN_OF : 1),
    );
  }
  return named;
}

/** インスタ運用アシスタント: the word right before says in what work one assists. */
function isRole(term: string, index: number, words: readonly TitleWord[]): boolean {
  if (term !== 'アシスタント') return false;
  const found = words.find((word) => word.index === index);
  return words.some((word) => word.end === found?.start);
}

function scoreBody(body: string, points: Points): void {
  const found: Points = new Map();
  const hints: Points = new Map();
  const seen = new Set<number>();
  const sectionOf = sectionFinder(body);
  findTerms(body, (index, start, end) => {
    const term = TEXT_TERMS[index];
    if (!term || seen.has(index)) return;
    const role = roleOf(body, end);
    seen.add(index);
    const place = start < LEAD ? 1 : LATER;
    if (term.weight > HINT && isDenied(body, end)) return;
    const section = term.weight > HINT ? sectionOf(start)?.section : undefined;
    const spokenOf = isSpokenOf(index, body, end) ? SPOKEN_OF : 1;
    const value = term.weight * place * BY_ROLE[role] * shareOfSection(section) * spokenOf;
    add(term.weight > HINT ? found : hints, term.workType, value);
  });
  for (const [workType, value] of hints) add(found, workType, Math.min(value, MOST_FROM_HINTS));
  for (const [workType, value] of found) add(points, workType, Math.min(value, MOST_FROM_BODY));
}

/** People the work is for or who do other work: 先生と生徒をつなぐ, 事務員が入力, 社内にはデザイナーがおります. */
const PERSON = /(?:先生|講師|[^業作]者|員|[師士家]|スタッフ|エンジニア|デザイナー|ディレクター|コーチ)$/;
/** Indexes of the terms that are people. */
const PEOPLE = new Set(TEXT_TERMS.flatMap(({ term }, index) => (PERSON.test(term) ? index : [])));
const DOES =
  /^(?:たち|さん|様|\d+[名人])?(?:と|が|に|へ|も|の(?!お?仕事|方|募集|ご))(?![^。、\n]{0,12}(?:募集|お願い|なって|探して))/;
const SPOKEN_OF = 0.3;

function isSpokenOf(index: number, text: string, end: number): boolean {
  return PEOPLE.has(index) && DOES.test(text.slice(end, end + 24));
}

/** ホームページの制作は含みません, 販売することは一切ありません: what the work is not. */
function isDenied(body: string, end: number): boolean {
  const next = body.slice(end, end + 40);
  return (next.includes('ません') || next.includes('不要')) && DENIED.test(next);
}

const DENIED =
  /^[^。、\n!?()「」]{0,24}(?:は?含みません|は?含まれません|(?:は|も|一切|では)(?:ござい|あり)ません|(?:は|も)(?:行い|おこない|いたし|致し|し)ません|(?:は|も)?不要です|必要は(?:ござい|あり)ません)/;

function shareOfSection(section: Section | undefined): number {
  return section && ASIDE.has(section) ? 0.3 : 1;
}

function add(points: Points, workType: WorkType, value: number): void {
  points.set(workType, (points.get(workType) ?? 0) + value);
}

function decide(points: Points): Classification {
  let best: WorkType = 'other';
  let next: WorkType = 'other';
  let first = 0;
  let second = 0;
  for (const [workType, value] of points) {
    if (value > first) {
      second = first;
      next = best;
      first = value;
      best = workType;
    } else if (value > second) {
      second = value;
      next = workType;
    }
  }
  if (first < LEAST) return { workType: 'other', confidence: 0, besides: null };
  const isMixed =
    second >= MIXED.least && second >= MIXED.share * first && next !== 'other' && best !== 'other';
  const lead = (first - second) / first;
  const strength = Math.min(1, first / SURE);
  return {
    workType: best,
    confidence: Math.round(100 * (0.15 + 0.5 * lead + 0.3 * strength)) / 100,
    besides: isMixed ? next : null,
  };
}
