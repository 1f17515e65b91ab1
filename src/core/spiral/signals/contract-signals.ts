import type { SignalRule } from '../signal-rule.ts';

/** Wordings of terms that put risk on the worker, or leave open what must be delivered. */
export const CONTRACT_SIGNALS: readonly SignalRule[] = [
  {
    id: 'contract.damages',
    // Judgement: labelled real listings; Freelance Act art. 5 on reductions and returns (L5 L6, CONFIRMED)
    // as the yardstick.
    names: [
      '損害賠償|弁償し|弁償いただ|違約金|賠償請求|賠償金|損害金|損害を賠償|賠償責任|違約罰|ペナルティ|罰金|罰則 !保険|上限|限度|範囲内|訳して|記事|ページ',
      '賠償 いただ|請求|求め|負',
      '損害|損失|被害|ミス|破損|紛失|持ち出|もれた|漏れた .. 請求|負担|弁償|弁済|補填|賠償 !保険|上限|限度|範囲内',
      '責任 .. SELF 負う|負って|負い|取って !CLIENT',
      '法的措置|法的手段|法的手続き|法的な措置|法的対応|法的処置|法的責任|訴訟',
      'キャンセル料 発生|いただ|請求|かか|YEN',
      '期限|期日|間に合わな|遅延|遅れ|キャンセル|途中辞退|途中で辞|辞め|無断|音信不通|違反|漏えい|漏洩|不正 .. 減額|違約|請求|申し受け|手数料をいただ|返還|差し引|引かせ|減らし|減らす|罰|ペナルティ',
      '遅延|遅れ .. 半額',
      '遅延|遅れ|途中辞退|離脱|放棄|連絡なく|無断|音信不通|違反 .. PAY NO',
      '報酬 没収|減額|返還|返金|を返して !ことはあ',
      'YEN|PERCENT 減額|差し引|カット',
      'liable_for|legal_action|penalty_for|penalties_for|indemnify|a_fine_of|be_liable|held_liable|compensate_us|late_penalty|a_penalty',
      'deduct*|fined|penali* .. late|delay*|missed|per_day',
    ],
  },
  {
    id: 'contract.payment-late',
    // Official: Freelance Act art. 4: within 60 days of receipt (L1 L2 L10, CONFIRMED), as the yardstick;
    // 参考 only.
    names: [
      '翌々月|翌翌月 !初|上旬|1日|2日|3日|5日|7日',
      '支払|入金|振込|報酬 60日|61日|65日|70日|75日|80日|90日|100日|120日|180日 !以内に納品',
      '90日|100日|120日|180日|3ヶ月|3か月|4ヶ月|4か月|6ヶ月|6か月|半年 +後|以内|以降 .. 支払|入金|振込|振り込',
      '支払|入金|振込|報酬 3ヶ月|3か月|3カ月|三ヶ月|4ヶ月|4か月|6ヶ月|6か月|半年|1年 +後',
      '売上|売り上げ|収益|利益|商品|広告収入|印税|補助金|助成金|融資 発生|入金|確定|入り次第|入って|入った|入れば|出て|出た|売れ|得られ|立って|上がって|下り|おり .. 支払|報酬|振込|還元|分配',
      '売上|売り上げ|収益|利益|広告収入 .. 入金後|発生後|確定後|次第 .. 支払|報酬|振込|還元|分配',
      'クライアント|元請|お客様|エンド|取引先|発注元|広告主|依頼元 入金|支払い|検収 .. 後|次第|確認 .. 支払|報酬|振込|入金',
      '支払|報酬|振込 .. お客様|クライアント|元請|エンド|取引先 .. 入金 !画面|機能',
      'クライアント|元請|お客様|エンド|取引先 +から|の|より +入金|の入金|支払い 後|次第',
      '収益化|黒字|マネタイズ|出資|出版|発売|資金調達|クラウドファンディング|助成金|補助金 .. 後|したら|になった|次第|でき|された|ました .. 支払|報酬|還元|分配|支給|振込',
      'リリース後に 支払|YEN',
      '売れた時点|売れたとき|売れてから|売れたら|売れ次第 .. 支払|報酬|支給|分配',
      'net_60|net_90|net_45|60_days|90_days|120_days|75_days after|payment|payout|terms|delivery',
      'payment|paid|pay|payout .. after|once|when .. sales|revenue|client_pays|funding|launch*|launches|profit|monetiz*|starts_selling|is_sold|sells|get_paid|investor',
    ],
  },
  {
    id: 'contract.scope-vague',
    // Official: Freelance Act art. 3 and 12: content of the work to be told (L3 L4 L7, CONFIRMED);
    // labelled real listings.
    names: [
      '仕様|要件|設計書|どこまで|作業範囲|業務範囲|機能 相談|これから|未定|未確定|未作成|決まってい|固まってい|都度|お任せ|おまかせ|随時|作りながら|ざっくり !添付',
      '詳しくは お話し',
      '詳細|何からお願いするか|詳しい仕事|詳しいこと|詳しくは|具体的な業務|具体的な作業|具体的なこと|お願いする|仕事の中身|お願いしたいこと|やっていただくこと|内容|作業 +は|については|に関しては|も|を|: 面談|契約後|採用後|採用時|別途|後日|追って|応募後|応募いただいた|説明会|お話し|異なり|異なる|変わり|変わる|さまざま|様々|多岐|いろいろ|色々|随時|都度|未定|お任せ|適性|個別|後ほど|のちほど|dm|会って|お会い|電話で|その日|その場|決めたい|応相談|要相談|ご相談|相談し !納期|添付|修正|金額',
    ],
    says: [
      '完成品|完成形|ゴール .. 求めていません|決まっていない|決めていません|ありません',
      'まだ決ま|まだ決め|まだ固ま|何も決まって|こだわりはありません|何をするか|記入例|オープンポジション|何でも屋|なんでも屋|雑務全般|雑用全般|業務全般|その他諸々|幅広い業務|丸投げ|決まっていないこと|アイデアを形に|やりたいことがいろいろ|やりたいことがたくさん|右腕として|全てお任せ|すべてお任せ|全部お任せ|一任|一手に担|その場その場|思いつきで',
      '◯◯|〇〇|○○ による|程度で|時間|ツール|日ごろ|万円|など|を経験',
      'いろいろな|色々な|さまざまな|様々な|あれこれ|なんでも|何でも こと|作業|業務|お仕事 お願い|お任せ|やって|手伝|対応して !経験|方が|背景',
      'いろいろと|色々と|諸々|あれこれ 手伝|サポート|お願い|やって|お任せ !経験',
      'お願いする内容|仕事内容|作業内容 +が 変わり|変わる|異な',
      'お願いすること|内容|詳細 +は .. その都度|お会いして|面談のとき',
      '作りながら|やりながら|進めながら 決め|固め|考え !デザイン|色',
      'お任せ|おまかせ いい感じ|良い感じ|よしなに',
      '適性|ご希望|状況|様子|スキル を見|に応じ|に合わせ .. 業務|お仕事|作業|内容 .. 調整|決め|変わ|変更|お任せ',
      '業務|仕事|事業|運営|雑務|雑用|企画 幅広く|全般的に|いろいろ|何でも|全面的に サポート|お任せ|手伝|担当|支援',
      'details_will_be|details_are|more_details .. after|later|when|once|in_chat|privately|shared|discussed',
      'tasks_vary|duties_vary|work_varies|various_tasks|other_duties|tell_you_what_to_do|could_be_anything|anything_from',
      'scope|tasks|duties .. flexible|may_change|can_change|evolve|as_needed',
      'figure_it_out|as_we_go',
    ],
  },
  {
    id: 'contract.settlement-deduction',
    // Judgement: article on machine-learning freelance contracts: deductions below the settlement range
    // (精算幅 140–180 h).
    names: [
      '控除 単価|あり|有|額|率|YEN',
      '下限 下回|割り|未満|控除',
      '精算 下割|中間割|控除|減額',
      '下割|控除:',
    ],
  },
];
