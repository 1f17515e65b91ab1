import { WORK_TYPES } from '../../core/work-type/work-type.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_WORDS } from '../words/options-words.ts';
import { AiCheck } from './ai-check.tsx';
import { assumptionFigures } from './assumption-figures.ts';
import { FigureTable } from './figure-table.tsx';
import { firstPace, otherPaces } from './pace-figures.ts';
import { sizeFigures } from './size-figures.ts';

/** Every figure of the estimate that is ours and not the listing's, each replaceable by the user's own. */
export function PaceSection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const settings = store.settings.value;
  return (
    <>
      <p class="quiet">{OPTIONS_WORDS.paceHelp[language]}</p>
      <p class="quiet">{OPTIONS_WORDS.aiHelp[language]}</p>
      <FigureTable
        store={store}
        title={OPTIONS_WORDS.paceTable[language]}
        figures={WORK_TYPES.map((workType) => ({
          ...firstPace(workType, settings, language),
          more: <AiCheck store={store} workType={workType} />,
          isChanged: settings.usesAi.includes(workType),
        }))}
        resetAlso={{ usesAi: [] }}
      />
      <FigureTable
        store={store}
        title={OPTIONS_WORDS.otherPaceTable[language]}
        figures={otherPaces(settings, language)}
      />
      <FigureTable
        store={store}
        title={OPTIONS_WORDS.sizeTable[language]}
        figures={sizeFigures(settings, language)}
      />
      <FigureTable
        store={store}
        title={OPTIONS_WORDS.assumptionTable[language]}
        figures={assumptionFigures(settings, language)}
      />
    </>
  );
}
