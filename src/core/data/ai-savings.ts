import type { WorkType } from '../work-type/work-type.ts';
import type { AssumptionId } from './assumptions.ts';

/** Workday / Hanover 2026-01: 37 % of the time saved goes to rework. */
export const NET_OF_CHECKING = 0.63;

/** At worst AI saves nothing in writing, and makes other work 19 % slower (METR 2025-07). */
export const WITH_AI_AT_WORST = { 'ai-saving-writing': 1, 'ai-saving-other': 1.19 } as const;

const WRITING = 'ai-saving-writing';
const OTHER = 'ai-saving-other';

/** Absent: AI does not do the work itself (calls, appointments, recordings), or is the work. */
export const AI_SAVINGS: Readonly<Partial<Record<WorkType, keyof typeof WITH_AI_AT_WORST & AssumptionId>>> = {
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
