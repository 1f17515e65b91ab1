import type { Language } from '../core/settings.ts';
import { PAGE_FONT } from '../ui/styles/page-font.ts';
import { PALETTE, type Palette } from '../ui/styles/palette.ts';
import { BADGE_WORDS } from '../ui/words/badge-words.ts';
import { createOwnHost, createSharedSheet, type OwnHost } from './own-host.ts';

const colours = ({ ink, paper, control, accent }: Palette) =>
  `button { color: ${ink}; background: ${paper}; border-color: ${control}; --accent: ${accent}; }`;

const style = () => `
:host { all: initial !important; position: fixed !important; left: 16px !important; bottom: 16px !important;
  z-index: 2147483000 !important; }
button { all: unset; box-sizing: border-box; display: block; min-height: 32px; padding: 6px 14px; border: 1px solid;
  border-radius: 16px; font: 13px/18px ${PAGE_FONT}; cursor: pointer; box-shadow: 0 2px 10px rgba(20, 30, 45, .18); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
${colours(PALETTE.light)}
@media (prefers-color-scheme: dark) { ${colours(PALETTE.dark)} }
`;

/** The small counter at the foot of the page: 「7件を薄く表示中 – 表示する」. */
export interface DimPill {
  /** 0 cards takes the pill away. */
  show(count: number, revealed: boolean, language: Language): void;
}

export function createDimPill(document: Document, pressed: () => void): DimPill {
  let host: OwnHost | null = null;
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', pressed);
  return {
    show(count, revealed, language) {
      if (count === 0) {
        host?.element.remove();
        return;
      }
      const words = BADGE_WORDS[language];
      const text = revealed
        ? `${words.notDimmed(count)} – ${words.dimAgain}`
        : `${words.dimmed(count)} – ${words.showDimmed}`;
      button.lang = language;
      if (button.textContent !== text) button.textContent = text;
      if (!host) {
        host = createOwnHost(document, createSharedSheet(document, style()));
        host.root.append(button);
      }
      if (!host.element.isConnected) document.documentElement.append(host.element);
    },
  };
}
