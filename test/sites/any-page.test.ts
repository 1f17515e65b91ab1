import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { anyPage } from '../../src/sites/any-page.ts';

const URL_OF_PAGE = new URL('https://jobs.example/detail/5');

function read(html: string) {
  const { document } = new JSDOM(html, { url: URL_OF_PAGE.href }).window;
  const reader = anyPage(URL_OF_PAGE).createReader(document, URL_OF_PAGE);
  const reading = reader.read();
  reader.read().found.forEach((found, index) => {
    expect(found).toBe(reading.found[index]);
  });
  return { ...reading, listing: reading.found[0]?.listing };
}

const block = (text: string) => `<script type="application/ld+json">${text}</script>`;
const posting = (over: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: '見本の開発',
  datePosted: '2026-09-09',
  ...over,
});
const page = (over: object = {}, body = '') =>
  read(`${block(JSON.stringify(posting(over)))}<main>${body}</main>`);
const salary = (over: object, value: object = { minValue: 500000, maxValue: 600000, unitText: 'MONTH' }) => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'JPY',
    value: { '@type': 'QuantitativeValue', ...value },
    ...over,
  },
});

describe('where a posting is found', () => {
  const one = JSON.stringify(posting());
  it.each([
    ['alone', block(one)],
    ['in a list', block(`[{"@type":"BreadcrumbList"},${one}]`)],
    [
      'in a graph',
      block(`{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},${one}]}`),
    ],
    ['as a part of the page', block(`{"@type":"WebPage","mainEntity":${one}}`)],
    ['twice', block(one) + block(one)],
    ['with a type in full', block(one.replace('"JobPosting"', '["https://schema.org/JobPosting","Thing"]'))],
    ['beside broken data', `${block('{')}${block(one)}`],
    [
      'with raw line breaks in a text',
      block(one.replace('見本の開発', '見本の開発","description":"一\n\t二')),
    ],
    ['with text behind it', block(`${one}\n"workHours": "<p>朝から</p>",`)],
    ['with a comma too many', block(one.replace(/}$/, ',}'))],
    ['in a comment', block(`<!-- ${one} -->`)],
    ['as CDATA', block(`//<![CDATA[\n${one}\n//]]>`)],
    [
      'as microdata',
      '<ul><li itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="2026-09-09"><b itemprop="title">見本の開発</b></li></ul>',
    ],
  ])('%s', (_where, html) => {
    const { found, listing } = read(html);
    expect(found).toHaveLength(1);
    expect(listing).toMatchObject({ title: '見本の開発', postedAt: '2026-09-09' });
  });

  it.each([
    ['{"@type":"BreadcrumbList","itemListElement":[]}', 'it is about: BreadcrumbList'],
    ['{"@type":"FAQPage","mainEntity":[{"@type":"JobPosting","title":"x"}]}', 'it is about: FAQPage'],
    ['{"@type":"ItemList","itemListElement":[{"@type":"JobPosting","title":"x"}]}', 'it is about: ItemList'],
    ['{"@type":"JobPosting","title":"x"', 'a part of its data is broken'],
    ['[{"id":1,"title":"x","maxUnitPrice":1000000}]', 'of this page of jobs.example.'],
    ['7', 'of this page of jobs.example.'],
  ])('%s holds none, and says so', (text, reason) => {
    const { state, found, problems } = read(block(text));
    expect({ state, found }).toEqual({ state: 'unreadable', found: [] });
    expect(problems).toMatchObject([{ field: 'page', count: 1 }]);
    expect(problems[0]!.message).toContain(reason);
  });

  it('reads every posting of a list in microdata, each in its card', () => {
    const item = (title: string) =>
      `<li itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">${title}</h2>
       <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">見本社</i></div>
       <p>報酬：1,500円/時</p></li>`;
    const { found } = read(`<ul>${item('一')}<li>飾り</li>${item('二')}</ul>`);
    expect(found.map(({ listing, card }) => [listing.title, listing.client.name, card?.nodeName])).toEqual([
      ['一', '見本社', 'LI'],
      ['二', '見本社', 'LI'],
    ]);
    expect(found[1]?.listing.structured).toMatchObject({ kind: 'hourly', min: 1500, max: 1500 });
  });
});

