import type { WorkType } from '../work-type/work-type.ts';
import type { Beside } from './beside.ts';
import type { Figure } from './figures.ts';
import { DONE_AFTER } from './line-words.ts';
import type { Section } from './sections.ts';
import { periodBefore } from './time-words.ts';
import { productIn } from './volume-unit.ts';

/** A count with the words of its line and where it stands. */
export interface Count {
  readonly figure: Figure;
  readonly beside: Beside;
  readonly place: Section;
  readonly isTitle: boolean;
  /** Part of a price (1記事3,000円, 1タスク(4枚)100円). */
  readonly isPriced: boolean;
  /** The sentence it stands in. */
  readonly sentence: () => string;
  readonly workType: WorkType;
  /** The title asks to move what there is (移行, 引っ越し): what there is, is the work. */
  readonly isMove: boolean;
}

const ELSEWHERE: ReadonlySet<Section> = new Set(['apply', 'person', 'earnings', 'trial']);
/** 週2本以上書ける方, 月に2,000通以上を送れること: who can keep the rhythm of the work. */
const CAN_DO =
  /^(?:程度|ほど|前後|くらい|ぐらい)?(?:以上)?[をの]?[^\d。、\n]{0,10}(?:[えけせてねべめれ]る|できる|可能|いただ|頂|お願い)/;
/** What comes later or on top, what is paid extra for, how it was before. */
const OTHER_THAN_THE_OFFER =
  /別途[^。\n]{0,12}(?:依頼|お願い|\d円|万円)|手当|ボーナス|報奨|加算|上乗せ|昇[給格]|皆勤|累計|クリアで|達成で|昨年|去年|一昨年|前回|先月は|以前|今後も?(?:は|、|月|年|の)|次回|面談の前に|選考で|\blast (?:year|month)/i;
/** 20本以上で4,000円に */
const MORE_FOR_MORE = /^(?:で|の(?:場合|方|とき)は?|なら|は)[^\d\n。]{0,6}[\d,.]+万?(?:円|%)/;
/** Building software: records, messages and requests are what it handles, not what is made. */
const BUILDING = /^(?:dev\.|web\.coding)/;
const HANDLED: ReadonlySet<Figure['unit']> = new Set(['case', 'row', 'message', 'sheet']);
const ON_RECORDS =
  /移行|移す|移し|登録|入力|投入|変換|修正|作成|制作|実装|計測|評価|対象|テスト|設計|調査|収集|抽出|報告書|資料|レポート|migrat|import|convert/i;
