import { useState } from 'preact/hooks';
import type { Language } from '../../../core/settings.ts';
import type { Gig } from '../../../core/tracker/gig.ts';
import { GIG_STATE_WORDS } from '../../words/gig-state-words.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';

export interface SaveActions {
  save(): Promise<Gig>;
  unsave(): Promise<void>;
}

interface SaveToggleProps extends SaveActions {
  readonly gig: Gig | null;
  readonly language: Language;
}

/** Saves the listing and takes it back. A gig that has moved on (applied, working …) is only named: the popup changes it. */
export function SaveToggle({ gig, language, save, unsave }: SaveToggleProps) {
  const [current, setCurrent] = useState(gig);
  const [note, setNote] = useState('');
  const [removed, setRemoved] = useState(false);
  const words = PANEL_WORDS[language];
  const act = (work: Promise<Gig | null>, isRemoval: boolean) =>
    work.then(
      (next) => {
        setCurrent(next);
        setRemoved(isRemoval);
        setNote(isRemoval ? words.removed : words.saved);
      },
      (error: unknown) => setNote(error instanceof Error ? error.message : words.failed),
    );
  const keep = () => act(save(), false);
  const drop = () =>
    act(
      unsave().then(() => null),
      true,
    );
  const moved = current !== null && current.state !== 'saved';
  return (
    <p class="action">
      {moved && <strong>{GIG_STATE_WORDS[current.state][language]}</strong>}
      {!moved && (
        <button type="button" class="main" onClick={current ? drop : keep}>
          {current ? words.unsave : removed ? words.undo : words.save}
        </button>
      )}
      <span class="quiet" role="status">
        {note}
      </span>
    </p>
  );
}
