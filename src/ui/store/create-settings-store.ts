import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../core/settings.ts';
import type { DimmedClient } from '../../core/tracker/dimmed-clients.ts';
import type { Answer, Payload, StorageHealth } from '../../platform/messages.ts';
import type { Client } from '../client.ts';
import { inTurn } from './in-turn.ts';
import { refusalSentence } from './refusal-sentence.ts';

/** Settings as they were before a change of everything, while it can be taken back. */
export interface Undoable {
  readonly what: 'reset' | 'import' | 'table';
  readonly before: Settings;
}

/** Whole fields, or how they follow from what is stored when their turn comes. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export interface SettingsStore {
  readonly phase: ReadonlySignal<'loading' | 'ready' | 'unreachable'>;
  readonly settings: ReadonlySignal<Settings>;
  readonly storage: ReadonlySignal<StorageHealth>;
  readonly language: ReadonlySignal<Language>;
  /** How many changes were saved so far: each is told. */
  readonly savedCount: ReadonlySignal<number>;
  /** The sentence of the last refusal; '' when the last change was saved. */
  readonly refusal: ReadonlySignal<string>;
  readonly undoable: ReadonlySignal<Undoable | null>;
  readonly dimmedClients: ReadonlySignal<readonly DimmedClient[]>;
  readonly today: string;
  readonly openPage: Client['openPage'];
  readonly openUrl: Client['openUrl'];
  load(): Promise<void>;
  /** Saves at once, one change after another. null = saved; else why not, and nothing changed. */
  save(change: SettingsChange): Promise<string | null>;
  /** Saves a change of many fields at once, which can be taken back. */
  replace(what: Undoable['what'], change: SettingsChange): Promise<string | null>;
  /** Shows a client's listings faintly, or in full again. */
  dimClient(client: DimmedClient, on: boolean): Promise<void>;
  reset(): Promise<void>;
  undo(): Promise<void>;
  tryListing(payload: Payload<'tryListing'>): Promise<Answer<'tryListing'>>;
}

/** The settings over the client, for the pages that change them; follows changes until the signal aborts. */
export function createSettingsStore(client: Client, lifetime: AbortSignal): SettingsStore {
  const phase = signal<'loading' | 'ready' | 'unreachable'>('loading');
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const storage = signal<StorageHealth>('ok');
  const savedCount = signal(0);
  const refusal = signal('');
  const undoable = signal<Undoable | null>(null);
  const dimmedClients = signal<readonly DimmedClient[]>([]);

  const load = async () => {
    try {
      const [answer, { clients }] = await Promise.all([
        client.ask('readSettings', {}),
        client.ask('listDimmedClients', {}),
      ]);
      batch(() => {
        settings.value = answer.settings;
        storage.value = answer.storage;
        dimmedClients.value = clients;
        phase.value = 'ready';
      });
    } catch {
      phase.value = 'unreachable';
    }
  };

  const takeTurn = inTurn();
  const change = async (ask: () => Promise<{ settings: Settings }>, undo: Undoable | null) => {
    try {
      const answer = await ask();
      batch(() => {
        settings.value = answer.settings;
        undoable.value = undo;
        refusal.value = '';
        savedCount.value += 1;
      });
      return null;
    } catch (error) {
      refusal.value = refusalSentence(error);
      return refusal.value;
    }
  };
  const save = (part: SettingsChange, undo: Undoable | null = null) =>
    takeTurn(() => {
      const fields = typeof part === 'function' ? part(settings.value) : part;
      return change(() => client.ask('changeSettings', { change: fields }), undo);
    });

  client.onChange((what) => {
    if (what === 'settings' || what === 'clients') void load();
  }, lifetime);

  return {
    phase,
    settings,
    storage,
    language: computed(() => settings.value.language ?? client.browserLanguage()),
    savedCount,
    refusal,
    undoable,
    dimmedClients,
    today: client.today(),
    openPage: (page) => client.openPage(page),
    openUrl: (url) => client.openUrl(url),
    load,
    save: (part) => save(part),
    replace: (what, part) => save(part, { what, before: settings.value }),
    async dimClient(one, on) {
      try {
        await client.ask('dimClient', { client: one, on });
        await load();
        refusal.value = '';
        savedCount.value += 1;
      } catch (error) {
        refusal.value = refusalSentence(error);
      }
    },
    async reset() {
      const before = settings.value;
      await takeTurn(() => change(() => client.ask('resetSettings', {}), { what: 'reset', before }));
    },
    async undo() {
      const last = undoable.value;
      if (last) await save(last.before);
    },
    tryListing: (payload) => client.ask('tryListing', payload),
  };
}
