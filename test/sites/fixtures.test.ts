import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asWritten, fixtures, openPage } from './load-fixture.ts';

/** One test for every fixture of every board: the page is read exactly as the file beside it says. */
describe.each(fixtures().map((fixture) => [`${fixture.board}/${fixture.name}`, fixture] as const))(
  '%s',
  (name, { html, url, expectedFile }) => {
    it('is read as expected', () => {
      expect(
        existsSync(expectedFile),
        `write ${name}.json by hand: what a person reads on the page, field by field`,
      ).toBe(true);
      const { reader } = openPage(html, url);
      expect(asWritten(reader.read())).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
    });

    it('gives the same objects when it is read again', () => {
      const { reader } = openPage(html, url);
      const before = reader.read().found;
      const after = reader.read().found;
      expect(after.length).toBe(before.length);
      after.forEach((found, index) => {
        expect(found).toBe(before[index]);
      });
    });
  },
);
