/**
 * One wording: parts in the order they stand in a sentence, separated by spaces. A part is a name of wording-parts.ts
 * (capitals), a kind of figure (figures.ts) or words themselves, '|' between alternatives; '_' stands for a space and
 * a '*' behind Latin letters for any ending. Texts are NFKC in lower case, so words are written that way.
 *
 * Between two parts: nothing = the same clause, at most 12 characters; `+` before the later part = at once; `..` = the
 * same sentence, at most 30; `~` = within 140 characters, whatever stands between. `!part` at the end: the wording does not
 * count where that part stands in the same sentence, from 12 characters before to 16 after.
 */
export type Wording = string;

/** Words looked for in a text. */
export interface TextRule {
  /** Words that name a thing (LINE登録, 教材の購入): a denial anywhere in the rest of the clause counts. */
  readonly names?: readonly Wording[];
  /** Words that already say something (初心者歓迎, スキル不要): only a denial of the words themselves counts. */
  readonly says?: readonly Wording[];
  /** The words are a heading: their quote goes on over the line below, so that it says something. */
  readonly heading?: true;
  /** False = only title and text are looked at; absent = tags too. */
  readonly inTags?: false;
}
