import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaughtBoard } from '../../src/core/taught-board.ts';
import { BOARDS } from '../../src/sites/boards.ts';
import { ask, forgetDatabase, post, startBackground } from '../support/extension.ts';
import {
  type Context,
  type InMemoryBrowser,
  inMemoryBrowser,
  onPage,
  ownPage,
  settled,
} from '../support/in-memory-browser.ts';

const ADDRESS = 'https://jobs.example/list';
const PATTERN = 'https://jobs.example/*';
const TAB = 7;
const content = onPage(TAB, ADDRESS);
const options = ownPage('src/ui/options/index.html');
const board: TaughtBoard = {
  version: 1,
  host: 'jobs.example',
  path: '/list',
  card: 'li.job',
  title: 'h2',
  pay: 'b',
  link: null,
  linkPath: null,
};

describe('boards the user taught', () => {
  let world: InMemoryBrowser;
  let running: Context;
  let script: Context;

  beforeEach(async () => {
    forgetDatabase();
    world = inMemoryBrowser();
    world.tabs.add(TAB);
    world.pages.set(TAB, ADDRESS);
    running = await startBackground(world);
    await world.context(options).browser.permissions.request({ origins: [PATTERN] });
    await settled();
    script = world.context(content);
    script.browser.runtime.onMessage.addListener(async () => ({ ok: true, answer: ADDRESS }));
  });
  afterEach(() => {
    running.stop();
    script.stop();
  });

  const stored = async () => (await ask(world, options, 'readTaughtBoards', { host: null })).boards;
  const registered = async () =>
    (await world.context(options).browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);

  it('are kept from the page they were taught on, and read there from then on', async () => {
    await ask(world, content, 'keepTaughtBoard', { board });
    await settled();
    expect(await stored()).toEqual([board]);
    expect(await registered()).toEqual(['board.jobs.example']);
    const { boards } = await ask(world, content, 'readTaughtBoards', { host: 'jobs.example' });
    expect(boards).toEqual([board]);
  });

  it('replace what was taught of the same host before', async () => {
    await ask(world, content, 'keepTaughtBoard', { board });
    await ask(world, content, 'keepTaughtBoard', { board: { ...board, card: 'div.job' } });
    expect((await stored()).map(({ card }) => card)).toEqual(['div.job']);
  });

  it.each([
    ['another host', { ...board, host: 'other.example' }],
    ['a board that is known', { ...board, host: new URL(BOARDS[0]?.listUrl ?? '').hostname }],
    ['something that is no board', { ...board, card: 'li:has(b)' }],
  ])('are refused for %s, and nothing is kept', async (_name, wrong) => {
    const reply = await post(world, content, 'keepTaughtBoard', { board: wrong });
    expect(reply).toMatchObject({ ok: false, why: expect.stringMatching(/.{5,}/) });
    expect(await stored()).toEqual([]);
  });

  it('are not read any more once forgotten', async () => {
    await ask(world, content, 'keepTaughtBoard', { board });
    await settled();
    expect((await ask(world, options, 'removeTaughtBoard', { host: 'jobs.example' })).boards).toEqual([]);
    await settled();
    expect(await registered()).toEqual([]);
  });

  it('leave their open pages once forgotten, though the person had clicked there to teach them', async () => {
    world.pressedOn.add(TAB);
    await ask(world, options, 'readPage', { tabId: TAB });
    await ask(world, content, 'keepTaughtBoard', { board });
    await ask(world, content, 'assessListings', {
      pageId: 'a',
      url: ADDRESS,
      site: board.host,
      state: 'read',
      listings: [],
      problems: [],
      kind: 'list',
      health: [],
    });
    const shown = async () => (await ask(world, options, 'readTab', { tabId: TAB })).report?.site ?? null;
    expect(await shown()).toBe(board.host);
    await ask(world, options, 'removeTaughtBoard', { host: board.host });
    await world.revoke(PATTERN);
    await settled();
    expect(await shown()).toBeNull();
  });

  it('leave no permission behind when teaching was stopped', async () => {
    const allowed = () => world.context(options).browser.permissions.contains({ origins: [PATTERN] });
    expect(await allowed()).toBe(true);
    await ask(world, content, 'stopTeaching', {});
    expect(await allowed()).toBe(false);
  });

  it('keep their permission when teaching them anew was stopped', async () => {
    await ask(world, content, 'keepTaughtBoard', { board });
    await ask(world, content, 'stopTeaching', {});
    expect(await registered()).toEqual(['board.jobs.example']);
  });

  it('outlive the background', async () => {
    await ask(world, content, 'keepTaughtBoard', { board });
    running.stop();
    running = await startBackground(world);
    expect(await stored()).toEqual([board]);
  });

  it('may come from a file, for a host that is not open', async () => {
    await ask(world, options, 'keepTaughtBoard', { board: { ...board, host: 'shared.example' } });
    await settled();
    expect((await stored()).map(({ host }) => host)).toEqual(['shared.example']);
    expect(await registered(), 'its host was not allowed yet').toEqual([]);
  });
});
