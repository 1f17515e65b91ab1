import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { append, flatAt, inPageOrder, listOf, spacedAt } from '../../../src/sites/engine/element-list.ts';

const { document } = new JSDOM('<p>a <b> b</b></p><i>c</i><p>d</p><i>e<b>f</b></i>').window;
const all = (selector: string) => listOf(document.querySelectorAll(selector));
const texts = (list: ReturnType<typeof listOf>) => list.elements.map((_element, at) => flatAt(list, at));

describe('lists of elements', () => {
  it('become one in the order of the page, what is in several once', () => {
    const list = inPageOrder([all('i'), all('p'), all('i, b')]);
    expect(texts(list)).toEqual(['a b', 'b', 'c', 'd', 'ef', 'f']);
    expect(texts(inPageOrder([all('u'), all('p'), all('s')]))).toEqual(['a b', 'd']);
  });

  it('keep the texts that were read when they become one, each with its element', () => {
    const paragraphs = all('p');
    expect(flatAt(paragraphs, 1)).toBe('d');
    expect(spacedAt(paragraphs, 0)).toBe('a b');
    const list = inPageOrder([all('i'), paragraphs]);
    expect(list.flat).toEqual([undefined, undefined, 'd', undefined]);
    expect(list.spaced[0]).toBe('a b');
    expect(texts(list)).toEqual(['a b', 'c', 'd', 'ef']);
  });

  it('take over single elements', () => {
    const taken = listOf([]);
    append(taken, all('i'), 1);
    expect(texts(taken)).toEqual(['ef']);
    expect(spacedAt(taken, 0)).toBe('e f');
  });
});
