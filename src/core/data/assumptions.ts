import type { Experience } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { proposal, published, type Source } from './source.ts';

/** One default figure with its log-sd and source. */
export interface Assumption {
  readonly value: number;
  readonly logSd: number;
  readonly source: Source;
}

const PRICES = proposal('上限だけの表示のため', 'only an upper limit is printed');

/** Likely share of an upper bound that is printed alone. */
export const UPPER_BOUND_SHARE = {
  recurring: { value: 0.9, logSd: 0, source: PRICES },
  /** The lowest fixed bracket (〜5,000円): the board offers no finer choice. */
  lowestBracket: { value: 0.6, logSd: 0, source: PRICES },
} as const satisfies Record<string, Assumption>;

/** The lowest bracket ends here, by currency of the boards that use brackets. */
export const LOWEST_BRACKET_YEN = 5_000;

/** 2,000円〜: the first figure is what is offered; the top is left open. */
export const LOWER_BOUND_SHARE: Assumption = {
  value: 1.1,
  logSd: 0,
  source: proposal('下限だけの表示のため', 'only a lower limit is printed'),
};

/** $30 Avg Bid: what others ask for, not what is offered. */
export const PAID_BESIDE_AVERAGE_BID: Assumption = {
  value: 1,
  logSd: 0.5,
  source: proposal('他の応募者の平均入札額', 'the average of what others ask for, no fixed offer'),
};

/** Amounts above this are a slip of the keyboard, not an offer (yen; other currencies ÷ 100). */
export const LARGEST_PLAUSIBLE_YEN = 100_000_000;

export const YEN_PER_DOLLAR: Assumption = {
  value: 150,
  logSd: 0,
  source: proposal('円ドル換算の仮の値', 'a round figure to compare dollars with yen'),
};

/** Applications per contract won: "one in ten" among writers, 25 to 67 % with a record (five first-hand reports). */
export const BIDS_PER_WIN: Readonly<Record<Experience, Assumption>> = {
  beginner: bids(10, '初心者は10件応募して1件という経験談', 'beginners report one win in ten bids'),
  'some-record': bids(4, '実績が少しあれば4件に1件', 'one in four with some record'),
  established: bids(2, '実績が十分なら2件に1件', 'one in two when established'),
};

function bids(value: number, ja: string, en: string): Assumption {
  return { value, logSd: 0.5, source: proposal(ja, en) };
}

/** Entries per prize: 80 of 1,649 logo contests won over seven years = 4.85 %. */
export const ENTRIES_PER_PRIZE: Assumption = {
  value: 20,
  logSd: 0.6,
  source: published('CONFIRMED', 'https://noteandmemo.com/crowdworkslogodesignbeginner (4.85%)'),
};

/** Applicants per opening the bids per win are meant for; twice as crowded takes √2 times the bids, within limits. */
export const USUAL_APPLICANTS_PER_OPENING = 8;
export const CROWDING_LIMITS = { least: 0.4, most: 2.5 } as const;

/** 20 to 40 minutes a bid, less for small jobs: nobody writes half an hour for an hour's work. */
export const HOURS_PER_BID: Assumption & { readonly shareOfContract: number; readonly least: number } = {
  value: 0.5,
  shareOfContract: 0.1,
  least: 0.05,
  logSd: 0.27,
  source: proposal('応募1件20〜40分、小さな仕事は短く', '20 to 40 minutes a bid, less for small jobs'),
};

/** Set-up, manual, chat 15 to 30 minutes and invoicing 5 minutes a contract, less for small jobs. */
export const CONTRACT_SETUP: Assumption & { readonly shareOfContract: number } = {
  value: 26 / 60,
  shareOfContract: 0.2,
  logSd: 0.3,
  source: proposal(
    '契約ごとに準備と連絡15〜30分、請求5分',
    '15 to 30 minutes set-up and 5 invoicing a contract',
  ),
};

/** Messages and meetings that grow with the work, where they are not paid by the hour. */
export const CHAT_SHARE: Assumption = {
  value: 0.05,
  logSd: 0.5,
  source: proposal('やり取りは作業時間の5%', 'messages take 5 % of the work'),
};

/** Tasks are not applied for; searching, reading and rejected work cost a third of the time worked. */
export const TASK_UNPAID_SHARE: Assumption = {
  value: 1 / 3,
  logSd: 0.4,
  source: published('DERIVED', 'doi.org/10.1145/3476060 (時給の中央値 $3.76 → $2.83)'),
};

/** One revision round. */
export const REVISION_SHARE: Assumption = {
  value: 1.15,
  logSd: 0.1,
  source: proposal('修正1回を作業の15%と仮定', 'one revision round, 15 % of the work'),
};

/** Filling a template that is there, against making the thing: 0.3 to 0.4 times in three invented listings. */
export const TEMPLATE_SHARE: Assumption = {
  value: 0.45,
  logSd: 0.3,
  source: proposal('テンプレートに入れる作業は約半分と仮定', 'filling a template takes about half'),
};

/** Kinds of work where what is made is also made from templates. */
export const TEMPLATE_KINDS: ReadonlySet<WorkType> = new Set<WorkType>([
  'video.edit',
  'design.graphic',
  'design.slides',
  'image.ai',
  'writing.sns',
  'marketing.sns',
]);

