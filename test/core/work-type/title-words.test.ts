import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../src/core/work-type/title-words.ts';

/** The shares of words of a title, in the order of the words. */
function sharesIn(title: string, ...words: string[]): readonly number[] {
  return sharesOf(
    title,
    words.map((word, index) => ({
      index,
      start: title.indexOf(word),
      end: title.indexOf(word) + word.length,
    })),
  );
}

describe('sharesOf', () => {
  it('gives the head of a phrase more than its object', () => {
    const [object = 0, head = 0] = sharesIn('名刺の文字起こし', '名刺', '文字起こし');
    expect(head).toBeGreaterThan(2 * object);
  });

  it('gives words in brackets and later phrases less', () => {
    const [bracket = 0, main = 0, later = 0] = sharesIn(
      '【html】webデザイン募集|動画',
      'html',
      'webデザイン',
      '動画',
    );
    expect(main).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(bracket);
  });

  it('gives listed kinds alike', () => {
    const [one, other] = sharesIn('lp制作・バナー作成', 'lp制作', 'バナー作成');
    expect(one).toBe(other);
  });

  it('goes on with a phrase after a remark in parentheses', () => {
    const [tool = 0, head = 0] = sharesIn('excelマクロ(vba)の講師', 'excelマクロ', '講師');
    expect(head).toBeGreaterThan(2 * tool);
  });

  it('gives the opening word of an English title more than what follows a preposition', () => {
    const [verb = 0, object = 0] = sharesIn('transcribe 30 seconds of video', 'transcribe', 'video');
    expect(verb).toBeGreaterThan(object);
  });
});
