import type { DetailPage } from '../engine/shape.ts';
import { flatText } from '../engine/text.ts';
import { count, percent } from '../engine/values.ts';
import { proposals } from './tiles.ts';

/** A feature of the job, told by its icon: the value, and below it what the value is ($3,000.00 Fixed-price). */
const PAID = 'li:has([data-cy="fixed-price"], [data-cy="clock-timelog"])';
const HOURLY = 'li:has([data-cy="clock-hourly"])';
const ABOUT = `${HOURLY}, li:has([data-cy^="duration"], [data-cy="expertise"], [data-cy="briefcase-outlined"])`;
/** Similar jobs below have skills too, under a larger heading. */
const SKILLS = 'section:has(> h5) .skills-list .air3-line-clamp';
const CLIENT = '[class*="about-client"]';

/** A job's own page. Blocks of similar and other jobs follow; they show no amounts and are not looked at. */
export const jobPage: DetailPage = {
  root: 'body',
  when: '[data-cy]',
  fields: {
    title: { at: 'h1' },
    description: { at: '.break > p' },
    payText: { at: PAID },
    tags: { at: `:is(${ABOUT}) strong, ${SKILLS}, [data-qa="client-spend"]` },
    applicants: { at: 'li:has(> .value)', label: 'Proposals', read: (text) => proposals(lastCount(text)) },
    // Only members see how often the client hired.
    finishedRate: { at: CLIENT, read: (text) => percent(/\d+% (?=hire rate)/.exec(text)?.[0] ?? '') },
    posted: { at: CLIENT, read: (text) => count(/[\d,]+ (?=jobs? posted)/.exec(text)?.[0] ?? '') },
  },
  sums: 'fixed',
  price: [PAID, HOURLY],
  required: ['title', 'description', 'payText', 'tags', 'applicants'],
  refine(draft, page) {
    draft.title ??= /^(.+?) - (?:Freelance Job in .+ - )?Upwork$/.exec(page.ownerDocument.title)?.[1] ?? null;
    // An hourly job may name no rate: then no sum stands among its features.
    const features = flatText(page.querySelector(HOURLY)?.parentElement);
    if (features !== '' && !features.includes('$')) draft.payText ??= 'Hourly';
  },
};

/** An explanation stands between the label and the number of proposals. */
function lastCount(text: string): string {
  return /(?:Less than \d+|\d+ to \d+|\d+\+?)$/.exec(text)?.[0] ?? '';
}
