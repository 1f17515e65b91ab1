import type { SignalId } from '../signal-id.ts';
import type { SignalContext, SignalRule } from '../signal-rule.ts';
import { within } from '../text-rule.ts';

const BAIT: readonly SignalId[] = ['lure.beginner', 'pay.exposure', 'growth.no-skill', 'scam.easy-money'];

/** A lifestyle question is only a hint: it counts together with bait in the same listing. */
function withBait(_context: SignalContext, found: ReadonlySet<SignalId>): boolean {
  return BAIT.some((id) => found.has(id));
}

const INCOME =
  '(?:(?:月収|日給|日収|月|週|年収|初月|毎月|1日)[^。\\n\\d]{0,2}?\\d[\\d,.]{0,6}(?:[~〜\\-]\\d{1,3})?万|\\d[\\d,.]{0,6}(?:[~〜\\-]\\d{1,3})?万(?:円)?(?:以上)?(?:も|を|超|の?可|稼|→|!|が))';
const EARN =
  '(?:稼げ|稼ぐ|稼い|儲か|儲け|収入(?:が|を)(?:得|目指)|収益(?:が|を)(?:得|上げ)|お小遣い稼ぎ|高収入|高報酬|高収益|副収入)';
const EASY =
  '誰でも|だれでも|簡単|かんたん|カンタン|スキマ時間|隙間時間|すきま時間|スマホだけ|スマホ1台|スマホ一台|スマホで|未経験|初心者|コピペ|片手間|ほったらかし|放置|土日だけ|週末だけ|たった|寝ている間|ノーリスク|在宅で';

/** LINE as the thing to be built, drawn or measured is the work, not a way to talk. */
const NOT_THE_WORK =
  '(?!公式|構築|スタンプ|配信|運用|ステップ|広告|リッチ|連携|マーケ|ボット|bot|アプリ|ヤフー|漫画|マンガ|ニュース|ポイント|harness|developers|登録(?:者|数|を|の|へ)|の(?:構築|運用|導線|配信|制作|設計|自動)|アカウント(?:の(?:構築|運用|制作|立ち上げ|設計))|など?(?:の)?(?:構築|運用))';
const SERVICE = 'line(?:@)?';
const TOOLS =
  'line|公式line|カカオトーク|カカオ|telegram|テレグラム|whatsapp|インスタのdm|instagramのdm|xのdm|twitterのdm|dm';

