import type { NormalisedText } from '../read/normalised-text.ts';
import { isDenied } from './denial.ts';
import type { TextRule } from './text-rule.ts';

/** Words of one rule found in one text. */
export interface Finding<Rule extends TextRule> {
  readonly rule: Rule;
  readonly quote: string;
}

/** All rules that begin with the same words. */
interface Lead {
  readonly literal: string;
  readonly follow: Follow[];
}

interface Follow {
  /** Index into the rules of the scanner. */
  readonly rule: number;
  readonly then: RegExp | null;
}

export interface Scanner<Rule extends TextRule> {
  readonly rules: readonly Rule[];
  /** Leads in buckets by their first two characters, or by the one they have; a bucket may hold strangers. */
  readonly leads: readonly (readonly Lead[] | undefined)[];
  /** Whether a lead begins with this character, and whether it is a lead by itself: a cheap first look. */
  readonly starts: Uint8Array;
}

const BEGINS = 1;
const ALONE = 2;
const BUCKETS = 65536;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Denied attempts of one rule in one text after which it gives up: keeps hostile texts cheap. */
const MAX_DENIED = 24;

/** Compiles rules once; the same scanner serves every text. */
export function compileScanner<Rule extends TextRule>(rules: readonly Rule[]): Scanner<Rule> {
  const leads: (Lead[] | undefined)[] = new Array(BUCKETS).fill(undefined);
  const byLiteral = new Map<string, Lead>();
  const starts = new Uint8Array(65536);
  rules.forEach((rule, index) => {
    for (const [literals, pattern] of rule.wordings) {
      const then = pattern === '' ? null : new RegExp(pattern, 'y');
      for (const literal of literals.split('|').flatMap(withDigits)) {
        const first = literal.charCodeAt(0);
        starts[first] = (starts[first] ?? 0) | (literal.length === 1 ? ALONE : BEGINS);
        const bucket = literal.length === 1 ? first : bucketOf(first, literal.charCodeAt(1));
        let lead = byLiteral.get(literal);
        if (lead === undefined) {
          lead = { literal, follow: [] };
          byLiteral.set(literal, lead);
          leads[bucket] = [...(leads[bucket] ?? []), lead];
        }
        lead.follow.push({ rule: index, then });
      }
    }
  });
  return { rules, leads, starts };
}

function bucketOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (BUCKETS - 1);
}

function withDigits(literal: string): string[] {
  return literal.includes('0') ? DIGITS.map((digit) => literal.replace('0', digit)) : [literal];
}

/**
 * The first undenied words of every rule in a text. One pass: each position costs a look into a table unless a lead
 * begins there, so the time is linear in the text. Rules in `skip` are not looked for.
 */
export function scanText<Rule extends TextRule>(
  scanner: Scanner<Rule>,
  source: NormalisedText,
  skip: ReadonlySet<number>,
): Map<number, Finding<Rule>> {
  const found = new Map<number, Finding<Rule>>();
  const text = lowerAscii(source.text);
  const attempts = new Uint8Array(scanner.rules.length);
  for (const rule of skip) attempts[rule] = MAX_DENIED;
  const follow = ({ literal, follow }: Lead, at: number) => {
    for (const { rule, then } of follow) {
      if ((attempts[rule] ?? 0) >= MAX_DENIED) continue;
      let end = at + literal.length;
      if (then !== null) {
        then.lastIndex = end;
        if (!then.test(text)) continue;
        end = then.lastIndex;
      }
      const entry = scanner.rules[rule];
      if (entry === undefined) continue;
      if (isDenied(text, at, end, entry.denial)) {
        attempts[rule] = (attempts[rule] ?? 0) + 1;
      } else {
        attempts[rule] = MAX_DENIED;
        found.set(rule, { rule: entry, quote: source.quote(...widen(text, at, end)) });
      }
    }
  };
  const tryLeads = (leads: readonly Lead[] | undefined, at: number) => {
    if (leads === undefined) return;
    for (const lead of leads) if (text.startsWith(lead.literal, at)) follow(lead, at);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const start = scanner.starts[code] ?? 0;
    if (start === 0 || continuesWord(code, text.charCodeAt(at - 1))) continue;
    if ((start & ALONE) !== 0) tryLeads(scanner.leads[code], at);
    if ((start & BEGINS) !== 0) tryLeads(scanner.leads[bucketOf(code, text.charCodeAt(at + 1))], at);
  }
  return found;
}

/** A lead in Latin letters begins a word, one in figures a number. */
function continuesWord(code: number, previous: number): boolean {
  return (isAsciiLetter(code) && isAsciiLetter(previous)) || (isDigit(code) && isDigit(previous));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAsciiLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Lower case of ASCII letters only: offsets stay. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const EDGE = /[。\n!?、,「」『』【】()|/・■◆●▼★☆※✅→◎♪:]/;
const SPACED = /[\x21-\x7e]/;
const MAX_WIDENING = 18;

/** Widens a match to its clause, at most a few characters each side, so that a person reads a whole phrase. */
function widen(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < MAX_WIDENING && !isEdge(text, from - 1)) from--;
  while (from < start && (text.charAt(from) === ' ' || cutsWord(text, from))) from++;
  let to = end;
  while (to < text.length && to - end < MAX_WIDENING && !isEdge(text, to)) to++;
  while (to > end && (text.charAt(to - 1) === ' ' || cutsWord(text, to))) to--;
  return [from, to];
}

/** A mark that ends a clause, or a space that does not stand between Latin words or figures. */
function isEdge(text: string, at: number): boolean {
  if (text.charAt(at) !== ' ') return EDGE.test(text.charAt(at));
  return !(SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at + 1)));
}

/** Whether a cut before `index` would part a Latin word or one character in two. */
function cutsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    (isAsciiLetter(code) && isAsciiLetter(text.charCodeAt(index - 1))) || (code >= 0xdc00 && code <= 0xdfff)
  );
}
