import { answerMessages } from './answer-messages.ts';
import { browser } from './browser.ts';
import { isRequest, openReply, type Reply } from './envelope.ts';
import type { PageMessages } from './messages.ts';
import { whenAborted } from './when-aborted.ts';

type PageMessageName = keyof PageMessages;

export type PageHandlers = {
  readonly [Name in PageMessageName]: (
    payload: PageMessages[Name]['payload'],
  ) => PageMessages[Name]['answer'] | Promise<PageMessages[Name]['answer']>;
};

/** Asked of every page that has our script; answered here, so that no content code has to remember it. */
const WHERE = 'whereAreYou';

/** A page that hangs must not hang the popup, too. In milliseconds. */
const LONGEST_SILENCE = 2000;

/** Asks the content script of one tab's page; null when that tab has none, or it refused. */
export async function sendToPage<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  payload: PageMessages[Name]['payload'],
): Promise<PageMessages[Name]['answer'] | null> {
  return (await ask(tabId, name, payload)) as PageMessages[Name]['answer'] | null;
}

/** The address of the page our script runs on in that tab; null when it runs there no more (another page, no page). */
export async function pageAddress(tabId: number): Promise<string | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_SILENCE, null));
  const answer = await Promise.race([ask(tabId, WHERE, {}), silence]);
  return typeof answer === 'string' ? answer : null;
}

async function ask(tabId: number, name: string, payload: unknown): Promise<unknown> {
  try {
    return openReply(await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 }), 'No answer.');
  } catch {
    return null;
  }
}

/** Answers messages from the extension's own parts in this page until the signal aborts. */
export function onPageMessage(handlers: PageHandlers, signal: AbortSignal): void {
  const known: Record<string, (payload: never) => unknown> = { ...handlers, [WHERE]: () => location.href };
  const stop = answerMessages((message, { id }) => {
    if (id !== browser.runtime.id || !isRequest(message)) return null;
    const handle = Object.hasOwn(known, message.name) ? known[message.name] : undefined;
    return handle ? reply(() => handle(message.payload as never)) : null;
  });
  whenAborted(signal, stop);
}

async function reply(work: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: await work() };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
