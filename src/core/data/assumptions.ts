import type { Experience } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { proposal, published, type Source } from './source.ts';

/** One default figure with its log-sd and source. */
export interface Assumption {
  readonly value: number;
  readonly logSd: number;
  readonly source: Source;
}

/** What an assumption counts: the options show shares in percent. */
export type AssumptionMeasure = 'share' | 'factor' | 'hours' | 'per-hour' | 'count' | 'months';

/** An assumption the user may replace by a figure of their own. */
export interface EditableAssumption extends Assumption {
  readonly measure: AssumptionMeasure;
}

function editable(
  measure: AssumptionMeasure,
  value: number,
  logSd: number,
  source: Source,
): EditableAssumption {
  return { measure, value, logSd, source };
}

const PRICES = proposal('上限だけの表示のため', 'only an upper limit is printed');
const MOTION = proposal(
  '実際の募集を二人が読んで見積もった時間にもとづく',
  'from hours two readers gave to real listings',
);
const TITLE = proposal('題名から見た大きさの見積もり', 'judged from what the title says');
const SOUND = proposal('音声だけの編集、1時間の録音に5時間', 'sound alone: five hours for one recorded');
const CLIPS = proposal(
  '1分までの動画の募集7件を二人が読んで見積もった時間の中央値',
  'median of the hours two readers gave to seven clips of up to a minute',
);

