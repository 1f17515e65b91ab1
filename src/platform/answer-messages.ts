import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Reply } from './envelope.ts';

/**
 * Answers messages to this part of the extension; null leaves a message to others. Works in every browser: Chrome waits
 * for a later reply only when the listener returns true. Gives back what stops it.
 */
export function answerMessages(
  answer: (message: unknown, sender: Runtime.MessageSender) => Promise<Reply> | null,
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    send: (reply: unknown) => void,
  ): true | undefined => {
    const reply = answer(message, sender);
    if (!reply) return undefined;
    void reply.then(send);
    return true;
  };
  const { onMessage } = browser.runtime;
  // The type wants `true` for every message; leaving one unanswered is allowed by every browser.
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listener as Parameters<typeof onMessage.addListener>[0]);
}
