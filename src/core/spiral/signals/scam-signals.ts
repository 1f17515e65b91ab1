import type { SignalId } from '../signal-id.ts';
import type { SignalContext, SignalRule } from '../signal-rule.ts';

const BAIT: readonly SignalId[] = ['lure.beginner', 'pay.exposure', 'growth.no-skill', 'scam.easy-money'];

/** A lifestyle question is only a hint: it counts together with bait in the same listing. */
function withBait(_context: SignalContext, found: ReadonlySet<SignalId>): boolean {
  return BAIT.some((id) => found.has(id));
}

/** Little to do or to know, anywhere, any time. */
const EFFORTLESS =
  'ANYONE|EASY|好きなとき|ラクして|楽して|ラクに|楽に|ポチポチ|触るだけ|いじるだけ|見るだけ|押すだけ|タップ|クリックする|コピペ|スキマ時間|隙間時間|すきま時間|空いた時間|空き時間|好きな時間|ながら作業|コツコツ|スマホだけ|スマホ1台|スマホ一台|スマホで|未経験|初心者|主婦|片手間|放置|ほったらかし|土日だけ|週末だけ|たった|わずか|寝ている間|ノーリスク|リスクなし|在宅で|普通の会社員|副業で|パソコンに触';
const INCOME = '月|週|日給|日収|日当|毎日|1日|年収';

