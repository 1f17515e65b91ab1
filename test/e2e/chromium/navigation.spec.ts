import { CROWDWORKS_LISTINGS } from '../../../sample/listings.ts';
import { BADGE, BOARDS, badgeOf, badgesOn, badgesSettled, CARDS, openBoard } from './board-page.ts';
import { expect, test } from './extension-test.ts';

const [crowdworks, lancers] = BOARDS;

for (const { board, address, cards } of BOARDS)
  test(`${board}: cards that come while scrolling get badges`, async ({ extension }) => {
    const page = await openBoard(extension, `${address}?sample=endless`);
    await expect(page.locator(CARDS)).toHaveCount(cards);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => page.locator(CARDS).count()).toBeGreaterThan(cards);
    const all = await page.locator(CARDS).count();
    await expect(page.locator(BADGE)).toHaveCount(all);
  });

test('CrowdWorks: turning the page in place gives the new cards their own badges', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  await page.getByRole('button', { name: '2', exact: true }).click();
  await expect(page).toHaveURL(/page=2/);
  const shown = page.locator(CARDS);
  await expect(shown.first()).not.toContainText('採用サイトのLP制作');
  await expect(page.locator(BADGE)).toHaveCount(await shown.count());
  await expect(badgeOf(page, '機械学習エンジニア')).toContainText('¥');

  await page.goBack();
  await expect(badgeOf(page, 'AIが書いた記事の手直し')).toContainText('¥');
  await expect(page.locator(BADGE)).toHaveCount(crowdworks.cards);
});

test('Lancers: the next page and back again', async ({ extension }) => {
  const page = await openBoard(extension, lancers.address);
  const before = await badgesOn(page);
  await page.locator('.c-pager__item a', { hasText: '2' }).click();
  await expect(badgeOf(page, 'SNSでのDM送信代行')).toBeVisible();
  await page.goBack();
  await badgesSettled(page);
  await expect
    .poll(async () => (await badgesOn(page)).map(({ title, text }) => `${title} ${text}`))
    .toEqual(before.map(({ title, text }) => `${title} ${text}`));
  await page.goForward();
  await expect(badgeOf(page, 'SNSでのDM送信代行')).toBeVisible();
});

test('CrowdWorks: data that vanishes once painted was kept in time', async ({ extension }) => {
  const kept = await openBoard(extension, crowdworks.address);
  const gone = await openBoard(extension, `${crowdworks.address}?sample=gone`);
  await expect(gone.locator('#vue-container')).not.toHaveAttribute('data');
  const figures = async (page: typeof kept) =>
    (await badgesOn(page)).map(({ title, text }) => `${title} ${text}`);
  expect(await figures(gone)).toEqual(await figures(kept));
});

test('CrowdWorks: opening a listing and coming back', async ({ extension }) => {
  const page = await openBoard(extension, crowdworks.address);
  const listing = CROWDWORKS_LISTINGS[1];
  await page.getByRole('link', { name: listing?.title ?? '' }).click();
  await badgesSettled(page);
  await expect(page.locator(BADGE)).toHaveCount(1);
  await page.goBack();
  await badgesSettled(page);
  await expect(page.locator(BADGE)).toHaveCount(crowdworks.cards);
});
