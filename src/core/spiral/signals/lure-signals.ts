import type { SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';

const WELCOME =
  '(?:大?歓迎|ok(?![a-z])|活躍|大丈夫|安心|応援|ウェルカム|問題(?:あり|ござい)ません|問題な|どなたでも|積極採用|応募可|可(?=[】」\\n、・!/|)◎]|$|です)|スタート可)';
const PERSON = '(?:さん|様|者|の方|の方々|のかた|の人|方)';

/** 初心者歓迎 and the like: not bad by themselves, common on low-priced work. */
export const LURE_SIGNALS: readonly SignalRule[] = [
  {
    id: 'lure.beginner',
    denial: 'direct',
    wordings: [
      [
        '初心者|未経験|ビギナー|初挑戦|無資格|ブランク|駆け出し',
        `(?!向け|用|の(?:分野|領域|業界))${PERSON}{0,2}(?:[^。\\n!?をに]{0,10}?)${WELCOME}`,
      ],
      [
        '初心者|未経験',
        `${PERSON}{0,2}(?:でも|も|からでも|から)(?!ない|なく)[^。\\n]{0,10}?(?:ok|月|日給|始め|はじめ|スタート|取り組|でき|稼|多数|たくさん|挑戦)`,
      ],
      ['未経験だけど|初心者だけど|はじめてだけど|初めてだけど', ''],
      [
        'はじめて|初めて',
        `(?:と(?:い|言)う)?${PERSON}(?:で)?(?:も|でも|にも|さんも|が)?(?:[^。\\n!?を]{0,10}?)(?:${WELCOME}|始められ|はじめられ|でき|出来|心配|取り組)`,
      ],
      ['はじめてさん|初めてさん', `${within(6)}${WELCOME}`],
      [
        '主婦|主夫|ママ|パパ|子育て中|学生|シニア|高齢者|フリーター|会社員|wワーク',
        `(?:さん|の方|の方々|層|ワーカー)?(?:[・/、,や&と](?:[^。\\n・/、,!?]{1,8})){0,4}?(?:が|も|にも|は)?[、 ]?(?:多数)?(?:大?歓迎|活躍|ok(?![a-z])|におすすめ|にぴったり|応援|どなたでも)`,
      ],
      [
        '実務経験|経験|実績|資格|学歴|年齢|性別|年代|キャリア',
        '(?:(?:や|・|、|と)[^。\\n、・]{1,8}){0,2}(?:の有無)?(?:が|は|に|も)?(?:まったく|全く|一切|特に)?(?:なくても|無くても|ゼロでも|ない方(?:でも|も)|のない方(?:でも|も)|(?:は|を)?問いません|(?:は)?不問|(?:は)?(?:いりません|要りません|いらない|無用))',
      ],
      ['経験', '(?:は|の有無は)?(?:一切)?(?:不要|必要ありません|必要なし|関係ありません)'],
      ['自信', `(?:が|の)(?:ない|無い)${PERSON}${within(6)}${WELCOME}`],
      [
        '誰でも|だれでも|どなたでも',
        '(?:ok(?![a-z])|大?歓迎|可能|(?:ご)?応募|参加|できる|できます|始められ|はじめられ|取り組め|簡単|カンタン)',
      ],
      [
        'これから|ゼロから',
        `(?:[^。\\n、]{0,8}?)(?:始め|はじめ|学び|勉強|挑戦|スタート)(?:[^。\\n、]{0,6}?)方(?:も|は)?、?${WELCOME}`,
      ],
      ['勉強中|学習中', `${PERSON}?(?:も|でも|にも)?[^。\\n]{0,4}?${WELCOME}`],
      ['no experience|no prior experience', ' (?:is )?(?:needed|necessary|required)'],
      [
        'beginners|newbies|freshers|students|entry level|entry-level',
        '[^.\\n]{0,20}?(?:welcome|ok\\b|can apply|are encouraged|friendly)',
      ],
      ['anyone can', ' (?:apply|join|earn|participate)'],
      [
        '主婦|主夫|ママ|パパ|子育て中|学生|シニア|フリーター|会社員|大学生|サラリーマン|ol|在宅ワーカー|副業の方|0代|産休中|育休中',
        `(?:[^。\\n!?、をに]{0,8}?[・/、,や&と]){0,2}[^。\\n!?、をに]{0,8}?(?:さん|の方|の方々|層|世代|ワーカー)?(?:が|も|にも|は|の)?[、 ]?(?:多数|たくさん|続々|大勢|中心に|半数以上)?(?:在籍|活躍|大?歓迎|ok(?![a-z])|応援|が多い|も多い|が多く|にぴったり|におすすめ|に人気|参加中)`,
      ],
      [
        '未経験スタート|未経験からスタート|初心者からスタート|未経験者が',
        '(?:可|です|の方|が|も|ok|[^。\\n]{0,4}?(?:割|%))?',
      ],
      ['志望', '(?:の方|者)?(?:も|の)?(?:大?歓迎|ok)'],
      [
        '誰でも|だれでも|どなたでも',
        `(?:ご?参加|ご?応募|お?気軽|(?:すぐに|簡単に|気軽に)?(?:始め|取り組め|できる|できます|参加|応募)|(?=[。!\\n]|$))`,
      ],
      [
        'はじめて|初めて',
        `(?:の|で)(?:の)?(?:在宅|副業|お?仕事|方|ライティング|デザイン|クラウドワークス)[^。\\n!?]{0,10}?(?:おすすめ|ぴったり|最適|${WELCOME})`,
      ],
      [
        'これから|ゼロから|一から|イチから',
        `[^。\\n!?]{0,14}?(?:始め|はじめ|学び|目指|挑戦|スタート)[^。\\n!?、]{0,6}?(?:方|人)(?:も|は|を|に|へ|の)?、?(?:応援|おすすめ|ぴったり|${WELCOME})`,
      ],
      [
        '苦手な|不慣れな|慣れていない|自信のない|自信がない|詳しくない|やったことのない|やったことがない|したことのない|したことがない',
        `${PERSON}[^。\\n!?]{0,8}?(?:${WELCOME}|できる|できます|心配|始め)`,
      ],
      [
        'お子さん|お子様|小さな子|育児|子育て|家事',
        '[^。\\n!?]{0,16}?(?:方|ママ|パパ|合間|両立)[^。\\n!?]{0,10}?(?:無理なく|安心|続けられ|働け|活躍|歓迎|できる|できます)',
      ],
      [
        'beginners|newbies|newcomers|freshers|students|moms|mothers|housewives|retirees|first-timers|beginner',
        '[^.\\n]{0,20}?(?:welcome|ok\\b|can apply|encouraged|friendly|preferred)',
      ],
      [
        'open to|suitable for|perfect for|great for|ideal for|good for',
        ' (?:all |complete |absolute )?(?:beginners|newcomers|students|moms|freshers|anyone|everyone|stay-at-home)',
      ],
      [
        'experience is not|experience not|no previous experience|without experience|no experience',
        '(?: needed| required| necessary|,|\\.|!| ok|$)',
      ],
      ["we will train you|we'll train you|full training provided|training provided", ''],
      ['0', '0代(?:の方|以上)?[^。\\n!?、]{0,8}?(?:活躍|在籍|歓迎|ok(?![a-z]))'],
    ],
    provenance: 'official',
    source:
      'CrowdWorks notices (P11), workers (W10): tends to low unit prices, not bad by itself; weight PROPOSAL',
  },
];
