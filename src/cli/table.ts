import type { SpiralLevel, Verdict } from '../core/assessment.ts';
import { formatHourly, formatMoney, formatRange } from '../core/format.ts';
import type { Currency, PayKind, PayUnit } from '../core/listing.ts';
import type { Language } from '../core/settings.ts';
import { displayWidth, fitWidth, padToWidth } from './display-width.ts';
import type { AssessmentLine } from './output-line.ts';

interface Words {
  readonly heads: readonly [string, string, string, string, string];
  readonly kind: Readonly<Record<PayKind, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly spiral: Readonly<Record<SpiralLevel, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    heads: ['案件', '報酬', '時給(目安)', '判定', 'スパイラル'],
    kind: {
      hourly: '時給',
      fixed: '固定',
      'per-unit': '単価',
      monthly: '月額',
      weekly: '週額',
      daily: '日給',
      contest: 'コンペ',
      performance: '成果報酬',
      unknown: '記載なし',
    },
    verdict: {
      good: '● 良い',
      fair: '▲ まずまず',
      thin: '◆ ぎりぎり',
      below: '■ 下限未満',
      unknown: '？ 判断できません',
    },
    spiral: { low: '低', watch: '注意', high: '高', unknown: '不明' },
  },
  en: {
    heads: ['Listing', 'Pay', 'Per hour (estimate)', 'Verdict', 'Spiral'],
    kind: {
      hourly: 'hourly',
      fixed: 'fixed',
      'per-unit': 'per',
      monthly: 'monthly',
      weekly: 'weekly',
      daily: 'daily',
      contest: 'contest',
      performance: 'performance',
      unknown: 'not stated',
    },
    verdict: {
      good: '● good',
      fair: '▲ fair',
      thin: '◆ thin',
      below: '■ below',
      unknown: '？ cannot tell',
    },
    spiral: { low: 'low', watch: 'watch', high: 'high', unknown: 'unknown' },
  },
};

const TITLE_COLUMNS = 44;
const NUMBER_COLUMNS = new Set([2]);

/** The listings as an aligned table for a person: title, pay, per hour, verdict, spiral. */
export function table(rows: readonly AssessmentLine[], language: Language): string {
  const words = WORDS[language];
  const cells = [[...words.heads], ...rows.map((row) => rowOf(row, language))];
  const widths = words.heads.map((_, column) =>
    Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        padToWidth(cell, widths[column] ?? 0, NUMBER_COLUMNS.has(column) ? 'left' : 'right'),
      )
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

function rowOf(row: AssessmentLine, language: Language): string[] {
  const words = WORDS[language];
  const { hourly, pay } = row;
  return [
    fitWidth(oneLine(row.title), TITLE_COLUMNS),
    [words.kind[pay.kind], span(pay.min, pay.max, pay.currency), unitOf(pay.unit)].filter(Boolean).join(' '),
    hourly
      ? `${formatHourly(hourly.likely, hourly.currency, language)} (${formatRange(hourly.low, hourly.high, hourly.currency)})`
      : '—',
    words.verdict[row.verdict],
    words.spiral[row.spiral.level] + (row.spiral.score === null ? '' : ` ${row.spiral.score}`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function span(min: number | null, max: number | null, currency: Currency): string {
  if (min === null && max === null) return '';
  if (min === max) return formatMoney(min ?? 0, currency);
  return `${min === null ? '' : formatMoney(min, currency)}〜${max === null ? '' : formatMoney(max, currency)}`;
}

function unitOf(unit: PayUnit | null): string {
  return unit === null ? '' : `/ ${unit}`;
}
