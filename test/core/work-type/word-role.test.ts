import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../src/core/work-type/word-role.ts';

const roleAfter = (word: string, rest: string) => roleOf(word + rest, word.length);

describe('roleOf', () => {
  it.each([
    ['動画編集', 'をお願いします', 'asked'],
    ['データ入力', 'スタッフ', 'asked'],
    ['マクロ', 'を使って整理', 'beside'],
    ['台本', 'あり', 'beside'],
    ['デザイン', 'の経験がある方', 'beside'],
    ['転職', 'に関するアンケート', 'beside'],
    ['ホームページ', 'から収集', 'source'],
    ['企画', '・撮影', 'listed'],
    ['デザイン', '/コーディング', 'listed'],
    ['php', '/java', 'none'],
    ['名刺', 'の文字起こし', 'none'],
    ['名刺', '', 'none'],
  ])('%s%s: %s', (word, rest, role) => {
    expect(roleAfter(word, rest)).toBe(role);
  });
});
