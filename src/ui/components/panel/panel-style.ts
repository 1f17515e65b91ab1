import { PAGE_FONT } from '../../styles/page-font.ts';
import { PALETTE, type Palette } from '../../styles/palette.ts';

function colours(palette: Palette): string {
  const {
    ink,
    inkQuiet,
    paper,
    paperQuiet,
    line,
    control,
    accent,
    action,
    actionInk,
    marker,
    alarm,
    alarmInk,
  } = palette;
  const verdicts = Object.entries(palette.verdict)
    .map(([name, tone]) => `.${name} { --tone: ${tone.ink}; }`)
    .join(' ');
  return `dialog { --ink: ${ink}; --quiet: ${inkQuiet}; --paper: ${paper}; --paper-quiet: ${paperQuiet}; --line: ${line};
  --control: ${control}; --accent: ${accent}; --action: ${action}; --action-ink: ${actionInk}; --marker: ${marker};
  --alarm: ${alarm}; --alarm-ink: ${alarmInk}; } ${verdicts}`;
}

/** The panel's own look: px and its own fonts, nothing from the board. */
export const PANEL_STYLE = `
${colours(PALETTE.light)}
@media (prefers-color-scheme: dark) { ${colours(PALETTE.dark)} dialog { color-scheme: dark; } }
:host { all: initial !important; }
* { box-sizing: border-box; }
dialog { position: fixed; margin: 0; padding: 0; width: 380px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px);
  overflow: auto; overscroll-behavior: contain; border: 1px solid var(--line); border-radius: 10px; background: var(--paper);
  color: var(--ink); font: 14px/1.55 ${PAGE_FONT}; box-shadow: 0 8px 28px rgba(20, 30, 45, .22); animation: appear 120ms; }
dialog::backdrop { background: transparent; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { dialog { animation: none; } }
@media (max-width: 480px) {
  dialog { inset: auto 0 0 0 !important; width: 100%; max-width: 100%; max-height: 80vh; border-radius: 10px 10px 0 0; }
  dialog::backdrop { background: rgba(10, 15, 25, .35); }
}
.top { position: sticky; top: 0; z-index: 1; display: flex; gap: 8px; align-items: flex-start; padding: 12px 8px 4px 16px;
  background: var(--paper); }
h2 { flex: 1; margin: 0; font-size: 13px; line-height: 20px; font-weight: 400; color: var(--quiet); overflow-wrap: anywhere;
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
h3 { margin: 0 0 4px; font-size: 13px; }
h3 .source { font-weight: 400; }
p { margin: 0; }
section, details { padding: 10px 16px; border-bottom: 1px solid var(--line); }
.head { padding-top: 0; }
.note { padding: 8px 16px 16px; }
.big { font-size: 26px; line-height: 36px; font-weight: 700; letter-spacing: -.01em; font-variant-numeric: tabular-nums;
  color: var(--tone); }
.meaning { color: var(--tone); font-size: 13px; }
.quiet { color: var(--quiet); font-size: 13px; }
.source { color: var(--quiet); font-size: 12px; overflow-wrap: anywhere; }
.worry { color: var(--alarm); }
.range { position: relative; height: 30px; margin: 8px 0 2px; }
.range i { position: absolute; display: block; }
.range .scale { top: 19px; left: 0; right: 0; height: 4px; border-radius: 2px; background: var(--line); }
.range .spread { top: 17px; height: 8px; min-width: 2px; border-radius: 4px; background: var(--tone); opacity: .35; }
.range .likely { top: 13px; width: 3px; height: 16px; margin-left: -1px; border-radius: 2px; background: var(--tone); }
.range .floor { top: 2px; height: 28px; border-left: 2px dashed var(--quiet); }
.range small { position: absolute; top: -2px; padding: 0 5px; font-size: 12px; line-height: 16px; color: var(--quiet);
  white-space: nowrap; font-variant-numeric: tabular-nums; }
dl { margin: 0; }
.row { display: flex; justify-content: space-between; gap: 12px; padding: 1px 0; font-size: 13px; }
.row dt { min-width: 0; }
.row dd { margin: 0; font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.row dd.quiet { font-weight: 400; }
.row.total { margin-bottom: 4px; }
.row.total dd { font-weight: 700; }
ul { margin: 0; padding: 0; list-style: none; font-size: 13px; }
li { padding: 2px 0; overflow-wrap: anywhere; }
q { padding: 0 3px; border-radius: 3px; background: var(--marker); overflow-wrap: anywhere; }
.scam { background: var(--paper-quiet); border-left: 4px solid var(--alarm); padding-left: 12px; }
.scam h3 { color: var(--alarm); }
summary { display: flex; align-items: baseline; gap: 8px; cursor: pointer; list-style: none; }
summary::before { content: ""; width: 6px; height: 6px; flex: none; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0;
  transform: translateY(-2px) rotate(-45deg); }
[open] > summary::before { transform: translateY(-4px) rotate(45deg); }
summary h3 { flex: none; margin: 0; }
summary span { margin-left: auto; min-width: 0; text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
[open] > summary { margin-bottom: 8px; }
details p { font-size: 13px; margin-top: 4px; }
.steps { display: flex; gap: 2px; margin: 4px 0 2px; padding: 0; list-style: none; }
.steps li { flex: 1 1 auto; padding: 4px 2px 0; border-top: 4px solid var(--line); text-align: center; font-size: 12px; line-height: 16px;
  color: var(--quiet); white-space: nowrap; }
.steps li[aria-current] { border-color: var(--accent); color: var(--ink); font-weight: 700; }
.draft { margin-top: 8px; }
.toggles { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-bottom: 6px; }
.toggle { display: inline-flex; }
.toggle button { min-height: 26px; padding: 2px 8px; border-radius: 0; margin-right: -1px; font-size: 12px; }
.toggle button:first-child { border-radius: 6px 0 0 6px; }
.toggle button:last-child { border-radius: 0 6px 6px 0; }
button[aria-pressed=true] { border-color: var(--accent); color: var(--accent); background: var(--paper-quiet); font-weight: 600; }
textarea { display: block; width: 100%; padding: 8px; border: 1px solid var(--control); border-radius: 7px; background: var(--paper);
  color: var(--ink); font: inherit; font-size: 13px; resize: vertical; field-sizing: content; min-height: 96px; max-height: 240px; }
button { font: inherit; font-size: 13px; line-height: 20px; min-height: 32px; padding: 5px 12px; border: 1px solid var(--control);
  border-radius: 7px; background: var(--paper); color: var(--ink); cursor: pointer; }
button.main { background: var(--action); border-color: var(--action); color: var(--action-ink); }
button.more, button.close { border-color: transparent; background: none; color: var(--accent); }
button.more { min-height: 24px; padding: 2px 0; }
button.close { width: 32px; padding: 0; font-size: 20px; color: var(--quiet); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.action { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
li .source { margin-bottom: 2px; }
li:has(.mark) { padding-left: 18px; }
.mark { display: inline-block; width: 18px; margin-left: -18px; color: var(--tone); }
ul + .action, dl + .action, textarea + .action, .source + .action { margin-top: 8px; }
.more + .source { margin-top: 6px; }
.row dd.plain { font-weight: 400; white-space: normal; text-align: right; }
footer { display: flex; align-items: center; justify-content: space-between; gap: 8px; flex-wrap: wrap; padding: 12px 16px;
  background: var(--paper-quiet); position: sticky; bottom: 0; border-top: 1px solid var(--line); }
`;
