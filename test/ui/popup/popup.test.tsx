// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { SIGNAL_TEXTS } from '../../../src/core/spiral/signal-texts.ts';
import { SITES } from '../../../src/sites/index.ts';
import { startPopup } from '../../../src/ui/popup/start-popup.tsx';
import { type FakeClient, type FakeWorld, fakeClient, fakeWorld } from '../../support/fake-client.ts';
import { BOARD, gig, tabListing, tabReport } from '../../support/page-samples.ts';

let life: AbortController;
let client: FakeClient;
let world: FakeWorld;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

async function open(part: Partial<FakeWorld>): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  world = fakeWorld(part);
  client = fakeClient(world);
  await startPopup(client, root, life.signal);
  await vi.waitFor(() => expect(root.querySelector('footer')).not.toBeNull());
  return root;
}

const text = (root: HTMLElement) => root.textContent ?? '';
function button(root: HTMLElement, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim().startsWith(name),
  );
  if (!found) throw new Error(`no button ${name} in: ${text(root)}`);
  return found;
}
const see = (root: HTMLElement, words: string) => vi.waitFor(() => expect(text(root)).toContain(words));

const WARNED = tabListing('AI記事のリライト', {
  verdict: 'below',
  hourly: { low: 150, likely: 264, high: 430 },
  spiral: 'high',
  spiralScore: 82.4,
  warning: true,
  topSignals: [{ id: 'pay.exposure', quote: '実績作りにおすすめ', field: 'description' }],
});

describe('popup on a list', () => {
  it('sums the page up and says why each warning is one', async () => {
    const root = await open({ report: tabReport([WARNED, tabListing('other')]) });
    expect(text(root)).toContain('2件 · 下限 ¥1,280 を下回る見込み 1件 · 不明 1件');
    expect(text(root)).toContain('読み取り中 ✓');
    expect(text(root)).toContain('約¥260/時');
    expect(text(root)).toContain('スパイラル 高 82');
    expect(text(root)).toContain(SIGNAL_TEXTS['pay.exposure'].ja.name);
    expect(root.querySelector('q')?.textContent).toBe('実績作りにおすすめ');
    expect(document.documentElement.lang).toBe('ja');
  });

  it('gives what may be a scam no verdict for what it promises', async () => {
    const hourly = { low: 20_000, likely: 37_000, high: 48_000 };
    const scam = { ...WARNED.summary, verdict: 'good' as const, scam: true, doubtful: true, hourly };
    const root = await open({ report: tabReport([{ ...WARNED, summary: scam }]) });
    const badge = root.querySelector('.row .hourly-badge');
    expect(badge?.className).not.toContain('tone-good');
    expect(badge?.textContent).toContain('うのみにしないでください');
    expect(badge?.textContent).toContain('約¥37,000/時');
  });

  it('speaks English when asked, at once when the setting changes elsewhere', async () => {
    const root = await open({ report: tabReport([WARNED]) });
    world.settings = { ...world.settings, language: 'en' };
    client.changed('settings');
    await see(root, '1 listing · 1 below your ¥1,280 · 0 unknown');
    expect(document.documentElement.lang).toBe('en');
  });

  it('follows the page as it is read further', async () => {
    const root = await open({ report: tabReport([WARNED]) });
    world.report = tabReport([WARNED, tabListing('second'), tabListing('third')]);
    client.changed('tabs');
    await see(root, '3件');
  });

  it('leads to the card, and says when it is gone', async () => {
    const root = await open({ report: tabReport([WARNED]), cardsOnPage: [WARNED.key] });
    button(root, 'AI記事').click();
    await vi.waitFor(() =>
      expect(world.asked.at(-1)).toEqual({ name: 'jumpTo', payload: { key: WARNED.key } }),
    );
    expect(text(root)).not.toContain('見当たりません');
    world.cardsOnPage = [];
    button(root, 'AI記事').click();
    await see(root, '見当たりません');
  });

  it('keeps a hostile title text, however long', async () => {
    const title = `<img src=x onerror="document.title='hit'"><script>1</script>${'長'.repeat(1_000_000)}`;
    const root = await open({ report: tabReport([{ ...WARNED, title }]) });
    expect(root.querySelector('img, script')).toBeNull();
    expect(text(root)).toContain('<img src=x onerror=');
    expect(text(root).length).toBeLessThan(2000);
    expect(document.title).toBe('時給レンズ');
  });

  it('filters the list by a verdict', async () => {
    const root = await open({ report: tabReport([WARNED, tabListing('まだ分からない案件')]) });
    root.querySelector<HTMLButtonElement>('.tile.tone-unknown')?.click();
    await see(root, 'まだ分からない案件');
    expect(text(root)).not.toContain('AI記事のリライト');
    button(root, 'すべて表示').click();
    await see(root, 'AI記事のリライト');
  });

  it('tells what could not be read', async () => {
    const problems = [{ site: BOARD, field: 'payText', count: 3, message: 'x' }];
    const root = await open({ report: tabReport([WARNED], { problems }) });
    expect(text(root)).toContain('3件の報酬を読み取れませんでした');
  });
});

