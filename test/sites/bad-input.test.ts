import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../src/sites/site.ts';
import { loadFixture, openPage } from './load-fixture.ts';

const LANCERS = new URL('https://www.lancers.jp/work/search?open=1');
const CROWDWORKS = new URL('https://crowdworks.jp/public/jobs/search');

/** The lancers page of listings with one passage replaced everywhere. */
function lancersWith(from: string | RegExp, to: string): PageReading {
  const { html, url } = loadFixture('lancers', 'list-logged-out');
  const changed = html.replaceAll(from, to);
  expect(changed, 'the fixture no longer holds this passage').not.toBe(html);
  return openPage(changed, url).reader.read();
}

function crowdworksWith(data: string): PageReading {
  const attribute = data.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return openPage(`<div id="vue-container" data="${attribute}"></div>`, CROWDWORKS).reader.read();
}

const offer = (
  over: object,
  payment: object = { fixed_price_payment: { min_budget: null, max_budget: 3300 } },
) => ({
  job_offer: { id: 1, title: '仕事', status: 'released', ...over },
  payment,
  entry: {},
  client: {},
});
const list = (...job_offers: unknown[]) => JSON.stringify({ searchResult: { job_offers } });

describe('a page without listings', () => {
  it.each([LANCERS, CROWDWORKS])('%s: nothing on the page is said, and nothing invented', (url) => {
    for (const html of ['', '<p>しばらくお待ちください</p>', '<ul><li></li></ul><h1></h1>']) {
      const { state, found, problems } = openPage(html, url).reader.read();
      expect(found).toEqual([]);
      expect(state).toBe('unreadable');
      expect(problems).toMatchObject([{ field: 'page', count: 1 }]);
    }
  });

  it('says that cards are no longer recognised while links to listings are there', () => {
    const { state, problems } = lancersWith('p-search-job-media ', 'new-design ');
    expect(state).toBe('unreadable');
    expect(problems).toMatchObject([{ field: 'page', count: 9 }]);
  });

  it.each([new URL('https://www.lancers.jp/work/detail/1'), new URL('https://crowdworks.jp/public/jobs/1')])(
    '%s: a detail page of an unknown form',
    (url) => {
      const { state, found, problems } = openPage('<h1>何か</h1><p>5,000円</p>', url).reader.read();
      expect({ state, found: found.length, field: problems[0]?.field }).toEqual({
        state: 'unreadable',
        found: 0,
        field: 'page',
      });
    },
  );
});

describe('broken data of the page', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"searchResult":null}',
    '{"searchResult":{"job_offers":3}}',
    '"<script>"',
  ])('%j gives no listing and no exception', (data) => {
    const { found, state } = crowdworksWith(data);
    expect(found).toEqual([]);
    expect(['unreadable', 'empty']).toContain(state);
  });

  it('one broken offer does not spoil the others', () => {
    const { found, problems } = crowdworksWith(
      list(null, 7, {}, { job_offer: { id: 'x' } }, offer({}), offer({ id: 2, title: { toString: 'no' } })),
    );
    expect(found.map(({ listing }) => listing.id)).toEqual(['1']);
    expect(problems).toMatchObject([{ field: 'page', count: 5 }]);
  });

  it.each([
    { fixed_price_payment: { min_budget: -5, max_budget: -5 } },
    { fixed_price_payment: { min_budget: null, max_budget: 999999999999 } },
    { fixed_price_payment: { min_budget: 1, max_budget: 0 } },
    { hourly_payment: { min_hourly_wage: 3000, max_hourly_wage: 1000 } },
    { task_payment: { task_price: -1, estimated_work_minutes: -3 } },
    { competition_payment: { competition_price: 1e308 } },
  ])('%j names no amount, and that is a problem', (payment) => {
    const { found, problems } = crowdworksWith(list(offer({}, payment)));
    expect(found[0]?.listing.structured).toMatchObject({ min: null, max: null, estimatedMinutes: null });
    expect(problems).toMatchObject([{ field: 'structured', count: 1 }]);
  });

  it.each([{}, { barter_payment: { cakes: 3 } }, { task_payment: null }, { fixed_price_payment: 'x' }])(
    '%j is no known payment: pay unknown',
    (payment) => {
      const { found } = crowdworksWith(list(offer({}, payment)));
      const structured = found[0]?.listing.structured ?? null;
      expect([structured?.min ?? null, structured?.max ?? null]).toEqual([null, null]);
    },
  );
});

