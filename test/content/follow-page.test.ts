// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buttonOf,
  cards,
  type FakePage,
  fakePage,
  follow,
  hosts,
  prepareBrowser,
  SUMMARY,
  settle,
} from './fake-page.ts';

let fake: FakePage;

beforeEach(() => {
  prepareBrowser();
  history.replaceState(null, '', '/list?page=1');
  document.body.innerHTML = cards('一つ目', '二つ目', '三つ目');
  fake = fakePage();
});

afterEach(() => {
  fake.end();
  document.body.replaceChildren();
});

function add(...titles: string[]): void {
  document.body.insertAdjacentHTML('beforeend', cards(...titles));
}

describe('a page', () => {
  it('asks once for all its listings', async () => {
    await follow(fake);
    expect(fake.asked().map(({ listings }) => listings.length)).toEqual([3]);
    expect(fake.asked()[0]).toMatchObject({ site: 'fake', state: 'read', problems: [] });
  });

  it('tells of itself even when it is empty', async () => {
    document.body.replaceChildren();
    await follow(fake);
    expect(fake.asked()).toMatchObject([{ listings: [], state: 'empty' }]);
  });

  it('sends a burst of cards in few messages, with the new ones only', async () => {
    await follow(fake);
    const titles = Array.from({ length: 200 }, (_, index) => `仕事 ${index}`);
    for (const title of titles) {
      add(title);
      await Promise.resolve();
    }
    await settle();
    expect(fake.asked().map(({ listings }) => listings.length)).toEqual([3, 50, 50, 50, 50]);
    expect(new Set(fake.asked().map(({ pageId }) => pageId)).size).toBe(1);
    expect(hosts()).toHaveLength(203);
  });

  it('neither asks nor draws again for what it knows', async () => {
    await follow(fake);
    const before = hosts();
    document.body.append(document.createElement('aside'));
    await settle();
    expect(fake.asked()).toHaveLength(1);
    expect(hosts()).toEqual(before);
  });

  it('is not read again because of its own badges', async () => {
    await follow(fake);
    await settle();
    expect(fake.site.read).toHaveBeenCalledTimes(1);
  });

  it('asks again after a message that failed', async () => {
    const { send } = fake.host;
    let isDown = true;
    const host = {
      ...fake.host,
      send: (...given: Parameters<typeof send>) => (isDown ? Promise.reject(new Error()) : send(...given)),
    };
    await follow({ ...fake, host: host as FakePage['host'] });
    expect(hosts()).toHaveLength(0);
    isDown = false;
    add('四つ目');
    await settle();
    expect(hosts()).toHaveLength(4);
  });
});