/** A client's own time for a job or unit, against the hours two readers expect of the same real listings. */
export const STATED_TIME: Assumption = {
  value: 1.8,
  logSd: 0.5,
  source: proposal(
    '募集の時間は短めのことが多い（実際の募集8件の中央値1.8倍）',
    'stated times run short (median 1.8 times over eight real listings)',
  ),
};

/** Minutes of one small piece among many, by those who are used to it. */
export const STATED_PACE: Assumption = {
  value: 1.2,
  logSd: 0.55,
  source: proposal('慣れた人の1件あたりの時間に2割を加算', 'a piece by those used to it, plus a fifth'),
};

/** Up to this long a piece is small (hours). */
export const SMALL_PIECE_HOURS = 0.1;

/** However short, one takes at least so long: to read the task, set up, check and hand in (hours). */
export const LEAST_HOURS: Readonly<
  Partial<Record<WorkType, { readonly unit?: number; readonly job?: number }>>
> = {
  voice: { job: 1.2 },
  'writing.review': { unit: 0.1, job: 0.1 },
};

/** Appointments last as long as they say; getting ready and waiting come on top (1.15, 1.55 and 1.9 times in three). */
export const STATED_SESSION: Assumption = {
  value: 1.4,
  logSd: 0.35,
  source: proposal('約束の時間に準備を加算', 'the appointment plus getting ready'),
};

/**
 * Minutes a board or a task shows against measured time: median 0.96, log-sd 0.49 over 43 kinds of academic tasks.
 * PROPOSAL for the log-sd: 0.65, since a few labelled tasks of Japanese boards were further off.
 */
export const STATED_TASK_TIME: Assumption = {
  value: 1,
  logSd: 0.65,
  source: published(
    'DERIVED',
    'github.com/thegricean/sinking-marbles ほか 43種類のタスクの表示時間と実測 (2013–2017)',
  ),
};

/** Contracts on working time keep it: 140 to 180 hours around a stated 160. */
export const WORKING_TIME: Assumption = {
  value: 1,
  logSd: 0.12,
  source: proposal('月の労働時間は表示どおりと仮定', 'working hours as stated'),
};

/**
 * A month's pay for a few stated hours that comes to more than this many floors an hour is the price of more time than
 * the listing says: 週1日 beside the price of a full month. PROPOSAL; advisers are offered up to six times the minimum.
 */
export const MOST_FLOORS_BY_MONTH = 10;

export const WORKING_CALENDAR = {
  weeksPerMonth: 4.33,
  daysPerMonth: 21,
  daysPerWeek: 5,
  hoursPerDay: 8,
  /** 週3日 is 96 hours a month, 週5日 160 (DERIVED: an agent's own figures, 32 a day, 2026-09). */
  hoursPerWeeklyDay: 32,
} as const;

/** What one contract brings where the listing does not say. */
export const CONTRACT_LENGTH = {
  months: length(3, '契約は3か月と仮定', 'a contract of three months'),
  /** Per-unit work: as many units as make this many hours. */
  seriesHours: length(10, '続けて約10時間分の依頼と仮定', 'about ten hours of work in a row'),
  hourlyHours: length(40, '1契約40時間と仮定', 'forty hours a contract'),
  /** For fees charged by the week. */
  weeklyHours: length(10, '週10時間と仮定', 'ten hours a week'),
} as const;

function length(value: number, ja: string, en: string): Assumption {
  return { value, logSd: 0.6, source: proposal(ja, en) };
}

/** Own unpaid share replaces the components from this many finished gigs on. */
export const MEASURED_UNPAID_FROM_GIGS = 5;

/** Withholding (源泉徴収): 10.21 % up to ¥1,000,000 a payment, 20.42 % above, fractions dropped. */
export const WITHHOLDING = {
  basisPoints: 1021,
  above: 1_000_000,
  basisPointsAbove: 2042,
  source: published('CONFIRMED', 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/gensen/2795.htm'),
} as const;

/** Kinds of work for which pay is withheld as 原稿料 or 講演料 when the client is obliged to. */
export const WITHHOLDING_KINDS: ReadonlySet<WorkType> = new Set<WorkType>([
  'writing.article',
  'writing.script',
  'teaching',
]);

/** Kinds of work without a finished product to revise. */
export const WITHOUT_REVISIONS: ReadonlySet<WorkType> = new Set<WorkType>([
  'survey',
  'interview',
  'teaching',
  'consulting',
  'sales.call',
  'sales.dm',
  'support.customer',
  'data.annotation',
  'data.collection',
  'data.entry',
  'photo.task',
  'writing.review',
]);

/** Kinds of work that are appointments. */
export const SESSIONS: ReadonlySet<WorkType> = new Set<WorkType>(['interview', 'teaching']);

/**
 * Twice as many pieces of one kind take 1.7 times as long: each doubling makes a piece 15 % quicker (learning curve).
 * For pieces of at least half an hour; smaller ones have it in their pace.
 */
export const REPETITION = {
  exponent: 0.77,
  fromHours: 0.5,
  /** A series paid by the piece gets quicker beyond this many. */
  seriesFrom: 10,
  source: proposal('同じ作業の繰り返しは慣れて早くなる', 'repeated pieces get quicker'),
} as const;
