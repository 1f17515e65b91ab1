import type { Language } from '../../core/settings.ts';
import type { GigState } from '../../core/tracker/gig.ts';
import { daysBetween, shortDay } from '../words/date-words.ts';

export interface DeadlineView {
  readonly text: string;
  readonly urgency: 'quiet' | 'soon' | 'over';
}

/** Days within which a closing date asks for attention. */
const SOON = 3;

/**
 * The closing date for applications (募集期限) in words. It presses only while the gig is not applied for;
 * later it is just a date. null = the page did not say, or not a date.
 */
export function deadlineView(
  deadline: string | null,
  state: GigState,
  today: string,
  language: Language,
): DeadlineView | null {
  const days = deadline === null ? null : daysBetween(today, deadline);
  if (deadline === null || days === null) return null;
  const day = shortDay(deadline, today, language);
  const date = language === 'ja' ? `募集期限 ${day}` : `closes ${day}`;
  if (state !== 'saved') return { text: date, urgency: 'quiet' };
  if (days < 0)
    return {
      text:
        language === 'ja'
          ? `募集期限 ${day}（${-days}日過ぎました）`
          : `closed ${day} (${plural(-days)} ago)`,
      urgency: 'over',
    };
  const left = language === 'ja' ? daysLeftJa(days) : daysLeftEn(days);
  return {
    text: language === 'ja' ? `${date}（${left}）` : `${date} (${left})`,
    urgency: days <= SOON ? 'soon' : 'quiet',
  };
}

const daysLeftJa = (days: number) => (days === 0 ? '今日まで' : `あと${days}日`);
const daysLeftEn = (days: number) => (days === 0 ? 'today' : `${plural(days)} left`);
const plural = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`;
