// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { INSTALLED_SITES } from '../../../src/sites/installed-sites.ts';
import { effectLines } from '../../../src/ui/welcome/effect-lines.ts';
import { sampleListing } from '../../../src/ui/welcome/sample-listing.ts';
import { startWelcome } from '../../../src/ui/welcome/start-welcome.tsx';
import { type FakeWorld, fakeClient, fakeWorld } from '../../support/fake-client.ts';

let life: AbortController;
let world: FakeWorld;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

async function open(part: Partial<FakeWorld> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  world = fakeWorld({
    tryListing: ({ listing, change }) => ({
      assessment: assess(listing, { ...world.settings, ...change }, NO_HISTORY, world.today),
    }),
    ...part,
  });
  await startWelcome(fakeClient(world), root, life.signal);
  return root;
}
const text = (root: HTMLElement) => root.textContent ?? '';
const see = (root: HTMLElement, words: string) => vi.waitFor(() => expect(text(root)).toContain(words));

describe('welcome', () => {
  it('shows what the answers change on the sample, before anything is stored', async () => {
    const root = await open();
    await see(root, '手取り');
    const before = root.querySelector('.big')?.textContent;
    expect(before).toMatch(/^約¥[\d,]+\/時$/);
    const established = root.querySelectorAll<HTMLInputElement>('input[type=radio]')[2];
    established?.click();
    await vi.waitFor(() => expect(root.querySelector('.big')?.textContent).not.toBe(before));
    const floor = root.querySelector<HTMLInputElement>('input.number');
    if (floor) floor.value = '5000';
    floor?.dispatchEvent(new Event('change', { bubbles: true }));
    await see(root, '下限 ¥5,000 を下回る見込み');
    expect(root.querySelector('.effect')?.className).toContain('tone-below');
    expect(world.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('stores the answers on start and says what to open', async () => {
    const root = await open();
    root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    const prefecture = root.querySelector('select');
    if (prefecture) prefecture.value = 'osaka';
    prefecture?.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector<HTMLButtonElement>('.begin button')?.click();
    await see(root, '準備ができました');
    expect(world.settings).toEqual({ ...DEFAULT_SETTINGS, prefecture: 'osaka', experience: 'some-record' });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('準備ができました'));
    for (const button of root.querySelectorAll<HTMLButtonElement>('.acts button.main')) button.click();
    expect(world.opened).toEqual(INSTALLED_SITES.map((site) => site.listUrl));
  });

  it('begins with what is stored already', async () => {
    const root = await open({ settings: { ...DEFAULT_SETTINGS, floor: 1500, language: 'en' } });
    await vi.waitFor(() => expect(root.querySelector<HTMLInputElement>('input.number')?.value).toBe('1500'));
    expect(text(root)).toContain('See what a gig really pays');
  });

  it('says so when the answers cannot be stored, and when the sample cannot be computed', async () => {
    const root = await open({ broken: ['changeSettings'], tryListing: null });
    await see(root, '見本を計算できませんでした');
    root.querySelector<HTMLButtonElement>('.begin button')?.click();
    await see(root, 'changeSettings is broken');
    expect(text(root)).not.toContain('準備ができました');
  });
});

describe('the sample', () => {
  it('can be told: offer, fee, net, work and unpaid time all have a line', () => {
    for (const language of ['ja', 'en'] as const) {
      const assessment = assess(sampleListing(language), DEFAULT_SETTINGS, NO_HISTORY, '2026-11-22');
      expect(assessment.hourly).not.toBeNull();
      expect(effectLines(assessment, language)).toHaveLength(5);
      expect(effectLines(assessment, language)[0]?.amount).toBe('¥12,000');
    }
  });

  it('leaves out what is unknown', () => {
    const nothing = { ...sampleListing('ja'), payText: '', structured: null, description: '', title: 'x' };
    const assessment = assess(nothing, DEFAULT_SETTINGS, NO_HISTORY, '2026-11-22');
    expect(effectLines(assessment, 'ja').map((line) => line.amount)).not.toContain('¥0');
    expect(effectLines({ ...assessment, net: null, hours: null, unpaid: null }, 'ja')).toEqual([]);
  });
});
