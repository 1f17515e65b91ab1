import { samplePage } from '../../../sample/pages.ts';
import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { POPUP_WORDS } from '../../../src/ui/words/popup-words.ts';
import type { ExtensionBrowser } from '../../support/extension-chromium.ts';
import { BADGE, BOARDS, badgesOn, badgesSettled, CARDS, openBoard } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

// Every test here ends, like all others, with the check that no page and no background threw or logged an error.

const [crowdworks, lancers] = BOARDS;
const page = (board: string) => samplePage(board, TODAY) ?? '';

async function shown(extension: ExtensionBrowser, address: string, html: string) {
  extension.board.put(address, html);
  const tab = await extension.context.newPage();
  await tab.goto(address);
  return tab;
}

test('a list without cards draws nothing and says so', async ({ extension }) => {
  const tab = await shown(
    extension,
    lancers.address,
    '<!DOCTYPE html><title>x</title><div class="p-search-job"><div class="p-search-job-medias"></div></div>',
  );
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(tab)}`);
  await expect(popup.locator('.board-state')).toBeVisible();
  await expect(popup.locator('.summary-sentence')).toHaveCount(0);
  await expect(tab.locator(BADGE)).toHaveCount(0);
});

test('a page built quite differently is told as changed, not as numbers', async ({ extension }) => {
  const tab = await shown(
    extension,
    lancers.address,
    '<!DOCTYPE html><title>x</title><main><article><a href="/work/detail/1">仕事</a> 5,000円</article></main>',
  );
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(tab)}`);
  await expect(popup.locator('.state-changed')).toBeVisible();
  await expect(tab.locator(BADGE)).toHaveCount(0);
});

test('half a card gives no invented number', async ({ extension }) => {
  const price = /<span class="p-search-job-media__price">[\s\S]*?<\/span><\/span>/;
  const tab = await shown(extension, lancers.address, page(lancers.address).replace(price, ''));
  await expect(tab.locator(BADGE)).toHaveCount(lancers.cards);
  await badgesSettled(tab);
  const [half, ...whole] = await badgesOn(tab);
  expect(half?.text).not.toMatch(/¥/);
  expect(half?.label).toContain(BADGE_WORDS.ja.cannotTell);
  expect(whole.filter(({ text }) => text.includes('¥')).length).toBeGreaterThan(5);
});

test('broken data of the page: the painted cards still count', async ({ extension }) => {
  const html = page(crowdworks.address).replace('searchResult', 'searchResult{');
  const tab = await shown(extension, crowdworks.address, html);
  await expect(tab.locator(BADGE)).toHaveCount(crowdworks.cards);
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(tab)}`);
  await expect(popup.locator('.problems')).toBeVisible();
});

test('a title of a million characters and script in a title', async ({ extension }) => {
  const long = 'あ'.repeat(1_000_000);
  const script =
    '&lt;img src=x onerror=&quot;window.broken=1&quot;&gt;&lt;script&gt;window.broken=1&lt;/script&gt;';
  const html = page(lancers.address)
    .replace('YouTube動画の編集（10分×5本・継続あり）', long)
    .replace('地元の米を使った甘酒のパッケージデザイン', script);
  const tab = await shown(extension, lancers.address, html);
  // The first card is taller than anything drawn ahead: the others get their badges when they come near.
  await expect(tab.locator(CARDS).first().locator(BADGE)).toHaveCount(1);
  const second = tab.locator(CARDS).nth(1);
  await second.scrollIntoViewIfNeeded();
  await second.locator(BADGE).click();
  await expect(tab.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText('<img');
  await tab.keyboard.press('Escape');
  const popup = await extension.openOwnPage('popup', `?tab=${await extension.tabId(tab)}`);
  await popup.getByRole('tab', { name: POPUP_WORDS.listings.ja }).click();
  await expect(popup.getByText('<img').first()).toBeVisible();
  for (const one of [tab, popup]) expect(await one.evaluate(() => 'broken' in globalThis)).toBe(false);
});

for (const price of ['999999999999', '−5', '0', '1e9', '', '￥￥￥'])
  test(`a price of "${price}" gives no invented number`, async ({ extension }) => {
    const html = page(lancers.address).replace(
      /(<span class="p-search-job-media__number">)20,000(<\/span>[\s\S]{0,120}?<span class="p-search-job-media__number">)50,000/g,
      `$1${price}$2${price}`,
    );
    const tab = await shown(extension, lancers.address, html);
    await expect(tab.locator(BADGE)).toHaveCount(lancers.cards);
    const drawn = (await badgesOn(tab)).filter(({ title }) => title.startsWith('YouTube動画の編集'));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { text, label } of drawn) {
      expect(text).not.toMatch(/¥/);
      expect(label).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

test('two boards in frames stay apart', async ({ extension }) => {
  const address = 'https://frames.example/';
  const tab = await shown(
    extension,
    address,
    `<!DOCTYPE html><title>x</title>${BOARDS.map((one) => `<iframe src="${one.address}" width="900" height="400"></iframe>`).join('')}`,
  );
  // Longer than a page takes to be read where it is read.
  await tab.waitForTimeout(1_500);
  await expect(tab.locator(BADGE)).toHaveCount(0);
  const worker = await extension.worker();
  expect(await worker.evaluate(() => true)).toBe(true);
});

test('an offline page is left alone, and the next one works', async ({ extension }) => {
  extension.expectError(/ERR_INTERNET_DISCONNECTED/);
  extension.board.put(lancers.address, null);
  const tab = await extension.context.newPage();
  await tab.goto(lancers.address).catch(() => {});
  await expect(tab.locator(BADGE)).toHaveCount(0);
  extension.board.put(lancers.address, page(lancers.address));
  await tab.goto(lancers.address);
  await expect(tab.locator(BADGE)).toHaveCount(lancers.cards);
});

test('cards that are torn down while they are read do no harm', async ({ extension }) => {
  const tab = await openBoard(extension, lancers.address);
  await tab.evaluate(async () => {
    const list = document.querySelector('.p-search-job-medias');
    const cards = [...(list?.children ?? [])];
    for (let round = 0; round < 30; round++) {
      list?.append(...cards.map((card) => card.cloneNode(true)));
      await new Promise((next) => setTimeout(next, 10));
      while (list && list.children.length > cards.length) list.lastElementChild?.remove();
    }
  });
  await expect(tab.locator(BADGE)).toHaveCount(lancers.cards);
});
