import type { Language } from '../../core/settings.ts';
import type { TaughtBoard } from '../../core/taught-board.ts';
import { learnList } from '../../sites/teach/learn-list.ts';
import { taughtSite } from '../../sites/teach/taught-site.ts';
import { TEACH_WORDS } from '../../ui/words/teach-words.ts';
import type { PageHost } from '../page-host.ts';
import { pickElement } from './pick-element.ts';
import { createTeachBar } from './teach-bar.ts';

/** Listings shown of what would be read. */
const SHOWN = 3;
const LONGEST = 60;

/** Asks for one listing, its title and its pay, shows what would be read with them, and keeps it when the user says so. */
export function teachPage(
  window: Window,
  language: Language,
  send: PageHost['send'],
  kept: () => void,
): void {
  const { document } = window;
  const words = TEACH_WORDS[language];
  const bar = createTeachBar(document, words.name, language);
  const life = new AbortController();
  let picking = new AbortController();

  function stop(): void {
    life.abort();
    picking.abort();
    bar.remove();
  }
  function giveUp(): void {
    stop();
    // Whether the permission is given back changes nothing on this page.
    send('stopTeaching', {}).catch(() => undefined);
  }
  const cancel = { label: words.cancel, act: giveUp };
  const again = { label: words.again, act: () => point([]) };

  function point(chosen: readonly Element[], trouble: string | null = null): void {
    picking.abort();
    picking = new AbortController();
    const [card, title, pay] = chosen;
    bar.mark(null);
    if (card && title && pay) {
      preview(learnList({ card, title, pay }, new URL(window.location.href)));
      return;
    }
    const step = words.point[chosen.length as 0 | 1 | 2];
    bar.say([step, trouble ?? words.keys], [], [...(card ? [again] : []), cancel]);
    pickElement(window, {
      signal: picking.signal,
      from: chosen.at(-1) ?? document.body,
      own: bar.element,
      show: bar.mark,
      chosen: (element) =>
        card && !card.contains(element) ? point(chosen, words.notInCard) : point([...chosen, element]),
    });
  }

  function preview(board: TaughtBoard | null): void {
    const found = board ? readWith(board) : [];
    if (!board || found.length === 0) {
      point([], words.notLearnt);
      return;
    }
    const lines = found.slice(0, SHOWN).map(({ listing: { title, payText } }) => {
      return `${clip(title)} – ${clip(payText) || words.noPay}`;
    });
    const keep = { label: words.keep, main: true as const, act: () => void keepIt(board) };
    bar.say([words.found(found.length)], lines, [keep, again, cancel]);
  }

  function readWith(board: TaughtBoard) {
    return taughtSite(board).createReader(document, new URL(window.location.href)).read().found;
  }

  async function keepIt(board: TaughtBoard): Promise<void> {
    try {
      await send('keepTaughtBoard', { board });
      stop();
      kept();
    } catch (error) {
      bar.say([error instanceof Error ? error.message : words.notKept], [], [again, cancel]);
    }
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      giveUp();
    },
    { capture: true, signal: life.signal },
  );
  point([]);
}

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
