import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TaughtBoard } from '../../../src/core/taught-board.ts';
import { taughtBoardSchema } from '../../../src/core/taught-board-schema.ts';
import { learnList } from '../../../src/sites/teach/learn-list.ts';
import { taughtSite } from '../../../src/sites/teach/taught-site.ts';

const url = new URL('https://jobs.example/list/page/2?q=a');

interface Job {
  readonly id: number;
  readonly title: string;
  readonly pay: string | null;
}
const JOBS: readonly Job[] = [
  { id: 11, title: '朝市のちらし', pay: '15,000円' },
  { id: 12, title: '予約表づくり', pay: '〜12,000円' },
  { id: 13, title: '写真の説明書き', pay: null },
  { id: 14, title: '文字起こし', pay: '9,000円' },
];

function learn(html: string, at: { card: string; title: string; pay: string }) {
  const { document } = new JSDOM(html, { url: url.href }).window;
  const find = (selector: string) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  };
  const board = learnList({ card: find(at.card), title: find(at.title), pay: find(at.pay) }, url);
  const read = (taught: TaughtBoard) => taughtSite(taught).createReader(document, url).read();
  const listings = board ? read(board).found.map(({ listing }) => listing) : [];
  return { board, listings, titles: listings.map(({ title }) => title) };
}

const page = (card: (job: Job) => string, before = '') =>
  `<main>${before}<div class="results">${JOBS.map(card).join('')}</div></main>`;

describe('teaching a list', () => {
  const named = page(
    ({ id, title, pay }) =>
      `<article class="job-box is-new"><h2 class="job-name"><a href="/detail/${id}">${title}</a></h2>
       <p class="line">平日3日</p>${pay ? `<p class="line"><b>${pay}</b> / 月</p>` : ''}</article>`,
  );

  it('finds every card, with title, pay and address', () => {
    const { board, listings } = learn(named, { card: 'article', title: 'h2 a', pay: 'b' });
    expect(board).toMatchObject({
      host: 'jobs.example',
      path: '/list/page/*',
      card: 'article.job-box',
      linkPath: '/detail/*',
    });
    expect(listings.map(({ id, title, payText, url: address }) => [id, title, payText, address])).toEqual(
      JOBS.map(({ id, title, pay }) => [
        String(id),
        title,
        pay ? `${pay} / 月` : '',
        `https://jobs.example/detail/${id}`,
      ]),
    );
    expect(listings[0]?.structured).toMatchObject({ kind: 'monthly', min: 15000 });
  });

  it.each([
    ['a part of the card', 'h2'],
    ['the list around it', '.results'],
    ['the whole page', 'main'],
  ])('is not led astray when %s was pointed at as the card', (_name, card) => {
    expect(learn(named, { card, title: 'h2 a', pay: 'b' }).titles).toEqual(JOBS.map(({ title }) => title));
  });

  it('leaves generated names out and keeps their readable beginning', () => {
    const html = page(
      ({ id, title, pay }) =>
        `<div class="card_root__x7Yz9 css-1ab2c3d"><a class="card_title__Qw9G0 sc-a1b2" href="/d/${id}">${title}</a>${
          pay ? `<span class="card_pay__pbK1z">${pay}</span>` : ''
        }</div>`,
    );
    const { board, titles } = learn(html, {
      card: '.results > div',
      title: '.results > div a',
      pay: '.results > div span',
    });
    expect(titles).toHaveLength(4);
    expect(JSON.stringify(board)).not.toMatch(/x7Yz9|Qw9G0|pbK1z|css-|sc-/);
    expect(board?.card).toBe('div[class*="card_root__"]');
  });

  it('reads by tags where nothing has a name', () => {
    const html = page(
      ({ id, title, pay }) =>
        `<section><h3><a href="/d/${id}">${title}</a></h3><p>平日</p><p>${pay ?? '応相談'}</p></section>`,
    );
    const { board, titles, listings } = learn(html, {
      card: 'section',
      title: 'section a',
      pay: 'section p:last-child',
    });
    expect(titles).toEqual(JOBS.map(({ title }) => title));
    expect(listings.map(({ payText }) => payText)).toEqual(['15,000円', '〜12,000円', '', '9,000円']);
    expect(JSON.stringify(board)).not.toMatch(/nth|-child/);
  });

  it('reads cards that are links themselves', () => {
    const html = page(
      ({ id, title, pay }) => `<a class="tile" href="/d/${id}"><h3>${title}</h3><b>${pay ?? ''}</b></a>`,
    );
    const { board, listings } = learn(html, { card: 'a.tile', title: 'h3', pay: 'b' });
    expect(board).toMatchObject({ card: 'a.tile', link: '' });
    expect(listings.map(({ id }) => id)).toEqual(['11', '12', '13', '14']);
  });

  it('takes the link that differs from card to card, not the first one', () => {
    const html = page(
      ({ id, title, pay }) =>
        `<div class="job-box"><a class="tag-link" href="/tag/web">web</a><h3>${title}</h3><b>${pay ?? ''}</b><a class="more-link" href="/d/${id}">詳しく</a></div>`,
    );
    expect(learn(html, { card: '.job-box', title: 'h3', pay: 'b' }).board).toMatchObject({
      link: 'a.more-link',
      linkPath: '/d/*',
    });
  });

  it('keeps other boxes of the page apart', () => {
    const aside = `<aside><div class="box"><h3>お知らせ</h3></div><div class="box"><h3>広告</h3></div></aside>`;
    const html = page(
      ({ title, pay }) => `<div class="box entry"><h3>${title}</h3><b>${pay ?? ''}</b></div>`,
      aside,
    );
    const { titles } = learn(html, { card: '.entry', title: '.entry h3', pay: '.entry b' });
    expect(titles).toEqual(JOBS.map(({ title }) => title));
  });

  it.each([
    ['a single listing', '<main><article><h2>一つだけ</h2><b>5,000円</b></article></main>'],
    [
      'a pay that is no amount',
      '<main><article><h2>a</h2><b>応相談</b></article><article><h2>b</h2><b>応相談</b></article></main>',
    ],
  ])('says no to %s', (_name, html) => {
    expect(learn(html, { card: 'article', title: 'h2', pay: 'b' }).board).toBeNull();
  });

  it('gives only what may be kept, and what is kept as JSON reads the same', () => {
    const { board, listings } = learn(named, { card: 'article', title: 'h2 a', pay: 'b' });
    const again = v.parse(taughtBoardSchema, JSON.parse(JSON.stringify(board)));
    expect(again).toEqual(board);
    const { document } = new JSDOM(named, { url: url.href }).window;
    const read = taughtSite(again).createReader(document, url).read();
    expect(read.found.map(({ listing }) => listing)).toEqual(listings);
  });
});

