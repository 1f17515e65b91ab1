import type { WorkType } from '../../work-type/work-type.ts';
import { rungOf } from '../growth-rung.ts';
import type { SignalContext, SignalRule } from '../signal-rule.ts';

/** Kinds of work where a named skill is ordinary, so that its mention says nothing about scarcity. */
const ORDINARY: ReadonlySet<WorkType> = new Set<WorkType>([
  'writing.article',
  'writing.review',
  'writing.sns',
  'survey',
  'data.entry',
  'data.collection',
  'product.listing',
  'photo.task',
  'image.ai',
  'sales.dm',
  'sales.call',
  'admin.assistant',
  'support.customer',
  'interview',
  'voice',
  'writing.script',
]);

/** Every coder of pages names WordPress or Shopify: there the name alone says nothing. */
const NAMED_TOOLS_ORDINARY: ReadonlySet<WorkType> = new Set<WorkType>(['web.coding', 'teaching']);

/** A specialist's kind of work that nobody without a record is invited to. */
function specialistKind({ reading }: SignalContext, found: ReadonlySet<string>): boolean {
  return (
    rungOf(reading.workType) === 'specialist' &&
    !NAMED_TOOLS_ORDINARY.has(reading.workType) &&
    !found.has('growth.no-skill') &&
    !found.has('lure.beginner')
  );
}

/** A scarce skill is asked for only where nothing says that no skill is needed. */
function notForBeginners({ reading }: SignalContext, found: ReadonlySet<string>): boolean {
  return !found.has('growth.no-skill') && !ORDINARY.has(reading.workType);
}

/** Rights alone bar nothing where the listing lets the work be shown. */
function notShown(_context: SignalContext, found: ReadonlySet<string>): boolean {
  return !found.has('growth.portfolio-ok');
}

/** Kinds of work that ask people of a profession about themselves instead of having them practise it. */
const ASKS_ABOUT: ReadonlySet<WorkType> = new Set<WorkType>([
  'survey',
  'interview',
  'writing.review',
  'photo.task',
]);

function asksForQualification({ reading }: SignalContext): boolean {
  return !ASKS_ABOUT.has(reading.workType);
}

/** Templates and short forms are no sign of simple work where the kind of work itself asks for a skill. */
function unskilledKind({ reading }: SignalContext, found: ReadonlySet<string>): boolean {
  const rung = rungOf(reading.workType);
  return rung !== 'specialist' && (rung !== 'portfolio' || found.has('lure.beginner'));
}

/** Systems and languages whose mention is enough within a specialist's kind of work. */
const SYSTEMS =
  'java|javascript|typescript|python|php*|ruby|rails|laravel|golang|go言語|goでの|kotlin|swift|c#|c++|rust|scala|react*|vue*|nuxt|next.js|node.js|angular|flutter*|unity|unreal|aws|azure|gcp|docker|kubernetes|terraform|salesforce|sap|kintone|bubble|shopify|wordpress|rpa|uipath|power_automate|powerapps|winactor|dify|n8n|zapier|langchain|mcp|ai機能|機械学習|深層学習|データ分析|bigquery|tableau|sql|postgresql|aio|llmo|webflow|figma|lステップ|エルメ|twilio|solidworks|blender|burp_suite|ocr|api|comfyui|django|graphql|firebase';
/** Creative and counting tools: everybody names them, few master them. */
const TOOLS =
  'after_effects|aftereffects|davinci|premiere|illustrator|photoshop|autocad|revit|spss|matlab|ableton|logic_pro|cubase|zbrush|maya|houdini|trados|live2d|spine|looker|power_bi|ga4|hubspot|marketo|snowflake|dbt|stable_diffusion';
/** Small tools and chat tools: scarce only where something is built with them. */
const TECHNOLOGY = `${SYSTEMS}|gas|vba|llm|chatgpt|claude|gemini|openai|生成ai`;

