/** Stands for one part of a path. */
const ANY = '*';

/** A page's path with `*` for the parts that number or name one page of many: /jobs/page/2 → /jobs/page/*. */
export function pathWithoutNumbers({ pathname }: URL): string {
  return (
    partsOf(pathname)
      .map((part) => (/\d/.test(part) ? ANY : part))
      .reduce((path, part) => `${path}/${part}`, '') || '/'
  );
}

/** What the paths of some links have in common, with `*` where they differ; null when they have no form in common. */
export function commonPath(hrefs: readonly (string | null)[], base: URL): string | null {
  const paths = hrefs.flatMap((href) => {
    if (href === null || !URL.canParse(href, base.href)) return [];
    const url = new URL(href, base.href);
    return url.origin === base.origin ? [partsOf(url.pathname)] : [];
  });
  const [first] = paths;
  if (!first || paths.length < hrefs.length || paths.some((parts) => parts.length !== first.length))
    return null;
  const parts = first.map((part, at) => (paths.every((other) => other[at] === part) ? part : ANY));
  return parts.includes(ANY) ? `/${parts.join('/')}` : null;
}

/** A path with its `*` as a pattern; everything else in it stands for itself. */
export function pathPattern(path: string, host: string | null): RegExp {
  const parts = partsOf(path).map((part) => (part === ANY ? '[^/?#]+' : part.replace(/[^\w-]/g, '\\$&')));
  const before = host === null ? '' : `(?:https://${host.replace(/[^\w-]/g, '\\$&')})?`;
  return new RegExp(`^${before}/${parts.join('/')}/?(?:[?#]|$)`);
}

const partsOf = (path: string) => path.split('/').filter((part) => part !== '');
