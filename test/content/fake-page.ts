import { vi } from 'vitest';
import { followPage } from '../../src/content/follow-page.ts';
import type { PageHandlers, PageHost } from '../../src/content/page-host.ts';
import { beginVisit } from '../../src/content/page-visit.ts';
import { createPanelOpener } from '../../src/content/panel-opener.tsx';
import { leavePanel } from '../../src/content/panel-place.ts';
import { emptyListing, UNKNOWN_CLIENT } from '../../src/core/listing.ts';
import type { Summary } from '../../src/core/summary.ts';
import type { Display, Messages } from '../../src/platform/messages.ts';
import type { FoundListing, PageReader, Site } from '../../src/sites/site.ts';
import { exampleAssessment } from './example-assessment.ts';

export const SUMMARY: Summary = {
  verdict: 'below',
  hourly: { low: 150, likely: 264, high: 430 },
  currency: 'JPY',
  belowFloor: 0.99,
  spiral: 'high',
  spiralScore: 82,
  unknownBecause: [],
  questions: 2,
  topSignals: [],
  scam: false,
  doubtful: false,
  warning: true,
};

const DISPLAY: Display = {
  language: 'ja',
  drawing: 'badges',
  dimBelowFloor: false,
  floor: 1280,
  siteEnabled: true,
  pageChanged: false,
  saved: [],
  dimmedClients: [],
};

/** A board whose cards are `.card` with a title and a `.price`; a card is known again while its title stays. */
export function fakeSite(clientOf: (title: string) => string | null): Site & {
  readonly read: ReturnType<typeof vi.fn>;
  readonly keep: ReturnType<typeof vi.fn>;
} {
  const known = new WeakMap<Element, FoundListing>();
  const keep = vi.fn();
  const read = vi.fn((): ReturnType<PageReader['read']> => {
    const found = [...document.querySelectorAll('.card')].map((card) => {
      const title = card.querySelector('h2')?.textContent ?? '';
      const before = known.get(card);
      if (before?.listing.title === title) return before;
      const listing = { ...emptyListing('fake', title), client: { ...UNKNOWN_CLIENT, id: clientOf(title) } };
      const one = { listing, card, priceElement: card.querySelector('.price') };
      known.set(card, one);
      return one;
    });
    return { kind: 'list', state: found.length > 0 ? 'read' : 'empty', found, problems: [], health: [] };
  });
  return {
    id: 'fake',
    name: { ja: '見本', en: 'Sample' },
    matches: [],
    listUrl: 'https://www.example.com/',
    access: 'install',
    runAt: 'document_idle',
    checked: '2026-11-01',
    unverified: null,
    pageKind: (url) => (url.pathname.startsWith('/account') ? null : 'list'),
    createReader: () => ({ keepEarlyData: keep, read }),
    read,
    keep,
  };
}

export type Sent = {
  [Name in keyof Messages]: { name: Name; payload: Messages[Name]['payload'] };
}[keyof Messages];

export interface FakePage {
  readonly site: ReturnType<typeof fakeSite>;
  readonly host: { -readonly [Key in keyof PageHost]: PageHost[Key] };
  readonly sent: Sent[];
  /** Payloads of every assessListings so far. */
  asked(): Messages['assessListings']['payload'][];
  display: Display;
  summarise: (title: string) => Summary;
  /** Id of the client of a listing. */
  client: (title: string) => string | null;
  changeSettings(change: Partial<Display>): void;
  page(): PageHandlers;
  /** The extension is updated under the page. */
  end(): void;
}

