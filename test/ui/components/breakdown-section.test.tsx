// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { BreakdownLine } from '../../../src/core/assessment.ts';
import { BreakdownSection } from '../../../src/ui/components/panel/breakdown-section.tsx';

const line = (part: Partial<BreakdownLine>): BreakdownLine => ({
  line: 'net',
  amount: 8000,
  unit: 'JPY',
  source: 'default',
  detail: '',
  detailEn: '',
  ...part,
});

it('shows the totals at once, and what a mixed job is counted as; the other lines on demand', async () => {
  const root = document.createElement('div');
  const note = line({ line: 'work-type', amount: null, unit: '', detail: '二つの仕事です' });
  const lines = [
    line({}),
    note,
    line({ line: 'hours', amount: 4, unit: 'hour' }),
    line({ line: 'transfer-fee' }),
  ];
  render(<BreakdownSection lines={lines} scope="" language="ja" />, root);
  expect(root.querySelectorAll('.row')).toHaveLength(3);
  expect(root.textContent).toContain('二つの仕事です');
  root.querySelector('button')?.click();
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  expect(root.querySelectorAll('.row')).toHaveLength(4);
});
