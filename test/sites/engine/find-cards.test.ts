import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findCards } from '../../../src/sites/engine/find-cards.ts';

const LIST = { card: 'a[href*="/job/"]', alone: true, address: /\/job\/\d+/, shapes: [] } as const;
const cardsOf = (html: string) => {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  return Array.from(findCards(document, LIST), ({ id }) => id);
};

describe('cards told by the links inside them', () => {
  it.each([
    [
      'rows of a list',
      '<ul><li id="a"><a href="/job/1">1</a></li><li id="b"><a href="/job/2">2</a></li></ul>',
      ['a', 'b'],
    ],
    [
      'boxes, however deep the link stands',
      '<div><div id="a"><p><b><a href="/job/1">1</a></b></p><p>1,000円</p></div><div id="b"><a href="/job/2">2</a></div></div>',
      ['a', 'b'],
    ],
    [
      'two links to the same listing, also with another query',
      '<div><div id="a"><a href="/job/1">1</a><a href="/job/1?from=list">more</a></div><div id="b"><a href="/job/2">2</a></div></div>',
      ['a', 'b'],
    ],
    ['a list of one', '<h1>Jobs</h1><ul id="list"><li id="a"><a href="/job/1">1</a></li></ul>', ['a']],
    [
      'links that are the cards',
      '<div><a id="a" href="/job/1">1</a><a id="b" href="/job/2">2</a></div>',
      ['a', 'b'],
    ],
    ['no link to a listing', '<ul><li><a href="/job/search">search</a></li></ul>', []],
  ])('%s', (_what, html, ids) => {
    expect(cardsOf(html)).toEqual(ids);
  });
});
