import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { siteForUrl } from '../../src/sites/index.ts';
import type { Problem } from '../../src/sites/site.ts';
import { realData } from './real-data.ts';

/** What one board's real files hold. `readBy` tells the board's own reader from a plain cut of the text. */
export interface RealBoard {
  readonly board: string;
  readonly readBy: 'its own reader' | 'a plain cut';
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
}

/** Addresses the saved pages of boards with a reader came from. */
const PAGES: readonly { readonly board: string; readonly file: RegExp; readonly url: string }[] = [
  { board: 'crowdworks', file: /search_composed/, url: 'https://crowdworks.jp/public/jobs/search' },
  { board: 'lancers', file: /search-keyword/, url: 'https://www.lancers.jp/work/search' },
  { board: 'lancers', file: /search-category/, url: 'https://www.lancers.jp/work/search/web/lp' },
  { board: 'lancers', file: /detail.*logged-in/, url: 'https://www.lancers.jp/work/detail/5534856' },
  { board: 'lancers', file: /detail.*logged-out/, url: 'https://www.lancers.jp/work/detail/5552617' },
];

/** How to cut the cards of boards without a reader: selectors of the card and of its title, pay and description. */
const CUTS: readonly {
  readonly board: string;
  readonly card: string;
  readonly title: string;
  readonly pay: string;
  readonly description: string;
}[] = [
  {
    board: 'coconala',
    card: '.c-searchItemWrapper',
    title: '.c-itemInfo_title',
    pay: '.d-requestBudget',
    description: '.c-itemInfo_description',
  },
  {
    board: 'craudia',
    card: '.work-list__item',
    title: '.work-list__title',
    pay: '.work-list__data',
    description: '.work-list__detail',
  },
  {
    board: 'findy',
    card: 'article[class*="work-card_card"]',
    title: 'h2, h3',
    pay: '[class*="metaItem"]',
    description: ':scope',
  },
  {
    board: 'freelance-hub',
    card: '.ProjectCard',
    title: '.ProjectCard_Title',
    pay: '.ProjectCard_SummaryItem--money',
    description: ':scope',
  },
  {
    board: 'freelancer',
    card: '.JobSearchCard-item',
    title: '.JobSearchCard-primary-heading-link',
    pay: '.JobSearchCard-secondary-price',
    description: '.JobSearchCard-primary-description',
  },
  { board: 'hipro-tech', card: '.job-card', title: '.job-list-title', pay: '.money', description: ':scope' },
  {
    board: 'itpropartners',
    card: '.itp-job-card',
    title: '.itp-job-card__title',
    pay: '.itp-job-card__price',
    description: ':scope',
  },
  { board: 'levtech', card: '.projectCard', title: '.name', pay: '.summaryText', description: ':scope' },
  {
    board: 'mamaworks',
    card: '.p-recruit-index__result-box',
    title: '.p-recruit-index__result-ttl',
    pay: '[class*="salary"], [class*="reward"]',
    description: ':scope',
  },
  {
    board: 'tech-stock',
    card: '.project-article-card',
    title: '.project-article-card-header__title',
    pay: '.project-article-card-header__price',
    description: ':scope',
  },
  {
    board: 'techcareer',
    card: '.new-card',
    title: '.title-job',
    pay: '.new-card-tbl__item__text',
    description: ':scope',
  },
  {
    board: 'upwork',
    card: 'article.job-tile, section.air3-card-section',
    title: '.job-tile-title',
    pay: '[data-test="job-type-label"], [data-test="job-type"]',
    description: '[data-test*="JobDescription"], [data-test="job-description-text"]',
  },
  {
    board: 'workship',
    card: '.projects_item',
    title: '.projects_item_ttl',
    pay: '[class*="price"], [class*="reward"]',
    description: ':scope',
  },
];

/** How boards' JSON names a listing's title, text and pay. */
const JSON_TITLES = ['title', 'name'] as const;
const JSON_TEXTS = ['description', 'participationBenefits', 'job_detail'] as const;
const JSON_PAYS: Readonly<Record<string, (value: number | string) => string>> = {
  maxUnitPrice: (value) => `〜${value}円/月`,
  maxMonthlyWage: (value) => `〜${value}円/月`,
  unit_price: (value) => `${value}円 / 件`,
  reward: (value) => `$${value}`,
};

/** Every real listing beside the project, board by board; empty when there are none. */
export function realBoards(): RealBoard[] {
  const root = realData('real');
  if (root === null) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readBoard(entry.name, join(root, entry.name)))
    .filter((board) => board.listings.length > 0 || board.problems.length > 0);
}

function readBoard(board: string, folder: string): RealBoard {
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const pages = files.flatMap(({ name, text }) =>
    PAGES.filter((page) => page.board === board && page.file.test(name)).map(({ url }) =>
      readPage(text, url),
    ),
  );
  if (pages.length > 0)
    return {
      board,
      readBy: 'its own reader',
      listings: pages.flatMap((page) => page.found.map(({ listing }) => listing)),
      problems: pages.flatMap((page) => page.problems),
    };
  const cut = CUTS.find((candidate) => candidate.board === board);
  return {
    board,
    readBy: 'a plain cut',
    listings: files.flatMap(({ name, text }) => {
      if (name.endsWith('.json')) return jsonListings(board, JSON.parse(text));
      return name.endsWith('.html') && cut ? cardListings(text, cut) : [];
    }),
    problems: [],
  };
}

function readPage(html: string, address: string) {
  const url = new URL(address);
  const reader = siteForUrl(url)?.createReader(new JSDOM(html, { url: address }).window.document, url);
  reader?.keepEarlyData();
  return reader?.read() ?? { found: [], problems: [] };
}

function cardListings(html: string, cut: (typeof CUTS)[number]): Listing[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll(cut.card)]
    .map((card) => ({
      ...emptyListing(cut.board, words(card.querySelector(cut.title))),
      payText: words(card.querySelector(cut.pay)).replaceAll('\n', ' '),
      description: words(cut.description === ':scope' ? card : card.querySelector(cut.description)),
      descriptionIsPartial: true,
    }))
    .filter(({ title }) => title !== '');
}

function words(element: Element | null): string {
  return (element?.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Every object of a JSON document that has a title and a pay. */
function jsonListings(board: string, value: unknown): Listing[] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const title = JSON_TITLES.map((name) => record[name]).find((word) => typeof word === 'string');
  const [payName] = Object.keys(JSON_PAYS).filter((name) => isAmount(record[name]));
  if (typeof title !== 'string' || payName === undefined)
    return Object.values(record).flatMap((inner) => jsonListings(board, inner));
  const amount = record[payName];
  const text = JSON_TEXTS.map((name) => record[name]).find((word) => typeof word === 'string');
  return [
    {
      ...emptyListing(board, title),
      payText: isAmount(amount) ? (JSON_PAYS[payName]?.(amount) ?? '') : '',
      description: typeof text === 'string' ? text : '',
    },
  ];
}

function isAmount(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^[\d.,]+$/.test(value));
}