/** The assumptions of the estimate, each of which the user may change. Values in main units, hours or shares of one. */
export const ASSUMPTIONS = {
  /** Likely share of an upper bound that is printed alone. */
  'upper-bound': editable('share', 0.9, 0, PRICES),
  /** The same for the lowest fixed bracket (〜5,000円): the board offers no finer choice. */
  'lowest-bracket': editable('share', 0.6, 0, PRICES),
  /** 2,000円〜: the first figure is what is offered; the top is left open. */
  'lower-bound': editable(
    'factor',
    1.1,
    0,
    proposal('下限だけの表示のため', 'only a lower limit is printed'),
  ),
  /** $30 Avg Bid: what others ask for, not what is offered. */
  'average-bid': editable(
    'factor',
    1,
    0.5,
    proposal('他の応募者の平均入札額', 'the average of what others ask for, no fixed offer'),
  ),
  /** Entries per prize: 80 of 1,649 logo contests won over seven years = 4.85 %. */
  'entries-per-prize': editable(
    'count',
    20,
    0.6,
    published('CONFIRMED', 'https://noteandmemo.com/crowdworkslogodesignbeginner (4.85%)'),
  ),
  /** 20 to 40 minutes a bid, less for small jobs: nobody writes half an hour for an hour's work. */
  'hours-per-bid': editable(
    'hours',
    0.5,
    0.27,
    proposal('応募1件20〜40分、小さな仕事は短く', '20 to 40 minutes a bid, less for small jobs'),
  ),
  /** Set-up, manual, chat 15 to 30 minutes and invoicing 5 minutes a contract, less for small jobs. */
  'contract-setup': editable(
    'hours',
    26 / 60,
    0.3,
    proposal('契約ごとに準備と連絡15〜30分、請求5分', '15 to 30 minutes set-up and 5 invoicing a contract'),
  ),
  /** Messages and meetings that grow with the work, where they are not paid by the hour. */
  'chat-share': editable(
    'share',
    0.05,
    0.5,
    proposal('やり取りは作業時間の5%', 'messages take 5 % of the work'),
  ),
  /** Tasks are not applied for; searching, reading and rejected work cost a third of the time worked. */
  'task-unpaid-share': editable(
    'share',
    1 / 3,
    0.4,
    published('DERIVED', 'doi.org/10.1145/3476060 (時給の中央値 $3.76 → $2.83)'),
  ),
  /**
   * How far the price of a whole job tells of its size: the hours grow with this power of what the net pay buys at the
   * floor ÷ what the job is thought to take. Of 158 labelled listings that state a volume or nothing, the hours two
   * readers give lie within twice the estimate for 77 % with it and for 73 % without; of the 58 it changes by more than
   * a twentieth, for 72 % and 62 %.
   */
  'price-tells-size': editable(
    'share',
    0.5,
    0,
    proposal(
      '報酬が高い仕事は書かれているより大きい（二人が読んだ募集158件）',
      'jobs that pay more are larger than they say (158 listings, two readers)',
    ),
  ),
  /** One revision round, on top of the work. */
  'revision-share': editable(
    'share',
    0.15,
    0.1,
    proposal('修正1回を作業の15%と仮定', 'one revision round, 15 % of the work'),
  ),
  /** Filling a template that is there, against making the thing: 0.3 to 0.4 times in three invented listings. */
  'template-share': editable(
    'share',
    0.45,
    0.3,
    proposal('テンプレートに入れる作業は約半分と仮定', 'filling a template takes about half'),
  ),
  /** A client's own time for a job or unit, against the hours two readers expect of the same real listings. */
  'stated-time': editable(
    'factor',
    1.8,
    0.5,
    proposal(
      '募集の時間は短めのことが多い（実際の募集8件の中央値1.8倍）',
      'stated times run short (median 1.8 times over eight real listings)',
    ),
  ),
  /** Minutes of one small piece among many, by those who are used to it. */
  'stated-piece': editable(
    'factor',
    1.2,
    0.55,
    proposal('慣れた人の1件あたりの時間に2割を加算', 'a piece by those used to it, plus a fifth'),
  ),
  /** Appointments last as long as they say; getting ready and waiting come on top (1.15, 1.55 and 1.9 times in three). */
  'stated-session': editable(
    'factor',
    1.4,
    0.35,
    proposal('約束の時間に準備を加算', 'the appointment plus getting ready'),
  ),
  /**
   * Minutes a board or a task shows against measured time: median 0.96, log-sd 0.49 over 43 kinds of academic tasks.
   * PROPOSAL for the log-sd: 0.65, since a few labelled tasks of Japanese boards were further off.
   */
  'stated-task': editable(
    'factor',
    1,
    0.65,
    published(
      'DERIVED',
      'github.com/thegricean/sinking-marbles ほか 43種類のタスクの表示時間と実測 (2013–2017)',
    ),
  ),
  /** What one contract brings where the listing does not say. */
  'contract-months': editable('months', 3, 0.6, proposal('契約は3か月と仮定', 'a contract of three months')),
  /** Per-unit work: as many units as make this many hours. */
  'series-hours': editable(
    'hours',
    10,
    0.6,
    proposal('続けて約10時間分の依頼と仮定', 'about ten hours of work in a row'),
  ),
  'hourly-contract': editable('hours', 40, 0.6, proposal('1契約40時間と仮定', 'forty hours a contract')),
  /** For fees charged by the week. */
  'weekly-hours': editable('hours', 10, 0.6, proposal('週10時間と仮定', 'ten hours a week')),
  /**
   * Twice as many pieces of one kind take 1.7 times as long: each doubling makes a piece 15 % quicker (learning curve).
   * For pieces of at least half an hour; smaller ones have it in their pace.
   */
  repetition: editable(
    'share',
    0.853,
    0,
    proposal('同じ作業の繰り返しは慣れて早くなる', 'repeated pieces get quicker'),
  ),
  /** One finished clip takes at least this long, however short it is: median of seven labelled clips of up to a minute. */
  'least-clip': editable('hours', 1.3, 0.6, CLIPS),
  /** An animation, opening or promotional film takes at least this long (7 to 40 hours by readers of real listings). */
  'least-film': editable('hours', 12, 0.6, MOTION),
  /** A task of a minute by its board takes this long: it is found, read, checked and sent (2 to 3 minutes for ¥5 ones). */
  'least-task': editable(
    'hours',
    0.05,
    0.65,
    published('CONFIRMED', 'https://note.com/kiyose_honmono/n/n0465da9b045f (2〜3分)'),
  ),
  /** One task (タスク) of unstated size: median 6.9 minutes, log-sd 0.73 over 52 measured kinds of tasks. */
  'usual-task': editable(
    'hours',
    0.12,
    0.73,
    published(
      'DERIVED',
      'github.com/thegricean/sinking-marbles, erindb/sorites ほか 52種類のタスクの実測時間 (2013–2017)',
    ),
  ),
  /** One day of work whose hours are not stated. */
  'usual-day': editable(
    'hours',
    7.5,
    0.15,
    proposal('1日の時間の記載がないため7時間半と仮定', 'hours of a day not stated; seven and a half assumed'),
  ),
  // Paces a title tells (pace-variants.ts): recorded minutes and episodes of sound, pictures, characters.
  'sound-minutes': editable('per-hour', 12, 0.6, SOUND),
  'sound-pieces': editable('per-hour', 0.25, 0.8, SOUND),
  'recorded-talks': editable('per-hour', 12, 0.7, TITLE),
  'retouched-pictures': editable('per-hour', 5, 0.7, TITLE),
  'rewritten-characters': editable('per-hour', 1400, 0.5, TITLE),
  'checked-characters': editable('per-hour', 1500, 0.6, TITLE),
  'checked-words': editable('per-hour', 800, 0.6, TITLE),
  'checked-pages': editable('per-hour', 8, 0.9, TITLE),
  /** Time AI saves before checking, in writing (Noy and Zhang 2023) and elsewhere (METR 2025-07 and 2026-02). */
  'ai-saving-writing': editable(
    'share',
    0.4,
    0,
    published('DERIVED', 'Noy & Zhang, Science 2023 (−40%) × Workday 2026-01 (−37%)'),
  ),
  'ai-saving-other': editable(
    'share',
    0.2,
    0,
    published('DERIVED', 'METR 2025-07 / 2026-02 (−18%〜+19%) × Workday 2026-01 (−37%)'),
  ),
  // Sizes a title tells (size-variants.ts).
  'mended-page': editable('hours', 2.3, 0.85, TITLE),
  'mended-program': editable('hours', 5, 0.9, TITLE),
  'mended-design': editable('hours', 2, 0.9, TITLE),
  'extended-program': editable('hours', 22, 0.8, TITLE),
  'desk-tool': editable('hours', 12, 0.75, TITLE),
  'monthly-report': editable('hours', 6, 0.8, TITLE),
  'new-system': editable('hours', 270, 0.8, TITLE),
  'small-software': editable('hours', 20, 0.95, TITLE),
  'moved-site': editable('hours', 11, 0.75, TITLE),
  'on-site-shoot': editable('hours', 6, 0.65, TITLE),
  errand: editable('hours', 1.3, 0.85, TITLE),
  /** A name or a slogan thought up for a contest. */
  'thought-up-name': editable('hours', 1, 0.8, TITLE),
} as const satisfies Readonly<Record<string, EditableAssumption>>;

