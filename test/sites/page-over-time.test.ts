import { describe, expect, it } from 'vitest';
import { siteForUrl } from '../../src/sites/index.ts';
import type { FoundListing } from '../../src/sites/site.ts';
import { loadFixture, openPage } from './load-fixture.ts';

const titles = (found: readonly FoundListing[]) => found.map(({ listing }) => listing.title);

function open(board: string, name: string) {
  const { html, url } = loadFixture(board, name);
  return { ...openPage(html, url), url };
}

describe('a list page over its life', () => {
  it('gives cards that were appended and keeps the others', () => {
    const { document, reader } = open('lancers', 'list-logged-out');
    const before = reader.read().found;
    const cards = document.querySelectorAll('.p-search-job-media');
    for (const card of [...cards].slice(0, 4)) card.parentElement?.append(card.cloneNode(true));
    const after = reader.read().found;
    expect(after.length).toBe(before.length + 4);
    expect(after.slice(0, before.length)).toEqual(before);
    before.forEach((found, index) => {
      expect(after[index]).toBe(found);
    });
    expect(after.slice(before.length).map(({ listing }) => listing)).toEqual(
      before.slice(0, 4).map(({ listing }) => listing),
    );
    expect(new Set(after.map(({ card }) => card)).size).toBe(after.length);
  });

  it('gives a new object when a card is reused for another listing', () => {
    const { document, reader } = open('lancers', 'list-logged-out');
    const before = reader.read().found;
    const title = document.querySelectorAll('a.p-search-job-media__title')[1] as HTMLAnchorElement;
    title.href = '/work/detail/9900777';
    title.lastChild!.nodeValue = '入れ替わった仕事';
    const after = reader.read().found;
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.listing).toMatchObject({ id: '9900777', title: '入れ替わった仕事' });
    expect(after[2]).toBe(before[2]);
  });

  it('gives a new object when the pay of a card changes', () => {
    const { document, reader } = open('lancers', 'list-logged-out');
    const before = reader.read().found;
    document.querySelectorAll('.p-search-job-medias .p-search-job-media__price')[4]!.textContent =
      '35 円 / 件';
    expect(reader.read().found[4]?.listing.structured).toMatchObject({ min: 35, max: 35 });
    expect(before[4]?.listing.structured).toMatchObject({ min: 33, max: 33 });
  });

  it('reads what a half-painted card shows later', () => {
    const { document, reader } = open('lancers', 'list-missing-pay');
    expect(reader.read().found[0]?.listing.structured).toBeNull();
    const price = document.createElement('span');
    price.className = 'p-search-job-media__price';
    price.textContent = '5,000 円 ~ 10,000 円 / 固定';
    document.querySelector('.c-media__job-stats-item')!.append(price);
    const after = reader.read().found[0];
    expect(after?.listing.structured).toMatchObject({ min: 5000, max: 10000 });
    expect(after?.priceElement).toBe(price);
  });

  it('is not disturbed by hosts put beside the price', () => {
    const { document, reader } = open('lancers', 'list-logged-out');
    const before = reader.read().found;
    for (const { priceElement } of before) priceElement?.append(document.createElement('div'));
    reader.read().found.forEach((found, index) => {
      expect(found).toBe(before[index]);
    });
  });
});

describe('data the page carries', () => {
  it('outlives the attribute when it was kept early', () => {
    const { document, reader } = open('crowdworks', 'list-painted');
    reader.keepEarlyData();
    document.querySelector('#vue-container')!.removeAttribute('data');
    const { found, problems } = reader.read();
    expect(problems).toEqual([]);
    expect(found.map(({ listing }) => listing.structured?.kind)).toEqual([
      'fixed',
      'per-unit',
      'fixed',
      'contest',
      'per-unit',
      'per-unit',
    ]);
  });

  it('keeps every listing as it was when its card is painted later, but for the category the card names', () => {
    const painted = loadFixture('crowdworks', 'list-painted');
    const { document, reader } = open('crowdworks', 'list-painted');
    const app = document.querySelector('.app')!;
    app.remove();
    const unpainted = reader.read().found;
    expect(unpainted.every(({ card }) => card === null)).toBe(true);
    document.querySelector('#vue-container')!.append(app);
    const { found } = reader.read();
    expect(found.every(({ card }) => card !== null)).toBe(true);
    for (const { listing } of found) {
      const early = unpainted.find((one) => one.listing.id === listing.id)?.listing;
      expect({ ...listing, category: listing.category.slice(1) }).toEqual(early);
    }
    expect(painted.url.pathname).toBe('/public/jobs/group/writing_beginner');
  });

  it('is not used for cards of another page of the list', () => {
    const { html, url } = loadFixture('crowdworks', 'list-painted-alone');
    const data = loadFixture('crowdworks', 'list-data');
    const { document } = openPage(html, url);
    const attribute = openPage(data.html, data.url)
      .document.querySelector('#vue-container')!
      .getAttribute('data')!;
    document.querySelector('#vue-container')!.setAttribute('data', attribute);
    const reader = siteForUrl(url)!.createReader(document, url);
    const alone = openPage(html, url).reader.read();
    const { found, problems } = reader.read();
    expect(found.map(({ listing }) => listing)).toEqual(alone.found.map(({ listing }) => listing));
    expect(problems).toEqual(alone.problems);
  });

  it('is not taken for the page while the next one is being painted', () => {
    const { document, reader } = open('crowdworks', 'list-painted');
    expect(reader.read().found).toHaveLength(6);
    document.querySelector('.app')!.remove();
    expect(reader.read()).toMatchObject({ state: 'unreadable', found: [] });
  });

  it('is read again when the page puts new data', () => {
    const { document, reader } = open('crowdworks', 'list-data');
    expect(reader.read().found).toHaveLength(12);
    const next = open('crowdworks', 'list-painted').document.querySelector('#vue-container')!;
    document.querySelector('#vue-container')!.setAttribute('data', next.getAttribute('data')!);
    expect(titles(reader.read().found)).toEqual([
      '見本の空港で使う調べもの',
      '季節の花についての記事を書いてくださる方',
      '動画の字幕づけ',
      '喫茶店のロゴ',
      'お菓子の感想',
    ]);
  });
});

describe('a detail page over its life', () => {
  it.each([
    ['crowdworks', 'detail-fixed'],
    ['lancers', 'detail-lancer-view'],
  ])('%s: %s stays the same object, and follows a change', (board, name) => {
    const { document, reader } = open(board, name);
    const before = reader.read().found[0];
    expect(reader.read().found[0]).toBe(before);
    before!.priceElement!.textContent = '70,000円';
    expect(reader.read().found[0]?.listing.structured).toMatchObject({ min: 70000, max: 70000 });
    expect(document.querySelector('h1')).not.toBeNull();
  });
});

describe('pages that are none of the board’s lists or listings', () => {
  it('are not read', () => {
    const { html } = loadFixture('lancers', 'list-logged-out');
    const { reader } = openPage(html, new URL('https://www.lancers.jp/mypage/proposals'));
    reader.keepEarlyData();
    expect(reader.read()).toEqual({ kind: null, state: 'empty', found: [], problems: [], health: [] });
  });
});
