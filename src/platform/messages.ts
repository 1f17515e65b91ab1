import type { Assessment, ContractItem } from '../core/assessment.ts';
import type { BoardChange, FieldHealth, PageView } from '../core/board-health.ts';
import type { Listing } from '../core/listing.ts';
import type { Drawing, Language, Settings } from '../core/settings.ts';
import type { ClientTexts } from '../core/spiral/client-texts.ts';
import type { SignalId } from '../core/spiral/signal-id.ts';
import type { SignalText } from '../core/spiral/signal-texts.ts';
import type { Trajectory } from '../core/spiral/trajectory.ts';
import type { Summary } from '../core/summary.ts';
import type { TaughtBoard } from '../core/taught-board.ts';
import type { DimmedClient } from '../core/tracker/dimmed-clients.ts';
import type { Gig, GigResult, GigState } from '../core/tracker/gig.ts';
import type { PageKind, Problem } from '../sites/site.ts';

/** Messages to the background: name → payload, answer. Types only; schemas in message-schemas.ts. */
export interface Messages {
  /** One burst of newly found listings. `pageId` names one visit of one page; a new one replaces the tab's report. */
  assessListings: {
    payload: {
      pageId: string;
      url: string;
      listings: readonly Listing[];
      problems: readonly Problem[];
    } & Omit<PageView, 'kind'> & { kind: PageKind | null };
    answer: { summaries: readonly Summary[]; display: Display };
  };
  /** Everything about one listing, for its panel. */
  explainListing: {
    payload: { listing: Listing };
    answer: { assessment: Assessment; gig: Gig | null; texts: PanelTexts; client: ClientStanding | null };
  };
  saveGig: { payload: { listing: Listing }; answer: { gig: Gig } };
  /** Removal answers with the gig so that it can be put back. */
  removeGig: { payload: { key: string }; answer: { gig: Gig | null } };
  restoreGig: { payload: { gig: Gig }; answer: { gig: Gig } };
  changeGigState: { payload: { key: string; state: GigState }; answer: { gig: Gig } };
  /** What the gig really took and paid; null takes the note back. */
  recordResult: { payload: { key: string; result: GigResult | null }; answer: { gig: Gig } };
  /** With where the accepted and finished gigs lead. */
  listGigs: {
    payload: Record<string, never>;
    answer: { gigs: readonly Gig[]; storage: StorageHealth; way: GigWay };
  };
  /** Shows every listing of a client faintly, or in full again. */
  dimClient: { payload: { client: DimmedClient; on: boolean }; answer: { on: boolean } };
  listDimmedClients: {
    payload: Record<string, never>;
    answer: { clients: readonly DimmedClient[]; storage: StorageHealth };
  };
  readTab: { payload: { tabId: number }; answer: { report: TabReport | null } };
  /** Runs our scripts on the tab's page, once; false where the browser keeps extensions out. */
  readPage: { payload: { tabId: number }; answer: { started: boolean } };
  readSettings: { payload: Record<string, never>; answer: { settings: Settings; storage: StorageHealth } };
  /** Whole fields are replaced; an invalid value is refused and nothing changes. */
  changeSettings: { payload: { change: Partial<Settings> }; answer: { settings: Settings } };
  resetSettings: { payload: Record<string, never>; answer: { settings: Settings; before: Settings } };
  /** Boards whose pages no longer show what is expected of them, for the options and the report to copy. */
  readBoardChanges: {
    payload: Record<string, never>;
    answer: { changes: readonly BoardChange[]; version: string };
  };
  /** Runs the script of the panel on the sender's page; rejected where the browser keeps us out of it. */
  bringPanel: { payload: Record<string, never>; answer: Record<string, never> };
  /** Boards the user taught: all of them, or that of one host. */
  readTaughtBoards: { payload: { host: string | null }; answer: { boards: readonly TaughtBoard[] } };
  /** Keeps what was taught, in the place of what was taught of the same host. */
  keepTaughtBoard: { payload: { board: TaughtBoard }; answer: { boards: readonly TaughtBoard[] } };
  /** Teaching was stopped on the sender's page: its host is given back unless it was taught before. */
  stopTeaching: { payload: Record<string, never>; answer: Record<string, never> };
  removeTaughtBoard: { payload: { host: string }; answer: { boards: readonly TaughtBoard[] } };
  /** Score a listing under settings that are not stored yet (welcome page, options preview). */
  tryListing: {
    payload: { listing: Listing; change: Partial<Settings> };
    answer: { assessment: Assessment };
  };
}

