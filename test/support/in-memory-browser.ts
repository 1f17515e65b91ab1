import type { Browser, Runtime, Scripting } from 'webextension-polyfill';
import { findBoard } from '../../src/sites/find-board.ts';

type Listener = (...values: unknown[]) => unknown;
type Stored = Record<string, unknown>;
type AreaName = 'local' | 'session';

export const EXTENSION_ID = 'in-memory-extension';
export const EXTENSION_ADDRESS = `chrome-extension://${EXTENSION_ID}/`;

/** A part of the extension: the background (no sender), one of its pages, or its script on a page. */
export interface Context {
  readonly browser: Browser;
  /** As when the browser stops this part: it hears nothing more. */
  stop(): void;
  /** As when the extension is updated under it: `runtime.id` is gone and every call fails. */
  orphan(): void;
}

export interface InMemoryBrowser {
  context(sender: Runtime.MessageSender | null): Context;
  readonly local: Stored;
  readonly session: Stored;
  /** Errors that the storage areas throw while set. */
  readonly failures: { localRead?: Error; localWrite?: Error; sessionRead?: Error; sessionWrite?: Error };
  readonly toolbar: Map<number, { text?: string; title?: string; color?: unknown }>;
  /** Addresses that were opened, in order; `options` for the options page. */
  readonly opened: string[];
  readonly tabs: Set<number>;
  /** The pages of some of the tabs, by address. */
  readonly pages: Map<number, string>;
  /** Match patterns the person allowed beyond the installation. */
  readonly granted: Set<string>;
  /** Tabs on which the person pressed the toolbar button. */
  readonly pressedOn: Set<number>;
  /** What the person answers when asked for a permission. */
  allows: boolean;
  /** Scripts that run on pages from now on, by id. */
  readonly registered: Map<string, Scripting.RegisteredContentScript>;
  /** Script files that were run on open pages, in order. */
  readonly ran: { readonly tabId: number; readonly files: readonly string[] }[];
  language: string;
  install(reason: string): void;
  /** As when the browser starts with the extension in it. */
  start(): void;
  /** As when the person takes a permission back, here or in the browser's own settings. */
  revoke(pattern: string): Promise<void>;
  /** Drops the tab and everything the browser keeps for it, and tells the listeners. */
  closeTab(tabId: number): Promise<void>;
}

const quota = Object.assign(new Error('Resource::kQuotaBytes quota exceeded'), { name: 'Error' });
export const FULL: Error = quota;

/** The sender of our script in a tab's top frame. */
export const onPage = (tabId: number, url: string, frameId = 0): Runtime.MessageSender => ({
  id: EXTENSION_ID,
  url,
  frameId,
  tab: { id: tabId } as NonNullable<Runtime.MessageSender['tab']>,
});

/** The sender of one of the extension's own pages. */
export const ownPage = (path: string): Runtime.MessageSender => ({
  id: EXTENSION_ID,
  url: EXTENSION_ADDRESS + path,
});

/**
 * The part of a browser that the extension uses, in memory: shared storage and tabs, any number of contexts, messages
 * between them copied as the browser copies them.
 */
