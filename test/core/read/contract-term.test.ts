import { describe, expect, it } from 'vitest';
import { volumeOf } from './reading-of.ts';

describe('the term of a contract', () => {
  it.each([
    ['期間は4か月です', 'month 4/job'],
    ['契約期間：6ヶ月（更新あり）', 'month 6/job'],
    ['契約期間：1年', 'month 12/job'],
    ['半年契約で、双方の合意により更新', 'month 6/job'],
    ['まず2か月、その後は相談', 'month 2/job'],
    ['最低契約：3か月', 'month 3../job'],
    ['5か月以上続けられる方', 'month 5../job'],
    ['2026年9月〜2027年1月（5か月）', 'month 5/job'],
  ])('%s', (description, expected) => {
    expect(volumeOf({ description })).toEqual([expected]);
  });

  it.each([
    '納期は2か月です',
    '開発経験3年以上',
    '3か月ごとの見直し',
    '契約から3か月以内に辞められた場合',
    '直近6か月のデータ',
    '修正は1か月以内',
    '試用期間は1か月',
  ])('%s is none', (description) => {
    expect(volumeOf({ description })).toEqual([]);
  });
});
