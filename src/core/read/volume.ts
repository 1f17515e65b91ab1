import type { Listing } from '../listing.ts';
import type { Per, Volume, VolumeUnit } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import type { Amount } from './amounts.ts';
import type { Beside } from './beside.ts';
import { readTerm } from './contract-term.ts';
import type { FigureUnit } from './figure-units.ts';
import { type Figure, scanFigures } from './figures.ts';
import { sentenceAt } from './line-words.ts';
import type { ListingText } from './listing-text.ts';
import type { NormalisedText } from './normalised-text.ts';
import { isPlayingTime } from './playing-time.ts';
import type { ReadText } from './read-text.ts';
import { isMediaLength, isOvertime, NOT_WORKING } from './time-words.ts';
import { isStageOf, ON_A_TEXT, saysAsMuch, withoutParts } from './volume-parts.ts';
import { type CountContext, countsFilms, countsPictures, volumeUnit } from './volume-unit.ts';
import { isWorkQuantity } from './work-quantity.ts';

const TOTAL = /(?:合計|総|トータル|全|計)[^\d\n]{0,8}$/;
/** 稼働:週4日程度(1日8時間) under the heading of who may apply is the time of the work all the same. */
const ENGAGED_BEFORE = /(?:稼働|勤務|就業)(?:時間|日数|日|目安)?(?:は|:|\s)[^\n。]{0,14}$/;
const MOVE = /移行|移転|移管|引っ?越し|載せ替え|migrat/i;
const NEVER_WORK: ReadonlySet<FigureUnit> = new Set<FigureUnit>([
  'JPY',
  'USD',
  'person',
  'other',
  'week',
  'month',
  'year',
]);
/** A bound for hostile texts; no listing states more quantities. */
const MOST = 40;

/**
 * Every quantity of work the texts state, with unit and what it is per: characters, articles, images, media minutes,
 * hours and days per week or month. Counts that are not work (applicants, track record, ages, dates) are left out.
 */
export function readVolume(
  listing: Listing,
  text: ListingText,
  texts: readonly ReadText[],
  workType: WorkType,
): Volume[] {
  const found: Volume[] = [];
  const add = (volume: Volume) => {
    if (found.some((known) => saysAsMuch(known, volume)) || found.length === MOST) return;
    const vaguer = found.findIndex((known) => saysAsMuch(volume, known));
    if (vaguer >= 0) found[vaguer] = volume;
    else found.push(volume);
  };
  for (const volume of printedBesidePay(text.pay)) add(volume);
  const size = listing.charactersPerArticle;
  if (size) add({ unit: 'character', min: size.min, max: size.max, per: 'unit', evidence: '' });
  const title = text.title.text;
  const isByArticle = listing.structured?.unit === 'article';
  const context = { workType, title, isByArticle, isMove: MOVE.test(title) };
  const titles = texts.filter(({ isTitle }) => isTitle).flatMap((source) => volumesOf(source, context));
  titles.forEach(add);
  for (const source of texts)
    if (!source.isTitle)
      for (const volume of volumesOf(source, context))
        if (!titles.some((whole) => isStageOf(whole, volume))) add(volume);
  const term = readTerm(texts);
  return term ? [...withoutParts(found, workType), term] : withoutParts(found, workType);
}

/** 1記事 2,500円(1800文字); 880,000円 / 月 週3日･4日･5日, which is three to five days a week. */
function printedBesidePay(pay: NormalisedText): Volume[] {
  const figures = scanFigures(pay.text.slice(0, 400), pay.lower.slice(0, 400));
  const volumes = figures
    .filter(({ unit }) => unit === 'character')
    .map((figure) => volumeAs(pay, figure, 'character', 'unit'));
  const days = figures.filter(({ unit }) => unit === 'day');
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || pay.text.charAt(first.start - 1) !== '週') return volumes;
  return [...volumes, volumeAs(pay, { ...first, end: last.end, max: last.max }, 'day', 'week')];
}