/** Behaviours that boards and consumer authorities warn of; shown apart from spiral risk. */
export const SCAM_SIGNALS: readonly SignalRule[] = [
  {
    id: 'scam.easy-money',
    denial: 'clause',
    wordings: [
      [EASY, `[^。\\n!?]{0,22}?(?:${INCOME}|${EARN})`],
      [
        '月収|日給|日収|月|週|初月|毎月|1日',
        '(?:から)?\\d[\\d,.]{0,6}(?:[~〜\\-]\\d{1,3})?万(?:円)?(?:以上)?(?:[~〜])?(?:も|を|が|の)?[^。\\n!?]{0,6}?(?:稼|目指|可能|夢じゃ|達成|誰でも|簡単|getで|プレイヤー|続出)',
      ],
      [
        '0',
        '\\d?(?:秒|分)(?:で|の|だけ|程度の)?(?:簡単|かんたん|カンタン|作業で\\d|で\\d[\\d,]{2,6}円|[^。\\n]{0,6}?\\d万)',
      ],
      ['平日|土日|週末|夜|毎日', '(?:に|だけ|の)?[^。\\n]{0,10}?(?:→|⇒|=|で)\\s?(?:月|週)?\\d{1,3}万'],
      [
        '必ず儲|必ず稼|確実に稼|確実に儲|絶対に稼|不労所得|権利収入|濡れ手に粟|即金|即日現金|楽して稼|楽に稼|楽々稼|ガッツリ稼|がっつり稼|放置で稼|自動で稼|青天井',
        '',
      ],
      [
        'earn',
        ' (?:up to )?\\$ ?\\d[\\d,]{2,6}\\+? ?(?:per|a|/|every|each) ?(?:day|week|month|hour)[^.\\n]{0,40}?(?:easy|simple|no experience|from home|anyone)',
      ],
      [
        'easy money|quick money|get rich|passive income guaranteed|earn easily|make money fast|guaranteed income|guaranteed earnings',
        '',
      ],
      ['anyone can', ' (?:earn|make)'],
    ],
    provenance: 'official',
    source: '消費者庁 2022-04-13 and 2022-11 on side-job offers (W1 W2), W3 W4; CONFIRMED',
  },
  {
    id: 'scam.fee-first',
    denial: 'clause',
    wordings: [
      [
        '登録料|入会金|初期費用|教材費|教材代|教材購入費|研修費用|研修費|受講料|保証金|預り金|デポジット|マニュアル代|マニュアル購入|テンプレート代|サポート費用|サポートプラン|システム登録料|システム利用登録料|加盟金|加盟料|年会費|月会費|会費|ガイドブック代|口座開設費|審査料|事務手数料|スターターキット|キット代',
        `(?:として|が|は|を|に|の|:|、|代金)?${within(14)}(?:\\d[\\d,.]{0,8}万?円|必要|かか(?:り(?!ません)|る(?!こと))|お支払い|支払って|支払い|振り?込|ご負担|購入して|購入いただ|ご購入|いただきます|発生し|お願いし)`,
      ],
      [
        '先に|事前に|まず|最初に|初めに',
        `(?:、)?${within(10)}(?:購入して|購入いただ|ご購入|お支払い|振り込|お振込|振込|入金して|ご入金)`,
      ],
      [
        'マニュアル|教材|テンプレート|スターターキット|ツール',
        `(?:を|の)${within(6)}(?:購入|ご購入|買って|お買い)(?:して|いただ|が必要|が必須|後|し)`,
      ],
      ['登録', `(?:には|に|時に)${within(6)}(?:費用|料金|\\d[\\d,]{2,8}円)(?:が)?(?:必要|かか|いただ)`],
      [
        'registration fee|upfront fee|up-front fee|security deposit|training fee|starter kit|activation fee|pay a fee|pay for training|pay for the training|refundable deposit|buy the course|purchase our',
        '',
      ],
    ],
    provenance: 'official',
    source:
      '消費者庁 on manuals and support plans (W1 W2 W4, CONFIRMED); MHLW guideline on forced purchases (L21b, CONFIRMED)',
  },
  {
    id: 'scam.off-platform',
    denial: 'clause',
    wordings: [
      [
        TOOLS,
        `${NOT_THE_WORK}(?:@|アカウント)?(?:の|を|で|に|へ|にて|での|でも|グループ|id|通話|から)?(?:の)?[^。\\n!?]{0,10}?(?:友だち追加|友達追加|(?:登録|追加)(?:して(?:いただ|くだ|頂|もら|ね)|をお願い|後|いただ|お願い)|交換|送(?:って|り(?:ください|します))|お送りください|ご連絡|連絡(?:を(?:いたし|取|し|お)|し|いただ|くださ|お願い|(?:と|に)なり|です|$|。|\\n|」)|やり取り|やりとり|いつでもサポート|サポート(?:します|いたし|あり|→|\\s|$)|お伝え|移行|移動|お話し|ご案内|説明します|ご説明|応募|教えて|通話|参加して|ご参加|招待)`,
      ],
      [
        TOOLS,
        `${NOT_THE_WORK}(?:交換|登録必須|登録が必要|追加必須|面談|グループ(?:に|へ)(?:ご)?(?:参加|招待))`,
      ],
      ['友だち追加|友達追加', '(?!数|広告|経路|率|施策|を増|の導線)'],
      [
        '困ったら|いつでも|不明点は|質問は|連絡は|やり取りは|やりとりは|詳細は|ご連絡は|応募は|ご応募は|連絡手段|連絡方法|連絡ツール|ご連絡方法',
        `(?:全て|すべて|基本|主に|、|:|は|が|として){0,3}${SERVICE}(?:で|に|にて|から|へ|と|を|です|のみ|。|\\n|$|」|または|か)`,
      ],
      [
        '個人',
        '(?:の)?(?:メールアドレス|メアド|line|携帯|携帯番号|連絡先|電話番号)(?:を|に|へ|宛)[^。\\n]{0,12}?(?:教え|お知らせ|送|連絡|交換|記載)',
      ],
      [
        '電話番号|携帯番号|メールアドレス|連絡先',
        '(?:を|の)(?:[^。\\n、]{0,8})(?:お?教え|お知らせ|ご?記入(?:くだ|して)|ご?記載(?:くだ|して)|送って|お送り|交換|書いて|明記)',
      ],
      [
        '直接',
        '(?:の)?(?:契約|取引|お?振込|振り込|やり取り|お支払い|銀行|ご契約|雇用)(?:を|も|で|に|が|し|と|契約)',
      ],
      [
        'クラウドワークス|ランサーズ|サイト|当サイト|プラットフォーム|仲介',
        '(?:を|は)?(?:通さ|介さ|経由せ)ず',
      ],
      [
        'クラウドワークス外|ランサーズ外|サイト外|プラットフォーム外|外部ツール|外部サイト|当サイト外',
        '(?:で|に|へ|での|にて|の)[^。\\n!?]{0,8}?(?:契約|やり取り|やりとり|連絡|お支払い|支払|取引|移行|お願い)',
      ],
      [
        '外部フォーム|外部のフォーム|グーグルフォーム|googleフォーム',
        '(?:から|より|へ|に|にて|で)(?:の)?(?:ご)?(?:応募|登録|エントリー|申込|お申し込み)',
      ],
      [
        'contact me on|contact us on|message me on|text me on|reach me on|reach out on|add me on|chat on|dm me on|apply on|apply via',
        ' (?:my )?(?:telegram|whatsapp|whats app|signal|skype|wechat|line\\b|viber|discord|facebook|instagram|email)',
      ],
      [
        'telegram|whatsapp|whats app',
        '[^.\\n]{0,24}?(?:number|@|\\+\\d|only|interview|contact|me\\b|username|group)',
      ],
      [
        'pay outside|paid outside|payment outside|outside of upwork|outside upwork|outside of freelancer|off platform|off-platform|outside the platform|work outside',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'CrowdWorks P1 P2 P11, Lancers P8 P9: contact and pay stay on the board before the contract; CONFIRMED',
  },
  {
    id: 'scam.account-lending',
    denial: 'clause',
    wordings: [
      [
        'アカウント|メルカリアカウント|sns アカウント|snsアカウント|銀行口座|口座|通帳|キャッシュカード|電話番号|sim|simカード|スマホ|名義|id',
        `(?:を|の)(?:[^。\\n、]{0,10}?)(?:貸し|貸して|お貸し|レンタル|譲渡|譲って|売買|売って|買取|買い取|お借り|借り|ご提供|提供して|開設代行|作成代行|契約して)`,
      ],
      ['アカウント貸|アカウント売|アカウント買|アカウントレンタル|口座貸|口座売|口座買|名義貸', ''],
      [
        'ログイン情報|idとパスワード|id・パスワード|id/パスワード|パスワード|認証コード|sms認証|smsコード|認証番号|ワンタイムパスワード',
        `(?:を|の|代行)?(?:[^。\\n、]{0,10}?)(?:お送り|送って|送信して|共有して|教えて|お知らせ|ご提供|提供して|いただきます|転送|代行|してもら|していただ|受け取)`,
      ],
      [
        '身分証|身分証明書|本人確認書類|運転免許証|免許証|マイナンバーカード|パスポート',
        `(?:の)?(?:画像|写真|コピー|写し|両面|データ|撮影)?(?:を|の)(?:[^。\\n、]{0,8}?)(?:お?送|提出|撮影|アップロード|ご提供|添付)`,
      ],
      [
        '新規アカウント|新しいアカウント|別アカウント|複数アカウント',
        '(?:を)?[^。\\n]{0,6}?(?:作成して|開設して|作って|量産)[^。\\n]{0,10}?(?:お渡し|譲渡|納品|提供|いただ)',
      ],
      [
        'rent your account|rent out your account|use your account|share your account|account rental|buy your account|your upwork account|your login|verification code|sms verification|sms code|one-time code|otp code|photo of your id|copy of your id|your bank account to receive',
        '',
      ],
    ],
    provenance: 'official',
    source:
      'CrowdWorks P6 P13 on accounts and log-in data, CONFIRMED; identity papers and bank accounts RECALLED',
  },
  {
    id: 'scam.buy-forward',
    denial: 'clause',
    wordings: [
      [
        '購入していただく商品|ご購入いただく商品|購入して頂く商品|指定の商品を購入|指定商品を購入|指定した商品を購入|商品を購入していただ|商品をご購入いただ|商品を購入し|商品を代わりに購入|代理購入|購入代行|代行購入|立替購入|立て替え購入|商品を注文し',
        '(?!た(?:こと|お客|方|際))',
      ],
      [
        '商品|品物|荷物|スマホ|端末|チケット|ギフト券|ギフトカード|電子マネー|プリペイドカード',
        `(?:を|の)(?:[^。\\n、]{0,12}?)(?:購入|買|受け取)(?:し|っ|って|い|り)?(?:て)?[^。\\n]{0,14}?(?:発送|転送|送付|送って|立て替え|立替|後日(?:お支払い|返金)|番号を|コードを)`,
      ],
      [
        '荷受け|荷受代行|荷受け代行|荷物受取|荷物の受け取り|荷物を受け取|商品を受け取',
        `(?:[^。\\n]{0,14}?)(?:発送|転送|送|代行|お仕事|だけ|保管|って|り)`,
      ],
      ['代金', '(?:は|を)[^。\\n]{0,8}?(?:立て替え|立替)'],
      [
        'buy gift cards|purchase gift cards|gift card codes|reship|re-ship|receive packages|forward packages|receive and forward|buy the product first|purchase the product and',
        '',
      ],
    ],
    provenance: 'official',
    source: 'CrowdWorks guideline of 2024-12-18 on proxy buying and receiving (P3), W6; CONFIRMED',
  },
  {
    id: 'scam.pre-escrow',
    denial: 'clause',
    wordings: [
      [
        '仮払い|仮払|契約|本契約|ご契約|契約締結|エスクロー',
        '(?:の)?(?:前|まえ|する前|より前|を待たず|が済む前|前の段階)(?:に|から|でも|で|の|より|に先に)?[^。\\n!?]{0,10}?(?:作業(?!内容を?(?:お伝え|説明|確認))|着手|開始|スタート|納品|制作|執筆|提出|進め|サンプルを?(?:[^。\\n、]{0,4})(?:作|書|制作|作成|提出))',
      ],
      [
        '先に|まず',
        '(?:、)?[^。\\n、]{0,6}?(?:作業|納品|記事|データ|作品|サンプル|制作)(?:を|して)?[^。\\n!?]{0,12}?(?:後|あと|から|確認後|その後)[^。\\n!?]{0,8}?(?:仮払い|契約|エスクロー)',
      ],
      ['まず作業を|先に作業を', '[^。\\n]{0,12}?(?:その後|後に|あとで)[^。\\n]{0,4}?契約'],
      [
        '仮払い|契約|エスクロー',
        '(?:は|手続きは|の手続きは)[^。\\n!?]{0,6}?(?:納品|作業|検収|完了|提出)(?:の)?(?:後|完了後|を確認後|してから|確認後)',
      ],
      [
        '応募時|ご応募時|応募の際|ご応募の際|提案時',
        '(?:に)?(?:、)?[^。\\n!?]{0,14}?(?:サンプル|試作|テスト記事|デザイン案|ラフ案|完成品|記事|作品)(?:を)?(?:[^。\\n、]{0,6}?)(?:作成して|制作して|作って|書いて|執筆して|1本|1枚|1点)',
      ],
      [
        'サンプル|テスト記事|デザイン案',
        '[^。\\n、]{0,6}?を?(?:応募時|応募の際|契約前|提案時)に[^。\\n]{0,8}?(?:提出|作成|制作|お送り)',
      ],
      [
        'テスト記事を|サンプルを',
        '[^。\\n、]{0,8}?(?:書いて|作って|提出して|納品して)から(?:の)?(?:本?契約|採用)',
      ],
      [
        'start before escrow|before the escrow|before escrow|before funding|before milestone is funded|before contract starts|work before payment|before creating the milestone|before the contract',
        '',
      ],
    ],
    provenance: 'official',
    source: 'CrowdWorks listing rules (P1): no work before 仮払い; Lancers P8; CONFIRMED',
  },
  {
    id: 'scam.info-product',
    denial: 'clause',
    wordings: [
      ['情報商材|ネットワークビジネス|マルチ商法|mlm', ''],
      [
        'スクール|オンラインスクール|講座|オンライン講座|養成講座|コンサル|コンサルティング|教材|オンラインサロン|サロン|塾|コミュニティ',
        '(?:生)?(?:や[^。\\n、]{1,10}?)?(?:へ|に|の|を|も)?(?:ご)?(?:入会|入塾|受講して|受講いただ|(?:無料)?(?:体験)?を?ご?案内(?:し|を|いた|が)|(?:の)?説明(?:も|を)(?:いた|し|させ)|ご?紹介(?:し|を|いた|が)|勧誘|参加して|参加いただ|購入して|購入いただ|無料で(?:参加|受講|ご招待)|無料体験)',
      ],
      ['コンサル生|受講生|塾生', '(?:を|の)?(?:大?募集)'],
      [
        '無料',
        '(?:の)?(?:オンライン)?(?:セミナー|勉強会|相談会|講座|カウンセリング|コンサル|体験会|個別相談|説明会)(?:に|へ|を|も)(?:[^。\\n]{0,8}?)(?:参加|ご招待|ご案内|受講|受け|実施)',
      ],
      ['副業', '(?:で)?(?:の)?(?:収益化|稼ぎ方|成功|マネタイズ)(?:」|の|を|ノウハウ|方法)'],
    ],
    provenance: 'official',
    source:
      'CrowdWorks listing rules (P1): no luring to study sessions, courses or information products; CONFIRMED',
  },
  {
    id: 'scam.info-product',
    denial: 'clause',
    needs: withBait,
    wordings: [
      [
        '場所にとらわれない|場所に縛られない|時間にとらわれない|時間に縛られない|会社に縛られない|好きな場所で|自由な|理想の|新しい',
        '(?:[^。\\n、]{0,6}?)(?:働き方|生き方|ライフスタイル|暮らし|生活|人生)(?:を|が|に|へ|の|できる|したい|$|\\n|」|\\?)',
      ],
      [
        '今の働き方|今の生活|人生|将来|収入の柱|このまま',
        '(?:を|に|で)?[^。\\n]{0,6}?(?:変えたい|不安|このままで|いいのかな|もう一つ|見直したい)',
      ],
      ['叶えたい|かなえたい|実現したい', '(?:ライフスタイル|夢|暮らし|生活|働き方|理想|目標)'],
      ['脱サラ|会社に縛られ|独立を目指|自由に働きたい|自由に生きたい|どうなりたいか', ''],
      [
        '0年後|将来|今後|数年後|これから',
        '(?:に|は|の)?[、]?[^。\\n、]{0,6}?(?:どんな|どのような|どういった|理想)(?:の)?[^。\\n、]{0,6}?(?:働き方|暮らし|生活|自分|人生|ライフスタイル)',
      ],
      ['今どのような生活|今の暮らし|現在の生活|mbti|借金|貯金額', ''],
    ],
    provenance: 'listings',
    source: 'labelled real listings: life-plan questions and lifestyle promises beside bait; judgement',
  },
  {
    id: 'scam.fake-review',
    denial: 'clause',
    wordings: [
      [
        'google|グーグル|googleマップ|食べログ|ホットペッパー|amazon|アマゾン|楽天|app store|アプリストア|google play|itreview|価格.com|トリップアドバイザー|じゃらん',
        '(?:マップ|map|ストア|の|に|へ|で|への|での|アプリ)?[^。\\n!?]{0,10}?(?:投稿(?!の?(?:分析|収集|管理))|(?:口コミ|クチコミ|レビュー|評価|星|★|☆)[0-9]?(?:を|の)?(?:高評価)?(?:を)?(?:投稿(?!の?(?:分析|収集|管理))|書いて|書く|書き込|付けて|つけて|入れて|していただ|して頂))',
      ],
      [
        '高評価|星5|☆5|★5|五つ星|5つ星|良い口コミ|良いレビュー|好意的な|ポジティブな|プラスの',
        '(?:の|な)?(?:口コミ|クチコミ|レビュー|評価|感想|コメント)?(?:を|で|の)?[^。\\n!?]{0,6}?(?:投稿|お願い|書いて|書く|付け|つけ|入れて|していただ|押して|して)',
      ],
      [
        '悪い点ではなく|悪い点は書かない|ネガティブな内容は|マイナスな内容は|批判的な内容は|良い点のみ|良い点だけ|良いことだけ|いい点だけ',
        '',
      ],
      [
        'フォロー|いいね|チャンネル登録|リツイート|拡散|高評価ボタン',
        '(?:と|&|・|や|/|を)?(?:いいね|フォロー|rt|リツイート|コメント|高評価)?(?:を|の)?(?:押|する(?:だけ|お仕事)|して(?:くださる|いただくお?仕事|いただくだけ|頂くだけ|もらうだけ|くださいね)|(?:お)?仕事(?!の)|だけ)',
      ],
      ['チャンネル登録', '(?:と|&|・|や|、)(?:高評価|いいね)[^。\\n]{0,6}?(?:お願い|して)'],
      [
        '実際に|来店|購入|使用|利用',
        '(?:に)?(?:して|使って|行って|来て|利用して|購入して)?(?:い)?(?:なくても|いなくても|不要で|せずに|しなくても|いない|ない)[^。\\n]{0,10}?(?:口コミ|レビュー|投稿|感想|評価|ok)',
      ],
      ['サクラ|やらせ|ステマ', '(?:の(?:お?仕事|投稿|口コミ|レビュー)|を|レビュー|投稿|業|として)'],
      ['体験したように|使ったように|購入したように|使用したかのよう|体験したかのよう|お客様になりきって', ''],
      [
        'positive review|positive reviews|5-star review|5 star reviews|five-star review|fake review|fake reviews|leave a good review|post reviews|write reviews for products you|google reviews|trustpilot review|amazon reviews',
        '',
      ],
      ['like and follow|follow and like|subscribe to our channel|upvote', ''],
    ],
    provenance: 'official',
    source:
      'CrowdWorks P1 P7 on counts and ratings; stealth-marketing notice of 景品表示法 (2023-10); labelled real listings',
  },
];
