import type { PayKind, PayUnit } from '../listing.ts';
import { type FigureUnit, isMoney } from './figure-units.ts';
import type { Figure } from './figures.ts';
import type { Section, SectionAt } from './sections.ts';
import { nameOf } from './sections.ts';

/** A sum of money in a text with what it is paid for and in what sense it is said. */
export interface Amount {
  readonly figure: Figure;
  /** Where the words that belong to it begin (`1記事3,000円`, `時給1,500円`). */
  readonly from: number;
  readonly to: number;
  readonly kind: Extract<
    PayKind,
    'hourly' | 'daily' | 'weekly' | 'monthly' | 'per-unit' | 'fixed' | 'performance'
  >;
  readonly unit: PayUnit | null;
  /** How many units the sum buys: 5 in 5問で100円; 1 unless said. */
  readonly count: number;
  readonly role: Role;
  /** Standing of the words around it: 3 = a label or a price per unit, 0 = a bare sum in running text. */
  readonly weight: number;
  readonly section: Section;
}

/** offer = what is paid for the work; later = raises, bonuses, upper hopes; the rest is not this offer's pay. */
export type Role = 'offer' | 'trial' | 'later' | 'equivalent' | 'earnings' | 'cost';

const BEFORE = 28;
const AFTER = 18;

const GAP =
  /^(?:[\s:・|/=()「」【】[\]、,*!~〜♪★✨]|あたり|当たり|辺り|につき|ごとに?|毎に?|で|の|が|は|を|単価|報酬|料金|金額|価格|お?支払い?|謝礼|固定|税込み?|税抜き?|税別|約|各|およそ|程度|以上|前後|ほど|のたびに|作成|制作|納品|執筆|投稿|完了|程|一律){0,12}$/;
const PER = /あたり|当たり|辺り|につき|ごと|毎|単価|のたびに|=/;

const LABELS: readonly (readonly [RegExp, Amount['kind'], PayUnit | null])[] = [
  [
    /(?:時給|時間単価|時間給|時単価|時間報酬|時間換算|1h|hourly(?: rate)?|per hour)[^\d\n]{0,14}$/i,
    'hourly',
    null,
  ],
  [/(?:日給|日当|日額|日単価)[^\d\n]{0,14}$/, 'daily', null],
  [/(?:週給|週単価)[^\d\n]{0,14}$/, 'weekly', null],
  [
    /(?:月額|月給|月報酬|月単価|人月単価|月々|毎月|月次報酬|固定月|per month)[^\d\n]{0,14}$/i,
    'monthly',
    null,
  ],
  [/(?:^|[^\d])(?:1?[かヶカケ]月|月)(?:に|で|あたり|[:\s約])?$/, 'monthly', null],
  [/(?:文字単価|字単価|1文字)[^\d\n]{0,12}$/, 'per-unit', 'character'],
  [/(?:記事単価)[^\d\n]{0,12}$/, 'per-unit', 'article'],
  [/(?:動画単価)[^\d\n]{0,12}$/, 'per-unit', 'video'],
  [/(?:件単価|案件単価|タスク単価)[^\d\n]{0,12}$/, 'per-unit', 'case'],
  [/(?:成約|受注|契約成立|契約獲得|アポ獲得)[^\d\n]{0,10}$/, 'per-unit', 'case'],
];

