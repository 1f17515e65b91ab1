import { gigWay } from '../../src/background/gig-way.ts';
import type { BoardChange } from '../../src/core/board-health.ts';
import { readBySchema } from '../../src/core/read-by-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { readSettings } from '../../src/core/settings-schema.ts';
import type { TaughtBoard } from '../../src/core/taught-board.ts';
import { taughtBoardSchema } from '../../src/core/taught-board-schema.ts';
import { type DimmedClient, dimClient, NO_DIMMED_CLIENTS } from '../../src/core/tracker/dimmed-clients.ts';
import { type Gig, moveGig } from '../../src/core/tracker/gig.ts';
import type {
  Answer,
  MessageName,
  PageMessages,
  Payload,
  StorageHealth,
  TabReport,
} from '../../src/platform/messages.ts';
import { BOARDS } from '../../src/sites/boards.ts';
import type { Change, Client } from '../../src/ui/client.ts';

type Handlers = { readonly [Name in MessageName]: (payload: Payload<Name>) => Answer<Name> };

export interface FakeWorld {
  settings: Settings;
  gigs: readonly Gig[];
  dimmedClients: readonly DimmedClient[];
  report: TabReport | null;
  tab: { id: number; url: string | null } | null;
  storage: StorageHealth;
  browserLanguage: 'ja' | 'en';
  today: string;
  /** Titles of the cards the page can be led to, by key. */
  cardsOnPage: readonly string[];
  taught: readonly TaughtBoard[];
  boardChanges: readonly BoardChange[];
  /** What was put on the clipboard, in order. */
  readonly copied: string[];
  /** Message names that answer with an error. */
  broken: readonly MessageName[];
  /** What a try of settings on a listing answers; the real core where a preview wants live figures. */
  tryListing: Handlers['tryListing'] | null;
  /** Everything asked for, in order. */
  readonly asked: { readonly name: string; readonly payload: unknown }[];
  readonly opened: string[];
  /** Ids of the boards read by click that are allowed. */
  allowed: readonly string[];
  /** What the person answers when asked for a permission. */
  allows: boolean;
  /** What the tab's page reports once it is read on a click; null = the browser keeps extensions out of it. */
  onClick: TabReport | 'silence' | null;
}

export function fakeWorld(part: Partial<FakeWorld> = {}): FakeWorld {
  return {
    settings: DEFAULT_SETTINGS,
    gigs: [],
    dimmedClients: [],
    report: null,
    tab: { id: 7, url: null },
    storage: 'ok',
    browserLanguage: 'ja',
    today: '2026-11-22',
    cardsOnPage: [],
    taught: [],
    boardChanges: [],
    copied: [],
    broken: [],
    tryListing: null,
    asked: [],
    opened: [],
    allowed: [],
    allows: true,
    onClick: null,
    ...part,
  };
}

export interface FakeClient extends Client {
  /** Tells the page that something changed elsewhere. */
  changed(what: Change): void;
}

