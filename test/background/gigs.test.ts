import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { SITES } from '../../src/sites/index.ts';
import { ask, forgetDatabase, startBackground } from '../support/extension.ts';
import { type InMemoryBrowser, inMemoryBrowser, onPage, ownPage } from '../support/in-memory-browser.ts';

const site = SITES[0]?.id ?? '';
const content = onPage(7, `${SITES[0]?.matches[0]?.replace('*', '')}work`);
const popup = ownPage('src/ui/popup/index.html');
const listing: Listing = {
  ...emptyListing(site, '紹介記事の作成'),
  id: '1',
  description: '2000文字の記事を1本お願いします。',
  structured: { kind: 'fixed', min: 3000, max: 3000, currency: 'JPY', unit: null, estimatedMinutes: null },
};
const key = `${site}:1`;

describe('saved gigs', () => {
  let world: InMemoryBrowser;
  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    await startBackground(world);
  });
  const gigs = async () => (await ask(world, popup, 'listGigs', {})).gigs;

  it('keep the listing and what it promised when it was saved', async () => {
    const { gig } = await ask(world, content, 'saveGig', { listing });
    const promised = assess(listing, DEFAULT_SETTINGS, { finished: [] }, '2026-11-22');
    expect(gig).toMatchObject({
      key,
      listing,
      state: 'saved',
      promised: { verdict: promised.verdict, spiral: promised.spiral.level },
    });
    expect(gig.promised.hourly?.likely ?? null).toBe(promised.hourly?.likely ?? null);
    expect(await gigs()).toEqual([gig]);
  });

  it('keep their state when they are saved again', async () => {
    await ask(world, content, 'saveGig', { listing });
    await ask(world, popup, 'changeGigState', { key, state: 'applied' });
    expect((await ask(world, content, 'saveGig', { listing })).gig.state).toBe('applied');
    expect(await gigs()).toHaveLength(1);
  });

  it('come with the explanation of their listing', async () => {
    expect((await ask(world, content, 'explainListing', { listing })).gig).toBeNull();
    const { gig } = await ask(world, content, 'saveGig', { listing });
    const explained = await ask(world, content, 'explainListing', { listing });
    expect(explained.gig).toEqual(gig);
    expect(explained.assessment.title).toBe(listing.title);
  });

  it('are explained in the person’s language', async () => {
    const scam = { ...listing, description: '登録料5,000円を先にお振込みください。LINEで連絡します。' };
    const japanese = await ask(world, content, 'explainListing', { listing: scam });
    expect(japanese.assessment.signals.map(({ id }) => id).sort()).toEqual(
      Object.keys(japanese.texts.signals).sort(),
    );
    expect(japanese.assessment.signals).not.toEqual([]);
    await ask(world, popup, 'changeSettings', { change: { language: 'en' } });
    const english = await ask(world, content, 'explainListing', { listing: scam });
    expect(english.assessment).toEqual(japanese.assessment);
    for (const { id } of japanese.assessment.signals)
      expect(english.texts.signals[id]).not.toEqual(japanese.texts.signals[id]);
  });

  it('come back exactly as they were when their removal is undone', async () => {
    await ask(world, content, 'saveGig', { listing });
    const { gig } = await ask(world, popup, 'changeGigState', { key, state: 'won' });
    const removed = await ask(world, popup, 'removeGig', { key });
    expect(removed.gig).toEqual(gig);
    expect(await gigs()).toEqual([]);
    await ask(world, popup, 'restoreGig', { gig });
    expect(await gigs()).toEqual([gig]);
  });

  it('give null for a removal of what is not there', async () => {
    expect(await ask(world, popup, 'removeGig', { key })).toEqual({ gig: null });
  });

  it('take a note of what came of them, which the estimate learns from', async () => {
    const note = (units: number | null) => ({
      finishedOn: '2026-11-20',
      hours: 20,
      unpaidHours: 2,
      received: 2340,
      currency: 'JPY' as const,
      units,
      raiseCame: null,
    });
    await expect(ask(world, popup, 'recordResult', { key, result: note(2000) })).rejects.toThrow(
      '保存されていません',
    );
    await ask(world, content, 'saveGig', { listing });
    const other = { ...listing, id: '2' };
    const before = (await ask(world, content, 'explainListing', { listing: other })).assessment;
    const { gig } = await ask(world, popup, 'recordResult', { key, result: note(2000) });
    expect(gig.result).toEqual(note(2000));
    const after = (await ask(world, content, 'explainListing', { listing: other })).assessment;
    expect(after.hours?.basis).toBe('history');
    expect(after.hours?.likely ?? 0).toBeGreaterThan(before.hours?.likely ?? 0);
    expect((await ask(world, popup, 'recordResult', { key, result: null })).gig.result).toBeNull();
  });

  it('come with where they lead', async () => {
    await ask(world, content, 'saveGig', { listing });
    expect((await ask(world, popup, 'listGigs', {})).way).toMatchObject({ course: 'too-little', gigs: 0 });
    await ask(world, popup, 'changeGigState', { key, state: 'won' });
    expect((await ask(world, popup, 'listGigs', {})).way).toMatchObject({
      course: 'investing',
      gigs: 1,
      measured: 0,
      investment: [{ site, left: 2 }],
    });
  });

  it('tell what other listings of the same client promised', async () => {
    const client = { ...listing.client, id: '7' };
    const rows = async () =>
      (await ask(world, content, 'explainListing', { listing: { ...listing, id: '9', client } })).texts.client
        .rows;
    await ask(world, content, 'explainListing', { listing: { ...listing, client } });
    expect((await rows()).map(({ name }) => name)).not.toContain('これまでに見た同じ発注者の案件');
    await ask(world, content, 'saveGig', { listing: { ...listing, client } });
    expect((await rows()).find(({ name }) => name === 'これまでに見た同じ発注者の案件')?.value).toMatch(
      /^1件 · 中央値 約¥/,
    );
  });

  it('let a client be dimmed on every page of its board, and brought back', async () => {
    const client = { key: `${site}:7`, site, name: 'くらし編集室' };
    const dimmed = async () => {
      const page = {
        pageId: 'a',
        url: content.url ?? '',
        site,
        state: 'read',
        kind: 'list',
        health: [],
      } as const;
      const answer = await ask(world, content, 'assessListings', { ...page, listings: [], problems: [] });
      return answer.display.dimmedClients;
    };
    const about = { ...listing, client: { ...listing.client, id: '7', name: 'くらし編集室' } };
    await ask(world, content, 'dimClient', { client, on: true });
    expect(await dimmed()).toEqual([client.key]);
    expect((await ask(world, content, 'explainListing', { listing: about })).client).toEqual({
      ...client,
      dimmed: true,
    });
    expect((await ask(world, popup, 'listDimmedClients', {})).clients).toEqual([client]);
    await ask(world, popup, 'dimClient', { client, on: false });
    expect(await dimmed()).toEqual([]);
  });

  it('refuse a step that is none, and one of a gig that is not there', async () => {
    await expect(ask(world, popup, 'changeGigState', { key, state: 'won' })).rejects.toThrow(
      '保存されていません',
    );
    await ask(world, content, 'saveGig', { listing });
    await expect(ask(world, popup, 'changeGigState', { key, state: 'lost' })).rejects.toThrow(
      '変えられません',
    );
    expect((await gigs())[0]?.state).toBe('saved');
  });
});
