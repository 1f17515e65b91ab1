// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startOnPage } from '../../src/content/start-on-page.ts';
import { cards, type FakePage, fakePage, prepareBrowser, settle } from './fake-page.ts';

let fake: FakePage;
let readyState: DocumentReadyState;

beforeEach(() => {
  prepareBrowser();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState);
  fake = fakePage();
});

afterEach(() => {
  fake.end();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('keeps early data from the first moment and reads once the page is parsed', async () => {
  readyState = 'loading';
  startOnPage(window, fake.site, fake.host);
  expect(fake.site.keep).toHaveBeenCalledTimes(1);
  document.body.innerHTML = cards('一つ目');
  await settle();
  expect(fake.site.keep).toHaveBeenCalledTimes(2);
  expect(fake.site.read).not.toHaveBeenCalled();

  document.dispatchEvent(new Event('DOMContentLoaded'));
  await settle();
  const kept = fake.site.keep.mock.calls.length;
  expect(fake.asked()).toMatchObject([{ listings: [{ title: '一つ目' }] }]);
  document.body.append(document.createElement('aside'));
  await settle();
  expect(fake.site.keep).toHaveBeenCalledTimes(kept);
});

it('reads at once a page that is parsed already', async () => {
  readyState = 'interactive';
  document.body.innerHTML = cards('一つ目');
  startOnPage(window, fake.site, fake.host);
  await settle();
  expect(fake.asked()).toHaveLength(1);
});