describe('odd amounts on cards', () => {
  it.each([
    '<span>999999999999円</span>',
    '<span>−5円</span>',
    '<span>1〜0円</span>',
    '<span>1 ~ 0 円 / 固定</span>',
    '<span>＊＊,＊＊＊円</span>',
    '<span>円 / 固定</span>',
    '<span></span>',
    '<span>相談</span>',
  ])('%s gives no amount', (price) => {
    const { found } = lancersWith(
      /<span class="p-search-job-media__price">[\s\S]*?<\/span>\s*<\/span>/g,
      `<span class="p-search-job-media__price">${price}</span>`,
    );
    const gigs = found.filter(({ listing }) => listing.structured !== null);
    for (const { listing } of gigs)
      expect([listing.payText, listing.structured?.min, listing.structured?.max]).toEqual([
        listing.payText,
        null,
        null,
      ]);
  });

  it('an amount without the board’s word for the kind of work is no offer', () => {
    const { found, problems } = lancersWith('c-badge--worktype-competition', 'c-badge--renamed');
    const contests = found.filter(({ listing }) => ['9900001', '9900006'].includes(listing.id ?? ''));
    expect(contests).toHaveLength(3);
    for (const { listing } of contests) expect([listing.payText, listing.structured]).toEqual(['', null]);
    expect(problems.find(({ field }) => field === 'payText')).toMatchObject({ count: 3 });
  });
});

describe('hostile text', () => {
  it('a title of a million characters is read whole', () => {
    const title = 'あ '.repeat(500_000);
    const { found } = lancersWith('町内会の夏まつりのちらし', title);
    expect(found.find(({ listing }) => listing.id === '9900006')?.listing.title).toBe(title.trim());
  });

  it.each([' ', '\n', '円', '1', '1,', '〜', '(', '契約数 ', '会員'])(
    'a million of %j in the pay',
    (piece) => {
      const million = piece.repeat(1_000_000 / piece.length);
      // Of the processor, not of the clock: other work on the machine slows nothing down here.
      const before = process.cpuUsage();
      const { found } = lancersWith(
        '<span class="p-search-job-media__number">112,200</span>',
        `<span>${million}</span>`,
      );
      const { user, system } = process.cpuUsage(before);
      expect(found).toHaveLength(13);
      expect(user + system, 'microseconds').toBeLessThan(5_000_000);
    },
  );

  it('script in a title stays text', () => {
    const { html, url } = loadFixture('lancers', 'list-logged-out');
    const attack = '&lt;script&gt;alert(1)&lt;/script&gt;<img src="data:," onerror="globalThis.hurt = true">';
    const { document, reader } = openPage(html.replaceAll('町内会の夏まつりのちらし', attack), url);
    const scripts = document.querySelectorAll('script').length;
    const listing = reader.read().found.find((one) => one.listing.id === '9900006')?.listing;
    expect(listing?.title).toBe('<script>alert(1)</script>');
    expect(document.querySelectorAll('script').length).toBe(scripts);
    expect('hurt' in globalThis).toBe(false);
  });

  it.each(['javascript:alert(1)', 'https://example.com/work/detail/5', '/work/detail/', 'http://[', '//'])(
    'a link to %s names no listing of the board',
    (href) => {
      const { found } = lancersWith('href="/work/detail/9900006"', `href="${href}"`);
      const { listing } = found.find((one) => one.listing.title === '町内会の夏まつりのちらし')!;
      expect([null, 'https://www.lancers.jp/work/detail/']).toContain(listing.url);
      expect(listing.id).toBeNull();
    },
  );

  it('one card that throws does not spoil the page', () => {
    const { html, url } = loadFixture('lancers', 'list-logged-out');
    const { document, reader } = openPage(html, url);
    const card = document.querySelectorAll('.p-search-job-medias .p-search-job-media')[3]!;
    card.querySelector = () => {
      throw new Error('hostile');
    };
    const { found, problems } = reader.read();
    expect(found).toHaveLength(12);
    expect(problems).toMatchObject([{ field: 'page', count: 1 }]);
  });
});
