import { PAGE_FONT } from '../../ui/styles/page-font.ts';
import { PALETTE, type Palette } from '../../ui/styles/palette.ts';

/** Every rule of the host is important: inside a shadow root that wins over anything the board's styles say. */
const LAYOUT = `
:host { all: initial !important; position: absolute !important; width: 0 !important; height: 0 !important;
  overflow: visible !important; z-index: 2 !important; pointer-events: none !important; }
button { all: unset; box-sizing: border-box; position: absolute; left: 0; top: 0; height: 24px; padding: 0 7px;
  display: flex; align-items: center; gap: 6px; border: 1px solid; border-radius: 6px; pointer-events: auto;
  font: 12.5px/1 ${PAGE_FONT}; font-variant-numeric: tabular-nums; white-space: nowrap; cursor: pointer;
  text-align: left; user-select: none; -webkit-user-select: none; }
button[data-fit=waiting]:not(:focus-visible) { opacity: 0; }
button:hover { filter: brightness(.97); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
b { font-size: 13.5px; font-weight: 700; }
span { display: block; }
/* Read: figure, chip, range; seen: figure, range, chip. */
.range { order: 1; }
.chip { order: 2; border-left: 1px solid; padding-left: 6px; }
.scam { border: 0; border-radius: 3px; padding: 2px 5px; background: var(--alarm); color: var(--alarm-ink); }
.saved { order: 3; width: 5px; height: 9px; background: currentColor; clip-path: polygon(0 0, 100% 0, 100% 100%, 50% 70%, 0 100%); }
span:empty, span[hidden], button[data-fit=no-range] .range, button[data-fit=figure] :is(.range, .chip),
button[data-fit=compact] :is(.range, .chip, .saved) { display: none; }
button[data-fit=compact] { padding: 0 5px; gap: 4px; }
button[data-found] { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) { button { border-color: ButtonBorder; background: ButtonFace; color: ButtonText; }
  .scam { border: 1px solid; background: none; color: inherit; } .saved { background: ButtonText; } }
`;

function colours({ verdict, accent, alarm, alarmInk }: Palette): string {
  const tones = Object.entries(verdict)
    .map(
      ([name, { ink, tint, edge }]) =>
        `.${name} { color: ${ink}; background: ${tint}; border-color: ${edge}; }`,
    )
    .join('\n');
  return `button { --accent: ${accent}; --alarm: ${alarm}; --alarm-ink: ${alarmInk}; }\n${tones}`;
}

/** The style sheet of every badge; put together when the first is drawn. */
export function badgeStyle(): string {
  return `${colours(PALETTE.light)}
@media (prefers-color-scheme: dark) { ${colours(PALETTE.dark)} }
${LAYOUT}`;
}
