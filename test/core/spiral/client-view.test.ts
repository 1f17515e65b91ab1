import { describe, expect, it } from 'vitest';
import { UNKNOWN_CLIENT } from '../../../src/core/listing.ts';
import { clientTexts } from '../../../src/core/spiral/client-texts.ts';
import { clientView } from '../../../src/core/spiral/client-view.ts';

const FLOOR = 1000;
const NEW = { ...UNKNOWN_CLIENT, posted: 1, identityVerified: true };

describe('clientView', () => {
  it('shrinks the rating and leaves out rates that mean none yet', () => {
    const view = clientView(
      { ...UNKNOWN_CLIENT, rating: 5, reviews: 1, finishedRate: 0, identityVerified: true },
      [],
      FLOOR,
    );
    expect(view.rating).toBeCloseTo(4.75, 9);
    expect(view).toMatchObject({ finishedRate: null, verified: true, isNew: false, earlier: null });
  });

  it('tells a new client from one of whom the page says nothing', () => {
    expect(clientView(NEW, [], FLOOR)).toMatchObject({ rating: null, isNew: true });
    expect(clientView({ ...NEW, posted: 40 }, [], FLOOR).isNew).toBe(false);
    expect(clientView(UNKNOWN_CLIENT, [], FLOOR).isNew).toBe(false);
  });

  it('remembers what other listings paid', () => {
    expect(clientView(UNKNOWN_CLIENT, [400, 1600, 800, 900], FLOOR).earlier).toEqual({
      listings: 4,
      medianHourly: 850,
      shareBelow: 0.75,
    });
    expect(clientView(UNKNOWN_CLIENT, [700], FLOOR).earlier?.medianHourly).toBe(700);
  });
});

describe('clientTexts', () => {
  const texts = (client = UNKNOWN_CLIENT, earlier: number[] = [], language: 'ja' | 'en' = 'ja') =>
    clientTexts(client, clientView(client, earlier, FLOOR), language);

  it('say the printed rating, and the shrunk one where it differs', () => {
    const rated = { ...UNKNOWN_CLIENT, rating: 5, reviews: 1, finishedRate: 80 };
    expect(texts(rated).rows[0]?.value).toBe('5.0（1件） · 件数の少なさをならすと 4.8');
    expect(texts({ ...rated, rating: 4.9, reviews: 200 }).rows[0]?.value).toBe('4.9（200件）');
    expect(texts(rated, [], 'en').rows.map(({ value }) => value)).toContain('80%');
  });

  it('say of a new client only that it is new', () => {
    expect(texts(UNKNOWN_CLIENT)).toMatchObject({ summary: 'このページに記載なし', rows: [] });
    expect(texts(NEW).summary).toBe('評価はこれから');
    expect(texts(NEW).notes[0]).toContain('問題ではありません');
  });

  it('say what other listings paid, else that it will be kept here', () => {
    expect(texts(UNKNOWN_CLIENT, [700, 900]).rows.at(-1)?.value).toBe(
      '2件 · 中央値 約¥800/時 · 下限未満 100%',
    );
    expect(texts(UNKNOWN_CLIENT).notes[1]).toContain('このブラウザの中だけ');
  });
});
