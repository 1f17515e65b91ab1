// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Context, type InMemoryBrowser, inMemoryBrowser, onPage } from '../support/in-memory-browser.ts';

const ADDRESS = 'https://board.example/list';

describe('the script on a page', () => {
  let world: InMemoryBrowser;
  let page: Context;
  let background: Context;

  /** The platform's modules as the script on the page has them, and as the background has them. */
  async function inside<Module>(context: Context, load: () => Promise<Module>): Promise<Module> {
    vi.resetModules();
    vi.stubGlobal('browser', context.browser);
    return load();
  }
  const pageMessages = (context: Context) =>
    inside(context, () => import('../../src/platform/page-messages.ts'));
  const pageLife = (context: Context) => inside(context, () => import('../../src/platform/page-life.ts'));

  const handlers = {
    jumpTo: ({ key }: { key: string }) => ({ found: key === 'board:1' }),
    setDimming: async () => {
      throw new Error('no cards');
    },
    stopReading: () => ({}),
    startTeaching: () => ({ started: true }),
  };

  beforeEach(() => {
    vi.useFakeTimers();
    world = inMemoryBrowser();
    page = world.context(onPage(7, ADDRESS));
    background = world.context(null);
  });
  afterEach(() => void vi.useRealTimers());

  it('answers the popup, and gives null when it fails, is unknown or is not there', async () => {
    const { onPageMessage } = await pageMessages(page);
    onPageMessage(handlers, new AbortController().signal);
    const { sendToPage } = await pageMessages(background);
    expect(await sendToPage(7, 'jumpTo', { key: 'board:1' })).toEqual({ found: true });
    expect(await sendToPage(7, 'setDimming', { show: true })).toBeNull();
    expect(await sendToPage(7, 'constructor' as 'jumpTo', { key: '' })).toBeNull();
    expect(await sendToPage(8, 'jumpTo', { key: 'board:1' })).toBeNull();
  });

  it('says where it is while it lives', async () => {
    const { onPageMessage } = await pageMessages(page);
    const life = new AbortController();
    onPageMessage(handlers, life.signal);
    const { pageAddress } = await pageMessages(background);
    expect(await pageAddress(7)).toBe(location.href);
    life.abort();
    expect(await pageAddress(7)).toBeNull();
  });

  it('is not waited for when it does not answer', async () => {
    page.browser.runtime.onMessage.addListener(() => new Promise(() => undefined));
    const { pageAddress } = await pageMessages(background);
    const asked = pageAddress(7);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asked).toBeNull();
  });

  it('does not answer another extension', async () => {
    const { onPageMessage } = await pageMessages(page);
    onPageMessage(handlers, new AbortController().signal);
    const { sendToPage } = await pageMessages(
      world.context({ id: 'other', url: 'chrome-extension://other/' }),
    );
    expect(await sendToPage(7, 'jumpTo', { key: 'board:1' })).toBeNull();
  });

  it('learns within seconds that its extension is gone, and not before', async () => {
    const life = (await pageLife(page)).pageLife();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(life.aborted).toBe(false);
    page.orphan();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(life.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hears of changed settings until its life ends, and of nothing else', async () => {
    const { onSettingsChanged } = await pageLife(page);
    const life = new AbortController();
    const heard = vi.fn();
    onSettingsChanged(heard, life.signal);
    const { local, session } = background.browser.storage;
    await local.set({ settings: { version: 1, floor: 1300 } });
    await local.set({ other: 1 });
    await session.set({ settings: 1 });
    expect(heard).toHaveBeenCalledTimes(1);
    life.abort();
    await local.set({ settings: { version: 1, floor: 1400 } });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets go quietly of a browser that refuses even that', async () => {
    const { onSettingsChanged } = await pageLife(page);
    const life = new AbortController();
    onSettingsChanged(() => undefined, life.signal);
    page.orphan();
    expect(() => life.abort()).not.toThrow();
  });

  it('gets a plain sentence when the background cannot be reached, and the background’s own when it refuses', async () => {
    const { send } = await inside(page, () => import('../../src/platform/send.ts'));
    await expect(send('listGigs', {})).rejects.toThrow('時給レンズに接続できません');
    background.browser.runtime.onMessage.addListener(async () => ({
      ok: false,
      why: '保存できませんでした。',
    }));
    await expect(send('listGigs', {})).rejects.toThrow('保存できませんでした。');
    page.orphan();
    await expect(send('listGigs', {})).rejects.toThrow('reload this page');
  });
});