describe('pay', () => {
  it.each([
    [salary({}), 'monthly', 500000, 600000],
    [salary({ currency: undefined, '@currency': 'JPY' }), 'monthly', 500000, 600000],
    [
      salary({}, { '@type': 'MonetaryAmount', minValue: '500,000', maxValue: '60万円', unitText: '月' }),
      'monthly',
      500000,
      600000,
    ],
    [salary({}, { value: 2000, unitText: 'HOUR' }), 'hourly', 2000, 2000],
    [salary({ value: 9000, unitText: 'DAY' }), 'daily', 9000, 9000],
    [salary({}, { minValue: 300000, unitText: 'MONTH' }), 'monthly', 300000, null],
    [salary({}, { maxValue: 30000, unitText: 'WEEK' }), 'weekly', null, 30000],
    [salary({}, { minValue: 600000, maxValue: 500000, unitText: 'Month' }), 'monthly', 500000, 600000],
    [salary({}, { value: 5000 }), 'unknown', 5000, 5000],
    [{ baseSalary: 5000, salaryCurrency: 'JPY' }, 'unknown', 5000, 5000],
    [{ baseSalary: '時給 1,200円' }, 'hourly', 1200, 1200],
  ] as const)('%j', (over, kind, min, max) => {
    expect(page(over).listing?.structured).toMatchObject({ kind, min, max, currency: 'JPY' });
  });

  it.each([
    salary({}, { minValue: 4000000, maxValue: 6000000, unitText: 'YEAR' }),
    salary({}, { value: 0, unitText: 'MONTH' }),
    salary({ currency: 'XYZ' }),
    salary({}, { value: 'negotiable', unitText: 'MONTH' }),
    { baseSalary: '年収 500万円' },
    { baseSalary: null },
    {},
  ])('%j is none, and that is said', (over) => {
    const { listing, problems } = page(over);
    expect([listing?.payText, listing?.structured]).toEqual(['', null]);
    expect(problems).toMatchObject([{ field: 'payText', count: 1 }]);
  });

  it('an hourly pay of a month’s size is not believed', () => {
    const { listing, problems } = page(salary({}, { value: 800000, unitText: 'HOUR' }));
    expect(listing?.structured?.kind).toBe('unknown');
    expect(problems).toMatchObject([{ field: 'structured', count: 1 }]);
  });

  it('that is shown goes before pay in the data; both are kept and the difference is said', () => {
    const { listing, problems } = page(salary({}), '<dl><dt>報酬</dt><dd>70万円/月</dd></dl>');
    expect(listing?.structured).toMatchObject({ kind: 'monthly', min: 700000, max: 700000 });
    expect(listing?.payText).toBe('70万円/月');
    expect(listing?.description).toContain('500,000円〜600,000円 / 月');
    expect(problems).toMatchObject([{ field: 'structured', count: 1 }]);
  });

  it('that is shown without unit takes that of the data', () => {
    const { listing, problems } = page(
      salary({}),
      '<p>報酬</p><p>50万<!-- -->〜<!-- -->60万</p><p>稼働時間</p><p>週40h</p>',
    );
    expect(listing?.structured).toMatchObject({ kind: 'monthly', min: 500000, max: 600000 });
    expect(listing?.description).toBe('稼働時間：週40h');
    expect(problems).toEqual([]);
  });
});

describe('other fields', () => {
  it('reads words, dates and the employer', () => {
    const { listing } = page({
      description: '<p>一行目&amp;続き</p><ul><li>点</li></ul>&#12354;\r\n終わり',
      hiringOrganization: { name: '見本株式会社' },
      identifier: { value: 207 },
      employmentType: ['CONTRACTOR', 'OTHER', '在宅'],
      validThrough: '2026-11-5T00:00',
      occupationalCategory: '開発',
    });
    expect(listing).toMatchObject({
      site: 'jobs.example',
      id: '207',
      url: URL_OF_PAGE.href,
      description: '一行目&続き\n点\n\nあ\n終わり',
      descriptionIsPartial: false,
      tags: ['業務委託', '在宅'],
      category: ['開発'],
      client: { name: '見本株式会社' },
      deadline: '2026-11-05',
      state: 'open',
    });
  });

  it.each(['confidential', '社名非公開', '', 7, { name: '非公開企業' }])(
    'employer %j is not named',
    (hiringOrganization) => {
      expect(page({ hiringOrganization }).listing?.client.name).toBeNull();
    },
  );

  it('an agent in the place of the employer is not the client', () => {
    const data = block(JSON.stringify(posting({ hiringOrganization: { name: '見本エージェント' } })));
    const { listing } = read(`<meta property="og:site_name" content="見本エージェント">${data}`);
    expect(listing?.client.name).toBeNull();
  });

  it('an end a year ahead ends nothing, an address is no number', () => {
    const { listing } = page({ validThrough: '2027-09-09', identifier: { value: 'jobs.example' } });
    expect(listing).toMatchObject({ deadline: null, id: null });
  });

  it.each(['<button disabled>公開終了</button>', '<p>案件の募集が終了しました。</p>'])(
    '%s = closed',
    (mark) => {
      expect(page({}, mark).listing?.state).toBe('closed');
    },
  );

  it('without a title there is no listing', () => {
    const { found, problems } = page({ title: undefined });
    expect(found).toEqual([]);
    expect(problems.map(({ field }) => field)).toContain('title');
  });

  it('hostile data is text', () => {
    const { listing } = page({
      title: '<img src=x onerror=alert(1)>&lt;b&gt;題',
      description: 'あ'.repeat(1_000_000),
    });
    expect(listing?.title).toBe('<b>題');
  });
});
