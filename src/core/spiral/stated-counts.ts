/** How many pieces a text says, read only to see whether a price per piece explains the amount on the card. */
export interface StatedCount {
  readonly min: number;
  readonly max: number;
  /** Said of a day, week or month: the whole is unknown, up to a month of days. */
  readonly repeated: boolean;
  /** The Japanese counter, as written: 枚, 本, 社. */
  readonly counter: string;
}

const COUNTERS =
  '画像|画面|投稿|記事|作品|商品|動画|ファイル|セット|ページ|ワード|文字|時間|現場|店舗|カット|シーン|話|枚|本|件|個|点|品|通|社|名|人|問|行|語|字|分|秒|日|回|章|曲|箇所|コマ|冊|首|種類|案|着|体|台|巻|院|校|施設|拠点|部|箱|組|レッスン|コース|往復|足|脚';
/** A sum over time (累計300コマで700円) or a stage (10本納品していただいた後) is a step of the price, no size of the work. */
const STEP_BEFORE = /(?:累計|通算)$/;
const STEP_AFTER = /^(?:で[\d,]{2,9}円|を?(?:ご)?納品[^。\n\d]{0,10}後)/;
const PERIOD_BEFORE = /(?:日|週|月)(?:に|あたり約?|当たり|約|最低|合計)?$/;
const COUNT = new RegExp(`(\\d[\\d,]{0,8})(?:(?:${COUNTERS})?[~〜\\-](\\d[\\d,]{0,8}))?(${COUNTERS})`, 'g');
const PIECE = new RegExp(
  `(?:1|一|各|@)?(${COUNTERS})(?:[^\\d\\s、。]{0,6})?(?:\\([^)\\n]{0,16}\\))?[:\\s=＝@]{0,3}$`,
);
/** The beginning of a description is where the work is sized; the rest is rarely about it. */
const LOOK = 4000;
const MOST = 60;

/** Numbers of pieces (two or more) in a normalised text, at most sixty; none = an empty list. Linear in the text. */
export function statedCounts(text: string): StatedCount[] {
  const counts: StatedCount[] = [];
  const looked = text.slice(0, LOOK);
  COUNT.lastIndex = 0;
  for (let match = COUNT.exec(looked); match && counts.length < MOST; match = COUNT.exec(looked)) {
    const { index, 0: whole, 1: first = '', 2: last, 3: counter = '' } = match;
    const min = Number(first.replaceAll(',', ''));
    const max = last === undefined ? min : Math.max(min, Number(last.replaceAll(',', '')));
    const before = text.slice(Math.max(0, index - 8), index);
    const after = index + whole.length;
    const step = STEP_BEFORE.test(before) || STEP_AFTER.test(text.slice(after, after + 16));
    const repeated = PERIOD_BEFORE.test(before);
    if (max > 1 && !step) counts.push({ min: Math.max(1, min), max, repeated, counter });
  }
  return counts;
}

/** The counter a price is for, from its own words or those before it: 「1枚3円」, 「1品につき5,500円」. Null = not said. */
export function pricedPiece(text: string, evidence: string): string | null {
  const own = new RegExp(`(?:1|一|各)(${COUNTERS})`).exec(evidence);
  if (own?.[1] !== undefined) return own[1];
  const at = text.indexOf(evidence);
  if (at < 0) return null;
  const price = at + Math.max(0, evidence.search(/[\d¥\\]/));
  return PIECE.exec(text.slice(Math.max(0, price - 24), price))?.[1] ?? null;
}
