import type { ListingState } from '../../core/listing.ts';
import type { Draft } from '../engine/draft.ts';
import { at, booleanAt, listAt, numberAt, textAt } from '../engine/json.ts';
import type { Embedded, EmbeddedItem } from '../engine/shape.ts';
import { flatten } from '../engine/text.ts';
import { offeredPay } from './offered-pay.ts';

/** Paid places (PR) stand above the list and have offers of the same form. */
const PLACES = ['pr_diamond', 'pr_platinum', 'pr_gold', 'job_offers'];

/** A list page carries all its offers as JSON; the page may drop it once its cards are painted. */
export const listData: Embedded = {
  at: '#vue-container[data], vue-container[data]',
  attribute: 'data',
  read(json) {
    // The same container stands on other pages with other data.
    if (!at(json, 'searchResult')) return null;
    return PLACES.flatMap((place) => listAt(json, 'searchResult', place)).map(itemOf);
  },
};

function itemOf(item: unknown): EmbeddedItem {
  const id = numberAt(item, 'job_offer', 'id');
  return { id: id === null ? null : String(id), draft: () => draftOf(item) };
}

function draftOf(item: unknown): Partial<Draft> {
  const offer = at(item, 'job_offer');
  const id = numberAt(offer, 'id');
  const title = textAt(offer, 'title');
  if (id === null || title === null) throw new Error('an offer without id or title');
  const project = at(item, 'entry', 'project_entry');
  const task = at(item, 'entry', 'task_entry');
  const contest = at(item, 'entry', 'competition_entry');
  return {
    ...offeredPay(at(item, 'payment')),
    id: String(id),
    url: `/public/jobs/${id}`,
    title: flatten(title),
    description: textAt(offer, 'description_digest')?.replaceAll('\r\n', '\n') ?? null,
    category: [String(numberAt(offer, 'category_id') ?? '')].filter((name) => name !== ''),
    tags: listAt(offer, 'skills').flatMap((skill) => textAt(skill, 'name') ?? []),
    applicants: numberAt(project, 'num_application_conditions') ?? numberAt(contest, 'num_proposal_products'),
    contracted: numberAt(project, 'num_contracts') ?? numberAt(task, 'num_completed_tasks'),
    openings: numberAt(project, 'project_contract_hope_number') ?? numberAt(task, 'num_tasks'),
    clientId: numberAt(item, 'client', 'user_id')?.toString() ?? null,
    clientName: textAt(item, 'client', 'username'),
    postedAt: textAt(offer, 'last_released_at'),
    deadline: textAt(offer, 'expired_on'),
    state: stateOf(offer),
  };
}

function stateOf(offer: unknown): ListingState {
  if (booleanAt(offer, 'is_login_required')) return 'members-only';
  const status = textAt(offer, 'status');
  return status === null || status === 'released' ? 'open' : 'closed';
}
