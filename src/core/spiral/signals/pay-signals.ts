import { learningIsBait, type SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';

/** Wordings about pay that is late, small, conditional or replaced by something else. */
export const PAY_SIGNALS: readonly SignalRule[] = [
  {
    id: 'pay.promise-later',
    denial: 'clause',
    wordings: [
      [
        '単価|報酬|時給|給与|給料|金額|ギャラ|お?支払い額|文字単価',
        '(?:の|を|は|も|が)?[^。\\n!?]{0,8}?(?:アップ|up(?![a-z])|引き上げ|引上げ|上げ(?:て|ます|る|も)|上が(?:り|っ|る)|増額|増やし|見直し(?=を行|いた|ます|も|あり)|優遇して|昇給|交渉可|交渉も)',
      ],
      ['昇給|昇格', '(?:あり|有り|有|して|し(?:ます|ていきます)|制度|も|の可能性|可能|を)'],
      [
        '継続|慣れ|実績|貢献度|成果|スキル|経験|能力|頑張り|評価|ランク|クオリティ|実力|長期',
        '[^。\\n!?]{0,24}?(?:単価(?:を|の|が)?(?:アップ|up|上げ|引き上げ|見直|交渉|相談)|報酬(?:を|の|が)?(?:アップ|up|上げ|引き上げ|見直|増額)|円(?:に|へ)(?:アップ|up|上げ)|昇給|還元し|増額)',
      ],
      ['0', '[\\d,]{0,8}円(?:から|での?|で|より)の?スタート'],
      [
        'はじめは|最初は|初めは|まずは|当初は',
        '[^。\\n!?]{0,24}?(?:円|低め|低単価|控えめ)[^。\\n!?]{0,24}?(?:アップ|up(?![a-z])|上げ|上が|昇給|見直)',
      ],
      [
        '0ヶ月目以降|0か月目以降|0回目以降|0本目以降|0記事目以降|次回以降',
        '[^。\\n!?]{0,8}?(?:アップ|up(?![a-z])|上げ|昇給|増額)',
      ],
      ['お任せする範囲|範囲や|対応範囲', '[^。\\n!?]{0,20}?見直し'],
      ['結果|成果', '(?:を|が)(?:出し|出た|上げ)[^。\\n!?]{0,12}?(?:ボーナス|特別報酬)'],
      [
        'raise|pay raise|rate increase|increase your rate|higher rate|better pay',
        '[^.\\n]{0,40}?(?:after|later|once|if you|for the right|over time|in the future|long.?term)',
      ],
      ['potential for|possibility of', ' (?:a )?(?:raise|rate increase|higher pay|bonus later)'],
      ['more work|lots of future work|future projects', ' (?:will follow|at (?:a )?higher)'],
    ],
    provenance: 'listings',
    source:
      'labelled real listings (2026); facts §8.4 "promised raise", RECALLED: low weight, counts only with a low price',
  },
  {
    id: 'pay.exposure',
    denial: 'clause',
    needs: learningIsBait,
    wordings: [
      [
        '実績|経験値|キャリア|経験',
        '(?:を|が|に|の|も)?(?:[^。\\n、!?]{0,6}?)(?:作り|づくり|作れ|積め|積み(?:たい|ながら|上げ)|積んで|積む|積みたい|増や(?:し|せ)|形成|になり|になる|にも(?:なり|なる)|として(?:残|使)|アップ)(?!ました)',
      ],
      [
        'スキル|技術|ノウハウ|知識|専門知識|力',
        '(?:(?:や|・)[^。\\n、]{1,8})?(?:が|も|を|は)?[^。\\n!?、]{0,8}?(?:身につ(?!けている|いている)|身に付(?!けている|いている)|アップ|up(?![a-z])|学べ|磨け|磨き|伸ばせ|伸ばし|深ま|深め(?:たい|られ)|得られ|吸収でき|学びたい|学べる|習得(?!済|して(?:いる|おり|いま))|教え(?:ます|でき|られ|いた|し))',
      ],
      [
        '学びながら|学べる|勉強になり|勉強になる|成長できる|成長できます|成長につなが|成長したい|勉強しながら|フィードバックがもらえ|フィードバック付き|フィードバックも',
        '',
      ],
      ['新しいスキル|新しいこと|最新の技術', '(?:を|も)[^。\\n!?]{0,4}?(?:学|身)'],
      [
        '学びたい|勉強したい|挑戦したい',
        '(?:という|気持ち|意欲)?[^。\\n、]{0,6}?(?:方|人)(?:に|へ|も|は|を)?[^。\\n]{0,6}?(?:歓迎|ぴったり|おすすめ|応援|最適|お待ち)?',
      ],
      ['キャリアアップ|スキルアップ|登竜門|第一歩', '(?!(?:が|は)必要)'],
      ['仕事にできる力|稼げる力|稼ぐ力|稼げるスキル', '(?:を|が)'],
      ['ポートフォリオ', '(?:の充実|を充実|作り|づくり|になり|として(?:ご)?活用)'],
      ['for exposure|great exposure|gain exposure|exposure and|exposure to our', ''],
      [
        'build your portfolio|grow your portfolio|add to your portfolio|great for your portfolio|gain experience|gain valuable experience|learning opportunity|great opportunity to learn|good reviews in return|5 star review|five star review',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'CrowdWorks listing rules (P1): skill-up, track record or growth as consideration while the price is out of line; CONFIRMED',
  },
  {
    id: 'pay.trial-discount',
    denial: 'clause',
    wordings: [
      [
        'テスト|トライアル|お試し|試用|体験|初回|試し書き|選考課題|課題',
        '(?<!(?:ウェア|結合|単体|負荷|動作|総合|ユーザー|回帰|システム)テスト)(?:ライティング|案件|期間|記事|作業|投稿|納品|制作|執筆|編集|採用|課題|提出|中|依頼|動画|的|のお?仕事|限定|価格|[^。\\n、]{0,4}?)?(?:の|は|での?|に限り|につきましては|として|で)?(?:[^。\\n0-9]{0,12}?)(?:\\d{1,3}(?:本|件|記事|枚|回|点|投稿|文字))?(?:[:：]|は|税込|報酬|時給|単価|文字単価|、|\\()?(?:税[込抜])?\\d[\\d,.]{0,8}円',
      ],
      [
        'テスト|トライアル|お試し|試用|課題|サンプル',
        '(?<!(?:ウェア|結合|単体|負荷|動作|総合|ユーザー|回帰|システム)テスト)(?:ライティング|案件|期間|記事|作業|制作|執筆|編集|課題|提出|期間中)?(?:の|は|に(?:は|ついては|つきましては)?|での?|として)?(?:あり)?[^。\\n!?]{0,16}?(?:無料(?!登録|アカウント|プラン|版|で(?:使|利用|ご利用|登録))|無償|無報酬|報酬は?(?:発生しません|ありません|ございません|なし|お支払い(?:でき|いたし)ません)|半額|低単価|割引)',
      ],
      [
        '0本目|0記事目|0件目|0回目|最初の0本|最初の0記事',
        '(?:は|のみ)?[^。\\n、0-9]{0,6}?\\d[\\d,.]{0,8}円[^。\\n]{0,6}?(?:0|[2-9])?(?:本目|記事目|件目|回目|以降)',
      ],
      [
        '無料|無償|無報酬',
        '(?:の|で|での)[^。\\n!?]{0,6}?(?:テスト|トライアル|サンプル|お試し|課題|試作|改善案|デザイン案|構成案)(?!登録|期間|プラン|版)',
      ],
      [
        'free sample|free samples|free test|unpaid test|unpaid trial|trial task for free|sample for free|test article for free|free trial task',
        '',
      ],
      [
        'trial|test task|first task|test article',
        '[^.\\n]{0,30}?(?:unpaid|not be paid|reduced rate|lower rate|half rate|without pay)',
      ],
    ],
    provenance: 'workers',
    source: 'workers on test writing (W7 W8 W9), CONFIRMED; labelled real listings',
  },
  {
    id: 'pay.performance-only',
    denial: 'clause',
    wordings: [
      ['完全', '(?:成果|成功|出来高|歩合|実績|報酬)(?:報酬)?(?:型|制)?'],
      ['フルコミ|フルコミッション', ''],
      [
        '成果報酬|成功報酬|出来高制|歩合制|歩合給|インセンティブ制|インセンティブのみ|アフィリエイト報酬|レベニューシェア',
        '(?!(?:型)?(?:広告|サービス|求人|の(?:広告|商材|採用|サービス)))(?:型|制|のみ|となり|です|になり|で(?:す|お支払い|の)|の(?:お?仕事|案件|ため)|\\d|、|。|\\)|」|!|\\n|$)?',
      ],
      [
        '成約|契約成立|契約獲得|契約1件|アポ獲得|アポ|受注|紹介|獲得',
        '(?:した分|のたびに|ごとに|ごと|につき|1件(?:につき|で)?|\\d件(?:につき|で)?|すれば|した場合(?:のみ|に)|数に応じて|報酬)?[^。\\n!?0-9]{0,10}?\\d[\\d,.]{0,8}万?円',
      ],
      ['0成約|0アポ|0契約|0獲得', '[^。\\n0-9]{0,6}?\\d'],
      [
        '成果|頑張り|頑張った|やった|がんばった|結果|売れた',
        '(?:を|が|分|成果|した分|だけ|に応じた){0,3}[^。\\n!?]{0,8}?(?:そのまま|ダイレクトに|ストレートに|直接|だけ)[^。\\n!?]{0,6}?(?:収入|報酬|給料|稼|お支払い)',
      ],
      [
        '成果|再生数|売上|閲覧数|実績|件数',
        '(?:数)?に応じ(?:て|た)(?:の)?(?:報酬(?!の|アップ|up|を?(?:上|引|増|見直))|お支払い|支払)',
      ],
      ['売れた分|成約した分|決まった分', 'だけ'],
      ['売上|売り上げ', '(?:の|に対して|額の)?\\d{1,2}%'],
      [
        'commission only|commission-only|commission based only|100% commission|purely commission|pay per sale|paid per sale|performance based pay only|revenue share only|equity only|rev share only',
        '',
      ],
      ['no base', ' (?:salary|pay)'],
    ],
    provenance: 'listings',
    source: 'labelled real listings; judgement: the worker carries the whole risk of the sale',
  },
  {
    id: 'pay.after-fee-borne',
    denial: 'clause',
    wordings: [
      [
        '振込手数料|送金手数料|振り込み手数料|決済手数料',
        `(?:は|を|に(?:つ|関)|も|分)?${within(16)}(?:ワーカー|ランサー|受注者|貴方|ご?本人|お客様|そちら|様)?${within(6)}(?:ご?負担|差し?引|控除|引かせて|お引き|持ち)`,
      ],
      [
        'システム手数料|システム利用料|サイト手数料|手数料',
        `(?:は|も|分は)?${within(6)}(?:ワーカー|ランサー|受注者|ご?自身|各自)(?:さま|様|さん)?(?:側)?(?:で|の|に|にて)?(?:の)?ご?負担`,
      ],
      [
        '費用|料金|利用料|使用料|代金|交通費|通信費|通話料|通話代|材料費|ツール代|素材代|送料|梱包材|サブスク|トークン|購入費|機材|実費|経費',
        `(?:[^。\\n、]{0,6}?)?(?:は|等は|などは|に(?:つ|関)|も|の)?${within(14)}(?:ワーカー|ランサー|受注者|ご?自身|各自|ご本人|個人)(?:さま|様|さん)?(?:側)?(?:で|の|に|にて|が)?(?:の)?ご?(?:負担|用意|準備|手配|お支払い)`,
      ],
      ['自己負担|自費負担|持ち出し', `(?!なし|無し|は(?:一切)?(?:あり|ござ)|0|ゼロ)`],
      [
        'at your own expense|at your own cost|you cover the fees|freelancer pays the fee|fees are on you|you pay the transaction fee',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'Freelance Act practice on transfer fees (L11 L12, CONFIRMED); labelled real listings on tool costs',
  },
];