export type AssumptionId = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

/** What the settings take as an own figure. */
export const ASSUMPTION_LIMITS: Readonly<
  Record<AssumptionMeasure, { readonly least: number; readonly most: number }>
> = {
  share: { least: 0.01, most: 1 },
  factor: { least: 0.1, most: 10 },
  hours: { least: 0.01, most: 1000 },
  'per-hour': { least: 0.01, most: 100_000 },
  count: { least: 1, most: 1000 },
  months: { least: 0.5, most: 120 },
};

/** The lowest bracket ends here, by currency of the boards that use brackets. */
export const LOWEST_BRACKET_YEN = 5_000;

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

/** Applicants per opening the bids per win are meant for; twice as crowded takes √2 times the bids, within limits. */
export const USUAL_APPLICANTS_PER_OPENING = 8;
export const CROWDING_LIMITS = { least: 0.4, most: 2.5 } as const;

/** No bid takes more than this share of the hours of the contract it is for, nor fewer hours than the least. */
export const BID_LIMITS = { shareOfContract: 0.1, least: 0.05 } as const;

/** Setting up takes no more than this share of a contract. */
export const SETUP_SHARE_OF_CONTRACT = 0.2;

/** Kinds of work where what is made is also made from templates. */
export const TEMPLATE_KINDS: ReadonlySet<WorkType> = new Set<WorkType>([
  'video.edit',
  'design.graphic',
  'design.slides',
  'image.ai',
  'writing.sns',
  'marketing.sns',
]);

/** Up to this long a piece is small (hours). */
export const SMALL_PIECE_HOURS = 0.1;

/** However short, one takes at least so long: to read the task, set up, check and hand in (hours). */
export const LEAST_HOURS: Readonly<
  Partial<Record<WorkType, { readonly unit?: number; readonly job?: number }>>
> = {
  voice: { job: 1.2 },
  'writing.review': { unit: 0.1, job: 0.1 },
};

/** Contracts on working time keep it: 140 to 180 hours around a stated 160. */
export const WORKING_TIME_LOG_SD = 0.12;

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
 * What is peculiar to one listing, on top of the spread of every default pace and size (PROPOSAL: of 170 labelled
 * listings that no default was made with, the hours of 2 to 4 % more lie in the range with it).
 */
export const UNFORESEEN_LOG_SD = 0.3;

/** Pieces from this long on get quicker by repetition (hours); a series paid by the piece does beyond this many. */
export const REPEATED = { fromHours: 0.5, seriesFrom: 10 } as const;
