/** The label a text is, or begins with before a colon. */
export interface KnownLabel {
  readonly name: string;
  /** The text is the label and no more. */
  readonly isWhole: boolean;
}

/** The label a text (without spaces around it) begins with; null = none of those looked for on the page. */
export type KnownLabels = (text: string) => KnownLabel | null;

const LONGEST = 24;
/** Texts asked for before: cards of one list have the same labels, and many the same tags. */
const MOST_KEPT = 500;

/** Ornaments, colons, spaces and a bracketed note around a label do not matter. */
export function knownLabels(labels: Iterable<string>): KnownLabels {
  const known = new Set(labels);
  const beginnings = new Set(Array.from(known, (label) => label.charCodeAt(0)));
  const before = new Map<string, KnownLabel | null>();

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

  function labelIn(text: string): KnownLabel | null {
    const whole = text.length <= LONGEST ? nameOf(text) : null;
    if (whole !== null) return { name: whole, isWhole: true };
    const colon = text.slice(0, LONGEST).search(/[:：]/);
    const name = colon > 0 ? nameOf(text.slice(0, colon)) : null;
    return name === null ? null : { name, isWhole: false };
  }

  return (text) => {
    // No label for nearly every text of a page, told by its first character alone.
    const first = text.charCodeAt(0);
    if (!beginnings.has(first) && isPlain(first)) return null;
    const key = text.slice(0, LONGEST + 1);
    let label = before.get(key);
    if (label === undefined) {
      label = labelIn(key);
      if (before.size >= MOST_KEPT) before.clear();
      before.set(key, label);
    }
    return label;
  };
}

/** Digits, letters, kana and kanji, which stand for themselves however a text is written. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0x3041 && code <= 0x30fa) return code <= 0x3096 || code >= 0x30a1;
  return code < 0x80 && /\w/.test(String.fromCharCode(code));
}
