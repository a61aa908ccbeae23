import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { cutEvidence } from '../../core/cut-evidence.ts';
import type { Place } from './marked-words.tsx';

const mostWords = 12;

/** The words that a reading rests on, said once more for whoever does not see them marked in the message. */
export function WordsOfReading({ text, places }: { text: string; places: readonly Place[] }) {
  const t = useT();
  const { list } = useFormat();
  const pieces = cutEvidence(text, places);
  const quote = (kind: 'counts' | 'denied') =>
    list(
      [
        ...new Set(pieces.filter((piece) => piece.kind === kind).map((piece) => t('chat.reading.quote', { words: piece.text }))),
      ].slice(0, mostWords),
    );
  const [counts, denied] = [quote('counts'), quote('denied')];
  if (counts === '' && denied === '') return null;
  return (
    <div className="stack stack-1">
      {counts !== '' && <p>{t('chat.reading.rests', { words: counts })}</p>}
      {denied !== '' && <p>{t('chat.reading.denied', { words: denied })}</p>}
      <p className="meta">{t('chat.reading.marked')}</p>
    </div>
  );
}
