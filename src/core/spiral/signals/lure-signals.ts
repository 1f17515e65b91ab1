import type { SignalRule } from '../signal-rule.ts';

/** 初心者歓迎 and the like: not bad by themselves, common on low-priced work. */
export const LURE_SIGNALS: readonly SignalRule[] = [
  {
    id: 'lure.beginner',
    // Official: CrowdWorks notices (P11), workers (W10): tends to low unit prices, not bad by itself;
    // weight PROPOSAL.
    says: [
      '自信 がない|のない 方|人|初心者 .. WELCOME',
      'BEGINNER|志望 WELCOME|カンタン|簡単 !向け|限定ではな|の分野|の業界|ない方',
      'BEGINNER +の方でも|の人でも|でも .. 歓迎|安心|大丈夫|お教え|丁寧|ていねい|サポート',
      'PEOPLE WELCOME !向け|対象|調査|記事',
      'ANYONE WELCOME|簡単|カンタン|かんたん|気軽',
      '経験|資格|学歴|実績|キャリア|職歴 UNNEEDED !専門|特別',
      '未経験から|未経験でも|未経験だけど|初心者から|初心者でも|未経験の方には|経験のない方でも',
      '誰でもok|どなたでもok|未経験スタート|未経験可|初心者可|未経験者可',
      'no_experience',
      'beginners|beginner|newbies|newcomers|freshers|students|moms|mothers|housewives|retirees|entry_level|entry-level|first-timers .. welcome|ok|can_apply|can_bid|may_apply|encouraged|friendly|preferred',
      'open_to|suitable_for|perfect_for|great_for|ideal_for|good_for|anyone_can beginners|newcomers|students|moms|freshers|anyone|everyone|stay-at-home|apply|join|earn|participate',
      "we_will_train_you|we'll_train_you|training_provided",
    ],
  },
];
