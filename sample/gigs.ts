import { emptyListing } from '../src/core/listing.ts';
import type { Gig, GigState } from '../src/core/tracker/gig.ts';
import type { WorkType } from '../src/core/work-type/work-type.ts';
import { dayAfter } from './dates.ts';

/** Made-up saved gigs in every part of their life, so that the popup and the course of the pay can be looked at. */
export function sampleGigs(today: string): readonly Gig[] {
  const gig = (
    daysAgo: number,
    [site, workType, state, title]: readonly [string, WorkType, GigState, string],
    [payText, promised, hours, received]: readonly [string, number, number, number | null],
  ): Gig => {
    const day = dayAfter(today, -daysAgo);
    const isOver = state === 'paid' || state === 'delivered';
    return {
      version: 2,
      key: `${site}:sample-${daysAgo}`,
      listing: {
        ...emptyListing(site, title),
        id: `sample-${daysAgo}`,
        payText,
        deadline: state === 'saved' ? dayAfter(today, 2) : null,
      },
      workType,
      promised: {
        hourly: { low: promised * 0.6, likely: promised, high: promised * 1.7, currency: 'JPY' },
        hours: { low: hours * 0.6, likely: hours, high: hours * 1.7 },
        verdict: promised < 900 ? 'below' : promised < 1300 ? 'thin' : 'good',
        spiral: promised < 900 ? 'high' : 'low',
        raise: workType === 'data.entry',
      },
      result: isOver
        ? {
            finishedOn: day,
            hours,
            unpaidHours: 1,
            received,
            currency: 'JPY',
            units: null,
            raiseCame: workType === 'data.entry' ? daysAgo < 100 : null,
          }
        : null,
      state,
      savedAt: `${dayAfter(today, -daysAgo - 10)}T03:00:00.000Z`,
      changedAt: `${day}T03:00:00.000Z`,
    };
  };
  return [
    gig(170, ['crowdworks', 'data.entry', 'paid', '名刺300枚の入力'], ['3,000円', 520, 6, 2340]),
    gig(140, ['crowdworks', 'data.entry', 'paid', '会員名簿の入力 500件'], ['4,000円', 560, 7, 3120]),
    gig(95, ['crowdworks', 'data.entry', 'paid', 'アンケート結果の入力'], ['6,000円', 700, 6, 4680]),
    gig(60, ['crowdworks', 'writing.article', 'paid', '家庭菜園の記事 5本'], ['15,000円', 950, 11, 11_700]),
    gig(30, ['lancers', 'dev.automation', 'paid', '請求書の転記を自動化'], ['40,000円', 1800, 15, 33_400]),
    gig(
      9,
      ['crowdworks', 'dev.automation', 'delivered', 'フォームの回答を表にまとめるスクリプト'],
      ['30,000円', 1700, 12, null],
    ),
    gig(3, ['lancers', 'dev.automation', 'working', '在庫表の集計を自動化'], ['50,000円', 2100, 18, null]),
    gig(1, ['lancers', 'design.slides', 'saved', '営業資料10枚の整え直し'], ['20,000円', 1200, 12, null]),
  ];
}
