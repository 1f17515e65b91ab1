const DAY = 86_400_000;

/** The ISO day `days` after `today`. */
export function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 2026-11-22 → 2026年11月22日 */
export function japaneseDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${month}月${date}日`;
}
