import type { ContractItem } from '../assessment.ts';
import type { TextRule } from '../spiral/text-rule.ts';

export interface ContractRule extends TextRule {
  readonly item: ContractItem;
  readonly state: 'stated' | 'adverse';
}

/** Left open (相談, 未定): named, but not stated. */
const NOT_OPEN = '!相談|未定|決めてい|決まってい|なるべく|別途';

/** Time that somebody has spent or that a thing lasts: no term of the contract. */
const NO_TERM = '!経験|実務|歴|実績|キャリア|直近|experience';

/**
 * Words by which a listing states an item of the contract, or states it to the worker's disadvantage.
 * Items: the ten of the product specification and what the Freelance Act (art. 3, L3 L4 L10, CONFIRMED) wants told:
 * parties, delivery date, end of inspection. A listing is not yet an order: everything here is 参考.
 */
const RULES: readonly ContractRule[] = [
  {
    item: 'type',
    state: 'stated',
    names: [
      '準委任|請負|業務委託|派遣契約|雇用契約|アルバイト契約|出来高契約|委任契約|independent_contractor|fixed-price|fixed_price|hourly_contract|work-for-hire|work_for_hire',
    ],
  },
  { item: 'type', state: 'stated', heading: true, names: ['契約形態|契約の形|contract_type'] },
  {
    item: 'scope',
    state: 'stated',
    heading: true,
    says: [
      '依頼内容|業務内容|仕事内容|作業内容|職務内容|担当業務|主な業務|主な作業|想定業務|具体的な作業|具体的な業務|制作内容|制作物|納品物|成果物|納品形式|お願いしたいこと|お願いすること|お願いする作業|お任せしたい|お任せする|任せたい|開発内容|募集内容|調査内容|撮影内容|案件内容|案件の内容|仕事の内容|お仕事の中身|依頼概要|依頼の概要|responsibilities|deliverables|scope_of_work|what_you_will_do|tasks_include|your_task',
    ],
  },
  {
    item: 'expenses',
    state: 'stated',
    says: [
      '交通費|経費|実費|通信費|通話料|材料費|送料|商品代|購入費|ツール代|素材費 支給|別途|CLIENT|全額|込み|含み|含む|不要|かかりません|発生しません',
      'expenses|costs covered|reimbursed|included',
    ],
  },
  {
    item: 'expenses',
    state: 'adverse',
    names: ['COST .. SELF 負担 !CLIENT', '自己負担|自費'],
  },
  {
    item: 'hours',
    state: 'stated',
    says: [
      '稼働時間|勤務時間|作業時間|就業時間|業務時間|所要時間|稼働目安|稼働の目安|稼働量|稼働日数|想定稼働|作業日数 HOURS|DAYS|NUMBER',
      'PERIOD HOURS',
      // Not 12月20日.
      '週|1週間|月に|月あたり|毎月 DAYS',
      'HOURS per_week|per_day|per_month|a_week|/_week|/week',
    ],
  },
  {
    item: 'settlement',
    state: 'stated',
    says: [
      '精算|清算 幅|条件|時間|あり|有|なし|無|基準|:',
      '140|150|160|140h|120h|140時間 180|200|190|180h|180時間|200時間',
      '固定精算|固定清算',
    ],
  },
  {
    item: 'settlement',
    state: 'adverse',
    names: ['控除 単価|あり|有|額|率|YEN', '下限 下回|割り|未満'],
  },
  {
    item: 'payment-date',
    state: 'stated',
    says: [
      '月末締|末締め|末日締め|15日締め|20日締め|25日締め|10日締め|支払サイト|支払いサイト|支払時期|支払い時期|支払日|支払い日|支払いのタイミング|報酬のお支払い|支払期日|支払条件|週払い|日払い|即日払い|即日支払|paid_within|payment_within|paid_weekly|paid_monthly|paid_upon|payment_upon|milestone-based|payment:_milestone',
      '翌月 末|DAYS|初旬|中旬|下旬|払い|支払',
      '納品|検収|作業完了|承認|審査|完了|提出|掲載 後|が完了|を通過|が終わり|次第 .. 支払|入金|振込|振り込',
    ],
  },
  {
    item: 'payment-date',
    state: 'adverse',
    names: ['翌々月|翌翌月|90日|120日|3ヶ月後|3か月後|売上発生後|入金後に'],
  },
  {
    item: 'term',
    state: 'stated',
    heading: true,
    says: [`期間 +:|】|)|\n ${NOT_OPEN}`],
  },
  {
    item: 'term',
    state: 'stated',
    says: [
      '契約期間|業務期間|稼働期間|作業期間|参画期間|実施期間|開始時期|始期|即日~|即日〜|単発|長期案件|短期案件|更新していく|契約更新|更新の可能性|duration|ongoing_project|long-term|long_term|short-term',
      `MONTHS|YEARS|半年 程度|ほど|くらい|以上|~|〜|の契約|の予定|を予定|間 ${NO_TERM}`,
      `MONTHS ${NO_TERM}`,
    ],
  },
  {
    item: 'damages',
    state: 'stated',
    says: ['賠償 .. 上限|限度|報酬額を|範囲内', 'liability limited|capped'],
  },
  {
    item: 'damages',
    state: 'adverse',
    names: [
      '損害賠償|違約金|賠償請求|賠償金|損害を賠償|賠償責任|罰金|法的措置|法的手段|法的手続き|liable_for_damages|legal_action|penalty_for|will_be_fined|indemnify !上限|限度|範囲内',
    ],
  },
  {
    item: 'adverse-clauses',
    state: 'adverse',
    names: [
      '競業避止|競合他社|競業 .. NOTOK|義務|YEARS',
      '途中 辞退|離脱|解約|終了|放棄 .. NOTOK|違約',
      '途中 辞退|離脱 .. PAY .. NO',
      '一方的に|予告なく|理由を問わず|いつでも 解除|解約|終了|変更|打ち切',
      'AFTER .. YEARS|MONTHS|無償|無料 .. FIX|保守|対応',
      '著作者人格権 行使',
      'RIGHTS .. 帰属|譲渡|移転 !AUTHOR',
      '承認されない|不承認|否認|不採用 .. PAY NO',
      'non-compete|noncompete|full_intellectual_property|without_notice|at_any_time_without',
    ],
  },
  {
    item: 'client-identity',
    state: 'stated',
    says: ['株式会社|合同会社|有限会社|一般社団法人|合資会社|npo法人|inc.|ltd|llc|gmbh'],
  },
  {
    item: 'delivery-date',
    state: 'stated',
    heading: true,
    says: [
      `納期|納品日|納品期限|納品期日|納品希望日|提出期限|提出日|締切日|〆切|作業期限|完成期限|deadline|due_date|delivery_date|must_be_completed_by|due_by ${NOT_OPEN}|遵守|厳守|守れ|守って|守る|通り|どおり|遅れ|間に合`,
    ],
  },
  {
    item: 'delivery-date',
    state: 'stated',
    says: ['DAYS|週間 +以内|後|程度 納品|提出|仕上'],
  },
  {
    item: 'inspection',
    state: 'stated',
    names: [
      '検収|検品|納品確認|修正回数|修正は|承認基準|合格基準|納品条件|納品の条件|acceptance_criteria|revision_round|revision_rounds|review_period',
    ],
  },
];

/** What a tag names is no term of this offer. */
export const CONTRACT_RULES: readonly ContractRule[] = RULES.map((rule) => ({ ...rule, inTags: false }));
