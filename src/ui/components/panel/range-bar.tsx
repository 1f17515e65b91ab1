import type { Floor, HourlyValue } from '../../../core/assessment.ts';
import { formatMoney } from '../../../core/format.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';

interface RangeBarProps {
  readonly hourly: HourlyValue;
  readonly floor: Floor;
  readonly language: Language;
}

/** Free space right of the largest amount, as a share of it. */
const HEADROOM = 1.15;

/** The range with its likely value, and the floor as a dashed line on the same scale. The words above say the same. */
export function RangeBar({ hourly, floor, language }: RangeBarProps) {
  const comparable = floor.currency === hourly.currency;
  const end = Math.max(hourly.high, comparable ? floor.amount : 0) * HEADROOM;
  const at = (amount: number) => `${(100 * amount) / end}%`;
  const label = PANEL_WORDS[language].floor(formatMoney(floor.amount, floor.currency));
  return (
    <div class="range" aria-hidden="true">
      <i class="scale" />
      <i class="spread" style={{ left: at(hourly.low), width: at(hourly.high - hourly.low) }} />
      <i class="likely" style={{ left: at(hourly.likely) }} />
      {comparable && (
        <>
          <i class="floor" style={{ left: at(floor.amount) }} />
          <small
            class={floor.amount > end / 2 ? 'before' : ''}
            style={
              floor.amount > end / 2
                ? { right: `calc(100% - ${at(floor.amount)})` }
                : { left: at(floor.amount) }
            }
          >
            {label}
          </small>
        </>
      )}
    </div>
  );
}
