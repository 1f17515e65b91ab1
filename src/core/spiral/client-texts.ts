import { formatHourly, formatPercent } from '../format.ts';
import type { Client } from '../listing.ts';
import type { Language } from '../settings.ts';
import type { ClientView } from './client-view.ts';

/** One line of a small table. */
export interface TextRow {
  readonly name: string;
  readonly value: string;
}

/** What is known of a client, in words. */
export interface ClientTexts {
  /** The most telling fact. */
  readonly summary: string;
  readonly rows: readonly TextRow[];
  /** What to make of it. */
  readonly notes: readonly string[];
}

const PERCENT = 100;

const WORDS = {
  ja: {
    rating: '評価',
    reviews: (count: number) => `（${count}件）`,
    shrunk: (rating: string) => `件数の少なさをならすと ${rating}`,
    unrated: '評価はこれから',
    hidden: 'このページに記載なし',
    silent: 'この一覧には発注者の記録がありません。案件のページを開くと読み取れます。',
    finished: '完了・発注の割合',
    verified: '本人・支払い方法の確認',
    yes: '済み',
    no: 'まだ',
    posted: '募集の実績',
    listings: (count: number) => `${count}件`,
    earlier: 'これまでに見た同じ発注者の案件',
    paid: (count: number, value: string, below: string) => `${count}件 · 中央値 ${value} · 下限未満 ${below}`,
    isNew: 'はじめて募集する発注者です。新しいこと自体は問題ではありません。',
    remember:
      'この発注者のほかの案件を見ると、時給の目安がここに残ります（このブラウザの中だけ。設定でオフにできます）。',
  },
  en: {
    rating: 'Rating',
    reviews: (count: number) => ` (${count})`,
    shrunk: (rating: string) => `evened out ${rating}`,
    unrated: 'not rated yet',
    hidden: 'not on this page',
    silent: 'This page has no record of the client; the listing’s own page may.',
    finished: 'Completed or ordered',
    verified: 'Identity or payment method',
    yes: 'verified',
    no: 'not yet verified',
    posted: 'Listings posted',
    listings: (count: number) => String(count),
    earlier: 'Other listings of this client you saw',
    paid: (count: number, value: string, below: string) =>
      `${count} · median ${value} · ${below} below floor`,
    isNew: 'New on the board; that is nothing against it.',
    remember:
      'The hourly values of other listings of this client that you see are kept here, in this browser only; the options can switch that off.',
  },
} as const;

/**
 * The client in a few lines: what the page says, with the rating drawn towards the usual one, and what the user saw.
 * What the page leaves out has no line; a page that says nothing is told apart from a client without a record.
 */
export function clientTexts(client: Client, view: ClientView, language: Language): ClientTexts {
  const words = WORDS[language];
  const reviews = client.reviews === null ? '' : words.reviews(client.reviews);
  const rating = view.rating === null ? words.unrated : `${(client.rating ?? 0).toFixed(1)}${reviews}`;
  const shrunk = view.rating?.toFixed(1) ?? '';
  const evened = shrunk === '' || shrunk === client.rating?.toFixed(1) ? '' : ` · ${words.shrunk(shrunk)}`;
  const { finishedRate, verified, posted, earlier } = view;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.finished, finishedRate === null ? null : formatPercent(finishedRate / PERCENT)],
    [words.verified, verified === null ? null : verified ? words.yes : words.no],
    [words.posted, posted === null ? null : words.listings(posted)],
  ];
  const rows = facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  const isSilent = view.rating === null && rows.length === 0;
  if (!isSilent) rows.unshift({ name: words.rating, value: rating + evened });
  if (earlier) {
    const value = formatHourly(earlier.medianHourly, 'JPY', language);
    const paid = words.paid(earlier.listings, value, formatPercent(earlier.shareBelow));
    rows.push({ name: words.earlier, value: paid });
  }
  const notes = [
    isSilent ? words.silent : '',
    view.isNew ? words.isNew : '',
    earlier || view.isNew ? '' : words.remember,
  ];
  return {
    summary: isSilent ? words.hidden : rating,
    rows,
    notes: notes.filter((note) => note !== ''),
  };
}
