// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createDimming } from '../../src/content/dimming.ts';

let plain: HTMLElement;
let styled: HTMLElement;

beforeEach(() => {
  for (const left of document.querySelectorAll('jikyu-lens')) left.remove();
  document.body.replaceChildren();
  plain = document.body.appendChild(document.createElement('li'));
  styled = document.body.appendChild(document.createElement('li'));
  styled.setAttribute('style', 'color: red; opacity: 0.9');
});

const pill = () => document.documentElement.querySelector('jikyu-lens')?.shadowRoot?.querySelector('button');

describe('dimming', () => {
  it('dims, counts, and gives every card back as it was', () => {
    const before = [plain, styled].map((card) => card.outerHTML);
    const dimming = createDimming(document);
    dimming.apply([plain, styled, null], 'ja');
    expect([plain, styled].map((card) => card.style.opacity)).toEqual(['0.4', '0.4']);
    expect(pill()?.textContent).toBe('2件を薄く表示中 – 表示する');

    dimming.apply([], 'ja');
    expect([plain, styled].map((card) => card.outerHTML.replace(/;(?=")/, ''))).toEqual(before);
    expect(pill()).toBeUndefined();
  });

  it('is taken back and put on again by the pill', () => {
    const dimming = createDimming(document);
    dimming.apply([plain], 'en');
    expect(pill()?.textContent).toBe('1 dimmed – show');
    pill()?.click();
    expect(plain.hasAttribute('style')).toBe(false);
    expect(pill()?.textContent).toBe('1 shown in full – dim');
    pill()?.click();
    expect(plain.style.opacity).toBe('0.4');
  });

  it('leaves cards alone that come while everything is shown', () => {
    const dimming = createDimming(document);
    dimming.apply([plain], 'ja');
    expect(dimming.reveal(true)).toBe(0);
    dimming.apply([plain, styled], 'ja');
    expect(plain.style.opacity).toBe('');
    expect(dimming.reveal(false)).toBe(2);
  });
});
