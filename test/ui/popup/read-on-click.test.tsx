// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPopup } from '../../../src/ui/popup/start-popup.tsx';
import { ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { type FakeClient, type FakeWorld, fakeClient, fakeWorld } from '../../support/fake-client.ts';
import { tabListing, tabReport } from '../../support/page-samples.ts';

vi.mock('../../../src/sites/by-click-sites.ts', () => import('../../support/by-click-board.ts'));

const BOARD = 'by-click-board';
const ON_BOARD = { id: 7, url: 'https://click.example/jobs' };
const ELSEWHERE = { id: 7, url: 'https://jobs.example/1' };
const REPORT = tabReport([tabListing('読まれた案件')], { site: BOARD, url: ON_BOARD.url });

let life: AbortController;
let world: FakeWorld;
let client: FakeClient;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

async function open(part: Partial<FakeWorld>): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  world = fakeWorld(part);
  client = fakeClient(world);
  await startPopup(client, root, life.signal);
  return root;
}
const text = (root: HTMLElement) => root.textContent ?? '';
const see = (root: HTMLElement, words: string) => vi.waitFor(() => expect(text(root)).toContain(words));
const press = (root: HTMLElement) => root.querySelector<HTMLButtonElement>('.read-on-click button')?.click();

describe('popup on a board read by click', () => {
  it('offers to read it, asks inside the click, and shows the page', async () => {
    const root = await open({ tab: ON_BOARD, onClick: REPORT });
    expect(text(root)).toContain('クリックの掲示板');
    expect(text(root)).toContain('許可するまで読みません');
    expect(root.querySelector('header input[role=switch]')).toBeNull();
    press(root);
    expect(world.asked.at(-1)).toEqual({ name: 'requestAccess', payload: ['https://click.example/*'] });
    await see(root, '1件 ·');
    expect(root.querySelector('.read-on-click')).toBeNull();
    expect(root.querySelector('header input[role=switch]')).not.toBeNull();
  });

  it('says that nothing is read when the person refuses', async () => {
    const root = await open({ tab: ON_BOARD, allows: false, onClick: REPORT });
    press(root);
    await see(root, ACCESS_WORDS.refused.ja);
    expect(world.asked.map(({ name }) => name)).not.toContain('readPage');
    expect(root.querySelector('.summary-sentence')).toBeNull();
  });

  it('notices that the permission was taken back elsewhere', async () => {
    const root = await open({ tab: ON_BOARD, allowed: [BOARD], report: REPORT });
    expect(text(root)).toContain('1件 ·');
    world.allowed = [];
    client.changed('access');
    await see(root, '許可するまで読みません');
    expect(root.querySelector('.summary-sentence')).toBeNull();
  });

  it('lists boards that are not read apart, without a switch', async () => {
    const root = await open({ tab: ELSEWHERE });
    const more = root.querySelector('.advice details');
    expect(more?.textContent).toContain('クリックの掲示板');
    expect(more?.querySelector('input')).toBeNull();
  });
});

describe('popup on any other page', () => {
  it('looks for a job posting, and shows what it found', async () => {
    const report = tabReport([tabListing('求人一件')], { site: 'jobs.example', url: ELSEWHERE.url });
    const root = await open({ tab: ELSEWHERE, onClick: report });
    expect(text(root)).toContain(ACCESS_WORDS.lookHelp.ja);
    press(root);
    await see(root, '1件 ·');
    expect(world.asked.map(({ name }) => name)).toContain('readPage');
    expect(world.asked.map(({ name }) => name)).not.toContain('requestAccess');
    expect(root.querySelector('header')?.textContent).toContain('jobs.example');
  });

  it('says clearly that there is none', async () => {
    const report = tabReport([], { site: 'jobs.example', url: ELSEWHERE.url, state: 'empty' });
    const root = await open({ tab: ELSEWHERE, onClick: report });
    press(root);
    await see(root, '求人情報（schema.org の JobPosting）は見つかりませんでした');
  });

  it('says that browsers keep extensions out of some pages', async () => {
    const root = await open({ tab: { id: 7, url: null }, onClick: null });
    press(root);
    await see(root, ACCESS_WORDS.keptOut.ja);
  });

  it('says it when the page does not answer, and may be asked again', async () => {
    const root = await open({ tab: ELSEWHERE, onClick: 'silence' });
    vi.useFakeTimers();
    press(root);
    await vi.advanceTimersByTimeAsync(100);
    expect(text(root)).toContain(ACCESS_WORDS.reading.ja);
    expect(root.querySelector<HTMLButtonElement>('.read-on-click button')?.disabled).toBe(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(text(root)).toContain(ACCESS_WORDS.silent.ja);
    expect(root.querySelector<HTMLButtonElement>('.read-on-click button')?.disabled).toBe(false);
  });

  it('says the same when the background refuses', async () => {
    const root = await open({ tab: ELSEWHERE, broken: ['readPage'] });
    press(root);
    await see(root, ACCESS_WORDS.silent.ja);
  });
});

describe('popup on a page to be taught', () => {
  const teach = (root: HTMLElement) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === ACCESS_WORDS.teach.ja)?.click();

  it('asks for the page’s own host inside the click, then lets the page ask', async () => {
    const root = await open({ tab: ELSEWHERE, onClick: 'silence' });
    teach(root);
    expect(world.asked.at(-1)).toEqual({ name: 'requestAccess', payload: ['https://jobs.example/*'] });
    await see(root, ACCESS_WORDS.teaching.ja);
    expect(world.asked.at(-1)).toEqual({ name: 'startTeaching', payload: { language: 'ja' } });
  });

  it('is offered again where a look found no posting', async () => {
    const report = tabReport([], { site: 'jobs.example', url: ELSEWHERE.url, state: 'unreadable' });
    const root = await open({ tab: ELSEWHERE, report });
    expect(text(root)).toContain(ACCESS_WORDS.teach.ja);
  });

  it('runs nothing when the person refuses', async () => {
    const root = await open({ tab: ELSEWHERE, allows: false });
    teach(root);
    await see(root, ACCESS_WORDS.refused.ja);
    expect(world.asked.map(({ name }) => name)).not.toContain('readPage');
  });

  it('says so on a page that is not of the web', async () => {
    const root = await open({ tab: { id: 7, url: null } });
    teach(root);
    await see(root, ACCESS_WORDS.keptOut.ja);
  });
});
