import type { Answer, MessageName, PageMessages, Payload } from '../platform/messages.ts';

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
  /** Called when settings, gigs, dimmed clients or the given tab's report changed, until the signal aborts. */
  onChange(listener: (what: 'settings' | 'gigs' | 'clients' | 'tabs') => void, signal: AbortSignal): void;
  openPage(page: 'options' | 'welcome'): void;
  openUrl(url: string): void;
  /** The browser's language, for `language: null`. */
  browserLanguage(): 'ja' | 'en';
  today(): string;
}
