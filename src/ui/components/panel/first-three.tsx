import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';

interface FirstThreeProps {
  readonly items: readonly ComponentChildren[];
  readonly language: Language;
}

/** A list that shows three items; the rest opens on demand. */
export function FirstThree({ items, language }: FirstThreeProps) {
  const [open, setOpen] = useState(false);
  const words = PANEL_WORDS[language];
  const rest = items.length - 3;
  return (
    <>
      <ul>{open ? items : items.slice(0, 3)}</ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fewer : words.more(rest)}
        </button>
      )}
    </>
  );
}
