import type { Listing } from '../listing.ts';
import { CATEGORY_IDS, CATEGORY_NAMES, type CategoryRow } from './board-categories.ts';
import { findTerms, TEXT_TERMS } from './text-terms.ts';
import type { WorkType } from './work-type.ts';

export interface CategoryHint {
  readonly workType: WorkType;
  /** 0..1: how far the category itself is the kind of work. */
  readonly trust: number;
}

/** A name in no table speaks by its words: the lightest word that counts, and its trust. */
const LIGHTEST = 3;
const BY_WORDS = 0.6;
/** A job title on an agency's card: what the agency looks for. */
const JOB_TITLE =
  /(?:エンジニア|デザイナー|ディレクター|プログラマー?|マネージャー|コンサルタント|アナリスト|サイエンティスト|ライター|マーケター|編集者|クリエイター|秘書|講師|pmo?)$/;
const BY_JOB_TITLE = 0.8;

const LONGEST_NAME = 40;
type Named = readonly [name: string, row: CategoryRow];
const BY_LENGTH: readonly Named[] = Object.entries(CATEGORY_NAMES).sort(([a], [b]) => b.length - a.length);
const BY_ID: ReadonlyMap<string, CategoryRow> = new Map(Object.entries(CATEGORY_IDS));
const BY_FIRST = groupBy((name) => name.charAt(0));
const BY_LAST = groupBy((name) => name.slice(-1));

function groupBy(keyOf: (name: string) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const entry of BY_LENGTH) {
    const group = groups.get(keyOf(entry[0]));
    if (group) group.push(entry);
    else groups.set(keyOf(entry[0]), [entry]);
  }
  return groups;
}

/** The most telling hint among a listing's categories and those of its tags that are job titles (lower case), or null. */
export function hintFrom(categories: readonly string[], tags: readonly string[]): CategoryHint | null {
  let best: CategoryHint | null = null;
  for (const category of categories) best = moreTelling(best, hintOf(category.trim()));
  for (const tag of tags)
    if (tag.length <= LONGEST_NAME && JOB_TITLE.test(tag))
      best = moreTelling(best, hintFromWords(tag, BY_JOB_TITLE));
  return best;
}

function moreTelling(best: CategoryHint | null, hint: CategoryHint | null): CategoryHint | null {
  return hint && (!best || hint.trust > best.trust) ? hint : best;
}

/**
 * A title without the category name that CrowdWorks runs into it (…の仕事の依頼), and what that name says: one of the
 * listing's own `categories` (lower case), or one of the tables.
 */
export function splitTitle(
  title: string,
  categories: readonly string[] = [],
): { title: string; hint: CategoryHint | null } {
  const end = /の仕事(?:の依頼|・求人)?$/.exec(title);
  if (!end) return { title, hint: null };
  const before = title.slice(0, end.index).toLowerCase();
  const own = categories.find((category) => category !== '' && before.endsWith(category));
  if (own) return { title: title.slice(0, end.index - own.length), hint: hintOf(own) };
  const start = Math.max(0, end.index - LONGEST_NAME);
  const tail = title.slice(start, end.index).toLowerCase();
  for (const [name, row] of BY_LAST.get(tail.slice(-1)) ?? [])
    if (tail.endsWith(name)) return { title: title.slice(0, end.index - name.length), hint: asHint(row) };
  return { title: title.slice(0, end.index), hint: null };
}

/** A listing's title without the category name that its page runs into it. */
export function bareTitle({ title, category }: Pick<Listing, 'title' | 'category'>): string {
  return title.endsWith('の仕事の依頼') || title.endsWith('の仕事')
    ? splitTitle(
        title,
        category.map((name) => name.toLowerCase()),
      ).title
    : title;
}

function hintOf(category: string): CategoryHint | null {
  const row = BY_ID.get(category);
  if (row) return asHint(row);
  const name = category.slice(0, 2 * LONGEST_NAME).replaceAll(' (', '(');
  for (const [known, hint] of BY_FIRST.get(name.charAt(0)) ?? [])
    if (name.startsWith(known)) return asHint(hint);
  return hintFromWords(name, BY_WORDS);
}

function hintFromWords(name: string, trust: number): CategoryHint | null {
  let best: CategoryHint | null = null;
  let heaviest = LIGHTEST - 1;
  findTerms(name, (index) => {
    const term = TEXT_TERMS[index];
    if (!term || term.weight <= heaviest) return;
    heaviest = term.weight;
    best = { workType: term.workType, trust };
  });
  return best;
}

function asHint([workType, trust]: CategoryRow): CategoryHint {
  return { workType, trust };
}
