/** What travels between the parts of the extension: a named request, and an answer or a sentence that says why not. */
export interface Request {
  readonly name: string;
  readonly payload: unknown;
}

export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: string };

export function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}

/** The answer inside a reply. Throws an Error with the sentence of a refusal, or with `otherwise` when nobody replied. */
export function openReply(reply: unknown, otherwise: string): unknown {
  const { ok, answer, why } = (reply ?? {}) as Partial<{ ok: boolean; answer: unknown; why: string }>;
  if (ok === true) return answer;
  throw new Error(typeof why === 'string' ? why : otherwise);
}
