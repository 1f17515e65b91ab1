import { AI_SAVINGS, NET_OF_CHECKING, WITH_AI_AT_WORST } from '../data/ai-savings.ts';
import type { Source } from '../data/source.ts';
import type { Listing } from '../listing.ts';
import type { Quantity } from '../quantity.ts';
import type { Settings } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { assumed } from './own-figures.ts';

const AI = '(?:[AＡ][IＩ]|ChatGPT|GPT|Claude|Gemini)';
/** AI must not be used: AI禁止, ChatGPTの使用は不可, no AI-generated content. */
const BANNED = new RegExp(
  `${AI}[^。\\n]{0,12}(?:禁止|不可|使用しない|使わない|NG)|AI[- ]?generated[^.\\n]{0,20}(?:not|prohibited)|no (?:AI|ChatGPT)`,
  'i',
);
/** The job is to check what AI made: AIが生成した文章のチェック, AI出力の修正. */
const CLEAN_UP = new RegExp(
  `${AI}[^。\\n]{0,16}(?:文章|記事|画像|出力|翻訳|回答|原稿)[^。\\n]{0,10}(?:チェック|修正|校正|確認|添削|評価)|(?:review|check|edit)[^.\\n]{0,20}AI[- ](?:generated|output)`,
  'i',
);

/**
 * What AI help does to production time, as a factor with both ends: gross saving at best, the saving cut by the share
 * that goes to rework in the middle, and no saving or more work at worst.
 */
interface AiSaving extends Quantity {
  /** Share of the time saved before checking. */
  readonly gross: number;
  readonly source: Source;
}

/** What AI help changes for this job; null without AI use, where it is banned, or where the job is checking AI output. */
export function aiSavingFor(listing: Listing, workType: WorkType, settings: Settings): AiSaving | null {
  if (!settings.usesAi.includes(workType)) return null;
  const kind = AI_SAVINGS[workType];
  if (!kind) return null;
  const text = `${listing.title}\n${listing.description.slice(0, 20_000)}`;
  return BANNED.test(text) || CLEAN_UP.test(text) ? null : savingOf(kind, settings);
}

/** Share of the time that is left at best: what AI made is read once at least. */
const LEAST_LEFT = 0.1;

function savingOf(kind: keyof typeof WITH_AI_AT_WORST, settings: Settings): AiSaving {
  const { value, source } = assumed(settings, kind);
  const low = Math.max(1 - value, LEAST_LEFT);
  return { gross: value, low, likely: 1 - value * NET_OF_CHECKING, high: WITH_AI_AT_WORST[kind], source };
}
