/**
 * How a denial after the words is recognised.
 * `clause`: the words name a thing (LINE登録, 教材の購入); a denial anywhere in the rest of the clause counts.
 * `direct`: the words already say something (初心者歓迎, スキル不要); only a denial of the words themselves counts.
 */
export type Denial = 'clause' | 'direct';

const SENTENCE_END = /[。\n!?|】]/;

/** Says that the words themselves do not hold: 「〜ではありません」「〜というわけではない」. Not over a reason or a pause. */
const DENIED_WORDS =
  /^(?!で(?!は|も))(?:(?!ので(?!は)|から|ため|ですが|けど|ですし|お仕事で(?!は)|作業で(?!は))[^。\n!?、・|/ ]){0,30}?(?:では(?:あり|ござい)ません|で(?:は)?ない|ではな[くい]|じゃな[いく]|とは(?:違|異|限)|わけではな)/;
/** Forbids or waives the words at once: 「〜は禁止」「〜NG」「〜は不要」「〜しないでください」. */
const FORBIDDEN_WORDS =
  /^(?!で(?!は|も))(?:(?!ので(?!は)|から|ため|ですが|けど|ですし)[^。\n!?、・|/ ]){0,12}?(?:(?<!で)(?:は|も|を)(?:一切|決して|絶対に?)?(?:あり|ござい)ません|(?:は|を|が)?(?:一切|原則)?(?:禁止|厳禁|お断り|不可)|(?:は)?(?<![a-z])ng(?![a-z])|(?:は|が)?(?:一切|特に)?不要|しないで(?:くだ|下)|(?:は|を)?ご遠慮|(?:は|を)?お控え|(?:は)?対象外|(?:は|を)(?:一切)?(?:し|いた|致|行い|求め)(?:し)?ません)/;
const CUT_OFF = /^(?:ません(?!か)|ない(?!方|人|場合|と)|なくて?(?!も))/;

/** Denies a thing anywhere in the rest of the clause. */
const DENIED_THING =
  /(?:では(?:あり|ござい)ません|で(?:は)?ない(?!方|人|場合)|ではな[くい]|じゃな[いく]|とは(?:違|異|限)|わけではな|(?<!問題(?:は|も|が)?|差し支え(?:は|も)?|間違い(?:は)?)(?:あり|ござい)ません|(?:て|で)(?:は)?(?:おり|い)ません|ことは(?:ない|なく)|(?:は|が|も)(?:一切|まったく|全く)?(?:なし|無し|ない(?!方|人|場合)|なく)|なし(?:[でのにと】)\]、。・!\n ]|$)|無し|禁止|禁じ|厳禁|お断り|(?:は|が)?(?<![a-z])ng(?![a-z])|不要|(?:いり|要り|かかり)ません|(?:し|行|行い|求め|でき|扱い|使い)(?:て(?:おり|い))?ません|(?:いたし|致し)(?:ており)?ません|しないで(?:くだ|下|頂)|(?:ご)?遠慮|お控え|対象外|不可|防止|撲滅|(?:に|へ)?ご?注意(?:くだ|下|を)|一切(?:ない|なく|な)|(?<![\d,.])0円|ゼロ)/;

/** A reason or a contrast begins another statement: 「LINEで連絡しますので、電話はありません」. */
const REASON = /(?:ます|です|た)(?:ので|が|けど|から|し)/;
/** What stands before a comma is a statement of its own, no part of a list of things. */
const STATEMENT_END = /(?:ます|です|ください|下さい|必要|お願い|可能|ok)$/;

/** People who cannot: 「LINEでやり取りできない方はご遠慮ください」 asks for LINE; 「LINE以外は禁止」 does so too. */
const DOUBLE =
  /夢(?:では|じゃ)|(?:できない|いただけない|(?<!では|じゃ)ない|難しい|不可能な)(?:方|人|場合|かた|時|とき)|以外/;

