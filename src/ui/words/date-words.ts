import type { Language } from '../../core/settings.ts';

const DAY = 86_400_000;

/** Whole days from one ISO day to another; negative when the second is earlier. null = not an ISO day. */
export function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
  return Number.isFinite(days) ? Math.round(days) : null;
}

/** An ISO day as people write it; the year only when it is not this year's. 2026-12-03 → 12/3, 3 Dec. */
export function shortDay(day: string, today: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return language === 'ja'
    ? date.toLocaleDateString('ja-JP', { month: 'numeric', day: 'numeric', timeZone: 'UTC', ...year })
    : date.toLocaleDateString('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC', ...year });
}

/** An ISO day in full: 2025年10月3日, 3 October 2025. */
export function longDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
}
