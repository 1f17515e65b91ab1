import { expect, it } from 'vitest';
import { scopeText } from '../../../src/core/contract/scope-text.ts';
import type { Volume } from '../../../src/core/reading.ts';
import { exampleAssessment } from '../../content/example-assessment.ts';

const ten: Volume = { unit: 'article', min: 10, max: 10, per: 'job', evidence: '10本' };
const job = exampleAssessment('記事', { volume: [ten] });

it('counts the scope in pieces where the job has pieces', () => {
  expect(scopeText(job, { hours: 4, share: 0.29 }, 'ja')).toBe('2記事まで（10のうち）');
  expect(scopeText(job, { hours: 4, share: 0.29 }, 'en')).toBe('up to 2 of 10 articles');
});

it('names the hours where it has none, or less than one fits', () => {
  expect(scopeText(exampleAssessment('記事'), { hours: 4, share: 0.29 }, 'ja')).toBe(
    '作業 約4時間分（全体の29%）',
  );
  expect(scopeText(job, { hours: 1, share: 0.07 }, 'en')).toBe('about 1 h of work (7%)');
});

it('tells when nothing fits, and nothing when everything does', () => {
  expect(scopeText(job, { hours: 0, share: 0 }, 'en')).toBe('not even the unpaid hours');
  expect(scopeText(job, null, 'ja')).toBeNull();
});
