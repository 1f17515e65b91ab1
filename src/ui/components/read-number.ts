export interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

export type NumberRefusal = 'not-a-number' | 'out-of-range' | 'not-whole';

export type NumberReading = { readonly value: number | null } | { readonly refused: NumberRefusal };

/** Longer texts are not numbers anyone types. */
const MOST_CHARACTERS = 30;

/**
 * A number as people type it: full-width digits, thousands separators and a trailing unit sign of money are fine.
 * Empty gives null (= the default). Anything else is refused with the reason; nothing is guessed.
 */
export function readNumber(text: string, rule: NumberRule): NumberReading {
  const typed = text
    .slice(0, MOST_CHARACTERS + 1)
    .normalize('NFKC')
    .replace(/[\s,]/g, '');
  if (typed === '') return { value: null };
  const plain = typed.replace(/^[¥$]/, '').replace(/円$/, '');
  if (text.length > MOST_CHARACTERS || !/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain))
    return { refused: 'not-a-number' };
  const value = Number(plain);
  if (value < rule.least || value > rule.most) return { refused: 'out-of-range' };
  if (rule.whole && !Number.isInteger(value)) return { refused: 'not-whole' };
  return { value };
}
