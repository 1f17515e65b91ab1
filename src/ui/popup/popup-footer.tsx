import type { Language, Settings } from '../../core/settings.ts';
import { clipText } from '../components/clip-text.ts';
import { Notice } from '../components/notice.tsx';
import { Switch } from '../components/switch.tsx';
import { UndoBar } from '../components/undo-bar.tsx';
import type { Failure, PopupStore } from '../store/create-popup-store.ts';
import { POPUP_SENTENCES, POPUP_WORDS } from '../words/popup-words.ts';

function failureSentence(failure: Failure, language: Language): string {
  if (failure.because === 'refused') return failure.sentence || POPUP_WORDS.notSaved[language];
  return POPUP_WORDS[failure.because === 'card-gone' ? 'cardGone' : 'pageSilent'][language];
}

interface PopupFooterProps {
  readonly store: PopupStore;
  readonly settings: Settings;
  /** Whether the tab shows listings, which can be dimmed. */
  readonly hasListings: boolean;
}

/** What the last act did or could not do, and the ways out. Always in view. */
export function PopupFooter({ store, settings, hasListings }: PopupFooterProps) {
  const language = store.language.value;
  const failed = store.failed.value;
  const removed = store.removed.value;
  const revealed = store.revealed.value;
  return (
    <footer class="popup-footer">
      <div class="messages" role="status">
        {failed && <Notice tone="below">{failureSentence(failed, language)}</Notice>}
        {removed && (
          <UndoBar
            text={POPUP_SENTENCES[language].removed(clipText(removed.listing.title, 40))}
            undoLabel={POPUP_WORDS.undo[language]}
            undo={() => void store.undoRemove()}
          />
        )}
      </div>
      <div class="footer-line">
        {hasListings && (
          <Switch
            label={POPUP_WORDS.dim[language]}
            on={settings.dimBelowFloor}
            change={(dim) => store.dimBelowFloor(dim)}
          />
        )}
        {hasListings && settings.dimBelowFloor && (
          <button type="button" class="button plain" onClick={() => void store.reveal(!revealed)}>
            {revealed ? POPUP_WORDS.dimAgain[language] : POPUP_WORDS.reveal[language]}
          </button>
        )}
        <div class="footer-buttons">
          <button type="button" class="button plain" onClick={() => store.openPage('welcome')}>
            {POPUP_WORDS.guide[language]}
          </button>
          <button type="button" class="button" onClick={() => store.openPage('options')}>
            {POPUP_WORDS.options[language]}
          </button>
        </div>
      </div>
    </footer>
  );
}
