import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { emptyListing } from '../../src/core/listing.ts';
import { CONTENT_MESSAGES, type MessageName } from '../../src/platform/messages.ts';
import { dispatch, type Handlers } from '../../src/platform/receive.ts';
import { SITES } from '../../src/sites/index.ts';
import { savedGig } from '../support/gigs.ts';
import { EXTENSION_ADDRESS, EXTENSION_ID, onPage, ownPage } from '../support/in-memory-browser.ts';

vi.mock('../../src/platform/browser.ts', async () => {
  const { inMemoryBrowser } = await import('../support/in-memory-browser.ts');
  return { browser: inMemoryBrowser().context(null).browser };
});

const listing = emptyListing('board', 'A title');
const PAYLOADS: Record<MessageName, unknown> = {
  assessListings: {
    pageId: 'p',
    url: 'https://board.example/',
    site: 'board',
    state: 'read',
    listings: [listing],
    problems: [],
  },
  explainListing: { listing },
  saveGig: { listing },
  removeGig: { key: 'board:1' },
  restoreGig: { gig: savedGig('1') },
  changeGigState: { key: 'board:1', state: 'applied' },
  recordResult: { key: 'board:1', result: null },
  listGigs: {},
  dimClient: { client: { key: 'board:7', site: 'board', name: 'A client' }, on: true },
  listDimmedClients: {},
  readTab: { tabId: 1 },
  readSettings: {},
  changeSettings: { change: { floor: 1300 } },
  resetSettings: {},
  tryListing: { listing, change: {} },
};
const NAMES = Object.keys(PAYLOADS) as MessageName[];
const board = `${SITES[0]?.matches[0]?.replace('*', '')}work`;

const handlers = Object.fromEntries(
  NAMES.map((name) => [name, async (payload: unknown, caller: unknown) => ({ name, payload, caller })]),
) as unknown as Handlers;

const send = (message: unknown, sender: Runtime.MessageSender, answering = handlers) =>
  dispatch(message, sender, answering, async (reason, error) =>
    error instanceof Error ? `${reason}: ${error.message}` : reason,
  );

describe('who may ask', () => {
  it.each(NAMES)('an own page may send %s', async (name) => {
    const message = { name, payload: PAYLOADS[name] };
    for (const sender of [
      ownPage('src/ui/popup/index.html'),
      { ...onPage(3, `${EXTENSION_ADDRESS}src/ui/popup/index.html?tab=2`), frameId: 0 },
    ])
      expect(await send(message, sender)).toMatchObject({
        ok: true,
        answer: { name, caller: { kind: 'page' } },
      });
  });

  it.each(NAMES)('a board’s page may send %s only when it is meant for pages', async (name) => {
    const reply = await send({ name, payload: PAYLOADS[name] }, onPage(7, board));
    if (CONTENT_MESSAGES.some((allowed) => allowed === name))
      expect(reply).toMatchObject({ ok: true, answer: { caller: { kind: 'content', tabId: 7 } } });
    else expect(reply).toEqual({ ok: false, why: 'forbidden' });
  });

  it.each([
    ['a frame of a board’s page', onPage(7, board, 4)],
    ['a page of no board', onPage(7, 'https://elsewhere.example/')],
    [
      'a host that begins like a board’s',
      onPage(7, board.replace(/(https:\/\/[^/]+)/, '$1.elsewhere.example')),
    ],
    ['an address that is none', onPage(7, 'not an address')],
    ['another extension', { ...ownPage('popup.html'), id: 'other' }],
    [
      'a page of an extension with a longer id',
      { id: EXTENSION_ID, url: EXTENSION_ADDRESS.replace(/\/$/, 'x/') },
    ],
    ['nobody', {}],
    ['one without an address', { id: EXTENSION_ID }],
  ])('%s may send nothing', async (_name, sender) => {
    for (const name of NAMES)
      expect(await send({ name, payload: PAYLOADS[name] }, sender)).toEqual({ ok: false, why: 'forbidden' });
  });
});

describe('what may be asked', () => {
  it.each([
    { name: 'noSuchMessage', payload: {} },
    { name: 'constructor', payload: {} },
    { name: '__proto__', payload: {} },
    { name: 7, payload: {} },
    { payload: {} },
    'readSettings',
    null,
    undefined,
  ])('%j is unknown', async (message) => {
    expect(await send(message, ownPage('popup.html'))).toEqual({ ok: false, why: 'unknown' });
  });

  it.each([
    ['explainListing', {}],
    ['explainListing', { listing: { title: 'only a title' } }],
    ['explainListing', null],
    ['removeGig', { key: 7 }],
    ['restoreGig', { gig: { ...savedGig('1'), version: 3 } }],
    ['restoreGig', { gig: { ...savedGig('1'), savedAt: 'yesterday' } }],
    ['recordResult', { key: 'board:1', result: { hours: -1 } }],
    ['dimClient', { client: { key: 'board:7' }, on: true }],
    ['changeGigState', { key: 'board:1', state: 'forgotten' }],
    ['readTab', { tabId: 1.5 }],
    ['changeSettings', { change: 'floor' }],
    ['assessListings', { ...(PAYLOADS.assessListings as object), listings: Array(501).fill(listing) }],
    ['assessListings', { ...(PAYLOADS.assessListings as object), pageId: '' }],
    ['assessListings', { ...(PAYLOADS.assessListings as object), state: 'odd' }],
  ])('%s with %j is refused', async (name, payload) => {
    const reply = await send({ name, payload }, ownPage('popup.html'));
    expect(reply).toMatchObject({ ok: false, why: expect.stringMatching(/^invalid/) });
  });

  it('tells why a handler failed', async () => {
    const failing = { ...handlers, listGigs: () => Promise.reject(new Error('no room')) };
    expect(await send({ name: 'listGigs', payload: {} }, ownPage('popup.html'), failing)).toEqual({
      ok: false,
      why: 'failed: no room',
    });
  });
});
