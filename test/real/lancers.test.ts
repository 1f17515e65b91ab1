import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/core/listing.ts';
import { openPage } from '../sites/load-fixture.ts';
import { realData } from '../support/real-data.ts';
import { LANCERS_LISTS } from './lancers-table.ts';

const ADDRESSES: Readonly<Record<keyof typeof LANCERS_LISTS, string>> = {
  'search-keyword-logged-out_2026-06.html': 'https://www.lancers.jp/work/search?keyword=AI&open=1',
  'search-category-logged-in_2026-04.html':
    'https://www.lancers.jp/work/search/web/lp?open=1&show_description=0',
};
const RANKS: Readonly<Record<string, string>> = {
  優良価格: 'high',
  適正価格: 'middle',
  市場価格と相違: 'low',
};

const open = (file: string, address: string) =>
  openPage(readFileSync(realData('real', 'lancers', file) as string, 'utf8'), new URL(address));

/** A listing in the form of a line of the table. */
function asLine({ id, title, structured, competition, client, tags, state }: Listing): string {
  const rank = tags.map((tag) => RANKS[tag]).find((known) => known !== undefined);
  const { applicants, contracted, openings } = competition;
  return [
    ...[id, createHash('sha256').update(title.replace(/\s+/g, ' ')).digest('hex').slice(0, 8)],
    ...[structured?.kind, structured?.min, structured?.max],
    ...[applicants, contracted, openings, client.rating, client.posted],
    ...[client.identityVerified ? 'verified' : null, rank, state === 'members-only' ? 'limited' : null],
  ]
    .map((value) => value ?? '-')
    .join(' ');
}

describe.skipIf(realData('real', 'lancers') === null)(
  'real pages of Lancers (skipped without ../shared/real)',
  () => {
    describe.each(Object.entries(ADDRESSES))('%s', (file, address) => {
      const table = LANCERS_LISTS[file as keyof typeof LANCERS_LISTS].trim().split('\n');

      it('every card: title, pay, counts, client figures, verdict', () => {
        const { found, problems, state } = open(file, address).reader.read();
        expect(found.map(({ listing }) => asLine(listing))).toEqual(table);
        expect({ state, problems }).toEqual({ state: 'read', problems: [] });
      });

      it('title, address, client and place of the badge are those of the card itself', () => {
        const { document, reader } = open(file, address);
        const { found } = reader.read();
        expect(found.map(({ card }) => card)).toEqual([
          ...document.querySelectorAll('[onclick^="goToLjp"], [data-external-modal-url]'),
        ]);
        for (const { card, listing, priceElement } of found) {
          const link = card!.querySelector('a[class*="media__title"]')!;
          expect(
            link
              .textContent!.replace(/[ \n]+/g, ' ')
              .trim()
              .endsWith(listing.title),
          ).toBe(true);
          expect(listing.url).toBe(new URL(link.getAttribute('href')!, 'https://www.lancers.jp').href);
          const client =
            card!.querySelector('a[href^="/client/"]')?.getAttribute('href')?.split('/').at(-1) ?? null;
          expect(listing.client.id).toBe(client);
          expect(priceElement!.textContent!.replace(/\s+/g, ' ').trim()).toBe(listing.payText);
          for (const digits of listing.payText.match(/\d[\d,]{3,}/g) ?? [])
            expect([listing.structured?.min, listing.structured?.max]).toContain(
              Number(digits.replaceAll(',', '')),
            );
        }
      });
    });

    it('the listing a worker sees', () => {
      const { document, reader } = open(
        'detail-project-logged-in_2026-04.html',
        'https://www.lancers.jp/work/detail/5534856',
      );
      const { found, problems, state } = reader.read();
      expect({ count: found.length, problems, state }).toEqual({ count: 1, problems: [], state: 'read' });
      const { listing, card } = found[0]!;
      const { title, description, category, client, ...rest } = listing;
      expect(title).toBe(document.querySelector('meta[name="keywords"]')?.getAttribute('content'));
      expect(document.title.startsWith(`${title}の`)).toBe(true);
      expect(rest).toEqual({
        site: 'lancers',
        id: '5534856',
        url: 'https://www.lancers.jp/work/detail/5534856',
        descriptionIsPartial: false,
        payText: '10,000円 ~ 20,000円',
        structured: {
          kind: 'fixed',
          min: 10000,
          max: 20000,
          currency: 'JPY',
          unit: null,
          estimatedMinutes: null,
        },
        charactersPerArticle: null,
        tags: ['適正価格', '源泉徴収されない'],
        competition: { applicants: 22, contracted: 0, openings: 1 },
        postedAt: '2026-04-28',
        deadline: '2026-05-05',
        state: 'open',
      });
      const { id, name, ...figures } = client;
      expect(figures).toEqual({
        rating: null,
        reviews: 2,
        finishedRate: 100,
        identityVerified: true,
        posted: 4,
      });
      expect(document.querySelector('.client_name a')!.textContent!.trim()).toBe(`${name} (${id})`);
      expect(category).toHaveLength(3);
      const written = [...document.querySelectorAll('dd.p-work-detail-lancer__postscript-description')]
        .map(({ innerHTML }) => innerHTML.split('<br>').map((line) => line.trim()))
        .map((lines) => lines.join('\n').trim());
      expect(description).toBe(written.join('\n\n').replace(/\n{3,}/g, '\n\n'));
      expect(card?.contains(document.querySelector('.p-search-job-media'))).toBe(true);
    });

    it('the listing a visitor sees', () => {
      const { document, reader } = open(
        'detail-project-logged-out_2026-06.html',
        'https://www.lancers.jp/work/detail/5552617',
      );
      const { found, problems } = reader.read();
      expect(problems).toEqual([]);
      const { listing } = found[0]!;
      expect(document.title.startsWith(`${listing.title}の副業`)).toBe(true);
      expect(listing).toMatchObject({
        id: '5552617',
        structured: { kind: 'fixed', min: 300000, max: 500000 },
        competition: { applicants: 109, contracted: 0, openings: 1 },
        client: { id: null, name: null, rating: null, reviews: null, finishedRate: null, posted: null },
        postedAt: null,
        deadline: null,
      });
      expect(listing.description).not.toContain('似た');
      expect(listing.description.match(/NDA/g)).toHaveLength(1);
    });

    it('the page of a category that is none', () => {
      const { reader } = open('not-found-404_2026-04.html', 'https://www.lancers.jp/work/search/ad');
      expect(reader.read()).toMatchObject({ kind: 'list', state: 'not-found', found: [], problems: [] });
    });
  },
);
