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

/** Systems and languages whose mention is enough within a specialist's kind of work. */
const SYSTEMS =
  'java|javascript|typescript|python|php|ruby|rails|laravel|golang|go言語|kotlin|swift|c#|c++|rust|scala|react|vue|nuxt|next.js|node.js|angular|flutter|unity|unreal|aws|azure|gcp|docker|kubernetes|terraform|salesforce|sap|kintone|bubble|flutterflow|shopify|wordpress|rpa|uipath|power automate|powerapps|winactor|dify|n8n|zapier|langchain|mcp|ai機能|機械学習|深層学習|データ分析|bigquery|tableau|sql|aio|llmo|webflow|【studio】|figma|lステップ|エルメ|twilio|solidworks|blender|burp suite|ocr|api|comfyui';
/** Small tools and chat tools: scarce only where something is built with them. */
const TECHNOLOGY = `${SYSTEMS}|gas|google apps script|vba|llm|chatgpt|claude|gemini|openai|生成ai`;

const QUALIFICATIONS =
  '簿記|日商簿記|宅建|宅地建物取引|fp|ファイナンシャルプランナー|toeic|toefl|英検|ielts|hsk|topik|社会保険労務士|社労士|行政書士|司法書士|弁護士|税理士|公認会計士|会計士|中小企業診断士|弁理士|医師|歯科医|歯科衛生士|看護師|助産師|保健師|薬剤師|管理栄養士|栄養士|理学療法士|作業療法士|言語聴覚士|臨床検査技師|臨床心理士|公認心理師|放射線技師|臨床工学技士|介護福祉士|社会福祉士|精神保健福祉士|ケアマネ|保育士|教員免許|日本語教師|建築士|施工管理技士|電気工事士|電験|測量士|土地家屋調査士|不動産鑑定士|証券アナリスト|応用情報|情報処理安全確保支援士|ccna|ccnp|lpic|aws認定|pmp|cissp|獣医師|登録販売者|通関士|気象予報士|学芸員|司書|調理師|キャリアコンサルタント|カラーコーディネーター|インテリアコーディネーター|整体師|柔道整復師|美容師免許|鍼灸師|アクチュアリー|mba|博士号|修士';

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

function asksForQualification({ reading }: SignalContext, found: ReadonlySet<string>): boolean {
  return !found.has('growth.no-skill') && !ASKS_ABOUT.has(reading.workType);
}

/** Templates and short forms are no sign of simple work where the kind of work is a specialist's. */
function notSpecialist({ reading }: SignalContext): boolean {
  return rungOf(reading.workType) !== 'specialist';
}

