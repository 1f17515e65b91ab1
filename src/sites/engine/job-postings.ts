import { at, listAt, textAt } from './json.ts';
import { parseLooseJson } from './loose-json.ts';
import { microdataItem } from './microdata.ts';

/** A schema.org JobPosting as a page carries it, not yet understood. */
export interface JobPosting {
  readonly json: unknown;
  /** The element that holds it as microdata; null for JSON-LD. */
  readonly element: Element | null;
}

export interface PagePostings {
  /** Each posting once. */
  readonly postings: readonly JobPosting[];
  /** What structured data the page has instead: names of types, `broken` for what is no JSON. */
  readonly others: readonly string[];
}

const DATA = 'script[type="application/ld+json" i]';
const ITEM = '[itemscope][itemtype$="schema.org/JobPosting"]';
/** Lists of links, answers to questions and the like hold no posting of this page, whatever they mention. */
const CLOSED = /^(?:ItemList|BreadcrumbList|FAQPage|QAPage|SiteNavigationElement|SearchResultsPage)$/;
const DEEPEST = 6;

/** Every JobPosting of a page, as JSON-LD (alone, in lists, in @graph, as a part of a WebPage) and as microdata. */
export function findJobPostings(document: Document): PagePostings {
  const postings = new Map<string, JobPosting>();
  const others = new Set<string>();
  const add = (json: unknown, element: Element | null) => {
    const key = identityOf(json);
    if (!postings.has(key)) postings.set(key, { json, element });
  };
  const visit = (json: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof json !== 'object' || json === null) return;
    if (Array.isArray(json)) {
      for (const item of json) visit(item, depth + 1);
      return;
    }
    const types = typesOf(json);
    if (types.includes('JobPosting')) add(json, null);
    else {
      for (const type of types) others.add(type);
      if (!types.some((type) => CLOSED.test(type)))
        for (const part of ['@graph', 'mainEntity', 'mainEntityOfPage', 'about'])
          visit(at(json, part), depth + 1);
    }
  };
  for (const script of document.querySelectorAll(DATA)) {
    const json = parseLooseJson(script.textContent ?? '');
    if (json === undefined) others.add('broken');
    else visit(json, 0);
  }
  for (const element of document.querySelectorAll(ITEM)) add(microdataItem(element), element);
  return { postings: [...postings.values()], others: [...others] };
}

/** `JobPosting`, `schema:JobPosting`, `https://schema.org/JobPosting`, one or a list. */
function typesOf(json: unknown): readonly string[] {
  const types = [textAt(json, '@type'), ...listAt(json, '@type')];
  return types.flatMap((type) => (typeof type === 'string' ? [type.split(/[/:#]/).at(-1) ?? ''] : []));
}

function identityOf(json: unknown): string {
  const parts = [
    ['identifier', 'value'],
    ['identifier'],
    ['url'],
    ['title'],
    ['name'],
    ['datePosted'],
    ['description'],
  ];
  return JSON.stringify(parts.map((path) => at(json, ...path) ?? null));
}
