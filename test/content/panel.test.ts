// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buttonOf,
  cards,
  type FakePage,
  fakePage,
  follow,
  hosts,
  prepareBrowser,
  settle,
} from './fake-page.ts';

let fake: FakePage;

beforeEach(async () => {
  prepareBrowser();
  document.body.innerHTML = cards('記事の手直し', '二つ目');
  fake = fakePage();
  await follow(fake);
});

afterEach(() => {
  fake.end();
  for (const left of document.querySelectorAll('jikyu-lens')) left.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const panel = () =>
  [...document.documentElement.children].find((child) => child.nodeName === 'JIKYU-LENS')?.shadowRoot ?? null;
const dialog = () => panel()?.querySelector('dialog') ?? null;
const text = () => dialog()?.textContent ?? '';
const press = async (name: string) => {
  const button = [...(panel()?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent?.includes(name),
  );
  expect(button, name).toBeDefined();
  button!.click();
  await settle();
};
async function open(): Promise<void> {
  buttonOf(hosts()[0]).click();
  await settle();
}

describe('the panel', () => {
  it('is a modal dialog named by the listing, and says it is working until the answer comes', async () => {
    const { send } = fake.host;
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    fake.host.send = async (name, payload) => {
      if (name === 'explainListing') await waiting;
      return send(name, payload);
    };
    await open();
    expect(dialog()?.open).toBe(true);
    expect(panel()?.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      '記事の手直し',
    );
    expect(panel()?.querySelector('[role=status]')?.textContent).toBe('計算しています…');
    expect(buttonOf(hosts()[0]).getAttribute('aria-expanded')).toBe('true');
    answer();
    await settle();
    expect(text()).toContain('約¥260/時');
    expect(text()).toContain('あなたの下限 ¥1,280 を下回る見込み 99%');
  });

  it('opens once by Enter, and that key press goes no further', async () => {
    const enter = (repeat = false) =>
      new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, composed: true, cancelable: true });
    const first = enter();
    buttonOf(hosts()[0]).dispatchEvent(first);
    buttonOf(hosts()[0]).dispatchEvent(enter(true));
    await settle();
    expect(first.defaultPrevented).toBe(true);
    expect(dialog()?.open).toBe(true);
    expect(fake.sent.filter(({ name }) => name === 'explainListing')).toHaveLength(1);
  });

  it('shows the three totals with their parts, and every line on demand', async () => {
    await open();
    const lines = () => [...dialog()!.querySelectorAll('dl .row')].map((row) => row.textContent);
    expect(lines().slice(0, 2)).toEqual([
      '手取り 提示額 ¥5,000 · 手数料 −¥825¥4,175',
      '作業の合計 作業 14時間14時間',
    ]);
    expect(text()).not.toContain('10本 [既定値]');
    await press('内訳をすべて表示');
    expect(lines().slice(0, 4)).toEqual([
      '提示額 固定 5,000円 [サイト]¥5,000',
      '手数料 16.5% [サイト]−¥825',
      '手取り  [計算]¥4,175',
      '作業 10本 [既定値]14時間',
    ]);
  });

  it('keeps scam signs apart from the reasons of the spiral level', async () => {
    await open();
    const scam = dialog()!.querySelector('.scam');
    expect(scam?.textContent).toContain('188');
    expect(scam?.querySelector('q')?.textContent).toBe('外部で連絡');
    const reasons = [...dialog()!.querySelectorAll('section:not(.scam) li')].map((item) => item.textContent);
    expect(reasons.slice(0, 3)).toEqual([
      '■報酬が下限を下回る見込み',
      '■実績が報酬代わり 実績作りに',
      '●見せられる作品が残る仕事',
    ]);
    await press('くわしく');
    expect(text()).toContain('報酬だけで見てください。');
  });

  it('marks the step of growth', async () => {
    await open();
    expect(text()).toContain('4つの段のうち「作品が残る」');
    expect(dialog()!.querySelector('[aria-current=step]')?.textContent).toBe('作品が残る');
  });

  it('says the answer of every closed section on its line', async () => {
    await open();
    const folds = [...dialog()!.querySelectorAll('details')];
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      '下限に届く額¥24,700 / 全体',
      '応募前に聞くこと1件',
      '契約条件不利 1 · 記載 1 · 記載なし 1',
      '発注者4.4（12件）',
    ]);
    expect(folds.some((fold) => fold.open)).toBe(false);
    expect(folds[2]?.textContent).toContain('このページになし: 契約の種類');
    expect(folds[2]?.textContent).toContain('30–62日後');
  });

  it('copies messages as they were edited, in either language', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText } }));
    await open();
    const box = () => dialog()!.querySelector('textarea')!;
    expect(box().value).toBe('金額のご相談です。');
    box().value = '書き換えました。';
    box().dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await press('範囲の相談');
    expect(box().value).toBe('範囲のご相談です。');
    await press('English');
    expect(box().value).toBe('About the scope.');
    await press('日本語');
    await press('単価の相談');
    await press('見積り文をコピー');
    expect(writeText).toHaveBeenCalledWith('書き換えました。');
  });

  it('dims the client and takes it back', async () => {
    await open();
    await press('この発注者を薄く表示');
    expect(text()).toContain('薄く表示しています');
    await press('この発注者を薄く表示');
    expect(text()).toContain('元の表示に戻しました');
    expect(fake.sent.slice(-2).map(({ payload }) => payload)).toEqual([
      { client: { key: 'fake:7', site: 'fake', name: 'くらし編集室' }, on: true },
      { client: { key: 'fake:7', site: 'fake', name: 'くらし編集室' }, on: false },
    ]);
  });

  it('closes with Escape and gives the keyboard back to its badge', async () => {
    await open();
    dialog()!.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(hosts()[0]);
    expect(buttonOf(hosts()[0]).getAttribute('aria-expanded')).toBe('false');
  });

  it('saves, takes it back, and undoes that', async () => {
    await open();
    await press('保存');
    expect(buttonOf(hosts()[0]).getAttribute('aria-label')).toContain('保存済み');
    await press('保存を取り消す');
    expect(text()).toContain('保存を取り消しました。');
    expect(buttonOf(hosts()[0]).getAttribute('aria-label')).not.toContain('保存済み');
    await press('元に戻す');
    expect(fake.sent.slice(-3).map(({ name }) => name)).toEqual(['saveGig', 'removeGig', 'saveGig']);
    expect(fake.sent.at(-2)?.payload).toEqual({ key: 'fake:記事の手直し' });
  });

  it('copies the questions, and says so when the page forbids it', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(navigator, { clipboard: { writeText } }));
    await open();
    await press('質問をコピー');
    expect(writeText).toHaveBeenCalledWith('質問です。');
    expect(text()).toContain('コピーしました。');
    writeText.mockReturnValue(Promise.reject(new Error('denied')));
    await press('見積り文をコピー');
    expect(text()).toContain('コピーできませんでした。');
  });

  it('shows why when the details do not come', async () => {
    const { send } = fake.host;
    fake.host.send = (name, payload) =>
      name === 'bringPanel' ? send(name, payload) : Promise.reject(new Error('保存領域がいっぱいです。'));
    await open();
    expect(panel()?.querySelector('[role=alert]')?.textContent).toContain('保存領域がいっぱいです。');
    fake.host.send = send;
  });

  it('does not show the answer of one listing on the panel of another', async () => {
    buttonOf(hosts()[0]).click();
    buttonOf(hosts()[1]).click();
    await settle();
    expect(panel()?.querySelectorAll('dialog')).toHaveLength(1);
    expect(panel()?.querySelector('h2')?.textContent).toBe('二つ目');
  });

  it('keeps its keys and clicks from the page', async () => {
    await open();
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    dialog()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    document.removeEventListener('keydown', seen);
    expect(seen).not.toHaveBeenCalled();
  });
});
