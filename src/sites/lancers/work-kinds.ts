import type { PayKind } from '../../core/listing.ts';
import { matching } from '../engine/values.ts';

/** The board's word for the kind of work (依頼方式). A 求人 that prints no unit (¥ 50万 〜 60万) does not say what is paid for. */
export const KINDS: Readonly<Record<string, PayKind>> = {
  プロジェクト: 'fixed',
  タスク: 'per-unit',
  コンペ: 'contest',
  求人: 'unknown',
};

/** The badge that holds the word for the kind of work. */
export const KIND = '[class*="c-badge--worktype-"]';

/** The user id in a link to a client. */
export const clientId = matching(/^\/client\/([^/?#]+)/);
