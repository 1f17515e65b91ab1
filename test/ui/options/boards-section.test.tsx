// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INSTALLED_SITES } from '../../../src/sites/installed-sites.ts';
import { startOptions } from '../../../src/ui/options/start-options.tsx';
import { ACCESS_SENTENCES, ACCESS_WORDS } from '../../../src/ui/words/access-words.ts';
import { type FakeClient, type FakeWorld, fakeClient, fakeWorld } from '../../support/fake-client.ts';

vi.mock('../../../src/sites/by-click-sites.ts', () => import('../../support/by-click-board.ts'));

const NAME = 'クリックの掲示板';
const ALLOW = ACCESS_SENTENCES.ja.allow(NAME);
const TAKE_BACK = ACCESS_SENTENCES.ja.takeBack(NAME);

let life: AbortController;
let world: FakeWorld;
let client: FakeClient;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

async function open(part: Partial<FakeWorld> = {}): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  world = fakeWorld(part);
  client = fakeClient(world);
  await startOptions(client, root, life.signal);
  return vi.waitFor(() => {
    const section = root.querySelector<HTMLElement>('#boards');
    if (!section) throw new Error('not there yet');
    return section;
  });
}
const row = (section: HTMLElement) => {
  const found = [...section.querySelectorAll('li')].find(({ textContent }) => textContent?.includes(NAME));
  if (!found) throw new Error('no row');
  return found;
};
const button = (section: HTMLElement, label: string) =>
  section.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);

describe('boards in the options', () => {
  it('are all there with their state, those of installation without a button', async () => {
    const section = await open();
    const texts = [...section.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
    expect(texts.filter((text) => text.includes(ACCESS_WORDS.installed.ja))).toHaveLength(
      INSTALLED_SITES.length,
    );
    expect(row(section).textContent).toContain(ACCESS_WORDS.off.ja);
    expect(row(section).querySelector('input')).toBeNull();
    expect(section.querySelectorAll('button')).toHaveLength(1);
  });

  it('say how well each is known: when it was compared with real pages, and what never was', async () => {
    const section = await open();
    expect(row(section).textContent).toContain('2026年11月1日 に実際のページで確認。未確認：詳細ページ');
    expect(row(section).textContent).not.toContain(ACCESS_WORDS.neverSeen.ja);
  });

  it('are allowed and taken back by a button each', async () => {
    const section = await open();
    button(section, ALLOW)?.click();
    expect(world.asked.at(-1)).toEqual({ name: 'requestAccess', payload: ['https://click.example/*'] });
    await vi.waitFor(() => expect(row(section).textContent).toContain(ACCESS_WORDS.allowed.ja));
    expect(row(section).querySelector('input[role=switch]')).not.toBeNull();
    button(section, TAKE_BACK)?.click();
    await vi.waitFor(() => expect(row(section).textContent).toContain(ACCESS_WORDS.off.ja));
    expect(world.allowed).toEqual([]);
  });

  it('say so when the person refuses', async () => {
    const section = await open({ allows: false });
    button(section, ALLOW)?.click();
    await vi.waitFor(() => expect(row(section).textContent).toContain(ACCESS_WORDS.refused.ja));
    expect(button(section, ALLOW)).not.toBeNull();
  });

  it('follow what is changed in the browser’s own settings', async () => {
    const section = await open({ allowed: ['by-click-board'] });
    expect(button(section, TAKE_BACK)).not.toBeNull();
    world.allowed = [];
    client.changed('access');
    await vi.waitFor(() => expect(button(section, ALLOW)).not.toBeNull());
  });
});
