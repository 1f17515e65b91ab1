import { anyPage } from '../sites/any-page.ts';
import type { Site } from '../sites/site.ts';
import { taughtSite } from '../sites/teach/taught-site.ts';
import type { PageHost } from './page-host.ts';

/** How a page of no known board is read: as the user taught it, else by what it says of itself as a job posting. */
export async function otherPage(url: URL, send: PageHost['send']): Promise<Site> {
  const { boards } = await send('readTaughtBoards', { host: url.hostname });
  const taught = boards.map(taughtSite).find((site) => site.pageKind(url) !== null);
  return taught ?? anyPage(url);
}
