import type { Sentence } from './sentences.ts';

/** Thrown by a handler that will not do what was asked; the words reach the user. */
export class Refusal extends Error {
  readonly words: Sentence;

  constructor(words: Sentence) {
    super(words.en);
    this.words = words;
  }
}
