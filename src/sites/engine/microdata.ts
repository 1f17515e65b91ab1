import { flatText, flatten, linesOf } from './text.ts';

/** Where a property that is no text of its own keeps its value. */
const VALUES: Readonly<Record<string, string>> = {
  META: 'content',
  TIME: 'datetime',
  DATA: 'value',
  A: 'href',
  LINK: 'href',
  IMG: 'src',
};

/** A microdata item (itemscope) in the form it would have as JSON-LD; of a property said twice the first counts. */
export function microdataItem(scope: Element): Readonly<Record<string, unknown>> {
  const item: Record<string, unknown> = { '@type': scope.getAttribute('itemtype')?.split('/').at(-1) ?? '' };
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of flatten(element.getAttribute('itemprop')).split(' '))
      if (!Object.hasOwn(item, name)) item[name] = propertyOf(element, name);
  }
  return item;
}

function propertyOf(element: Element, name: string): unknown {
  if (element.hasAttribute('itemscope')) return microdataItem(element);
  const content = element.getAttribute('content') ?? element.getAttribute(VALUES[element.nodeName] ?? '');
  if (content !== null) return flatten(content);
  return name === 'description' ? linesOf(element) : flatText(element);
}
