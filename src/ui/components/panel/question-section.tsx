import type { Question } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { CopyButton } from './copy-button.tsx';

interface QuestionSectionProps {
  readonly questions: readonly Question[];
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The few questions whose answers would tell most, ready to copy. */
export function QuestionSection({ questions, language, copy }: QuestionSectionProps) {
  const words = PANEL_WORDS[language];
  const texts = questions.map((question) => question[language]);
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <CopyButton label={words.copyQuestions} text={texts.join('\n')} language={language} copy={copy} />
    </section>
  );
}
