import type { ContractItem } from '../assessment.ts';
import { type TextRule, within } from '../spiral/text-rule.ts';

export interface ContractRule extends TextRule {
  readonly item: ContractItem;
  readonly state: 'stated' | 'adverse';
}

/** The rest of a heading and the line below it, so that the quote says something. */
const BELOW = '[^\\n]{0,12}(?:\\n{1,2}[^\\n]{1,36})?';
/** Left open (相談, 未定): named, but not stated. */
const NOT_OPEN = '(?![^\\n。]{0,8}\\n{0,2}[^\\n。]{0,8}(?:相談|未定|決めてい|決まってい|なるべく|別途))';
const SUM = '[^。\\n]{0,12}?(?:[:：]|は|、)?[^。\\n]{0,6}?\\d';

/**
 * Words by which a listing states an item of the contract, or states it to the worker's disadvantage.
 * Items: the ten of the product specification and what the Freelance Act (art. 3, L3 L4 L10, CONFIRMED) wants told:
 * parties, delivery date, end of inspection. A listing is not yet an order: everything here is 参考.
 */
export const CONTRACT_RULES: readonly ContractRule[] = [
  {
    item: 'type',
    state: 'stated',
    denial: 'clause',
    wordings: [
      ['準委任|請負|業務委託|派遣契約|雇用契約|アルバイト契約|契約形態|契約の形|出来高契約|委任契約', ''],
      [
        'independent contractor|contract type|fixed-price|fixed price|hourly contract|work-for-hire|work for hire',
        '',
      ],
    ],
  },
  {
    item: 'scope',
    state: 'stated',
    denial: 'direct',
    wordings: [
      [
        '依頼内容|ご依頼内容|業務内容|お仕事内容|仕事内容|作業内容|職務内容|担当業務|主な業務|主な作業|想定業務|具体的な作業|具体的な業務|制作内容|制作物|納品物|成果物|納品形式|お願いしたいこと|お願いすること|お願いする作業|お任せしたい|お任せすること|お任せする|任せたい|開発内容|募集内容|調査内容|撮影内容|案件内容|案件の内容|仕事の内容|お仕事の中身|依頼概要|依頼の概要',
        BELOW,
      ],
      ['responsibilities|deliverables|scope of work|what you will do|tasks include|your task', ''],
    ],
  },
  {
    item: 'expenses',
    state: 'stated',
    denial: 'direct',
    wordings: [
      [
        '交通費|経費|実費|通信費|通話料|材料費|送料|商品代|購入費|ツール代|素材費',
        `(?:等|など)?(?:は|を|の|も)?${within(10)}(?:支給|別途|当方|当社|弊社|こちらで|全額|込み|含み|含む|不要|かかりません|発生しません)`,
      ],
      ['expenses|costs', ' (?:are |will be )?(?:covered|reimbursed|included)'],
    ],
  },
  {
    item: 'expenses',
    state: 'adverse',
    denial: 'clause',
    wordings: [
      [
        '費用|料金|交通費|通信費|通話料|材料費|ツール代|送料|トークン|機材|実費|経費|購入費',
        `(?:は|等は|などは|も|の)?${within(14)}(?:ワーカー|受注者|ご?自身|各自|ご本人)(?:さま|様|さん)?(?:側)?(?:で|の|に|にて)?(?:の)?ご?負担`,
      ],
      ['自己負担|自費', ''],
    ],
  },
  {
    item: 'hours',
    state: 'stated',
    denial: 'direct',
    wordings: [
      [
        '稼働時間|勤務時間|作業時間|就業時間|業務時間|所要時間|稼働目安|稼働の目安|稼働量|稼働日数|想定稼働|作業日数',
        SUM,
      ],
      ['週|月|1日|一日|平日', '(?:に)?\\d{1,3}(?:[~〜\\-]\\d{1,3})?\\s?(?:時間|日|h(?![a-z]))'],
      [
        'less than 0|more than 0|approximately 0|about 0|0',
        '\\d?\\+? ?(?:hours|hrs) ?(?:per|a|/) ?(?:week|day|month)',
      ],
    ],
  },
  {
    item: 'settlement',
    state: 'stated',
    denial: 'direct',
    wordings: [
      ['精算|清算', '(?:幅|条件|時間|あり|有|なし|無|基準|[:：])'],
      ['1', '[2-6]0\\s?(?:h|時間)?\\s?[~〜\\-ー]\\s?(?:1[5-9]0|2[0-2]0)\\s?(?:h|時間)?'],
      ['固定精算|精算なし|固定清算', ''],
    ],
  },
  {
    item: 'settlement',
    state: 'adverse',
    denial: 'clause',
    wordings: [
      ['控除', '(?:単価|あり|有|額|率|\\d|[:：])'],
      ['下限', `(?:時間)?(?:を)?${within(6)}(?:下回|割り|未満)`],
    ],
  },
  {
    item: 'payment-date',
    state: 'stated',
    denial: 'direct',
    wordings: [
      ['月末締め|末締め|末日締め|15日締め|20日締め|25日締め|10日締め|当月末締|月末締', ''],
      ['翌月', '(?:の)?(?:末|\\d{1,2}日|初旬|中旬|下旬|払い|支払)'],
      [
        '支払サイト|支払いサイト|支払時期|支払い時期|お支払い時期|支払日|支払い日|お支払い日|お支払いのタイミング|報酬のお支払い|支払期日|支払条件',
        '',
      ],
      [
        '納品|検収|作業完了|承認|審査|完了|提出|掲載',
        `(?:後|完了後|が完了|を通過|が終わり|次第|確認後)${within(16)}(?:お?支払い?|入金|振り?込)`,
      ],
      ['週払い|日払い|即日払い|即日支払', ''],
      [
        'net 0|paid within|payment within|paid weekly|paid monthly|paid upon|payment upon|milestone-based|payment: milestone',
        '',
      ],
    ],
  },
  {
    item: 'payment-date',
    state: 'adverse',
    denial: 'clause',
    wordings: [['翌々月|翌翌月|90日|120日|3ヶ月後|3か月後|売上発生後|入金後に', '']],
  },
  {
    item: 'term',
    state: 'stated',
    denial: 'direct',
    wordings: [
      ['契約期間|業務期間|稼働期間|作業期間|参画期間|実施期間|開始時期|始期', ''],
      ['期間', `${NOT_OPEN}[】\\])]?\\s?[:：\\n]${BELOW}`],
      ['即日~|即日〜|単発|長期案件|短期案件|更新していく|契約更新|更新の可能性', ''],
      [
        '0',
        '\\d?(?:ヶ月|か月|カ月|ヵ月|ケ月|週間|年)(?:間)?(?:程度|ほど|くらい|以上|~|〜|の契約|の予定|を予定)',
      ],
      ['半年|1年', '(?:程度|ほど|くらい|以上|~|〜|の契約|間)'],
      ['duration|0 month|0 months|ongoing project|long-term|long term|short-term', ''],
    ],
  },
  {
    item: 'damages',
    state: 'stated',
    denial: 'direct',
    wordings: [
      ['損害賠償|賠償', `(?:の|額|責任)?${within(12)}(?:上限|限度|報酬額を|範囲内)`],
      ['liability', ' (?:is )?(?:limited|capped)'],
    ],
  },
  {
    item: 'damages',
    state: 'adverse',
    denial: 'clause',
    wordings: [
      ['損害賠償|違約金|賠償請求|賠償金|損害を賠償|賠償責任|罰金', '(?![^。\\n]{0,12}?(?:上限|限度|範囲内))'],
      ['法的措置|法的手段|法的手続き|法的な措置', ''],
      ['liable for damages|legal action|penalty for|will be fined|indemnify', ''],
    ],
  },
  {
    item: 'adverse-clauses',
    state: 'adverse',
    denial: 'clause',
    wordings: [
      [
        '競業避止|競合他社|競業',
        `(?:義務|での|への|の)?${within(16)}(?:禁止|できません|ご遠慮|お断り|義務|\\d年)`,
      ],
      [
        '途中',
        '(?:で)?(?:の)?(?:辞退|離脱|解約|終了|放棄)(?:は|され|した|する|の場合|で)[^。\\n]{0,24}?(?:不可|禁止|お?支払い?(?:でき|いたし|し)?(?:ません|ない|かね)|できません|違約|お断り|認め(?:ません|られ)|ご遠慮)',
      ],
      [
        '一方的に|予告なく|理由を問わず|いつでも',
        `${within(10)}(?:契約)?(?:を)?(?:解除|解約|終了|変更|打ち切)`,
      ],
      [
        '納品|公開|検収',
        `(?:後|から)${within(16)}(?:年間|ヶ月|か月|無償|無料)${within(12)}(?:修正|保守|対応|手直し)`,
      ],
      ['著作者人格権', '[^。\\n]{0,6}?行使'],
      [
        '著作権|知的財産権|権利',
        `(?:は|を|については|も)?${within(16)}(?:当社|弊社|当方|こちら|クライアント|発注者)${within(6)}(?:帰属|譲渡|移転)`,
      ],
      [
        '承認されない場合|不承認|否認|不採用',
        `(?:の場合|となった場合)?(?:は|に)?${within(10)}(?:報酬|お支払い|支払)${within(8)}(?:ありません|ございません|できません|いたしません|発生しません|なし)`,
      ],
      ['non-compete|noncompete|full intellectual property|without notice|at any time without', ''],
    ],
  },
  {
    item: 'client-identity',
    state: 'stated',
    denial: 'direct',
    wordings: [
      ['株式会社|合同会社|有限会社|一般社団法人|合資会社|npo法人', '[ァ-ヶ一-龠ぁ-んa-z0-9]{2,20}'],
      ['inc.|ltd|llc|gmbh', '(?![a-z])'],
    ],
  },
  {
    item: 'delivery-date',
    state: 'stated',
    denial: 'direct',
    wordings: [
      [
        '納期|納品日|納品期限|納品期日|納品希望日|提出期限|提出日|締切日|〆切|作業期限|完成期限',
        `(?!(?:遵守|厳守|を?守|通り|どおり|遅れ|に遅|を必ず|に間に合|と))${NOT_OPEN}${BELOW}`,
      ],
      ['0', '\\d?(?:日|週間)(?:以内|後|程度)(?:に|で|を目安に)?(?:の)?(?:納品|提出|ご納品|仕上)'],
      ['deadline|due date|delivery date|must be completed by|due by', ''],
    ],
  },
  {
    item: 'inspection',
    state: 'stated',
    denial: 'clause',
    wordings: [
      ['検収|検品|納品確認|修正回数|修正は|承認基準|合格基準|納品条件|納品の条件', ''],
      ['acceptance criteria|revision round|revision rounds|review period', ''],
    ],
  },
];