describe('a taught board', () => {
  const taught: TaughtBoard = {
    version: 1,
    host: 'jobs.example',
    path: '/list/*',
    card: 'li.job',
    title: 'h2',
    pay: 'b',
    link: 'a',
    linkPath: '/d/*',
  };

  it('reads pages of the same form only', () => {
    const { pageKind } = taughtSite(taught);
    const kinds = ['/list/2', '/list/2/', '/list', '/list/2/more', '/d/1'].map((path) =>
      pageKind(new URL(path, url)),
    );
    expect(kinds).toEqual(['list', 'list', null, null, null]);
  });

  it('notices when its cards are gone while links to listings are there', () => {
    const { document } = new JSDOM('<a href="/d/1">a</a><a href="https://jobs.example/d/2">b</a>').window;
    const { state, problems } = taughtSite(taught)
      .createReader(document, new URL('https://jobs.example/list/2'))
      .read();
    expect(state).toBe('unreadable');
    expect(problems).toMatchObject([{ field: 'page', count: 2 }]);
  });

  it.each([
    ['code in a selector', { card: 'li:has(script)' }],
    ['positions', { title: 'h2:nth-child(2)' }],
    ['a list of selectors', { pay: 'b, body' }],
    ['markup', { title: '<img src=x>' }],
    ['an endless selector', { title: 'a '.repeat(200) }],
    ['a path with a query', { path: '/list?x=1' }],
    ['an address in place of a host', { host: 'https://jobs.example/' }],
    ['another version', { version: 2 }],
  ])('is refused with %s', (_name, part) => {
    expect(v.safeParse(taughtBoardSchema, { ...taught, ...part }).success).toBe(false);
    expect(v.safeParse(taughtBoardSchema, taught).success).toBe(true);
  });
});