/** Behaviours that boards and consumer authorities warn of; shown apart from spiral risk. */
export const SCAM_SIGNALS: readonly SignalRule[] = [
  {
    id: 'scam.easy-money',
    // Official: 消費者庁 2022-04-13 and 2022-11 on side-job offers (W1 W2), W3 W4; CONFIRMED.
    names: [
      `${EFFORTLESS} .. ${INCOME} TENTHOUSANDS !単価|予算|月額`,
      `${EFFORTLESS} .. 稼げ|稼ぐ|稼い|儲か|儲け|収入get|収入ゲット|即日収入|高収入|高報酬|高収益|副収入|収入が得|収入を得|収入が入|お小遣い|おこづかい|お小づかい|こづかい稼`,
      'ANYONE|未経験 .. 1日|日当|日給 YEN +以上|も',
      `${EFFORTLESS} .. TENTHOUSANDS 達成|突破|稼|の収入|を実現|手に入`,
      `${INCOME} TENTHOUSANDS 稼|目指|可能|も可|以上可|夢じゃ|達成|誰でも|簡単|続出|プレイヤー|が手に入|の収入 !方を募集|月額`,
      `${INCOME} .. 安定して|確実に|必ず|着実に TENTHOUSANDS .. 収入|稼|手に入|得`,
      'MINUTES|たった|わずか .. 簡単|だけ|作業|秒で|分で .. TENTHOUSANDS|YEN +も|ゲット|get|稼|の収入|の副収入|可能|!',
      'MINUTES +で|の作業で|の簡単作業で|= +YEN|TENTHOUSANDS !コマ|レッスン|授業|セッション',
      'MINUTES|HOURS +の|で|程度の 簡単|かんたん .. 高報酬|稼|収入|YEN',
      'MINUTES +簡単|で簡単|の簡単|だけの簡単|かんたん|程度の簡単',
      '超簡単|超かんたん',
      'MINUTES .. 日給|日収|月収 YEN',
      '月収|日給|日収|月商 TENTHOUSANDS になりました|超え|突破',
      '月|毎月|月に YEN .. 受け取っている方|受け取られている方|受け取られました|得ている方',
      '平日|土日|週末|夜|毎日 →|⇒|=|だけで TENTHOUSANDS',
      '必ず儲|必ず稼|確実に稼|確実に儲|絶対に稼|不労所得|権利収入|濡れ手に粟|即金|即日現金|即日で現金|すぐに現金|がっぽり|お金が欲しい|お金に困|楽して稼|楽に稼|楽々稼|ガッツリ稼|がっつり稼|放置で稼|自動で稼|青天井|大金|お金持ちに|人生逆転|借金返済|元手なし|元手ゼロ|リスクゼロ|リスクなしで|確実に利益|ノーリスクで|爆益|荒稼ぎ|稼ぎ放題|一攫千金|報酬を手に入れ',
      '寝ている間|寝てる間|放置|ほったらかし|勝手に|自動的に|見ているだけ お金|収入|収益|チャリン|稼|増え|入',
      'earn|make|get|up_to .. DOLLARS .. per_day|a_day|/day|per_week|/week|a_week|every_day|per_month|a_month|per_hour|MINUTES .. easy|simple|no_experience|from_home|anyone|no_skills|your_phone',
      'earn|make|get .. simple_tasks|easy_tasks|easy_work|from_home|no_experience .. DOLLARS',
      'earn|make|get DOLLARS in|within|for .. MINUTES|HOURS|DAYS',
      'earn|make DOLLARS a_day|per_day|/day|a_week|per_week|/week .. from_home|no_experience|easy*|simple|anyone',
      'easy_money|quick_money|get_rich|earn_easily',
      'anyone_can +earn|make',
    ],
  },
  {
    id: 'scam.fee-first',
    // Official: 消費者庁 on manuals and support plans (W1 W2 W4, CONFIRMED); MHLW guideline on forced
    // purchases (L21b, CONFIRMED).
    names: [
      '登録料|登録費|入会金|初期費用|教材費|教材代|教材購入費|研修費|受講料|保証金|預り金|預かり金|デポジット|加盟金|加盟料|会員費|会費|口座開設費|審査料|事務手数料|登録手数料|保証料|加入料|初期投資|システム使用料|システム代|サーバー代|テキスト代|資料代|入塾金|加入金|情報料|認定料|鑑定料|講座費|講習費|検定料|参加費|キット代 .. YEN|必要|かかり|かかる|支払い|支払って|振込|振り込|負担|いただきます|頂きます|頂戴|納め|申し受け|発生し|お預かり|入金|購入|回収 !CLIENT|PERCENT|を抑え|支給|業務|ページ|表示|相場|無料|方法|案内する|交通費|交流会|予算|pta',
      '先に|事前に|まず|最初に|はじめに|初めに .. 購入して|購入いただ|ご購入|買って|支払い|支払って|振り込|振込|入金|納めて|負担|立て替え ASK|後 !アンケート|感想',
      'マニュアル|教材|テンプレート|キット|セット|ツール|ソフト|システム|会員権|テキスト|指定の機材|専用 購入|買って|お買い|契約して|課金して ASK|条件|後|から !ページ|者',
      '問題集|参考書|参考書籍|指定の書籍|指定の教材 .. 負担|購入 ASK !CLIENT|記事|感想',
      '教材|キット|テキスト .. ご購入|購入して|購入いただ|買って|お求め ASK !アンケート|感想|ページ',
      '登録|加入|入会|参加 +に|時に|の際に YEN|費用|料金|手数料|かか !つなが|至|お支払いします|お支払いいたします|差し上げ|プレゼント|ボーナス',
      '手数料|料金|費用|代金|YEN .. 先に|前払い|先払い 支払|お支払|振|入金 !CLIENT|される|いただいた分',
      '始める前に|開始前に|スタート前に .. 購入|契約して|加入|支払|振|入金 !業務委託|秘密|仮払い',
      '有料|サポートプラン .. 加入して|入会して|課金して !ページ|ユーザー',
      'YEN +で|を|の 購入して|ご購入|買って|購入いただ ASK',
      '購入していただく必要|買う必要|購入が必須|購入が必要|購入が条件|購入していただいてから|購入後に 作業|仕事|スタート|始め|開始|があり|がござい|となり !アンケート',
      'いったん|一旦|先に|一時的に SELF 立て替え|立替 ASK !CLIENT',
      '送料|発送費|購入代金|購入費用|商品代|仕入れ代金|仕入代金|仕入れ費用 .. 後日|到着後|確認後|発送後|後から|あとで|まとめて|翌月|月末|いったん|一旦|先に|一時的に .. 精算|返金|お返し|支払|振込|立て替え|立替 !CLIENT',
      '口座確認|本人確認|身元確認|認証 .. YEN 入金|振込|振り込|送金|支払',
      '有料会員|有料プラン|サポートプラン|有料サロン 登録|入会|加入|契約|になっ|になる 必要|必須|いただ|条件|お願い',
      'registration_fee|upfront_fee|up-front_fee|training_fee|starter_kit|starter_pack|deposit_is_required|refundable_deposit|security_deposit|deposit_of',
      'pay|purchase|buy +our|the|a|your|this +registration|training|course|membership|activation|starter|software|kit',
      'must|need_to|have_to|required_to +buy|purchase',
    ],
  },
  {
    id: 'scam.off-platform',
    // Official: CrowdWorks P1 P2 P11, Lancers P8 P9: contact and pay stay on the board before the
    // contract; CONFIRMED.
    names: [
      'MESSENGER CONTACT !受ける|受けて|受け取る|予約|通知|機能|文言|送信代行|構築|運用|配信|登録者|漫画|デザイン|システム|api',
      '連絡|返事|返信|やり取り|やりとり|詳細|詳しく|詳しい話|応募|質問|報告|打ち合わせ|面談|以降|その後|採用後|困ったら|不明点 +は|については|には|手段は|方法は MESSENGER !機能|構築|運用|配信',
      'いつでも|困ったら MESSENGER',
      '友だち追加|友達追加 !数|広告|経路|率|施策|を増|導線',
      'dm +で|まで|にて|へ|に|を|ください 連絡|応募|ください|送って !送信|代行|コピペ|営業|件|テンプレ|定型|文章|文面',
      '個人 +の|line|携帯 メールアドレス|メアド|line|携帯|連絡先|電話番号',
      '電話番号|携帯番号|メールアドレス|連絡先 教え|知らせ|ご記入ください|ご記載ください|書いて|記載して|添えて|送って|送り|交換|明記 !欄|収集|リスト|企業',
      '直接 契約|取引|振込|振り込|やり取り|銀行|雇用|支払 !雇用契約書|エージェント|仲介会社|経験|お客様|当社が|弊社が',
      'クラウドワークス|ランサーズ|サイト|プラットフォーム|仲介|ココナラ 通さず|通さない|介さず|介さない|経由せず|使わずに|抜きで|の外で|経由しない',
      'サイト外|外部 +で|に|へ 契約|やり取り|連絡|支払|取引|移行|お願い',
      'forms.gle|lin.ee|line.me|t.me',
      'googleフォーム|下記フォーム|以下のフォーム|当社サイト|弊社サイト|自社サイト +から|より|へ|に|にて|で|での|のlineから 応募|登録|会員登録|エントリー|申込|申し込み|回答 !回答内容',
      'メール|電話 +で|から|に|にて 直接|一度お話|面接|ご応募',
      'url|リンク|フォーム +より|から|へ|にて .. スキルシート|履歴書|経歴書',
      '応募|エントリー|詳細 +は .. フォーム|hp|ホームページ +から|へ|より|にて|まで !デザイン|入力',
      '電話|通話 +で|にて 話し|説明|面接|打ち合わせ|連絡が取れ|連絡がとれ|連絡可能 !対応業務|お客様|でなく|ではなく',
      'gmail|メール 宛|まで 送|連絡|応募|履歴書',
      'PAY .. paypay|ペイペイ|paypal|直接|amazonギフト|アマギフ|手渡し|現金で|仮想通貨|usdt|銀行口座へ !広告|購入者',
      '次回|慣れたら|2回目以降 .. 直接 取引|契約|やり取り|依頼|支払',
      '手数料 かからない|節約|避け|引かれない|取られない|浮 .. 直接|外部|契約|取引|支払|振込',
      '応募|エントリー|申し込み .. ボタンではなく|下記のページから',
      'contact|message|text|reach|add|chat|dm|apply|continue|talk|interview|communicate|communication|move|available|reachable|online .. on|via|through|by|to +telegram|whatsapp|whats_app|wechat|viber|signal|line|discord|skype|google_form|instagram|my_telegram|my_whatsapp|email',
      'telegram|whatsapp|whats_app .. number|@|only|interview|contact|me|username|group',
      'pay_outside|paid_outside|off_platform|off-platform|work_outside|outside_the_platform|outside_of_the_platform|outside_of_upwork|outside_upwork|pay_directly|paid_directly|to_avoid_fees|pay_you_directly',
      'send_your_cv|email_me|email_us|mail_me .. to|my|at|email',
      'to_my|to_our|to_this +gmail|personal_email|email_address',
    ],
  },
  {
    id: 'scam.account-lending',
    // Official: CrowdWorks P6 P13 on accounts and log-in data, CONFIRMED; identity papers and bank
    // accounts RECALLED.
    names: [
      'ACCOUNT 貸し|売り|レンタル|譲渡|譲って|譲り|売買|売って|買取|買い取|借り|ご提供|提供して|使わせて|使用させて|利用させて|引き渡|郵送|お預かり|預けて|開設代行|作成代行 !終了|解約|退職|記事|機能|CLIENT',
      'ご自身の|お持ちの|あなたの|ご自分の アカウント|名義 +から|で|を使 .. 送|投稿|出品|登録|購入|販売|取引|フォロー',
      'アカウント +を PIECES 以上|お持ち',
      '自身名義|本人名義|自分名義 .. アカウント',
      'アカウント .. ご自身のもの|ご自身のアカウント|ご自分のもの|新しく作成|新規に作成|新規で作成 お使い|使って|使用して !発行|canva|google|ツール|pc|パソコン',
      'アカウント|垢 YEN +で 買|譲|購入',
      'CODE HAND|入力 ASK|だけ|代行 !画面|機能|欄|入力欄|再設定',
      '番号|コード 入力してもらう|送るだけ|送っていただく|教えて',
      'PAPERS .. HAND|いただ !ページ|説明|誓約書|契約書|nda|秘密保持',
      '代わりに|代理で|名義で スマホ|携帯|sim|回線|口座|カード|ローン 契約|開設|作成|作って|申込|申し込',
      'アカウントを 作成し|開設し|作って|量産|代わりに作成 .. 渡|譲渡|納品|提供',
      'お持ちの|ご自身の|ご家族の|あなたの|ご自分の|家族名義の|使っていない|余っている|眠っている|休眠 携帯|番号|回線|アカウント|メールアドレス|口座 .. 登録|認証|sms|開設|投稿|出品|販売|取引|フォロー|いいね|買|貸|譲|借 !通知',
      '電話番号|携帯番号 借り|貸',
      '口座|ネット銀行|クレジットカード +を|の 開設|作成|発行 ASK !方法|流れ',
      'rent|renting|lend|borrow|sell|selling|buy|buying|lease|share|give_us|send_us .. account|accounts|your_login|credentials !manager|management|executive|receivable|payable|payroll|book',
      'sms_code|sms_codes|one-time_code|otp_code|code_you_receive|receive_sms',
      'photo|photos|picture|scan|copy|selfie +of_your|with_your +id|passport|driver*|license|identity|national|government',
      'create|open|register +accounts|an_account .. your_phone|your_id|your_name|your_number|for_us',
    ],
  },
  {
    id: 'scam.buy-forward',
    // Official: CrowdWorks guideline of 2024-12-18 on proxy buying and receiving (P3), W6; CONFIRMED.
    names: [
      'GOODS BUY .. 発送|転送|送付|送って|送り|立て替え|立替|後日|返金|番号を|コードを|郵送|届け !お客様|購入者|方へ',
      'GOODS 受け取|受取 .. 発送|転送|送|代行|だけ|保管|仕事 !お客様|確認',
      'GOODS .. 再発送|再配送|転送|送り直|別の住所|指定の住所|指定先 !設定|量|速度|システム',
      '届いた|届く|到着した|受け取った GOODS|箱 .. 送|発送|郵送 !お客様|撮影|写真|キャッシュカード',
      'スマホ|携帯|回線|sim 契約 .. 送|渡',
      '抽選|行列|並んで|整理券 .. 買|購入 !サイト|機能|記事',
      '購入代金|購入費|商品代 .. お返し|返金|精算|振り込',
      '代理購入|購入代行|代行購入|立替購入|荷受け|荷受代行|荷物受取|荷物の中継|荷物中継|受け取り代行|受取代行|荷物の保管|荷物を預か|指定した商品を購入|指定の商品を購入 !システム|サイト',
      '購入 いただく商品|頂く商品',
      '代金|購入費|商品代|仕入れ代|お品代 立て替え|立替|建て替え',
      '代わりに|代理で|代行で|代わって 並んで|購入し|買って|買い物|買い付け|注文して|受け取',
      'reship|re-ship|receive_packages|reshipping',
      'buy|purchase|order .. item|items|product|products|gift_card|gift_cards|phone|phones|goods .. refund|reimburse|ship|send|forward|deliver',
      'receive|reship|forward|repackage parcel|parcels|package|packages|goods|shipments .. forward|ship|send|home|address|reship|them',
    ],
  },
  {
    id: 'scam.pre-escrow',
    // Official: CrowdWorks listing rules (P1): no work before 仮払い; Lancers P8; CONFIRMED.
    names: [
      'DEAL 前|まえ|を待たず .. 作業|着手|開始|書き始|スタート|納品|制作|執筆|作って|作成して|書いて|描いて|編集して|体験|提出 !説明|確認|質問|内容をお|決定前|後に|本採用',
      '先に|まず .. 作業|納品|記事|制作|作って|書いて .. 後|から|問題なければ|良ければ|よければ|その後 .. 契約|仮払い|採用|エスクロー !確認後に作業',
      '先に|まず 納品|作業 +していただ|いただ .. 契約|仮払い|採用|発注',
      '仮払い|契約|エスクロー +は|手続きは|の手続きは .. 納品後|納品確認後|納品の後|納品のあと|作業後|完成後|できあがって|完了後|検収後|終わってから|してから|後日|後ほど|あとで|後から|追って !発行',
      '応募時|応募の際|応募と同時|提案時|提案と一緒|応募と一緒|提案の際 .. サンプル|下書き|試作|テスト記事|完成した|完成品|実際の|本番|ラフ案|デザイン案 .. 作成|制作|作って|書いて|執筆|提出|送って|添付|PIECES !過去|実績|これまで|作品例',
      'サンプル|試作|見本|完成品|成果物|テスト .. 良ければ|よければ|問題なければ|気に入れば .. 契約|仮払い|発注|買い取 !継続|有償|YEN',
      'サンプル|試作|見本|テスト|完成品|できあがったもの|成果物 +を見て|を確認して|を拝見 .. 契約|採用|発注',
      '契約|仮払い +は|の手続きは|手続きは .. 終わったあと|終わった後|済んだ後|完了後 !発行',
      'start|begin|work .. before .. contract|escrow|milestone|payment|funding|funded',
      'create|fund|set_up|open .. contract|milestone|escrow .. after|once .. done|finish*|complet*|deliver*',
      'milestone|escrow|contract .. funded|created|released|opened|started .. after .. deliver*|complet*|done|finish*|submit*|draft',
      'finished|completed|full|final draft|design|sample|logo|article|video .. with_your_proposal',
    ],
    says: [
      '仮払い|エスクロー +を|なし|無し|は|せず|をせず せず|なしで|しません|行わず|行いません|ありません|進め',
    ],
  },
  {
    id: 'scam.info-product',
    // Official: CrowdWorks listing rules (P1): no luring to study sessions, courses or information
    // products; CONFIRMED.
    names: [
      '情報商材|ネットワークビジネス|マルチ商法|mlm',
      'COURSE +へ|に|への|の|を|も|が 入会|入塾|参加|受講|案内|招待|紹介し|ご紹介|勧誘|加入|ようこそ|用意|準備|プレゼント|お渡し|入って|受けて|無料体験|メンバーにな|説明会 !からの|運営|告知|ページ|文章|デザイン|編集|資料|制作|記事|サポート業務|生徒対応',
      'COURSE +の|を 無料体験|卒業生|受講生|生徒さんを|生徒を募集|メンバーになって|受けながら !からの|サポート|対応|回答|添削',
      '希望者|希望の方|希望される方|応募者|採用された方|採用者|参加者|入った方 .. COURSE .. 用意|案内|紹介|提供|参加|受講|招待|プレゼント !申込',
      '無料 .. COURSE .. 参加|招待|案内|受講|受け|実施|プレゼント|開催|体験|お越し !集客|告知|ページ|申込',
      '無料 個別面談|個別相談|マンツーマン|面談|カウンセリング',
      '副業|稼ぎ方|稼ぐ方法|稼げる方法|稼げるよう|物販|収益化|せどり|転売|稼ぐスキル .. 教え|学べ|お伝え|学ん|まとめた|勉強会|伝授|習得|無料|プレゼント|ノウハウを|一緒に !記事|執筆|紹介文',
      '投資|fx|仮想通貨|暗号資産|資産運用|資産を増や .. COURSE .. 案内|招待|参加|紹介',
      '投資|fx|仮想通貨|株式|物販|副業 .. 学べ|学ぶ COURSE !記事|デザイン|制作|資料|ページ|編集',
      '受講|卒業|修了|入会 +後|した方|された方|者 .. 仕事|案件 .. 渡|紹介|案内|依頼',
      'join|enroll|enrolled|learn|sign_up|attend|buy|take|purchase|subscribe .. our .. webinar|masterclass|course|academy|coaching|mentorship|bootcamp|training|ebook|membership|program',
      'COURSE .. もご用意|もご案内|もご紹介|も準備',
      'learn_how_to_make_money|free_webinar',
    ],
  },
  {
    id: 'scam.info-product',
    // Listings: labelled real listings: life-plan questions and lifestyle promises beside bait; judgement.
    needs: withBait,
    names: [
      '場所にとらわれ|場所に縛られ|好きな場所で|自由な|理想の|新しい 働き方|生き方|ライフスタイル|暮らし|生活|人生 !提案|記事|テーマ',
      '今の働き方|今の生活|人生|将来|収入の柱|このまま 不安|このままで|いいのかな|もう一つ|見直したい|変え',
      '叶え|かなえ|実現したい ライフスタイル|夢|暮らし|生活|働き方|理想|目標',
      '脱サラ|独立を目指|今どのような生活|今の暮らし|現在の生活|mbti|借金|貯金額|自己投資|理想のライフスタイル|収入に不安|お金の不安',
      '年後|半年後|将来|今後|これから .. どのくらいの収入|どんな|どのような|どういった|理想 働き方|暮らし|生活|自分|人生|ライフスタイル|をして',
    ],
  },
  {
    id: 'scam.fake-review',
    // Official: CrowdWorks P1 P7 on counts and ratings; stealth-marketing notice of 景品表示法 (2023-10);
    // labelled real listings.
    names: [
      'google|グーグル|食べログ|ホットペッパー|amazon|アマゾン|楽天|app_store|じゃらん|価格.com .. REVIEW .. POST !分析|収集|管理|調査',
      '高評価|星5|☆5|★5|五つ星|5つ星|星4以上|★4以上|満点|高い点数|高得点|良い口コミ|好意的な|プラスの|良い評価|高い評価|いい評価 .. POST !お付けし|お約束|差し上げ|させていただき|表示',
      '低評価|悪い口コミ|悪い評価|悪評 POST',
      'ポジティブ|肯定的|好意的|良い内容 .. REVIEW !分析|集計|調査',
      'itreview 投稿',
      '悪い点ではなく|良い点のみ|良い点だけ|いい点だけ|フォロワーになって|自作自演|サクラの|サクラと|サクラ役|サクラ業|ステマ|やらせ|買ったふり|使ったふり|ことにして感想',
      'フォロー|いいね|チャンネル登録|リツイート|リポスト|拡散 .. だけ|してくだ|していただ|するお仕事|押|お願い|してもら !運用|体制|を増や|メール|数',
      '実際に|来店|購入|使用|利用|使わ|買わ|行か|食べ|飲ん|試さ|行ったこと|使ったこと なくても|ずに|不要で .. 口コミ|クチコミ|レビュー|投稿|感想|評価|体験談',
      'REVIEW .. 受講し|購入し|使用し|利用し|使って|行って +ていなくても|なくても',
      '架空|想像|創作 .. REVIEW|お客様の声 !小説',
      'REVIEW|お客様の声 .. 想像|架空|創作 !小説',
      '購入者|利用者|お客様|お客さん|ユーザー|第三者|体験者|一般の方|消費者 +を装|のふり|のように装|になりすま|のふうに',
      '買った|使った|行った|来店した|購入した|使用した +ことにして|つもりで|体で|ふりをして',
      '評価|口コミ|評判|レビュー 下げ|上げ|操作|良くす|水増し .. 書き込|投稿|口コミ|レビュー|仕事|手伝',
      'REVIEW ★5|星5|☆5|5つ星|高い点|満点 書|つけ|付け',
      'fake_review*|post_reviews|upvote|follow_and_like',
      'follow|like|subscribe our|my|these +account|accounts|channel|page|profile|posts',
      'leave|write|post|give|submit .. positive|good|5-star|5_star|five-star|five_star|great|favorable|honest-looking .. review|reviews|rating|comment|comments|feedback !in_return|from_us',
      'rate_it|rate_us|rate_our five|5|positively|highly',
    ],
  },
];