describe('saved gigs in the popup', () => {
  const saved = { report: null, gigs: [gig('ロゴ', 'saved', '2026-11-24'), gig('翻訳', 'applied')] };

  it('are there in any tab, with deadline and promise', async () => {
    const root = await open(saved);
    expect(text(root)).toContain('募集期限 11/24（あと2日）');
    expect(text(root)).toContain('約¥1,100/時');
    button(root, 'ロゴ').click();
    expect(world.opened).toEqual(['https://board.example/ロゴ']);
  });

  it('are removed and put back', async () => {
    const root = await open(saved);
    button(root, '「ロゴ」を削除').click();
    await see(root, '「ロゴ」を削除しました');
    expect(world.gigs.map((one) => one.listing.title)).toEqual(['翻訳']);
    button(root, '元に戻す').click();
    await vi.waitFor(() => expect(world.gigs).toHaveLength(2));
    await vi.waitFor(() => expect(text(root)).not.toContain('削除しました'));
  });

  it('change state, only to where they may go', async () => {
    const root = await open(saved);
    const select = root.querySelector<HTMLSelectElement>('select[aria-label="「ロゴ」の状態"]');
    expect([...(select?.options ?? [])].map((option) => option.value)).toEqual([
      'saved',
      'applied',
      'won',
      'working',
      'declined',
    ]);
    if (select) select.value = 'working';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(world.gigs[0]?.state).toBe('working'));
    await vi.waitFor(() => expect(root.querySelector('.group-heading')?.textContent).toContain('作業中'));
  });

  it('keep their state when the change is refused, with a sentence', async () => {
    const root = await open({ ...saved, broken: ['changeGigState'] });
    const select = root.querySelector<HTMLSelectElement>('select[aria-label="「ロゴ」の状態"]');
    if (select) select.value = 'won';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await see(root, 'changeGigState is broken');
    expect(root.querySelector<HTMLSelectElement>('select[aria-label="「ロゴ」の状態"]')?.value).toBe('saved');
  });
});

