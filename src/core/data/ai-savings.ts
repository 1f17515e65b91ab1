import type { WorkType } from '../work-type/work-type.ts';
import { published, type Source } from './source.ts';

/**
 * What AI help does to production time, as a factor with both ends: gross saving at best, the saving cut by the
 * 37 % that goes to rework in the middle (63 % of the gross is left), and no saving or more work at worst.
 */
export interface AiSaving {
  /** Share of the time saved before checking. */
  readonly gross: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly source: Source;
}

/** Workday / Hanover 2026-01: 37 % of the time saved goes to rework. */
export const NET_OF_CHECKING = 0.63;

/** Noy and Zhang 2023: short writing tasks took 40 % less time. */
const WRITING: AiSaving = {
  gross: 0.4,
  low: 0.6,
  likely: 1 - 0.4 * NET_OF_CHECKING,
  high: 1,
  source: published('DERIVED', 'Noy & Zhang, Science 2023 (−40%) × Workday 2026-01 (−37%)'),
};

/** METR 2025-07 and 2026-02: between 18 % faster and 19 % slower. */
const OTHER: AiSaving = {
  gross: 0.2,
  low: 0.8,
  likely: 1 - 0.2 * NET_OF_CHECKING,
  high: 1.19,
  source: published('DERIVED', 'METR 2025-07 / 2026-02 (−18%〜+19%) × Workday 2026-01 (−37%)'),
};

/** Absent: AI does not do the work itself (calls, appointments, recordings), or is the work. */
export const AI_SAVINGS: Readonly<Partial<Record<WorkType, AiSaving>>> = {
  'writing.article': WRITING,
  'writing.review': WRITING,
  'writing.sns': WRITING,
  'writing.script': WRITING,
  'writing.edit': OTHER,
  translation: WRITING,
  transcription: WRITING,
  'data.entry': OTHER,
  'data.collection': OTHER,
  'data.analysis': OTHER,
  'product.listing': WRITING,
  'design.logo': OTHER,
  'design.graphic': OTHER,
  'design.illustration': OTHER,
  'design.web': OTHER,
  'design.slides': OTHER,
  'video.edit': OTHER,
  'web.coding': OTHER,
  'dev.web': OTHER,
  'dev.app': OTHER,
  'dev.automation': OTHER,
  'dev.infra': OTHER,
  'dev.ai-ml': OTHER,
  'marketing.ads': OTHER,
  'marketing.sns': OTHER,
  'admin.assistant': OTHER,
};
