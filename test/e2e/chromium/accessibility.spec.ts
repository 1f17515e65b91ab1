import type { Locator } from '@playwright/test';
import { keepSampleGigs } from '../../support/keep-sample-gigs.ts';
import { axeViolations } from './axe-violations.ts';
import { BOARDS, badgesOn, openBoard, openPanel } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

async function openFolds(folds: Locator): Promise<void> {
  await folds.evaluateAll((all) => {
    for (const fold of all as HTMLDetailsElement[]) fold.open = true;
  });
}

for (const look of ['light', 'dark'] as const)
  for (const locale of ['ja-JP', 'en-US'] as const)
    test.describe(`${look}, ${locale}`, () => {
      test.use({ launch: { colorScheme: look, locale } });
      // Everything is looked at with all that opens, too.
      test.slow();

      test('own pages', async ({ extension }) => {
        const board = await openBoard(extension, BOARDS[0].address);
        const panel = await openPanel(board, 'AIが書いた記事の手直し');
        await panel.locator('button.main').click();
        await expect(panel.locator('footer').getByRole('status')).not.toBeEmpty();
        const tab = await extension.tabId(board);
        await keepSampleGigs(extension, TODAY);
        for (const [name, query] of [
          ['popup', `?tab=${tab}`],
          ['popup', ''],
          ['options', ''],
          ['welcome', ''],
        ] as const) {
          const page = await extension.openOwnPage(name, query);
          await page.emulateMedia({ colorScheme: look });
          await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
          await expect(page.locator('main')).not.toBeEmpty();
          expect(await axeViolations(page), `${name}${query}`).toEqual([]);
          for (const tabButton of await page.getByRole('tab').all()) {
            await tabButton.click();
            await openFolds(page.getByRole('tabpanel').locator('details'));
            expect(await axeViolations(page), `${name} ${await tabButton.textContent()}`).toEqual([]);
          }
          await page.close();
        }
      });

      test('badges and panel on the boards', async ({ extension }) => {
        for (const { address } of BOARDS) {
          const page = await openBoard(extension, address);
          await page.emulateMedia({ colorScheme: look });
          expect(await axeViolations(page, '[data-jikyu-lens]'), address).toEqual([]);
          for (const { title } of (await badgesOn(page)).slice(1, 4)) {
            const panel = await openPanel(page, title);
            const closed = panel.locator('button[aria-expanded="false"]');
            while ((await closed.count()) > 0) await closed.first().click();
            await openFolds(panel.locator('details'));
            expect(await axeViolations(page, '[data-jikyu-lens]'), title).toEqual([]);
            await page.keyboard.press('Escape');
          }
          await page.close();
        }
      });
    });

test('axe sees into our shadow roots', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[1].address);
  await page.evaluate(() => {
    const button = document.querySelector('[data-jikyu-lens]')?.shadowRoot?.querySelector('button');
    for (const part of button?.children ?? []) part.remove();
    button?.replaceChildren();
    button?.removeAttribute('aria-label');
  });
  expect((await axeViolations(page, '[data-jikyu-lens]')).join()).toContain('button-name');
});