function volumesOf(source: ReadText, context: CountContext): Volume[] {
  const { figures, places, amounts } = source;
  const volumes: Volume[] = [];
  let nextAmount = 0;
  let last: Piece | null = null;
  figures.forEach((figure, index) => {
    if (NEVER_WORK.has(figure.unit)) return;
    while ((amounts[nextAmount]?.to ?? Number.POSITIVE_INFINITY) <= figure.start) nextAmount++;
    const amount = amounts[nextAmount];
    const priced = amount && figure.start >= amount.from && figure.end <= amount.to ? amount : null;
    if (figure === priced?.figure) return;
    const beside = source.beside(index);
    const found = volumeOf(source, figure, beside, places[index] ?? 'none', priced, context);
    if (!found) return;
    const isPiece = !MEASURES.has(found.unit);
    const gap = isPiece && last ? source.text.text.slice(last.end, figure.start) : null;
    if (gap && found.per !== 'unit' && IN_REMARK.test(gap)) return;
    if (gap && last?.isWhole && BESIDE.test(gap) && isStageOf(last.volume, found)) return;
    const total =
      gap && last && !source.isTitle && !last.isWhole && BESIDE.test(gap) ? sumOf(last.volume, found) : null;
    if (total && last) {
      volumes.pop();
      last = {
        ...last,
        end: figure.end,
        volume: { ...total, evidence: source.text.quote(last.start, figure.end) },
      };
      volumes.push(last.volume);
      return;
    }
    volumes.push(found);
    const isWhole = TOTAL.test(beside.before.slice(-4));
    last = isPiece ? { start: figure.start, end: figure.end, volume: found, isWhole } : null;
  });
  return volumes;
}

/** The last count of pieces before a figure. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly volume: Volume;
  /** 全18問: what follows is a part of it. */
  readonly isWhole: boolean;
}

