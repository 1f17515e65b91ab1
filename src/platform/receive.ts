import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { answerMessages } from './answer-messages.ts';
import { browser } from './browser.ts';
import { isRequest, type Reply } from './envelope.ts';
import { mayRead } from './may-read.ts';
import { MESSAGE_SCHEMAS } from './message-schemas.ts';
import { type Answer, CONTENT_MESSAGES, type MessageName, type Payload } from './messages.ts';

/** Who asks: our script on a page we may read, or one of the extension's own pages. */
export type Caller = { readonly kind: 'content'; readonly tabId: number } | { readonly kind: 'page' };

export type Handlers = {
  readonly [Name in MessageName]: (payload: Payload<Name>, caller: Caller) => Promise<Answer<Name>>;
};

/** Why a message was not answered. `failed` = the handler threw; its error is given along. */
export type RefusalReason = 'unknown' | 'forbidden' | 'invalid' | 'failed';

/** Words for a refusal, in the user's language. */
export type ExplainRefusal = (reason: RefusalReason, error?: unknown) => Promise<string>;

/**
 * Answers every message to the background: looks who asks, whether they may, and whether the payload has its form,
 * then hands it to its handler. Call at the top level, synchronously: the browser starts the background for the message
 * that is waiting.
 */
export function receive(handlers: Handlers, explain: ExplainRefusal): void {
  answerMessages((message, sender) => dispatch(message, sender, handlers, explain));
}

/** One message from sender to reply; never rejects. */
export async function dispatch(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
  explain: ExplainRefusal,
): Promise<Reply> {
  const refuse = async (reason: RefusalReason, error?: unknown): Promise<Reply> => ({
    ok: false,
    why: await explain(reason, error),
  });
  const caller = await callerOf(sender);
  if (!caller) return refuse('forbidden');
  if (!isRequest(message) || !Object.hasOwn(MESSAGE_SCHEMAS, message.name)) return refuse('unknown');
  const name = message.name as MessageName;
  if (caller.kind === 'content' && !CONTENT_MESSAGES.some((allowed) => allowed === name))
    return refuse('forbidden');
  const payload = v.safeParse(MESSAGE_SCHEMAS[name], message.payload);
  if (!payload.success) return refuse('invalid', payload.issues);
  try {
    const handle = handlers[name] as (payload: unknown, caller: Caller) => Promise<unknown>;
    return { ok: true, answer: await handle(payload.output, caller) };
  } catch (error) {
    return refuse('failed', error);
  }
}

/** The class of a sender; null for everyone else: another extension, a frame, a page we may not read (any more). */
async function callerOf({ id, url, tab, frameId }: Runtime.MessageSender): Promise<Caller | null> {
  if (id !== browser.runtime.id || url === undefined) return null;
  // Our own page first: opened in a tab it has a tab, too.
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'page' };
  if (tab?.id === undefined || frameId !== 0 || !URL.canParse(url)) return null;
  return (await mayRead(new URL(url), tab.id)) ? { kind: 'content', tabId: tab.id } : null;
}
