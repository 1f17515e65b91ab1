import type { Volume } from '../reading.ts';
import { lineAfter, lineBefore } from './line-words.ts';
import type { ReadText } from './read-text.ts';

const LINE = 20;
const MONTHS_PER_YEAR = 12;
/** Ten years; longer ones are no terms. */
const MOST_MONTHS = 120;
const SAID_BEFORE =
  /(?:期間|契約|更新)[^\d\n。、]{0,10}$|(?:まず|最低|少なくとも|最短|初回)[^\d\n。、]{0,4}$|\d月\s?\($|\bfor (?:about |at least )?$/i;
const AT_LEAST = /(?:最低|少なくとも|最短)[^\d\n。、]{0,8}$/;
const SAID_AFTER =
  /^(?:間|以上|程度|ほど|から|単位|\s|の){0,3}(?:契約|継続|更新|続け|参画|お付き合い|稼働|勤務)/;
const NO_TERM =
  /(?:経験|実績|納期|過去|直近|これまで|試用|保守|保証|研修|応募|掲載|公開|納品)[^\d\n。、]{0,10}$/;
const NO_TERM_AFTER = /^(?:ごと|毎|おき|後|前|目|以内|分|あたり|に\d|の(?:経験|実績|保証))/;
const HALF_YEAR =
  /半年(?:間|以上|ほど|程度)?(?:の)?(?:契約|継続|続け|参画)|(?:期間|契約)[:はが]?\s?半年(?!ごと)/;

/** The term of the contract in months, where the texts state one (期間:3か月, 半年契約, 1年以上続けられる方). */
export function readTerm(texts: readonly ReadText[]): Volume | null {
  for (const source of texts) {
    const term = termOf(source);
    if (term) return term;
  }
  return null;
}

function termOf({ text, figures, places }: ReadText): Volume | null {
  for (const [index, { start, end, min, max, unit }] of figures.entries()) {
    const scale = unit === 'month' ? 1 : unit === 'year' ? MONTHS_PER_YEAR : 0;
    if (scale === 0 || min === null || places[index] === 'flow' || places[index] === 'about') continue;
    const before = lineBefore(text.text, start, LINE);
    const after = lineAfter(text.text, end, LINE);
    if (NO_TERM.test(before) || NO_TERM_AFTER.test(after)) continue;
    if (!SAID_BEFORE.test(before) && !SAID_AFTER.test(after)) continue;
    const least = min * scale;
    const most = max === null || AT_LEAST.test(before) ? null : max * scale;
    if ((most ?? least) > MOST_MONTHS) continue;
    return { unit: 'month', min: least, max: most, per: 'job', evidence: text.quote(start, end) };
  }
  const half = text.text.includes('半年') ? HALF_YEAR.exec(text.text) : null;
  if (!half) return null;
  return {
    unit: 'month',
    min: 6,
    max: 6,
    per: 'job',
    evidence: text.quote(half.index, half.index + half[0].length),
  };
}