export function inMemoryBrowser(): InMemoryBrowser {
  const contexts = new Set<ContextState>();
  const world: InMemoryBrowser = {
    context,
    local: {},
    session: {},
    failures: {},
    toolbar: new Map(),
    opened: [],
    tabs: new Set(),
    pages: new Map(),
    granted: new Set(),
    pressedOn: new Set(),
    allows: true,
    registered: new Map(),
    ran: [],
    language: 'ja',
    install: (reason) => fire('installed', { reason }),
    start: () => fire('started'),
    async revoke(pattern) {
      world.granted.delete(pattern);
      fire('accessRemoved', { origins: [pattern] });
      await settled();
    },
    async closeTab(tabId) {
      world.tabs.delete(tabId);
      world.toolbar.delete(tabId);
      world.pages.delete(tabId);
      world.pressedOn.delete(tabId);
      fire('tabRemoved', tabId, {});
      await settled();
    },
  };

  function fire(event: EventName, ...values: unknown[]) {
    for (const { heard } of contexts) for (const listener of [...heard[event]]) listener(...values);
  }

  function area(name: AreaName) {
    const stored = world[name];
    const mayFail = (kind: 'Read' | 'Write') => {
      const failure = world.failures[`${name}${kind}`];
      if (failure) throw failure;
    };
    const change = (changes: Stored) => {
      if (Object.keys(changes).length > 0) fire('storageChanged', changes, name);
    };
    return {
      async get(keys: string | string[] | null) {
        mayFail('Read');
        const wanted = keys === null ? Object.keys(stored) : [keys].flat();
        return copy(
          Object.fromEntries(wanted.filter((key) => key in stored).map((key) => [key, stored[key]])),
        );
      },
      async set(items: Stored) {
        mayFail('Write');
        const changed = Object.entries(copy(items)).filter(([key, value]) => !same(stored[key], value));
        const changes = Object.fromEntries(
          changed.map(([key, newValue]) => [key, { oldValue: stored[key], newValue }]),
        );
        Object.assign(stored, Object.fromEntries(changed));
        change(changes);
      },
      async remove(keys: string | string[]) {
        mayFail('Write');
        const gone = [keys].flat().filter((key) => key in stored);
        const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: stored[key] }]));
        for (const key of gone) delete stored[key];
        change(changes);
      },
    };
  }

  const isCovered = (address: string, patterns: Iterable<string>) =>
    findBoard(new URL(address), [{ matches: [...patterns] }]) !== null;

  async function executeScript({ target, files, func }: Scripting.ScriptInjection) {
    const address = world.pages.get(target.tabId);
    if (!address || !(world.pressedOn.has(target.tabId) || isCovered(address, world.granted)))
      throw new Error('Cannot access contents of the page.');
    if (files) world.ran.push({ tabId: target.tabId, files });
    return [{ frameId: 0, result: func ? new URL(address).origin : undefined }];
  }

  const scripting = {
    executeScript,
    getRegisteredContentScripts: async () => [...world.registered.values()],
    async registerContentScripts(scripts: Scripting.RegisteredContentScript[]) {
      for (const script of scripts) {
        if (world.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.registered.set(script.id, script);
      }
    },
    async updateContentScripts(scripts: Scripting.RegisteredContentScript[]) {
      for (const script of scripts) {
        if (!world.registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        world.registered.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids)
        if (!world.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
  };

  function context(sender: Runtime.MessageSender | null): Context {
    const state: ContextState = { sender, heard: emptyEvents() };
    contexts.add(state);
    const event = (name: EventName) => ({
      addListener: (listener: Listener) => void state.heard[name].add(listener),
      removeListener: (listener: Listener) => void state.heard[name].delete(listener),
    });
    const deliver = async (message: unknown, receivers: ContextState[]) => {
      for (const receiver of receivers)
        for (const listener of receiver.heard.message) {
          let send = (_reply: unknown) => {};
          const sent = new Promise((resolve) => {
            send = resolve;
          });
          const answer = listener(copy(message), sender ?? { id: EXTENSION_ID }, send);
          if (answer !== undefined) return copy(await (answer === true ? sent : answer));
        }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    const others = () => [...contexts].filter((other) => other !== state);
    const onToolbar = (key: 'text' | 'title' | 'color') => async (details: Record<string, unknown>) => {
      const tabId = details['tabId'] as number;
      if (!world.tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
      world.toolbar.set(tabId, { ...world.toolbar.get(tabId), [key]: details[key] });
    };
    const fake = {
      runtime: {
        id: EXTENSION_ID as string | undefined,
        getURL: (path: string) => EXTENSION_ADDRESS + path,
        sendMessage: (message: unknown) =>
          deliver(
            message,
            others().filter((other) => other.sender === null || other.sender.tab === undefined),
          ),
        onMessage: event('message'),
        onInstalled: event('installed'),
        onStartup: event('started'),
        getManifest: () => ({
          version: '9.8.7',
          content_scripts: [{ matches: [], js: ['moz-extension://in-memory/src/content/main.js'] }],
        }),
        openOptionsPage: async () => void world.opened.push('options'),
      },
      storage: { local: area('local'), session: area('session'), onChanged: event('storageChanged') },
      tabs: {
        sendMessage: (tabId: number, message: unknown) =>
          deliver(
            message,
            others().filter((other) => other.sender?.tab?.id === tabId),
          ),
        onRemoved: event('tabRemoved'),
        create: async ({ url }: { url: string }) => void world.opened.push(url),
        async get(id: number) {
          if (!world.tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
          return { id };
        },
        async query({ url }: { url?: string[] }) {
          if (!url) return [...world.tabs].slice(-1).map((id) => ({ id }));
          const seen = [...world.pages].filter(([, address]) => isCovered(address, world.granted));
          return seen.filter(([, address]) => isCovered(address, url)).map(([id]) => ({ id }));
        },
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((pattern) => world.granted.has(pattern)),
        async request({ origins }: { origins: string[] }) {
          if (!world.allows) return false;
          for (const pattern of origins) world.granted.add(pattern);
          fire('accessAdded', { origins });
          return true;
        },
        async remove({ origins }: { origins: string[] }) {
          for (const pattern of origins) await world.revoke(pattern);
          return true;
        },
        onAdded: event('accessAdded'),
        onRemoved: event('accessRemoved'),
      },
      scripting,
      action: {
        setBadgeText: onToolbar('text'),
        setTitle: onToolbar('title'),
        setBadgeBackgroundColor: onToolbar('color'),
      },
      i18n: { getUILanguage: () => world.language },
    };
    return {
      browser: fake as unknown as Browser,
      stop: () => void contexts.delete(state),
      orphan() {
        contexts.delete(state);
        fake.runtime.id = undefined;
        fake.runtime.sendMessage = () => Promise.reject(new Error('Extension context invalidated.'));
        fake.storage.onChanged.removeListener = () => {
          throw new Error('Extension context invalidated.');
        };
      },
    };
  }

  return world;
}

type EventName =
  | 'message'
  | 'installed'
  | 'started'
  | 'storageChanged'
  | 'tabRemoved'
  | 'accessAdded'
  | 'accessRemoved';

interface ContextState {
  readonly sender: Runtime.MessageSender | null;
  readonly heard: Readonly<Record<EventName, Set<Listener>>>;
}

const emptyEvents = (): ContextState['heard'] => ({
  message: new Set(),
  installed: new Set(),
  started: new Set(),
  storageChanged: new Set(),
  tabRemoved: new Set(),
  accessAdded: new Set(),
  accessRemoved: new Set(),
});

/** Messages and stored values are copied, and Chrome copies them as JSON. */
const copy = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Until everything that was started has run. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
