import type { SignalRule } from '../signal-rule.ts';

const WELCOME =
  '(?:大?歓迎|ok|可(?!能性)|大丈夫|もok|応募可|活躍|スタート|ウェルカム|安心|問題な|積極採用|さん(?:も)?(?:大?歓迎|ok))';

/** 初心者歓迎 and the like: not bad by themselves, common on low-priced work. */
export const LURE_SIGNALS: readonly SignalRule[] = [
  {
    id: 'lure.beginner',
    denial: 'direct',
    wordings: [
      [
        '初心者|未経験|ビギナー|はじめての方|初めての方|ブランクのある方|ブランク',
        `(?:者)?(?:さん|様|の方|の方々|のかた|からの)?(?:で)?(?:も|でも|から|にも|が)?[、,・/◎♪☆★ ]{0,2}(?:もちろん|スタート|安心して)?[、 ]?${WELCOME}`,
      ],
      [
        '初心者|未経験',
        '(?:者|の方)?でも(?!ない|なく)|(?:だ)?けど|から(?:始め|はじめ|スタート|でも)|(?:者|の方)も(?:始め|はじめ|多数|たくさん|活躍)',
      ],
      [
        '主婦|主夫|ママ|子育て中|学生|シニア|高齢者|フリーター|会社員',
        `(?:さん|の方|の方々|層)?(?:[・/、,や&と](?:主婦|主夫|ママ|子育て中|学生|シニア|高齢者|フリーター|会社員|副業|ol)(?:さん|の方)?){0,4}(?:も|にも|が)?[、 ]?(?:大?歓迎|活躍|ok|におすすめ|にぴったり|応援)`,
      ],
      [
        '実務経験|経験|実績|資格|知識|スキル|学歴',
        '(?:や[^。\\n、]{1,8})?(?:が|は)?(?:まったく|全く|一切)?(?:なくても|無くても|ゼロでも|がない方でも|のない方でも|(?:は|を)?問いません|(?:は)?不問)',
      ],
      [
        '誰でも|だれでも|どなたでも',
        '(?:ok|大?歓迎|可能|応募|参加|できる|できます|始められ|はじめられ|取り組め|簡単)',
      ],
      [
        '勉強中|学習中|駆け出し|初めて|はじめて',
        '(?:の方|のかた|の人|さん)?(?:も|でも|にも|だけど)(?:、)?(?:大?歓迎|ok|安心|大丈夫|できる|できます|始められ|やってみたい)|(?:の方|の人)(?:大?歓迎|ok)|だけどやってみたい',
      ],
      ['no experience|no prior experience', ' (?:is )?(?:needed|necessary|required)'],
      [
        'beginners|newbies|freshers|students|entry level|entry-level',
        `[^.\\n]{0,20}?(?:welcome|ok\\b|can apply|are encouraged|friendly)`,
      ],
      ['anyone can', ' (?:do|apply|join|earn)'],
    ],
    provenance: 'official',
    source:
      'CrowdWorks notices (P11), workers (W10): tends to low unit prices, not bad by itself; weight PROPOSAL',
  },
];
