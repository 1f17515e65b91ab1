import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { taughtBoardSchema } from '../../src/core/taught-board-schema.ts';
import { flatText } from '../../src/sites/engine/text.ts';
import { learnList } from '../../src/sites/teach/learn-list.ts';
import { taughtSite } from '../../src/sites/teach/taught-site.ts';
import { realData } from '../support/real-data.ts';

/** Real lists as if nobody knew their board: where a person would point on the first card, and how many cards there are. */
const LISTS: readonly (readonly [file: string, card: string, title: string, pay: string, cards: number])[] = [
  [
    'craudia/work_list_items_2026-09.excerpt.html',
    '.work-list__item',
    '.work-list__title',
    '.work-list__data',
    7,
  ],
  [
    'freelance-hub/skill_list_cards_2026-09.excerpt.html',
    '.ProjectCard',
    '.ProjectCard_Title',
    '.ProjectCard_SummaryItem--money',
    3,
  ],
  ['hipro-tech/job_search_cards_2026-09.excerpt.html', '.job-card', '.job-list-title', '.money', 3],
  [
    'itpropartners/engineer_ruby_cards_2026-09.excerpt.html',
    '.itp-job-card',
    '.itp-job-card__title',
    '.itp-job-card__price',
    4,
  ],
  ['levtech/search_cards_2026-09.excerpt.html', '.projectCard', '.name', '.price', 3],
  [
    'tech-stock/skill_list_cards_2026-09.excerpt.html',
    '.project-article-card',
    '.project-article-card-header__title',
    '.project-article-card-header__price',
    3,
  ],
  ['techcareer/skills_ruby_cards_2026-09.excerpt.html', '.new-card', '.title-job', '.text-amount', 4],
  ['upwork/search-rendered_2024-09.html', 'article', 'h2', '[data-test="job-type-label"]', 20],
  [
    'lancers/search-category-logged-in_2026-04.html',
    '.p-search-job-medias .p-search-job-media',
    '.p-search-job-media__title',
    '.p-search-job-media__price',
    30,
  ],
];

describe.skipIf(realData('real') === null)('real lists, taught (skipped without ../shared/real)', () => {
  it.each(LISTS)('%s: every card, its title and an amount', (file, cardAt, titleAt, payAt, count) => {
    const url = new URL('https://taught.example/list/1');
    const html = readFileSync(realData('real', ...file.split('/')) as string, 'utf8');
    const { document } = new JSDOM(html, { url: url.href }).window;
    const cards = [...document.querySelectorAll(cardAt)];
    const card = cards.find((one) => one.querySelector(payAt))!;
    const pointed = { card, title: card.querySelector(titleAt)!, pay: card.querySelector(payAt)! };
    const board = learnList(pointed, url);
    expect(v.safeParse(taughtBoardSchema, board).success, JSON.stringify(board)).toBe(true);
    const { found } = taughtSite(board!).createReader(document, url).read();
    expect(found.map(({ listing }) => listing.title)).toEqual(
      cards.map((one) => flatText(one.querySelector(titleAt))),
    );
    expect(found).toHaveLength(count);
    for (const { listing } of found)
      if (listing.payText !== '') expect(listing.structured, listing.payText).not.toBeNull();
    expect(found.filter(({ listing }) => listing.structured).length).toBeGreaterThan(count / 2);
  });
});
