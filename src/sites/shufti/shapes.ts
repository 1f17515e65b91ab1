import { byLabel } from '../engine/by-label.ts';
import type { Draft } from '../engine/draft.ts';
import { findPairs } from '../engine/find-pairs.ts';
import { knownLabels } from '../engine/known-labels.ts';
import { WORK } from '../engine/labels.ts';
import type { DetailPage, Shape } from '../engine/shape.ts';
import { count, matching } from '../engine/values.ts';

const LINK = 'a[href*="/jobs/view/"]';
/** What one piece pays; the whole sum (報酬) is a number of them. */
const UNIT_PRICE = ['単価', '作業単価', '1件あたり', '件単価'];
/** The client's own estimate of what the work pays per hour. */
const OWN_HOURLY = ['想定時給', '時給目安', '目安時給', '予想時給', '時給'];
/** What this client's work has really paid per hour, on average. */
const PAID_HOURLY = ['平均時給', '実績時給', 'クライアント平均時給', '依頼主の平均時給'];
const HOURLY = knownLabels([...OWN_HOURLY, ...PAID_HOURLY]);

const labels = {
  payText: { labels: UNIT_PRICE },
  clientName: { labels: ['クライアント', '依頼主', '発注者'] },
  openings: { labels: ['残り件数', '残り'], read: count },
  tags: { labels: ['特徴', 'タグ'] },
} as const;

/**
 * The board prints a unit price and the client's estimate per hour: together they say how long the client thinks one
 * piece takes. What the client's work really paid is kept as a tag.
 */
function readHourly(draft: Draft, card: Element): void {
  const pairs = findPairs(card, HOURLY);
  const first = (names: readonly string[]) => names.map((name) => pairs.get(name)).find((pair) => pair);
  const price = count(draft.payText ?? '');
  const perHour = count(first(OWN_HOURLY)?.value ?? '');
  if (price && perHour)
    draft.structured = {
      kind: 'per-unit',
      min: price,
      max: price,
      currency: 'JPY',
      unit: 'case',
      estimatedMinutes: Math.round((price / perHour) * 600) / 10,
    };
  const paid = first(PAID_HOURLY);
  if (paid && /\d/.test(paid.value)) draft.tags = [...(draft.tags ?? []), `${paid.label} ${paid.value}`];
}

export const jobCard: Shape = {
  fields: {
    id: { at: LINK, attribute: 'href', read: matching(/\/jobs\/view\/(\d+)/) },
    url: { at: LINK, attribute: 'href' },
    title: { at: `h2, h3, h4, ${LINK}` },
  },
  pairs: byLabel(labels),
  sums: 'per-unit',
  required: ['id', 'url', 'title', 'payText'],
  usual: ['clientName'],
  refine: readHourly,
};

export const jobPage: DetailPage = {
  root: 'body',
  when: 'h1',
  fields: { title: { at: 'h1' } },
  pairs: byLabel({ ...labels, description: { labels: WORK } }),
  sums: 'per-unit',
  required: ['title', 'payText', 'description'],
  refine: readHourly,
};
