import type { Assessment } from '../../../core/assessment.ts';
import { draftQuestionsMessage } from '../../../core/contract/draft-message.ts';
import type { Language } from '../../../core/settings.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { CopyButton } from './copy-button.tsx';

interface QuestionSectionProps {
  readonly assessment: Assessment;
  readonly language: Language;
  copy(text: string): Promise<void>;
}

/** The few questions whose answers would tell most, ready to copy as one polite message. */
export function QuestionSection({ assessment, language, copy }: QuestionSectionProps) {
  const words = PANEL_WORDS[language];
  const message = draftQuestionsMessage(assessment, language);
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul>
        {assessment.questions.map((question) => (
          <li key={question.about}>{question[language]}</li>
        ))}
      </ul>
      {message && <CopyButton label={words.copyQuestions} text={message} language={language} copy={copy} />}
    </section>
  );
}