const MEASURES: ReadonlySet<VolumeUnit> = new Set([
  'character',
  'word',
  'minute',
  'hour',
  'day',
  'week',
  'month',
]);
/** 32スライド(うち表紙が4スライド: a count in a remark on another is part of it. */
const IN_REMARK = /^(?:程度|ほど|前後|以上|くらい){0,1}\s?\([^()\n]{0,40}$/;
/** 保護者用11画面、講師用5画面: side by side in one clause. */
const BESIDE = /^[^()\d\n。]{0,2}[、・+&と][^()\d\n。]{0,12}$/;

/** 短い文80個: counters of whatever stands before them. */
const OF_ANYTHING = /[個つ種]$/;

/** What two counts of the same come to; null for counts of different things, rough ones, or one and the same. */
function sumOf(a: Volume, b: Volume): Volume | null {
  if (OF_ANYTHING.test(b.evidence) && a.unit === 'item') return null;
  // 完成写真3枚、工程写真4枚/1品あたり
  const isHeld = a.per === 'job' && b.per === 'unit';
  if (a.unit !== b.unit || (a.per !== b.per && !isHeld) || a.per === 'unit') return null;
  if (a.min === null || b.min === null || a.min !== a.max || b.min !== b.max) return null;
  return { ...b, min: a.min + b.min, max: a.min + b.min };
}

function volumeOf(
  { text, isTitle }: ReadText,
  figure: Figure,
  beside: Beside,
  place: ReadText['places'][number],
  priced: Amount | null,
  context: CountContext,
): Volume | null {
  if (figure.min === null && figure.max === null) return null;
  const { before, after, period } = beside;
  if (figure.unit === 'second' || figure.unit === 'minute') {
    if (priced || !isPlayingTime({ beside, place, isTitle, workType: context.workType })) return null;
    const per = TOTAL.test(before) ? 'job' : 'unit';
    const [min, max] = [inMinutes(figure.min, figure.unit), inMinutes(figure.max, figure.unit)];
    return volumeAs(text, { ...figure, min, max }, 'minute', per);
  }
  if (figure.unit === 'hour' || figure.unit === 'day') {
    if (figure.unit === 'hour' && isMediaLength(beside)) return volumeAs(text, figure, 'hour', 'job');
    const isAsked = (place === 'apply' || place === 'person') && !ENGAGED_BEFORE.test(before);
    if (!period || period === figure.unit || isAsked) return null;
    if (HABIT_AFTER.test(after)) return null;
    if (figure.unit === 'hour' && (NOT_WORKING.test(before) || isOvertime(text.text, figure.start)))
      return null;
    return volumeAs(text, figure, figure.unit, period);
  }
  const sentence = () => sentenceAt(text.text, figure);
  const isPriced = priced !== null;
  const { workType, isMove } = context;
  if (!isWorkQuantity({ figure, beside, place, isTitle, isPriced, sentence, workType, isMove })) return null;
  const counter = text.text.charAt(figure.end - 1);
  // A film has its music; who makes films does not make it.
  if (counter === '曲' && workType.startsWith('video.')) return null;
  // How many are printed is not the designer's work.
  if (counter === '部' && workType.startsWith('design.')) return null;
  const isPicture = countsPictures(counter, before, context);
  const unit = isPicture
    ? 'image'
    : counter === '話' && countsFilms(context)
      ? 'video'
      : volumeUnit(figure.unit, context, before, after);
  return unit ? volumeAs(text, figure, unit, perOf(figure, context, beside, priced)) : null;
}

/** 週3日以上電車を利用している方: what somebody does anyway. */
const HABIT_AFTER = /^(?:以上)?[^。、\n]{1,14}(?<!働い|稼働し|対応し|勤務し)てい?る(?:方|人)/;

/** 1話につき20枚, 1記事5枚, 各6枚: how much one of something holds. */
const IN_ONE =
  /(?:(?<![\d.])(?:1|一)(?!日|週|[かヶカ]?月|時間|人|名|年|度|旦|緒|部|般|番|県|市|区|地域|都市)(?:つ|[^\s\d、。:(ぁ-ん]{1,6})(?:に?つき|あたり|当たり|ごとに?|毎に?|に|は|=|:|\s){0,2}|各|それぞれ(?:に|の)?|\beach [a-z ]{0,24})(?:約|およそ|平均|\s){0,2}$/i;
/** 1本あたり画像3枚, 各キャラ表情4種, 60点×3カット */
const IN_EACH =
  /(?:(?<![\d.])1(?!日|週|[かヶカ]?月|時間|人|名|年|県|市|区|地域|都市)[^\s\d、。]{1,4}(?:につき|あたり|当たり|ごとに)|各(?!地|種|位|社|自))[^\d\n。、]{0,8}$|\d(?:点|品|型|着|体|種|商品|アイテム|セット|作品)\s?×\s?$/;
const IN_ONE_AFTER =
  /^ each\b|^[^\d\n。、()]{0,2}\/\s?(?:1|一)?(?!日|週|[かヶカ]?月)[^\s\d、。]{1,4}(?:あたり|当たり|につき|$)/;
function perOf(
  figure: Figure,
  { workType }: CountContext,
  { before, after, period }: Beside,
  priced: Amount | null,
): Per {
  if (period) return period;
  if (TOTAL.test(before)) return 'job';
  if (IN_ONE.test(before) || IN_EACH.test(before) || IN_ONE_AFTER.test(after)) return 'unit';
  if (figure.unit === 'character' || figure.unit === 'word') return ON_A_TEXT.has(workType) ? 'job' : 'unit';
  return priced?.kind === 'per-unit' ? 'unit' : 'job';
}

function volumeAs(
  text: NormalisedText,
  { start, end, min, max }: Figure,
  unit: VolumeUnit,
  per: Per,
): Volume {
  return { min, max, unit, per, evidence: text.quote(start, end) };
}

function inMinutes(value: number | null, unit: 'second' | 'minute'): number | null {
  const scale = unit === 'second' ? 1 / 60 : 1;
  return value === null ? null : Math.round(value * scale * 100) / 100;
}
