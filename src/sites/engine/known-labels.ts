import { firstNonSpace } from './text.ts';

/** The labels looked for on a page, and whether a text is one. */
export interface KnownLabels {
  /** The label a text is, or begins with before a colon; null = none of the known ones. */
  nameIn(text: string): string | null;
  /** The text is the label and no more. */
  isWhole(text: string): boolean;
}

const LONGEST = 24;
/** Texts asked for before: cards of one list have the same labels, and many the same tags. */
const MOST_KEPT = 500;

/** Ornaments, colons, spaces and a bracketed note around a label do not matter. */
export function knownLabels(labels: Iterable<string>): KnownLabels {
  const known = new Set(labels);
  const beginnings = new Set(Array.from(known, (label) => label.charCodeAt(0)));
  const before = new Map<string, { readonly name: string | null; readonly whole: boolean }>();

  function nameOf(text: string): string | null {
    const plain = text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/^[■◆●・【<[「]+/, '');
    const name = plain
      .replace(/[\]】>」:]+$/, '')
      .replace(/\([^)]*\)$/, '')
      .replace(/:$/, '');
    return known.has(name) ? name : null;
  }

  function look(text: string) {
    const seen = before.get(text);
    if (seen) return seen;
    const whole = text.length <= LONGEST ? nameOf(text) : null;
    const colon = whole ? -1 : text.slice(0, LONGEST).search(/[:：]/);
    const found = { name: whole ?? (colon > 0 ? nameOf(text.slice(0, colon)) : null), whole: whole !== null };
    if (before.size >= MOST_KEPT) before.clear();
    before.set(text, found);
    return found;
  }

  /** False for nearly every text of a page, told by its first character alone. */
  function mayBegin(text: string): boolean {
    const first = text.charCodeAt(firstNonSpace(text));
    if (Number.isNaN(first)) return false;
    return beginnings.has(first) || !isPlain(first);
  }

  const key = (text: string) => text.trim().slice(0, LONGEST + 1);
  return {
    nameIn: (text) => (mayBegin(text) ? look(key(text)).name : null),
    isWhole: (text) => mayBegin(text) && look(key(text)).whole,
  };
}

/** Digits, letters, kana and kanji, which stand for themselves however a text is written. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0x3041 && code <= 0x30fa) return code <= 0x3096 || code >= 0x30a1;
  return code < 0x80 && /\w/.test(String.fromCharCode(code));
}
