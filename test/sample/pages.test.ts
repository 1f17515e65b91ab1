import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { CROWDWORKS_LISTINGS, LANCERS_LISTINGS } from '../../sample/listings.ts';
import { SAMPLE_ADDRESSES, samplePage } from '../../sample/pages.ts';
import { siteForUrl } from '../../src/sites/index.ts';

const TODAY = '2026-11-22';
/** Any card of a list; the script of a list paints all of them at once, after a while. */
const CARD = '[class*="_jobOfferList_"] > li, .p-search-job-media';

/** Reads a sample page as a browser shows it: its own scripts run, so that late cards are there. */
async function readPage(address: string) {
  const url = new URL(address);
  const { window } = new JSDOM(samplePage(address, TODAY) ?? '', {
    url: address,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
  });
  const reader = siteForUrl(url)?.createReader(window.document, url);
  reader?.keepEarlyData();
  if (/search/.test(address))
    await vi.waitUntil(() => window.document.querySelector(CARD), { timeout: 20_000 });
  const reading = reader?.read();
  window.close();
  return { found: reading?.found ?? [], problems: reading?.problems ?? [] };
}

describe('the sample board', () => {
  it('has at least 24 listings of every payment kind', () => {
    expect(CROWDWORKS_LISTINGS.length + LANCERS_LISTINGS.length).toBeGreaterThanOrEqual(24);
    expect(new Set(CROWDWORKS_LISTINGS.map(({ payment }) => payment.kind)).size).toBe(5);
    expect(new Set(LANCERS_LISTINGS.map(({ kind }) => kind)).size).toBe(5);
  });

  it.each(Object.entries(SAMPLE_ADDRESSES))('%s: both pages are read whole', async (board, address) => {
    const pages = await Promise.all([1, 2].map((page) => readPage(`${address}?page=${page}`)));
    const titles = new Set(pages.flatMap(({ found }) => found.map(({ listing }) => listing.title)));
    const listed =
      board === 'lancers' ? LANCERS_LISTINGS : CROWDWORKS_LISTINGS.filter(({ closed = false }) => !closed);
    expect([...titles].sort()).toEqual(listed.map(({ title }) => title).sort());
    for (const { found, problems } of pages) {
      expect(problems).toEqual([]);
      expect(found.every(({ card }) => card !== null)).toBe(true);
    }
  });

  it.each([
    ...CROWDWORKS_LISTINGS.filter(({ payment }) => payment.kind === 'fixed' || payment.kind === 'hourly').map(
      ({ id, title }) => [`https://crowdworks.jp/public/jobs/${id}`, title] as const,
    ),
    ...LANCERS_LISTINGS.filter(({ kind, client }) => kind === 'project' && client.id !== '').flatMap(
      ({ id, title }) =>
        ['', '?purpose=lancer'].map(
          (view) => [`https://www.lancers.jp/work/detail/${id}${view}`, title] as const,
        ),
    ),
  ])('%s is read without a problem', async (address, title) => {
    const { found, problems } = await readPage(address);
    expect(problems).toEqual([]);
    expect(found.map(({ listing }) => listing.title)).toEqual([title]);
    expect(found[0]?.listing.state).toMatch(/open|closed|members-only/);
  });

  it('tells what stands at no address of the boards', () => {
    for (const address of [
      'https://crowdworks.jp/login',
      'https://www.lancers.jp/work/detail/1',
      'https://else.example/',
    ])
      expect(samplePage(address, TODAY)).toBeNull();
  });
});
