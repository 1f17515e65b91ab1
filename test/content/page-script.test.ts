// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const started = vi.fn();
vi.mock('../../src/content/start-on-page.ts', () => ({
  startOnPage: (_window: Window, site: { readonly id: string }, host: unknown) =>
    started(site.id, host, site),
}));
vi.mock('../../src/platform/page-life.ts', () => ({
  pageLife: () => new AbortController().signal,
  onSettingsChanged: () => undefined,
}));
let taught: readonly unknown[] = [];
vi.mock('../../src/platform/send.ts', () => ({ send: async () => ({ boards: taught }) }));
vi.mock('../../src/sites/by-click-sites.ts', () => import('../support/by-click-board.ts'));

const run = async (...files: readonly ('more-boards' | 'main')[]) => {
  for (const file of files) {
    vi.resetModules();
    await (file === 'main'
      ? import('../../src/content/main.ts')
      : import('../../src/content/more-boards.ts'));
  }
};
const visit = (address: string) =>
  vi.stubGlobal('location', { ...new URL(address), href: address } as unknown as Location);
const names = () => started.mock.calls.map(([id]) => id);

describe('the scripts on a page', () => {
  beforeEach(() => void started.mockClear());
  afterEach(() => {
    vi.unstubAllGlobals();
    for (const place of Object.getOwnPropertySymbols(globalThis))
      if (place.description?.startsWith('jikyu-lens')) Reflect.deleteProperty(globalThis, place);
  });

  it('start on a board of installation without the other script', async () => {
    visit('https://www.lancers.jp/work/search');
    await run('main');
    expect(names()).toEqual(['lancers']);
  });

  it('do nothing elsewhere without the other script', async () => {
    visit('https://click.example/jobs');
    await run('main');
    expect(names()).toEqual([]);
  });

  it('start on a board read by click', async () => {
    visit('https://click.example/jobs');
    await run('more-boards', 'main');
    expect(names()).toEqual(['by-click-board']);
  });

  it('look for structured data on a page of no board', async () => {
    visit('https://jobs.example/1');
    await run('more-boards', 'main');
    await vi.waitFor(() => expect(names()).toEqual(['jobs.example']));
    expect(started.mock.calls[0]?.[2].pageKind(new URL('https://jobs.example/1'))).toBe('detail');
  });

  it('read a page as it was taught', async () => {
    const list = { path: '/list', card: 'li', title: 'h2', pay: 'b', link: null, linkPath: null };
    taught = [{ version: 1, host: 'jobs.example', ...list }];
    visit('https://jobs.example/list');
    await run('more-boards', 'main');
    await vi.waitFor(() => expect(names()).toEqual(['jobs.example']));
    expect(started.mock.calls[0]?.[2].pageKind(new URL('https://jobs.example/list'))).toBe('list');
    taught = [];
  });

  it('are not misled by an element that has the name of the place they share', async () => {
    visit('https://jobs.example/1');
    document.body.innerHTML = '<form id="jikyu-lens.more-sites" name="sites"></form>';
    await run('main');
    expect(names()).toEqual([]);
  });

  it('run once, however often they are started, until their life is ended', async () => {
    visit('https://click.example/jobs');
    await run('more-boards', 'main', 'more-boards', 'main');
    expect(names()).toHaveLength(1);
    started.mock.calls[0]?.[1].end();
    await run('main');
    expect(names()).toHaveLength(2);
  });
});
