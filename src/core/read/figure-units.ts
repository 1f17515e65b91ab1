/** What a number counts. Money carries its currency; time is kept in the unit it is written in. */
export type FigureUnit =
  | Money
  | Time
  | 'character'
  | 'word'
  | 'article'
  | 'hon'
  | 'case'
  | 'image'
  | 'item'
  | 'post'
  | 'page'
  | 'row'
  | 'video'
  | 'message'
  | 'times'
  | 'person'
  | 'other';

type Money = 'JPY' | 'USD' | 'EUR' | 'GBP' | 'AUD' | 'CAD' | 'INR';
type Time = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MONEY: ReadonlySet<FigureUnit> = new Set(['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR']);

/** Hours in one time unit; a month is 52/12 weeks, so only units up to a week convert exactly. */
const HOURS: Readonly<Partial<Record<FigureUnit, number>>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
};

export function isMoney(unit: FigureUnit): unit is Money {
  return MONEY.has(unit);
}

/** Length of a time unit in hours; null for anything that is not time. */
export function hoursIn(unit: FigureUnit): number | null {
  return HOURS[unit] ?? null;
}

/** Words after a number, longest first among those that begin alike. Letters are lower case. */
const WORDS: readonly (readonly [string, FigureUnit])[] = [
  ['円', 'JPY'],
  ['yen', 'JPY'],
  ['jpy', 'JPY'],
  ['ドル', 'USD'],
  ['usd', 'USD'],
  ['ユーロ', 'EUR'],
  ['eur', 'EUR'],
  ['ポンド', 'GBP'],
  ['gbp', 'GBP'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['inr', 'INR'],
  ['秒', 'second'],
  ['seconds', 'second'],
  ['second', 'second'],
  ['sec', 'second'],
  ['分の1', 'other'],
  ['分野', 'other'],
  ['分', 'minute'],
  ['minutes', 'minute'],
  ['minute', 'minute'],
  ['mins', 'minute'],
  ['min', 'minute'],
  ['時間', 'hour'],
  ['hours', 'hour'],
  ['hour', 'hour'],
  ['hrs', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['営業日', 'day'],
  ['日間', 'day'],
  ['日目', 'other'],
  ['日', 'day'],
  ['days', 'day'],
  ['day', 'day'],
  ['週間', 'week'],
  ['週', 'week'],
  ['weeks', 'week'],
  ['week', 'week'],
  ['ヶ月', 'month'],
  ['か月', 'month'],
  ['カ月', 'month'],
  ['ヵ月', 'month'],
  ['ケ月', 'month'],
  ['箇月', 'month'],
  ['months', 'month'],
  ['month', 'month'],
  ['人月', 'other'],
  ['月', 'other'],
  ['年', 'year'],
  ['years', 'year'],
  ['year', 'year'],
  ['時', 'other'],
  ['文字', 'character'],
  ['字', 'character'],
  ['characters', 'character'],
  ['ワード', 'word'],
  ['単語', 'word'],
  ['words', 'word'],
  ['word', 'word'],
  ['記事', 'article'],
  ['コラム', 'article'],
  ['原稿', 'article'],
  ['articles', 'article'],
  ['article', 'article'],
  ['本', 'hon'],
  ['案件', 'case'],
  ['件', 'case'],
  ['タスク', 'case'],
  ['依頼', 'case'],
  ['アポイント', 'case'],
  ['アポ', 'case'],
  ['成約', 'case'],
  ['契約', 'case'],
  ['コール', 'case'],
  ['架電', 'case'],
  ['店舗', 'case'],
  ['回線', 'case'],
  ['枚', 'image'],
  ['画像', 'image'],
  ['バナー', 'image'],
  ['イラスト', 'image'],
  ['カット', 'image'],
  ['images', 'image'],
  ['image', 'image'],
  ['点満点', 'other'],
  ['点', 'item'],
  ['個', 'item'],
  ['コ', 'item'],
  ['作品', 'item'],
  ['つ', 'item'],
  ['問', 'item'],
  ['商品', 'item'],
  ['品目', 'item'],
  ['曲', 'item'],
  ['話', 'item'],
  ['冊', 'item'],
  ['着', 'item'],
  ['セット', 'item'],
  ['パターン', 'item'],
  ['種類', 'item'],
  ['カリキュラム', 'item'],
  ['レッスン', 'item'],
  ['コマ', 'item'],
  ['講座', 'item'],
  ['シナリオ', 'item'],
  ['台本', 'item'],
  ['テーマ', 'item'],
  ['リスト', 'item'],
  ['アカウント', 'item'],
  ['キーワード', 'item'],
  ['items', 'item'],
  ['item', 'item'],
  ['投稿', 'post'],
  ['ポスト', 'post'],
  ['ツイート', 'post'],
  ['リール', 'post'],
  ['フィード', 'post'],
  ['posts', 'post'],
  ['post', 'post'],
  ['ページ', 'page'],
  ['頁', 'page'],
  ['スライド', 'page'],
  ['pages', 'page'],
  ['page', 'page'],
  ['p', 'page'],
  ['行', 'row'],
  ['レコード', 'row'],
  ['rows', 'row'],
  ['動画', 'video'],
  ['videos', 'video'],
  ['video', 'video'],
  ['通', 'message'],
  ['メッセージ', 'message'],
  ['回', 'times'],
  ['名様', 'person'],
  ['名', 'person'],
  ['人', 'person'],
  ['社', 'person'],
  ['歳', 'other'],
  ['才', 'other'],
  ['代', 'other'],
  ['級', 'other'],
  ['位', 'other'],
  ['倍', 'other'],
  ['%', 'other'],
];

const BY_FIRST: ReadonlyMap<number, readonly (readonly [string, FigureUnit])[]> = groupByFirst();

/** The words by the code of their first character. */
function groupByFirst(): Map<number, (readonly [string, FigureUnit])[]> {
  const groups = new Map<number, (readonly [string, FigureUnit])[]>();
  for (const entry of WORDS) {
    const first = entry[0].charCodeAt(0);
    const group = groups.get(first);
    if (group) group.push(entry);
    else groups.set(first, [entry]);
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length);
  return groups;
}

export interface UnitWord {
  readonly unit: FigureUnit;
  readonly end: number;
}

/** The unit word at `at` of a lower-case text, or null. A latin word must end there (`5h`, not `5html`). */
export function unitAt(lower: string, at: number): UnitWord | null {
  const group = BY_FIRST.get(lower.charCodeAt(at));
  if (!group) return null;
  for (const [word, unit] of group) {
    if (!lower.startsWith(word, at)) continue;
    const end = at + word.length;
    if (isLatin(word.charCodeAt(0)) && isLatin(lower.charCodeAt(end))) continue;
    return { unit, end };
  }
  return null;
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
