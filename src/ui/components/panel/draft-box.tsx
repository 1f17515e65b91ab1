import { useState } from 'preact/hooks';
import type { Language } from '../../../core/settings.ts';
import type { Draft } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { Toggle } from './toggle.tsx';

/** One message: what it is for, what its copy button says, and its text. */
export interface NamedDraft {
  readonly name: string;
  readonly copyLabel: string;
  readonly text: Draft;
}

interface DraftBoxProps {
  /** At least one. */
  readonly drafts: readonly [NamedDraft, ...NamedDraft[]];
  readonly language: Language;
  /** The language the message starts in. */
  readonly startIn: Language;
  copy(text: string): Promise<void>;
}

/** Messages to choose from, to edit and to copy. Nothing typed is lost by looking at another one. */
export function DraftBox({ drafts, language, startIn, copy }: DraftBoxProps) {
  const [at, setAt] = useState(0);
  const [speaks, setSpeaks] = useState(startIn);
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  const draft = drafts[at] ?? drafts[0];
  const place = draft.name + speaks;
  const text = edited[place] ?? draft.text[speaks];
  return (
    <div class="draft">
      <div class="toggles">
        {drafts.length > 1 && (
          <Toggle
            choices={drafts.map(({ name }, index) => ({ value: index, name }))}
            value={drafts.indexOf(draft)}
            choose={setAt}
          />
        )}
        <Toggle
          choices={[
            { value: 'ja', name: '日本語' },
            { value: 'en', name: 'English' },
          ]}
          value={speaks}
          choose={setSpeaks}
        />
      </div>
      <textarea
        lang={speaks}
        rows={6}
        aria-label={`${draft.name} ${PANEL_WORDS[language].editable}`}
        value={text}
        onInput={(event) => setEdited({ ...edited, [place]: event.currentTarget.value })}
      />
      <CopyButton key={place} label={draft.copyLabel} text={text} language={language} copy={copy} />
    </div>
  );
}
