import { charactersOf } from '../read/characters.ts';
import type { NormalisedText } from '../read/normalised-text.ts';
import type { Frame, Scanner } from './compile-wordings.ts';
import { isDenied } from './denial.ts';
import { type Candidates, CLAUSE_OF, END, findPlaces, SENTENCE_OF, START } from './find-places.ts';
import { clauseAround, lineBelow } from './quote-span.ts';
import type { TextRule } from './text-rule.ts';

/** Words of one rule found in one of several texts. */
export interface Finding<Rule extends TextRule> {
  readonly rule: Rule;
  readonly quote: string;
  /** Which of the texts they stand in. */
  readonly source: number;
}

/** Denied places of one rule after which it gives up: keeps hostile texts cheap. */
const MAX_DENIED = 24;
const GUARD_BEFORE = 12;
const GUARD_AFTER = 16;
/** What ends a clause: nothing is joined at once over it. */
const STOPS = charactersOf('。、,;!?\n「」『』()');
/** Stands between two texts: no wording, and no heading, reaches over it. */
const BETWEEN = '\n―\n';

/**
 * The first undenied words of every rule in a listing's texts and tags, in the order of the rules. One pass finds where the parts
 * stand; a wording is then looked for only where its parts are. The time is linear in the texts.
 */
export function scanTexts<Rule extends TextRule>(
  scanner: Scanner<Rule>,
  texts: readonly NormalisedText[],
  tags: readonly NormalisedText[] = [],
): Finding<Rule>[] {
  const sources = [...texts, ...tags];
  const text = sources.map(({ lower, text }) => (lower.length === text.length ? lower : text)).join(BETWEEN);
  const tagsFrom = texts.reduce((sum, { text }) => sum + text.length, BETWEEN.length * (texts.length - 1));
  const candidates = findPlaces(scanner, text);
  const { places, from, occurrences } = candidates;
  const findings: Finding<Rule>[] = [];
  let attempts = 0;
  let last = -1;
  for (const frame of candidates.frames) {
    if (frame.rule !== last) attempts = 0;
    else if (attempts >= MAX_DENIED) continue;
    last = frame.rule;
    const rule = scanner.rules[frame.rule];
    const limit = rule?.inTags === false ? tagsFrom : text.length;
    const part = frame.slots[0]?.part ?? 0;
    for (let index = from[part] ?? 0; index < (from[part + 1] ?? 0); index++) {
      if (rule === undefined || attempts >= MAX_DENIED) break;
      const first = places[index] ?? 0;
      const start = occurrences[first + START] ?? 0;
      const end = endOf(text, frame.slots, 1, first, occurrences[first + END] ?? 0, candidates);
      if (end < 0 || end > limit || isGuarded(frame, first, end, candidates)) continue;
      if (isDenied(text, start, end, frame.direct ? 'direct' : 'clause')) {
        attempts++;
        continue;
      }
      const clause = clauseAround(text, start, rule.heading ? lineBelow(text, end) : end);
      findings.push({ rule, ...quoteOf(sources, ...clause) });
      attempts = MAX_DENIED;
    }
  }
  return findings;
}

/** The verbatim words at a place of the joined texts, and whose they are. */
function quoteOf(
  sources: readonly NormalisedText[],
  from: number,
  to: number,
): { quote: string; source: number } {
  let offset = 0;
  for (const [source, { text, quote }] of sources.entries()) {
    if (from < offset + text.length)
      return { quote: quote(from - offset, Math.min(to - offset, text.length)), source };
    offset += text.length + BETWEEN.length;
  }
  return { quote: '', source: 0 };
}

/** Where the wording ends whose part before `at` is that occurrence and ends there; -1 = it does not go on. */
function endOf(
  text: string,
  slots: Frame['slots'],
  at: number,
  last: number,
  lastEnd: number,
  candidates: Candidates,
): number {
  const slot = slots[at];
  if (slot === undefined) return lastEnd;
  if (slot.joins !== null) {
    for (const word of slot.joins) {
      const start = text.startsWith(word, lastEnd) ? lastEnd : lastEnd + 1;
      if (start > lastEnd && (STOPS.has(text.charCodeAt(lastEnd)) || !text.startsWith(word, start))) continue;
      const end = endOf(text, slots, at + 1, last, start + word.length, candidates);
      if (end >= 0) return end;
    }
    return -1;
  }
  const { occurrences, places, from } = candidates;
  const { most, within } = slot.gap;
  const field = within === 'clause' ? CLAUSE_OF : SENTENCE_OF;
  const bound = occurrences[last + field];
  const stop = from[slot.part + 1] ?? 0;
  for (let index = firstFrom(lastEnd, slot.part, candidates); index < stop; index++) {
    const next = places[index] ?? 0;
    if ((occurrences[next + START] ?? 0) - lastEnd > most) break;
    if (within !== 'text' && occurrences[next + field] !== bound) break;
    const end = endOf(text, slots, at + 1, next, occurrences[next + END] ?? 0, candidates);
    if (end >= 0) return end;
  }
  return -1;
}

function isGuarded({ guards }: Frame, first: number, end: number, candidates: Candidates): boolean {
  const { occurrences, places, from } = candidates;
  const earliest = (occurrences[first + START] ?? 0) - GUARD_BEFORE;
  const sentence = occurrences[first + SENTENCE_OF];
  for (const part of guards) {
    const stop = from[part + 1] ?? 0;
    for (let index = firstFrom(earliest, part, candidates); index < stop; index++) {
      const guard = places[index] ?? 0;
      if ((occurrences[guard + START] ?? 0) - end > GUARD_AFTER) break;
      if (occurrences[guard + SENTENCE_OF] === sentence) return true;
    }
  }
  return false;
}

/** Index of a part's first place that begins at or after a position. */
function firstFrom(position: number, part: number, { occurrences, places, from }: Candidates): number {
  let low = from[part] ?? 0;
  let high = from[part + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((occurrences[(places[middle] ?? 0) + START] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
