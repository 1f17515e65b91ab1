import { useState } from 'preact/hooks';
import type { Language } from '../../core/settings.ts';
import { PANEL_WORDS } from '../words/panel-words.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** Copies a text and says whether it worked: a page may forbid the clipboard. */
export function CopyButton({ label, text, language, copy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const press = () =>
    copy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <p class="action">
      <button type="button" class="button" onClick={press}>
        {label}
      </button>
      <span class="quiet" role="status">
        {outcome && PANEL_WORDS[language][outcome]}
      </span>
    </p>
  );
}
