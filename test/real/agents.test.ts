import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/listing.ts';
import { anyPage } from '../../src/sites/any-page.ts';
import { openPage } from '../sites/load-fixture.ts';
import { realData } from '../support/real-data.ts';
import { AGENT_LISTS, FINDY_DATA } from './agents-table.ts';

const real = (...file: readonly string[]) => readFileSync(realData('real', ...file) as string, 'utf8');
const lines = (table: string) => table.trim().split('\n');

/** A listing in the form of a line of the tables. */
function asLine({ id, title, structured, payText, description, state }: Listing): string {
  const shown = `${payText}\n${description}`;
  const hash = createHash('sha256').update(title).digest('hex').slice(0, 8);
  const days = /働き方[^\n]*|週\d日[^\n]*/.exec(shown)?.[0].match(/\d(?=日)/g);
  const range = /(\d{3})時間 ~ (\d{3})時間/.exec(description);
  const tax = /税[込別]/.exec(payText)?.[0];
  return [
    ...[id, hash, structured?.kind, structured?.min, structured?.max, tax],
    ...[range?.slice(1).join('-'), days?.join('-'), state],
  ]
    .map((value) => value ?? '-')
    .join(' ');
}

describe.skipIf(realData('real', 'levtech') === null)(
  'real pages of agents and aggregators (skipped without ../shared/real)',
  () => {
    it.each(AGENT_LISTS)('$file: every card', ({ file, url, cards }) => {
      const { found, problems, state } = openPage(real(...file), new URL(url)).reader.read();
      expect(found.map(({ listing }) => asLine(listing))).toEqual(lines(cards));
      expect({ state, problems }).toEqual({ state: 'read', problems: [] });
      for (const { card, listing, priceElement } of found) {
        expect(card?.contains(priceElement)).toBe(true);
        expect(listing.payText).not.toContain('年');
        expect(listing.descriptionIsPartial).toBe(true);
        if (listing.url) expect(new URL(listing.url).hostname).toBe(new URL(url).hostname);
      }
    });

    it('the data of Findy’s first page: a month’s pay is that of the most days', () => {
      const json = real('findy', 'next_data_works_languages_ruby_2026-09.excerpt.json');
      const page = `<script id="__NEXT_DATA__" type="application/json">${json}</script>`;
      const { reader } = openPage(page, new URL('https://freelance.findy-code.io/works/languages/ruby'));
      const { found, problems } = reader.read();
      expect(problems).toEqual([]);
      expect(found.map(({ listing }) => asLine(listing))).toEqual(lines(FINDY_DATA));
      const { initialWorkList } = (JSON.parse(json) as { props: { pageProps: { initialWorkList: Work[] } } })
        .props.pageProps;
      for (const work of initialWorkList)
        expect(work.maxHourlyWage * 32 * work.maxDaysPerWeek).toBe(work.maxMonthlyWage);
    });

    it('IT Propartners: cards of the carousel, which show guests no price, are none of the list', () => {
      const cards = real('itpropartners', 'engineer_ruby_cards_2026-09.excerpt.html');
      const decoy =
        '<div class="itp-job-card"><a href="https://itpropartners.com/job/detail/1"><h2>X</h2></a><span>〜？？円/月</span></div>';
      const { reader } = openPage(decoy + cards, new URL('https://itpropartners.com/job/engineer/ruby'));
      expect(reader.read().found).toHaveLength(4);
    });

    it('IT Propartners: the closed listing, whose saved page lacks the head with title and pay', () => {
      const url = new URL('https://itpropartners.com/job/detail/1');
      const { found, problems } = openPage(
        real('itpropartners', 'detail_closed_2026-09.html'),
        url,
      ).reader.read();
      const { title, state, category, description } = found[0]!.listing;
      expect({ title, state, category }).toEqual({
        title: '【Ruby/Linux】ショッピングサイト・アプリ開発',
        state: 'closed',
        category: ['バックエンドエンジニア'],
      });
      expect(description).toContain('業務形態：業務委託（準委任）');
      expect(problems).toMatchObject([{ field: 'payText', count: 1 }]);
    });
  },
);

interface Work {
  readonly maxHourlyWage: number;
  readonly maxMonthlyWage: number;
  readonly maxDaysPerWeek: number;
}

const URL_OF_PAGE = new URL('https://jobs.example/1');

/** A page with that text as its JSON-LD. */
function readPosting(jsonLd: string, body = '') {
  const html = `<script type="application/ld+json">${jsonLd}</script><main>${body}</main>`;
  const { document } = new JSDOM(html, { url: URL_OF_PAGE.href }).window;
  const { found, problems } = anyPage(URL_OF_PAGE).createReader(document, URL_OF_PAGE).read();
  return { listing: found[0]?.listing, count: found.length, problems };
}

