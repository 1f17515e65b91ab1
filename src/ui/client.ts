import type { Answer, MessageName, PageMessages, Payload } from '../platform/messages.ts';

export type Change = 'settings' | 'gigs' | 'clients' | 'boards' | 'tabs' | 'access';

/** All that the pages need from outside; implemented over messaging in platform/, faked in tests. */
export interface Client {
  ask<Name extends MessageName>(name: Name, payload: Payload<Name>): Promise<Answer<Name>>;
  askPage<Name extends keyof PageMessages>(
    tabId: number,
    name: Name,
    payload: PageMessages[Name]['payload'],
  ): Promise<PageMessages[Name]['answer'] | null>;
  /** The tab the popup was opened on (`?tab=ID` in the address wins, for tests and for windows). */
  currentTab(): Promise<{ id: number; url: string | null } | null>;
  /** Ids of the boards read by click that the person has allowed. */
  allowedBoards(): Promise<readonly string[]>;
  /** Asks the person for pages, by match patterns. Call inside a click, before anything is awaited. */
  requestAccess(origins: readonly string[]): Promise<boolean>;
  giveAccessBack(origins: readonly string[]): Promise<void>;
  /** Called when settings, gigs, dimmed clients, the state of boards, a tab's report or what is allowed changed, until the signal aborts. */
  onChange(listener: (what: Change) => void, signal: AbortSignal): void;
  openPage(page: 'options' | 'welcome'): void;
  openUrl(url: string): void;
  /** Puts a text on the clipboard; rejects where the browser does not allow it. */
  copyText(text: string): Promise<void>;
  /** The browser's language, for `language: null`. */
  browserLanguage(): 'ja' | 'en';
  today(): string;
}
