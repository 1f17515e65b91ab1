import type { Shape } from '../engine/shape.ts';
import { flatText } from '../engine/text.ts';
import { count, dayAfter, matching } from '../engine/values.ts';
import { clientId } from './client-data.ts';
import { printedKind, printedPay } from './printed-pay.ts';

/** The link every card has exactly once; also matches links to groups, told apart by their address. */
export const TITLE = 'h3 a[href^="/public/jobs/"]';
const CLIENT = 'a[href^="/public/employers/"]';
const LABEL = 'span[class*="_paymentLabel"]';
const AMOUNT = 'b[class*="_amountPc"]';
const CONTRACTS = 'span[class*="_contractStatusCell_"]';

/** A painted card; class names are hashed anew at every deploy, so only their readable part counts. */
export const paintedCard: Shape = {
  fields: {
    id: { at: TITLE, attribute: 'href', read: matching(/^\/public\/jobs\/(\d+)$/) },
    url: { at: TITLE, attribute: 'href' },
    title: { at: TITLE },
    description: { at: 'p[class*="_jobDescription_"]' },
    category: { at: 'a[href^="/public/jobs/category/"]' },
    tags: { at: 'a[class*="_tagsLink"]' },
    applicants: { at: 'b[class*="_applicationNumber_"]', read: count },
    contracted: { at: CONTRACTS, label: '契約数', read: count },
    openings: { at: CONTRACTS, label: '募集人数', read: count },
    clientId: { at: CLIENT, attribute: 'href', read: clientId },
    clientName: { at: `${CLIENT}:not(:has(img))` },
    postedAt: { at: 'time[datetime]', attribute: 'datetime' },
  },
  required: ['id', 'url', 'title', 'payKind', 'payText', 'category'],
  usual: [
    'description',
    'applicants',
    'contracted',
    'openings',
    'clientName',
    'clientId',
    'postedAt',
    'deadline',
  ],
  price: [AMOUNT, LABEL],
  refine(draft, element) {
    draft.deadline ??= dayAfter(
      draft.postedAt,
      flatText(element.querySelector('span[class*="_absoluteDate_"]')),
    );
    if (draft.payKind) return;
    const label = element.querySelector(LABEL);
    const amount = element.querySelector(AMOUNT);
    const line = [flatText(label?.parentElement), `${flatText(label)} ${flatText(amount)}`].find(printedPay);
    draft.payText = line ?? null;
    draft.payKind = line ? printedKind(line) : null;
  },
};
