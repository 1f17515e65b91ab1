// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { teachPage } from '../../src/content/teach/teach-page.ts';
import { TEACH_WORDS } from '../../src/ui/words/teach-words.ts';

const words = TEACH_WORDS.ja;
const send = vi.fn();
const kept = vi.fn();

beforeEach(() => {
  send.mockReset().mockResolvedValue({ boards: [] });
  kept.mockReset();
  history.replaceState(null, '', '/list');
  document.body.innerHTML = `<ul>${[1, 2, 3]
    .map((id) => `<li class="job"><a href="/d/${id}">仕事 ${id}</a> <b>${id},000円</b></li>`)
    .join('')}</ul>`;
  teachPage(window, 'ja', send, kept);
});
afterEach(() => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.body.replaceChildren();
});

const root = () => document.querySelector('jikyu-lens')?.shadowRoot ?? null;
const text = () => root()?.querySelector('.bar')?.textContent ?? '';
const click = (selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
};
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const button = (name: string) =>
  [...(root()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);

describe('teaching a page', () => {
  it('asks for card, title and pay, shows what it reads, and keeps it on a press', async () => {
    expect(text()).toContain(words.point[0]);
    click('li');
    expect(text()).toContain(words.point[1]);
    click('li a');
    expect(text()).toContain(words.point[2]);
    click('li b');
    expect(text()).toContain(words.found(3));
    expect(text()).toContain('仕事 2 – 2,000円');
    expect(send).not.toHaveBeenCalled();
    button(words.keep)?.click();
    await vi.waitFor(() => expect(kept).toHaveBeenCalled());
    expect(send).toHaveBeenCalledWith('keepTaughtBoard', {
      board: expect.objectContaining({ host: 'localhost', path: '/list', card: 'li.job', pay: 'b' }),
    });
    expect(root()).toBeNull();
  });

  it('does not let the page see the press', () => {
    const heard = vi.fn();
    document.querySelector('a')?.addEventListener('click', heard);
    expect(click('li a').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('works by keyboard alone', () => {
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'ArrowRight', 'Enter'])
      press(key);
    expect(text()).toContain(words.found(3));
    expect(root()?.activeElement?.textContent).toBe(words.keep);
  });

  it('wants title and pay inside the card', () => {
    click('li');
    click('ul');
    expect(text()).toContain(words.notInCard);
    expect(text()).toContain(words.point[1]);
  });

  it('says when nothing of the form repeats, and begins again', () => {
    document.body.innerHTML = '<article><h2>一つ</h2><b>500円</b></article>';
    for (const selector of ['article', 'h2', 'b']) click(selector);
    expect(text()).toContain(words.notLearnt);
    expect(text()).toContain(words.point[0]);
  });

  it('leaves no trace when it is stopped', () => {
    press('Escape');
    expect(root()).toBeNull();
    expect(send).toHaveBeenCalledWith('stopTeaching', {});
    expect(click('li b').defaultPrevented).toBe(false);
  });

  it('says why it was not kept', async () => {
    send.mockRejectedValue(new Error('このサイトはすでに対応しています。'));
    for (const selector of ['li', 'li a', 'li b']) click(selector);
    button(words.keep)?.click();
    await vi.waitFor(() => expect(text()).toContain('すでに対応'));
    expect(kept).not.toHaveBeenCalled();
  });
});
