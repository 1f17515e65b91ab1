import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../src/core/spiral/find-signals.ts';
import type { SignalId } from '../../../src/core/spiral/signal-id.ts';
import { EFFORT_EXAMPLES } from './examples/effort-examples.ts';
import { GROWTH_EXAMPLES } from './examples/growth-examples.ts';
import { OFFER_EXAMPLES } from './examples/offer-examples.ts';
import { PAY_EXAMPLES } from './examples/pay-examples.ts';
import { SCAM_EXAMPLES } from './examples/scam-examples.ts';
import { signalContext } from './signal-context.ts';

const EXAMPLES = [
  ...PAY_EXAMPLES,
  ...EFFORT_EXAMPLES,
  ...GROWTH_EXAMPLES,
  ...OFFER_EXAMPLES,
  ...SCAM_EXAMPLES,
];

function idsIn(description: string): SignalId[] {
  return findSignals(signalContext({ description }), []).map(({ id }) => id);
}

/** Ways to deny a whole sentence that are grammatical after any sentence. */
const DENYING: readonly ((words: string) => string)[] = [
  (words) => `「${words}」ではございません。`,
  (words) => `「${words}」ような案件ではありません。`,
  (words) => `「${words}」といった内容は一切ありません。`,
  (words) => `【禁止事項】\n・${words}`,
  (words) => `NG：${words}`,
];
/** After a noun phrase or an adjective. */
const DENYING_PHRASE: readonly ((words: string) => string)[] = [
  (words) => `${words}ではありません。`,
  (words) => `${words}というわけではありません。`,
];
const DENYING_ENGLISH: readonly ((words: string) => string)[] = [(words) => `This is not "${words}".`];

function deniedForms(sentence: string): string[] {
  const words = sentence.replace(/[。.！!？?\s]+$/, '');
  if (/^[\x20-\x7e]+$/.test(words)) return DENYING_ENGLISH.map((deny) => deny(words));
  const phrase = words.replace(/です$/, '');
  const plain =
    /(?:ます|ません|ください|い|か)$/.test(phrase) || /[、。！!]/.test(phrase) ? [] : DENYING_PHRASE;
  return [...DENYING.map((deny) => deny(words)), ...plain.map((deny) => deny(phrase))];
}

describe.each(EXAMPLES)('$id', ({ id, positives, nearMisses, denials }) => {
  it('has enough examples', () => {
    expect(positives.length).toBeGreaterThanOrEqual(5);
    expect(nearMisses.length).toBeGreaterThanOrEqual(5);
    expect(denials.length).toBeGreaterThanOrEqual(3);
  });
  it.each(positives)('is found in: %s', (words) => expect(idsIn(words)).toContain(id));
  it.each(nearMisses)('is not found in: %s', (words) => expect(idsIn(words)).not.toContain(id));
  it.each(denials)('is not found in the denial: %s', (words) => expect(idsIn(words)).not.toContain(id));
  it('can be switched off', () => {
    for (const description of positives)
      expect(findSignals(signalContext({ description }), [id]).map((signal) => signal.id)).not.toContain(id);
  });
  it.each(positives)('is not found in denied forms of: %s', (sentence) => {
    const wrong = deniedForms(sentence).filter((denied) => idsIn(denied).includes(id));
    expect(wrong).toEqual([]);
  });
});
