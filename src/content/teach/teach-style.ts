import { PAGE_FONT } from '../../ui/styles/page-font.ts';
import { PALETTE, type Palette } from '../../ui/styles/palette.ts';

const colours = ({ ink, paper, control, accent, action, actionInk }: Palette) =>
  `.bar { color: ${ink}; background: ${paper}; border-color: ${control}; --accent: ${accent}; --control: ${control};
  --action: ${action}; --action-ink: ${actionInk}; } .mark { border-color: ${accent}; }`;

export const TEACH_STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483001 !important;
  pointer-events: none !important; }
.mark { position: fixed; box-sizing: border-box; border: 3px solid; border-radius: 4px; }
.bar { position: fixed; left: 50%; bottom: 16px; transform: translateX(-50%); box-sizing: border-box; width: 440px;
  max-width: calc(100vw - 32px); padding: 14px 18px; border: 1px solid; border-radius: 10px; pointer-events: auto;
  font: 14px/1.5 ${PAGE_FONT}; box-shadow: 0 4px 18px rgba(20, 30, 45, .25); }
.bar:focus { outline: none; } p, ul { margin: 0 0 8px; padding: 0; } li { margin-left: 20px; overflow-wrap: anywhere; }
.step { font-weight: 700; } .acts { display: flex; flex-wrap: wrap; gap: 8px; }
button { min-height: 32px; padding: 4px 14px; border: 1px solid var(--control); border-radius: 6px; background: none;
  color: inherit; font: inherit; cursor: pointer; }
button.main { background: var(--action); border-color: var(--action); color: var(--action-ink); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
${colours(PALETTE.light)}
@media (prefers-color-scheme: dark) { ${colours(PALETTE.dark)} }
`;
