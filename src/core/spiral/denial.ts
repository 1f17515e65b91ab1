import type { Denial } from './text-rule.ts';

const SENTENCE_END = /[。\n!?]/;

/** Says at once, after the words themselves, that they do not hold: 「〜ではありません」「〜は禁止」「〜NG」. */
const DIRECT =
  /^[」』】)"']{0,2}(?!で(?!は|も))[^。\n!?、・|/ ]{0,16}?(?:では(?:あり|ござい)ません|で(?:は)?ない|ではな[くい]|じゃな[いく]|とは(?:違|異|限)|わけではな|(?:は|も|を)(?:一切|決して|絶対に?)?(?:あり|ござい)ません|(?:は|を|が)?(?:一切|原則)?(?:禁止|厳禁|お断り|不可)|(?:は)?ng(?![a-z])|(?:は|が)?(?:一切|特に)?不要|しないで(?:くだ|下)|(?:は|を)?ご遠慮|(?:は|を)?お控え|(?:は)?対象外|(?:は|を)(?:一切)?(?:し|いた|致|行い|求め)(?:し)?ません)/;

/** Anywhere in the rest of the clause, for words that name a thing. */
const CLAUSE =
  /(?:では(?:あり|ござい)ません|で(?:は)?ない(?!方|人|場合)|ではな[くい]|じゃな[いく]|とは(?:違|異|限)|わけではな|(?:あり|ござい)ません|ことは(?:ない|なく)|(?:は|が|も)(?:一切|まったく|全く)?(?:なし|無し|ない(?!方|人|場合)|なく)|なし(?:[でのにと】)\]、。・!\n ]|$)|無し|禁止|厳禁|お断り|(?:は|が)?ng(?![a-z])|不要|いりません|要りません|かかりません|(?:し|いたし|致し|行い|求め|でき|必要とし|取り扱い|扱い|使い|使用し|要求し)ません|しないで(?:くだ|下|頂)|(?:ご)?遠慮|お控え|対象外|不可|防止|撲滅|(?:に|へ)?ご?注意(?:くだ|下|を)|一切(?:ない|なく|な)|0円|ゼロ)/;

/** A denial of people who cannot: 「LINEでやり取りできない方はご遠慮ください」 asks for LINE, it does not rule it out. */
const DOUBLE =
  /(?:できない|ない|なければ|以外|できかねる|難しい|いただけない|お持ちでない)[^。\n]{0,8}$|(?:できない|ない|いただけない|難しい|不可能な)(?:方|人|場合|かた)/;

const ENGLISH_BEFORE =
  /(?:\b(?:no|not|never|without|non|neither|nor|isn't|aren't|don't|doesn't|won't|cannot|can't)\b[ "'“]{1,2}(?:[a-z'-]{1,14} ){0,3})["'“]?$/;
const ENGLISH_AFTER =
  /^["'”]?[^.!?\n]{0,24}\b(?:(?:is|are|was|will be|were)? ?(?:not (?:allowed|required|needed|necessary|permitted|accepted|asked|involved|expected|a |our )|prohibited|forbidden|banned|never)|isn't|aren't|is no\b)/;

/** A line that begins with a prohibition, or stands under a heading that forbids what follows. */
const FORBIDDEN_START =
  /^[\s・*※>\-●■◆◇▼【[(「『]{0,4}(?:ng|禁止|禁止事項|禁止行為|×|✕|❌|x |お断り|対象外|不可|なし|無し)[^。\n]{0,8}[:：】\])」』 、|]?/;
const FORBIDDING_HEADING =
  /(?:禁止(?:事項|行為)?|ng(?:事項|行為|例|な方)?|お断り(?:すること|する方)?|お控え(?:ください|いただきたい方)?|ご遠慮(?:ください|いただきたい方|願います)?|対象外(?:の方)?|してはいけない)[^。\n]{0,10}[】\])」』:：>-]?\s*$/;
const BULLET = /^\s*(?:[・*※●○■\-–>×✕❌]|\d{1,2}[.)])/;

/**
 * Whether the words at [start, end) are denied by what stands around them in the same clause or list.
 * `text` is normalised and in lower case. Looks at most 320 characters back and 60 ahead.
 */
export function isDenied(text: string, start: number, end: number, denial: Denial): boolean {
  const after = text.slice(end, end + 60);
  const stop = after.search(SENTENCE_END);
  const rest = stop < 0 ? after : after.slice(0, stop);
  if (DIRECT.test(rest) && !DOUBLE.test(rest.slice(0, 14))) return true;
  if (ENGLISH_AFTER.test(rest)) return true;
  if (denial === 'clause' && deniedInClause(rest)) return true;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80);
  const before = text.slice(lineStart, start);
  if (ENGLISH_BEFORE.test(before)) return true;
  if (FORBIDDEN_START.test(before)) return true;
  return underForbiddingHeading(text, lineStart, before);
}

function deniedInClause(rest: string): boolean {
  const match = CLAUSE.exec(rest);
  if (match === null) return false;
  const between = rest.slice(0, match.index);
  if (DOUBLE.test(between) || DOUBLE.test(rest.slice(0, match.index + match[0].length))) return false;
  const comma = between.lastIndexOf('、');
  if (comma < 0) return between.length <= 34;
  // Over a comma only where the words are one of a list: 「LINE、電話などは一切ありません」.
  const last = between.slice(comma + 1);
  return last.length <= 16 && /(?:など|等|や|とい|勧誘|行為|一切|も)/.test(last);
}

function underForbiddingHeading(text: string, lineStart: number, before: string): boolean {
  if (!BULLET.test(before.length > 0 ? before : text.slice(lineStart, lineStart + 4))) return false;
  const lines = text.slice(Math.max(0, lineStart - 320), Math.max(0, lineStart - 1)).split('\n');
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    if (FORBIDDING_HEADING.test(line) && !BULLET.test(line)) return true;
    if (line.trim() !== '' && !BULLET.test(line)) return false;
  }
  return false;
}
