import { crowdworksDetail, crowdworksList } from './crowdworks-pages.ts';
import { lancersDetail, lancersList } from './lancers-pages.ts';
import type { Markup } from './markup.ts';

/** Where a look at the sample board starts. */
export const SAMPLE_ADDRESSES = {
  crowdworks: 'https://crowdworks.jp/public/jobs/search',
  lancers: 'https://www.lancers.jp/work/search',
} as const;

const PAINTED_AFTER = 150;

/**
 * The sample page that stands at an address of one of the boards; null = the boards have no such page here.
 * `?sample=` chooses how a list behaves: `gone` drops the data once painted, `endless` grows as it is scrolled.
 */
export function samplePage(address: string, today: string): string | null {
  return (page(new URL(address), today) ?? null)?.markup ?? null;
}

function page({ host, pathname, searchParams }: URL, today: string): Markup | null {
  const number = Number(searchParams.get('page') ?? 1) || 1;
  const sample = searchParams.get('sample');
  const [, id] = pathname.match(/^\/(?:public\/jobs|work\/detail)\/(\d+)\/?$/) ?? [];
  if (host === 'crowdworks.jp') {
    if (id) return crowdworksDetail(Number(id), today);
    const attribute = sample === 'gone' ? 'gone' : 'kept';
    const append = sample === 'endless' ? 3 : 0;
    return /^\/public\/jobs(\/|$)/.test(pathname)
      ? crowdworksList(number, { late: PAINTED_AFTER, attribute, append }, today)
      : null;
  }
  if (host !== 'www.lancers.jp') return null;
  if (id)
    return lancersDetail(Number(id), searchParams.get('purpose') === 'lancer' ? 'lancer' : 'client', today);
  return /^\/work\/search(\/|$)/.test(pathname)
    ? lancersList(number, sample === 'endless' ? 'endless' : 'pages')
    : null;
}
