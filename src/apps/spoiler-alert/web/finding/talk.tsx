import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import type { Span } from '../../core/finding.ts';
import { cutSpans } from '../../core/map/cut-spans.ts';
import type { People } from '../map/use-people.ts';
import type { Around } from './use-around.ts';

/** Messages as they were written, with the words that were read as something marked, word for word. */
export function Talk({ around, hit, spans, people }: { around: Around; hit: number; spans: readonly Span[]; people: People }) {
  const t = useT();
  const format = useFormat();
  return (
    <ol className="spoiler-talk">
      {around.messages.map(({ at, who, text, kind }, place) => {
        const index = around.first + place;
        const before = around.messages[place - 1];
        const isNewDay = at !== null && before?.at?.slice(0, 10) !== at.slice(0, 10);
        const when = at && [isNewDay && format.longDay(new Date(at)), format.time(new Date(at))].filter(Boolean).join(' ');
        const author = who < 0 ? t('spoiler-alert.map.people.system') : people.name(who);
        const isHit = index === hit;
        return (
          <li
            key={index}
            className={joinClasses(isHit && 'is-hit', people.isYou(who) && 'is-you')}
            aria-current={isHit || undefined}
          >
            <span className="meta">{[author, when].filter(Boolean).join(' · ')}</span>
            <p>
              {kind === 'text'
                ? cutSpans(
                    text,
                    spans.filter(({ message }) => message === index),
                  ).map((piece) => (piece.isMarked ? <mark key={piece.at}>{piece.text}</mark> : piece.text))
                : text || t(`spoiler-alert.map.kindOf.${kind}`)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
