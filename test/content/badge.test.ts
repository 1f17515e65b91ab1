// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badgeContent } from '../../src/content/badge/badge-content.ts';
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

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

describe('the words of a badge', () => {
  const showing = { language: 'ja', floor: 1280, saved: false } as const;

  it('speak a full sentence: verdict, value, range, floor, spiral', () => {
    expect(badgeContent(SUMMARY, showing).label).toBe(
      '約¥260/時、スパイラル 高、¥150–430。この条件では下限を下回る見込みです。' +
        'あなたの下限¥1,280を下回る見込み99%。低単価スパイラルのおそれは高。時給レンズ、開くと内訳',
    );
    expect(badgeContent(SUMMARY, { ...showing, language: 'en' }).label).toBe(
      '~¥260/h, spiral high, ¥150–430. On these terms, likely below your floor. ' +
        '99% likely below your floor of ¥1,280. low-rate-spiral risk high. Jikyu Lens, opens the details',
    );
  });

  it('show no number where nothing can be told, but why and how many questions would help', () => {
    const unknown = badgeContent(
      {
        ...SUMMARY,
        verdict: 'unknown',
        hourly: null,
        belowFloor: null,
        spiral: 'low',
        unknownBecause: ['no-pay', 'no-scope'],
      },
      showing,
    );
    expect(unknown).toMatchObject({
      shape: '？',
      figure: '判断できません',
      range: '報酬の記載なし・作業量の記載なし',
      chip: '質問 2件',
    });
    expect(unknown.label).toContain('判断できません、質問 2件、報酬の記載なし・作業量の記載なし');
    expect(unknown.figure + unknown.range).not.toMatch(/[0-9¥]/);
    expect(unknown.label).not.toContain('¥');
  });

  it('give no verdict to pay that is only a promise', () => {
    const content = badgeContent({ ...SUMMARY, verdict: 'unknown', scam: true, doubtful: true }, showing);
    expect(content).toMatchObject({ verdict: 'unknown', shape: '？' });
    expect(content.label).toContain('うのみにしないで');
  });

  it('show a scam sign apart from the spiral, and that a gig is saved', () => {
    const content = badgeContent({ ...SUMMARY, scam: true }, { ...showing, saved: true });
    expect(content).toMatchObject({ chip: '危険サイン', chipTone: 'scam', saved: true });
    expect(content.label).toContain('詐欺によくある危険サインがあります');
    expect(content.label).toContain('保存済み');
  });

  it('leave the chip out where the spiral risk is unknown', () => {
    expect(badgeContent({ ...SUMMARY, spiral: 'unknown' }, showing).chip).toBe('');
  });
});

describe('a badge in the page', () => {
  let fake: FakePage;
  const cardAttributes = () =>
    [...document.querySelectorAll('.card')].flatMap((card) => card.getAttributeNames());

  beforeEach(() => {
    prepareBrowser();
    document.body.innerHTML = cards('一つ目', '二つ目');
    fake = fakePage();
  });

  afterEach(() => {
    fake.end();
    document.body.replaceChildren();
  });

  it('is a button in an open shadow root beside the price; the card keeps its attributes', async () => {
    const before = cardAttributes();
    await follow(fake);
    expect(hosts().map((host) => host.parentElement?.className)).toEqual(['price', 'price']);
    expect(buttonOf(hosts()[0])).toMatchObject({ type: 'button', className: 'below', lang: 'ja' });
    expect(buttonOf(hosts()[0]).textContent?.trim()).toBe('■ 約¥260/時 スパイラル 高 ¥150–430');
    expect(cardAttributes()).toEqual(before);
    expect(document.body.textContent).not.toContain('約¥260');
  });

  it('stands on the card itself where the board has no price', async () => {
    document.querySelector('.price')?.remove();
    await follow(fake);
    expect(hosts()[0]?.parentElement?.className).toBe('card');
  });

  it('is drawn for each of two cards of the same listing', async () => {
    document.body.innerHTML = cards('同じ', '同じ');
    await follow(fake);
    expect(hosts()).toHaveLength(2);
  });

  it('comes back when the page wipes it away, and changes when its card shows another listing', async () => {
    fake.summarise = (title) => (title === '別の仕事' ? { ...SUMMARY, verdict: 'good' } : SUMMARY);
    await follow(fake);
    const [first, second] = document.querySelectorAll('.card');
    first!.querySelector('.price')!.textContent = '5,000円';
    second!.querySelector('h2')!.textContent = '別の仕事';
    await settle();
    expect(hosts()).toHaveLength(2);
    expect(hosts().map((host) => buttonOf(host).className)).toEqual(['below', 'good']);
  });

  it('keeps what is pressed on it from the card', async () => {
    await follow(fake);
    let seen = 0;
    for (const name of ['click', 'mousedown', 'pointerup'])
      document.querySelector('.card')!.addEventListener(name, () => seen++);
    const button = buttonOf(hosts()[0]);
    button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button.dispatchEvent(click);
    expect(seen).toBe(0);
    expect(click.defaultPrevented).toBe(true);
    await settle();
    expect(fake.sent.at(-1)?.name).toBe('explainListing');
  });

  it('shows a hostile title as text only', async () => {
    document.body.innerHTML = cards('題');
    document.querySelector('h2')!.textContent = HOSTILE;
    await follow(fake);
    buttonOf(hosts()[0]).click();
    await settle();
    const panel = document.documentElement.lastElementChild!.shadowRoot!;
    expect(panel.querySelector('h2')?.textContent).toBe(HOSTILE);
    expect(panel.querySelectorAll('img, script')).toHaveLength(0);
  });
});
