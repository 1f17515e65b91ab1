import type { Draft } from './draft.ts';
import { flatten, visitTexts } from './text.ts';

/** 募集終了, 公開終了, この案件の募集は終了しています, 案件の募集が終了しました。 */
const CLOSED =
  /^(?:この|本)?(?:案件|求人|仕事)?[のは]?(?:募集|公開|受付|掲載)(?:期間)?[はがを]?(?:終了(?:しました|しています|いたしました)?|外です)[。!]?$/;

/** Closes a listing whose card (or page) says so in a text of its own; a word inside a sentence closes nothing. */
export function markClosed(draft: Draft, card: Element): void {
  if (draft.state === null && saysClosed(card)) draft.state = 'closed';
}

/** The same of a page with one listing: cards of other listings on it do not count. */
export function pageSaysClosed(document: Document): boolean {
  const marks = [...document.querySelectorAll('p, button')];
  return marks.some((mark) => saysClosed(mark) && !mark.closest('li, a'));
}

function saysClosed(element: Element): boolean {
  const text = element.textContent ?? '';
  if (!text.includes('終了') && !text.includes('期間外')) return false;
  return visitTexts(element, (trimmed) => CLOSED.test(flatten(trimmed)));
}