/** A client over plain values in memory, with the background's rules that pages rely on. */
export function fakeClient(world: FakeWorld): FakeClient {
  const listeners = new Set<(what: Change) => void>();
  const changed = (what: Change) => {
    for (const listener of listeners) listener(what);
  };
  const gigOf = (key: string): Gig => {
    const gig = world.gigs.find((one) => one.key === key);
    if (!gig) throw new Error(`no gig ${key}`);
    return gig;
  };
  const notForPages = () => {
    throw new Error('only the page asks this');
  };
  const handlers: Handlers = {
    assessListings: notForPages,
    explainListing: notForPages,
    bringPanel: notForPages,
    saveGig: notForPages,
    removeGig: ({ key }) => {
      const gig = world.gigs.find((one) => one.key === key) ?? null;
      world.gigs = world.gigs.filter((one) => one.key !== key);
      return { gig };
    },
    restoreGig: ({ gig }) => {
      world.gigs = [...world.gigs, gig];
      return { gig };
    },
    changeGigState: ({ key, state }) => {
      const gig = moveGig(gigOf(key), state, `${world.today}T00:00:00Z`);
      if (!gig) throw new Error('今の状態からその状態には変えられません。');
      world.gigs = world.gigs.map((one) => (one.key === key ? gig : one));
      return { gig };
    },
    recordResult: ({ key, result }) => {
      const gig = { ...gigOf(key), result };
      world.gigs = world.gigs.map((one) => (one.key === key ? gig : one));
      return { gig };
    },
    listGigs: () => ({
      gigs: world.gigs,
      storage: world.storage,
      way: gigWay(world.gigs, world.settings, world.today),
    }),
    dimClient: ({ client, on }) => {
      world.dimmedClients = dimClient(
        { ...NO_DIMMED_CLIENTS, clients: world.dimmedClients },
        client,
        on,
      ).clients;
      return { on };
    },
    listDimmedClients: () => ({ clients: world.dimmedClients, storage: world.storage }),
    readTab: () => ({ report: world.report }),
    readPage: () => {
      if (world.onClick !== null && world.onClick !== 'silence') {
        world.report = world.onClick;
        queueMicrotask(() => changed('tabs'));
      }
      return { started: world.onClick !== null };
    },
    readSettings: () => ({ settings: world.settings, storage: world.storage }),
    changeSettings: ({ change }) => {
      const read = readSettings({ ...world.settings, ...change });
      if ('refusal' in read) throw new Error(read.refusal.ja);
      world.settings = read.settings;
      return { settings: world.settings };
    },
    resetSettings: () => {
      const before = world.settings;
      world.settings = DEFAULT_SETTINGS;
      return { settings: world.settings, before };
    },
    readTaughtBoards: () => ({ boards: world.taught }),
    keepTaughtBoard: ({ board }) => {
      const taught = readBySchema(taughtBoardSchema, board);
      if (!taught) throw new Error('受け取った内容を読み取れませんでした。');
      world.taught = [...world.taught, taught];
      return { boards: world.taught };
    },
    stopTeaching: notForPages,
    removeTaughtBoard: ({ host }) => {
      world.taught = world.taught.filter((board) => board.host !== host);
      return { boards: world.taught };
    },
    readBoardChanges: () => ({ changes: world.boardChanges, version: '9.8.7' }),
    tryListing: (payload) => {
      if (!world.tryListing) throw new Error('no answer prepared');
      return world.tryListing(payload);
    },
  };
  return {
    changed,
    async ask<Name extends MessageName>(name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
      world.asked.push({ name, payload });
      if (world.broken.includes(name)) throw new Error(`${name} is broken`);
      return handlers[name](payload);
    },
    async askPage<Name extends keyof PageMessages>(
      _tabId: number,
      name: Name,
      payload: PageMessages[Name]['payload'],
    ): Promise<PageMessages[Name]['answer'] | null> {
      world.asked.push({ name, payload });
      const answers: { readonly [Page in keyof PageMessages]: () => PageMessages[Page]['answer'] } = {
        jumpTo: () => ({ found: 'key' in payload && world.cardsOnPage.includes(payload.key) }),
        setDimming: () => ({ dimmed: 0 }),
        stopReading: () => ({}),
        startTeaching: () => ({ started: true }),
      };
      return answers[name]();
    },
    allowedBoards: async () => world.allowed,
    async requestAccess(origins) {
      world.asked.push({ name: 'requestAccess', payload: origins });
      if (world.allows) world.allowed = [...world.allowed, ...idsOf(origins)];
      return world.allows;
    },
    async giveAccessBack(origins) {
      world.asked.push({ name: 'giveAccessBack', payload: origins });
      world.allowed = world.allowed.filter((id) => !idsOf(origins).includes(id));
    },
    async currentTab() {
      return world.tab;
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    openPage: (page) => {
      world.opened.push(page);
    },
    openUrl: (url) => {
      world.opened.push(url);
    },
    copyText: async (text) => {
      world.copied.push(text);
    },
    browserLanguage: () => world.browserLanguage,
    today: () => world.today,
  };
}

/** The boards all of whose pages are among these. */
function idsOf(origins: readonly string[]): readonly string[] {
  return BOARDS.filter(({ matches }) => matches.every((match) => origins.includes(match))).map(
    ({ id }) => id,
  );
}
