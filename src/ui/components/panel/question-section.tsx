import type { Question } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { CopyButton } from '../copy-button.tsx';

interface QuestionSectionProps {
  readonly questions: readonly Question[];
  /** All of them as one polite message. */
  readonly message: string | null;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The few questions whose answers would tell most, ready to copy as one polite message. */
export function QuestionSection({ questions, message, language, copy }: QuestionSectionProps) {
  const words = PANEL_WORDS[language];
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question.about}>{question[language]}</li>
        ))}
      </ul>
      {message && <CopyButton label={words.copyQuestions} text={message} language={language} copy={copy} />}
    </section>
  );
}
