import type { Figure } from './figures.ts';
import type { Section } from './sections.ts';

/** A count with the words of its line and where it stands. */
export interface Count {
  readonly figure: Figure;
  readonly before: string;
  readonly after: string;
  readonly place: Section;
  readonly isTitle: boolean;
  /** Part of a price (1記事3,000円, 1タスク(4枚)100円). */
  readonly isPriced: boolean;
}

const ELSEWHERE: ReadonlySet<Section> = new Set(['apply', 'about', 'person', 'flow', 'earnings']);
const NOT_WORK_BEFORE =
  /(?:実績|過去|累計|これまで|経験|先着|創業|設立|従業員|会員|フォロワー|登録者|応募|当選|定員|募集人数|募集枠|選択肢|全国|業界|上位|自己紹介|志望|応募文|本文[はが]|明記|プロフィール|掲載数|常時|常に|いつでも|つねに|最新|サンプル|レビュー数|評価|まず|まずは|最初の?|初回|テスト|お?試し)[^\d\n]{0,14}$/;
const NOT_WORK_AFTER =
  /^(?:[をに]?(?:超|上回)|以上の(?:実績|経験|案件|募集|お仕事|応募|会社|方)|を超え|目|ごと|ずつ|あたり|当たり|につき|単位|から(?:OK|可|お)|でも|だけ|の(?:実績|経験|会社|方|メンバー|事業|ジャンル|選択)|突破|達成|程度の実績|以内に?(?:まとめ|返信|連絡)|以上(?:ある方|の方|お持ち)|[ 　]?(?:の)?(?:お仕事|案件)を|選(?!ん|び|択)|[かヶ]所)/;
const AMOUNT_BEFORE =
  /(?:月|週|毎月|毎週|毎日|1日|日|全|計|合計|約|およそ|おおよそ|最大|最低|少なくとも|トータル|総数?|各|それぞれ|数量|数|ボリューム|仕事量|テーマ|中から|依頼|予定|納品|制作|作成|提出物|about|around|total of|approximately|write|create|need)(?:は|が|で|に|の|を|:|・|\s|\(|】|に?つき|あたり){0,3}$/i;
const AMOUNT_AFTER =
  /^(?:\s|\)|\()?(?:程度|ほど|くらい|ぐらい|前後|分(?!析|野|担)|以上を|以上(?:選|お願い|作成)|(?:を|の|ほどの)?(?:新規)?(?:作成|制作|納品|執筆|編集|入力|登録|投稿|選ん|選択|選び|提出|収集|リサーチ|撮影|お願い|予定|依頼|発注)|すべて|全て|の?(?:画像|動画|記事|商品|投稿|データ|リスト|バナー|ページ|イラスト)|×|\/(?:月|週|日)|per |a week|a month)/i;
const ONE_AFTER =
  /^(?:\s)?(?:完結|(?:を|の)?(?:新規)?(?:画像に?|動画を?|記事を?)?(?:に?まとめ|作成|制作|納品|執筆|編集(?!者)|お願い|依頼))/;
const LABEL_BEFORE = /(?:本数|数量|件数|枚数|記事数|点数|ページ数|投稿数)[^\d\n]{0,6}$/;
const SPECIFIC = new Set(['article', 'hon', 'image', 'video', 'post', 'page']);
/** Shorter texts are answers in a form, not a piece of writing. */
const LEAST_CHARACTERS = 30;

/** Whether a count is a quantity of the work offered, rather than of people, experience, answers or advertising. */
export function isWorkQuantity(count: Count): boolean {
  const { figure, before, after, place, isTitle, isPriced } = count;
  const size = figure.max ?? figure.min ?? 0;
  if (size <= 0) return false;
  if (NOT_WORK_BEFORE.test(before) || NOT_WORK_AFTER.test(after)) return false;
  if (ELSEWHERE.has(place) && !isTitle) return false;
  const isOne = figure.min === 1 && figure.max === 1;
  if (isPriced) return !isOne;
  switch (figure.unit) {
    case 'character':
      return size >= LEAST_CHARACTERS;
    case 'word':
      return size >= LEAST_CHARACTERS;
    case 'person':
    case 'times':
    case 'other':
    case 'second':
    case 'minute':
    case 'week':
    case 'month':
    case 'year':
      return false;
    default:
      break;
  }
  if (isOne)
    return ONE_AFTER.test(after) || LABEL_BEFORE.test(before) || (place === 'size' && before.trim() === '');
  if (AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return true;
  return SPECIFIC.has(figure.unit) && (isTitle || place === 'size');
}
