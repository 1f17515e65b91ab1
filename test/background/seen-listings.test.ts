import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import { BOARDS } from '../../src/sites/boards.ts';
import { ask, forgetDatabase, startBackground } from '../support/extension.ts';
import {
  type Context,
  type InMemoryBrowser,
  inMemoryBrowser,
  onPage,
  ownPage,
} from '../support/in-memory-browser.ts';

const TAB = 7;
const options = ownPage('src/ui/options/index.html');
const ROW = 'これまでに見た同じ発注者の案件';

const offer = (site: string, id: string, change: Partial<Listing> = {}): Listing => {
  const empty = emptyListing(site, '紹介記事の作成');
  return {
    ...empty,
    id,
    description: '2000文字の記事を1本お願いします。',
    structured: { kind: 'fixed', min: 3000, max: 3000, currency: 'JPY', unit: null, estimatedMinutes: null },
    client: { ...empty.client, id: '9' },
    ...change,
  };
};

describe('listings merely seen', () => {
  let world: InMemoryBrowser;
  let running: Context;
  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    running = await startBackground(world);
    world.tabs.add(TAB);
    for (const { matches } of BOARDS) for (const pattern of matches) world.granted.add(pattern);
  });
  afterEach(() => running.stop());

  const pageOf = (site: string) =>
    BOARDS.find(({ id }) => id === site)?.matches[0]?.replace('*', 'work') ?? `https://${site}.example/work`;
  const see = (site: string, listings: readonly Listing[]) =>
    ask(world, onPage(TAB, pageOf(site)), 'assessListings', {
      pageId: 'a',
      url: pageOf(site),
      site,
      state: 'read',
      listings,
      problems: [],
      kind: 'list',
      health: [],
    });
  const remembered = async (site: string) => {
    const explained = await ask(world, onPage(TAB, pageOf(site)), 'explainListing', {
      listing: offer(site, 'opened'),
    });
    return explained.texts.client.rows.find(({ name }) => name === ROW)?.value ?? null;
  };

  it('tell what their client’s other listings paid, each listing once', async () => {
    await see('crowdworks', [
      offer('crowdworks', '1'),
      offer('crowdworks', '2'),
      offer('crowdworks', 'opened'),
    ]);
    await see('crowdworks', [offer('crowdworks', '1')]);
    expect(await remembered('crowdworks')).toMatch(/^2件 · 中央値 約¥/);
    await ask(world, onPage(TAB, pageOf('crowdworks')), 'saveGig', { listing: offer('crowdworks', '1') });
    expect(await remembered('crowdworks')).toMatch(/^2件 · /);
  });

  it('are kept apart by client, and not kept without one, without a value, or with the promise of a scam', async () => {
    const named = offer('crowdworks', '1').client;
    await see('crowdworks', [
      offer('crowdworks', '1', { client: { ...named, id: '10' } }),
      offer('crowdworks', '2', { client: { ...named, id: null } }),
      offer('crowdworks', '3', { structured: null, description: '' }),
      offer('crowdworks', '4', {
        description:
          '2000文字の記事を1本。登録料5,000円を先にお振込みください。フリマアプリのアカウントを貸してください。',
      }),
    ]);
    expect(await remembered('crowdworks')).toBeNull();
  });

  it('are not kept of boards that are stored by click alone, nor of pages of no board', async () => {
    const byClick = BOARDS.filter(({ storedByClickOnly }) => storedByClickOnly).map(({ id }) => id);
    expect(byClick).toEqual(['upwork']);
    for (const site of ['upwork', 'lancers']) await see(site, [offer(site, '1')]);
    expect(await remembered('upwork')).toBeNull();
    expect(await remembered('lancers')).toMatch(/^1件 · /);
  });

  it('are forgotten, and kept no more, once that is switched off', async () => {
    await see('crowdworks', [offer('crowdworks', '1')]);
    expect(await remembered('crowdworks')).not.toBeNull();
    await ask(world, options, 'changeSettings', { change: { rememberClients: false } });
    await see('crowdworks', [offer('crowdworks', '2')]);
    expect(await remembered('crowdworks')).toBeNull();
    await ask(world, options, 'changeSettings', { change: { rememberClients: true } });
    expect(await remembered('crowdworks')).toBeNull();
  });
});
