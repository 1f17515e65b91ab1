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
        `(?:と(?:い|言)う)?${PERSON}(?:で)?(?:も|でも|にも|さんも|が)?(?:[^。\\n!?を]{0,8}?)(?:${WELCOME}|始められ|はじめられ|でき|心配)`,
      ],
      ['はじめてさん|初めてさん', `${within(6)}${WELCOME}`],
      [
        '主婦|主夫|ママ|パパ|子育て中|学生|シニア|高齢者|フリーター|会社員|wワーク',
        `(?:さん|の方|の方々|層|ワーカー)?(?:[・/、,や&と](?:[^。\\n・/、,!?]{1,8})){0,4}?(?:が|も|にも|は)?[、 ]?(?:多数)?(?:大?歓迎|活躍|ok(?![a-z])|におすすめ|にぴったり|応援|どなたでも)`,
      ],
      [
        '実務経験|経験|実績|資格|知識|スキル|学歴|年齢',
        '(?:(?:や|・|、|と)[^。\\n、・]{1,8}){0,2}(?:の有無)?(?:が|は|に)?(?:まったく|全く|一切)?(?:なくても|無くても|ゼロでも|がない方(?:でも|も)|のない方(?:でも|も)|(?:は|を)?問いません|(?:は)?不問)',
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
      ['anyone can', ' (?:do|apply|join|earn)'],
    ],
    provenance: 'official',
    source:
      'CrowdWorks notices (P11), workers (W10): tends to low unit prices, not bad by itself; weight PROPOSAL',
  },
];