/** A point of a list with its label (・データ:約2万行) speaks of the work wherever it stands. */
const LABELLED = /^\s?[・•\-◆■▪●]\s?[^\s:]{1,10}:/;
const NOT_WORK_BEFORE =
  /(?:実績|過去|累計|これまで|経験|先着|創業|設立|従業員|会員(?!制|向|用|ページ|画面|サイト)|フォロワー|登録者|応募|当選|定員|募集人数|募集枠|選択肢|業界|上位|自己紹介|志望|応募文|本文[はが]|明記|プロフィール(?!ムービー|動画|写真|画像)|掲載数|取扱|取り扱い|品揃え|在庫(?!登録|データ|情報)|現在の?(?:商品|登録|取扱|掲載|在庫)?|常時|常に|いつでも|つねに|最新|サンプル|レビュー数|評価(?![^\d\n]{0,8}\()|事前|最初の?|初回|テスト(?!質問|ケース|項目)|お?試し)[^\d\n]{0,14}$/;
/** What is the client's own, what is handed over, what is only a part or a start. */
const NOT_WORK_NEAR =
  /(?:(?<!\d)1(?:文|行|段落)は|用語集\(?|支給\(|参考|作例|ポートフォリオ|ハッシュタグ|うち|はじめの|初めの|繁忙期は|閑散期は|ピーク時は|慣れたら|慣れた方|慣れてきたら|ゆくゆく|将来|途中で?|トライアル|練習用?|お?手持ち|保有|在籍|所有|運営中|特典|無料|修正(?!し|を?お願い)|リテイク|直し(?!て)|類似|似た|規模|創立|店舗数|導入社数|継続率|合格|選考|課題|添付|残り|取引|提携|加盟|free|sample|first|trial|about us|over|experience|after|had|received|other)[^\d\n。、,]{0,10}$/i;
const NOT_WORK_AFTER =
  /^(?:入り|に増[やえ]|の[^\d。、\n]{1,8}の方[^々法]|[をに]?(?:超|上回)|以上の(?:実績|経験|案件|募集|お仕事|応募|会社|方)|を超え|目|ごと|ずつ|あたり|当たり|につき|単位|(?:以上)?の中から|から(?:OK|可|お)|でも|だけ|の(?:実績|経験|会社|方|メンバー|事業|ジャンル|選択)|突破|達成|程度の実績|以内に?(?:まとめ|返信|連絡)|以上(?:ある方|の方|お持ち)|[ 　]?(?:の)?(?:お仕事|案件)を|選(?!ん|び|択|定)|[かヶ]所|を?(?:含|除)|(?:[をの])?(?:納品|執筆|提出|終了|完了)?(?:して)?(?:いただ|頂)?(?:いた)?(?:後|あとで?[、は])|を?(?:終え|おえ|終わっ)た|の?手?直し|の?修正|に出|に(?:ご?対応|お?返|ご?連絡|ご?回答|ご?報告)|\)?のうち|を?[合あ]わせて|クリア|\s?=)/;
const HAD_AFTER =
  /^(?:は|を)(?:すべて|全て|こちらで|弊社で|当社で)?支給|^[^\d\n。、]{0,8}(?:届[くい]|ご?応募(?:が|を|いただ|あ)|お送り(?:くだ|下さ)|添付|ご提示|運営|経営|展開|営んで|オープン|使用して|で使[うわっいえ]|をして(?:い|お)|所有|保有|お持ち|お渡しします(?:ので|。|$)|いただいて(?:問題|から|、)|進めていただ|まででき|できたら|以降|販売中|販売して|出版|掲載中|登録済|を読んで|を見て|free|are free|unpaid)/i;
/** Where something is made, what the client sends is what it is made from: 写真を20枚ほどお送りします. */
const MAKING = /^(?:design\.|video\.|image\.|writing\.(?!edit))/;
const MATERIAL_AFTER = /^[^\d\n。、]{0,8}(?:お送り|送付|共有)(?:し(?:ます|て|た)|いた)/;
/** How things are, not what is to be done: 1日に約60件ほど予約が入ります, 約480万行)をBigQueryに入れてあります. */
const STATE_AFTER =
  /^(?:ほど|程度|くらい|ぐらい|前後|[)」]){0,2}(?:(?:の[^\d。、\n]{1,8})?(?:が|は|も)?あ(?:り(?:ます|、|$|。)|ります|る(?:が|ため|の))|ございます|にのぼ|を?ご用意|を(?:使|用い|活用|もと|元|基)|[^\d。、\n]{0,12}(?:(?<!想定|予定|検討|希望|期待|お願い|募集)し|(?<!考|見込)[れっきえけ見出])て(?:い(?:ます|る|て|た(?!だ))|おり|あり|ある)|[^\d。、\n]{1,8}が入(?:り|る))/;
/** Asked of the applicant: 工夫した点を2〜3行でご紹介ください */
const ASKED_AFTER =
  /^[^\d。、\n]{0,8}(?:ご?紹介|お書き|お知らせ|ご?記入|お聞かせ|拝見|教えて)(?:くだ|下さ|いただ|頂|でき)/;
/** リンクを3本はる, 見出しは4つ: what one piece must hold, not pieces. */
const DETAIL_BEFORE =
  /(?:リンク|見出し|タグ|口座|アカウント|端末|サイズ展開|ブレイクポイント|links?|headings?)(?:を|は|が|の|\s)?(?:約)?$/i;
/** 全国38拠点, 全国に200店舗. 1時間に40通: a pace. プロテインなど6商品: examples. */
const RATE_OR_EXAMPLES =
  /(?:1時間(?:に|で|あたり|当たり|につき)[^\d。\n]{0,12}|1時間(?:約|およそ|\s)?|など|全国(?:に|で|各地|の)?[^\d\n]{0,2})$/;
const AMOUNT_BEFORE =
  /(?:月|週|毎月|毎週|毎日|1日|日|全|計|×|[×＝]\s|約|およそ|おおよそ|お?(?:ひとり|一人|1人)(?:様|さま)?|最大|最低|少なくとも|トータル|総数?|各|それぞれ|数量|数|対象|ボリューム|仕事量|テーマ|中から|依頼|予定|納品|制作|作成|提出物)(?:は|が|で|に|の|を|:|・|\s|\(|】|に?つき|あたり){0,3}$/;
const AMOUNT_AFTER =
  /^(?:\s|\)|\()?(?:程度|ほど|くらい|ぐらい|前後|分(?!析|野|担)|以上を|以上(?:選|お願い|作成)|(?:を|の|ほどの)?(?:新規)?(?:作成|制作|納品|執筆|編集|加工|入力|登録|投稿|選ん|選択|選び|提出|収集|リサーチ|撮影|移行|構築|設定|更新|翻訳|校正|分析|調査|清掃|設置|出品|チェック|確認|デザイン|お願い|予定|依頼|発注)|すべて|全て|の?(?:画像|動画|記事|商品|投稿|データ|リスト|バナー|ページ|イラスト)|×|\/(?:月|週|日)|per |a week|a month)/i;
const ONE_AFTER =
  /^(?:\s)?(?:完結|(?:を|の)?(?:新規)?(?:画像に?|動画を?|記事を?)?(?:に?まとめ|作成|制作|納品|執筆|編集(?!者)|お願い|依頼|つく[るりっ]|作[るりっ]|書[くきい]|描[くきい]))/;
/** 9 サイト構築: the counter begins another word. */
const NAME_GOES_ON = /^(?:構築|制作会社|運営|管理|デザイン)/;
const LABEL_BEFORE = /(?:本数|数量|件数|枚数|記事数|点数|ページ数|投稿数)[^\d\n]{0,6}$/;
/** One page or picture in a title is the work where its kind stands right before it (LPコーディング1ページ). */
const ONE_IN_TITLE = /(?:LP|コーディング|デザイン|制作|作成|サイト|編集)[\s:(【]?$/;
const FILMS = new Set(['hon', 'video']);
const SPECIFIC = new Set(['article', 'hon', 'image', 'sheet', 'video', 'post', 'page']);
const TIMES_BEFORE =
  /(?:全|計|×|レッスン|授業|講座|講義|セッション|オンライン|清掃|収録)(?:を|は|:|\s|約){0,2}$/;
/** まずは5回: how much is agreed at first. */
const BEGINNING = /(?:まず(?:は)?|初回は?)$/;
/** Talks are the work of an adviser, and beside the work of everybody else. */
const TALKS = /面談|打ち?合わ?せ|会議|MTG|ミーティング|定例/i;
const NOT_TIMES =
  /修正|リテイク|面接|確認|報告|レポート|出社|出勤|連絡|更新|立ち?会|研修|説明会|リモート|休/i;
const COMPANY_BEFORE =
  /(?:リスト|架電先|送信先|営業先|企業|対象|目標|件数|数量|社数|店舗数|お?[一1]人様?|計|全|×)[^\d\n。]{0,4}$/;
const COMPANY_AFTER =
  /^(?:程度|ほど|以上)?(?:の[^\d\n。、]{0,6}が|が)?(?:の)?(?:リスト|企業リスト|へ|に)?(?:対象|リスト|架電|送信|アプローチ|営業メール|調査|リサーチ)/;
/** Shorter texts are answers in a form, not a piece of writing. */
const LEAST_CHARACTERS = 30;
/** 20文字以上: a short text that is asked for. */
const LEAST_OPEN = 20;
const LEAST_ROWS = 10;

/** Whether a count is a quantity of the work offered, rather than of people, experience, answers or advertising. */
export function isWorkQuantity(count: Count): boolean {
  const { figure, beside, place, isTitle, isPriced, workType, isMove } = count;
  const { before, after, period } = beside;
  const size = figure.max ?? figure.min ?? 0;
  if (size <= 0 || (!isTitle && ELSEWHERE.has(place) && !isRhythm(count))) return false;
  if (NOT_WORK_BEFORE.test(before) || NOT_WORK_NEAR.test(before)) return false;
  if (NOT_WORK_AFTER.test(after) || HAD_AFTER.test(after)) return false;
  if (DONE_AFTER.test(after)) return false;
  if (MATERIAL_AFTER.test(after) && MAKING.test(workType)) return false;
  if (RATE_OR_EXAMPLES.test(before) || DETAIL_BEFORE.test(before)) return false;
  if ((STATE_AFTER.test(after) && !isWhole(count)) || ASKED_AFTER.test(after)) return false;
  if (!isTitle && isElsewhere(count)) return false;
  if (figure.max === null && MORE_FOR_MORE.test(after)) return false;
  if (!isTitle && OTHER_THAN_THE_OFFER.test(count.sentence())) return false;
  const isHandled = HANDLED.has(figure.unit) && BUILDING.test(workType);
  if (isHandled && !isTitle && !isMove && !ON_RECORDS.test(count.sentence())) return false;
  const isOne = size === 1 && (period === null || !SPECIFIC.has(figure.unit));
  if (isPriced) return !isOne;
  switch (figure.unit) {
    case 'character':
    case 'word':
      return size >= (figure.max === null ? LEAST_OPEN : LEAST_CHARACTERS);
    case 'row':
      return size >= LEAST_ROWS;
    case 'times':
      return (
        size > 1 &&
        !NOT_TIMES.test(before + after) &&
        (isAdvice(workType) || !TALKS.test(before + after)) &&
        (isRepeated(before) || (isAdvice(workType) && BEGINNING.test(before)))
      );
    case 'company':
      return size > 1 && (COMPANY_BEFORE.test(before) || COMPANY_AFTER.test(after) || period !== null);
    case 'thing':
      if (NAME_GOES_ON.test(after)) return false;
      return (
        !isOne &&
        (AMOUNT_BEFORE.test(before) ||
          AMOUNT_AFTER.test(after) ||
          (isTitle && productIn(before, after) !== null))
      );
    default:
      return !isOne || isOnePiece(count);
  }
}

/** Applications, people and earnings are not the work; a company's story and the steps hardly ever. */
function isElsewhere({ beside: { before, after, period }, place, isMove }: Count): boolean {
  if (place === 'about' || place === 'given') return !isMove && !LABELLED.test(before);
  if (place === 'flow') return period === null && !AMOUNT_AFTER.test(after);
  return false;
}

/** The rhythm of the work, said of those who can keep it. */
function isRhythm({ figure, beside: { after, period }, place }: Count): boolean {
  return (
    (place === 'person' || place === 'apply') &&
    period !== null &&
    (figure.max === null || CAN_DO.test(after))
  );
}

/** 全部で3話あります, 音源が4本あります: what there is, is what is worked on. */
function isWhole({ beside: { before }, workType }: Count): boolean {
  return WHOLE_BEFORE.test(before) || (workType === 'transcription' && RECORDING_BEFORE.test(before));
}

const WHOLE_BEFORE = /(?:全部で|合計で?|全|計)(?:約|およそ|\s)?$/;
const RECORDING_BEFORE = /(?:音源|音声|録音|動画|ファイル|データ)(?:が|は)?(?:約|全部で)?$/;

function isAdvice(workType: WorkType): boolean {
  return workType === 'consulting' || workType === 'teaching';
}

function isRepeated(before: string): boolean {
  return TIMES_BEFORE.test(before) || periodBefore(before) !== null;
}

function isOnePiece({ figure, beside: { before, after }, place, isTitle, workType }: Count): boolean {
  // 1本8分: how long one is
  if (/^\s?(?:約|平均|およそ)?\d/.test(after)) return false;
  if (BEGINNING.test(before)) return false;
  if (/×\s?$/.test(before)) return FILMS.has(figure.unit) && workType.startsWith('video.');
  if (ONE_AFTER.test(after) || LABEL_BEFORE.test(before)) return true;
  if (isTitle) return SPECIFIC.has(figure.unit) && ONE_IN_TITLE.test(before);
  return place === 'size' && before.trim() === '';
}
