import type { Draft } from '../engine/draft.ts';
import { at, listAt, numberAt, textAt } from '../engine/json.ts';
import type { DetailPage, Embedded, Shape } from '../engine/shape.ts';
import { matching } from '../engine/values.ts';

const LINK = 'a[href^="/projects/"]';

/** A row of the list. All it says is in the page's data, found by the id in its link. */
export const hitRow: Shape = {
  fields: { id: { at: LINK, attribute: 'href', read: matching(/^\/projects\/(\w+)\/tasks/) } },
  required: ['id', 'url', 'title', 'payText', 'clientName'],
  price: ['[class*="project-name-column"]'],
};

/** The groups of HITs of a list page, as properties of its table. */
export const listRows: Embedded = {
  at: '[data-react-class*="HitSetTable"][data-react-props]',
  attribute: 'data-react-props',
  read(json) {
    if (!Array.isArray(at(json, 'bodyData'))) return null;
    return listAt(json, 'bodyData').map((row) => ({
      id: textAt(row, 'hit_set_id'),
      draft: () => draftOf(row),
    }));
  },
};

function draftOf(row: unknown): Partial<Draft> {
  const id = textAt(row, 'hit_set_id');
  const title = textAt(row, 'title');
  if (id === null || title === null) throw new Error('a HIT without id or title');
  return {
    ...reward(
      at(row, 'monetary_reward', 'currency_code'),
      numberAt(row, 'monetary_reward', 'amount_in_dollars'),
    ),
    id,
    url: `/projects/${id}/tasks`,
    title,
    description: textAt(row, 'description'),
    tags: allotted(numberAt(row, 'assignment_duration_in_seconds')),
    openings: numberAt(row, 'assignable_hits_count'),
    clientId: textAt(row, 'requester_id'),
    clientName: textAt(row, 'requester_name'),
    postedAt: textAt(row, 'creation_time'),
    deadline: textAt(row, 'latest_expiration_time')?.slice(0, 10) ?? null,
  };
}

/** A HIT's own page names its price in the data of its details window. */
export const previewedHit: Embedded = {
  at: '[data-react-class*="ShowModal"][data-react-props]',
  attribute: 'data-react-props',
  read(json) {
    const options = at(json, 'modalOptions');
    if (at(options, 'monetaryReward') === undefined) return null;
    return [
      {
        id: null,
        draft: () => ({
          ...reward(
            at(options, 'monetaryReward', 'currencyCode'),
            numberAt(options, 'monetaryReward', 'amountInDollars'),
          ),
          title: textAt(options, 'projectTitle'),
          description: textAt(options, 'description'),
          tags: allotted(numberAt(options, 'assignmentDurationInSeconds')),
          clientName: textAt(options, 'requesterName'),
        }),
      },
    ];
  },
};

export const hitPage: DetailPage = {
  root: 'body',
  fields: {},
  required: ['title', 'payText', 'clientName'],
  price: ['[class*="project-detail-bar"]'],
};

/** One reward for one HIT. A reward of nothing (paid as a bonus) is no amount. */
function reward(
  currency: unknown,
  dollars: number | null,
): Pick<Draft, 'payKind' | 'payText' | 'structured'> {
  if (dollars === null || dollars < 0 || (currency ?? 'USD') !== 'USD')
    return { payKind: null, payText: null, structured: null };
  const amount = dollars || null;
  return {
    payKind: 'per-unit',
    payText: `$${dollars.toFixed(2)}`,
    structured: {
      kind: 'per-unit',
      min: amount,
      max: amount,
      currency: 'USD',
      unit: 'case',
      estimatedMinutes: null,
    },
  };
}

/** The time limit, which is no estimate of the working time: most clients leave it at an hour. */
function allotted(seconds: number | null): readonly string[] | null {
  if (seconds === null) return null;
  const minutes = Math.round(seconds / 60);
  return [`Time allotted: ${minutes > 180 ? `${Math.round(minutes / 60)} hours` : `${minutes} minutes`}`];
}
