import { browser } from './browser.ts';
import { openReply, type Request } from './envelope.ts';
import type { Answer, MessageName, Payload } from './messages.ts';

const UNREACHABLE =
  '時給レンズに接続できません。ページを再読み込みしてください。/ Jikyu Lens cannot be reached; reload this page.';

/** Asks the background. A refusal rejects with an Error whose message is a plain sentence for the user. */
export async function send<Name extends MessageName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name>> {
  return openReply(await post({ name, payload }), UNREACHABLE) as Answer<Name>;
}

async function post(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    // The browser's own words ("Extension context invalidated", "Receiving end does not exist") help nobody.
    return null;
  }
}
