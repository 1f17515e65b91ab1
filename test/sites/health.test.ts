import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changedFields } from '../../src/core/board-health.ts';
import { fixtures, loadFixture, openPage } from './load-fixture.ts';

/** Pages made to be broken. */
const BROKEN = /missing|odd|broken/;

const fieldsOf = (html: string, url: URL) =>
  changedFields(openPage(html, url).reader.read()).map(({ field }) => field);

describe('the pages of the boards as they are known', () => {
  const known = fixtures().filter(({ name }) => !BROKEN.test(name));

  it.each(known.map((fixture) => [`${fixture.board}/${fixture.name}`, fixture] as const))(
    '%s is as expected',
    (_name, { html, url }) => {
      expect(fieldsOf(html, url), 'these fields are required or usual, and the page lacks them').toEqual([]);
    },
  );

  const lists = known
    .map((fixture) => ({ ...fixture, ...readExpected(fixture.expectedFile) }))
    .filter(({ kind, listings }) => kind === 'list' && listings.length >= 3);

  it.each(lists.map((list) => [`${list.board}/${list.name}`, list] as const))(
    '%s without any class gives no figure, or the right ones',
    (_name, { html, url, listings, problems }) => {
      const { reader } = openPage(html.replaceAll(/ class="[^"]*"/g, ''), url);
      const reading = reader.read();
      const shown = changedFields(reading).length === 0 ? reading.found : [];
      if (shown.length > 0)
        expect({ listings: shown.length, problems: reading.problems }).toEqual({
          listings: listings.length,
          problems,
        });
    },
  );
});

interface Expected {
  readonly kind: string;
  readonly listings: readonly unknown[];
  readonly problems: readonly unknown[];
}

const readExpected = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Expected;

describe('a redesign', () => {
  const { html, url } = loadFixture('lancers', 'list-logged-out');

  it('of the pay alone is told by the field', () => {
    expect(fieldsOf(html.replaceAll('p-search-job-media__price', 'price'), url)).toEqual(['payText']);
  });

  it('of the cards is told by the page', () => {
    expect(fieldsOf(html.replaceAll('p-search-job-media ', 'card '), url)).toEqual(['page']);
  });

  it('of what most listings show is told when none shows it', () => {
    expect(fieldsOf(html.replaceAll('c-media__description', 'text'), url)).toEqual(['description']);
  });

  it('is not suspected when one card is odd', () => {
    expect(fieldsOf(html.replace('<span class="p-search-job-media__price">', '<span>'), url)).toEqual([]);
  });
});
