import { beforeEach, describe, expect, it } from 'vitest';
import type { TabReport } from '../../src/platform/messages.ts';
import { tabReports } from '../../src/platform/tab-reports.ts';
import { FULL, type InMemoryBrowser, inMemoryBrowser } from '../support/in-memory-browser.ts';

const listing = (key: string, title = key) => ({ key, title, url: null, summary: {} as never });
const burst = (pageId: string, keys: readonly string[], change: Partial<TabReport> = {}): TabReport => ({
  pageId,
  url: 'https://board.example/',
  site: 'board',
  state: 'read',
  floor: 1177,
  listings: keys.map((key) => listing(key)),
  problems: [],
  changed: [],
  ...change,
});

describe('tab reports', () => {
  let world: InMemoryBrowser;
  const open = () => tabReports(world.context(null).browser.storage.session);
  beforeEach(() => {
    world = inMemoryBrowser();
  });

  it('join the bursts of one page, over restarts and at once', async () => {
    await open().merge(1, burst('a', ['1', '2']));
    const reports = open();
    await Promise.all([reports.merge(1, burst('a', ['3'])), reports.merge(1, burst('a', ['4']))]);
    expect((await open().read(1))?.listings.map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
  });

  it('replace a listing that is reported again, in its place', async () => {
    await open().merge(1, burst('a', ['1', '2']));
    const report = await open().merge(1, burst('a', [], { listings: [listing('1', 'again')], floor: 1300 }));
    expect(report.listings).toEqual([listing('1', 'again'), listing('2')]);
    expect(report.floor).toBe(1300);
  });

  it('begin anew for another page, and stay apart by tab', async () => {
    await open().merge(1, burst('a', ['1']));
    await open().merge(2, burst('b', ['2']));
    await open().merge(1, burst('c', ['3']));
    expect((await open().read(1))?.listings).toEqual([listing('3')]);
    expect((await open().read(2))?.listings).toEqual([listing('2')]);
  });

  it('are gone when removed, and null when there never was one', async () => {
    await open().merge(1, burst('a', ['1']));
    await open().remove(1);
    expect(await open().read(1)).toBeNull();
    expect(world.session).toEqual({});
  });

  it('still give the burst when session storage is full or fails', async () => {
    world.failures.sessionWrite = FULL;
    expect((await open().merge(1, burst('a', ['1']))).listings).toHaveLength(1);
    world.failures.sessionRead = new Error('gone');
    expect((await open().merge(1, burst('a', ['2']))).listings).toHaveLength(1);
    expect(await open().read(1)).toBeNull();
  });
});
