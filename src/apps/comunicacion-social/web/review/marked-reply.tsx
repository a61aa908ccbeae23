import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { FoundSkill } from '../../contract.ts';
import { markEvidence } from '../../core/practice/mark-evidence.ts';

/** What was written, letter by letter, with the number of each finding where its words end. */
export function MarkedReply({ reply, found }: { reply: string; found: readonly FoundSkill[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <p className="practice-yours">
      {markEvidence(reply, found).map(({ text, from, numbers, ends }) =>
        numbers.length === 0 ? (
          <span key={from}>{text}</span>
        ) : (
          <mark key={from} data-many={numbers.length > 1 || undefined}>
            {text}
            {ends.length > 0 && (
              <sup>
                <span className="sr"> {t('comunicacion-social.reviewing.mark', { number: format.list(ends.map(String)) })} </span>
                <span aria-hidden="true">{ends.join(', ')}</span>
              </sup>
            )}
          </mark>
        ),
      )}
    </p>
  );
}
