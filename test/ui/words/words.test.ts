import { describe, expect, it } from 'vitest';
import { CONTRACT_ITEM_TEXTS } from '../../../src/core/contract/contract-texts.ts';
import { GROWTH_STEP_TEXTS, SPIRAL_TERM_TEXTS } from '../../../src/core/spiral/term-texts.ts';
import { GIG_STATES } from '../../../src/core/tracker/gig.ts';
import { WORK_TYPES } from '../../../src/core/work-type/work-type.ts';
import { WORK_TYPE_NAMES } from '../../../src/core/work-type/work-type-names.ts';
import { ASSUMPTION_WORDS, MEASURE_WORDS } from '../../../src/ui/words/assumption-words.ts';
import { DIMMED_CLIENT_SENTENCES, DIMMED_CLIENT_WORDS } from '../../../src/ui/words/dimmed-client-words.ts';
import { GIG_STATE_WORDS } from '../../../src/ui/words/gig-state-words.ts';
import { PAGE_KIND_WORDS } from '../../../src/ui/words/health-words.ts';
import { LISTING_FIELD_WORDS } from '../../../src/ui/words/listing-field-words.ts';
import * as options from '../../../src/ui/words/options-words.ts';
import { PAY_KIND_WORDS } from '../../../src/ui/words/pay-kind-words.ts';
import * as popup from '../../../src/ui/words/popup-words.ts';
import { RESULT_SENTENCES, RESULT_WORDS } from '../../../src/ui/words/result-words.ts';
import { SIGNAL_GROUP_WORDS } from '../../../src/ui/words/signal-group-words.ts';
import { STORAGE_WORDS } from '../../../src/ui/words/storage-words.ts';
import { TAUGHT_WORDS } from '../../../src/ui/words/taught-words.ts';
import { UNKNOWN_REASON_WORDS } from '../../../src/ui/words/unknown-reason-words.ts';
import * as verdicts from '../../../src/ui/words/verdict-words.ts';
import { VOLUME_UNIT_WORDS } from '../../../src/ui/words/volume-unit-words.ts';
import { WAY_SENTENCES, WAY_WORDS } from '../../../src/ui/words/way-words.ts';
import * as welcome from '../../../src/ui/words/welcome-words.ts';

type Table = Readonly<Record<string, { readonly ja: string; readonly en: string }>>;

const TABLES: Readonly<Record<string, Table>> = {
  CONTRACT_ITEM_TEXTS,
  SPIRAL_TERM_TEXTS,
  GROWTH_STEP_TEXTS,
  DIMMED_CLIENT_WORDS,
  RESULT_WORDS,
  WAY_WORDS,
  GIG_STATE_WORDS,
  PAGE_KIND_WORDS,
  LISTING_FIELD_WORDS,
  PAY_KIND_WORDS,
  SIGNAL_GROUP_WORDS,
  STORAGE_WORDS,
  TAUGHT_WORDS,
  UNKNOWN_REASON_WORDS,
  VOLUME_UNIT_WORDS,
  WORK_TYPE_NAMES,
  VERDICT_WORDS: verdicts.VERDICT_WORDS,
  VERDICT_MEANINGS: verdicts.VERDICT_MEANINGS,
  SPIRAL_WORDS: verdicts.SPIRAL_WORDS,
  BOARD_STATE_WORDS: popup.BOARD_STATE_WORDS,
  BOARD_STATE_ADVICE: popup.BOARD_STATE_ADVICE,
  POPUP_WORDS: popup.POPUP_WORDS,
  OPTIONS_WORDS: options.OPTIONS_WORDS,
  ASSUMPTION_WORDS,
  MEASURE_WORDS,
  UNDOABLE_WORDS: options.UNDOABLE_WORDS,
  EXPERIENCE_WORDS: options.EXPERIENCE_WORDS,
  TAX_WORDS: options.TAX_WORDS,
  DRAWING_WORDS: options.DRAWING_WORDS,
  FILE_REFUSALS: options.FILE_REFUSALS,
  WELCOME_WORDS: welcome.WELCOME_WORDS,
  PRIVACY_WORDS: Object.fromEntries(welcome.PRIVACY_WORDS.map((words, at) => [String(at), words])),
};

/** Phrases that need no word in one language. */
const MAY_BE_EMPTY = ['OPTIONS_WORDS.bidsUnit.en'];
const JAPANESE = /[぀-ヿ一-鿿]/;
const NEVER = /違法|悪質|詐欺師|ブラック|illegal|\p{Extended_Pictographic}/iu;

describe.each(Object.entries(TABLES))('%s', (name, table) => {
  it('says everything in both languages, about the offer, without accusing', () => {
    for (const [id, words] of Object.entries(table)) {
      for (const language of ['ja', 'en'] as const) {
        const where = `${name}.${id}.${language}`;
        if (!MAY_BE_EMPTY.includes(where)) expect(words[language].trim(), where).not.toBe('');
        expect(words[language], where).not.toMatch(NEVER);
      }
      expect(words.en.replace('言語', ''), `${name}.${id}.en is English`).not.toMatch(JAPANESE);
    }
  });
});

describe('words', () => {
  it('cover every work type and every state of a gig', () => {
    expect(Object.keys(WORK_TYPE_NAMES).sort()).toEqual([...WORK_TYPES].sort());
    expect(Object.keys(GIG_STATE_WORDS).sort()).toEqual([...GIG_STATES].sort());
  });

  it('tell things apart: no two work types, states or verdicts share a name', () => {
    for (const table of [WORK_TYPE_NAMES, GIG_STATE_WORDS, verdicts.VERDICT_WORDS])
      for (const language of ['ja', 'en'] as const) {
        const names = Object.values(table).map((words) => words[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    expect(new Set(Object.values(verdicts.VERDICT_SHAPES)).size).toBe(5);
  });

  it('has the same sentences in both languages', () => {
    for (const sentences of [
      popup.POPUP_SENTENCES,
      options.OPTIONS_SENTENCES,
      welcome.WELCOME_SENTENCES,
      DIMMED_CLIENT_SENTENCES,
      RESULT_SENTENCES,
      WAY_SENTENCES,
    ])
      expect(Object.keys(sentences.en).sort()).toEqual(Object.keys(sentences.ja).sort());
  });
});
