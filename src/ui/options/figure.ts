import { citeSource, type Source } from '../../core/data/source.ts';
import { formatNumber } from '../../core/format.ts';
import type { Language, Settings } from '../../core/settings.ts';
import type { WorkType } from '../../core/work-type/work-type.ts';
import type { NumberRule } from '../components/read-number.ts';

/** One default of the estimate that the user may replace, as its field shows it. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  /** What the field asks for: 文字/時間, 時間, %. */
  readonly form: string;
  readonly fallback: string;
  /** The default in words. */
  readonly defaultText: string;
  /** Where the default comes from and its standing. */
  readonly sourceText: string;
  readonly rule: NumberRule;
  /** The user's own figure as shown; null = the default counts. */
  readonly own: number | null;
  /** The settings after the field was given a figure as shown, or emptied. */
  readonly change: (before: Settings, shown: number | null) => Partial<Settings>;
}

interface FigureForm extends Pick<Figure, 'key' | 'name' | 'form' | 'defaultText' | 'rule' | 'change'> {
  readonly source: Source;
  readonly language: Language;
  /** The default and the user's own as shown. */
  readonly standard: number;
  readonly own: number | null;
}

export function figure({ source, language, standard, ...rest }: FigureForm): Figure {
  return { ...rest, fallback: formatNumber(standard), sourceText: citeSource(source)[language] };
}

type Table<Key extends string> = Readonly<Partial<Record<WorkType, Readonly<Partial<Record<Key, number>>>>>>;

/** A table of own figures with one of them set, or taken out; a kind of work without any is left out. */
export function withFigure<Key extends string>(
  table: Table<Key>,
  workType: WorkType,
  key: Key,
  value: number | null,
): Table<Key> {
  const { [workType]: row = {}, ...others } = table;
  const { [key]: _before, ...rest } = row as Readonly<Partial<Record<string, number>>>;
  const after = value === null ? rest : { ...rest, [key]: value };
  return (Object.keys(after).length === 0 ? others : { ...others, [workType]: after }) as Table<Key>;
}
