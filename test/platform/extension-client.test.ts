// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client } from '../../src/ui/client.ts';
import { type InMemoryBrowser, inMemoryBrowser, onPage, ownPage } from '../support/in-memory-browser.ts';

describe('the client of the extension’s pages', () => {
  let world: InMemoryBrowser;
  let client: Client;

  beforeEach(async () => {
    world = inMemoryBrowser();
    vi.resetModules();
    vi.stubGlobal('browser', world.context(ownPage('popup.html')).browser);
    client = (await import('../../src/platform/extension-client.ts')).extensionClient();
    history.replaceState(null, '', '/popup.html');
  });

  it('takes the tab it was opened on, or the one its address names', async () => {
    expect(await client.currentTab()).toBeNull();
    world.tabs.add(3).add(7);
    expect(await client.currentTab()).toEqual({ id: 7, url: null });
    history.replaceState(null, '', '/popup.html?tab=3');
    expect(await client.currentTab()).toEqual({ id: 3, url: null });
    history.replaceState(null, '', '/popup.html?tab=99');
    expect(await client.currentTab()).toBeNull();
  });

  it('tells what changed until its signal aborts', async () => {
    const life = new AbortController();
    const heard: string[] = [];
    client.onChange((what) => heard.push(what), life.signal);
    const { local, session } = world.context(null).browser.storage;
    await local.set({ settings: 1 });
    await local.set({ 'settings.kept-aside.2026': 1 });
    await session.set({ 'gigs-changed': 'x' });
    await session.set({ 'tab-report.7': {} });
    await session.remove('tab-report.7');
    expect(heard).toEqual(['settings', 'gigs', 'tabs', 'tabs']);
    life.abort();
    await local.set({ settings: 2 });
    expect(heard).toHaveLength(4);
  });

  it('opens pages of its own, and of the web only what a link may be', () => {
    client.openPage('options');
    client.openPage('welcome');
    client.openUrl('https://board.example/1');
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'chrome://settings',
      'x',
    ])
      client.openUrl(url);
    expect(world.opened).toEqual([
      'options',
      expect.stringMatching(/src\/ui\/welcome\/index\.html$/),
      'https://board.example/1',
    ]);
  });

  it('speaks the browser’s language where it can, else English', () => {
    for (const [language, spoken] of [
      ['ja', 'ja'],
      ['ja-JP', 'ja'],
      ['JA', 'ja'],
      ['en-US', 'en'],
      ['fr', 'en'],
    ] as const) {
      world.language = language;
      expect(client.browserLanguage()).toBe(spoken);
    }
  });

  it('gives the person’s own day', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 5, 0, 30) });
    expect(client.today()).toBe('2026-01-05');
    vi.useRealTimers();
  });

  it('asks the page of a tab', async () => {
    world
      .context(onPage(7, 'https://board.example/'))
      .browser.runtime.onMessage.addListener(async () => ({ ok: true, answer: { found: true } }));
    expect(await client.askPage(7, 'jumpTo', { key: 'board:1' })).toEqual({ found: true });
    expect(await client.askPage(8, 'jumpTo', { key: 'board:1' })).toBeNull();
  });
});
