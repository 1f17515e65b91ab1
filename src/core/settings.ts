import type { AssumptionId } from './data/assumptions.ts';
import type { PrefectureId } from './data/prefecture.ts';
import type { SizeScope } from './data/typical-sizes.ts';
import type { VolumeUnit } from './reading.ts';
import type { SignalId } from './spiral/signal-id.ts';
import type { WorkType } from './work-type/work-type.ts';

export type Experience = 'beginner' | 'some-record' | 'established';
export type Language = 'ja' | 'en';
export type Drawing = 'badges' | 'reading-only';

type ByWorkType<Key extends string> = Readonly<
  Partial<Record<WorkType, Readonly<Partial<Record<Key, number>>>>>
>;

/** The user's settings document, as stored, exported and given to the command line. Schema: settings-schema.ts. */
export interface Settings {
  readonly version: 2;
  readonly prefecture: PrefectureId | null;
  /** Own floor in yen per hour; null = the minimum wage of the prefecture on the day, or the national average. */
  readonly floor: number | null;
  readonly floorByWorkType: Readonly<Partial<Record<WorkType, number>>>;
  readonly floorBySite: Readonly<Record<string, number>>;
  readonly experience: Experience;
  /** Own number of applications per win; null = the default of the experience level. */
  readonly bidsPerWin: number | null;
  /** Own paces in units per hour, in place of those of core/data/paces.ts. */
  readonly pace: ByWorkType<VolumeUnit>;
  /** Own hours of work of unstated size, in place of those of core/data/typical-sizes.ts. */
  readonly usualHours: ByWorkType<SizeScope>;
  /** Own figures in place of those of core/data/assumptions.ts. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
  /** What an amount is taken to be where the page does not say. */
  readonly taxBasis: 'included' | 'excluded';
  /** Work types the user does with AI help. */
  readonly usesAi: readonly WorkType[];
  /** Yen per US dollar; null = built-in default (PROPOSAL). */
  readonly yenPerDollar: number | null;
  /** null = the browser's language. */
  readonly language: Language | null;
  readonly drawing: Drawing;
  readonly dimBelowFloor: boolean;
  /** Whether what the listings of a client paid is remembered when they were merely seen. */
  readonly rememberClients: boolean;
  readonly disabledSignals: readonly SignalId[];
  readonly disabledSites: readonly string[];
}

/** The only copy of the defaults. */
export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  prefecture: null,
  floor: null,
  floorByWorkType: {},
  floorBySite: {},
  experience: 'beginner',
  bidsPerWin: null,
  pace: {},
  usualHours: {},
  assumptions: {},
  taxBasis: 'included',
  usesAi: [],
  yenPerDollar: null,
  language: null,
  drawing: 'badges',
  dimBelowFloor: false,
  rememberClients: true,
  disabledSignals: [],
  disabledSites: [],
};
