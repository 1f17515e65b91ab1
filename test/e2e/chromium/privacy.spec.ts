import { launchExtension } from '../../support/extension-chromium.ts';
import { BOARDS, badgeOf, openBoard, openPanel } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

test('a whole visit asks for nothing but the pages themselves', async ({ extension }) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  const page = await openBoard(extension, BOARDS[0].address);
  await openPanel(page, 'AIが書いた記事の手直し');
  await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click();
  await page.keyboard.press('Escape');
  const lancers = await openBoard(extension, BOARDS[1].address);
  await expect(badgeOf(lancers, 'Shopify').or(badgeOf(lancers, '甘酒'))).toBeVisible();
  const tab = await extension.tabId(lancers);
  for (const [name, query] of [
    ['popup', `?tab=${tab}`],
    ['options', ''],
    ['welcome', ''],
  ] as const) {
    const own = await extension.openOwnPage(name, query);
    await own.waitForTimeout(500);
    await own.close();
  }
  const outside = asked.filter(
    (url) => !url.startsWith(`chrome-extension://${extension.extensionId}/`) && !url.startsWith('data:'),
  );
  expect(outside.sort()).toEqual(BOARDS.map(({ address }) => address).sort());
});

test('the watch would see a request of the background and of the page', async () => {
  const extension = await launchExtension({ headless: true, today: TODAY });
  try {
    const worker = await extension.worker();
    await worker.evaluate(() => fetch('https://collector.example/from-background').catch(() => null));
    const page = await openBoard(extension, BOARDS[1].address);
    await page.evaluate(() => fetch('https://collector.example/from-page').catch(() => null));
    await expect
      .poll(() => extension.board.foreign)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('/from-background'),
          expect.stringContaining('/from-page'),
        ]),
      );
  } finally {
    await extension.close();
  }
});
