import type { Settings } from '../../core/settings.ts';
import { SITES } from '../../sites/index.ts';
import { Switch } from '../components/switch.tsx';
import type { PopupStore } from '../store/create-popup-store.ts';
import { POPUP_SENTENCES, POPUP_WORDS } from '../words/popup-words.ts';

interface PopupFooterProps {
  readonly store: PopupStore;
  readonly settings: Settings;
}

export function PopupFooter({ store, settings }: PopupFooterProps) {
  const language = store.language.value;
  const site = SITES.find(({ id }) => id === store.report.value?.site);
  const on = site !== undefined && !settings.disabledSites.includes(site.id);
  return (
    <footer class="popup-footer">
      {site && on && (
        <div class="footer-switches">
          <Switch
            label={POPUP_SENTENCES[language].useHere(site.name[language])}
            on={on}
            change={(use) => void store.useSite(site.id, use)}
          />
          <Switch
            label={POPUP_WORDS.dim[language]}
            on={settings.dimBelowFloor}
            change={(dim) => void store.dimBelowFloor(dim)}
          />
        </div>
      )}
      <div class="footer-buttons">
        <button type="button" class="button" onClick={() => store.openPage('options')}>
          {POPUP_WORDS.options[language]}
        </button>
        <button type="button" class="button plain" onClick={() => store.openPage('welcome')}>
          {POPUP_WORDS.guide[language]}
        </button>
      </div>
    </footer>
  );
}
