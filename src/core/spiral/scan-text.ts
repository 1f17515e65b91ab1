import type { NormalisedText } from '../read/normalised-text.ts';
import { isDenied } from './denial.ts';
import type { TextRule } from './text-rule.ts';

/** Words of one rule found in one text. */
export interface Finding<Rule extends TextRule> {
  readonly rule: Rule;
  readonly quote: string;
}

interface Lead {
  readonly literal: string;
  /** Index into the rules of the scanner. */
  readonly rule: number;
  readonly then: RegExp | null;
}

export interface Scanner<Rule extends TextRule> {
  readonly rules: readonly Rule[];
  /** Leads by their first character. */
  readonly leads: ReadonlyMap<number, readonly Lead[]>;
  /** 1 where a lead begins with this character: a cheap first look. */
  readonly starts: Uint8Array;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Failed or denied attempts of one rule in one text after which it gives up: keeps hostile texts cheap. */
const MAX_DENIED = 24;

/** Compiles rules once; the same scanner serves every text. */
export function compileScanner<Rule extends TextRule>(rules: readonly Rule[]): Scanner<Rule> {
  const leads = new Map<number, Lead[]>();
  const starts = new Uint8Array(65536);
  rules.forEach((rule, index) => {
    for (const [literals, pattern] of rule.wordings) {
      const then = pattern === '' ? null : new RegExp(pattern, 'y');
      for (const literal of literals.split('|').flatMap(withDigits)) {
        const first = literal.charCodeAt(0);
        starts[first] = 1;
        const list = leads.get(first) ?? [];
        list.push({ literal, rule: index, then });
        leads.set(first, list);
      }
    }
  });
  return { rules, leads, starts };
}

function withDigits(literal: string): string[] {
  return literal.includes('0') ? DIGITS.map((digit) => literal.replace('0', digit)) : [literal];
}

/**
 * The first undenied words of every rule in a text, in order of the rules. One pass; each position costs one table
 * look-up unless a lead begins there. Rules in `skip` are not looked for.
 */
export function scanText<Rule extends TextRule>(
  scanner: Scanner<Rule>,
  source: NormalisedText,
  skip: ReadonlySet<number>,
): Map<number, Finding<Rule>> {
  const found = new Map<number, Finding<Rule>>();
  const text = lowerAscii(source.text);
  const denied = new Uint8Array(scanner.rules.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (scanner.starts[code] === 0) continue;
    for (const { literal, rule, then } of scanner.leads.get(code) ?? []) {
      if (found.has(rule) || skip.has(rule) || (denied[rule] ?? 0) >= MAX_DENIED) continue;
      if (!text.startsWith(literal, at) || (isAsciiLetter(code) && isAsciiLetter(text.charCodeAt(at - 1))))
        continue;
      let end = at + literal.length;
      if (then !== null) {
        then.lastIndex = end;
        if (!then.test(text)) continue;
        end = then.lastIndex;
      }
      const entry = scanner.rules[rule];
      if (entry === undefined) continue;
      if (isDenied(text, at, end, entry.denial)) denied[rule] = (denied[rule] ?? 0) + 1;
      else found.set(rule, { rule: entry, quote: source.quote(...widen(text, at, end)) });
    }
  }
  return found;
}

function isAsciiLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Lower case of ASCII letters only: offsets stay. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const EDGE = /[。\n!?、,「」『』【】()|/・■◆●▼★☆※✅→◎♪:]/;
const MAX_WIDENING = 18;

/** Widens a match to its clause, at most a few characters each side, so that a person reads a whole phrase. */
function widen(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < MAX_WIDENING && !EDGE.test(text.charAt(from - 1))) from--;
  while (from < start && (text.charAt(from) === ' ' || cutsWord(text, from))) from++;
  let to = end;
  while (to < text.length && to - end < MAX_WIDENING && !EDGE.test(text.charAt(to))) to++;
  while (to > end && (text.charAt(to - 1) === ' ' || cutsWord(text, to))) to--;
  return [from, to];
}

/** Whether a cut before `index` would part a Latin word or one character in two. */
function cutsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (
    (isAsciiLetter(code) && isAsciiLetter(text.charCodeAt(index - 1))) || (code >= 0xdc00 && code <= 0xdfff)
  );
}
