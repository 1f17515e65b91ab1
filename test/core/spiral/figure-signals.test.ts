import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import {
  emptyListing,
  type Listing,
  UNKNOWN_CLIENT,
  UNKNOWN_COMPETITION,
} from '../../../src/core/listing.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { SignalId } from '../../../src/core/spiral/signal-id.ts';

type Part = Partial<Listing>;

/** Listings of one signal that comes from figures or tags, all made up. */
interface FigureExamples {
  readonly id: SignalId;
  readonly positives: readonly Part[];
  /** Figures on the other side of the line. */
  readonly nearMisses: readonly Part[];
  /** Not stated, or said not to hold. */
  readonly denials: readonly Part[];
}

const client = (part: Partial<Listing['client']>): Part => ({ client: { ...UNKNOWN_CLIENT, ...part } });
const competition = (applicants: number | null, openings: number | null): Part => ({
  competition: { ...UNKNOWN_COMPETITION, applicants, openings },
});
const offer = (payText: string, description = '', title = ''): Part => ({ payText, description, title });
const tags = (...names: string[]): Part => ({ tags: names });

const EXAMPLES: readonly FigureExamples[] = [
  {
    id: 'client.low-rating',
    positives: [
      client({ rating: 3.9, reviews: 40 }),
      client({ rating: 4.2, reviews: 60 }),
      client({ rating: 2.5, reviews: 6 }),
      client({ rating: 3, reviews: 8 }),
      client({ rating: 4.1, reviews: 25 }),
    ],
    nearMisses: [
      client({ rating: 4.3, reviews: 40 }),
      client({ rating: 4.8, reviews: 3 }),
      client({ rating: 3.9, reviews: 2 }),
      client({ rating: 1, reviews: 0 }),
      client({ rating: 4.6, reviews: 200 }),
    ],
    denials: [client({}), client({ rating: 0, reviews: 0 }), client({ reviews: 12 })],
  },
  {
    id: 'client.low-completion',
    positives: [10, 25, 33.3, 45, 49.9].map((finishedRate) => client({ finishedRate })),
    nearMisses: [50, 60, 75, 92, 100].map((finishedRate) => client({ finishedRate })),
    denials: [client({}), client({ finishedRate: 0 }), client({ posted: 40 })],
  },
  {
    id: 'client.unverified',
    positives: [
      client({ identityVerified: false }),
      client({ identityVerified: false, posted: 1 }),
      client({ identityVerified: false, posted: 30 }),
      client({ identityVerified: false, rating: 0, reviews: 0 }),
      client({ identityVerified: false, finishedRate: 80 }),
    ],
    nearMisses: [
      client({ identityVerified: true }),
      client({ identityVerified: true, posted: 1 }),
      client({ identityVerified: false, rating: 4.9, reviews: 30 }),
      client({ identityVerified: false, rating: 4, reviews: 1 }),
      client({ identityVerified: true, rating: 4.8, reviews: 10 }),
    ],
    denials: [client({}), client({ identityVerified: null, posted: 2 }), client({ name: '水色書房' })],
  },
  {
    id: 'client.new',
    positives: [0, 1, 2, 3]
      .map((posted) => client({ posted }))
      .concat(client({ posted: 1, rating: 0, reviews: 0 })),
    nearMisses: [
      client({ posted: 4 }),
      client({ posted: 120 }),
      client({ posted: 2, rating: 5, reviews: 1 }),
      client({ posted: 10, identityVerified: false }),
      client({ posted: 3, rating: 4.2, reviews: 3 }),
    ],
    denials: [client({}), client({ posted: null, identityVerified: true }), client({ finishedRate: 100 })],
  },
  {
    id: 'competition.crowded',
    positives: [
      competition(30, 1),
      competition(48, 1),
      competition(120, 4),
      competition(60, 2),
      competition(35, null),
    ],
    nearMisses: [
      competition(29, 1),
      competition(48, 5),
      competition(100, 20),
      competition(9, 1),
      competition(59, 2),
    ],
    denials: [competition(null, null), competition(null, 1), competition(0, 1)],
  },
  {
    id: 'pay.below-market',
    positives: [
      tags('市場価格と相違'),
      tags('急募', '市場価格と相違'),
      tags('市場価格と相違', '継続'),
      tags('新着', '市場価格と相違', '初心者OK'),
      tags('「市場価格と相違」'),
    ],
    nearMisses: [
      tags('適正価格'),
      tags('優良価格'),
      tags('急募', '適正価格'),
      tags('市場調査'),
      tags('価格相談可'),
    ],
    denials: [
      tags(),
      { description: '市場価格と相違のない金額でお願いします。' },
      { description: '単価は市場価格と相違ありません。' },
    ],
  },
  {
    id: 'pay.tiny-task',
    positives: [
      offer('タスク 11円 / 件（作業時間の目安 2分）'),
      offer('タスク 110円 / 件（作業時間の目安 5分）'),
      offer('固定報酬制 〜 5,000円', '1件30円で会社の住所を調べていただきます。'),
      offer('固定報酬制 〜 5,000円', '商品1点につき50円（税込）で登録をお願いします。'),
      offer('30 円 / 件'),
    ],
    nearMisses: [
      offer('タスク 220円 / 件（作業時間の目安 10分）'),
      offer('固定報酬制 〜 5,000円', '1件300円で会社の住所を調べていただきます。'),
      offer('固定報酬制 10,000円 〜 30,000円', '文字単価は1.5円です。'),
      offer('時間単価制 1,200円 〜 1,500円'),
      offer('固定報酬制 〜 5,000円', '商品1点につき150円で登録をお願いします。'),
    ],
    denials: [
      offer('', ''),
      offer('ワーカーと相談する', '1件10円のような低い単価ではありません。'),
      offer('固定報酬制 50,000円', '「1件50円」といった募集ではございません。'),
    ],
  },
  {
    id: 'pay.mismatch',
    positives: [
      offer('固定報酬制 10,000円 〜 30,000円', '1記事3,000円でお願いします。'),
      offer('固定報酬制 50,000円 〜 100,000円', '報酬は20,000円（税込）です。'),
      offer('固定報酬制 〜 5,000円', '報酬は1本8,000円です。'),
      offer('時間単価制 2,000円 〜 3,000円', '時給は1,100円です。'),
      offer('固定報酬制 100,000円 〜 200,000円', '報酬は一律30,000円（税込）です。'),
    ],
    nearMisses: [
      offer('固定報酬制 10,000円 〜 30,000円', '1記事3,000円で、5記事をお願いします。'),
      offer('固定報酬制 50,000円 〜 100,000円', '報酬は60,000円（税込）です。'),
      offer('固定報酬制 〜 5,000円', '1本2,000円です。10本納品していただいた後、単価を見直します。'),
      offer('時間単価制 1,000円 〜 1,500円', '時給は1,300円です。'),
      offer('固定報酬制 〜 5,000円', '報酬は4,500円（税込）です。'),
    ],
    denials: [
      offer('固定報酬制 10,000円 〜 30,000円', '報酬はご相談のうえ決めます。'),
      offer('ワーカーと相談する', '1記事3,000円でお願いします。'),
      offer('', '記事を書いていただきます。'),
    ],
  },
];

/** A mass hiring, a contest and pay by results have words as well: they are in the tables of wordings. */
function idsOf(part: Part, settings = DEFAULT_SETTINGS): readonly SignalId[] {
  const listing: Listing = { ...emptyListing('crowdworks', 'https://crowdworks.jp/public/jobs/1'), ...part };
  return assess(listing, settings, NO_HISTORY, '2026-11-22').signals.map((signal) => signal.id);
}

describe.each(EXAMPLES)('$id', ({ id, positives, nearMisses, denials }) => {
  it('has enough examples', () => {
    expect([positives.length >= 5, nearMisses.length >= 5, denials.length >= 3]).toEqual([true, true, true]);
  });
  it.each(positives)('is found in %j', (part) => expect(idsOf(part)).toContain(id));
  it.each(nearMisses)('is not found in %j', (part) => expect(idsOf(part)).not.toContain(id));
  it.each(denials)('is not found where nothing is stated or it is denied: %j', (part) =>
    expect(idsOf(part)).not.toContain(id),
  );
  it('can be switched off', () => {
    const settings = { ...DEFAULT_SETTINGS, disabledSignals: [id] };
    for (const part of positives) expect(idsOf(part, settings)).not.toContain(id);
  });
});
