import { learningIsBait, type SignalContext, type SignalRule } from '../signal-rule.ts';

/** A share of the results on top of an hourly or monthly pay is not all the worker gets. */
function noFixedPay({ reading }: SignalContext): boolean {
  return reading.pay.kind !== 'hourly' && reading.pay.kind !== 'monthly';
}

/** Wordings about pay that is late, small, conditional or replaced by something else. */
export const PAY_SIGNALS: readonly SignalRule[] = [
  {
    id: 'pay.promise-later',
    // Listings: labelled real listings (2026); facts §8.4 "promised raise", RECALLED: low weight, counts
    // only with a low price.
    names: [
      'PRICE|支払い|お支払 RAISE !仕組み|制度設計|表',
      'LATER .. PRICE RAISE|応え|報い|考えま|考えて|検討|増|変更',
      'LATER .. ボーナス|賞与|手当|特別報酬|インセンティブ 考え|検討|支給|差し上げ|お出し|用意|あり|付与|プラス',
      'LATER .. YEN +まで|も 出し|支払|お渡し',
      'LATER .. YEN 上げ|上が',
      '慣れたら|慣れてきたら|慣れた後は YEN',
      '将来|ゆくゆく|いずれ .. YEN .. お願いする予定|ご依頼する予定|お任せする予定',
      'LATER .. YEN +プラス|上乗せ|アップ|増し',
      'MONTHS|ORDINAL +から|後|以降 .. RAISE !FIX|デザイン',
      'ORDINAL +から .. YEN',
      'long-term|long_term|reliable|loyal .. better_pay|higher_pay|higher_rate|raise|bonus*',
      'PRICE .. 再度|改めて|あらためて 相談|検討|決め|設定|話し',
      '軌道に乗|事業が伸び|売上が伸び|予算が増え|うまくいった|うまくいけば|成功したら|成功すれば .. PRICE|PAY|還元|利益|お渡し',
      'LATER .. YEN +にな|へ|に変更|にいた|にしま|に上|に見直|に引き上げ|とな|に増額|でお願い|にアップ|にup',
      'PIECES クリア|達成 .. YEN',
      '累計 PIECES +で YEN',
      '頑張った|がんばった .. 上がっ|上がり|アップ',
      'if|when .. i_will|we_will|i_can|we_can increase|raise|pay_more',
      'YEN +から|より +スタート|の|始め',
      '最初は|はじめは|初めは|まずは|当初は .. YEN|低め|低単価|控えめ .. RAISE',
      '将来|ゆくゆく|いずれ .. 固定給|固定報酬|月額|社員登用|正社員|高い案件|大きな案件|リーダー|ディレクター !経験',
      '昇給|社員登用|単価アップ|単価up|報酬アップ|報酬up|時給アップ !に関する|資料|規程',
      'YEN +に|へ|まで アップ|up|増額|見直し|上げ|上が',
      '段階的|徐々|少しずつ 上が|上げ|アップ|増',
      'MONTHS|YEARS +ごと|毎|おき 見直し',
      '評価|実績|成果|働き +により|に応じて|次第で|を見て .. 見直し|決め直',
      'お任せする範囲|対応範囲 見直し',
      'rate|rates|pay|price|salary|wage|compensation .. goes_up|renegotiat*|negotiable_after|increase*|will_increase|raised|rise*|improves|reviewed|be_increased|revised',
      'increase|raise|review|bump your|the +rate|pay|salary|price|wage|hourly_rate',
      'raise|raises|pay_rise|rate_increase|pay_increase|higher_rate|higher_rates|higher_pay|better_pay|better_rates|bonus|bonuses|pay_more|pays_more .. after|later|once|over_time|in_the_future|long-term|long_term|when|every|for_good|for_reliable|for_great|for_top|for_long|as_you',
    ],
  },
  {
    id: 'pay.exposure',
    // Official: CrowdWorks listing rules (P1): skill-up, track record or growth as consideration while the
    // price is out of line; CONFIRMED.
    needs: learningIsBait,
    names: [
      '実績|経験|キャリア|経歴|職歴|評価を|ポートフォリオ 作り|づくり|つくり|作れ|作る|つくる|積め|積み|積んで|積む|増や|増え|手に入|築|貯め|貯ま|溜ま|になり|になる|として使|に使え|そのまま使え|にもな|残り|残る|残せ|充実|財産|武器|役立|役に立|箔|脱出|ゼロから|書けます|書ける|強化 !お持ち|ある方|のある|業務',
      'スキル|技術|ノウハウ|知識|腕|センス|コツ|やり方|力 覚えられ|をつけたい|手に入|がつき|がつく|が付く|伸び|身につ|身に付|アップ|up|学べ|学ん|学び|上が|身につけ|磨け|磨き|磨く|伸ばせ|伸ばし|深ま|深め|習得|教え|得られ|吸収 !だけ|習得済|必須|読者|子ども|研修|構成',
      '手に職|独り立ちし|独り立ちされ|貴重な機会|添削付き|身につき|身につく|身に付く|報酬以上|お金以上|一緒に成長|最初の一歩|学びながら|学べ|勉強になり|勉強になる|勉強も|勉強が|勉強でき|成長でき|勉強したい方|成長したい|成長を実感|成長を応援|スキルアップ|キャリアアップ|第一歩|登竜門|学びつつ|教わりながら|習いながら|箔がつ|箔が付|貴重な経験|良い経験に|いい経験に|仕事にできる力|稼げる力|稼ぐ力|ゼロからお伝え|フィードバック付き|名前を売 !楽しく|教材|ゲーム|アプリ|社員|子ども|講座の|サイト',
      'PRO .. 添削|指導|アドバイス|フィードバック 受け|もらえ|いたし|します|得られ|付き|無料',
      '高評価|星5|☆5|★5|評価5|良い評価|よい評価|満点評価 お約束|お付け|付けさせ|つけさせ|差し上げ|お返し|ので',
      'もらいながら|頂きながら|いただきながら|稼ぎながら|働きながら 学べ|学ん|勉強|スキル|成長|身につ|身に付|覚え',
      'build|grow|boost|improve|strengthen|add_to|great_for|perfect_for|great_in|good_in|great_on your|their|own +resume|portfolio|cv|career|skills|profile|reputation|experience',
      "for_exposure|great_exposure|gain_exposure|exposure_to_our|real-world_experience|you_will_learn|you'll_learn|learn_a_lot|learn_while|to_learn|learn_new|gain_experience|build_your_portfolio",
      'give_you|leave_you|giving_you|get|get_a|to_get|earn|receive .. 5-star|5_star|five_star|five-star|positive|good|great|excellent +review|reviews|feedback|rating',
      'review|reviews|rating|feedback guaranteed|promised|for_sure|in_return',
    ],
  },
  {
    id: 'pay.trial-discount',
    // Workers: workers on test writing (W7 W8 W9), CONFIRMED; labelled real listings.
    names: [
      '研修期間|研修中|試用期間|見習い期間 .. YEN !費|免除|手当を|補助',
      'お試し +として .. YEN',
      'TRIAL .. CHEAP !登録|アカウント|プラン|版|体験|で利用|ツール',
      'TRIAL PAY NO !あっても|YEN',
      'TRIAL .. PAY +は|も NO !あっても|YEN|期間|研修',
      'TRIAL ~ こちら|その分 UNPAID',
      '採用|応募|契約 +前に .. 無料|無償 !相談|登録|体験',
      'TRIAL PERCENT 単価|報酬|金額',
      'TRIAL SMALLYEN !有償',
      'まずは|まず TRIAL .. SMALLYEN',
      'まず|まずは PIECE .. 無料|無償|無報酬',
      'TRIAL ~ この間|期間中 .. YEN',
      'TRIAL .. 採用|合格 +のみ|時のみ|者のみ PAY',
      'FIRST CHEAP !日間無料',
      'FIRST +のみ|だけ|に限り SMALLYEN !振|支払って',
      'FIRST .. TRIAL|研修 .. SMALLYEN|PERCENT',
      'FIRST|試用|トライアル .. PAY NO',
      '無料|無償|無報酬 テスト|トライアル|サンプル|お試し|課題|試作|改善案|デザイン案|構成案|練習 !登録|期間|プラン|版|素材|配布|請求',
      'free|unpaid +test|sample|samples|trial|demo|mockup|short_test !account|period_of|version|plan|sign',
      'trial|test_task|test_article|test_edit|test_project|first_video|first_article|first_one|first_job|first_order|first_design|first_week|sample_work|samples|first_three|first_two .. UNPAID|reduced_rate|lower_rate|half|discount|is_free|be_free',
    ],
  },
  {
    id: 'pay.performance-only',
    // Listings: labelled real listings; judgement: the worker carries the whole risk of the sale.
    needs: noFixedPay,
    names: [
      '完全成果|完全成功|成果報酬|成功報酬|成果型|出来高|歩合|フルコミ|インセンティブのみ|100%インセンティブ|コミッションのみ|コミッション制|成果ベース|成約ベース|成果連動|売上連動|成果分のみ|レベシェア|レベニューシェア|収益分配|利益分配 !広告|サービス|に加え|とは別',
      'RESULT EACH .. YEN !会費|商品登録|プラス|加算|上乗せ',
      'RESULT|購入 +されたら|されると|につなが|したら|してくださったら|していただいたら|に至れば .. YEN|PERCENT !会費|プラス|加算|上乗せ|別途',
      '達成者|達成した方|達成した場合 +のみ|だけ|にだけ|にのみ .. PAY',
      'PAY|収入|稼ぎ .. 売れた数|再生数|人数|成果|売上|成約|獲得 +で|によって|次第 決ま|変わ|変動',
      'DONE 分|だけ|のみ|ごと|場合|たび|に限り .. PAY|収入|YEN !加算|上乗せ|プラス',
      'SALES PERCENT .. PAY|分配|還元|お渡し|折半|収入|取り分',
      'SALES +の|から|額の +PERCENT',
      '利益|収益|売上|広告収入 折半|半分|山分け|分配|シェアし|シェアいた',
      '再生数|再生回数|閲覧数|クリック数|アクセス数|販売数|フォロワー数|成約数|獲得数|契約数|成果|売上|件数|人数 で決ま|に応じ|次第|連動|によって .. PAY|収入|決ま !アップ|単価|昇給',
      '成果|頑張り|結果|頑張った分|売れた分|成約した分 そのまま|ダイレクト|直接|だけ .. 収入|PAY|稼',
      '紹介料|成約料|紹介報酬|獲得報酬|手数料収入 .. YEN|EACH',
      'commission_only|commission-only|revenue_share|equity_only|rev_share|profit_sharing|purely_on_results|%_commission|%_per_sale',
      'paid when|if|for .. close|sale|sell|deal|result|sign|book|convert|lead|customer',
      'PERCENT of_each|of_every|of_all|of_your|of_the|of_revenue|of_profit|of_sales|per_sale',
    ],
  },
  {
    id: 'pay.performance-only',
    // Judgement: no fixed pay is the other side of pay by results.
    says: [
      '固定給|基本給|固定報酬|固定の報酬|固定の給|固定費|最低保証 NO !に加',
      '成果|成約|契約|売上|申し込み|購入|来店|アポ|目標|基準|未達 出な|なけれ|なかった|ない|至らな|ゼロ|達しな|届かな .. PAY NO|無報酬',
      '達しない|満たない|届かない 場合 .. PAY NO|無報酬',
      'no_base|no_fixed|no_hourly|no_guaranteed|without_base salary|pay|rate|wage',
    ],
  },
  {
    id: 'pay.after-fee-borne',
    // Official: Freelance Act practice on transfer fees (L11 L12, CONFIRMED); labelled real listings on
    // tool costs.
    names: [
      'COST .. SELF 負担|持ち|お支払い|用意して|ご用意|準備|揃え|そろえ|手配 !CLIENT',
      'COST +は|を +負担|ご負担 ASK !CLIENT|虚偽|違反|発覚|判明|かかった',
      'COST +は SELF でお願い',
      '自己負担|自費負担|自費で|自腹|持ち出し|個人負担|各自負担|受注者負担 !CLIENT',
      '振込手数料|振込の手数料|送金手数料|決済手数料|振込料 引い|引か|差し引|差引|控除|天引き|お引き|負担 !CLIENT',
      'EXPENSE .. PAY +に含|込み !CLIENT|除|別途',
      'cover|bear|pay|provide .. your_own|their_own .. software|subscription*|tools|expenses|costs|travel',
      'own_expense|own_cost|not_reimbursed|not_be_reimbursed',
      'fee|fees|costs paid_by|borne_by|covered_by .. freelancer|worker|contractor|you',
      'freelancer|worker|contractor pays|covers|bears .. fee|fees|cost|costs',
    ],
    says: ['EXPENSE .. 支給|精算|支払 NO|NOTOK', 'EXPENSE +は|も|が +出ません|出ない'],
  },
];
