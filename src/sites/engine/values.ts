import { normalForm } from './text.ts';

/** The first whole number of a text (1,588 · 22 件); null when there is none. */
export function count(text: string): number | null {
  const digits = /\d[\d,]{0,14}/.exec(normalForm(text))?.[0];
  return digits ? Number(digits.replaceAll(',', '')) : null;
}

/** The whole number after a slash: the total of 5 / 40 件. */
export function countAfterSlash(text: string): number | null {
  const slash = text.indexOf('/');
  return slash < 0 ? null : count(text.slice(slash));
}

/** A rating of at most five; 0 means none yet. */
export function rating(text: string): number | null {
  const digits = /\d{1,3}(?:\.\d{1,9})?/.exec(normalForm(text))?.[0];
  const value = digits ? Number(digits) : 0;
  return value > 0 && value <= 5 ? value : null;
}

/** A share in percent, 0..100; `---` and other words give null. */
export function percent(text: string): number | null {
  const digits = /(\d{1,3}) ?%/.exec(normalForm(text))?.[1];
  return digits && Number(digits) <= 100 ? Number(digits) : null;
}

/** The first group of a pattern. */
export function matching(pattern: RegExp): (text: string) => string | null {
  return (text) => pattern.exec(text)?.[1] ?? null;
}

/** A text without the words a board puts behind it. */
export const withoutSuffix = (suffix: string) => (text: string) =>
  text.endsWith(suffix) ? text.slice(0, -suffix.length).trimEnd() : text;

/** The value a known word stands for; an unknown word gives null. */
export function wordFor<Value>(words: Readonly<Record<string, Value>>): (text: string) => Value | null {
  return (text) => (Object.hasOwn(words, text) ? (words[text] as Value) : null);
}

/** ISO day of a full date (2026年05月05日, 2026/5/5, 2026-05-05); null without a year. */
export function day(text: string): string | null {
  const [, year, month = '', date = ''] =
    /(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})/.exec(normalForm(text)) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : null;
}

/** ISO day of a month and day without year (9月13日まで): the first such day on or after `posted`; null when unknown. */
export function dayAfter(posted: string | null, text: string): string | null {
  const [, month, date] = /(\d{1,2})月(\d{1,2})日/.exec(normalForm(text)) ?? [];
  const start = day(posted ?? '');
  if (!month || !date || !start) return null;
  const ending = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const year = Number(start.slice(0, 4));
  return `${ending >= start.slice(4) ? year : year + 1}${ending}`;
}
