import type { Volume } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';

/** 1,000〜1,500文字 in the text says all that 1,000文字 in the title does, and so does 500文字以上. */
export function saysAsMuch(known: Volume, other: Volume): boolean {
  // スタンプ30個のイラスト is said once more as 30個
  if (known.evidence !== '' && known.evidence === other.evidence && known.per === other.per) return true;
  if (known.unit !== other.unit) return false;
  if (known.min === other.min && known.max === other.max) return true;
  // 約3分 in the title is 3分10秒 below.
  if (known.unit === 'minute' && isNearly(known, other) && !Number.isInteger(known.min)) return true;
  const isSingle = other.min !== null && other.min === other.max;
  const isRange = known.min !== null && (known.max === null || known.min < known.max);
  return isSingle && isRange && known.per === other.per && isWithin(other.min ?? 0, known);
}

/** 月100点前後 in the title is 月90〜110点 below; of an open range only its end is the same. */
function isWithin(value: number, { min, max }: Volume): boolean {
  return max === null ? value === min : value >= (min ?? 0) && value <= max;
}

function isNearly(a: Volume, b: Volume): boolean {
  if (a.min === null || b.min === null || a.min !== a.max || b.min !== b.max) return false;
  return Math.abs(a.min - b.min) < 0.1 * Math.max(a.min, b.min);
}

/** Work on a text that is there: its length is that of the whole, a smaller one that of a chapter. */
export const ON_A_TEXT: ReadonlySet<WorkType> = new Set<WorkType>([
  'translation',
  'writing.edit',
  'transcription',
  'voice',
]);

/** 10問(選択式8問、自由記述2問): two counts that add up to a third are its parts, and fewer questions part of more. */
export function withoutParts(volumes: readonly Volume[], workType: WorkType): Volume[] {
  const questions = volumes.filter(({ evidence }) => evidence.endsWith('問'));
  const most = Math.max(...questions.map(({ max, min }) => max ?? min ?? 0));
  const isFew = (volume: Volume) => questions.includes(volume) && (volume.max ?? volume.min ?? 0) < most;
  const isChapter = (part: Volume) =>
    ON_A_TEXT.has(workType) &&
    (part.unit === 'character' || part.unit === 'word') &&
    volumes.some((whole) => isStageOf({ ...whole, evidence: '' }, { ...part, evidence: '' }));
  return volumes.filter((volume) => !isPart(volume, volumes) && !isFew(volume) && !isChapter(volume));
}

/** Whether a count and one other of the same add up to a third. */
function isPart(part: Volume, volumes: readonly Volume[]): boolean {
  if (part.max === null) return false;
  for (const other of volumes) {
    if (other === part || other.unit !== part.unit || other.max === null) continue;
    const sum = other.max + part.max;
    for (const whole of volumes)
      if (whole !== other && whole.unit === part.unit && (whole.max ?? whole.min) === sum) return true;
  }
  return false;
}

/** Of a whole job of 40枚 in the title, 5枚 in the text is a part or a stage: less of what the same word counts. */
export function isStageOf(whole: Volume, part: Volume): boolean {
  return (
    whole.unit === part.unit &&
    whole.per === 'job' &&
    part.per === 'job' &&
    counterOf(whole) === counterOf(part) &&
    (part.max ?? part.min ?? 0) < (whole.min ?? 0)
  );
}

function counterOf({ evidence }: Volume): string {
  return /[^\d０-９]{1,8}$/.exec(evidence)?.[0].trim().slice(0, 2) ?? '';
}