describe.skipIf(realData('real', 'json-ld') === null)(
  'real structured data (skipped without ../shared/real)',
  () => {
    const sokudan = () => real('json-ld', 'sokudan_detail_20807_2026-09.json');
    const shuumatsu = () => real('json-ld', 'shuuumatu-worker_detail_18881_open_2026-09.json');

    it('SOKUDAN: @currency, an amount inside an amount, an employer that is not named', () => {
      const { listing, problems } = readPosting(sokudan());
      expect(problems).toEqual([]);
      expect(listing).toMatchObject({
        id: '20807',
        title: 'バックエンドエンジニア',
        payText: '650,000円〜950,000円 / 月',
        structured: { kind: 'monthly', min: 650000, max: 950000, currency: 'JPY' },
        tags: ['業務委託'],
        postedAt: '2026-09-09',
        deadline: null,
        client: { name: null },
      });
      expect(listing?.description).toMatch(/【月収】\n680,000円～920,000円\n/);
    });

    it('SOKUDAN: the same amount shown without unit is that amount; hours shown are kept', () => {
      const { listing, problems } = readPosting(
        sokudan(),
        real('json-ld', 'sokudan_detail_card_2026-09.excerpt.html'),
      );
      expect(problems).toEqual([]);
      expect(listing?.payText).toBe('65万〜95万');
      expect(listing?.structured).toMatchObject({ kind: 'monthly', min: 650000, max: 950000 });
      expect(listing?.description).toContain('稼働時間：週40h');
    });

    it('シューマツワーカー: no pay in the data, a date in no ISO form', () => {
      const { listing, problems } = readPosting(shuumatsu());
      expect(listing).toMatchObject({ id: null, payText: '', structured: null, postedAt: '2026-09-01' });
      expect(listing?.title).toMatch(/^Webアプリのフルスタック開発/);
      expect(listing?.client.name).toMatch(/株式会社$/);
      expect(listing?.description).not.toContain('<');
      expect(problems).toMatchObject([{ field: 'payText', count: 1 }]);
    });

    it('シューマツワーカー: the pay the page shows, and none of the other listings on it', () => {
      const conditions = real('json-ld', 'shuuumatu-worker_detail_conditions_2026-09.excerpt.html');
      // The page's data has its line breaks raw.
      const { listing, problems } = readPosting(shuumatsu().replaceAll('\\n', '\n'), conditions);
      expect(problems).toEqual([]);
      expect(listing?.payText).toMatch(/^420,000円\/月/);
      expect(listing?.structured).toMatchObject({ kind: 'monthly', min: 420000, max: 420000 });
      expect(listing?.description).toContain('120h/月（※30h/週程度）');
      expect(listing?.description).not.toContain('80h/月前後');
      expect(listing?.state).toBe('closed');
    });

    it('a company’s own posting: text behind it, employment in words', () => {
      const { listing, problems } = readPosting(real('json-ld', 'umemotoshouten_broken_jsonld_2024-05.txt'));
      expect(problems).toEqual([]);
      expect(listing).toMatchObject({
        title: 'さいたま市の多能工職人',
        structured: { kind: 'monthly', min: 300000, max: null },
        tags: ['正社員'],
        deadline: '2024-11-05',
      });
    });

    it.each([
      [['json-ld', 'sokudan_breadcrumb_2026-09.json'], 'about: BreadcrumbList)'],
      [['json-ld', 'crowdworks-tech_jobs_api_2026-09.excerpt.json'], 'of jobs.example.'],
      [['json-ld', 'pe-bank_detail_datalayer_2026-09.json'], 'of jobs.example.'],
      [['findy', 'list_breadcrumb_jsonld_2026-09.json'], 'about: BreadcrumbList)'],
      [['hipro-tech', 'list_breadcrumb_jsonld_2026-09.json'], 'about: BreadcrumbList)'],
      [['itpropartners', 'list_breadcrumb_jsonld_2026-09.json'], 'about: BreadcrumbList)'],
      [['freelance-hub', 'list_jsonld_2026-09.json'], 'about: FAQPage, BreadcrumbList)'],
      [['mamaworks', 'list_itemlist_jsonld_2026-09.json'], 'about: ItemList)'],
    ])('%j is refused: %s', (file, reason) => {
      const { count, problems } = readPosting(real(...file));
      expect(count).toBe(0);
      expect(problems).toMatchObject([{ field: 'page', message: expect.stringContaining(reason) }]);
    });
  },
);
