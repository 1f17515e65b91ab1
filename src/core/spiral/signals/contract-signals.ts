import type { SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';

/** Wordings of terms that put risk on the worker, or leave open what must be delivered. */
export const CONTRACT_SIGNALS: readonly SignalRule[] = [
  {
    id: 'contract.damages',
    denial: 'clause',
    wordings: [
      [
        '損害賠償|違約金|賠償請求|賠償金|損害金|損害を賠償|賠償責任|違約罰|ペナルティとして|罰金',
        '(?!保険|[^。\\n]{0,12}?(?:上限|限度|範囲内))',
      ],
      [
        '法的措置|法的手段|法的手続き|法的な措置|法的対応|訴訟',
        `(?:を|も|等を)?${within(6)}(?:取|と|講じ|検討|辞さ|いたし|起こ)`,
      ],
      ['キャンセル料', '[^。\\n]{0,12}?(?:発生|いただ|請求|かか|\\d)'],
      [
        '報酬',
        `(?:を|の)?${within(8)}(?:減額|没収|返金(?:して)?いただ|支払いません|お支払い(?:し|いたし|でき)ません)`,
      ],
      ['納期遅れ|遅延|遅れた場合|納期に遅れ', `${within(14)}(?:減額|違約|賠償|罰|支払いません|お支払いでき)`],
      [
        'liquidated damages|liable for damages|legal action will be taken|penalty for|penalties for late|will be fined|indemnify',
        '',
      ],
    ],
    provenance: 'judgement',
    source:
      'labelled real listings; Freelance Act art. 5 on reductions and returns (L5 L6, CONFIRMED) as the yardstick',
  },
  {
    id: 'contract.payment-late',
    denial: 'clause',
    wordings: [
      [
        '翌々月|翌翌月',
        '(?:の)?(?:末|\\d{1,2}日|初|中旬|下旬)?(?:日)?(?:の)?(?:払い|支払|お支払い|締め|入金|振込|に)?',
      ],
      [
        '支払い|お支払い|報酬|入金|振込|支払',
        `(?:は|の|サイト|日|サイクル|時期|期日)?(?:は|:|が)?${within(10)}(?:[6-9]\\d|1\\d\\d)日(?:後|サイト|以内|程度)?`,
      ],
      [
        '支払い|お支払い|報酬|入金|支払',
        `(?:は|の(?:お支払い)?は|時期は)?${within(14)}(?:3|4|5|6|三|四|半)(?:ヶ月|か月|カ月|ヵ月|年)後`,
      ],
      [
        '売上|売り上げ|収益|利益|商品',
        `(?:が|の)?${within(10)}(?:発生|入金|確定|入って|出て|出た|売れ|上が)(?:した|し|たら|て|後|てから|次第|ら)${within(14)}(?:お?支払|報酬|振込|還元|分配)`,
      ],
      [
        'クライアント|元請け|元請|お客様|エンドユーザー|エンド|取引先|発注元|広告主|依頼元',
        `(?:様|さま|さん)?(?:から|より)?(?:の)?(?:入金|お?支払い?|検収)(?:が|を)?${within(8)}(?:後|次第|確認でき|あり次第|もって)${within(12)}(?:お?支払|報酬|振込|入金)`,
      ],
      ['収益化', `(?:後|したら|でき(?:たら|次第)|達成)${within(14)}(?:お?支払|報酬|還元|分配|支給)`],
      ['net 0', '\\d{1,2} (?:days|payment|terms)|(?:9|6)0'],
      [
        'payment after|paid after|pay after|payment once|paid once',
        '[^.\\n]{0,30}?(?:sales|revenue|client pays|funding|launch|profit|monetiz)',
      ],
    ],
    provenance: 'official',
    source:
      'Freelance Act art. 4: within 60 days of receipt (L1 L2 L10, CONFIRMED), as the yardstick; 参考 only',
  },
  {
    id: 'contract.scope-vague',
    denial: 'clause',
    wordings: [
      [
        '仕様書|仕様|要件|設計書|詳細|作業範囲|業務範囲|業務内容|作業内容|仕事内容|機能',
        '(?:は|[:：]|について(?:は)?|に関しては)\\s?[^。\\n、]{0,6}?(?:ご?相談のうえ|ご?相談の上|応相談|要相談|これから|未定|未確定|未作成|決まってい(?:ません|ない)|都度|お任せ|おまかせ|特に(?:なし|ありません)|追って|随時決|適性を|(?:適性|スキル|状況|ご希望)に(?:応じ|合わせ))',
      ],
      [
        '詳細|詳しい内容|具体的な内容|お仕事内容|業務内容|具体的な業務|内容',
        `(?:は|について(?:は)?|に関して(?:は)?|につきましては)${within(10)}(?:面談(?:時|の際|にて|で)|契約後|採用後|別途|後日|追って|応募後|ご応募後|説明会|line|チャットで)`,
      ],
      ['まだ決めていない|まだ決まっていない|決まっておりません|何も決まって|こだわりはありません', ''],
      ['記入例', ''],
      ['◯◯|〇〇|○○', '(?:◯|〇|○){0,6}(?:による|程度で|時間|ツール|日ごろ|万円|など|を経験)'],
      [
        'オープンポジション|何でも屋|なんでも屋|雑務全般|業務全般|その他諸々|その他もろもろ|幅広い業務|幅広くお任せ',
        '',
      ],
      ['案件|業務|内容|範囲|職種', `(?:に|を)${within(6)}(?:絞らない|絞らず|限定しない|限定せず|問わない形)`],
      ['一手に担|まるごとお任せ|丸ごとお任せ|丸投げ|全てお任せ|すべてお任せ|全部お任せ|一任', ''],
      [
        '適性|ご希望|状況|様子|スキル',
        `(?:や[^。\\n、]{1,8})?(?:を|に)${within(8)}(?:見ながら|見て|みながら|応じて|合わせて)${within(12)}(?:業務|お仕事|作業|内容)(?:を|は)${within(6)}(?:調整|決め|変わ|変更|お任せ)`,
      ],
      ['どれか一つ|どれかひとつ|いずれか一つ|どれか1つ', `(?:で|だけ)?(?:も)?(?:かま|構|よ|ok|大丈夫)`],
      [
        '完成品|完成形|ゴール',
        `(?:を|は|が)${within(10)}(?:求めてい(?:ません|ない)|決まってい(?:ません|ない)|決めてい(?:ません|ない)|ありません)`,
      ],
      ['次々', '(?:に)?(?:試し|お願い|依頼|新しい)'],
      [
        'その他',
        '(?:、)?(?:付随する|関連する|これらに|当社が|弊社が|必要な)[^。\\n]{0,10}?(?:業務|作業)(?:全般|一切|すべて)',
      ],
      [
        'お手伝い|サポート',
        '(?:いただく|していただく)?(?:内容|業務)(?:は|も)(?:さまざま|様々|多岐|いろいろ|色々)',
      ],
      [
        'details will be shared|details will be discussed|details later|more details in chat|scope to be determined|scope will be|various tasks|other duties as|and other tasks as needed|anything else needed|figure it out as we go',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'Freelance Act art. 3 and 12: content of the work to be told (L3 L4 L7, CONFIRMED); labelled real listings',
  },
  {
    id: 'contract.settlement-deduction',
    denial: 'clause',
    wordings: [
      ['控除', '(?:単価|あり|有り|有|額|率|\\d|:)'],
      ['下限', `(?:時間)?(?:を)?${within(8)}(?:下回|割り|未満|控除)`],
      ['精算', `${within(10)}(?:下割|中間割|控除|減額)`],
      ['下割', ''],
    ],
    provenance: 'judgement',
    source:
      'article on machine-learning freelance contracts: deductions below the settlement range (精算幅 140–180 h)',
  },
];
