import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FieldHealth, PageView } from '../../src/core/board-health.ts';
import { emptyListing } from '../../src/core/listing.ts';
import { SITES } from '../../src/sites/index.ts';
import { ask, forgetDatabase, startBackground } from '../support/extension.ts';
import {
  type Context,
  FULL,
  type InMemoryBrowser,
  inMemoryBrowser,
  onPage,
  ownPage,
} from '../support/in-memory-browser.ts';

const site = SITES[0]?.id ?? '';
const url = `${SITES[0]?.matches[0]?.replace('*', '')}work`;
const TAB = 7;
const content = onPage(TAB, url);
const options = ownPage('src/ui/options/index.html');

const rows = (payRead: number): readonly FieldHealth[] => [
  { field: 'title', expected: 12, read: 12, usual: false },
  { field: 'payText', expected: 12, read: payRead, usual: false },
];

describe('a board whose page changed', () => {
  let world: InMemoryBrowser;
  let running: Context;
  let script: Context;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T03:00:00Z') });
    forgetDatabase();
    world = inMemoryBrowser();
    world.tabs.add(TAB);
    running = await startBackground(world);
    script = world.context(content);
    script.browser.runtime.onMessage.addListener(async () => ({ ok: true, answer: url }));
  });
  afterEach(() => {
    running.stop();
    script.stop();
    vi.useRealTimers();
  });

  const see = (payRead: number, more: Partial<PageView> = {}) =>
    ask(world, content, 'assessListings', {
      pageId: 'a',
      url,
      site,
      kind: 'list',
      state: 'read',
      health: rows(payRead),
      listings: [{ ...emptyListing(site, '仕事'), id: '1' }],
      problems: [],
      ...more,
    });
  const changes = async () => (await ask(world, options, 'readBoardChanges', {})).changes;
  const report = async () => (await ask(world, options, 'readTab', { tabId: TAB })).report;

  it('gets no figures: no summary, nothing on the toolbar, no listing in the report', async () => {
    const { summaries, display } = await see(0);
    expect(summaries).toEqual([]);
    expect(display).toMatchObject({ pageChanged: true, siteEnabled: true });
    expect(await report()).toMatchObject({
      listings: [],
      changed: [{ field: 'payText', expected: 12, read: 0 }],
    });
    expect(world.toolbar.get(TAB)?.text).toBe('');
  });

  it('takes back what the page showed before it changed', async () => {
    expect((await see(12)).summaries).toHaveLength(1);
    await see(0);
    expect(await report()).toMatchObject({ listings: [] });
  });

  it('is kept with its first day through a restart, until a view is as expected again', async () => {
    await see(0);
    vi.setSystemTime(new Date('2026-11-25T03:00:00Z'));
    running.stop();
    running = await startBackground(world);
    await see(0);
    expect(await changes()).toEqual([
      {
        site,
        kind: 'list',
        since: '2026-11-22',
        fields: [{ field: 'payText', expected: 12, read: 0, usual: false }],
      },
    ]);
    const { display, summaries } = await see(12);
    expect(display.pageChanged).toBe(false);
    expect(summaries).toHaveLength(1);
    expect(await changes()).toEqual([]);
  });

  it('leaves its listing pages alone', async () => {
    await see(0);
    const { summaries } = await see(1, {
      kind: 'detail',
      health: [{ field: 'title', expected: 1, read: 1, usual: false }],
    });
    expect(summaries).toHaveLength(1);
    expect(await changes()).toHaveLength(1);
  });

  it('is never noted of a page of no board', async () => {
    const { display } = await see(0, { site: 'www.example.com' });
    expect(display.pageChanged).toBe(true);
    expect(await changes()).toEqual([]);
    expect(JSON.stringify(world.local)).not.toContain('example');
  });

  it('is not noted where the user switched the board off', async () => {
    await ask(world, options, 'changeSettings', { change: { disabledSites: [site] } });
    await see(0);
    expect(await changes()).toEqual([]);
  });

  it('writes nothing while nothing changes', async () => {
    await see(12);
    expect(Object.keys(world.local)).toEqual([]);
    await see(0);
    const written = JSON.stringify(world.local);
    await see(1);
    expect(JSON.stringify(world.local)).toBe(written);
  });

  it('gets no figures either when there is no room for the note', async () => {
    world.failures.localWrite = FULL;
    expect((await see(0)).display.pageChanged).toBe(true);
    delete world.failures.localWrite;
    expect(await changes()).toEqual([]);
    await see(0);
    expect(await changes()).toHaveLength(1);
  });

  it('tells the extension’s version for the report', async () => {
    expect((await ask(world, options, 'readBoardChanges', {})).version).toBe('9.8.7');
  });
});
