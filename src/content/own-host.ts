/** Name of every element this script adds to a page; no page rule for span or div applies to it. */
const TAG = 'jikyu-lens';
const MARK = 'data-jikyu-lens';

/** An element of ours in the page's own tree, holding an open shadow root. */
export interface OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** A detached host dressed with `sheet`. */
export function createOwnHost(document: Document, sheet: SharedSheet): OwnHost {
  const element = document.createElement(TAG);
  element.setAttribute(MARK, '');
  const root = element.attachShadow({ mode: 'open' });
  sheet.dress(root);
  return { element, root };
}

export function isOwnHost(node: Node): boolean {
  return node.nodeName === 'JIKYU-LENS';
}

/** Takes away what an earlier life of the extension left: Firefox runs the new script in pages already open. */
export function removeOwnHosts(document: Document): void {
  for (const element of document.querySelectorAll(`${TAG}[${MARK}]`)) element.remove();
}

/** One style sheet for many shadow roots. */
export interface SharedSheet {
  dress(root: ShadowRoot): void;
}

/**
 * A constructed sheet adopted by every root. Older versions of Firefox refuse that to extension scripts (their isolation
 * wrapper does not carry `adoptedStyleSheets`); there each root gets a style element, whose parsed rules are shared.
 */
export function createSharedSheet(document: Document, css: string): SharedSheet {
  let sheet: CSSStyleSheet | null = null;
  let style: HTMLStyleElement | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    sheet = null;
  }
  return {
    dress(root) {
      if (sheet) {
        try {
          root.adoptedStyleSheets = [sheet];
          return;
        } catch {
          sheet = null;
        }
      }
      style ??= createStyle(document, css);
      root.append(style.cloneNode(true));
    },
  };
}

function createStyle(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
