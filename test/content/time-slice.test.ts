// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTimeSlice } from '../../src/content/time-slice.ts';
import type { PageReader } from '../../src/sites/site.ts';
import { cards, fakePage, follow, hosts, prepareBrowser } from './fake-page.ts';

beforeEach(prepareBrowser);
afterEach(() => document.body.replaceChildren());

it('is over after about a frame, and the next one begins anew', async () => {
  const slice = createTimeSlice(window);
  expect(slice.isOver()).toBe(false);
  vi.advanceTimersByTime(17);
  expect(slice.isOver()).toBe(true);
  const next = slice.next();
  vi.advanceTimersByTime(1);
  await next;
  expect(slice.isOver()).toBe(false);
});

it('a page read in slices is asked about once, as a whole', async () => {
  const fake = fakePage();
  document.body.innerHTML = cards('一つ目', '二つ目', '三つ目');
  const whole = fake.site.read.getMockImplementation() as PageReader['read'];
  let calls = 0;
  fake.site.read.mockImplementation(() => {
    calls++;
    const reading = whole();
    return { ...reading, found: reading.found.slice(0, calls), left: 3 - calls };
  });
  await follow(fake);
  expect(calls).toBe(3);
  expect(fake.asked().map(({ listings }) => listings.length)).toEqual([3]);
  expect(hosts()).toHaveLength(3);
  fake.end();
});
