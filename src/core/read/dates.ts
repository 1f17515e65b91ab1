const FULL = /(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)/;
const MONTH_DAY = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const REMAINING =
  /(?:あと|残り)?\s{0,3}(?:(\d{1,4})\s?日)?(?:\s?と\s?)?(?:(\d{1,3})\s?時間)?(?:(\d{1,4})\s?分)?/;
const REMAINING_ENGLISH = /(\d{1,4})\s(day|hour|minute)s?\sleft/i;
const DAY = 86_400_000;
/** A page's date stands in its first words; a bound for hostile texts. */
const LONGEST = 200;

/**
 * The day a page prints, as YYYY-MM-DD: `2026年07月09日`, `2026/7/9`, ISO, `9月13日まで`, `あと6日`, `6日と20時間`,
 * `6 days left`. Dates without a year take the year nearest to `reference` (an ISO day), remaining times count from
 * it, twelve hours or more as another day; without a reference both give null. No date or an impossible one: null.
 */
export function readDate(printed: string, reference: string | null): string | null {
  const text = printed.slice(0, LONGEST).normalize('NFKC');
  const full = FULL.exec(text);
  if (full) return isoDay(Number(full[1]), Number(full[2]), Number(full[3]));
  const from = reference ? FULL.exec(reference) : null;
  if (!from) return null;
  const [year, start] = [Number(from[1]), Date.UTC(Number(from[1]), Number(from[2]) - 1, Number(from[3]))];
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return nearest(year, start, Number(monthDay[1]), Number(monthDay[2]));
  const days = remainingDays(text);
  return days === null ? null : new Date(start + days * DAY).toISOString().slice(0, 10);
}

function nearest(year: number, start: number, month: number, day: number): string | null {
  let best: string | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const iso = isoDay(candidate, month, day);
    const distance = iso ? Math.abs(Date.parse(iso) - start) : Number.POSITIVE_INFINITY;
    if (distance < gap) [best, gap] = [iso, distance];
  }
  return best;
}

function remainingDays(text: string): number | null {
  const english = REMAINING_ENGLISH.exec(text);
  if (english)
    return wholeDays(english[2] === 'day' ? english[1] : '0', english[2] === 'hour' ? english[1] : '0');
  const label = /あと|残り/.exec(text);
  const found = REMAINING.exec(text.slice(label?.index ?? 0).trim());
  if (!found || (!label && !found[2]) || !(found[1] || found[2] || found[3])) return null;
  return wholeDays(found[1], found[2]);
}

function wholeDays(days: string | undefined, hours: string | undefined): number {
  return Number(days ?? 0) + Math.round(Number(hours ?? 0) / 24);
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1970 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}