describe('what came of a gig', () => {
  const type = (root: HTMLElement, name: string, value: string) => {
    const input = root.querySelector<HTMLInputElement>(`.result [name=${name}]`);
    if (!input) throw new Error(`no field ${name}`);
    input.value = value;
  };
  const submit = (root: HTMLElement) =>
    root
      .querySelector('.result form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

  it('is asked for only once there is something to note', async () => {
    const root = await open({ gigs: [gig('ロゴ', 'saved'), gig('翻訳', 'applied')] });
    expect(root.querySelector('.result')).toBeNull();
    expect(text(root)).toContain('4件になると');
  });

  it('is noted, shown beside the promise, and deleted again', async () => {
    const root = await open({ gigs: [gig('翻訳', 'delivered')] });
    type(root, 'hours', '9');
    type(root, 'unpaidHours', '1');
    type(root, 'received', '12,000');
    submit(root);
    await see(root, '実際は 約¥1,200/時（保存時の見込み 約¥1,100/時）');
    expect(world.gigs[0]?.result).toMatchObject({ hours: 9, received: 12_000, finishedOn: '2026-11-22' });
    button(root, '記録を消す').click();
    await vi.waitFor(() => expect(world.gigs[0]?.result).toBeNull());
    await see(root, '実際の時間と金額を記録');
  });

  it('is refused with a sentence and leaves the note as it was', async () => {
    const root = await open({ gigs: [gig('翻訳', 'working')] });
    type(root, 'hours', 'たくさん');
    submit(root);
    await see(root, '0より大きい数');
    expect(root.querySelector<HTMLInputElement>('.result [name=hours]')?.value, 'to be mended').toBe(
      'たくさん',
    );
    expect(world.asked.some(({ name }) => name === 'recordResult')).toBe(false);
  });

  it('shows where it leads, the first gigs as an investment with a stop rule', async () => {
    const root = await open({ gigs: [gig('翻訳', 'paid'), gig('ロゴ', 'won')] });
    expect(text(root)).toContain('はじめの3件は実績づくりの投資です');
    expect(text(root)).toContain('続けない、と先に決めておく');
    expect(text(root)).toContain('あと1件');
  });
});

describe('popup elsewhere', () => {
  it('explains itself and leads to every board', async () => {
    const root = await open({});
    expect(text(root)).toContain('求人ページではありません');
    expect(text(root)).toContain('まだ保存した案件はありません');
    for (const line of root.querySelectorAll<HTMLButtonElement>('.board-line button')) line.click();
    expect(world.opened).toEqual(SITES.map((site) => site.listUrl));
  });

  it('switches a board off and on', async () => {
    const root = await open({ report: tabReport([WARNED]) });
    root.querySelector<HTMLInputElement>('header input[role=switch]')?.click();
    await see(root, 'このサイトではオフにしています');
    expect(world.settings.disabledSites).toEqual([BOARD]);
    root.querySelector<HTMLInputElement>('header input[role=switch]')?.click();
    await see(root, 'AI記事のリライト');
    expect(world.settings.disabledSites).toEqual([]);
  });

  it('shows a switch as it is stored when the change is refused', async () => {
    const root = await open({ report: tabReport([WARNED]), broken: ['changeSettings'] });
    const dim = () => root.querySelector<HTMLInputElement>('footer input[role=switch]');
    dim()?.click();
    await see(root, 'changeSettings is broken');
    await vi.waitFor(() => expect(dim()?.checked).toBe(false));
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('says when storage is full and goes on', async () => {
    const root = await open({ report: tabReport([WARNED]), storage: 'full' });
    expect(text(root)).toContain('保存場所がいっぱいです');
    expect(text(root)).toContain('AI記事のリライト');
  });

  it('says when nobody answers', async () => {
    const root = document.createElement('div');
    await startPopup(fakeClient(fakeWorld({ broken: ['readSettings'] })), root, life.signal);
    await see(root, '拡張機能から返事がありません');
  });

  it('opens the options and the guide', async () => {
    const root = await open({});
    button(root, '設定').click();
    button(root, 'はじめに').click();
    expect(world.opened).toEqual(['options', 'welcome']);
  });
});

describe('popup on a page that changed', () => {
  it.each([
    ['ja', 'このページの作りが変わったようです', '報酬：12件中0件'],
    ['en', 'This page changed, so figures are off', 'price: 0 of 12'],
  ] as const)('%s: says so and what of it, and shows no figure', async (browserLanguage, words, field) => {
    const changed = [{ field: 'payText', expected: 12, read: 0, usual: false }];
    const root = await open({ browserLanguage, report: tabReport([], { changed }) });
    expect(text(root)).toContain(words);
    expect(text(root)).toContain(field);
    expect(text(root)).not.toContain('¥');
    expect(root.querySelector('.summary-sentence')).toBeNull();
  });
});
