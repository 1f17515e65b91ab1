import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { emptyListing } from '../../src/core/listing.ts';
import { CONTENT_MESSAGES, type MessageName } from '../../src/platform/messages.ts';
import { dispatch, type Handlers } from '../../src/platform/receive.ts';
import { SITES } from '../../src/sites/index.ts';
import { savedGig } from '../support/gigs.ts';
import {
  EXTENSION_ADDRESS,
  EXTENSION_ID,
  type InMemoryBrowser,
  onPage,
  ownPage,
} from '../support/in-memory-browser.ts';

const { world } = vi.hoisted(() => ({ world: { current: null as InMemoryBrowser | null } }));

vi.mock('../../src/sites/by-click-sites.ts', () => import('../support/by-click-board.ts'));
vi.mock('../../src/platform/browser.ts', async () => {
  const { inMemoryBrowser } = await import('../support/in-memory-browser.ts');
  world.current = inMemoryBrowser();
  return { browser: world.current.context(null).browser };
});

const TAUGHT = {
  version: 1,
  host: 'jobs.example',
  path: '/list',
  card: 'li.job',
  title: 'h2',
  pay: 'b.pay',
  link: 'a',
  linkPath: '/list/*',
};
const listing = emptyListing('board', 'A title');
const PAYLOADS: Record<MessageName, unknown> = {
  assessListings: {
    pageId: 'p',
    url: 'https://board.example/',
    site: 'board',
    state: 'read',
    listings: [listing],
    problems: [],
    kind: 'list',
    health: [],
  },
  explainListing: { listing },
  bringPanel: {},
  saveGig: { listing },
  removeGig: { key: 'board:1' },
  restoreGig: { gig: savedGig('1') },
  changeGigState: { key: 'board:1', state: 'applied' },
  recordResult: { key: 'board:1', result: null },
  listGigs: {},
  dimClient: { client: { key: 'board:7', site: 'board', name: 'A client' }, on: true },
  listDimmedClients: {},
  readTab: { tabId: 1 },
  readPage: { tabId: 1 },
  readSettings: {},
  changeSettings: { change: { floor: 1300 } },
  resetSettings: {},
  readBoardChanges: {},
  readTaughtBoards: { host: null },
  keepTaughtBoard: { board: TAUGHT },
  stopTeaching: {},
  removeTaughtBoard: { host: TAUGHT.host },
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

describe('a page that is not read from installation on', () => {
  const FORBIDDEN = { ok: false, why: 'forbidden' };
  const byClick = 'https://click.example/jobs';
  const explain = { name: 'explainListing', payload: PAYLOADS.explainListing };
  const browser = () => world.current as InMemoryBrowser;
  const stored = () => browser().session;

  it('may send from the moment its board is allowed until it is not', async () => {
    expect(await send(explain, onPage(7, byClick))).toEqual(FORBIDDEN);
    browser().granted.add('https://click.example/*');
    expect(await send(explain, onPage(7, byClick))).toMatchObject({ ok: true });
    expect(await send({ name: 'readSettings', payload: {} }, onPage(7, byClick))).toEqual(FORBIDDEN);
    expect(await send(explain, onPage(7, byClick, 3))).toEqual(FORBIDDEN);
    expect(await send(explain, onPage(7, 'https://click.example.elsewhere.example/'))).toEqual(FORBIDDEN);
    await browser().revoke('https://click.example/*');
    expect(await send(explain, onPage(7, byClick))).toEqual(FORBIDDEN);
  });

  it('may send from the tab on which the person asked for it, and from its site only', async () => {
    stored()['read-by-click.7'] = 'https://jobs.example';
    expect(await send(explain, onPage(7, 'https://jobs.example/1'))).toMatchObject({ ok: true });
    for (const [tab, url] of [
      [8, 'https://jobs.example/1'],
      [7, 'http://jobs.example/1'],
      [7, 'https://jobs.example:8443/1'],
      [7, 'https://other.example/1'],
      [7, 'file:///jobs.example/1'],
    ] as const)
      expect(await send(explain, onPage(tab, url)), url).toEqual(FORBIDDEN);
  });

  it('may send nothing when the browser does not know the kind of its address', async () => {
    browser().granted.add('file:///*').add('chrome://settings/*');
    expect(await send(explain, onPage(7, 'file:///tmp/a.html'))).toEqual(FORBIDDEN);
    expect(await send(explain, onPage(7, 'chrome://settings/'))).toEqual(FORBIDDEN);
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
