import { YEN_PER_DOLLAR } from '../../core/data/assumptions.ts';
import { citeSource } from '../../core/data/source.ts';
import { Choice } from '../components/choice.tsx';
import { NumberField } from '../components/number-field.tsx';
import { DOLLAR_RULE } from '../components/number-rules.ts';
import type { SettingsStore } from '../store/create-settings-store.ts';
import { OPTIONS_WORDS, TAX_WORDS } from '../words/options-words.ts';

export function MoneySection({ store }: { readonly store: SettingsStore }) {
  const language = store.language.value;
  const { taxBasis, yenPerDollar } = store.settings.value;
  return (
    <>
      <Choice
        legend={OPTIONS_WORDS.tax[language]}
        value={taxBasis}
        options={(['included', 'excluded'] as const).map((value) => ({
          value,
          name: TAX_WORDS[value][language],
        }))}
        choose={(value) => store.save({ taxBasis: value })}
      />
      <NumberField
        label={OPTIONS_WORDS.dollar[language]}
        value={yenPerDollar}
        fallback={String(YEN_PER_DOLLAR.value)}
        unit={OPTIONS_WORDS.yen[language]}
        rule={DOLLAR_RULE}
        language={language}
        save={(value) => store.save({ yenPerDollar: value })}
      />
      <p class="quiet">{citeSource(YEN_PER_DOLLAR.source)[language]}</p>
    </>
  );
}
