import type { GrowthRung, WorkType } from '../work-type/work-type.ts';
import type { SignalId } from './signal-id.ts';

const RUNGS: readonly GrowthRung[] = ['simple', 'stepping-stone', 'portfolio', 'specialist'];
const [SIMPLE, STEPPING_STONE, PORTFOLIO] = [0, 1, 2];

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

/** The step of one gig, and the signals that moved it there from the step of its kind of work. */
export interface GrowthStep {
  readonly rung: GrowthRung | null;
  readonly movedBy: ReadonlySet<SignalId>;
}

/**
 * The step of one gig: that of its kind of work, one up where a scarce skill is asked for or the work may be shown,
 * one down where no skill is needed or nothing may be shown. Null when neither kind nor words tell.
 */
export function growthStep(workType: WorkType, signals: ReadonlySet<SignalId>): GrowthStep {
  const base = rungOf(workType);
  const movedBy = new Set<SignalId>();
  let step = base === null ? null : RUNGS.indexOf(base);
  const move = (id: SignalId, to: number) => {
    if (!signals.has(id) || to === step || to < 0 || to >= RUNGS.length) return;
    step = to;
    movedBy.add(id);
  };
  move('growth.specialised', step === null ? PORTFOLIO : step + 1);
  if (step === STEPPING_STONE) move('growth.portfolio-ok', PORTFOLIO);
  if (base !== null || step === null) move('growth.no-skill', step === null ? SIMPLE : step - 1);
  if (step === PORTFOLIO && base !== null) move('growth.no-portfolio', STEPPING_STONE);
  return { rung: step === null ? null : (RUNGS[step] ?? null), movedBy };
}