export type MessageName = keyof Messages;
export type Payload<Name extends MessageName> = Messages[Name]['payload'];
export type Answer<Name extends MessageName> = Messages[Name]['answer'];

/** What a content script may ask; everything else is for the extension's own pages. */
export const CONTENT_MESSAGES = [
  'assessListings',
  'explainListing',
  'bringPanel',
  'saveGig',
  'removeGig',
  'dimClient',
  'readTaughtBoards',
  'keepTaughtBoard',
  'stopTeaching',
] as const;

/** Messages from popup and background to the content script of one tab. */
export interface PageMessages {
  jumpTo: { payload: { key: string }; answer: { found: boolean } };
  setDimming: { payload: { show: boolean }; answer: { dimmed: number } };
  /** The person took the permission back: the page is left as it was before. */
  stopReading: { payload: Record<string, never>; answer: Record<string, never> };
  /** Lets the user point at a listing of a page of no board; false where a board is read already. */
  startTeaching: { payload: { language: Language }; answer: { started: boolean } };
}

/** Longer words of one listing's panel, in the user's language; sent, because the page script must stay small. */
export interface PanelTexts {
  /** What each signal of the listing means. */
  readonly signals: Readonly<Partial<Record<SignalId, SignalText[Language]>>>;
  /** Names of the terms of the spiral score that are not signals. */
  readonly terms: Readonly<Record<string, string>>;
  /** The four steps of growth, lowest first. */
  readonly steps: readonly { readonly name: string; readonly here: boolean }[];
  readonly contractItems: Readonly<Record<ContractItem, string>>;
  /** What follows from the contract's terms by arithmetic. */
  readonly contractNotes: readonly string[];
  /** The counter-offer in the gig's own unit, with even odds and with 80 % of reaching the floor. */
  readonly offer: { readonly at50: string; readonly at80: string } | null;
  /** How much of the work the offered price pays for; null = all of it, or unknown. */
  readonly scope: string | null;
  readonly client: ClientTexts;
  /** Messages to edit and copy; null when there is nothing to ask. */
  readonly price: Draft | null;
  readonly narrower: Draft | null;
  readonly questions: Draft | null;
  /** The language the listing is written in, which its client reads. */
  readonly draftLanguage: Language;
}

/** A message in both languages: the client's may be another than the user's. */
export type Draft = Readonly<Record<Language, string>>;

/** A client of a listing, and whether the user has their listings dimmed. */
export interface ClientStanding extends DimmedClient {
  readonly dimmed: boolean;
}

/** Where the accepted and finished gigs lead. */
export interface GigWay extends Trajectory {
  /** How many gigs it rests on, and how many of them on what the user noted. */
  readonly gigs: number;
  readonly measured: number;
  /** Yen per hour. */
  readonly floor: number;
}

/** How a page is to be drawn; sent with every answer so that the content script stores nothing. */
export interface Display {
  readonly language: Language;
  readonly drawing: Drawing;
  readonly dimBelowFloor: boolean;
  readonly floor: number;
  readonly siteEnabled: boolean;
  /** The page shows less than its board file expects: no figures are drawn. */
  readonly pageChanged: boolean;
  /** listing keys saved by the user among those asked about */
  readonly saved: readonly string[];
  /** clientKeys of this board whose listings are to be dimmed */
  readonly dimmedClients: readonly string[];
}

/** Stored state that could not be read or written is told, never swallowed. */
export type StorageHealth = 'ok' | 'full' | 'broken' | 'newer-version';

export interface TabListing {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly summary: Summary;
}

/** What one tab shows, kept in session storage so that it survives a stopped background. */
export interface TabReport {
  readonly pageId: string;
  readonly url: string;
  readonly site: string;
  readonly state: PageView['state'];
  /** What the page shows too little of; [] = it is built as expected. */
  readonly changed: readonly FieldHealth[];
  readonly floor: number;
  readonly listings: readonly TabListing[];
  readonly problems: readonly Problem[];
}
