import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Everything axe finds wrong, within elements that match or on the whole page. */
export async function violations(page: Page, within: string | null): Promise<unknown[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as {
      axe: { run(context: unknown): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    const { violations: found } = await inPage.run(selector === null ? document : { include: [[selector]] });
    return found.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }));
  }, within);
}
