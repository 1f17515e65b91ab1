import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePage } from '../../../sample/pages.ts';
import { scorePage } from '../../../src/cli/score-page.ts';
import { formatHourly } from '../../../src/core/format.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { BADGE_WORDS } from '../../../src/ui/words/badge-words.ts';
import { BADGE, BOARDS, badgeOf, badgesOn, CARDS, openBoard } from './board-page.ts';
import { expect, TODAY, test } from './extension-test.ts';

for (const { board, address, cards } of BOARDS) {
  test(`${board}: every card of a list has one badge`, async ({ extension }) => {
    const page = await openBoard(extension, address);
    await expect(page.locator(CARDS)).toHaveCount(cards);
    await expect(page.locator(`${CARDS.replaceAll(',', ` ${BADGE},`)} ${BADGE}`)).toHaveCount(cards);
    await expect(page.locator(BADGE)).toHaveCount(cards);
    const texts = await badgesOn(page);
    for (const { text, label } of texts) {
      expect(text).not.toBe('');
      expect(label).toContain(BADGE_WORDS.ja.spoken.name);
    }
    expect(new Set(texts.map(({ verdict }) => verdict)).size, 'different verdicts').toBeGreaterThan(2);
  });

  test(`${board}: badges say what the command line says`, async ({ extension }) => {
    const page = await openBoard(extension, address);
    const drawn = await badgesOn(page);
    const html = samplePage(address, TODAY) ?? '';
    const lines = scorePage(html, new URL(address), { settings: DEFAULT_SETTINGS, today: TODAY });
    const scored = lines.flatMap((line) => ('problem' in line ? [] : [line]));
    const figures = new Map(
      scored.map(({ title, hourly }) => [
        title.replace(/\s+/g, ' ').trim(),
        hourly ? formatHourly(hourly.likely, hourly.currency, 'ja') : BADGE_WORDS.ja.cannotTell,
      ]),
    );
    expect(drawn.length).toBe(cards);
    for (const { title, text } of drawn) expect(text, title).toContain(figures.get(title));
  });
}

test('pages of one listing have one badge, other listings on them have none', async ({ extension }) => {
  for (const address of [
    'https://crowdworks.jp/public/jobs/90000002',
    'https://www.lancers.jp/work/detail/8000001?purpose=lancer',
    'https://www.lancers.jp/work/detail/8000008',
  ]) {
    const page = await openBoard(extension, address);
    await expect(page.locator(BADGE), address).toHaveCount(1);
    await page.close();
  }
});

test('a listing without pay gets no number', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[0].address);
  const badge = badgeOf(page, 'SNS運用について相談できる方');
  await expect(badge).toContainText(BADGE_WORDS.ja.cannotTell);
  await expect(badge).not.toContainText('¥');
});

test('the board’s own elements stay as they were', async ({ extension }) => {
  const page = await openBoard(extension, BOARDS[1].address);
  const attributes = await page
    .locator(CARDS)
    .evaluateAll((cards) => cards.flatMap((card) => card.getAttributeNames()));
  expect([...new Set(attributes)].sort()).toEqual([
    'class',
    'data-external-modal',
    'data-external-modal-url',
    'onclick',
  ]);
});

test('the page cannot find the extension by an address', async ({ extension }) => {
  const manifest = JSON.parse(readFileSync(join('dist', 'chrome', 'manifest.json'), 'utf8')) as object;
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  extension.expectError(/chrome-extension:/);
  const page = await openBoard(extension, BOARDS[1].address);
  const reachable = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    `chrome-extension://${extension.extensionId}/manifest.json`,
  );
  expect(reachable).toBe(false);
});
