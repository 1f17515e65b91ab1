import { keepEvents } from '../keep-events.ts';
import { createOwnHost, createSharedSheet } from '../own-host.ts';
import { TEACH_STYLE } from './teach-style.ts';

/** A button of the bar; the first of them is the main one when `main` says so. */
export interface TeachAct {
  readonly label: string;
  readonly main?: true;
  act(): void;
}

/** The frame around what would be chosen, and the bar that says what to do. */
export interface TeachBar {
  readonly element: HTMLElement;
  mark(element: Element | null): void;
  say(lines: readonly string[], list: readonly string[], acts: readonly TeachAct[]): void;
  remove(): void;
}

export function createTeachBar(document: Document, name: string, language: string): TeachBar {
  const { element, root } = createOwnHost(document, createSharedSheet(document, TEACH_STYLE));
  const make = (tag: string, className: string, text = '') => {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const mark = make('div', 'mark');
  mark.hidden = true;
  const bar = make('div', 'bar');
  bar.lang = language;
  bar.tabIndex = -1;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', name);
  const words = make('div', 'words');
  words.setAttribute('role', 'status');
  const buttons = make('div', 'acts');
  bar.append(words, buttons);
  root.append(mark, bar);
  keepEvents(bar);
  document.documentElement.append(element);
  bar.focus();
  return {
    element,
    mark(target) {
      mark.hidden = target === null;
      if (!target) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      Object.assign(mark.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    say(lines, list, acts) {
      const items = make('ul', 'list');
      items.append(...list.map((line) => make('li', '', line)));
      words.replaceChildren(
        ...lines.map((line, index) => make('p', index === 0 ? 'step' : '', line)),
        ...(list.length > 0 ? [items] : []),
      );
      buttons.replaceChildren(
        ...acts.map(({ label, main, act }) => {
          const button = make('button', main ? 'main' : '', label) as HTMLButtonElement;
          button.type = 'button';
          button.addEventListener('click', act);
          return button;
        }),
      );
      const [first] = acts;
      if (first?.main) (buttons.firstElementChild as HTMLElement).focus();
      else bar.focus();
    },
    remove: () => element.remove(),
  };
}
