import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src/sites/engine/card-elements.ts';
import { inPageOrder } from '../../../src/sites/engine/element-list.ts';

const HTML = `<article class="card"><h3 id="1" class="name">a</h3><div class="x__tags" id="2"><span id="3" data-test="token UpC">b</span>
<i id="4"><span id="5" class="x__tags" data-test="my token"><span id="6" data-test="tokens">c</span></span></i></div>
<p id="7"><span id="8" data-test="level" title="a, b">d</span></p><a id="9" href="/jobs/1">e</a></article><span>outside</span>`;
const card = new JSDOM(HTML).window.document.querySelector('article')!;
const ids = (list: ArrayLike<Element>) => Array.from(list, ({ id }) => id);

/** Every way a selector is looked up in, and what stands inside brackets. */
const SELECTORS = [
  'span',
  'h3, span, a',
  'a, span',
  'p > span, [class$="__tags"] > span',
  '[class*="__tags"] span',
  'div span, p span',
  '[data-test~="token"]',
  '[data-test~="level"], [data-test~="token"]',
  '[data-test~="token"], h3',
  'span[title="a, b"], h3',
  ':is(h3, a), i',
  'div + p, h3 ~ a',
  'section p',
];

describe('the elements of a card', () => {
  it.each(SELECTORS)('%s: those the browser finds, in its order', (selector) => {
    const elements = elementsOf(card);
    expect(ids(inPageOrder(elements.lists(selector)).elements)).toEqual(ids(card.querySelectorAll(selector)));
    expect(elements.first(selector)).toBe(card.querySelector(selector));
  });
});