const SUFFIX = /^(?:[\s)]|税込|税抜|税別|\(税.{1,3}\)){0,3}(?:\/|×(?!\d)|\((?=1|一))\s?(?:1|一)?\s?/;
const SUFFIX_KINDS: readonly (readonly [RegExp, Amount['kind']])[] = [
  [/^(?:時間?|h\b|hr\b|hour)/i, 'hourly'],
  [/^(?:日|day)/i, 'daily'],
  [/^(?:週|week)/i, 'weekly'],
  [/^(?:月|人月|[かヶカケ]月|mo\b|month)/i, 'monthly'],
];
const ENGLISH_SUFFIX = /^\s?(?:per|an?|each)\s(hour|day|week|month|article|word|image|video|post|page|item)/i;

const UNITS: Readonly<Partial<Record<FigureUnit, PayUnit>>> = {
  article: 'article',
  character: 'character',
  word: 'word',
  hon: 'item',
  case: 'case',
  times: 'case',
  image: 'image',
  item: 'item',
  post: 'post',
  page: 'page',
  row: 'item',
  video: 'video',
  message: 'item',
  minute: 'minute',
};
const UNIT_WORDS: readonly (readonly [RegExp, PayUnit | null])[] = [
  [/^(?:文字|字)/, 'character'],
  [/^(?:ワード|単語|word)/i, 'word'],
  [/^(?:記事|コラム|article)/i, 'article'],
  [/^(?:動画|video)/i, 'video'],
  [/^(?:枚|画像|バナー|イラスト|image)/i, 'image'],
  [/^(?:投稿|ポスト|ツイート|リール|post)/i, 'post'],
  [/^(?:ページ|頁|P\b|スライド|page)/i, 'page'],
  [/^(?:分(?!野)|minute)/i, 'minute'],
  [/^(?:件|回|案件|タスク|アポ|成約|契約)/, 'case'],
  [/^(?:本|点|個|作品|つ|問|商品|通|行|セット|曲|話|コマ|レッスン|カリキュラム|item)/i, 'item'],
];

const PERFORMANCE =
  /成約|成果|契約(?:獲得|成立|1|毎|ごと|につき)|受注|獲得|アポ|紹介(?:1|料|ごと)|歩合|フルコミ|コミッション|インセンティブ/;
const TRIAL =
  /(?:(?:テスト|トライアル|お?試し|試用|初回|初月|サンプル|仮契約)|(?:面談|選考|研修|課題|説明会)(?:に?ご?参加|時|の|:|は|で|中|期間|案件))[^\d。\n]{0,16}$/;
const LATER =
  /(?:慣れ|昇給|(?:単価|時給|報酬)(?:アップ|UP)(?:後|で|時|し)|継続(?:後|で|時|の場合)|[2-9]回目以降|将来|ゆくゆく|いずれ|最大|最高|上限|ボーナス|インセンティブ|手当|追加|加算|別途|プラス|\+|本採用|達成|賞|特典|紹介料)[^\d。\n]{0,14}$/i;
const LATER_AFTER = /^(?:ずつ|の|を)?(?:昇給|アップ|UP|ボーナス|インセンティブ|加算|上乗せ)/i;
const EARNINGS =
  /(?:月収|年収|日収|年俸|年額|収入|稼|手取り|売上|年商|月商|利益|利回り|資本金|獲得額|予算規模|時価|融資|借入|貯金|割引|円相当)[^\d。\n]{0,12}$/;
const EARNINGS_AFTER =
  /^[^\d。\n]{0,14}(?:稼|目指|達成|の?収入|の?副収入|の実績|いらっしゃ|の方も|以上の方|プレゼント|相当の?(?:商品|ポイント|特典|プレゼント)|も可能|も夢|可能です|以上可)/;
const EXAMPLE = /(?:^|[((【・※\s。、])(?:例(?!え?ば?外)|例えば|たとえば|モデル)[:)）\s]?[^\n。]{0,24}$/;
const COST =
  /(?:手数料(?!込)|交通費|経費|送料|購入|代金|定価|販売価格|商品価格|原価|初期費用|導入費|参加費|受講料|登録料|会費|広告費|費用負担|源泉|違約金|罰金|賠償|システム利用料|振込|受取額?|手元[^\d]{0,6}|お受け取り|税込にすると|返金|課金|年会費|家賃|単価[^\d]{0,4}の?(?:商品|商材))[^\d。\n]{0,12}$/;
const COST_AFTER =
  /^[^\d。\n]{0,8}(?:クラス|の?(?:商品|商材|講座|サービス|プラン|コース|コンテンツ|高単価|高額|ツール|機材|ギフト|クーポン|買い物)|引かれ|を?差し引|が?差し引|ご?負担|以上購入|分の|の手数料|値引|割引|オフ)/;
const EQUIVALENT_AFTER = /^[^\d。\n]{0,3}(?:相当|換算)/;
const EQUIVALENT = /(?:時給換算|時間単価換算|時間換算|換算)[^\d。\n]{0,10}$/;

/** The sums of money among the figures of one text, with role and basis. Looks only at the words of the same line. */
export function readAmounts(
  text: string,
  figures: readonly Figure[],
  sections: readonly SectionAt[],
  isTitle: boolean,
): Amount[] {
  const amounts: Amount[] = [];
  let section: Section = 'none';
  let nextSection = 0;
  for (const [index, figure] of figures.entries()) {
    for (let at = sections[nextSection]; at && at.from <= figure.start; at = sections[++nextSection])
      section = at.section;
    if (!isMoney(figure.unit) || (figure.max ?? figure.min ?? 0) <= 0) continue;
    if (amounts.length === MOST_AMOUNTS) break;
    amounts.push(amountOf(text, figures, index, section, isTitle));
  }
  return amounts;
}

/** No listing states more sums than this; a bound for hostile texts. */
const MOST_AMOUNTS = 200;

function amountOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  section: Section,
  isTitle: boolean,
): Amount {
  const figure = figures[index] as Figure;
  const before = lineBefore(text, figure.start);
  const after = lineAfter(text, figure.end);
  const basis = basisOf(text, figures, index, before, after);
  const wide = before + after;
  const kind = basis.kind === 'per-unit' && PERFORMANCE.test(wide) ? 'performance' : basis.kind;
  const labelled = basis.weight > 0 || nameOf(before.slice(-14)) === 'pay';
  const role = roleOf(lineBefore(text, basis.from), before, after, section);
  return {
    figure,
    from: basis.from,
    to: basis.to,
    kind,
    unit: kind === 'per-unit' ? basis.unit : null,
    count: basis.count,
    role,
    weight:
      (labelled ? 3 : 0) +
      (section === 'pay' ? 2 : 0) +
      (isTitle ? 2 : 0) -
      (section === 'apply' ? 1 : 0) -
      (section === 'flow' ? 2 : 0),
    section,
  };
}

function roleOf(lead: string, before: string, after: string, section: Section): Role {
  if (section === 'earnings' || EARNINGS.test(before) || EARNINGS_AFTER.test(after)) return 'earnings';
  if (EXAMPLE.test(lead)) return 'earnings';
  if (COST.test(before) || COST_AFTER.test(after)) return 'cost';
  if (TRIAL.test(lead) || TRIAL.test(before) || section === 'trial') return 'trial';
  if (LATER.test(lead) || LATER.test(before) || LATER_AFTER.test(after)) return 'later';
  if (EQUIVALENT.test(before) || EQUIVALENT_AFTER.test(after)) return 'equivalent';
  return 'offer';
}

interface Basis {
  readonly kind: Amount['kind'];
  readonly unit: PayUnit | null;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

function basisOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  before: string,
  after: string,
): Basis {
  const figure = figures[index] as Figure;
  const here = { count: 1, from: figure.start, to: figure.end, weight: 1 };
  const suffix = SUFFIX.exec(after);
  if (suffix) {
    const rest = after.slice(suffix[0].length);
    const to = figure.end + suffix[0].length + 1;
    for (const [pattern, kind] of SUFFIX_KINDS)
      if (pattern.test(rest)) return { ...here, kind, unit: null, to };
    for (const [pattern, unit] of UNIT_WORDS)
      if (pattern.test(rest)) return { ...here, kind: 'per-unit', unit, to };
  }
  const english = ENGLISH_SUFFIX.exec(after);
  if (english?.[1])
    return { ...here, ...englishBasis(english[1].toLowerCase()), to: figure.end + english[0].length };
  const counted = countedBefore(text, figures, index);
  if (counted) return counted;
  for (const [pattern, kind, unit] of LABELS) {
    const label = pattern.exec(before);
    if (label) return { ...here, kind, unit, from: figure.start - before.length + label.index };
  }
  return { ...here, kind: 'fixed', unit: null, weight: 0 };
}

function englishBasis(word: string): Pick<Basis, 'kind' | 'unit'> {
  if (word === 'hour') return { kind: 'hourly', unit: null };
  if (word === 'day') return { kind: 'daily', unit: null };
  if (word === 'week') return { kind: 'weekly', unit: null };
  if (word === 'month') return { kind: 'monthly', unit: null };
  return { kind: 'per-unit', unit: word as PayUnit };
}

/** 1記事3,000円, 1タスク(4枚)につき100円, 5問で100円, 1時間2,000円: the count that the sum buys. */
function countedBefore(text: string, figures: readonly Figure[], index: number): Basis | null {
  const figure = figures[index] as Figure;
  let from = figure.start;
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const counted = figures[at] as Figure;
    if (isMoney(counted.unit)) return null;
    const gap = text.slice(counted.end, from);
    if (gap.length > 20 || !GAP.test(gap)) return null;
    if (text.charAt(counted.start - 1) === '(' && gap.startsWith(')')) {
      from = counted.start - 1;
      continue;
    }
    return countedBasis(counted, figure, PER.test(gap));
  }
  return null;
}