const ENGLISH_BEFORE =
  /(?:\b(?:no|not|never|without|non|neither|nor|isn't|aren't|don't|doesn't|won't|cannot|can't)\b[ "'“]{1,2}(?:[a-z'-]{1,14} ){0,3})["'“]?$/;
const ENGLISH_AFTER =
  /^["'”]?[^.!?\n]{0,24}\b(?:(?:is|are|was|will be|were)? ?(?:not (?:allowed|required|needed|necessary|permitted|accepted|asked|involved|expected|a |our )|prohibited|forbidden|banned)|isn't|aren't)/;
const ENGLISH_DENIAL = /\b(?:no|not|never|isn't|without)\s{1,3}(?:an? |the )?$/;

/** A line that begins with a prohibition, or stands under a heading that forbids what follows. */
const FORBIDDEN_START =
  /^[\s・*※>\-●■◆◇▼【[(「『]{0,4}(?:ng|禁止|禁止事項|禁止行為|×|✕|❌|お断り|対象外|不可|なし|無し)[^。\n]{0,8}[:：】\])」』 、|]?/;
const FORBIDDING_HEADING =
  /(?:禁止(?:事項|行為)?|ng(?:事項|行為|例|な方)?|お断り(?:すること|する方)?|お控え(?:ください|いただきたい方)?|ご遠慮(?:ください|いただきたい方|願います)?|対象外(?:の方)?|してはいけない)[^。\n]{0,10}[】\])」』:：>-]?\s*$/;
const BULLET = /^\s*(?:[・*※●○■\-–>×✕❌]|\d{1,2}[.)])/;

/** A line of questions and answers begins with its question; the first sentence of the answer decides. */
const QUESTION = /^[\s・*●■◆【[(]{0,4}(?:q|問|質問)\s?\d{0,2}[\])】.:、 ]/;
const ANSWER = /^[^\n?→⇒]{0,80}[\n?→⇒]{1,3}\s*(?:a|答|回答)?\s?\d{0,2}[\])】.:、 →]{0,3}([^。\n!]{1,60})/;
const YES =
  /^(?:はい|もちろん|ええ|大丈夫|可能|ok|yes)|(?:問題|差し支え)(?:は|も)?(?:あり|ござい)ません|問題な|(?:構|かま)いません/;
const NO = /いいえ|ません|(?:は|が|も)な[くい]|^な[いし]|なし(?:です|$)|不要|不可|お断り|遠慮|^no\b|\bnot\b/;

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['“', '”'],
];
const LOOK = 80;
const LOOK_UP = 320;

/**
 * Whether the words at [start, end) are denied by what stands around them: in the same clause, around a quotation
 * they stand in, at the beginning of their line or in the heading of their list. `text` is normalised, ASCII in lower
 * case. Looks at most 320 characters back and 80 ahead.
 */
export function isDenied(text: string, start: number, end: number, denial: Denial): boolean {
  const after = text.slice(end, end + LOOK);
  const stop = after.search(SENTENCE_END);
  const rest = stop < 0 ? after : after.slice(0, stop);
  if (deniesAtOnce(rest) || CUT_OFF.test(rest) || ENGLISH_AFTER.test(rest)) return true;
  if (denial === 'clause' && deniesInClause(rest)) return true;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LOOK);
  const before = text.slice(lineStart, start);
  if (QUESTION.test(before) && answersNo(text.slice(end, end + LOOK_UP))) return true;
  if (ENGLISH_BEFORE.test(before) || FORBIDDEN_START.test(before)) return true;
  return inDeniedQuotation(before, after) || underForbiddingHeading(text, lineStart, before);
}

/** 「Q. 単価は上がりますか」「A. 予定はございません」: what follows the question denies what it asks. */
function answersNo(after: string): boolean {
  const answer = ANSWER.exec(after)?.[1] ?? '';
  return !YES.test(answer) && NO.test(answer);
}

function deniesAtOnce(rest: string): boolean {
  const match = DENIED_WORDS.exec(rest) ?? FORBIDDEN_WORDS.exec(rest);
  return match !== null && !DOUBLE.test(match[0]);
}

function deniesInClause(rest: string): boolean {
  const match = DENIED_THING.exec(rest);
  if (match === null || DOUBLE.test(rest.slice(0, match.index + match[0].length + 1))) return false;
  const between = rest.slice(0, match.index);
  const comma = Math.max(between.lastIndexOf('、'), between.lastIndexOf('/'));
  if (REASON.test(between)) return false;
  if (comma < 0) return between.length <= 44;
  if (STATEMENT_END.test(between.slice(0, comma))) return false;
  // Over a comma only where the words are one of a list: 「LINE、電話などは一切ありません」.
  const last = between.slice(comma + 1);
  return last.length <= 26 && /(?:など|等|や|とい|勧誘|行為|一切|も|ことは)/.test(last);
}

/** 「誰でも稼げる」ような案件ではありません: the quotation as a whole is denied. */
function inDeniedQuotation(before: string, after: string): boolean {
  for (const [open, close] of QUOTES) {
    const from = before.lastIndexOf(open);
    if (from < 0 || (open !== close && before.indexOf(close, from + 1) >= 0)) continue;
    const to = after.indexOf(close);
    if (to < 0) continue;
    const rest = after.slice(to + 1);
    const stop = rest.search(SENTENCE_END);
    if (deniesAtOnce(stop < 0 ? rest : rest.slice(0, stop)) || ENGLISH_DENIAL.test(before.slice(0, from)))
      return true;
  }
  return false;
}

function underForbiddingHeading(text: string, lineStart: number, before: string): boolean {
  if (!BULLET.test(before.length > 0 ? before : text.slice(lineStart, lineStart + 4))) return false;
  const lines = text.slice(Math.max(0, lineStart - LOOK_UP), Math.max(0, lineStart - 1)).split('\n');
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (FORBIDDING_HEADING.test(line) && !BULLET.test(line)) return true;
    if (line.trim() !== '' && !BULLET.test(line)) return false;
  }
  return false;
}
