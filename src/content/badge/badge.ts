import type { FoundListing } from '../../sites/site.ts';
import { createOwnHost, type SharedSheet } from '../own-host.ts';
import type { BadgeContent } from './badge-content.ts';

/** How much of a badge there is room for; `waiting` = the room has not been measured yet. */
export type BadgeFit = 'waiting' | 'full' | 'no-range' | 'figure' | 'compact';

/** The drawn badge of one listing. */
export interface Badge {
  readonly found: FoundListing;
  readonly card: Element;
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly parts: BadgeParts;
}

interface BadgeParts {
  readonly shape: HTMLElement;
  readonly figure: HTMLElement;
  readonly range: HTMLElement;
  readonly chip: HTMLElement;
  readonly saved: HTMLElement;
}

/** Makes a badge that is not yet in the page. */
export type BadgeMaker = (found: FoundListing, card: Element) => Badge;

/** Badges are copies of one prepared button. */
export function badgeMaker(document: Document, sheet: SharedSheet): BadgeMaker {
  const pattern = document.createElement('button');
  pattern.type = 'button';
  pattern.setAttribute('aria-haspopup', 'dialog');
  pattern.dataset['fit'] = 'waiting';
  for (const name of ['shape', 'figure', 'chip', 'range', 'saved']) {
    const part = document.createElement(name === 'figure' ? 'b' : 'span');
    part.className = name;
    // The space keeps the words of neighbours apart for whoever reads them; between boxes it is not painted.
    pattern.append(part, ' ');
  }

  return (found, card) => {
    const { element: host, root } = createOwnHost(document, sheet);
    const button = pattern.cloneNode(true) as HTMLButtonElement;
    const shape = button.firstElementChild as HTMLElement;
    const figure = shape.nextElementSibling as HTMLElement;
    const chip = figure.nextElementSibling as HTMLElement;
    const range = chip.nextElementSibling as HTMLElement;
    const saved = range.nextElementSibling as HTMLElement;
    root.append(button);
    return { found, card, host, button, parts: { shape, figure, range, chip, saved } };
  };
}

/** Puts a sentence in the place of all that a badge says. */
export function sayOnBadge({ button, parts }: Badge, sentence: string): void {
  button.setAttribute('aria-label', sentence);
  for (const part of [parts.shape, parts.chip, parts.range]) part.textContent = '';
  parts.figure.textContent = sentence;
  parts.saved.hidden = true;
}

/** Writes what a badge says. Text stays text, whatever the listing holds. */
export function fillBadge({ button, parts }: Badge, content: BadgeContent): void {
  button.className = content.verdict;
  button.setAttribute('aria-label', content.label);
  button.lang = content.language;
  parts.shape.textContent = content.shape;
  parts.figure.textContent = content.figure;
  parts.range.textContent = content.range;
  parts.chip.textContent = content.chip;
  parts.chip.classList.toggle('scam', content.chipTone === 'scam');
  parts.saved.hidden = !content.saved;
}