function countedBasis(counted: Figure, figure: Figure, isPer: boolean): Basis | null {
  const here = { from: counted.start, to: figure.end, weight: 1 };
  const count = counted.max ?? counted.min ?? 1;
  const isOne = counted.min === 1 && counted.max === 1;
  if (counted.unit === 'hour') return isOne ? { ...here, kind: 'hourly', unit: null, count: 1 } : null;
  if (counted.unit === 'day') return isOne ? { ...here, kind: 'daily', unit: null, count: 1 } : null;
  if (counted.unit === 'week') return isOne ? { ...here, kind: 'weekly', unit: null, count: 1 } : null;
  if (counted.unit === 'month') return isOne ? { ...here, kind: 'monthly', unit: null, count: 1 } : null;
  if (counted.unit === 'person') return isOne ? { ...here, kind: 'fixed', unit: null, count: 1 } : null;
  if (counted.unit === 'minute')
    return isOne || isPer ? { ...here, kind: 'per-unit', unit: 'minute', count } : null;
  const unit = UNITS[counted.unit];
  if (!unit) return null;
  if (isOne) return { ...here, kind: 'per-unit', unit, count: 1 };
  // 2,000文字 1,500円: the size of one piece, not a price per character
  if (counted.unit === 'character' || counted.unit === 'word')
    return { ...here, kind: 'per-unit', unit: 'article', count: 1 };
  return { ...here, kind: 'fixed', unit, count };
}

function lineBefore(text: string, at: number): string {
  const from = Math.max(0, at - BEFORE);
  const piece = text.slice(from, at);
  return piece.slice(piece.lastIndexOf('\n') + 1);
}

function lineAfter(text: string, at: number): string {
  const piece = text.slice(at, at + AFTER);
  const end = piece.indexOf('\n');
  return end < 0 ? piece : piece.slice(0, end);
}
