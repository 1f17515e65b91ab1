import type { Page } from '@playwright/test';
import { buildCopy } from '../../support/build-copy.ts';
import { type ExtensionBrowser, installExtension } from '../../support/extension-chromium.ts';
import { keepSampleGigs } from '../../support/keep-sample-gigs.ts';
import { BADGE, BOARDS } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

const [, lancers] = BOARDS;
const OWN_PAGE = 'https://left.example/';

test('nothing of the extension before it is left for a test', async ({ chromiumWith }, testInfo) => {
  const chromium = await chromiumWith({});
  const pages = chromium.context.pages();
  const install = (name: string) =>
    installExtension(chromium, buildCopy(testInfo.outputPath(name), []), TODAY);

  const first = await install('first');
  await keepSampleGigs(first, TODAY, 'en');
  first.board.put(OWN_PAGE, '<h1>left</h1>');
  const page = await first.context.newPage();
  await page.goto(lancers.address);
  await expect(page.locator(BADGE)).toHaveCount(lancers.cards);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: a page leaves one as it always did.
    document.cookie = 'left=1';
  });
  await first.context.grantPermissions(['clipboard-read']);
  const { areas, databases } = await stored(first);
  expect(areas.filter((kept) => kept.length > 0)).toHaveLength(2);
  expect(databases).not.toEqual([]);
  expect(await permission(page)).toBe('granted');
  await first.close();
  expect(chromium.context.pages(), 'every page of it is closed').toEqual(pages);
  expect(chromium.context.serviceWorkers(), 'and its background ended').toEqual([]);

  const second = await install('second');
  expect(second.extensionId).not.toBe(first.extensionId);
  expect(await stored(second)).toEqual({ areas: [[], []], databases: [] });
  const next = await second.context.newPage();
  await next.goto(lancers.address);
  await expect(next.locator(BADGE), 'each card is read by one extension').toHaveCount(lancers.cards);
  expect(await next.evaluate(() => document.cookie)).toBe('');
  expect(await permission(next)).toBe('prompt');
  await next.goto(OWN_PAGE).catch(() => {});
  await expect(next.getByText('left')).toHaveCount(0);
  expect(second.board.foreign).toEqual([OWN_PAGE]);
  await second.close();
});

/** The keys of the extension's two areas of storage, and the names of its databases. */
async function stored(extension: ExtensionBrowser) {
  return (await extension.worker()).evaluate(async () => {
    const { local, session } = (globalThis as unknown as Background).chrome.storage;
    const areas = [Object.keys(await local.get(null)), Object.keys(await session.get(null))];
    return { areas, databases: (await indexedDB.databases()).map(({ name }) => name) };
  });
}

async function permission(page: Page): Promise<string> {
  return page.evaluate(
    async () => (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  );
}

/** The little of the browser's API that is called in the background here. */
interface Background {
  readonly chrome: {
    readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>;
  };
}
