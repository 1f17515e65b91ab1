import { existsSync, readFileSync } from 'node:fs';
import { BY_CLICK_SITES } from '../../src/sites/by-click-sites.ts';
import type { Site } from '../../src/sites/site.ts';
import { fixtures } from '../sites/load-fixture.ts';

/** Keeps the browser from asking for a picture of the site. */
const NO_ICON = '<link rel="icon" href="data:,">';

/** A list of a board read by click, to be served under the board's real address. */
export interface ByClickPage {
  readonly board: Site;
  readonly address: string;
  readonly html: string;
  /** How many cards it has. */
  readonly cards: number;
}

interface Expected {
  readonly kind: string;
  readonly problems: readonly unknown[];
  readonly listings: readonly { readonly painted: boolean }[];
}

/** The first full list among the fixtures of the boards read by click. */
export function byClickPage(): ByClickPage {
  for (const { board: id, url, html, expectedFile } of fixtures()) {
    const board = BY_CLICK_SITES.find((site) => site.id === id);
    if (!board || !existsSync(expectedFile)) continue;
    const { kind, problems, listings } = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
    const cards = listings.filter(({ painted }) => painted).length;
    if (kind === 'list' && problems.length === 0 && cards >= 8)
      return { board, address: url.href, html: `<!doctype html>${NO_ICON}${html}`, cards };
  }
  throw new Error('No board read by click has a full list among its fixtures.');
}

/** A page of no board with one posting in its data. */
export const POSTING_PAGE = {
  address: 'https://jobs.example/posting/1',
  html: `<!doctype html><html lang="ja">${NO_ICON}<title>求人</title><main><h1>記事の校正</h1><p>月に10本ほどの記事を校正します。</p></main>
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: '記事の校正',
    description: '月に10本ほどの記事を校正します。',
    datePosted: '2026-11-01',
    hiringOrganization: { '@type': 'Organization', name: '見本編集室' },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'JPY',
      value: { '@type': 'QuantitativeValue', value: 1500, unitText: 'HOUR' },
    },
  })}</script></html>`,
} as const;

/** A page of no board without any. */
export const PLAIN_PAGE = {
  address: 'https://jobs.example/about',
  html: `<!doctype html><html lang="ja">${NO_ICON}<title>会社案内</title><main><h1>会社案内</h1></main></html>`,
} as const;
