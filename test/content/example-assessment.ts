import type { Assessment } from '../../src/core/assessment.ts';

/** A cheap writing gig with everything a panel can show. */
export function exampleAssessment(title: string, change: Partial<Assessment> = {}): Assessment {
  return {
    site: 'fake',
    id: null,
    url: null,
    title,
    structured: null,
    pay: {
      kind: 'fixed',
      min: 5000,
      max: 5000,
      currency: 'JPY',
      unit: null,
      tax: 'included',
      evidence: '5,000円',
    },
    volume: [],
    statedHours: null,
    workType: 'writing.edit',
    workTypeConfidence: 0.9,
    growthRung: 'simple',
    hours: { low: 9, likely: 14, high: 22, for: 'job', basis: 'volume' },
    unpaid: { low: 1, likely: 1.4, high: 3 },
    net: { low: 4175, likely: 4175, high: 4175, currency: 'JPY', fee: 825, withheld: 0, transferFee: 0 },
    hourly: { low: 150, likely: 264, high: 430, currency: 'JPY' },
    breakdown: [
      {
        line: 'gross',
        amount: 5000,
        unit: 'JPY',
        source: 'board',
        detail: '固定 5,000円',
        detailEn: 'fixed',
      },
      { line: 'fee', amount: 825, unit: 'JPY', source: 'board', detail: '16.5%', detailEn: '16.5%' },
      { line: 'net', amount: 4175, unit: 'JPY', source: 'board', detail: '', detailEn: '' },
      {
        line: 'production',
        amount: 13.6,
        unit: 'hour',
        source: 'default',
        detail: '10本',
        detailEn: '10 articles',
      },
      { line: 'hours', amount: 14, unit: 'hour', source: 'default', detail: '', detailEn: '' },
    ],
    floor: { amount: 1280, currency: 'JPY', source: 'setting' },
    belowFloor: 0.99,
    verdict: 'below',
    unknownBecause: [],
    signals: [
      { id: 'pay.exposure', quote: '実績作りに', field: 'description' },
      { id: 'scam.off-platform', quote: '外部で連絡', field: 'description' },
    ],
    spiral: {
      level: 'high',
      score: 82,
      terms: [
        { id: 'price.below-floor', weight: 1.5 },
        { id: 'pay.exposure', weight: 0.6 },
        { id: 'growth.rung-portfolio', weight: -0.2 },
      ],
    },
    contract: [
      { item: 'scope', state: 'stated', quote: '10本' },
      { item: 'damages', state: 'adverse', quote: '遅れは減額' },
      { item: 'type', state: 'absent', quote: '' },
    ],
    questions: [{ about: 'revisions', ja: '修正は何回までですか。', en: 'How many revisions?' }],
    counterOffer: { at50: 24700, at80: 31000, currency: 'JPY', unit: 'job' },
    ...change,
  };
}
