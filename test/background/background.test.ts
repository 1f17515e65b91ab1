import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { resolveFloor } from '../../src/core/estimate/floor.ts';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { SITES } from '../../src/sites/index.ts';
import { ask, forgetDatabase, post, startBackground } from '../support/extension.ts';
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
const popup = ownPage('src/ui/popup/index.html');

const listing = (id: string, title = `案件 ${id}`): Listing => ({ ...emptyListing(site, title), id });

/** The real assessment; a title decides what the judging half says, so that these tests do not depend on its rules. */
const score: typeof assess = (given, settings, history, today): Assessment => {
  if (given.title.includes('壊れた')) throw new Error('cannot be read');
  const assessment = assess(given, settings, history, today);
  const level = given.title.includes('注意') ? 'high' : 'low';
  return { ...assessment, signals: [], spiral: { level, score: 50, terms: [] } };
};

const page = (listings: readonly Listing[], pageId = 'a') => ({
  pageId,
  url,
  site,
  state: 'read' as const,
  listings,
  problems: [],
  kind: 'list' as const,
  health: [],
});

describe('the background', () => {
  let world: InMemoryBrowser;
  let running: Context;
  /** The script on the tab's page, as far as the background asks it. */
  let script: Context;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T03:00:00Z') });
    forgetDatabase();
    world = inMemoryBrowser();
    world.tabs.add(TAB);
    running = await startBackground(world, score);
    script = pageAt(url);
  });
  afterEach(() => {
    running.stop();
    vi.useRealTimers();
  });

  const assessPage = (listings: readonly Listing[], pageId = 'a') =>
    ask(world, content, 'assessListings', page(listings, pageId));

  function pageAt(address: string): Context {
    const there = world.context(onPage(TAB, address));
    there.browser.runtime.onMessage.addListener(async () => ({ ok: true, answer: address }));
    return there;
  }

  describe('scoring a page', () => {
    it('gives one summary per listing and says how to draw', async () => {
      await ask(world, content, 'saveGig', { listing: listing('2') });
      const { summaries, display } = await assessPage([listing('1'), listing('2', '注意 2')]);
      expect(summaries.map(({ warning }) => warning)).toEqual([false, true]);
      expect(display).toMatchObject({
        language: 'ja',
        drawing: 'badges',
        dimBelowFloor: false,
        siteEnabled: true,
        saved: [`${site}:2`],
      });
      expect(display.floor).toBe(resolveFloor(DEFAULT_SETTINGS, site, 'other', '2026-11-22').amount);
    });

    it('measures the page by the floor of its board, whatever the kinds of work on it', async () => {
      const change = { floor: 1300, floorByWorkType: { other: 900 } };
      await ask(world, popup, 'changeSettings', { change });
      expect((await assessPage([])).display.floor).toBe(1300);
      await ask(world, popup, 'changeSettings', { change: { floorBySite: { [site]: 1700 } } });
      expect((await assessPage([])).display.floor).toBe(1700);
    });

    it('takes the browser’s language until the person chooses one', async () => {
      world.language = 'en-GB';
      expect((await assessPage([])).display.language).toBe('en');
      await ask(world, popup, 'changeSettings', { change: { language: 'ja' } });
      expect((await assessPage([])).display.language).toBe('ja');
    });

    it('scores the others when one listing breaks or is none', async () => {
      const odd = { ...listing('3'), structured: 'none' } as unknown as Listing;
      const { summaries } = await assessPage([
        listing('1'),
        listing('2', '壊れた'),
        odd,
        listing('4', '注意'),
      ]);
      expect(summaries.map(({ unknownBecause }) => unknownBecause.includes('unreadable'))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      expect(summaries[3]?.warning).toBe(true);
      const { report } = await ask(world, popup, 'readTab', { tabId: TAB });
      expect(report?.listings.map(({ key }) => key)).toEqual([`${site}:1`, `${site}:2`, `${site}:4`]);
    });

    it('has an answer for a title of a million characters', async () => {
      const { summaries } = await assessPage([listing('1', 'あ'.repeat(1_000_000))]);
      expect(summaries).toHaveLength(1);
      expect(JSON.stringify(world.session).length).toBeLessThan(10_000);
    });

    it('scores nothing of a board that is switched off, and forgets what its page showed', async () => {
      await assessPage([listing('1', '注意')]);
      await ask(world, popup, 'changeSettings', { change: { disabledSites: [site] } });
      const { summaries, display } = await assessPage([listing('1', '注意')]);
      expect({ summaries, siteEnabled: display.siteEnabled }).toEqual({ summaries: [], siteEnabled: false });
      expect(world.toolbar.get(TAB)?.text).toBe('');
      expect((await ask(world, popup, 'readTab', { tabId: TAB })).report?.listings).toEqual([]);
    });

    it('scores for an own page without touching any tab', async () => {
      await ask(world, popup, 'assessListings', page([listing('1', '注意')]));
      expect(world.toolbar.size).toBe(0);
      expect(world.session).toEqual({});
    });
  });

  describe('the toolbar', () => {
    it('counts the warnings of the whole page, each listing once', async () => {
      await assessPage([listing('1', '注意'), listing('2')]);
      expect(world.toolbar.get(TAB)).toMatchObject({ text: '1', title: expect.stringContaining('1件') });
      await assessPage([listing('1', '注意'), listing('3', '注意')]);
      expect(world.toolbar.get(TAB)?.text).toBe('2');
    });

    it('starts again with the next page and is empty for none', async () => {
      await assessPage([listing('1', '注意')]);
      await assessPage([listing('2')], 'b');
      expect(world.toolbar.get(TAB)).toMatchObject({ text: '', title: '時給レンズ' });
    });

    it('stays empty when the page was left while it was being scored', async () => {
      const asked = assessPage([listing('1', '注意')]);
      script.stop();
      await asked;
      expect(world.toolbar.get(TAB)?.text).toBe('');
    });

    it('does not mind a tab that was closed meanwhile', async () => {
      world.tabs.delete(TAB);
      expect((await assessPage([listing('1', '注意')])).summaries).toHaveLength(1);
    });
  });

  describe('the report of a tab', () => {
    it('is shown while its page is open, and not on the page after it', async () => {
      await assessPage([listing('1')]);
      script.stop();
      script = pageAt(`${url}?page=2#top`);
      expect((await ask(world, popup, 'readTab', { tabId: TAB })).report?.listings).toHaveLength(1);
      script.stop();
      expect((await ask(world, popup, 'readTab', { tabId: TAB })).report).toBeNull();
      pageAt(`${url}/other`);
      expect((await ask(world, popup, 'readTab', { tabId: TAB })).report).toBeNull();
    });

    it('goes with the tab', async () => {
      await assessPage([listing('1')]);
      await world.closeTab(TAB);
      expect(world.session).toEqual({});
    });
  });

  const settings = () => ask(world, popup, 'readSettings', {});

  it('opens the welcome page once, after installing', () => {
    world.install('update');
    world.install('browser_update');
    expect(world.opened).toEqual([]);
    world.install('install');
    expect(world.opened).toEqual([expect.stringContaining('src/ui/welcome/index.html')]);
  });

  it('refuses to a board’s page what is for its own pages, in the person’s language', async () => {
    expect(await post(world, content, 'resetSettings', {})).toEqual({
      ok: false,
      why: 'このページからは使えない操作です。',
    });
  });

  it('goes on scoring when settings and database are full or broken, and tells it', async () => {
    await ask(world, content, 'saveGig', { listing: listing('1') });
    world.failures.localWrite = FULL;
    expect(await post(world, popup, 'changeSettings', { change: { floor: 1300 } })).toEqual({
      ok: false,
      why: expect.stringContaining('いっぱい'),
    });
    expect((await settings()).storage).toBe('full');
    world.failures.localRead = new Error('corrupted');
    expect((await settings()).storage).toBe('broken');
    world.failures.sessionWrite = FULL;
    expect((await assessPage([listing('1', '注意')])).summaries[0]?.warning).toBe(true);
    expect(world.toolbar.get(TAB)?.text).toBe('1');
  });
});
