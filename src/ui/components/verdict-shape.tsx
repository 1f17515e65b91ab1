import type { Verdict } from '../../core/assessment.ts';

/** Drawn rather than typed, so that every font and size shows the same shape: ● ▲ ◆ ■ ？ */
const PATHS: Readonly<Record<Verdict, string>> = {
  good: 'M5 0a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  fair: 'M5 .4 10 9.4H0z',
  thin: 'M5 0 10 5 5 10 0 5z',
  below: 'M.6.6h8.8v8.8H.6z',
  unknown:
    'M2 3.2C2 1.4 3.3.2 5.1.2S8.2 1.4 8.2 3c0 2.2-2.3 2.3-2.3 4H4.2c0-2.5 2.2-2.5 2.2-3.9 0-.8-.5-1.3-1.3-1.3s-1.4.5-1.4 1.4zM4.1 8h1.9v1.9H4.1z',
};

export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="shape" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={PATHS[verdict]} />
    </svg>
  );
}
