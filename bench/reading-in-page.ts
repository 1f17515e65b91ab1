import { siteForUrl } from '../src/sites/index.ts';

export interface Reading {
  readonly board: string;
  readonly cards: number;
  /** One first reading of the whole page. */
  readonly readMs: number;
  /** What it costs beside asking every card for its text once. */
  readonly timesText: number;
  /** The same with the cards repeated to a list's usual length, for samples of a few cards; null = long enough itself. */
  readonly timesTextOfList: number | null;
}

/** Cards of one page of a list, as most boards have. */
const USUAL_LENGTH = 30;

/** Runs in the browser: how long a page takes to read, and how long the text of its cards alone. */
export function measureReading(html: string, address: string): Reading | null {
  const url = new URL(address);
  const site = siteForUrl(url);
  if (!site) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = () => {
    const reader = site.createReader(page, url);
    reader.keepEarlyData();
    return reader.read().found;
  };
  const cards = read().flatMap(({ card }) => card ?? []);
  if (cards.length === 0) return null;
  const [readMs, textMs] = timesOf(read, () => textOf(cards));
  let timesTextOfList: number | null = null;
  if (cards.length < USUAL_LENGTH) {
    repeat(cards);
    const all = read().flatMap(({ card }) => card ?? []);
    const [list, text] = timesOf(read, () => textOf(all));
    // Boards that tell a card by its address alone take the copies for the same listings.
    if (all.length >= USUAL_LENGTH) timesTextOfList = list / text;
  }
  return { board: site.id, cards: cards.length, readMs, timesText: readMs / textMs, timesTextOfList };
}

function textOf(cards: readonly Element[]): number {
  let length = 0;
  for (const card of cards) length += card.textContent?.length ?? 0;
  return length;
}

/** Puts copies of the cards behind them, with other numbers in their addresses. */
function repeat(cards: readonly Element[]): void {
  for (let copies = cards.length; copies < USUAL_LENGTH; copies++) {
    const card = cards[copies % cards.length] as Element;
    const copy = card.cloneNode(true) as Element;
    for (const link of [copy, ...copy.querySelectorAll('a[href]')]) {
      const href = link.getAttribute('href');
      if (href)
        link.setAttribute(
          'href',
          href.replace(/\d(?=\D*$)/, (digit) => `${digit}${copies}`),
        );
    }
    card.parentElement?.append(copy);
  }
}

/** Milliseconds of each: the least of many short rounds in turn, since what else the machine does only adds. */
function timesOf(one: () => unknown, other: () => unknown): readonly [number, number] {
  const timed = (work: () => unknown, times: number) => {
    const start = performance.now();
    for (let run = 0; run < times; run++) work();
    return performance.now() - start;
  };
  const timesFor = (work: () => unknown) => {
    let times = 1;
    const least = () => Math.min(...Array.from({ length: TRIES }, () => timed(work, times)));
    while (least() < LEAST_MS) times *= 2;
    return times;
  };
  const [ones, others] = [timesFor(one), timesFor(other)];
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++)
    least = [Math.min(least[0], timed(one, ones)), Math.min(least[1], timed(other, others))];
  return [least[0] / ones, least[1] / others];
}

/** The browser's clock has steps of a tenth of a millisecond; longer rounds are more often interrupted. */
const LEAST_MS = 1.5;
const ROUNDS = 200;
/** Tries a round's length is told by: on a busy machine a few may all be interrupted, and it comes out too short. */
const TRIES = 12;
