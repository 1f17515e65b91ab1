import type { NormalisedText } from '../read/normalised-text.ts';
import type { Frame, Gap, Scanner } from './compile-wordings.ts';
import { isDenied } from './denial.ts';
import { findPlaces, type Place, type Places } from './find-places.ts';
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
const STOPS = '。、,;!?\n「」『』()';
/** Stands between two texts: no wording, and no heading, reaches over it. */
const BETWEEN = '\n―\n';

/**
 * The first undenied words of every rule in a listing's texts, in the order of the rules. One pass finds where the parts
 * stand; a wording is then looked for only where its parts are. The time is linear in the texts.
 */
export function scanTexts<Rule extends TextRule>(
  scanner: Scanner<Rule>,
  sources: readonly NormalisedText[],
): Finding<Rule>[] {
  const text = sources
    .map((source) => (source.lower.length === source.text.length ? source.lower : source.text))
    .join(BETWEEN);
  const { frames, places } = findPlaces(scanner, text);
  const findings: Finding<Rule>[] = [];
  let attempts = 0;
  let last = -1;
  for (const frame of frames) {
    if (frame.rule !== last) attempts = 0;
    else if (attempts >= MAX_DENIED) continue;
    last = frame.rule;
    const rule = scanner.rules[frame.rule];
    for (const first of places[frame.slots[0]?.part ?? 0] ?? []) {
      if (rule === undefined || attempts >= MAX_DENIED) break;
      const end = endOf(text, frame.slots, 1, first, places);
      if (end < 0 || isGuarded(frame, first, end, places)) continue;
      if (isDenied(text, first.start, end, frame.direct ? 'direct' : 'clause')) {
        attempts++;
        continue;
      }
      const [from, to] = clauseAround(text, first.start, rule.heading ? lineBelow(text, end) : end);
      findings.push({ rule, ...quoteOf(sources, from, to) });
      attempts = MAX_DENIED;
    }
  }
  return findings;
}

/** The verbatim words at a place of the joined texts, and whose they are. */
function quoteOf(sources: readonly NormalisedText[], from: number, to: number): { quote: string; source: number } {
  let offset = 0;
  for (const [source, { text, quote }] of sources.entries()) {
    if (from < offset + text.length) return { quote: quote(from - offset, Math.min(to - offset, text.length)), source };
    offset += text.length + BETWEEN.length;
  }
  return { quote: '', source: 0 };
}

/** Where the wording ends whose part before `at` stands at `last`; -1 = it does not go on. */
function endOf(text: string, slots: Frame['slots'], at: number, last: Place, places: Places): number {
  const slot = slots[at];
  if (slot === undefined) return last.end;
  if (slot.joins !== null) {
    for (const word of slot.joins) {
      const start = text.startsWith(word, last.end) ? last.end : last.end + 1;
      if (start > last.end && (STOPS.includes(text.charAt(last.end)) || !text.startsWith(word, start))) continue;
      const end = endOf(text, slots, at + 1, { ...last, start, end: start + word.length }, places);
      if (end >= 0) return end;
    }
    return -1;
  }
  const candidates = places[slot.part] ?? [];
  for (let index = firstFrom(candidates, last.end); index < candidates.length; index++) {
    const place = candidates[index];
    if (place === undefined || place.start - last.end > slot.gap.most || !joined(last, place, slot.gap)) break;
    const end = endOf(text, slots, at + 1, place, places);
    if (end >= 0) return end;
  }
  return -1;
}

function joined(last: Place, next: Place, { within }: Gap): boolean {
  return (
    within === 'text' || (last.sentence === next.sentence && (within === 'sentence' || last.clause === next.clause))
  );
}

function isGuarded({ guards }: Frame, { start, sentence }: Place, end: number, places: Places): boolean {
  return guards.some((part) => {
    const candidates = places[part] ?? [];
    for (let index = firstFrom(candidates, start - GUARD_BEFORE); index < candidates.length; index++) {
      const place = candidates[index];
      if (place === undefined || place.start - end > GUARD_AFTER) return false;
      if (place.sentence === sentence) return true;
    }
    return false;
  });
}

/** Index of the first place that begins at or after a position. */
function firstFrom(places: readonly Place[], position: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
