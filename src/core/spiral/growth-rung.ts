import type { GrowthRung, WorkType } from '../work-type/work-type.ts';
import type { SignalId } from './signal-id.ts';

const RUNGS: readonly GrowthRung[] = ['simple', 'stepping-stone', 'portfolio', 'specialist'];

/**
 * The step each kind of work stands on before its listing is read: what it produces and what it asks for.
 * Source: the four steps of the product specification; placing is judgement. `null` = the kind says nothing.
 */
const BY_WORK_TYPE: Readonly<Record<WorkType, GrowthRung | null>> = {
  'writing.article': 'stepping-stone',
  'writing.review': 'simple',
  'writing.sns': 'simple',
  'writing.script': 'stepping-stone',
  'writing.edit': 'stepping-stone',
  translation: 'portfolio',
  transcription: 'stepping-stone',
  'data.entry': 'simple',
  'data.collection': 'simple',
  'data.annotation': 'stepping-stone',
  survey: 'simple',
  'product.listing': 'simple',
  'design.logo': 'portfolio',
  'design.graphic': 'portfolio',
  'design.illustration': 'portfolio',
  'design.web': 'portfolio',
  'design.slides': 'stepping-stone',
  'video.edit': 'stepping-stone',
  'video.shoot': 'portfolio',
  'photo.task': 'simple',
  'image.ai': 'simple',
  voice: 'stepping-stone',
  'sales.call': 'stepping-stone',
  'sales.dm': 'simple',
  'admin.assistant': 'stepping-stone',
  'support.customer': 'stepping-stone',
  'web.coding': 'specialist',
  'dev.web': 'specialist',
  'dev.app': 'specialist',
  'dev.automation': 'specialist',
  'dev.infra': 'specialist',
  'dev.ai-ml': 'specialist',
  'data.analysis': 'specialist',
  consulting: 'specialist',
  'marketing.ads': 'specialist',
  'marketing.sns': 'stepping-stone',
  teaching: 'portfolio',
  interview: null,
  pm: 'specialist',
  other: null,
};

/** The step a kind of work stands on by itself; null = it does not tell. */
export function rungOf(workType: WorkType): GrowthRung | null {
  return BY_WORK_TYPE[workType];
}

/**
 * The step of one gig: that of its kind of work, one up where a scarce skill is asked for or the work may be shown,
 * one down where no skill is needed or nothing may be shown. Null when neither kind nor words tell.
 */
export function growthRung(workType: WorkType, signals: ReadonlySet<SignalId>): GrowthRung | null {
  const base = rungOf(workType);
  const specialised = signals.has('growth.specialised');
  if (base === null) return specialised ? 'portfolio' : signals.has('growth.no-skill') ? 'simple' : null;
  let step = RUNGS.indexOf(base);
  if (specialised && step < 3) step++;
  if (signals.has('growth.portfolio-ok') && step === 1) step++;
  if (signals.has('growth.no-skill')) step--;
  if (signals.has('growth.no-portfolio') && step === 2) step--;
  return RUNGS[Math.min(3, Math.max(0, step))] ?? base;
}
