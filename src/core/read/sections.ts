import { charactersOf } from './characters.ts';

/** What a part of a listing is about, told by the heading above it or the label at the start of its line. */
export type Section =
  | 'pay'
  | 'earnings'
  | 'trial'
  | 'size'
  | 'time'
  | 'work'
  | 'apply'
  | 'person'
  | 'about'
  | 'given'
  | 'flow'
  | 'none';

const PAY =
  /報酬|お?支払|契約金額|ご?依頼費用|料金|単価|給与|給料|時給|月給|日給|謝礼|ギャラ|ご?予算|費用|待遇|対価|原稿料|金額|reward|budget|payment|compensation|salary/i;

/** First match wins, so what only looks like pay (収入例, テスト案件の報酬) comes first. */
const NAMES: readonly (readonly [Section, RegExp])[] = [
  ['earnings', /稼げる|収入例|報酬例|月収|収入(?:の)?(?:目安|モデル|イメージ)|モデルケース|シミュレーション/],
  ['trial', /テスト(?!・|、|を|や|・検証)|トライアル|お?試し|試用|研修(?!の|を|資料)/],
  [
    'apply',
    /応募|ご記入|記載事項|書いて|お書き|お知らせ|明記|質問|テンプレ|お聞き|教えて|アピール|^選考|選考基準/,
  ],
  [
    'flow',
    /流れ|フロー|STEP|ステップ|選考|進め方|ご?契約(?:まで|前)|(?:始め|開始する|スタートする)まで|スケジュール/i,
  ],
  ['pay', PAY],
  [
    'size',
    /本数|件数|数量|ボリューム|仕事量|作業量|分量|文字数|記事数|枚数|点数|ページ数|投稿数|尺|長さ|納品物|納品数|依頼数|募集数|制作数|作成数|提出物/,
  ],
  ['time', /所要時間|作業時間|時間の?目安|稼働|勤務|就業|拘束|シフト|働き方|働く条件|期間/],
  [
    'about',
    /会社|当社|弊社|について(?!の)|自己紹介|背景|経緯|サービス概要|魅力|メリット|ポジション|はじめに|最後に/,
  ],
  // What there is already: the client's circumstances and what is handed over.
  [
    'given',
    /補足|現状|現在|状況|環境|体制|チーム(?!で)|お?渡し|ご?用意|支給|ご?提供|目標|課題|イメージ|の声$|利用者|方針|NG|注意点|質問|Q&A|商材/i,
  ],
  [
    'person',
    /必須|歓迎|スキル|経験|資格|求める|人物|こんな方|対象|重視|条件|優遇|(?<![きりみえけせべめしちび])方$|向いて/,
  ],
  ['work', /内容|概要|業務|作業|仕事|依頼|詳細|募集要項|案件|タスク/],
];

interface SectionAt {
  /** Index in the text from which the section runs. */
  readonly from: number;
  readonly section: Section;
  /** The heading itself: text[from, to). */
  readonly to: number;
}

const MARK = /^[\s■◆●▼▽□◇★☆◎◉◾▪✅▶▷➤✨⭐🔶🔷♦#*=\-・<〈《【[「『(]{1,8}/u;
const OPENING = /^[\s]*[■◆●▼▽□◇★☆◎◉◾▪✅▶▷➤✨⭐🔶🔷♦#<〈《【[]/u;
const LONGEST = 32;

/** The last heading at or before a position of a text; null where there is none. */
export type SectionFinder = (at: number) => SectionAt | null;

/** A line that may be a heading; `found` is the last heading down to it, once it is known. */
interface Line {
  readonly from: number;
  readonly to: number;
  found?: SectionAt | null;
}

/**
 * The headings of a text. A heading is a short line that is marked, bracketed, or ends in a colon. Reads no further
 * than it is asked for and each line once: linear in the text for positions that come in order.
 */
export function sectionFinder(text: string): SectionFinder {
  const lines: Line[] = [];
  let start = 0;
  return (at) => {
    while (start <= at && start < text.length) {
      const next = text.indexOf('\n', start);
      const to = next < 0 ? text.length : next;
      if (mayBeHeading(text, start, to)) lines.push({ from: start, to });
      start = to + 1;
    }
    return settle(
      text,
      lines,
      lines.findLastIndex((line) => line.from <= at),
    );
  };
}

/** Looks upwards from a line for the heading it stands under, and keeps the answer for all lines on the way. */
function settle(text: string, lines: readonly Line[], last: number): SectionAt | null {
  let heading: SectionAt | null = null;
  let above = last;
  for (; above >= 0 && !heading; above--) {
    const line = lines[above] as Line;
    if (line.found !== undefined) {
      heading = line.found;
      break;
    }
    const section = headingOf(text, line.from, line.to);
    if (section) heading = { from: line.from, section, to: line.to };
  }
  for (let below = above + 1; below <= last; below++) (lines[below] as Line).found = heading;
  return heading;
}

const MARKS = charactersOf('■◆●▼▽□◇★☆◎◉◾▪✅▶▷➤✨⭐♦#<〈《【[\ud83d');

/** Cheap test on the first and last character, so that ordinary lines cost nothing. */
function mayBeHeading(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && first < start + 4 && text.charCodeAt(first) <= 32) first++;
  if (MARKS.has(text.charCodeAt(first))) return true;
  let last = end - 1;
  while (last > first && last > end - 4 && text.charCodeAt(last) <= 32) last--;
  return text.charAt(last) === ':';
}

function headingOf(text: string, start: number, end: number): Section | null {
  if (end - start < 2) return null;
  const line = text.slice(start, Math.min(end, start + LONGEST + 8));
  const bracket = /^\s*[【<〈《[]([^】>〉》\]\n]{1,30})[】>〉》\]]/.exec(line);
  // 【1】 numbers an item under the heading above it.
  if (bracket?.[1]) return bracket[1].trim().length > 1 ? nameOf(bracket[1]) : null;
  const trimmed = line.replaceAll('\uFE0F', '').trim();
  if (trimmed.length > LONGEST || end - start > LONGEST + 6) return null;
  const isMarked = OPENING.test(trimmed);
  const label = /^([^:\n]{1,24}):./.exec(trimmed);
  // ■ 標準語での参加: 5,500円 is an item under the heading above it, not a heading.
  if (label?.[1]) return isMarked ? knownName(label[1].replace(MARK, '')) : null;
  return isMarked || trimmed.endsWith(':') ? nameOf(trimmed.replace(MARK, '')) : null;
}

function knownName(heading: string): Section | null {
  const section = nameOf(heading);
  return section === 'none' ? null : section;
}

/** The section a heading or a line label names; `none` for words that name none. */
export function nameOf(heading: string): Section {
  for (const [section, pattern] of NAMES) if (pattern.test(heading)) return section;
  return 'none';
}

/** Whether words name the pay; the same as asking for their name, and cheaper where they do not. */
export function namesPay(words: string): boolean {
  return PAY.test(words) && nameOf(words) === 'pay';
}
