import { siteForUrl } from '../src/sites/index.ts';

export interface Reading {
  readonly board: string;
  readonly cards: number;
  /** One first reading of the whole page. */
  readonly readMs: number;
  /** The text of every card asked for once. */
  readonly textMs: number;
}

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
  let length = 0;
  const text = () => {
    for (const card of cards) length += card.textContent?.length ?? 0;
  };
  const [readMs, textMs] = [timeOf(read), timeOf(text)];
  return length > 0 ? { board: site.id, cards: cards.length, readMs, textMs } : null;
}

/** The least of many short rounds: what else the machine does only adds. */
function timeOf(work: () => unknown): number {
  let times = 1;
  const round = () => {
    const start = performance.now();
    for (let run = 0; run < times; run++) work();
    return performance.now() - start;
  };
  const least = (rounds: number) => Math.min(...Array.from({ length: rounds }, round));
  while (least(20) < 1) times *= 2;
  return least(150) / times;
}
