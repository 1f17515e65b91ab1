import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyListing, type Listing } from '../../src/core/listing.ts';
import type { Reply } from '../../src/platform/envelope.ts';
import { GIGS_CHANGED_KEY } from '../../src/platform/storage-keys.ts';
import { SITES } from '../../src/sites/index.ts';
import { forgetDatabase, post, startBackground } from '../support/extension.ts';
import { inMemoryBrowser, onPage, ownPage } from '../support/in-memory-browser.ts';

const site = SITES[0]?.id ?? '';
const url = `${SITES[0]?.matches[0]?.replace('*', '')}work`;
const content = onPage(7, url);
const popup = ownPage('src/ui/popup/index.html');
const listing = (id: string): Listing => ({
  ...emptyListing(site, `簡単な作業 ${id} LINEで連絡、登録料が必要です`),
  id,
  description: '初心者歓迎。誰でも簡単に月50万円。まずはLINE追加をお願いします。',
});
const burst = (pageId: string, ids: readonly string[]) => ({
  pageId,
  url,
  site,
  state: 'read',
  listings: ids.map(listing),
  problems: [],
  kind: 'list',
  health: [],
});

/** Half an hour of a person's work: who asks, what, with what. */
const STORY = [
  [content, 'assessListings', burst('a', ['1', '2'])],
  [content, 'saveGig', { listing: listing('1') }],
  [popup, 'changeSettings', { change: { floor: 1500, experience: 'established' } }],
  [content, 'assessListings', burst('a', ['3', '1'])],
  [popup, 'readTab', { tabId: 7 }],
  [popup, 'changeGigState', { key: `${site}:1`, state: 'applied' }],
  [popup, 'changeGigState', { key: `${site}:1`, state: 'paid' }],
  [content, 'saveGig', { listing: listing('3') }],
  [content, 'removeGig', { key: `${site}:3` }],
  [popup, 'listGigs', {}],
  [popup, 'changeSettings', { change: { floor: -1 } }],
  [popup, 'readSettings', {}],
  [content, 'explainListing', { listing: listing('1') }],
  [content, 'assessListings', burst('b', ['1'])],
  [popup, 'resetSettings', {}],
  [popup, 'tryListing', { listing: listing('2'), change: { floor: 900 } }],
  [popup, 'readTab', { tabId: 7 }],
  [popup, 'listGigs', {}],
] as const;

/** Plays the story, with the background stopped and started again before the messages whose index is wanted. */
async function play(stopBefore: (index: number) => boolean) {
  forgetDatabase();
  const world = inMemoryBrowser();
  world.tabs.add(7);
  const script = world.context(content);
  script.browser.runtime.onMessage.addListener(async () => ({ ok: true, answer: url }));
  let background = await startBackground(world);
  const replies: Reply[] = [];
  for (const [index, [sender, name, payload]] of STORY.entries()) {
    if (stopBefore(index)) {
      background.stop();
      background = await startBackground(world);
    }
    replies.push(await post(world, sender, name, payload));
  }
  background.stop();
  const { [GIGS_CHANGED_KEY]: _random, ...session } = world.session;
  return { replies, local: world.local, session, toolbar: [...world.toolbar] };
}

describe('a background that is stopped between messages', () => {
  afterEach(() => void vi.useRealTimers());

  it('answers as if it had never been stopped', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T03:00:00Z') });
    const through = await play(() => false);
    expect(through.replies.filter(({ ok }) => !ok)).toHaveLength(2);
    expect(await play(() => true)).toEqual(through);
    expect(await play((index) => index % 3 === 1)).toEqual(through);
  });
});
