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
        '先着|限定|合計|募集人数|定員|残り|募集枠|採用枠|採用人数|採用予定|人数',
        '[:：は ]{0,2}(?:約|およそ)?(?:[1-9]\\d{1,3})(?:名|人)(?:様|限定|以上|まで|ほど|程度|を)?',
      ],
      [
        '0',
        '\\d{1,3}(?:名|人)(?:様|の方|の方々|の[ぁ-んァ-ヴー]{3,8}(?:さん)?)?(?:以上|ほど|程度|くらい|ぐらい|前後)?(?:の方|の方々)?(?:を|の|に|へ|で|限定)?(?:一斉に)?(?:大?募集|採用|急募|定員|追加|増員|受付|限定|お願い|依頼|枠|に達し)',
      ],
      [
        'モニター|ライター|スタッフ|参加者|アノテーター|メンバー|協力者|ワーカー',
        '(?:さん|様)?(?:を|が)?(?:約)?[1-9]\\d{1,3}(?:名|人)[^。\\n、]{0,6}?(?:募集|採用|増員|必要|追加|急募|お願い)',
      ],
      ['何名でも|何人でも|人数制限なし|人数に制限なく|人数無制限|複数名大募集|多数募集', ''],
      ['たくさんの|多くの|大勢の', '(?:方|人|ライターさん|スタッフ)(?:々)?(?:を|に)(?:募集|採用|お願い)'],
      [
        'hiring 0|need 0|looking for 0',
        '\\d{1,3}\\+? (?:people|freelancers|writers|workers|agents|testers|participants)',
      ],
      ['multiple positions|multiple freelancers|many freelancers|mass hiring|bulk hiring|hiring many', ''],
      [
        '人数|募集人数|採用人数|募集枠',
        '(?:に|の)(?:上限|制限)(?:は|も)?(?:ありません|ございません|なし|な[いく]|設けて)',
      ],
      ['人数|お願いしたい人数|必要人数', '(?:は|:)[^。\\n0-9]{0,4}?[1-9]\\d{1,3}(?:名|人)'],
      [
        'どんどん採用|随時採用|積極採用|積極的に採用|続々採用|大人数で|大人数の|随時何名|随時募集|常時募集|多数採用|多数名|複数名募集|同時募集|各県|各都道府県',
        '(?:[^。\\n]{0,10}?\\d{1,3}(?:名|人))?(?!の(?:観光|名所|地図|データ))',
      ],
      [
        'multiple|many|lots of|a large number of|several dozen',
        ' (?:people|freelancers|workers|writers|testers|participants|annotators|positions)\\b',
      ],
      [
        'seeking 0|recruiting 0|hire 0|want 0|require 0',
        '\\d{1,3}\\+? (?:[a-z]{2,12} )?(?:people|freelancers|writers|workers|agents|testers|participants|annotators|contributors|speakers)',
      ],
      [
        '多くの方|大勢の方|たくさんの方',
        '(?:に|が)[^。\\n!?、]{0,6}?(?:ご?参加|ご?協力|ご?応募)[^。\\n!?、]{0,4}?(?:いただき|頂き|して(?:ほし|いただ))',
      ],
      [
        '約0|およそ0|計0|総勢0|最大0',
        '\\d{1,3}(?:名|人)(?:様)?(?:程度|ほど)?(?:を|の)(?:予定|想定|見込|募集|採用|方)',
      ],
      [
        'a team of 0|large team of 0|team of 0|up to 0|over 0|more than 0',
        '\\d{1,3}\\+? (?:people|freelancers|writers|workers|agents|testers|participants|annotators|contributors|speakers)',
      ],
      ['large team of|big team of|multiple hires|several freelancers|several people|bulk of', ''],
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
        '不採用|落選|選外|採用されなかった|選ばれなかった|採用に至らなかった',
        '(?:の|した)?(?:場合|作品|案|応募|提案|デザイン|ロゴ|方)(?:は|に|には|について|への)?[^。\\n]{0,10}?(?:報酬|お支払い|支払)[^。\\n]{0,10}?(?:ありません|ございません|発生しません|なし|できません|いたしません|出ません|出ない)',
      ],
      ['必ず採用', 'になるとは(?:限りません|かぎりません)'],
      ['コンペ', '(?:形式|方式|にて|で)(?:の|で|にて|と|を)?(?:募集|実施|開催|お願い|選|いた)'],
      ['guaranteed contest|sealed contest|winner takes|only the winner|winning entry', ''],
      [
        '採用|入選',
        '(?:された|となった|した|者|案|作品|1名|一名|の1名|1点)(?:の方|方|作品|案)?(?:様)?(?:に|へ|の方)?(?:のみ|だけ|に限り)[^。\\n!?]{0,10}?(?:賞金|謝礼|報酬|進呈|お?支払)',
      ],
      [
        '採用案|採用作品|採用デザイン|優勝|グランプリ|最優秀|入賞|大賞',
        '(?:の方|者|賞)?(?:様)?(?:に|へ|には)[^。\\n!?]{0,8}?(?:賞金|謝礼|報酬|お?支払|進呈|贈呈|\\d)',
      ],
      ['賞金', '(?:を|は|として|:|総額)?[^。\\n!?]{0,6}?(?:お渡し|進呈|贈呈|お?支払|\\d)'],
      ['コンペ|コンテスト', '(?:形式|方式)?(?:です|になり|となり|案件)'],
      [
        '応募作品|いただいた作品|ご提案|応募いただいた|提案いただいた',
        '[^。\\n!?]{0,6}?の?中から[^。\\n!?]{0,10}?(?:選|採用|決)',
      ],
      [
        'this is a contest|contest entry|contest entries|best entry|best design wins|only pay the winner|pay only the winner|one winner',
        '',
      ],
      [
        '最優秀案|最優秀賞|優秀賞|優勝者|入賞者|当選者|採用者1名|グランプリ受賞',
        '(?:に|へ|には|に対し)[^。\\n!?]{0,8}?(?:\\d|賞金|謝礼|報酬|お?支払|進呈|贈)',
      ],
      [
        '採用',
        '(?:された|となった)(?:1|一|2|二|3|三)?(?:案|点|名|作品|つ)(?:様)?(?:に)?(?:のみ|だけ|に限り)[^。\\n!?]{0,10}?(?:賞金|謝礼|報酬|進呈|お?支払|発生)',
      ],
      [
        '複数案|集まった案|応募案|ご応募の中|提案の中|応募作',
        '(?:の中)?(?:から)[^。\\n!?]{0,8}?(?:選|採用|決)',
      ],
      [
        '選ばれた|採用作|入選',
        '(?:作品|案|方|者|デザイン)?(?:の)?(?:作者|方|制作者)?(?:に|へ|には)[^。\\n!?]{0,6}?(?:賞金|謝礼|賞品|進呈|贈)',
      ],
      ['コンテスト', '(?:です|を開催|を実施|への(?:応募|参加)|応募)'],
      ['prize for|prize goes|prize of|winner will|winner gets|winning design', ''],
    ],
    provenance: 'judgement',
    source: 'facts §8.2: 1 of 8 to 1 of 20 wins in logo contests (E7 E20, CONFIRMED)',
  },
];
