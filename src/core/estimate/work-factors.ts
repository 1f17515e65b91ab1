import type { BreakdownLine } from '../assessment.ts';
import { NET_OF_CHECKING } from '../data/ai-savings.ts';
import { TEMPLATE_KINDS, WITHOUT_REVISIONS } from '../data/assumptions.ts';
import { logVariance, multiply, type Quantity, spread } from '../quantity.ts';
import { aiSavingFor } from './ai-use.ts';
import { breakdownLine, withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, originOf } from './own-figures.ts';
import type { Cause } from './worked-hours.ts';

/** Hours after something that makes them more or less, with what the breakdown says about it. */
export interface Factored {
  readonly hours: Quantity;
  readonly lines: readonly BreakdownLine[];
  readonly causes: readonly Cause[];
}

/** AI help where the user says so, two-sided: the gross saving, less the share lost to checking. */
export function withAiHelp(hours: Quantity, { listing, reading, settings }: EstimateInput): Factored {
  const saving = aiSavingFor(listing, reading.workType, settings);
  if (!saving) return { hours, lines: [], causes: [] };
  const words = withSource(saving.source, 'AIによる短縮', 'saved by AI');
  const checking = withSource(
    saving.source,
    `短縮の${Math.round(100 * (1 - NET_OF_CHECKING))}%は確認と手直しに戻る`,
    `${Math.round(100 * (1 - NET_OF_CHECKING))}% of the saving goes back into checking`,
  );
  return {
    hours: multiply(hours, saving),
    lines: [
      breakdownLine('ai-saving', -hours.likely * saving.gross, 'hour', 'setting', words),
      breakdownLine(
        'checking',
        hours.likely * (saving.likely - 1 + saving.gross),
        'hour',
        'default',
        checking,
      ),
    ],
    causes: [{ about: 'ai', variance: logVariance(saving) }],
  };
}

const FILLED =
  /テンプレ(?:ート)?[にへを](?:[^。\n]{0,14}(?:だけ|入れ|当ては|あてはめ|はめ込|流し込|差し替え)|使[いっう])|fill(?:ing)? (?:in )?(?:a |our |the )?templates?/i;
const GIVEN = /テンプレ(?:ート)?(?:あり|有り|完備)/;

/** Work that fills a template which is there, where the listing says so. */
export function withTemplate(hours: Quantity, { listing, reading, settings }: EstimateInput): Factored {
  if (!TEMPLATE_KINDS.has(reading.workType) || !mentionsTemplates(listing))
    return { hours, lines: [], causes: [] };
  if (
    !GIVEN.test(listing.title) &&
    !FILLED.test(listing.title) &&
    !FILLED.test(listing.description.slice(0, READ))
  )
    return { hours, lines: [], causes: [] };
  const { value, logSd, source } = assumed(settings, 'template-share');
  const share = spread(value, logSd);
  return {
    hours: multiply(hours, share),
    lines: [
      breakdownLine('production', hours.likely * (value - 1), 'hour', originOf(source), withSource(source)),
    ],
    causes: [{ about: 'size', variance: logVariance(share) }],
  };
}

/** A cheap look before the patterns. */
function mentionsTemplates({ title, description }: EstimateInput['listing']): boolean {
  return [title, description].some((text) => text.includes('テンプレ') || text.includes('template'));
}

/** A bound for hostile texts. */
const READ = 12_000;

/** One round of revisions, for work that is delivered as a product. */
export function withRevisions(hours: Quantity, { reading, settings }: EstimateInput): Factored {
  if (WITHOUT_REVISIONS.has(reading.workType)) return { hours, lines: [], causes: [] };
  const { value, logSd, source } = assumed(settings, 'revision-share');
  const rounds = spread(1 + value, logSd);
  const extra = hours.likely * value;
  return {
    hours: multiply(hours, rounds),
    lines: [breakdownLine('revisions', extra, 'hour', originOf(source), withSource(source))],
    causes: [{ about: 'revisions', variance: logVariance(rounds) }],
  };
}
