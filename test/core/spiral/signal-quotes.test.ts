import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignals } from '../../../src/core/spiral/find-signals.ts';
import { SIGNAL_IDS } from '../../../src/core/spiral/signal-id.ts';
import { SIGNAL_TEXTS } from '../../../src/core/spiral/signal-texts.ts';
import { EFFORT_EXAMPLES } from './examples/effort-examples.ts';
import { GROWTH_EXAMPLES } from './examples/growth-examples.ts';
import { OFFER_EXAMPLES } from './examples/offer-examples.ts';
import { PAY_EXAMPLES } from './examples/pay-examples.ts';
import { SCAM_EXAMPLES } from './examples/scam-examples.ts';
import { signalContext } from './signal-context.ts';

const SENTENCES = [PAY_EXAMPLES, EFFORT_EXAMPLES, GROWTH_EXAMPLES, OFFER_EXAMPLES, SCAM_EXAMPLES]
  .flat()
  .flatMap(({ positives }) => positives);

/** Full-width and half-width forms, as listings mix them. */
function widened(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('🙅‍♀️', '①②', 'ｶﾞﾊﾞﾘﾎﾞﾃ', '㈱', '…', '\n', '　', '\ud83d', '★'),
);
const sentence = fc.constantFrom(...SENTENCES);
const text = fc
  .array(fc.oneof(noise, sentence, sentence.map(widened)), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('quotes', () => {
  it('are verbatim in the field they name', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 2 }), (title, description, tags) => {
        for (const { quote, field, id } of findSignals(signalContext({ title, description, tags }), [])) {
          if (field === 'title') expect(title, id).toContain(quote);
          if (field === 'description') expect(description, id).toContain(quote);
          if (field === 'tag') expect(tags.join('\n'), id).toContain(quote);
          if (quote === '') expect(['competition', 'client']).toContain(field);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('are found in full-width writing too', () => {
    const { quote, id } =
      findSignals(signalContext({ description: 'ＬＩＮＥでやり取りします。' }), [])[0] ?? {};
    expect(id).toBe('scam.off-platform');
    expect(quote).toContain('ＬＩＮＥ');
  });
});

describe('findSignals', () => {
  it('gives each id once, in the order of the ids', () => {
    const context = signalContext({ title: '初心者歓迎', description: SENTENCES.join('\n') });
    const found = findSignals(context, []).map(({ id }) => id);
    expect(found).toEqual(SIGNAL_IDS.filter((id) => found.includes(id)));
    expect(found.length).toBeGreaterThan(20);
  });
  it('leaves out what the user switched off', () => {
    const context = signalContext({ description: '初心者歓迎、コピペするだけの作業です。' });
    expect(findSignals(context, []).map(({ id }) => id)).toEqual(['growth.no-skill', 'lure.beginner']);
    expect(findSignals(context, ['lure.beginner']).map(({ id }) => id)).toEqual(['growth.no-skill']);
  });
  it('looks at title, description and tags, title first', () => {
    const both = signalContext({ title: '未経験OK', description: '初心者歓迎です', tags: ['初心者OK'] });
    expect(findSignals(both, [])).toEqual([{ id: 'lure.beginner', quote: '未経験OK', field: 'title' }]);
    expect(findSignals(signalContext({ tags: ['初心者OK'] }), [])[0]?.field).toBe('tag');
  });
  it('takes words beside a good price of a specialist for what they are, not for bait', () => {
    const words = { description: '新しい技術を学びながら、キャリアアップも目指せます。' };
    const engineer = signalContext(words, { workType: 'dev.web' }, { belowFloor: 0.05 });
    expect(findSignals(engineer, [])).toEqual([]);
    const cheap = signalContext(words, { workType: 'dev.web' }, { belowFloor: 0.9 });
    expect(findSignals(cheap, []).map(({ id }) => id)).toEqual(['pay.exposure']);
  });
  it('does not call ordinary work specialised for naming a tool', () => {
    const words = { description: 'ChatGPTを活用した記事の作成です。' };
    expect(findSignals(signalContext(words, { workType: 'writing.article' }), [])).toEqual([]);
  });
  it('stays quick on hostile text of a million characters', () => {
    for (const unit of [
      '誰でも簡単に月',
      'LINE',
      '1',
      '「初心者歓迎',
      'テスト',
      '・NG\n',
      'aiが生成した',
      '実績を',
    ]) {
      const small = cpuTime(unit.repeat(Math.ceil(200_000 / unit.length)));
      const large = cpuTime(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      // Five times the text: linear is about 5, quadratic 25.
      expect(large, unit).toBeLessThan(Math.max(small, 20) * 14);
    }
  });
});

function cpuTime(description: string): number {
  const before = process.cpuUsage();
  findSignals(signalContext({ description }), []);
  return process.cpuUsage(before).user / 1000;
}

describe('tables', () => {
  it('explain every signal in both languages', () => {
    for (const id of SIGNAL_IDS) {
      for (const language of ['ja', 'en'] as const) {
        expect(SIGNAL_TEXTS[id][language].name.length, id).toBeGreaterThan(0);
        expect(SIGNAL_TEXTS[id][language].sentence.length, id).toBeGreaterThan(10);
      }
      if (id.startsWith('scam.')) {
        expect(SIGNAL_TEXTS[id].ja.sentence).toContain('188');
        expect(SIGNAL_TEXTS[id].en.sentence).toContain('188');
      }
    }
  });
  it('speak of the offer, never of a breach of law', () => {
    expect(JSON.stringify(SIGNAL_TEXTS)).not.toMatch(/違法|詐欺|illegal|fraud/);
  });
});
