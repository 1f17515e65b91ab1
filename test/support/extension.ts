import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { assess } from '../../src/core/assess.ts';
import type { Reply } from '../../src/platform/envelope.ts';
import type { Answer, MessageName, Payload } from '../../src/platform/messages.ts';
import type { Context, InMemoryBrowser } from './in-memory-browser.ts';

/** An empty database in memory for the next background. */
export function forgetDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Starts the real background in the browser given, with every module new: nothing is remembered but what is stored. */
export async function startBackground(world: InMemoryBrowser, score?: typeof assess): Promise<Context> {
  vi.resetModules();
  const context = world.context(null);
  vi.stubGlobal('browser', context.browser);
  if (score) vi.doMock('../../src/core/assess.ts', () => ({ assess: score }));
  else vi.doUnmock('../../src/core/assess.ts');
  await import('../../src/background/main.ts');
  return context;
}

/** One message as it travels, and the reply as it comes back. */
export async function post(
  world: InMemoryBrowser,
  sender: Runtime.MessageSender,
  name: string,
  payload: unknown,
): Promise<Reply> {
  const context = world.context(sender);
  try {
    return (await context.browser.runtime.sendMessage({ name, payload })) as Reply;
  } finally {
    context.stop();
  }
}

/** The answer to a message; throws the sentence of a refusal. */
export async function ask<Name extends MessageName>(
  world: InMemoryBrowser,
  sender: Runtime.MessageSender,
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name>> {
  const reply = await post(world, sender, name, payload);
  if (!reply.ok) throw new Error(reply.why);
  return reply.answer as Answer<Name>;
}
