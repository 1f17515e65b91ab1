import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyListing } from '../../src/core/listing.ts';
import { ask, forgetDatabase, startBackground } from '../support/extension.ts';
import {
  type Context,
  type InMemoryBrowser,
  inMemoryBrowser,
  onPage,
  ownPage,
  settled,
} from '../support/in-memory-browser.ts';

vi.mock('../../src/sites/by-click-sites.ts', () => import('../support/by-click-board.ts'));

const PATTERN = 'https://click.example/*';
const ADDRESS = 'https://click.example/jobs';
const FILES = ['src/content/more-boards.js', 'src/content/main.js'];
const BOARD = 'by-click-board';
const popup = ownPage('src/ui/popup/index.html');

describe('boards read by click', () => {
  let world: InMemoryBrowser;
  let running: Context;

  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    world.tabs.add(7);
    world.pages.set(7, ADDRESS);
    running = await startBackground(world);
  });
  afterEach(() => running.stop());

  const person = () => world.context(popup).browser.permissions;
  const allow = async () => {
    await person().request({ origins: [PATTERN] });
    await settled();
  };
  const report = (tab = 7, url = ADDRESS, site = BOARD) =>
    ask(world, onPage(tab, url), 'assessListings', {
      pageId: 'a',
      url,
      site,
      state: 'read',
      listings: [{ ...emptyListing(site, '案件'), id: '1' }],
      problems: [],
      kind: 'list',
      health: [],
    });

  it('have nothing of ours before they are allowed', async () => {
    world.install('install');
    world.start();
    await settled();
    expect([...world.registered.keys()]).toEqual([]);
    expect(world.ran).toEqual([]);
    await expect(report()).rejects.toThrow('このページからは使えない');
  });

  it('have the panel brought to a page that asks for it', async () => {
    await allow();
    await report();
    world.ran.length = 0;
    await ask(world, onPage(7, ADDRESS), 'bringPanel', {});
    expect(world.ran).toEqual([{ tabId: 7, files: ['src/content/panel.js'] }]);
    await expect(ask(world, popup, 'bringPanel', {})).rejects.toThrow('再読み込み');
  });

  it('are read from the click on, the open page at once', async () => {
    await allow();
    expect([...world.registered.values()]).toEqual([
      {
        id: `board.${BOARD}`,
        js: FILES,
        matches: [PATTERN],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(world.ran).toEqual([{ tabId: 7, files: FILES }]);
    expect((await report()).summaries).toHaveLength(1);
  });

  it('stay unread when the person says no', async () => {
    world.allows = false;
    await allow();
    expect(world.registered.size).toBe(0);
    expect(world.ran).toEqual([]);
  });

  it('are registered again after an update dropped it, and once only', async () => {
    await allow();
    world.registered.clear();
    world.install('update');
    world.start();
    await settled();
    expect([...world.registered.keys()]).toEqual([`board.${BOARD}`]);
    expect(world.ran).toHaveLength(2);
  });

  it('follow what the extension knows of them now', async () => {
    await allow();
    world.registered.set(`board.${BOARD}`, { id: `board.${BOARD}`, js: ['old.js'], matches: [PATTERN] });
    world.registered.set('board.gone', { id: 'board.gone', js: FILES, matches: ['https://gone.example/*'] });
    world.registered.set('other', { id: 'other', js: FILES, matches: ['https://other.example/*'] });
    world.start();
    await settled();
    expect([...world.registered.keys()]).toEqual([`board.${BOARD}`, 'other']);
    expect(world.registered.get(`board.${BOARD}`)?.js).toEqual(FILES);
  });

  it('are left when the permission is taken back, wherever that was done', async () => {
    await allow();
    await report();
    const heard: unknown[] = [];
    const script = world.context(onPage(7, ADDRESS));
    script.browser.runtime.onMessage.addListener(async (message: unknown) => {
      heard.push(message);
      return { ok: true, answer: ADDRESS };
    });
    expect((await ask(world, popup, 'readTab', { tabId: 7 })).report?.site).toBe(BOARD);
    world.toolbar.set(7, { text: '3' });
    await world.revoke(PATTERN);
    expect(world.registered.size).toBe(0);
    expect(heard.at(-1)).toEqual({ name: 'stopReading', payload: {} });
    expect(world.toolbar.get(7)?.text).toBe('');
    expect((await ask(world, popup, 'readTab', { tabId: 7 })).report).toBeNull();
    await expect(report()).rejects.toThrow('このページからは使えない');
    script.stop();
  });

  it('were taken back while the extension was not running', async () => {
    await allow();
    running.stop();
    world.granted.delete(PATTERN);
    running = await startBackground(world);
    world.start();
    await settled();
    expect(world.registered.size).toBe(0);
  });

  it('are not read by the click that is for pages of no board', async () => {
    world.pressedOn.add(7);
    expect(await ask(world, popup, 'readPage', { tabId: 7 })).toEqual({ started: false });
    expect(world.ran).toEqual([]);
  });
});

describe('a page of no board', () => {
  const PAGE = 'https://jobs.example/1';
  let world: InMemoryBrowser;
  let running: Context;

  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    world.tabs.add(7);
    world.pages.set(7, PAGE);
    running = await startBackground(world);
  });
  afterEach(() => running.stop());

  const explain = (tab: number) =>
    ask(world, onPage(tab, PAGE), 'explainListing', { listing: emptyListing('jobs.example', '案件') });

  it('is read once the person asks for it on that tab', async () => {
    await expect(explain(7)).rejects.toThrow('このページからは使えない');
    world.pressedOn.add(7);
    expect(await ask(world, popup, 'readPage', { tabId: 7 })).toEqual({ started: true });
    expect(world.ran).toEqual([{ tabId: 7, files: FILES }]);
    expect((await explain(7)).assessment).toBeDefined();
    await expect(explain(8)).rejects.toThrow('このページからは使えない');
    expect(world.registered.size).toBe(0);
  });

  it('is not read where the browser keeps extensions out', async () => {
    expect(await ask(world, popup, 'readPage', { tabId: 7 })).toEqual({ started: false });
    world.pages.delete(7);
    world.pressedOn.add(7);
    expect(await ask(world, popup, 'readPage', { tabId: 7 })).toEqual({ started: false });
    expect(world.session).toEqual({});
  });

  it('is forgotten with its tab', async () => {
    world.pressedOn.add(7);
    await ask(world, popup, 'readPage', { tabId: 7 });
    await world.closeTab(7);
    expect(world.session).toEqual({});
  });
});
