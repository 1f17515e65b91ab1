import type { Language } from '../core/settings.ts';
import type { Answer, CONTENT_MESSAGES, PageMessages, Payload } from '../platform/messages.ts';

type ContentMessage = (typeof CONTENT_MESSAGES)[number];

/** What popup and background may ask of the page. */
export type PageHandlers = {
  readonly [Name in keyof PageMessages]: (
    payload: PageMessages[Name]['payload'],
  ) => PageMessages[Name]['answer'];
};

/** All that the page script needs from the browser; platform gives the real one, tests a fake. */
export interface PageHost {
  /** Asks the background; rejects when it cannot be reached. */
  send<Name extends ContentMessage>(name: Name, payload: Payload<Name>): Promise<Answer<Name>>;
  onPageMessage(handlers: PageHandlers, signal: AbortSignal): void;
  /** Called after any change of the user's settings. */
  onSettingsChanged(listener: () => void, signal: AbortSignal): void;
  /** Aborts when the extension was updated or removed under the page, and after `end`. */
  readonly signal: AbortSignal;
  /** Ends all that follows the page. */
  end(): void;
  /** Lets the user point at a listing of a page of no board; false where there is nothing to teach. */
  teach(language: Language): boolean;
}
