import type { SignalRule } from '../signal-rule.ts';

/** Words for many people wanted at once; numbers of the board are read in numeric-signals.ts. */
export const COMPETITION_SIGNALS: readonly SignalRule[] = [
  {
    id: 'competition.mass-hire',
    // Listings: labelled real listings: said in words, or ten people or more wanted.
    says: [
      '大量|大幅|一挙|一気|一斉|大規模|緊急 募集|採用|増員|増枠',
      '大募集|増員中|増員募集|積極採用中|随時採用|随時募集|常時募集|続々採用|どんどん採用|大人数|多数採用|多数募集|複数名募集|複数名採用|同時募集|何名でも|何人でも|人数無制限|一度に採用',
      '先着|限定|合計|定員|残り|募集枠|採用枠|採用予定|人数 CROWD !社員|従業員|当た',
      'CROWD 募集|採用|急募|追加|増員|受付|限定|依頼|お願い|枠|に達し|になり次第|を予定|必要|程度の方|ほどの方|声がけ|声をかけ|に協力|にご協力 !社員|従業員|の体制|名簿|当た|参加者|出席|会議|チームで|お客様|イベント|経験|以上の会社',
      '人数 上限|制限 NO',
      '全国 +で|から 募集 !店舗|展開',
      'お友達|ご友人|お知り合い .. お誘い|応募|参加',
      '全員 採用 !ではな',
      'many|multiple openings|positions',
      'たくさんの|多くの|大勢の 方|人|スタッフ|ライター .. 募集|採用|お願い|ご参加|ご協力|ご応募 !読|届|知って|使',
      'hiring|need|looking_for|seeking|recruiting|hire|want|require|team_of|up_to|over|more_than CROWD !our_team|we_have',
      'multiple|many|lots_of|several people|freelancers|workers|writers|testers|participants|annotators|positions|hires !many_of',
      'mass_hiring|bulk_hiring|large_team|big_team',
    ],
  },
  {
    id: 'competition.contest',
    // Judgement: facts §8.2: 1 of 8 to 1 of 20 wins in logo contests (E7 E20, CONFIRMED).
    says: [
      '採用|入選|当選|優勝|受賞|選ばれた|1位|一位 のみ|だけ|に限り .. PAY|賞金|進呈|発生 !TRIAL',
      '採用案|採用者|優勝|グランプリ|最優秀|入賞|大賞|選ばれた|入選|採用作 .. 賞金|謝礼|進呈|贈|支払|報酬|YEN',
      '不採用|落選|選外|採用されなかった|採用に至ら|選に漏れ|選ばれなかった .. PAY NO',
      '一番良|一番よ|一番気に入|いちばん気に入|いちばん良|最も良|最も優|1位の .. YEN|賞金|差し上げ|進呈|報酬|採用',
      '良い|よい|いい|気に入った|選ばれた +もの|案|作品|デザイン +だけ|のみ .. 買|PAY',
      '必ず採用 +になるとは',
      'コンペ|コンテスト +形式|方式|にて|です|となり|になり|案件|を開催|への応募|への参加 !ではあり|ではござ|ものではあ',
      '賞金 YEN|お渡し|進呈|贈|支払',
      '応募案|応募作|いただいた作品|いただいた案|複数案|集まった案|応募の中|提案の中|応募いただいた|寄せいただいた から 選|採用|決',
      'contest_entry|only_the_winning|winning_design|this_is_a_contest|winner_takes|only_the_winner|winning_entry|best_entry|one_winner|prize_for|prize_goes|prize_of|winner_will|winner_gets',
    ],
  },
];