describe('another page without a load', () => {
  it('starts a new visit with everything on it', async () => {
    await follow(fake);
    history.pushState(null, '', '/list?page=2');
    document.body.innerHTML = cards('四つ目', '五つ目');
    await settle();
    const [first, second] = fake.asked();
    expect(second?.pageId).not.toBe(first?.pageId);
    expect(second?.listings.map(({ title }) => title)).toEqual(['四つ目', '五つ目']);
    expect(second?.url).toContain('page=2');
  });

  it('takes its badges away where there is nothing to read', async () => {
    await follow(fake);
    history.pushState(null, '', '/account');
    document.body.append(document.createElement('aside'));
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(fake.asked().at(-1)).toMatchObject({ listings: [], state: 'empty' });
  });

  it('counts a turned page with the old address as a new visit', async () => {
    await follow(fake);
    document.body.innerHTML = cards('四つ目');
    await settle();
    const [first, second] = fake.asked();
    expect(second?.pageId).not.toBe(first?.pageId);
  });

  it('is told again after a return from the back/forward cache', async () => {
    await follow(fake);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settle();
    expect(fake.asked().map(({ listings }) => listings.length)).toEqual([3, 3]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await settle();
    expect(fake.asked()).toHaveLength(2);
  });
});

describe('settings', () => {
  it('rewrite the badges in place', async () => {
    await follow(fake);
    const before = hosts();
    expect(buttonOf(before[0]).textContent).toContain('約¥260/時');
    fake.changeSettings({ language: 'en', floor: 2000 });
    await settle();
    expect(hosts()).toEqual(before);
    expect(buttonOf(before[0]).textContent).toContain('~¥260/h');
    expect(buttonOf(before[0]).getAttribute('aria-label')).toContain('¥2,000');
  });

  it.each([{ drawing: 'reading-only' as const }, { siteEnabled: false }])(
    '%o draws nothing',
    async (change) => {
      await follow(fake);
      expect(hosts()).toHaveLength(3);
      fake.changeSettings(change);
      await settle();
      expect(document.querySelectorAll('[data-jikyu-lens]')).toHaveLength(0);
      expect(fake.asked()).toHaveLength(2);
    },
  );
});

describe('a page built differently now', () => {
  const changed = [{ field: 'payText', expected: 3, read: 0, usual: false }];

  it('tells how much was read, and loses its badges', async () => {
    await follow(fake);
    fake.site.read.mockImplementation(() => ({
      kind: 'list',
      state: 'read',
      found: [],
      problems: [],
      health: changed,
    }));
    fake.display = { ...fake.display, pageChanged: true };
    add('四つ目');
    await settle();
    expect(fake.asked().at(-1)).toMatchObject({ kind: 'list', health: changed });
    expect(hosts()).toHaveLength(0);
  });

  it('is not asked about again before it changes, and draws again once it is as expected', async () => {
    fake.display = { ...fake.display, pageChanged: true };
    await follow(fake);
    document.body.append(document.createElement('aside'));
    await settle();
    expect(fake.asked()).toHaveLength(1);
    expect(hosts()).toHaveLength(0);
    fake.changeSettings({ pageChanged: false });
    await settle();
    expect(hosts()).toHaveLength(3);
  });
});

describe('the extension was updated under the page', () => {
  it('stops reading, keeps the badges, and a badge says to reload', async () => {
    await follow(fake);
    fake.end();
    add('四つ目');
    await settle();
    expect(fake.asked()).toHaveLength(1);
    expect(hosts()).toHaveLength(3);
    buttonOf(hosts()[0]).click();
    await settle();
    expect(buttonOf(hosts()[0]).getAttribute('aria-label')).toBe('ページを再読み込みしてください');
    expect(buttonOf(hosts()[0]).textContent?.trim()).toBe('ページを再読み込みしてください');
    expect(fake.asked()).toHaveLength(1);
  });

  it('opens a panel that says to reload where it was brought before', async () => {
    await follow(fake);
    buttonOf(hosts()[1]).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await settle();
    expect(fake.sent.map(({ name }) => name)).toEqual(['assessListings', 'bringPanel']);
    fake.end();
    buttonOf(hosts()[0]).click();
    await settle();
    const panel = document.documentElement.lastElementChild?.shadowRoot;
    expect(panel?.querySelector('[role=alert]')?.textContent).toContain('ページを再読み込みしてください');
  });

  it('brings the panel once, however often a pointer comes to a badge', async () => {
    await follow(fake);
    for (const host of hosts())
      buttonOf(host).dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await settle();
    expect(fake.sent.filter(({ name }) => name === 'bringPanel')).toHaveLength(1);
  });

  it('leaves the page as it was when the person takes the permission back', async () => {
    fake.display = { ...fake.display, dimBelowFloor: true };
    const before = document.body.innerHTML;
    await follow(fake);
    buttonOf(hosts()[0]).click();
    expect(document.body.innerHTML).not.toBe(before);
    fake.page().stopReading({});
    add('四つ目');
    await settle();
    expect(hosts()).toEqual([]);
    expect(document.body.innerHTML).toBe(before + cards('四つ目'));
    expect(fake.asked()).toHaveLength(1);
  });

  it('replaces badges of an earlier life', async () => {
    const left = document.createElement('jikyu-lens');
    left.setAttribute('data-jikyu-lens', '');
    document.querySelector('.price')?.append(left);
    await follow(fake);
    expect(left.isConnected).toBe(false);
    expect(hosts()).toHaveLength(3);
  });
});

describe('messages from the popup', () => {
  it('bring a listing into view with the keyboard on its badge', async () => {
    await follow(fake);
    expect(fake.page().jumpTo({ key: 'fake:二つ目' })).toEqual({ found: true });
    const host = hosts()[1];
    expect(host?.closest('.card')?.scrollIntoView).toHaveBeenCalled();
    expect(document.activeElement).toBe(host);
    expect(fake.page().jumpTo({ key: 'fake:どこにもない' })).toEqual({ found: false });
  });

  it('show and dim the cards of a client the user does not want, whatever they pay', async () => {
    fake.client = (title) => (title === '二つ目' ? '7' : '8');
    fake.summarise = () => ({ ...SUMMARY, verdict: 'good' });
    await follow(fake);
    const faint = () =>
      [...document.querySelectorAll<HTMLElement>('.card')].map((card) => card.style.opacity);
    expect(faint()).toEqual(['', '', '']);
    fake.changeSettings({ dimmedClients: ['fake:7'] });
    await settle();
    expect(faint()).toEqual(['', '0.4', '']);
    fake.changeSettings({ dimmedClients: [] });
    await settle();
    expect(faint()).toEqual(['', '', '']);
  });

  it('show dimmed cards and dim them again', async () => {
    fake.summarise = (title) => (title === '二つ目' ? { ...SUMMARY, verdict: 'good' } : SUMMARY);
    fake.display = { ...fake.display, dimBelowFloor: true };
    await follow(fake);
    expect(fake.page().setDimming({ show: true })).toEqual({ dimmed: 0 });
    expect(fake.page().setDimming({ show: false })).toEqual({ dimmed: 2 });
  });
});