const QUALIFICATIONS =
  '簿記|宅建|fp|toeic|toefl|英検|ielts|hsk|topik|労務士|書士|護士|理士|会計士|診断士|医師|歯科医|衛生士|看護師|助産師|保健師|薬剤師|栄養士|療法士|聴覚士|検査技師|放射線技師|心理士|心理師|福祉士|ケアマネ|保育士|教員免許|日本語教師|建築士|管理技士|工事士|電験|測量士|調査士|鑑定士|証券アナリスト|応用情報|支援士|ccna|ccnp|lpic|aws認定|pmp|cissp|獣医|販売者|通関士|予報士|学芸員|調理師|キャリアコンサルタント|整体師|整復師|美容師|鍼灸師|アクチュアリー|mba|博士号|修士|国家資格|有資格者';

const FIELDS =
  '翻訳|校正|校閲|通訳|監修|査読|監査|治験|施工|測量|設計|特許|臨床|研究|教壇|登壇|薬事|薬機法|法務|知財|経理|財務|労務|人事|貿易|購買|品質管理|医療|金融|法律|景品表示法|景表法|著作権法|gdpr|hipaa|iso|統計|データ解析|多変量解析|数値解析|seo|広告運用|運用型広告|リスティング|meta広告|google広告|amazon広告|マーケティング|インフラ|ネットワーク|サーバー|データベース|セキュリティ|cad|uiデザイン|ux|コンサルティング|経営|m&a|映像制作|作曲|3dcg|3dモデリング|電子回路|機械|編集長|ディレクション|プロジェクト管理';

