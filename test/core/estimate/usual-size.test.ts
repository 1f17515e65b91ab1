import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../../src/core/data/assumptions.ts';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { input, volume } from './estimate-inputs.ts';

describe('counts and the usual size of the work', () => {
  it('weighs a rough count with the usual size of such work, and keeps what more work brings', () => {
    const stamps = (count: number) =>
      estimateHourly(
        input({ reading: { workType: 'design.illustration', volume: [volume('item', count, 'job')] } }),
      );
    const { hours, breakdown } = stamps(40);
    expect(hours?.likely).toBeLessThan(75);
    expect(hours?.likely).toBeGreaterThan(stamps(20).hours?.likely ?? Number.POSITIVE_INFINITY);
    expect(breakdown.some(({ detail }) => detail.includes('普通の大きさ'))).toBe(true);
  });

  it('holds a rough count in what is paid by the piece to the usual piece', () => {
    const volumes = (count: number) =>
      estimateHourly(
        input({
          pay: { kind: 'per-unit', unit: 'item' },
          reading: { workType: 'translation', volume: [volume('page', count, 'unit')] },
        }),
      ).hours?.likely ?? 0;
    expect(volumes(170)).toBeLessThan(60);
    expect(volumes(340)).toBeGreaterThan(volumes(170));
  });

  it('an agent’s month is a full one, whatever the kind of work', () => {
    const month = input({ pay: { kind: 'monthly' }, reading: { workType: 'video.edit' } });
    const agents = { ...month, listing: { ...month.listing, site: 'levtech' } };
    expect(estimateHourly(month).hours?.likely).toBe(60);
    expect(estimateHourly(agents).hours?.likely).toBe(160);
  });

  it('what a task on its own holds is counted', () => {
    const task = input({
      pay: { kind: 'per-unit', unit: 'case' },
      reading: { workType: 'video.shoot', volume: [volume('video', 13, 'job')] },
    });
    const hit = { ...task, listing: { ...task.listing, site: 'mturk' } };
    expect(estimateHourly(hit).hours?.basis).toBe('volume');
    expect(estimateHourly(task).hours?.basis).toBe('typical');
  });

  it('one of a long series to one pattern is quicker made than one alone', () => {
    const piece = (count: number) =>
      estimateHourly(
        input({
          pay: { kind: 'per-unit', unit: 'image', min: 20, max: 20 },
          reading: { workType: 'image.ai', volume: [volume('image', count, 'month')] },
        }),
      );
    expect(piece(10).hours?.likely).toBe(piece(3).hours?.likely);
    expect((piece(300).hours?.likely ?? 0) / (piece(10).hours?.likely ?? 1)).toBeCloseTo(
      30 ** Math.log2(ASSUMPTIONS.repetition.value),
      6,
    );
    expect(piece(300).breakdown.some(({ detail }) => detail.includes('慣れて早く'))).toBe(true);
  });

  it('a result that is paid for costs many messages', () => {
    const messages = (kind: 'performance' | 'per-unit') =>
      estimateHourly(input({ pay: { kind }, reading: { workType: 'sales.dm' } })).hours?.likely ?? 0;
    expect(messages('performance') / messages('per-unit')).toBeGreaterThan(100);
  });

  it('leaves a count with an exact pace as it is', () => {
    const { hours } = estimateHourly(input({ reading: { volume: [volume('character', 90_000, 'job')] } }));
    expect(hours?.likely).toBeCloseTo(115, 6);
  });

  it('does not multiply what a piece cannot hold: photographs have no minutes', () => {
    const { hours } = estimateHourly(
      input({
        reading: {
          workType: 'video.edit',
          volume: [volume('image', 60, 'job'), volume('minute', 8, 'unit')],
        },
      }),
    );
    expect(hours?.likely).toBeLessThan(10);
  });

  it('takes the shorter of two lengths of a film for the finished one', () => {
    const film = (...lengths: number[]) =>
      estimateHourly(
        input({
          pay: { kind: 'per-unit', unit: 'video' },
          reading: {
            workType: 'video.edit',
            volume: lengths.map((minutes) => volume('minute', minutes, 'unit')),
          },
        }),
      ).hours?.likely;
    expect(film(30, 10)).toBe(film(10));
  });

  it('does not take the records an analysis works on for what is made', () => {
    const { hours } = estimateHourly(
      input({ reading: { workType: 'data.analysis', volume: [volume('row', 180_000, 'job')] } }),
    );
    expect(hours).toMatchObject({ basis: 'typical', likely: 30 });
  });

  it.each([
    ['members-only state', { state: 'members-only' }],
    ['its tag', { title: '記事の作成', tags: ['限定公開'] }],
    [
      'a note in place of the text',
      { title: '記事の作成', description: '会員限定公開オプションが設定されています' },
    ],
    ['its title alone', { title: '限定公開の案件' }],
    [
      'a text that only says it is hidden',
      { title: '限定公開の仕事', description: '(非公開オプションが設定されています)' },
    ],
  ] as const)('a listing with %s has no size', (_what, listing) => {
    const { hours, unknownBecause } = estimateHourly(
      input({ listing, reading: { workType: 'design.logo' } }),
    );
    expect(hours).toBeNull();
    expect(unknownBecause).toContain('no-scope');
  });

  it('does not believe an assumed quarter of an hour at ten thousand yen', () => {
    const offer = (yen: number) =>
      estimateHourly(
        input({
          pay: { kind: 'per-unit', unit: 'case', min: yen, max: yen },
          reading: { workType: 'writing.review' },
        }),
      ).hours;
    expect(offer(300)).toMatchObject({ basis: 'typical' });
    expect(offer(15_000)).toBeNull();
  });

  it('an unsure kind of work makes an assumed size less certain', () => {
    const width = (workTypeConfidence: number) => {
      const { hours } = estimateHourly(input({ reading: { workType: 'design.web', workTypeConfidence } }));
      return (hours?.high ?? 0) / (hours?.low ?? 1);
    };
    expect(width(0.2)).toBeGreaterThan(2 * width(0.9));
  });

  it.each([
    ['dev.automation', 'Gmailの内容を転記するGASの作成', 12],
    ['dev.web', '予約プラグインの改修', 22],
    ['web.coding', '送料が二重に出るのを直してください', 2.3],
    ['photo.task', '店頭調査：売り場の写真', 1.3],
    ['dev.infra', 'ホームページの引っ越しとSSL設定', 11],
    ['dev.infra', 'AWSへの移行設計', 40],
    ['photo.task', '講演会の様子を撮影してくださる方', 6],
    ['photo.task', 'スマホで撮影してくださる方', 1],
    ['other', '新しいカフェのネーミング募集', 1],
  ] as const)('%s told by its title: %s', (workType, title, likely) => {
    const pay = { min: 1_000, max: 1_000 };
    const { hours } = estimateHourly(input({ pay, reading: { workType }, listing: { title } }));
    expect(hours).toMatchObject({ basis: 'typical', likely });
  });
});

describe('the usual size of a month', () => {
  it('is a few hours where the title says a report and nothing is run beside it', () => {
    const month = (title: string) =>
      estimateHourly(
        input({ pay: { kind: 'monthly' }, reading: { workType: 'data.analysis' }, listing: { title } }),
      ).hours?.likely;
    expect(month('アクセス解析の月次レポート')).toBe(ASSUMPTIONS['monthly-report'].value);
    expect(month('月次レポートと広告の運用代行')).toBeGreaterThan(60);
  });

  it('a day that is paid for is a day, whatever little is counted in it', () => {
    const { hours } = estimateHourly(
      input({
        pay: { kind: 'daily' },
        reading: { workType: 'video.shoot', volume: [volume('minute', 3, 'day')] },
      }),
    );
    expect(hours?.likely).toBeGreaterThan(5);
  });
});
