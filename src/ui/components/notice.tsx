import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../core/assessment.ts';
import { VerdictShape } from './verdict-shape.tsx';

export interface NoticeProps {
  /** `below` for what was lost or refused, `thin` for what to know, `unknown` for plain information. */
  readonly tone: Extract<Verdict, 'below' | 'thin' | 'unknown'>;
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice tone-${tone}`}>
      {tone !== 'unknown' && <VerdictShape verdict={tone} />}
      <div>{children}</div>
    </div>
  );
}