/** What a gig teaches and leaves behind: nothing, a piece to show, or a scarce skill. */
export const GROWTH_SIGNALS: readonly SignalRule[] = [
  {
    id: 'growth.no-skill',
    denial: 'direct',
    wordings: [
      ['スキル|専門知識|知識', '(?:が|は)?(?:なくても|無くても)'],
      [
        '特別な|特殊な|専門的な|難しい|高度な',
        '(?:[^。\\n、]{0,6}?)(?:スキル|知識|経験|資格|営業力|技術|専門知識|操作|作業|交渉|こと)(?:や[^。\\n、]{1,8}|・[^。\\n、]{1,8})?(?:は|も|が)?(?:一切|特に|全く|まったく)?(?:不要|必要(?:あり|ござ|な)|いりません|要りません|いらない|なくて|なし|なく|ありません|問いません|求めません|一切)',
      ],
      [
        'スキル|専門知識|知識|営業力|専門技術|経験もスキル|経験やスキル|経験・スキル|経験や知識|知識や経験',
        '(?:や[^。\\n、]{1,8}|・[^。\\n、]{1,8}|等)?(?:は|も|が)?(?:一切|特に|全く|まったく|とくに)?(?:不問|問いません|不要|いりません|要りません|必要ありません|必要ございません|必要なし|求めません)',
      ],
      [
        '必要なスキル|必要な経験|必要な知識',
        '(?:は|も)?[、:]?(?:特に|とくに)?(?:ありません|なし|ございません)',
      ],
      ['難しく', '(?:ない|ありません|なく|ございません)'],
      ['難しい', '(?:作業|操作|こと|内容)[^。\\n、]{0,8}?(?:なく|ない|なし|ありません)'],
      [
        'コピペ|コピーペースト|コピー&ペースト|コピーアンドペースト|コピー・ペースト',
        '(?:を|で|だけ|するだけ|中心|作業|のみ|メイン|して貼|で完了|でok)(?!ご?応募|ご?返信|お使い)',
      ],
      ['貼り付けて|貼り付け|書き写し|転記して', '(?:、)?[^。\\n]{0,8}?(?:送信|投稿|するだけ|入力|いただ)'],
      [
        '触ったことのない|触ったことがない|使ったことのない|使ったことがない|やったことのない|やったことがない',
        '(?:方|人|かた)でも',
      ],
      ['経験がなくても|経験なしでも', '[^。\\n]{0,4}?すぐ'],
      ['パソコン初心者|pc初心者|未経験|初心者', '(?:の方)?でも(?:すぐに|簡単に)?(?:できる|できます)'],
      ['誰でもできる|誰にでもできる', '(?:簡単|単純|作業|お?仕事|内容)'],
      ['copy paste|copy and paste|copy-paste|copy & paste', '(?: (?:work|job|task|data|text)|ing|\\b)'],
      [
        'no skills|no special skills|no skill|no particular skills',
        ' (?:are |is )?(?:needed|required|necessary)',
      ],
      [
        'very simple|very easy|simple and easy|super easy|easy and simple|simple data entry|easy data entry',
        ' ?(?:task|job|work|project|typing|entry)?',
      ],
      [
        '決まった文章|定型文|例文|用意した文章|お渡しした文章|文例|コメント例|お渡しする文章',
        '[^。\\n、!?]{0,12}?(?:送(?:信|っ|る|り)|貼|コピー|投稿|から作|変えて|そのまま|選ん|選ぶ)',
      ],
      [
        'スマホ|スマートフォン|パソコン|pc|ネット環境',
        '(?:さえ|が|と[^。\\n、]{1,8}が|1台|一台)?(?:さえ)?あれば[^。\\n!?、]{0,10}?(?:ok|大丈夫|誰でも|どなたでも|できる|できます|始め|お仕事)',
      ],
      [
        '誰でも|だれでも|誰にでも|どなたでも|中学生でも|小学生でも',
        '[^。\\n!?、]{0,4}?(?:できる|できます|出来る|出来ます|こなせ)(?:、)?[^。\\n!?、]{0,6}?(?:簡単|単純|作業|お?仕事|内容|。|!|$|\\n)',
      ],
      ['頭を使わ|考えることはあり|考える必要|判断は不要|判断不要|単調な|コツさえ|慣れれば誰でも', ''],
      [
        'コピーして|コピって|コピー',
        '[^。\\n!?、]{0,8}?(?:貼|ペースト)[^。\\n!?、]{0,6}?(?:だけ|作業|お?仕事|する|いただ)',
      ],
      [
        'simple task|simple tasks|easy task|easy tasks|easy work|easy job|simple job|simple work|anyone can do|no-brainer|no technical skills|no qualifications|no degree',
        '',
      ],
      ['just|only', ' (?:copy|paste|click|type|tap|need a (?:phone|smartphone|computer|laptop)|fill in)\\b'],
      ['you only need a|all you need is a', ' (?:phone|smartphone|computer|laptop)'],
      [
        '演技|滑舌|センス|文章力|話術|英語力|デザイン力|特別な機材|トーク力|絵心|専門用語',
        '[^。\\n!?、]{0,8}?(?:は|も)(?:特に|一切)?(?:必要ありません|不要|いりません|問いません|求めません|なくて)',
      ],
      ['そのまま', '[^。\\n!?、]{0,4}?(?:貼|コピー|転記|送信)'],
      ['送信文|文面|文章|返信文', '(?:は|が)[^。\\n!?、]{0,4}?(?:固定|決まって|共通|用意(?:して|済))'],
      ['るだけの|すだけの|くだけの|ぶだけの|むだけの', '(?:作業|お?仕事|内容|簡単|シンプル)'],
      [
        'やり方|作業方法|手順|使い方',
        '(?:は|を)[^。\\n!?、]{0,12}?(?:説明|お伝え|動画|教え)[^。\\n!?]{0,10}?(?:すぐ(?:に)?(?:覚え|でき|慣れ)|誰でも|簡単)',
      ],
      [
        'スキルも経験も|経験もスキルも|スキル・経験|経験・スキル|知識も経験も',
        '(?:は)?(?:一切)?(?:不要|必要な[しく]|いりません|必要ありません|問いません|不問)',
      ],
      ['repetitive task|repetitive work|easy repetitive|basic copy|mindless|no thinking', ''],
    ],
    provenance: 'listings',
    source: 'labelled real listings; 消費者庁 on "just copy and paste" work (W1 W2, CONFIRMED)',
  },
  {
    id: 'growth.no-skill',
    denial: 'direct',
    needs: notSpecialist,
    wordings: [
      [
        'テンプレート|テンプレ|フォーマット|マニュアル|手順書|手順|見本|お手本|雛形|ひな形|定型文|型に',
        '(?:も|や|と|・)?(?:テンプレ(?:ート)?|マニュアル|手順書|見本|動画|フォーマット|資料)?(?!の(?:作成|制作|デザイン)|作成|づくり)[^。\\n、は】)]{0,10}?(?:沿っ|沿い|使っ|使い|使用し|活用し|当てはめ|あてはめ|通り|どおり|完備|完結|ご?用意し|ご?用意があ|あるので|ありますので|がある(?:ため|から)|見ながら|従って|従い|入力して|お渡しし|ので安心)',
      ],
      [
        'マニュアル|手順書|テンプレート|テンプレ|見本',
        '(?:も[^。\\n、]{1,8}も)?(?:完備|完結|が?あり(?!ません|き)|が?有り|付き)',
      ],
      [
        'るだけ|すだけ|くだけ|むだけ|うだけ|つだけ',
        '(?<!でき.だけ)(?<!な.だけ)(?<!あ.だけ)(?<!け.だけ)(?<!\\d.だけ)(?!でな|では|じゃ|でも|に(?!なり)|の(?:方|時間|余裕|力|能力)|で(?!ok|す|完了|完結|簡単|報酬|\\d|稼|、|お?仕事))',
      ],
      ['ポチポチ|サクサク', '(?:する|入力|作業)?(?:だけ|で)'],
      ['だけの|するだけ|だけで', '(?:の)?(?:とても|超|すごく)?(?:簡単|かんたん|カンタン|シンプル)'],
      [
        '簡単|かんたん|カンタン|シンプル|単純',
        '(?:な)?[^。\\n、]{0,8}?(?:お仕事(?!相談)|作業(?!出来|でき|を始め)|入力|軽作業|単純作業|内容です|タスク|業務|データ入力|リサーチ|検索)(?!画面|ツール|フォーム|例|内容をお書き|補助)',
      ],
      [
        '基本操作|基本的な操作|基本的なpc操作|文字入力|タイピング|スマホ操作|文字が打て',
        '[^。\\n、]{0,8}?(?:さえ|のみでok|でき(?:れば|たら)[^。\\n]{0,4}?(?:ok|問題|大丈夫|十分|誰|どなた))',
      ],
      [
        'スマホ|スマートフォン|スマホひとつ',
        '(?:だけ|1台|一台|のみ|から|で)(?:でも|で|から)?(?:簡単|かんたん|カンタン|すぐ|サクッと|完結|ok|できる|できます|作業)',
      ],
      [
        '作業|内容|お仕事',
        'は(?:とても|非常に|いたって|すごく|1件[^。\\n、]{1,8}の)?(?:簡単|単純|シンプル|かんたん)',
      ],
      [
        'マニュアル|手順書|手順|見本|動画|ガイド',
        '(?:が|も|を見)[^。\\n!?、]{0,6}?(?:ある|見|通り|どおり|沿)[^。\\n!?、]{0,14}?(?:迷わ|誰でも|どなたでも|安心|簡単|大丈夫|完了|できます)',
      ],
    ],
    provenance: 'listings',
    source:
      'labelled real listings: work by the book; among specialists a manual or a short form says nothing',
  },
  {
    id: 'growth.no-portfolio',
    denial: 'direct',
    wordings: [
      [
        '実績|制作実績|作品|ポートフォリオ|成果物|納品物|デザイン',
        '(?:として)?(?:の|を|への|へ|に|等への)?(?:[^。\\n、]{0,10}?)(?:公開|掲載|公表|使用|利用|口外|記載)(?:は|等は|も|を|に)?(?:一切|原則|基本的に)?(?:不可|ng|禁止|でき(?:ません|かね|ない)|お断り|ご遠慮|お控え|認め|許可して(?:い|おり)ませ|しないで|なさらない)',
      ],
      [
        '公開|転載|再利用|公開・再利用|二次利用|掲載',
        '(?:や|・|、)?(?:[^。\\n]{0,8}?)(?:は|も)一切(?:お断り|禁止|不可|認め|ご遠慮|でき)',
      ],
      [
        'snsでの公開|ブログでの公開|snsへの投稿|snsへの掲載',
        '(?:や[^。\\n、]{1,8})?(?:は|も)?(?:一切)?(?:禁止|不可|ng|お断り|ご遠慮|お控え)',
      ],
      ['無記名|ゴーストライター|ゴーストライティング|代筆', ''],
      [
        'cannot be used in your portfolio|can not be used in your portfolio|not be shown in your portfolio|may not use in portfolio|no portfolio use|ghostwriter|ghost writer|ghostwriting',
        '',
      ],
      [
        'full copyright|all rights|full rights|all copyright|full ownership',
        '[^.\\n]{0,24}?(?:transfer|belong|assigned|to us|to me|to the client)',
      ],
      [
        '実績|制作実績|制作事例|ポートフォリオ|作品集|成果物|納品物|作業内容|作品名|案件内容|制作に関わった|執筆した|執筆に|制作した|参加した|制作物|担当した|関わったこと|クライアント名|本案件|今回の作品',
        '[^。\\n!?、]{0,20}?(?:公開|掲載|公表|使用|口外|載せ|出す|出し|紹介|名乗|発信|他言|利用)(?:ていただ|して|する|いただ|く)?[^。\\n!?、]{0,10}?(?:不可|(?<![a-z])ng(?![a-z])|禁止|(?:は|も|が)?でき(?:ません|かね|ない(?!方))|お断り|遠慮|控え|認めて|認めま|いただけません|頂けません|致しかね|許可して(?:い|おり)ませ)',
      ],
      [
        '実績|作品名|案件|制作|クライアント名|本名|社名|ポートフォリオ|sns|ブログ',
        '[^。\\n!?、]{0,20}?(?:出さ|載せ|公開し|掲載し|口外し|使わ|使用し|紹介し|発信し|他言し|公表し)ないで',
      ],
      [
        '著作権|権利|版権|データの権利',
        '[^。\\n!?、]{0,12}?(?:お譲り|譲って|弊社のもの|当社のもの|買取となり)',
      ],
      [
        '弊社名義|当社名義|クライアント名義|先生の名義|社長名義|代表名義|他者名義|著者名は弊社|著者名は当社',
        '(?:名義)?(?:で|での|と|の|に)[^。\\n!?、]{0,6}?(?:公開|掲載|発表|出版|投稿|納品|リリース|配信|なり|なる)',
      ],
      [
        "may not|can not|cannot|must not|not allowed to|not permitted to|can't",
        ' (?:be )?(?:use|used|include|included|show|shown|share|shared|add|added|publish|display|displayed|post)[^.\\n]{0,24}?(?:portfolio|publicly|social media|your website|samples)',
      ],
      [
        'full copyright|all rights|full rights|all copyright|full ownership|rights|copyright',
        ' [^.\\n]{0,14}?(?:will be|are|is|be) (?:owned by (?:us|the client|me)|transferred to (?:us|the client|me)|ours|assigned)',
      ],
      ['white label|white-label|under nda, no portfolio|no portfolio', ''],
      [
        '公開可能な実績|公開できる実績|実績として公開できる',
        '[^。\\n!?]{0,8}?(?:なりません|ではありません|ではございません)',
      ],
      [
        '制作したこと|執筆したこと|携わったこと|関わったこと|受注したこと|担当したこと|依頼を受けたこと',
        '[^。\\n!?、]{0,14}?(?:話さない|言わない|明かさない|口外|他言|公言|伏せて|公開(?:は|を)?(?:お控え|しない|不可)|秘密)',
      ],
      [
        'お名前|ライター名|執筆者名|制作者名|クレジット',
        '(?:は|が|も)(?:一切)?(?:出ません|表に出ません|出ない|載りません|掲載されません|表記されません|公表されません)',
      ],
      ['ゴースト', '(?:で|での|として|の)(?:お?仕事|執筆|制作|作業|活動|ライター)?'],
      [
        '権利|著作権|所有権|一切の権利',
        '(?:は|を|も)[^。\\n!?、]{0,8}?(?:当方|弊社|当社|こちら|クライアント|発注者)(?:が|に|で)?[^。\\n!?、]{0,4}?(?:保有|所有|有し|取得|譲り受け)',
      ],
      [
        'sns|ブログ|ツイッター|x|インスタ',
        '(?:等|など|や[^。\\n、]{1,8})?(?:で|へ|に)の(?:ご)?(?:紹介|公開|投稿|掲載|発信|告知)(?:は|も)(?:一切|ご)?(?:お控え|控え|遠慮|禁止|不可|しないで|ng(?![a-z])|お断り)',
      ],
      [
        '弊社の名前|当社の名前|弊社名|クライアントの名前|別の方の名前|著名人の名前',
        '(?:で|として)(?:発表|公開|出版|掲載|投稿|発信)',
      ],
      [
        "do not publish|do not share|do not post|don't publish|don't share|never share|do not include",
        '[^.\\n]{0,24}?(?:portfolio|publicly|social|anywhere)',
      ],
    ],
    provenance: 'listings',
    source: 'labelled real listings; facts §8.4 "rights", RECALLED: low weight',
  },
  {
    id: 'growth.portfolio-ok',
    denial: 'direct',
    wordings: [
      [
        '実績|制作実績|作品|ポートフォリオ|成果物',
        `(?:として)?(?:の|を|への|へ|に|等への)?(?:[^。\\n、]{0,10}?)(?:公開|掲載|公表|使用|利用|ご紹介)(?:は|も|して|を)?(?:いただいて)?(?:(?:も)?(?:可(?!能な方)|ok|自由|歓迎|問題(?:ありません|ございません|な[いくし])|構いません|かまいません|大丈夫|できます|いただけます|差し支え))`,
      ],
      [
        '著作権',
        '(?:は|については)[、]?[^。\\n]{0,6}?(?:制作|作者|クリエイター|ワーカー|ご?本人|受注者|あなた|執筆者)[^。\\n]{0,12}?(?:残り|帰属|保持|のまま|留保)',
      ],
      ['署名記事|記名記事|実名掲載|お名前を掲載|クレジット表記|クレジットを記載|クレジットに', ''],
      [
        'you may use in your portfolio|can use it in your portfolio|can be used in your portfolio|portfolio use allowed|portfolio use is allowed|byline|you will be credited',
        '',
      ],
      [
        '実績|制作実績|制作事例|ポートフォリオ|作品集|成果物|納品物|事例',
        '(?:として|等|など)?(?:の|を|への|へ|に|等への|は|での)?(?:[^。\\n、!?]{0,14}?)(?:公開|掲載|公表|使用|利用|紹介|載せ|入れ|出し|お使い|活用|追加|アップ|発信|使って)(?:は、[^。\\n、!?]{0,20}?|は|も|して|を|する(?:こと|の)(?:は|も|が)?)?(?:て)?(?:いただ(?:いて|く(?:こと|の)(?:は|も|が)?|い|ければ)|頂(?:いて|く(?:の|こと)(?:は|も)))?(?:も)?[:]?[^。\\n!?]{0,14}?(?:(?<!不)可(?!能な方|否)|ok|自由|歓迎|問題(?:ありません|ございません|な[いくし])|構いません|かまいません|構わない|大丈夫|でき(?:ます|る)(?!方|か)|いただけます|頂けます|差し支え|けっこう|結構です|どうぞ|(?:を|は)?許可)',
      ],
      [
        '実績|制作実績|作品',
        '(?:として|は|も)(?:どんどん|ぜひ|自由に|ご自由に|お好きに)[^。\\n]{0,8}?(?:公開|掲載|紹介|使|お使い|アピール|載せ)',
      ],
      [
        'お名前|ライター名|ペンネーム|訳者名|著者名|作者名|執筆者名|スタッフ名|イラストレーター名|編集者名|クレジット',
        '(?:と[^。\\n!?、]{1,10}?)?(?:を|が|は|も|に)?[^。\\n!?、]{0,12}?(?:(?:入れ|載せ|出)ることが?(?:も)?(?:可能|でき)|掲載(?:することも)?可能|記載(?:することも)?可能|(?:クレジット)?いたします|掲載(?:します|いた|させ|されます)|載せ(?:ます|させ|ることが)|載り|入れ(?:ます|させ)|表示(?:し|いた|されます)|記載(?:します|いたします|されます|させ)|出していただけ)(?![^。\\n]{0,4}?(?:ません|ない))',
      ],
      [
        'use it|use this|use them|add this|add it|include it|include this|show it|show this|display it|feature it|use the|share it|share this|showcase',
        ' (?:[a-z]{1,12} ){0,3}?(?:in|to|on|for) your (?:own )?(?:portfolio|website|reel|showreel)',
      ],
      [
        "your name will|you will get credit|you'll get credit|you will be credited|credited as",
        '(?: (?:appear|be (?:shown|listed|published|credited|printed)))?',
      ],
      ['portfolio', '(?: use| usage)? (?:is )?(?:allowed|welcome|ok\\b|fine|permitted)'],
      [
        '自身の作品|ご自分の作品|自分の作品|ご自身の実績|ご自分の実績|自分の実績',
        '(?:として|に)[^。\\n!?、]{0,8}?(?:紹介|公開|掲載|使|発信|載せ|アピール)[^。\\n!?、]{0,8}?(?:ください|下さい|いただ|ok|可能|自由|どうぞ|構いません)',
      ],
      [
        'welcome to|free to|allowed to|may|can',
        ' (?:show|use|share|include|add|display|post) (?:[a-z]{1,12} ){0,4}?(?:in|on|to) your (?:own )?(?:portfolio|website|reel)',
      ],
    ],
    provenance: 'judgement',
    source: 'product specification: permission to show the work lowers the risk; labelled real listings',
  },
  {
    id: 'growth.specialised',
    denial: 'clause',
    needs: notForBeginners,
    wordings: [
      [
        TECHNOLOGY,
        `(?:[a-z0-9.+#]{0,12})(?:\\([^)\\n]{1,30}\\))?(?:など|等)?[^。\\n]{0,24}?(?:開発|実装|構築|設計|経験|知見|実務|連携|自動化|エンジニア|導入|移行|運用|分析|設定|使いこな|使い込|扱った|組み込|活用|コンサル|対策|案件|必須|希望|経験者|スキル|に詳しい)`,
      ],
      [
        '実務経験|開発経験|構築経験|実装経験|設計経験|運用経験|診断経験|実務歴|開発実績|開発歴|図面作成経験|分析経験|マネジメント経験',
        '',
      ],
      [
        '要件定義|アーキテクチャ|脆弱性診断|ペネトレーション|インフラ構築|データ基盤|機械学習|プロンプト設計|ファインチューニング|システム開発|アプリ開発|サーバーサイド|バックエンド|フロントエンド|スマホアプリ開発|web開発|業務システム|基幹システム|プログラミング',
        `[^。\\n]{0,20}?(?:経験|開発|設計|実装|構築|エンジニア|担当|作成|できる|お願い|案件|お任せ|講師|改善|向上)`,
      ],
      [
        'プロジェクトマネージャー|プロジェクトマネジメント|プロジェクトマネジャー|pm経験|pmo|テックリード|スクラムマスター|開発pm',
        '',
      ],
      ['構築業務|開発業務|開発案件|構築案件|開発支援', ''],
      [
        'エンジニア|プログラマー|プログラマ|コンサルタント|アーキテクト|データサイエンティスト|アナリスト',
        '(?:の方|さん|様|として|を|募集|急募|求む|業務|経験|/)',
      ],
      [
        '医師|看護師|薬剤師|弁護士|税理士|会計士|公認会計士|社労士|社会保険労務士|行政書士|弁理士|中小企業診断士|司法書士|宅建士|建築士|管理栄養士|栄養士|歯科|獣医|保育士|有資格者|国家資格|講師|fp|簿記|証券アナリスト|不動産鑑定士',
        `(?:の|・|/|,|、|資格|経験|免許)?[^。\\n]{0,14}?(?:監修|資格|限定|経験者|保有|免許|の方|募集|執筆|による)`,
      ],
      [
        '経験者|経験|実績',
        '(?:限定|必須|のみ|のある方を?優先|のある方限定|が豊富|[^。\\n]{0,6}?\\(?[0-9]{1,2}年以上)',
      ],
      [
        '広告運用|運用型広告|リスティング広告|広告の初期設計|amazon広告|meta広告|google広告|マーケティング戦略|roas|cpa|グロースハック|データ分析|統計解析|財務分析|m&a|薬機法|特許|翻訳経験|同時通訳|医療翻訳|技術翻訳',
        `[^。\\n]{0,20}?(?:経験|設計|運用|改善|分析|支援|できる|執筆|監修|知識|お任せ)`,
      ],
      [
        'コンサルティング|コンサル|アドバイザー|顧問|伴走支援|伴走型|監修',
        '(?:の方|さん|を|業務|として|支援|経験|いただける|を探|を募集|お願い|/|\\()',
      ],
      ['設計', `(?:と|から|・|、|/)?(?:開発|実装|構築)`],
      [
        'レクチャー|ハンズオン|個別指導|個人レッスン|実演形式',
        '(?:の)?(?:依頼|募集|をお願い|してくださる|していただ|で教え)',
      ],
      ['seo', '(?:コンサル|戦略|の知見|(?:対策|施策)の(?:経験|知見|実績))'],
      [
        '回路設計|構造設計|機械設計|構造計算|ui/ux|ux設計|財務モデル|特許明細|弁理士|作曲|編曲|3dcg|3dモデリング|スクレイピング|カスタマージャーニー|ペルソナ設計',
        '',
      ],
      ['cad', '[^。\\n]{0,10}?(?:オペレーター|経験|図面|設計)'],
      ['プロンプト', '(?:の)?(?:設計|エンジニア|チューニング|改善)'],
      [
        "years of experience|years experience|years' experience|proven experience|extensive experience|strong experience|expert in|expertise in|experience with|experience in developing|proficient in|senior",
        '',
      ],
      [
        'developer|engineer|architect|data scientist',
        '[^.\\n]{0,10}?(?:needed|wanted|required|to|with|who|for)',
      ],
      [
        '実務|職務経験|業務経験|実務歴|臨床経験|研究経験|講師歴|指導歴',
        '(?:経験|歴)?(?:が|は|を|で)?(?:通算|合計|おおむね)?[^。\\n!?、]{0,4}?(?:[2-9]|1\\d)\\+?年(?:以上|半以上)',
      ],
      [
        '翻訳|校正|校閲|通訳|監修|査読|監査|治験|施工|測量|設計|特許|臨床|研究|教壇|登壇',
        '(?:の)?(?:実務)?(?:経験|実績|業務経験)(?:が|を|の)?(?:[^。\\n、!?]{0,4}?)(?:ある|お持ち|有する|豊富|必須)',
      ],
      [
        '医療広告|薬機法|景品表示法|景表法|金融商品取引法|著作権法|gdpr|hipaa|iso',
        '[^。\\n!?]{0,14}?(?:理解|知識|詳し|経験|把握|experience)',
      ],
      [
        'ネットワーク|サーバー|データベース|インフラ|セキュリティ|回路|機構|電気',
        '(?:の|を)?(?:論理|基本|詳細)?(?:設計|構築|構成図|診断|チューニング)',
      ],
      [
        '薬事|法務|知財|経理|財務|労務|人事|貿易|購買|品質管理|医療|金融|法律',
        '(?:の|分野の|系の)?[^。\\n、!?]{0,8}?(?:実務|経験者|専門家|に詳しい|の知見|翻訳者)',
      ],
      ['ux|ui', '(?:デザイン|設計|デザイナー)[^。\\n]{0,10}?(?:経験|実績|できる|スキル|必須)'],
      ['0', '\\d?\\+? ?(?:years?|yrs)[^.\\n]{0,14}?(?: of| in| with| experience)'],
      [
        'experienced|skilled|seasoned|expert',
        ' (?:[a-z0-9.+#]{1,14} ){0,2}?(?:developer|engineer|designer|attorney|lawyer|architect|accountant|consultant|analyst|scientist|translator|editor|programmer|specialist)',
      ],
      [
        '法律事務所|会計事務所|税理士事務所|監査法人|特許事務所|病院|医療機関|研究所|設計事務所|コンサルティングファーム|証券会社|金融機関',
        '(?:での|に|等での|などでの)?[^。\\n!?、]{0,6}?(?:勤務|実務|就業|ご?経験)[^。\\n!?、]{0,4}?(?:経験|ある|お持ち|歴|必須)',
      ],
      [
        '機械図面|建築図面|回路図|図面|楽譜|決算書|財務諸表|論文|契約書|判例|特許公報',
        '(?:が|を)[^。\\n!?、]{0,4}?(?:読める|読み解け|引ける|描ける|起こせ|作成できる|レビューできる)(?:方|人)?',
      ],
      [
        'aftereffects|after effects|davinci|premiere|illustrator|photoshop|autocad|revit|spss|matlab|ableton|logic pro|cubase|zbrush|maya|houdini|trados|live2d|spine|access|excel vba|looker|power bi|ga4|hubspot|marketo|snowflake|dbt|comfyui|stable diffusion',
        '(?:[a-z0-9 .]{0,8})(?:や[^。\\n、]{1,12}?|・[^。\\n、]{1,12}?|\\([^)\\n]{1,16}\\)|など|等)?(?:を|が|の|で|での)?[^。\\n!?、]{0,8}?(?:使いこな|自在に|高度な|の上級|プログラミング|開発|構築|ワークフロー|モデリング|実務(?:経験)?|リギング)',
      ],
      [
        '統計|統計解析|データ解析|多変量解析|機械学習|数値解析|シミュレーション',
        '(?:\\([^)\\n]{1,16}\\))?(?:の|が|を|に)?[^。\\n!?、]{0,6}?(?:できる|わかる|詳し|経験|お持ち|知識)',
      ],
      [
        'strong knowledge of|deep knowledge of|in-depth knowledge|solid experience|hands-on experience with|advanced knowledge|fluent in|native-level|background in|must know|must be proficient|expert-level|expert knowledge',
        '',
      ],
      ['cpa|cfa|pmp|cissp|phd|mba|md', '(?: |-)(?:with|required|needed|preferred|only|holder|candidate)'],
    ],
    provenance: 'listings',
    source: 'labelled real listings; product specification: a scarce skill is the way out of the spiral',
  },
  {
    id: 'growth.specialised',
    denial: 'clause',
    needs: specialistKind,
    wordings: [
      [
        SYSTEMS,
        '(?!(?:の)?(?:アカウント|で(?:ご)?連絡)|[^。\\n!?]{0,12}?も(?:かまい|構い|大丈夫|ok|可|いい|よい))',
      ],
      [
        'コンサルティング|コンサル|アドバイザー|戦略立案|戦略設計|アカウント設計|制度設計|業務設計|システム構築|サイト構築|環境構築|自動化|スクレイピング|クローラー|チャットボット|改修|カスタマイズ|バグ修正|不具合修正|構成図|プラグイン',
        '',
      ],
    ],
    provenance: 'listings',
    source: "labelled real listings: within a specialist's kind of work a named tool or task is enough",
  },
  {
    id: 'growth.no-portfolio',
    denial: 'direct',
    needs: notShown,
    wordings: [
      [
        '著作権|著作財産権|知的財産権|権利|著作者人格権|版権',
        '(?:等|など|一切|の一切|のすべて|の全て|\\([^)\\n]{1,24}\\)|及び[^。\\n]{1,16}?|および[^。\\n]{1,16}?|を含む[^。\\n]{1,16}?)?(?:は|を|については|も|の)?(?:すべて|全て|全部|一切|完全に|納品(?:後|時|と同時に|をもって)?(?:に|、)?)?(?:譲渡|買い取り|[^。\\n]{0,16}?(?:譲渡|(?:当[一-龠ァ-ヴー]{1,6}|弊社|弊店|こちら|クライアント|発注者|依頼者|依頼主|運営)[^。\\n]{0,8}?(?:帰属|移転|移る|移り|のもの)|買い?取(?:り|ら)))(?!しない|いたしません|しません|は(?:不要|あり))',
      ],
      ['著作者人格権', '[^。\\n]{0,6}?行使し'],
    ],
    provenance: 'listings',
    source:
      'labelled real listings: rights given up; where the work may be shown all the same, they bar nothing',
  },
  {
    id: 'growth.specialised',
    denial: 'clause',
    needs: asksForQualification,
    wordings: [
      [
        QUALIFICATIONS,
        `(?!事務所|法人|試験|講座|の転職|の求人|業界|向け|の方向け|さん向け|協会|をめざ|を目指|になりたい)(?:[0-9]級|技能士)?(?:・|や|、|または|もしくは|か|/|及び)?[^。\\n!?]{0,12}?(?:資格|免許|保有|取得(?!を目指|したい)|[0-9]級|準?一級|[0-9]{3}点?|お持ち|必須|限定|による|監修|(?:の方|さん|様)(?:に(?:よる)?|を|へ|が|で|、|$|\\n|。|限定|歓迎)|として|求む|required)(?![^。\\n]{0,16}?(?:アンケート|インタビュー|お話|体験談|転職))`,
      ],
      ['licensed|certified|chartered|board-certified|registered', ' [a-z]{3,14}(?: [a-z]{3,14})?'],
    ],
    provenance: 'listings',
    source:
      'labelled real listings: a state or trade qualification asked of the worker is scarce in any kind of work',
  },
];
