import { learningIsBait, type SignalContext, type SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';
import { NOT_PAID } from '../wording-parts.ts';

/** A share of the results on top of an hourly or monthly pay is not all the worker gets. */
function noFixedPay({ reading }: SignalContext): boolean {
  return reading.pay.kind !== 'hourly' && reading.pay.kind !== 'monthly';
}

/** Wordings about pay that is late, small, conditional or replaced by something else. */
export const PAY_SIGNALS: readonly SignalRule[] = [
  {
    id: 'pay.promise-later',
    denial: 'clause',
    wordings: [
      [
        '単価|報酬|時給|給与|給料|金額|ギャラ|お?支払い額|文字単価',
        '(?:の|を|は|も|が)?[^。\\n!?]{0,8}?(?:アップ|up(?![a-z])|引き上げ|引上げ|上げ(?:て|ます|る|も)|上が(?:り|っ|る)|増額(?!(?:が|は|も)?(?:難し|でき|不可))|増やし|見直し(?=を行|いた|ます|も|あり)|優遇して|昇給|交渉可|交渉も)',
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
      [
        'フォロワー|登録者|目標|成果|結果|優秀|良い|よい|頑張|がんば|達成|売上|再生|長く|長期|継続|続け|慣れ|スピード|クオリティ|品質|精度|レベル|合格|貢献|ミスが',
        '[^。\\n!?]{0,26}?(?:ボーナス|賞与|特別手当|手当|昇給|単価|報酬|時給|ギャラ|金額)(?:面)?(?:の|を|は|も|が|で|に)?[^。\\n!?、]{0,8}?(?:考え|検討|支給|差し上げ|お出し|用意|(?:ご?相談に|相談も)|上乗せ|アップ|up(?![a-z])|引き上げ|上げ(?!て?いる)|上が|見直|増額|増やし|プラス|付与|優遇|弾みます|はずみます)',
      ],
      [
        '0',
        '[\\d,.]{0,8}円(?:に|へ|まで)[^。\\n!?、]{0,4}?(?:見直|引き上げ|上げ|アップ|up(?![a-z])|昇給|増額)',
      ],
      [
        '0',
        '\\d{0,2}(?:本|件|記事|回|ヶ月|か月|カ月|枚|話)(?:分)?(?:ほど|以上|程度)?(?:を)?(?:納品|進め|完了|経過|終え|こなし|続け|継続|ご?対応)[^。\\n!?]{0,30}?\\d[\\d,.]{0,8}円[^。\\n!?、]{0,4}?(?:変更|見直|上げ|アップ|up(?![a-z])|昇給|増額|引き上|になり|にいたし|にします|とします)',
      ],
      [
        '0ヶ月目|0か月目|0カ月目|0週目|0年目|0ヶ月後|0か月後|0カ月後|半年後',
        '(?:以降|から|より|に)?(?:は)?[^。\\n!?]{0,16}?(?:\\d[\\d,.]{0,8}円|時給|単価|昇給|報酬)[^。\\n!?]{0,8}?(?:なり|なる|アップ|up(?![a-z])|上げ|上が|昇給|見直|増額|お支払い)',
      ],
      [
        'ゆくゆくは|ゆくゆく|いずれは|将来的に|将来は|のちのち|後々',
        '[^。\\n!?]{0,26}?(?:単価|固定給|固定報酬|月額|社員登用|正社員|報酬|昇給|高い案件|大きな案件|リーダー|ディレクター)',
      ],
      [
        '次回から|次から|次の案件|以降の案件|本採用後|正式採用後|試用期間後|テスト後|研修後|合格後',
        '(?:は|に)?[^。\\n!?]{0,16}?(?:上乗せ|アップ|up(?![a-z])|上げ|上が|昇給|増額|円にな|円から|単価を?見直)',
      ],
      [
        '社員登用|正社員登用|昇格制度|ランクアップ制度|単価アップ制度',
        '(?:制度)?(?:も)?(?:あり|有|の可能性|を用意|が)?',
      ],
      [
        'rate|pay|your pay|price|salary|hourly rate',
        ' (?:goes|will go|can go|may go|increases|will increase|can increase|will be increased|will be raised|rises|will rise|improves|will improve)\\b(?! down)',
      ],
      ['increase|raise|review|bump|up', ' (?:your|the) (?:hourly )?(?:pay|rate|price|salary|wage)'],
      [
        'bonus|bonuses',
        ' (?:after|once|later|over time|when|for (?:good|great|top|high|fast|reliable|long))\\b',
      ],
      ['raises|pay rise|pay increase|pay increases', ' (?:after|once|if|for|over time|when|later|every)\\b'],
      ['段階的に|徐々に|少しずつ', '[^。\\n!?、]{0,8}?(?:上が(?!ってき)|アップ|up(?![a-z])|上げ|昇給|増額)'],
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
      [
        'もらいながら|頂きながら|いただきながら|稼ぎながら|働きながら|覚えながら|こなしながら',
        '[^。\\n、]{0,8}?(?:学べ|学ん|勉強|スキル|成長|身につ|身に付|覚えられ)',
      ],
      [
        '実績|経歴|職歴|評価',
        '(?:を|が)?(?:作る|つくる|つくれ|築け|築く|貯め|貯ま|たま(?:り|る)|溜ま|稼げ)(?!方|人)',
      ],
      [
        '箔がつ|箔が付|経歴に箔|名前を売|知名度が上が|認知が広が|良い経験に|いい経験に|よい経験に|貴重な経験',
        '',
      ],
      [
        'プロ|現役|講師|先輩|ディレクター|ベテラン',
        '(?:の|が|から|に(?:よる)?)[^。\\n、]{0,14}?(?:添削|指導|アドバイス|フィードバック|サポート)(?:が|を|も)?[^。\\n、]{0,4}?(?:受け|もらえ|いたし|します|得られ|付き|無料)',
      ],
      [
        'ポートフォリオ',
        '(?:に)?(?:使える|に使え|として使え|が増え|を増や|を作れ|が作れ|ができ(?:ます|る)|を強化)',
      ],
      ['成長', '(?:を)?(?:実感|を応援|をサポート(?!する(?:お仕事|業務)))'],
      [
        '高評価|星5|☆5|★5|評価5|良い評価|満点評価|評価',
        '(?:の)?(?:評価)?(?:を|は)?(?:必ず)?(?:お約束|お付けし|お付けいた|付けさせて|つけさせて|差し上げ|お返し)',
      ],
      [
        'give you|leave you|giving you',
        ' (?:a |an )?(?:good|great|5[- ]star|five[- ]star|positive|excellent)[^.\\n]{0,14}?(?:review|feedback|rating)',
      ],
      [
        'build your|build their|build a|grow your|improve your|strengthen your|boost your|looking to build',
        ' (?:own |their )?(?:resume|résumé|cv|portfolio|profile|career|skills|reputation|experience)',
      ],
      [
        "you will learn|you'll learn|learn a lot|learn new skills|learn from the best|learn while|earn while you learn",
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
        '(?<!(?:ウェア|結合|単体|負荷|動作|総合|ユーザー|回帰|システム)テスト)(?:ライティング|案件|期間|記事|作業|投稿|納品|制作|執筆|編集|採用|課題|提出|中|依頼|動画|的|のお?仕事|限定|価格|[^。\\n、]{0,4}?)?(?:の|は|での?|に限り|につきましては|として|で)?(?:[^。\\n0-9]{0,12}?)(?:\\d{1,3}(?:本|件|記事|枚|回|点|投稿|文字))?(?:[:：]|は|税込|報酬|時給|単価|文字単価|、|\\()?(?:税[込抜])?(?!\\d{2,3},\\d{3}|\\d{5})\\d[\\d,.]{0,8}円',
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
      [
        'はじめの|最初の|初めの|始めの|初回|初月|1ヶ月目|1本目|1件目|1記事目|一本目|1枚目|一枚目|第1回',
        '(?:の)?(?:\\d{1,3}|一)?(?:本|件|記事|枚|回|点|ヶ月|か月|週間|日間|日|つ|案件|話)?(?:分|目)?(?:だけ|のみ|に限り)?(?:は|を)?[^。\\n!?0-9]{0,20}?(?:相性|テスト|お?試し|トライアル|練習|研修|様子見|力試し|腕試し|選考|確認|見極め)[^。\\n!?]{0,16}?(?:\\d[\\d,.]{0,8}円|無料|無償|無報酬|半額|割引|(?<!1)\\d割|\\d{2}%)',
      ],
      [
        'はじめの|最初の|初めの|始めの|初回|初月|1本目|1件目|1記事目|練習|腕試し|力試し|お試し|研修課題|テスト案件|テスト期間|トライアル|選考課題|試用期間|サンプル作品',
        `(?<!(?:ウェア|結合|単体|負荷|動作|総合|ユーザー|回帰|システム)テスト)[^。\\n!?]{0,24}?(?:${NOT_PAID})`,
      ],
      [
        '初回のみ|初回だけ|初回に限り|初回は|1本目のみ|最初のみ|1本目は|最初は',
        '[^。\\n!?]{0,10}?(?:半額|無料|無償|割引|\\d割引|特別価格|お試し価格|テスト価格)',
      ],
      [
        '練習|お試し|腕試し|力試し|研修課題|テスト案件|テストライティング|テスト記事|トライアル|試作',
        '[^。\\n!?]{0,26}?(?:無料(?!登録|体験|で(?:使|利用))|無償|無報酬|対象外|半額|割引|通常の(?:半分|\\d{1,2}(?:%|割))|\\d{1,2}(?:%|割)の(?:単価|報酬|金額))',
      ],
      ['不合格|その|合わない', `(?:と判断した)?(?:の)?(?:場合|際)(?:の|は)[^。\\n!?]{0,6}?${NOT_PAID}`],
      [
        'first video|first article|first one|first job|first order|first design|first image|first week|trial period|trial shift|test edit|test piece|test project|sample work|samples',
        '[^.\\n]{0,30}?(?:unpaid|not be paid|not paid|reduced|lower rate|half|without pay|for free|is free|discount|at no cost)',
      ],
      [
        'free|unpaid',
        ' (?:short |small |paid )?(?:test|sample|trial|demo|mockup)(?: (?:edit|article|task|work|piece|design|video|translation|project|shift|image))?\\b(?! (?:account|period|version|plan|of the|page|sign))',
      ],
    ],
    provenance: 'workers',
    source: 'workers on test writing (W7 W8 W9), CONFIRMED; labelled real listings',
  },
  {
    id: 'pay.performance-only',
    denial: 'clause',
    needs: noFixedPay,
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
      [
        '売れた|売れたら|成果が出た|成果の出た|成約した|成約に至った|成立した|契約が取れた|契約に至った|契約が成立した|採用が決まった|購入された|獲得できた|アポが取れた',
        '(?:場合|時|とき|分|方|ら)?(?:に|の)?(?:のみ|だけ|限)[^。\\n!?]{0,10}?(?:報酬|お?支払|収入|ギャラ)',
      ],
      [
        'アポイント|アポ|成約|契約|紹介|獲得|商談|成立|入会|申込|お申し込み|登録者|会員獲得',
        '(?:の)?(?:獲得|成約)?(?:者)?(?:、)?\\d{1,2}(?:名|人|社|組|件|契約|アポ)(?:の)?(?:獲得|成約|紹介)?(?:ごと|毎|につき|あたり|当たり|で|:)?(?:に)?[^。\\n!?0-9]{0,6}?\\d[\\d,.]{0,8}万?円',
      ],
      [
        '成約ベース|成果ベース|成果連動|売上連動|完全インセンティブ|100%インセンティブ|100%成果|100%歩合|100%コミッション|コミッションのみ|コミッション制|歩合のみ|歩合でのお支払い|成果分のみ|成果型報酬|成果型の報酬',
        '',
      ],
      [
        '広告収入|広告収益|純利益|利益|収益|粗利|販売額|売上金|売上高|成約金額|受注金額|契約金額',
        '(?:の|から|額の)?(?:約)?\\d{1,2}(?:%|割)(?:を|が|ほど)?[^。\\n]{0,10}?(?:報酬|分配|お?支払|還元|お渡し|折半|キックバック|。|$|\\n)',
      ],
      ['利益|収益|売上|広告収入|収入', '(?:は|を)?[^。\\n、]{0,4}?(?:折半|山分け|分配|シェア(?:し|いた|す))'],
      [
        '再生回数|再生数|閲覧数|クリック数|アクセス数|販売数|販売個数|フォロワー数|成約数|獲得数|契約数',
        '(?:に応じ|によって|次第|連動)[^。\\n]{0,10}?(?:報酬|お?支払|収入|決ま)(?!の?(?:アップ|up))',
      ],
      [
        'only paid when|only get paid|get paid when|get paid if|paid only when|paid only if|paid only for|paid when you',
        '[^.\\n]{0,24}?(?:close|sale|sell|deal|result|sign|book|convert|lead|customer)',
      ],
      [
        '0',
        '\\d?% (?:per sale|of (?:each|every|all|the|your) sales?|commission|of (?:the )?(?:revenue|profit))',
      ],
      ['no fixed|no hourly|no guaranteed|without base', ' (?:salary|pay|rate|wage)'],
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
        `(?![^。\\n]{0,8}?(?:当社|弊社|こちら|当方|当店|発注者|クライアント|依頼者))(?:は|を|に(?:つ|関)|も|分)?${within(16)}(?:ワーカー|ランサー|受注者|貴方|ご?本人|お客様|そちら|様)?${within(6)}(?:ご?負担|差し?引|控除|引かせて|お引き|持ち)`,
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
      [
        '振込手数料|送金手数料|振り込み手数料|決済手数料',
        '(?:は|を|も|分を)?[^。\\n!?]{0,8}?(?:引いた|引き(?:ます|いた)|差し引|天引き|(?:ワーカー|ランサー|受注者|そちら|ご自身)[^。\\n]{0,4}?(?:持ち|負担))[^。\\n!?]{0,8}',
      ],
      [
        '電話代|月額費用|課金|利用料金|有料プラン|ツール|ソフト|購入費用|ガソリン代|電気代|通信料',
        '(?:代|費)?(?:の)?(?:費用)?(?:は|も|については|に関しては|代は)?[^。\\n!?]{0,10}?(?:(?:ワーカー|ランサー|受注者|編集者|ライター|ご?自身|ご自分|各自|ご本人|個人|そちら)(?:さま|様|さん)?(?:側)?(?:で|の|に|にて|が)?(?:の)?ご?負担|自腹|自費)',
      ],
      [
        '送料|配送料|梱包代|切手代|印刷代|材料費|素材代',
        '(?:は|も|などは)?[^。\\n!?、]{0,6}?(?:そちら|ワーカー|受注者|ご?自身|ご自分|各自)[^。\\n、]{0,4}?(?:ご?負担|持ち)',
      ],
      [
        'pay for your own|fees are paid by the freelancer|fees paid by the freelancer|you cover the fee|you pay the fee|you cover the cost|deducted from your pay|freelancer covers',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'Freelance Act practice on transfer fees (L11 L12, CONFIRMED); labelled real listings on tool costs',
  },
  {
    id: 'pay.performance-only',
    denial: 'direct',
    wordings: [
      [
        '達しない|達成できない|満たない|未達の|届かない',
        `(?:場合|とき|と|時)[^。\\n!?、]{0,8}?(?:${NOT_PAID}|無報酬)`,
      ],
      [
        '固定給|基本給|固定報酬|最低保証',
        '(?:は|も|などは)?(?:、)?(?:一切)?(?:ありません|ございません|なし|無し|ない|なく|ゼロ)',
      ],
      [
        '成果|成約|契約|売上|アポ|目標|基準|未達',
        `(?:が|に)[^。\\n]{0,6}?(?:出な|なけれ|なかった|ない(?:場合|と|とき)|至らな|ゼロ|達しな)[^。\\n!?]{0,10}?(?:${NOT_PAID}|無報酬)`,
      ],
    ],
    provenance: 'judgement',
    source: 'no fixed pay is the other side of pay by results',
  },
];
