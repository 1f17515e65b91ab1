// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoardChange } from '../../../src/core/board-health.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { TaughtBoard } from '../../../src/core/taught-board.ts';
import { SITES } from '../../../src/sites/index.ts';
import { startOptions } from '../../../src/ui/options/start-options.tsx';
import { type FakeClient, type FakeWorld, fakeClient, fakeWorld } from '../../support/fake-client.ts';

let life: AbortController;
let world: FakeWorld;
let client: FakeClient;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

async function open(part: Partial<FakeWorld> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  world = fakeWorld(part);
  client = fakeClient(world);
  await startOptions(client, root, life.signal);
  await vi.waitFor(() => expect(root.querySelector('#data')).not.toBeNull());
  return root;
}

const text = (root: HTMLElement) => root.textContent ?? '';
const see = (root: HTMLElement, words: string) => vi.waitFor(() => expect(text(root)).toContain(words));

/** The control a label names. */
function field<Control extends HTMLElement = HTMLInputElement>(root: HTMLElement, name: string): Control {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(name));
  const control = label?.control ?? label?.querySelector('input');
  if (!control) throw new Error(`no field ${name}`);
  return control as HTMLElement as Control;
}
function type(input: HTMLInputElement, value: string) {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
/** Opens the table with this title. */
async function unfold(root: HTMLElement, title: string) {
  const table = [...root.querySelectorAll('details')].find((one) =>
    one.querySelector('summary')?.textContent?.startsWith(title),
  );
  if (!table) throw new Error(`no table ${title}`);
  table.open = true;
  await vi.waitFor(() => expect(table.querySelector('li')).not.toBeNull());
}
function press(root: HTMLElement, name: string) {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
}

describe('options', () => {
  it('save a number as soon as it is given, in whatever width it is typed', async () => {
    const root = await open();
    type(field(root, 'あなたの下限'), '１，５００');
    await see(root, '保存しました ✓');
    expect(world.settings.floor).toBe(1500);
    type(field(root, 'あなたの下限'), '');
    await vi.waitFor(() => expect(world.settings.floor).toBeNull());
  });

  it('refuse what cannot be used with a sentence beside the field, and keep the old value', async () => {
    const root = await open({ settings: { ...DEFAULT_SETTINGS, floor: 1200 } });
    const floor = field(root, 'あなたの下限');
    for (const bad of ['百円', '-5', '0', '999999999999', '1.5']) {
      type(floor, bad);
      await see(root, `「${bad}」は使えません`);
      expect(floor.value).toBe('1200');
    }
    const sentence = document.getElementById(floor.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toBe(
      '「1.5」は使えません。1〜100,000 の整数を入れてください。1200のままです。',
    );
    expect(world.settings.floor).toBe(1200);
    expect(world.asked.filter(({ name }) => name === 'changeSettings')).toEqual([]);
  });

  it('keep the old value when the background refuses, in its words', async () => {
    const root = await open({ broken: ['changeSettings'] });
    const floor = field(root, 'あなたの下限');
    type(floor, '1500');
    await see(root, 'changeSettings is broken');
    expect(floor.value).toBe('');
    const dim = field(root, '下限を下回る見込みの案件を薄く表示する');
    dim.click();
    await vi.waitFor(() => expect(dim.checked).toBe(false));
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('show the default of the prefecture at once', async () => {
    const root = await open();
    expect(text(root)).toContain('全国加重平均の最低賃金');
    const prefecture = field<HTMLSelectElement>(root, '都道府県');
    prefecture.value = 'okinawa';
    prefecture.dispatchEvent(new Event('change', { bubbles: true }));
    await see(root, '沖縄県の最低賃金');
    expect(world.settings.prefecture).toBe('okinawa');
  });

  it('add, change and remove a floor of one kind of work', async () => {
    const root = await open({ settings: { ...DEFAULT_SETTINGS, floor: 1000 } });
    const picker = field<HTMLSelectElement>(root, '追加する仕事の種類');
    picker.value = 'dev.web';
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(picker.value).toBe('dev.web'));
    picker.parentElement?.parentElement?.querySelector('button')?.click();
    await vi.waitFor(() => expect(world.settings.floorByWorkType).toEqual({ 'dev.web': 1000 }));
    await see(root, 'Web開発の下限');
    type(field(root, 'Web開発の下限'), '3000');
    await vi.waitFor(() => expect(world.settings.floorByWorkType).toEqual({ 'dev.web': 3000 }));
    press(root, 'Web開発の下限を削除');
    await vi.waitFor(() => expect(world.settings.floorByWorkType).toEqual({}));
  });

  it('store a pace per hour, also where hours per unit are asked for', async () => {
    const root = await open();
    await unfold(root, '仕事の種類ごとの速さ');
    type(field(root, 'Webデザイン: 時間/ページ'), '10');
    await vi.waitFor(() => expect(world.settings.pace['design.web']?.page).toBeCloseTo(0.1));
    type(field(root, '記事作成: 文字/時間'), '1200');
    await vi.waitFor(() =>
      expect(world.settings.pace).toEqual({
        'design.web': { page: 0.1 },
        'writing.article': { character: 1200 },
      }),
    );
    type(field(root, 'Webデザイン: 時間/ページ'), '');
    await vi.waitFor(() => expect(world.settings.pace).toEqual({ 'writing.article': { character: 1200 } }));
  });

  it('take a size and an assumption of the user’s own, and put a table back at once, with undo', async () => {
    const root = await open();
    await unfold(root, '大きさの書かれていない仕事の時間');
    await unfold(root, 'そのほかの目安');
    type(field(root, '動画編集 · 案件全体: 時間'), '9');
    await vi.waitFor(() => expect(world.settings.usualHours).toEqual({ 'video.edit': { job: 9 } }));
    type(field(root, '修正1回、作業に対して: %'), '30');
    await vi.waitFor(() => expect(world.settings.assumptions).toEqual({ 'revision-share': 0.3 }));
    await vi.waitFor(() => press(root, '大きさの書かれていない仕事の時間を既定に戻す'));
    await see(root, '表の数字を既定に戻しました');
    expect(world.settings).toMatchObject({ usualHours: {}, assumptions: { 'revision-share': 0.3 } });
    press(root, '元に戻す');
    await vi.waitFor(() => expect(world.settings.usualHours).toEqual({ 'video.edit': { job: 9 } }));
  });

  it('lose nothing when several things are switched faster than they are stored', async () => {
    const root = await open();
    const switches = [...root.querySelectorAll<HTMLInputElement>('#signals input[role=switch]')];
    for (const one of switches) one.click();
    await vi.waitFor(() => expect(world.settings.disabledSignals).toHaveLength(switches.length));
    expect(switches.length).toBeGreaterThan(30);
  });

  it('list the clients shown faintly, bring one back, and undo that', async () => {
    const client = { key: `${SITES[0]?.id}:7`, site: SITES[0]?.id ?? '', name: 'くらし編集室' };
    const root = await open({ dimmedClients: [client] });
    expect(text(root)).toContain('くらし編集室');
    press(root, `くらし編集室（${SITES[0]?.name.ja}）を元の表示に戻す`);
    await see(root, 'くらし編集室（');
    await vi.waitFor(() => expect(world.dimmedClients).toEqual([]));
    await see(root, '元の表示に戻しました');
    root.querySelector<HTMLButtonElement>('.dimmed-clients .undo-bar button')?.click();
    await vi.waitFor(() => expect(world.dimmedClients).toEqual([client]));
  });

  it('change the language of the page at once', async () => {
    const root = await open();
    field(root, 'English').click();
    await see(root, 'Every change is saved at once');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Settings · Jikyu Lens');
  });

  it('reset everything and take it back', async () => {
    const before = { ...DEFAULT_SETTINGS, floor: 1800, disabledSignals: ['lure.beginner'] as const };
    const root = await open({ settings: before });
    press(root, '初期設定に戻す');
    await see(root, '初期設定に戻しました');
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
    press(root, '元に戻す');
    await see(root, '保存しました ✓');
    expect(world.settings).toEqual(before);
  });

  it('take a settings file, and refuse another without changing anything', async () => {
    const root = await open();
    const input = root.querySelector<HTMLInputElement>('#data input[type=file]');
    const give = (content: string) => {
      Object.defineProperty(input, 'files', {
        configurable: true,
        value: [{ size: content.length, text: async () => content }],
      });
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    };
    give('{"version":1,"floor":"<b>1</b>"}');
    await see(root, '最低時給は1〜100,000円の整数');
    give('not json');
    await see(root, 'このファイルは設定のファイルとして読めません');
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
    give('{"version":1,"floor":1700}');
    await see(root, 'ファイルの設定に置き換えました');
    expect(world.settings).toEqual({ ...DEFAULT_SETTINGS, floor: 1700 });
  });

  it('follow a change made elsewhere', async () => {
    const root = await open();
    world.settings = { ...world.settings, floor: 2222 };
    client.changed('settings');
    await vi.waitFor(() => expect(field(root, 'あなたの下限').value).toBe('2222'));
  });

  it('say when storage is broken', async () => {
    expect(text(await open({ storage: 'broken' }))).toContain('保存したデータの一部を読めませんでした');
  });
});

describe('a board whose pages changed', () => {
  const [{ id, name }] = SITES as unknown as readonly [(typeof SITES)[number]];
  const change: BoardChange = {
    site: id,
    kind: 'list',
    since: '2026-11-20',
    fields: [{ field: 'payText', expected: 24, read: 0, usual: false }],
  };
  const rowOf = (root: HTMLElement) =>
    [...root.querySelectorAll('.board-row')].find((row) => row.textContent?.includes(name.ja));

  it('says since when, which pages and which field', async () => {
    const root = await open({ boardChanges: [change] });
    await see(root, '2026年11月20日から、一覧のページ');
    expect(rowOf(root)?.textContent).toContain('報酬：24件中0件');
  });

  it('is not claimed when a page only showed no listing: it may have had none', async () => {
    const fields = [{ field: 'page', expected: 0, read: 0, usual: false }];
    const root = await open({ boardChanges: [{ ...change, fields }] });
    await see(root, '2026年11月20日に、案件を一つも読み取れない一覧のページがありました');
    expect(rowOf(root)?.textContent).not.toContain('変わっているようです');
    expect(rowOf(root)?.textContent).toContain('報告文をコピー');
  });

  it('gives a report with nothing about the person or a listing', async () => {
    const root = await open({ boardChanges: [change] });
    await see(root, '報告文をコピー');
    press(root, '報告文をコピー');
    await see(root, 'コピーしました');
    expect(world.copied).toEqual([
      `Jikyu Lens 9.8.7\nboard: ${id}\npage: list\nsince: 2026-11-20\npayText: 0 of 24 read`,
    ]);
  });

  it('follows: gone when the page is read again, there when it changes', async () => {
    const root = await open();
    expect(rowOf(root)?.querySelector('.notice')).toBeNull();
    world.boardChanges = [change];
    client.changed('boards');
    await see(root, '報告文をコピー');
    world.boardChanges = [];
    client.changed('boards');
    await vi.waitFor(() => expect(rowOf(root)?.querySelector('.notice')).toBeNull());
  });
});

describe('boards the user taught', () => {
  const board: TaughtBoard = {
    version: 1,
    host: 'jobs.example',
    path: '/list',
    card: 'li.job',
    title: 'h2',
    pay: 'b',
    link: null,
    linkPath: null,
  };
  const giveFile = (root: HTMLElement, text: string) => {
    const heading = root.querySelector('#taught-heading');
    const input = heading?.parentElement?.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    Object.defineProperty(input, 'files', {
      value: [{ size: text.length, text: async () => text }],
      configurable: true,
    });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('are listed, and forgotten with the permission of their host', async () => {
    const root = await open({ taught: [board] });
    await see(root, 'jobs.example');
    press(root, 'jobs.example の読み方を忘れる');
    await vi.waitFor(() => expect(text(root)).not.toContain('jobs.example'));
    expect(world.taught).toEqual([]);
    expect(world.asked).toContainEqual({ name: 'giveAccessBack', payload: ['https://jobs.example/*'] });
  });

  it('are switched off and on again, and forgotten as if they had never been off', async () => {
    const root = await open({ taught: [board] });
    await see(root, 'jobs.example');
    const control = () =>
      [...root.querySelectorAll('label.switch')]
        .find(({ textContent }) => textContent === 'jobs.example')
        ?.querySelector('input');
    expect(control()?.checked).toBe(true);
    control()?.click();
    await vi.waitFor(() => expect(world.settings.disabledSites).toEqual(['jobs.example']));
    expect(control()?.checked).toBe(false);
    control()?.click();
    await vi.waitFor(() => expect(world.settings.disabledSites).toEqual([]));
    control()?.click();
    await vi.waitFor(() => expect(world.settings.disabledSites).toEqual(['jobs.example']));
    press(root, 'jobs.example の読み方を忘れる');
    await vi.waitFor(() => expect(world.settings.disabledSites).toEqual([]));
  });

  it('come from a file, and a file of something else changes nothing', async () => {
    const root = await open();
    giveFile(root, JSON.stringify(board));
    await see(root, '一度許可すると読める');
    expect(world.taught).toEqual([board]);
    giveFile(root, 'これは違います');
    await see(root, 'このファイルには、教えたサイトの内容が入っていません');
    giveFile(root, JSON.stringify({ ...board, card: 'li:has(b)' }));
    await see(root, '読み取れませんでした');
    expect(world.taught).toEqual([board]);
  });
});
