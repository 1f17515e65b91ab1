import { expect, it } from 'vitest';
import { loadFixture, openPage } from './load-fixture.ts';

const { html, url } = loadFixture('lancers', 'list-logged-out');
const titles = (reading: { found: readonly { listing: { title: string } }[] }) =>
  reading.found.map(({ listing }) => listing.title);

it('reads one card a call when the time is always up, and ends with the whole page', () => {
  const whole = openPage(html, url).reader.read();
  expect(whole.left ?? 0).toBe(0);
  expect(whole.found.length).toBeGreaterThan(3);

  const { reader } = openPage(html, url);
  let slice = reader.read(() => true);
  const first = slice.found[0];
  let calls = 1;
  while (slice.left) {
    expect(slice.found.length).toBeLessThan(whole.found.length);
    slice = reader.read(() => true);
    calls++;
  }
  expect(calls).toBeGreaterThanOrEqual(whole.found.length);
  expect(titles(slice)).toEqual(titles(whole));
  expect(slice.problems).toEqual(whole.problems);
  expect(slice.found[0]).toBe(first);
});

it('notices a change made after a reading that was complete', () => {
  const { reader, document } = openPage(html, url);
  const before = reader.read(() => false).found[1]!;
  const title = before.card!.querySelector<HTMLAnchorElement>('a.p-search-job-media__title')!;
  title.href = '/work/detail/9900777';
  title.lastChild!.nodeValue = '入れ替わった仕事';
  const after = reader.read(() => false).found[1]!;
  expect(after).not.toBe(before);
  expect(after.listing.title).toBe('入れ替わった仕事');
  expect(document.contains(after.card)).toBe(true);
});
