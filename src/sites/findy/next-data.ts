import { at, booleanAt, listAt, numberAt, textAt } from '../engine/json.ts';
import type { Embedded } from '../engine/shape.ts';
import { day } from '../engine/values.ts';

/** The first page of a list as data; what the page loads later is only painted. */
export const nextData: Embedded = {
  at: 'script#__NEXT_DATA__',
  read(json) {
    const works = at(json, 'props', 'pageProps', 'initialWorkList');
    if (!Array.isArray(works)) return null;
    return works.map((work: unknown) => ({ id: textAt(work, 'workHash'), draft: () => draftOf(work) }));
  },
};

function draftOf(work: unknown) {
  const id = textAt(work, 'workHash');
  const max = numberAt(work, 'maxMonthlyWage');
  const [least, most] = [numberAt(work, 'minDaysPerWeek'), numberAt(work, 'maxDaysPerWeek')];
  if (id === null || !textAt(work, 'title')) throw new Error('no listing');
  const days = least === most ? `週${most}日` : `週${least}日〜週${most}日`;
  const job = textAt(work, 'jobType', 'name');
  return {
    id,
    url: `/works/${id}`,
    title: textAt(work, 'title'),
    payKind: 'monthly' as const,
    payText: max && most ? `〜${max.toLocaleString('ja-JP')}円 / 月 ${days}` : null,
    category: job ? [job] : null,
    tags: ['developmentLanguages', 'developmentSkills', 'workCharacteristics'].flatMap((name) =>
      listAt(work, name).flatMap((item) => textAt(item, 'name') ?? []),
    ),
    postedAt: day(textAt(work, 'openedAt') ?? ''),
    state: booleanAt(work, 'isOpened') === false ? ('closed' as const) : null,
  };
}
