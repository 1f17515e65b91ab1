import type { TaughtBoard } from '../../core/taught-board.ts';
import { defineSite } from '../engine/define-site.ts';
import type { Site } from '../site.ts';
import { MONEY } from './money.ts';
import { pathPattern } from './path-form.ts';

/** Matches no address: the links of the board have no form in common. */
const NO_LINK = /(?!)/;

/** The board that reads what the user taught. */
export function taughtSite({ host, path, card, title, pay, link, linkPath }: TaughtBoard): Site {
  const href = link === null ? {} : { ...(link === '' ? {} : { at: link }), attribute: 'href' };
  return defineSite({
    id: host,
    name: { ja: host, en: host },
    listUrl: `https://${host}${path.includes('*') ? '' : path}`,
    access: 'by-click',
    matches: [`https://${host}/*`],
    runAt: 'document_idle',
    checked: null,
    unverified: null,
    pages: [{ kind: 'list', path: pathPattern(path, null) }],
    list: {
      card,
      address: linkPath === null ? NO_LINK : pathPattern(linkPath, host),
      shapes: [
        {
          fields: {
            ...(link === null ? {} : { id: { ...href, read: lastPart }, url: href }),
            title: { at: title },
            description: {},
            payText: { at: pay, shows: MONEY },
          },
          sums: 'unknown',
          digest: true,
          required: ['title'],
          usual: ['payText'],
        },
      ],
    },
    details: [],
    notices: [],
  });
}

/** The last part of a link's path names the listing. */
function lastPart(href: string): string | null {
  return /([^/?#]+)\/?(?:[?#]|$)/.exec(href)?.[1] ?? null;
}
