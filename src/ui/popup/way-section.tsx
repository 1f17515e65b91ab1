import { courseSentence } from '../../core/spiral/trajectory.ts';
import { BOARDS } from '../../sites/boards.ts';
import type { PopupStore } from '../store/create-popup-store.ts';
import { WAY_WORDS } from '../words/way-words.ts';
import { wayLines } from './way-lines.ts';

/** Where the accepted and finished gigs lead: one sentence, its grounds on demand. Nothing before anything is saved. */
export function WaySection({ store }: { readonly store: PopupStore }) {
  const language = store.language.value;
  const way = store.way.value;
  if (!way || store.gigs.value.length === 0) return null;
  const siteName = (id: string) => BOARDS.find((site) => site.id === id)?.name[language] ?? id;
  return (
    <section class={`way way-${way.course}`} aria-labelledby="way-heading">
      <h3 id="way-heading">{WAY_WORDS.heading[language]}</h3>
      <p>{way.gigs === 0 ? WAY_WORDS.nothing[language] : courseSentence(way.course, language)}</p>
      {way.course === 'investing' && <p>{WAY_WORDS.stop[language]}</p>}
      {way.gigs > 0 && (
        <details>
          <summary>{WAY_WORDS.grounds[language]}</summary>
          <ul class="quiet">
            {wayLines(way, siteName, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
