import { proposal, published, type Source } from './source.ts';

/** A share of the part of an amount up to `upTo` main units (null = the rest), in 1/10,000, consumption tax on the fee included. */
export interface FeeTier {
  readonly upTo: number | null;
  readonly basisPoints: number;
}

export interface FeeRule {
  /** Ascending; the last has `upTo: null`. */
  readonly tiers: readonly FeeTier[];
  /** The least fee, in main units; 0 = none. */
  readonly least: number;
  /** What the tiers run over: the whole contract, or one week of it. */
  readonly over: 'contract' | 'week';
  readonly source: Source;
}

/** What a board takes from the worker. */
export interface BoardFees {
  readonly project: FeeRule;
  /** Task format (タスク); absent = as projects. */
  readonly task?: FeeRule;
  /** Hourly contracts; absent = as projects. */
  readonly hourly?: FeeRule;
  /** Bank transfer per payout in main units, shown apart and never subtracted; null = not known. */
  readonly transfer: { readonly amount: number; readonly source: Source } | null;
  /** True where a price without tax is paid out with 10 % consumption tax on top, and the fee is charged on the sum. */
  readonly addsConsumptionTax: boolean;
}

function flat(basisPoints: number, source: Source, least = 0): FeeRule {
  return { tiers: [{ upTo: null, basisPoints }], least, over: 'contract', source };
}

const CROWDWORKS = published('CONFIRMED', 'https://crowdworks.jp/pages/guides/employee/fee');
const CROWDWORKS_TIERS: readonly FeeTier[] = [
  { upTo: 100_000, basisPoints: 2200 },
  { upTo: 200_000, basisPoints: 1100 },
  { upTo: null, basisPoints: 550 },
];

/** Agents, aggregators and boards without a row: the shown price is taken as the worker's. */
export const NO_FEE: BoardFees = {
  project: flat(
    0,
    proposal(
      '手数料の情報がないため、表示額がそのまま受け取れると仮定',
      'no fee known here; the price shown is taken as yours',
    ),
  ),
  transfer: null,
  addsConsumptionTax: false,
};

/** F-keys: rows of the fee facts compiled 2026-11-22; addresses are in each `source`. */
export const FEES: Readonly<Record<string, BoardFees>> = {
  /** F1 (official, undated; the same tiers in pages of 2017 to 2025). Weekly billing of hourly contracts: F2 (2017-11). */
  crowdworks: {
    project: { tiers: CROWDWORKS_TIERS, least: 0, over: 'contract', source: CROWDWORKS },
    task: flat(2200, CROWDWORKS),
    hourly: {
      tiers: CROWDWORKS_TIERS,
      least: 0,
      over: 'week',
      source: published('CONFIRMED', 'https://crowdworks.jp/p-journal/archives/1802/ (2017-11)'),
    },
    transfer: {
      amount: 500,
      source: published('CONFIRMED', 'http://www.p-journal.jp/entry/bank (2017-12; 楽天銀行 100)'),
    },
    addsConsumptionTax: true,
  },
  /** F4 F6 F7, since 2022-10-01. Hourly: 15 % of the pay without tax, 16.5 % with: 15 % of the pay with tax. */
  lancers: {
    project: flat(1650, published('CONFIRMED', 'https://www.craudia.com/crarepo/archives/4870 (2023-11)')),
    hourly: flat(1500, published('CONFIRMED', 'https://lancers.jp/faq/A1034/945')),
    transfer: {
      amount: 550,
      source: published('CONFIRMED', 'https://career-home.com/lancers_tesuryo/ (楽天銀行 110)'),
    },
    addsConsumptionTax: true,
  },
  /** F14 F15 (2024-03, 2025): ordinary services. Transfers are free from ¥3,000 (F6). */
  coconala: {
    project: flat(2200, published('CONFIRMED', 'https://telestadesign.com/coco_tesuuryou (2024-03)')),
    transfer: {
      amount: 0,
      source: published('CONFIRMED', 'https://kimama-zin.com/?p=12848 (¥3,000〜)'),
    },
    addsConsumptionTax: true,
  },
  /** F3 F19, comparison table after 2022-10. */
  shufti: {
    project: flat(1000, published('CONFIRMED', 'https://tsunagu.cloud/wp/craudia')),
    transfer: { amount: 330, source: published('CONFIRMED', 'app.shufti.jp 利用規約 (2025-11)') },
    addsConsumptionTax: true,
  },
  /** F4 F20 (2023-11, the board's own magazine). */
  craudia: {
    project: {
      tiers: [
        { upTo: 50_000, basisPoints: 1500 },
        { upTo: 100_000, basisPoints: 1000 },
        { upTo: 1_000_000, basisPoints: 500 },
        { upTo: null, basisPoints: 300 },
      ],
      least: 0,
      over: 'contract',
      source: published('CONFIRMED', 'https://www.craudia.com/crarepo/archives/4870 (2023-11)'),
    },
    hourly: flat(1000, published('CONFIRMED', 'https://fukugyo-info.jp/archives/368')),
    transfer: null,
    addsConsumptionTax: true,
  },
  /** F3, after 2022-10. */
  bizseek: {
    project: {
      tiers: [
        { upTo: 100_000, basisPoints: 1100 },
        { upTo: null, basisPoints: 550 },
      ],
      least: 0,
      over: 'contract',
      source: published('CONFIRMED', 'https://tsunagu.cloud/wp/craudia'),
    },
    transfer: null,
    addsConsumptionTax: true,
  },
  /** F22 F23: 0 to 15 % since 2025-05-01, told only with the proposal. */
  upwork: {
    project: flat(
      1000,
      proposal(
        '0〜15%のあいだで契約ごとに決まるため10%と仮定',
        'set per contract between 0 and 15 %; 10 % assumed',
      ),
    ),
    transfer: {
      amount: 0.99,
      source: published(
        'CONFIRMED',
        'https://skilllinkup.com/en/resources/upwork-pricing (2025; local bank)',
      ),
    },
    addsConsumptionTax: false,
  },
  /** F25a F25b: 10 % or $5, the greater, on fixed prices; 10 % hourly. */
  freelancer: {
    project: flat(1000, published('CONFIRMED', 'https://asiarpa.com/fees-and-charges/'), 5),
    hourly: flat(1000, published('CONFIRMED', 'https://asiarpa.com/fees-and-charges/')),
    transfer: null,
    addsConsumptionTax: false,
  },
  /** F26a: 20 % of every order. */
  fiverr: {
    project: flat(2000, published('CONFIRMED', 'https://wise.com/us/blog/how-to-get-paid-on-fiverr')),
    transfer: null,
    addsConsumptionTax: false,
  },
  /** An agent that prints its prices without tax (税別, on every card seen 2026-09); others print it with or say nothing. */
  'tech-stock': { ...NO_FEE, addsConsumptionTax: true },
};