/** The browser side of a page as tests want it: answers at once, remembers what was sent. */
export function fakePage(): FakePage {
  // No script of the panel has run on this page yet.
  Reflect.deleteProperty(globalThis, Symbol.for('jikyu-lens.panel'));
  const life = new AbortController();
  const listeners: (() => void)[] = [];
  const sent: Sent[] = [];
  let handlers: PageHandlers | null = null;
  const answers = {
    assessListings: ({ listings }: Messages['assessListings']['payload']) => ({
      summaries: fake.display.pageChanged ? [] : listings.map(({ title }) => fake.summarise(title)),
      display: fake.display,
    }),
    explainListing: ({ listing }: Messages['explainListing']['payload']) => ({
      assessment: exampleAssessment(listing.title),
      gig: null,
      texts: {
        signals: { 'pay.exposure': { name: '実績が報酬代わり', sentence: '報酬だけで見てください。' } },
        terms: {
          'price.below-floor': '報酬が下限を下回る見込み',
          'growth.rung-portfolio': '見せられる作品が残る仕事',
        },
        steps: [
          { name: '単純作業', here: false },
          { name: '作品が残る', here: true },
        ],
        contractItems: { scope: '業務の範囲', damages: '損害賠償', type: '契約の種類' },
        contractNotes: ['支払いは納品から30–62日後の見込みです。'],
        offer: { at50: '¥24,700 / 全体', at80: '¥31,000 / 全体' },
        scope: '2記事まで',
        client: { summary: '4.4（12件）', rows: [{ name: '評価', value: '4.4（12件）' }], notes: [] },
        price: { ja: '金額のご相談です。', en: 'About the price.' },
        narrower: { ja: '範囲のご相談です。', en: 'About the scope.' },
        questions: { ja: '質問です。', en: 'Questions.' },
        draftLanguage: 'ja',
      },
      client: { key: 'fake:7', site: 'fake', name: 'くらし編集室', dimmed: false },
    }),
    bringPanel: () => {
      if (life.signal.aborted) throw new Error('Extension context invalidated.');
      leavePanel(createPanelOpener);
      return {};
    },
    saveGig: () => ({ gig: { state: 'saved' } }),
    removeGig: () => ({ gig: null }),
    dimClient: ({ on }: Messages['dimClient']['payload']) => ({ on }),
  };
  const fake: FakePage = {
    site: fakeSite((title) => fake.client(title)),
    sent,
    display: DISPLAY,
    summarise: () => SUMMARY,
    client: () => null,
    asked: () => sent.flatMap((one) => (one.name === 'assessListings' ? [one.payload] : [])),
    host: {
      signal: life.signal,
      teach: () => false,
      end: () => life.abort(),
      async send(name: keyof typeof answers, payload: never) {
        sent.push({ name, payload } as Sent);
        return answers[name](payload) as never;
      },
      onPageMessage: (given) => {
        handlers = given;
      },
      onSettingsChanged: (listener) => listeners.push(listener),
    } as PageHost,
    changeSettings(change) {
      fake.display = { ...fake.display, ...change };
      for (const listener of listeners) listener();
    },
    page: () => handlers!,
    end: () => life.abort(),
  };
  return fake;
}

/** Follows the page with this fake and waits for the first drawing. */
export async function follow(fake: FakePage): Promise<void> {
  followPage(window, fake.site, beginVisit(window, fake.site, null), fake.host);
  await settle();
}

/** Lets every planned pass happen. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000);
}

export function cards(...titles: string[]): string {
  return titles
    .map((title) => `<div class="card"><h2>${title}</h2><p><b class="price">5,000円</b></p></div>`)
    .join('');
}

export function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.card [data-jikyu-lens]')];
}

export function buttonOf(host: Element | undefined): HTMLButtonElement {
  return host!.shadowRoot!.querySelector('button')!;
}

/** What jsdom lacks: every card is near at once for drawing; places are measured in real browsers only. */
export function prepareBrowser(): void {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: unknown[]) => void;
      readonly isFar: boolean;
      constructor(tell: (entries: unknown[]) => void, options: { rootMargin: string }) {
        this.tell = tell;
        this.isFar = !options.rootMargin.startsWith('100%');
      }
      observe(target: Element) {
        if (this.isFar) queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
      }
      unobserve() {}
      disconnect() {}
    },
  );
  HTMLElement.prototype.scrollIntoView = vi.fn();
  const dialog = HTMLElement.prototype as HTMLDialogElement;
  dialog.showModal = function showModal() {
    this.setAttribute('open', '');
  };
}
