import type { Question } from '../../../core/assessment.ts';
import type { Language } from '../../../core/settings.ts';
import type { PanelTexts } from '../../../platform/messages.ts';
import { PANEL_WORDS } from '../../words/panel-words.ts';
import { DraftBox } from './draft-box.tsx';
import { Fold } from './fold.tsx';

interface QuestionSectionProps {
  readonly questions: readonly Question[];
  readonly texts: PanelTexts;
  readonly language: Language;
  /** Open at once where nothing can be told without the answers. */
  readonly open: boolean;
  copy(text: string): Promise<void>;
}

/** The few questions whose answers would tell most, as one polite message; in the user's own language, too, if it is another. */
export function QuestionSection({ questions, texts, language, open, copy }: QuestionSectionProps) {
  const words = PANEL_WORDS[language];
  const name = words.questions;
  return (
    <Fold name={name} value={words.count(questions.length)} open={open}>
      {texts.draftLanguage !== language && (
        <ul>
          {questions.map((question) => (
            <li key={question.about}>{question[language]}</li>
          ))}
        </ul>
      )}
      {texts.questions && (
        <DraftBox
          drafts={[{ name, copyLabel: words.copyQuestions, text: texts.questions }]}
          language={language}
          startIn={texts.draftLanguage}
          copy={copy}
        />
      )}
    </Fold>
  );
}
