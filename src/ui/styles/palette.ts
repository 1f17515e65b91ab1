import type { Verdict } from '../../core/assessment.ts';

/** Text, background and border of one meaning. `ink` reaches 4.5:1 on its own `tint` and on `paper`. */
export interface Tone {
  readonly ink: string;
  readonly tint: string;
  readonly edge: string;
}

export interface Palette {
  readonly verdict: Readonly<Record<Verdict, Tone>>;
  readonly ink: string;
  /** Secondary text; still 4.5:1 on `paper` and `paper-quiet`. */
  readonly inkQuiet: string;
  readonly paper: string;
  readonly paperQuiet: string;
  readonly line: string;
  /** Borders of controls: 3:1 on `paper`. */
  readonly control: string;
  /** Text links, marks of the selected tab, focus ring. */
  readonly accent: string;
  /** Background of the one main action, and the text on it. */
  readonly action: string;
  readonly actionInk: string;
  /** Behind words quoted from a listing. */
  readonly marker: string;
  /** Behind the words of a scam signal. */
  readonly alarm: string;
  readonly alarmInk: string;
}

/** The colours of every surface, in the page and outside; tokens.css holds the same and a test compares them. */
export const PALETTE: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    verdict: {
      good: { ink: '#0a6b56', tint: '#e4f4ef', edge: '#a9d8ca' },
      fair: { ink: '#275b94', tint: '#e7f0fa', edge: '#b9d3ee' },
      thin: { ink: '#7a4f00', tint: '#fdf1d9', edge: '#ebd092' },
      below: { ink: '#a8201a', tint: '#fce8e6', edge: '#f0bab5' },
      unknown: { ink: '#4f5b68', tint: '#eef1f4', edge: '#cbd3dc' },
    },
    ink: '#1b2430',
    inkQuiet: '#4f5b68',
    paper: '#ffffff',
    paperQuiet: '#f5f7f9',
    line: '#dfe4ea',
    control: '#838f9c',
    accent: '#1d4f80',
    action: '#1d4f80',
    actionInk: '#ffffff',
    marker: '#fff3cc',
    alarm: '#a8201a',
    alarmInk: '#ffffff',
  },
  dark: {
    verdict: {
      good: { ink: '#7fd8bd', tint: '#12312a', edge: '#24594b' },
      fair: { ink: '#9cc6f2', tint: '#152d46', edge: '#2a4f77' },
      thin: { ink: '#f0c674', tint: '#382a0c', edge: '#66501b' },
      below: { ink: '#ffa69e', tint: '#43191a', edge: '#793232' },
      unknown: { ink: '#b7c2cd', tint: '#272f39', edge: '#46525f' },
    },
    ink: '#e8edf3',
    inkQuiet: '#aeb9c4',
    paper: '#161b22',
    paperQuiet: '#1e252e',
    line: '#313b46',
    control: '#74818f',
    accent: '#93c1f1',
    action: '#2b659f',
    actionInk: '#ffffff',
    marker: '#47390f',
    alarm: '#ffa69e',
    alarmInk: '#2b0b0b',
  },
};