/** What a gig teaches and leaves behind: nothing, a piece to show, or a scarce skill. */
export const GROWTH_SIGNALS: readonly SignalRule[] = [
  {
    id: 'growth.no-skill',
    // Listings: labelled real listings; 消費者庁 on "just copy and paste" work (W1 W2, CONFIRMED).
    says: [
      '特別な|特殊な|専門的な|難しい|むずかしい|高度な|必要な SKILL|こと|作業|操作 UNNEEDED|ありません|なく|なし|ない !は必要|をお持ち',
      'スキル|知識|営業力|文章力|センス|絵心|英語力|演技|滑舌|トーク力|デザイン力|特別な機材 UNNEEDED !方は不要|揃',
      '難しく|むずかしく ない|ありません|なく|ございません',
      'コピペ|コピー&ペースト|コピぺ !応募|禁止|不可|ng|できません|使い回し|判定|チェック|率|厳禁|返信|して送って|してお送り|非承認|うえ|以下を|下記を|項目',
      'コピー|コピって 貼|ペースト|して送|してお送',
      '貼り付け|書き写し|転記して 送信|投稿|だけ|入力',
      'そのまま 貼|コピー|転記|送信|写す',
      '定型文|例文|文例|コメント例|送信文 送|貼|コピー|投稿|選|変えて',
      '送信文|文面|文章|返信文 +は|が 固定|決まって|共通',
      'スマホ|スマートフォン|パソコン|pc|ネット環境 あれば ok|大丈夫|誰|どなた|でき|始め|お仕事',
      'ANYONE +でき|にでき|出来|簡単|単純|こなせ|すぐに始め|すぐにでき',
      '触ったことのない 方でも|人でも',
      'BEGINNER でもすぐ|でも簡単|でもでき',
      '頭を使わ|考える必要|判断は不要|判断不要|単調な|コツさえ|単純作業|単純な作業|繰り返し作業',
      'copy_paste|copy_and_paste|copy-paste|copy_pasting|simple_task*|easy_task*|easy_work|easy_job|simple_job|simple_work|no-brainer|anyone_can_do|no_degree|repetitive_task|mindless|no_thinking|very_simple|very_easy|super_easy|easy_repetitive',
      'no|no_special|no_technical|without +skill|skills',
      'just|only follow|copy|paste|click|type|tap|fill_in|need_a_smartphone',
      'you_only_need phone|smartphone|computer|laptop',
    ],
  },
  {
    id: 'growth.no-skill',
    // Listings: labelled real listings: work by the book; among specialists a manual or a short form says
    // nothing.
    needs: unskilledKind,
    says: [
      'テンプレ|フォーマット|マニュアル|手順|見本|お手本|雛形|ひな形|定型文|リスト|ガイド|動画 に沿|沿っ|沿い|通り|どおり|当てはめ|あてはめ|完備|完結|あるので|ありますので|見ながら|従|迷わ !作成|づくり|制作|のデザイン',
      'マニュアル|手順書|テンプレ|フォーマット 使っ|使用し|活用し|入力 !の作成|の制作|デザイン|ありき|ありません|構築|こちらに',
      'マニュアル|ひな形|雛形|テンプレ|プロンプト|定型文 .. そのまま 入れ|貼|使|送',
      'るだけ|すだけ|くだけ|むだけ|うだけ|つだけ|ぶだけ !楽し|断り|だけでな|だけでは|だけじゃ|だけでも|だけの方|だけの力|だけに',
      'EASY JOB !初歩|確認用|画面|ツール|フォーム|自己紹介|経歴',
      '作業|内容|仕事 +は|自体は EASY',
      '基本操作|基本的な操作|基本的なpc操作|文字入力|タイピング|スマホ操作|文字が打て さえ|ればok|れば大丈夫|れば問題|れば十分|のみでok|れば誰|たらok',
      'スマホ|スマートフォン だけ|1台|一台|のみ|簡単|サクッ 完結|でき|ok|お仕事|作業|始め !対応|撮影',
      '手順|やり方|作業方法|使い方 動画|説明|教え .. すぐ|誰でも|簡単|迷わ',
    ],
  },
  {
    id: 'growth.no-portfolio',
    // Listings: labelled real listings; facts §8.4 "rights", RECALLED: low weight.
    says: [
      'PROOF .. SHOW NOTOK|ないで !無断|以外|著作権フリー|他者|他の',
      'PROOF .. 出さない|載せない|話さない|言わない|見せない',
      '公開|転載|再利用|二次利用|掲載|公表 .. 一切|いずれも|固く|かたく NOTOK',
      '他の|別の|ほかの 媒体|サイト|場|チャンネル +での|への 公開|掲載|使用|利用|転載|投稿 NOTOK',
      'snsでの公開|snsへの投稿|snsへの掲載|snsでの紹介|snsでの掲載|実績公開|実績掲載|実績利用|公開可能な実績 NOTOK|なりません|なし',
      '関わったこと|携わったこと|制作したこと|執筆したこと|担当したこと .. 口外|他言|公言|伏せ|話さ|言わ|秘密',
      'ゴーストライ*|ゴーストで|無記名|代筆',
      '弊社名義|当社名義|著者名義|社長名義|弊社の名前|当社の名前 公開|掲載|発表|出版|投稿|配信|リリース',
      '名前|ライター名|執筆者名|制作者名|クレジット +は|が|も 出ません|出ない|載りません',
      'クレジット|署名|ペンネーム .. 表記|掲載|記載|表示 NO|されません',
      '人格権 .. 行使しない|行使しません|行使せず|不行使|主張しない',
      '名前 .. 出る|載る +ことは NO',
      '他の|別の|ほかの 媒体|場所|ところ +で|に .. SHOW NOTOK',
      'cannot|can_not|may_not|must_not|not_be|never|do_not .. portfolio|publicly|social_media|samples|your_website',
      'ghostwriter|ghost_writer|ghostwriting|no_portfolio|white_label|white-label',
      'copyright|rights .. transfer*|belong*|owned_by|assigned|ours|to_us',
    ],
  },
  {
    id: 'growth.no-portfolio',
    // Listings: labelled real listings: rights given up; where the work may be shown all the same, they
    // bar nothing.
    needs: notShown,
    says: [
      'RIGHTS .. 譲渡|お譲り|譲って|買取|買い取|移転|移り|移る !AUTHOR|フリー',
      '著作権】|著作権について|著作権: ~ 譲渡|帰属|移転 !AUTHOR',
      'RIGHTS .. 帰属|移譲 !AUTHOR|フリー',
      'RIGHTS .. CLIENT .. 保有|所有|有し|取得|のもの',
    ],
  },
  {
    id: 'growth.portfolio-ok',
    // Judgement: product specification: permission to show the work lowers the risk; labelled real
    // listings.
    says: [
      'PROOF SHOW .. OK !ご相談|要相談|可否|可能な方|お送り|NOTOK|どうか|以外|拝見',
      '実績公開|実績掲載|実績利用|実績紹介|ポートフォリオ利用 OK !可否|どうか|NOTOK',
      '実績|作品|作品集|ポートフォリオ +として|に .. SHOW ください|いただけ|られます|OK !ご相談ください|要相談|可否|NOTOK|どうか|お送り|教えて|ないで',
      '自身|自分|あなた サイト|ブログ|sns SHOW .. OK',
      '実績公開可|実績利用可|掲載可|実績公開ok',
      '署名記事|記名記事|実名掲載|クレジット表記|署名入り',
      'お名前|ライター名|ペンネーム|訳者名|著者名|作者名|スタッフ名|クレジット 入れ|載せ|掲載|載り|表示し|記載する|記載し|出します|いたします !かどうか|応募|NOTOK|ません|年齢|ください',
      '著作権 AUTHOR .. 残|帰属|保持|まま|留保 !ません|譲渡',
      '自身の作品|自分の作品|自身の実績|自分の実績 SHOW',
      'use|add|include|show|display|feature|share|showcase|used|list .. your_portfolio|anywhere|your_website|your_reel !not|cannot|never|past|link|please|send',
      'your_name_will_be|your_name_will_appear|be_credited|credited_as|byline',
    ],
  },
  {
    id: 'growth.specialised',
    // Listings: labelled real listings; product specification: a scarce skill is the way out of the
    // spiral.
    needs: notForBeginners,
    names: [
      `${TECHNOLOGY} .. 開発|実装|構築|設計|経験|知見|実務|連携|自動化|エンジニア|導入|移行|運用|分析|設定|使いこな|使い込|扱|組み込|活用|コンサル|対策|案件|必須|詳し|知識|スキル|モデリング|自在|高度|改修`,
      '実務経験|開発経験|構築経験|実装経験|設計経験|運用経験|診断経験|開発実績|開発歴|図面作成経験|分析経験|マネジメント経験|臨床経験|研究経験|講師歴|指導歴|翻訳経験',
      '作った|自作した|組んだ|手がけた|立ち上げ|構築した|導入した|運営した|公開した|手伝われた|携わった|担当した ことがある|ことのある|ご経験|経験 !記事',
      `${TOOLS} 使いこな|自在|高度|モデリング|実務|開発|構築|リギング|ワークフロー|プログラミング|分析`,
      '要件定義|アーキテクチャ|脆弱性診断|インフラ構築|データ基盤|機械学習|プロンプト設計|ファインチューニング|システム開発|アプリ開発|サーバーサイド|バックエンド|フロントエンド|web開発|業務システム|基幹システム|プログラミング 経験|開発|設計|実装|構築|エンジニア|担当|作成|できる|お願い|案件|お任せ|講師|改善',
      'プロジェクトマネージャー|プロジェクトマネジメント|pm経験|pmo|テックリード|構築業務|開発業務|開発案件|構築案件|開発支援',
      'エンジニア|プログラマ|コンサルタント|アーキテクト|データサイエンティスト|アナリスト の方|さん|様|として|を探|募集|急募|求む|業務|経験',
      `${FIELDS} .. 経験|実務|専門家|詳し|知見|知識|実績|理解|資格|設計|改善 .. ABLE|ある|お持ち|有する|豊富|必須|YEARS|者|優遇|歓迎|方`,
      `${FIELDS} +の実務|の経験者|経験者|実務者|に詳しい|の専門家`,
      '経験|実績 限定|必須|のみ|豊富 !なし',
      'コンサル|アドバイザー|顧問|伴走支援|監修 の方|さん|業務|として|支援|を探|を募集|お願い',
      '設計 開発|実装|構築',
      '回路設計|構造設計|機械設計|構造計算|ui/ux|ux設計|財務モデル|特許明細|作曲|編曲|3dcg|3dモデリング|スクレイピング|カスタマージャーニー|統計解析',
      'ネットワーク|サーバー|データベース|インフラ|セキュリティ|回路|機構 設計|構築|診断|チューニング',
      '論文|契約書|特許|医療|法律|金融 翻訳|通訳 ABLE|者|経験|お願い',
      'プロンプト 設計|エンジニア|チューニング',
      'レクチャー|ハンズオン|個別指導|個人レッスン 依頼|募集|お願い|してくだ',
      '法律事務所|会計事務所|税理士事務所|監査法人|特許事務所|病院|医療機関|研究所|設計事務所|証券会社|金融機関 勤務|実務|就業 経験|ある|お持ち|歴',
      '図面|回路図|楽譜|決算書|財務諸表|論文|契約書|判例 読める|読み解|引ける|描ける|起こせ|作成できる|レビュー',
      'proven_experience|extensive_experience|expert_in|expertise_in|experience_with|experience_in|proficient_in|senior|strong_knowledge|fluent_in|native-level|background_in|expert-level',
      'developer|engineer|architect needed|wanted|required|to|with|who|for',
      'YEARS of|in|with|experience',
      'experienced|skilled|seasoned|expert .. developer|engineer|designer|attorney|lawyer|architect|accountant|consultant|analyst|scientist|translator|editor|programmer|specialist',
      'cpa|cfa|pmp|cissp|phd|mba with|required|needed|preferred|only',
    ],
  },
  {
    id: 'growth.specialised',
    // Listings: labelled real listings: within a specialist's kind of work a named tool or task is enough.
    needs: specialistKind,
    names: [
      `${SYSTEMS} !もかまい|も構い|も大丈夫|もok|も可|でもいい|でもよい|で連絡`,
      '運用代行|コンサル|アドバイザー|戦略立案|戦略設計|制度設計|業務設計|システム構築|サイト構築|環境構築|自動化|スクレイピング|クローラー|チャットボット|改修|カスタマイズ|バグ修正|不具合修正|構成図|プラグイン|経験がある|経験のある|経験者|経験をお持ち|経験豊富|に詳しい|責任者 !仕事の依頼',
    ],
  },
  {
    id: 'growth.specialised',
    // Listings: labelled real listings: a state or trade qualification asked of the worker is scarce in
    // any kind of work.
    needs: asksForQualification,
    names: [
      `${QUALIFICATIONS} 資格|免許|保有|取得|級|点|お持ち|必須|限定|による|監修|の方|さん|様|として|求む|required|歓迎|専攻|以上 !事務所|法人|試験|講座|転職|求人|業界|向け|協会|目指|アンケート|インタビュー|お話|体験談|500件`,
      '薬機法|景品表示法|景表法|法務|特許|臨床 .. 知識|経験|詳し .. 方|必須 !なくて|不要',
      '商業経験|商業出版|商業誌|連載経験|語を母語とする !日本語',
      '実務|経験|歴|勤務|実績|指導|教育|在住 .. SOMEYEARS +以上|半以上|ほど !アンケート|お話|インタビュー|事務',
      'SOMEYEARS|三年 +以上 経験|実務|歴|キャリア !アンケート|お話|インタビュー',
      'licensed|certified|chartered attorney|lawyer|engineer|accountant|nurse|translator|architect|therapist|electrician|teacher|required',
    ],
  },
];
