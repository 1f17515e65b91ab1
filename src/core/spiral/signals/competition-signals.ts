import type { SignalRule } from '../signal-rule.ts';

/** Words for many people wanted at once; numbers are read in numeric-signals.ts. */
export const COMPETITION_SIGNALS: readonly SignalRule[] = [
  {
    id: 'competition.mass-hire',
    denial: 'direct',
    wordings: [
      ['大量|大幅|一挙に|一斉|大規模', '(?:に)?(?:大量)?(?:募集|採用|増員|増枠)'],
      ['大募集|緊急増員|積極採用中|増員中|増員募集|スタッフ増員', ''],
      [
        '先着|限定|合計|最大|募集人数|定員|残り|募集枠|モニター|ライター|スタッフ|参加者',
        '[:：は ]{0,2}(?:[1-9]\\d{1,3})(?:名|人)(?:様|限定|以上|まで|ほど|程度|を)?',
      ],
      ['0', '\\d{1,3}(?:名|人)(?:様)?(?:以上)?(?:を|の|ほど|程度)?(?:大?募集|採用|限定|急募|定員)'],
      ['何名でも|何人でも|人数制限なし|人数に制限なく|人数無制限|複数名大募集|多数募集', ''],
      ['たくさんの|多くの|大勢の', '(?:方|人|ライターさん|スタッフ)(?:々)?(?:を|に)(?:募集|採用|お願い)'],
      [
        'hiring 0|need 0|looking for 0',
        '\\d{1,3}\\+? (?:people|freelancers|writers|workers|agents|testers|participants)',
      ],
      ['multiple positions|multiple freelancers|many freelancers|mass hiring|bulk hiring|hiring many', ''],
    ],
    provenance: 'listings',
    source: 'labelled real listings: said in words, or ten people or more wanted',
  },
  {
    id: 'competition.contest',
    denial: 'direct',
    wordings: [
      [
        '採用',
        '(?:された|となった|した)(?:作品|案|方|もの|記事|デザイン)?(?:の方)?(?:に)?(?:のみ|だけ|にのみ|に限り)[^。\\n]{0,12}?(?:報酬|お支払い|支払)',
      ],
      [
        '不採用|落選|採用されなかった',
        '(?:の)?(?:場合|作品|もの|方)?(?:は|に|には)?[^。\\n]{0,10}?(?:報酬|お支払い|支払)[^。\\n]{0,10}?(?:ありません|ございません|発生しません|なし|できません|いたしません)',
      ],
      ['必ず採用', 'になるとは(?:限りません|かぎりません)'],
      ['コンペ', '(?:形式|方式|にて|で)(?:の|で|にて|と|を)?(?:募集|実施|開催|お願い|選|いた)'],
      ['guaranteed contest|sealed contest|winner takes|only the winner|winning entry', ''],
    ],
    provenance: 'judgement',
    source: 'facts §8.2: 1 of 8 to 1 of 20 wins in logo contests (E7 E20, CONFIRMED)',
  },
];
