import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Language, Settings } from '../../core/settings.ts';
import type { Gig, GigResult, GigState } from '../../core/tracker/gig.ts';
import type { GigWay, PageMessages, StorageHealth, TabReport } from '../../platform/messages.ts';
import { BOARDS, type Board } from '../../sites/boards.ts';
import { findBoard } from '../../sites/find-board.ts';
import type { Client } from '../client.ts';
import { type AccessStore, createAccessStore } from './create-access-store.ts';
import { createPageReading, type PageReading } from './create-page-reading.ts';
import { inTurn } from './in-turn.ts';
import { refusalSentence } from './refusal-sentence.ts';

/** What an act could not do: the page's part, or a sentence of the background. */
export type Failure =
  | { readonly because: 'card-gone' | 'page-silent' }
  | { readonly because: 'refused'; readonly sentence: string };

export interface PopupStore {
  readonly phase: ReadonlySignal<'loading' | 'ready' | 'unreachable'>;
  readonly report: ReadonlySignal<TabReport | null>;
  /** The board the tab shows, or what its page was read as; null = neither. */
  readonly site: ReadonlySignal<string | null>;
  /** The board the tab shows; null = none we know of. */
  readonly board: ReadonlySignal<Board | null>;
  readonly access: AccessStore;
  readonly pageReading: PageReading;
  readonly gigs: ReadonlySignal<readonly Gig[]>;
  /** Where the accepted and finished gigs lead; null until they are read. */
  readonly way: ReadonlySignal<GigWay | null>;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly storage: ReadonlySignal<readonly Exclude<StorageHealth, 'ok'>[]>;
  readonly language: ReadonlySignal<Language>;
  /** The gig removed last, while it can be put back. */
  readonly removed: ReadonlySignal<Gig | null>;
  /** What the last act could not do. */
  readonly failed: ReadonlySignal<Failure | null>;
  /** Whether this page shows its dimmed cards in full for now. */
  readonly revealed: ReadonlySignal<boolean>;
  readonly today: string;
  readonly openPage: Client['openPage'];
  readonly openUrl: Client['openUrl'];
  load(): Promise<void>;
  jumpTo(key: string): Promise<void>;
  changeState(key: string, state: GigState): Promise<void>;
  /** Notes what a gig took and paid, or takes the note back. True = stored. */
  recordResult(key: string, result: GigResult | null): Promise<boolean>;
  remove(key: string): Promise<void>;
  undoRemove(): Promise<void>;
  useSite(site: string, on: boolean): Promise<void>;
  dimBelowFloor(on: boolean): Promise<void>;
  reveal(show: boolean): Promise<void>;
}

type PageAsk = <Name extends keyof PageMessages>(
  name: Name,
  payload: PageMessages[Name]['payload'],
) => Promise<PageMessages[Name]['answer'] | null>;

/** Everything the popup shows and does, over the client; follows changes until the signal aborts. */
export function createPopupStore(client: Client, lifetime: AbortSignal): PopupStore {
  const phase = signal<'loading' | 'ready' | 'unreachable'>('loading');
  const tab = signal<{ id: number; url: string | null } | null>(null);
  const report = signal<TabReport | null>(null);
  const gigs = signal<readonly Gig[]>([]);
  const way = signal<GigWay | null>(null);
  const settings = signal<Settings | null>(null);
  const settingsHealth = signal<StorageHealth>('ok');
  const gigsHealth = signal<StorageHealth>('ok');
  const removed = signal<Gig | null>(null);
  const failed = signal<Failure | null>(null);
  const revealed = signal(false);

  const loadReport = async () => {
    const tabId = tab.value?.id;
    report.value = tabId === undefined ? null : (await client.ask('readTab', { tabId })).report;
  };
  const loadGigs = async () => {
    const answer = await client.ask('listGigs', {});
    batch(() => {
      gigs.value = answer.gigs;
      way.value = answer.way;
      gigsHealth.value = answer.storage;
    });
  };
  const loadSettings = async () => {
    const answer = await client.ask('readSettings', {});
    batch(() => {
      settings.value = answer.settings;
      settingsHealth.value = answer.storage;
    });
  };
  const access = createAccessStore(client, lifetime);
  const loads = {
    settings: loadSettings,
    gigs: loadGigs,
    tabs: loadReport,
    clients: null,
    boards: null,
    access: access.load,
  };
  const follow = (what: keyof typeof loads) => {
    loads[what]?.().catch(() => {
      phase.value = 'unreachable';
    });
  };
  const site = computed(() => report.value?.site ?? siteOfAddress(tab.value?.url ?? null));

  const act = async (work: () => Promise<unknown>) => {
    failed.value = null;
    try {
      await work();
    } catch (error) {
      failed.value = { because: 'refused', sentence: refusalSentence(error) };
    }
  };
  const askPage: PageAsk = async (name, payload) => {
    failed.value = null;
    const tabId = tab.value?.id;
    const answer = tabId === undefined ? null : await client.askPage(tabId, name, payload).catch(() => null);
    if (answer === null) failed.value = { because: 'page-silent' };
    return answer;
  };
  const takeTurn = inTurn();
  const change = (part: (stored: Settings | null) => Partial<Settings>) =>
    act(() =>
      takeTurn(async () => {
        const answer = await client.ask('changeSettings', { change: part(settings.value) });
        settings.value = answer.settings;
      }),
    );

  client.onChange(follow, lifetime);

  return {
    phase,
    report,
    site,
    board: computed(() => BOARDS.find(({ id }) => id === site.value) ?? null),
    access,
    pageReading: createPageReading(client, access, { tab, report }),
    gigs,
    way,
    settings,
    storage: computed(() => [
      ...new Set([settingsHealth.value, gigsHealth.value].filter((health) => health !== 'ok')),
    ]),
    language: computed(() => settings.value?.language ?? client.browserLanguage()),
    removed,
    failed,
    revealed,
    today: client.today(),
    openPage: (page) => client.openPage(page),
    openUrl: (url) => client.openUrl(url),
    async load() {
      try {
        tab.value = await client.currentTab();
        await Promise.all([loadReport(), loadGigs(), loadSettings(), access.load()]);
        phase.value = 'ready';
      } catch {
        phase.value = 'unreachable';
      }
    },
    async jumpTo(key) {
      const answer = await askPage('jumpTo', { key });
      if (answer && !answer.found) failed.value = { because: 'card-gone' };
    },
    async reveal(show) {
      if (await askPage('setDimming', { show })) revealed.value = show;
    },
    changeState: (key, state) =>
      act(async () => {
        try {
          await client.ask('changeGigState', { key, state });
        } finally {
          await loadGigs();
        }
      }),
    async recordResult(key, result) {
      await act(async () => {
        await client.ask('recordResult', { key, result });
        await loadGigs();
      });
      return failed.value === null;
    },
    remove: (key) =>
      act(async () => {
        removed.value = (await client.ask('removeGig', { key })).gig;
        await loadGigs();
      }),
    undoRemove: () =>
      act(async () => {
        const gig = removed.value;
        if (!gig) return;
        await client.ask('restoreGig', { gig });
        removed.value = null;
        await loadGigs();
      }),
    useSite: (site, on) =>
      change((stored) => {
        const others = (stored?.disabledSites ?? []).filter((id) => id !== site);
        return { disabledSites: on ? others : [...others, site] };
      }),
    dimBelowFloor: (on) => change(() => ({ dimBelowFloor: on })),
  };
}

function siteOfAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? (findBoard(new URL(url), BOARDS)?.id ?? null) : null;
}
