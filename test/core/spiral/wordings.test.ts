import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../src/core/spiral/find-signals.ts';
import { EVERYDAY_WORDINGS } from './examples/everyday-wordings.ts';
import { HARMLESS, NOT_THIS } from './examples/harmless-examples.ts';
import { OFFER_WORDINGS } from './examples/offer-wordings.ts';
import { ORDINARY } from './examples/ordinary-examples.ts';
import { SCAM_WORDINGS } from './examples/scam-wordings.ts';
import { WORK_WORDINGS } from './examples/work-wordings.ts';
import { signalContext } from './signal-context.ts';

function idsIn(description: string): string[] {
  return findSignals(signalContext({ description }), []).map(({ id }) => id);
}

/** Ways to deny a whole sentence, whatever it is. */
function deniedForms(sentence: string): string[] {
  const words = sentence.replace(/[。.！!？?\s]+$/, '');
  if (/^[\x20-\x7e]+$/.test(words)) return [`This is not "${words}".`];
  return [
    `「${words}」といった内容は一切ありません。`,
    `「${words}」ようなことはございません。`,
    `【禁止事項】\n・${words}`,
  ];
}

const WORDINGS = [WORK_WORDINGS, OFFER_WORDINGS, SCAM_WORDINGS, EVERYDAY_WORDINGS].flatMap((table) =>
  Object.entries(table),
);

describe.each(WORDINGS)('%s', (id, sentences) => {
  it.each(sentences)('is found in: %s', (sentence) => expect(idsIn(sentence)).toContain(id));
  it.each(sentences)('is not found in denied forms of: %s', (sentence) => {
    expect(deniedForms(sentence).filter((denied) => idsIn(denied).includes(id))).toEqual([]);
  });
});

describe.each(Object.entries(NOT_THIS))('%s', (id, sentences) => {
  it.each(sentences)('is not found in: %s', (sentence) => expect(idsIn(sentence)).not.toContain(id));
});

describe('ordinary sentences', () => {
  it.each([...HARMLESS, ...ORDINARY])('raise nothing: %s', (sentence) => expect(idsIn(sentence)).toEqual([]));
});
