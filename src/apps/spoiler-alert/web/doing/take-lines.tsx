import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import { mostLineCharacters } from '../../core/kept-limits.ts';
import type { SummaryLine } from './use-summary-lines.ts';

type Props = {
  lines: readonly SummaryLine[];
  texts: Record<number, string>;
  off: readonly number[];
  /** Those that no room is left for. */
  left: readonly number[];
  setTexts(texts: Record<number, string>): void;
  setOff(off: readonly number[]): void;
};

/** What would travel, line by line: each can be left out, and its words changed. */
export function TakeLines({ lines, texts, off, left, setTexts, setOff }: Props) {
  const t = useT();
  if (lines.length === 0) return <p>{t('spoiler-alert.map.take.none')}</p>;
  return (
    <ul className="stack stack-3">
      {lines.map(({ label, text }, at) => {
        const isOff = off.includes(at);
        return (
          <li className="spoiler-take" key={text}>
            <label className="choice">
              <input
                type="checkbox"
                checked={!isOff}
                onChange={() => setOff(isOff ? off.filter((one) => one !== at) : [...off, at])}
              />
              <span>
                <b>{label}</b>
                <span className="meta">
                  {t(isOff || left.includes(at) ? 'spoiler-alert.map.take.stays' : 'spoiler-alert.map.take.goes')}
                </span>
              </span>
            </label>
            {!isOff && (
              <TextField
                label={t('spoiler-alert.map.take.words', { sign: label })}
                multiline
                rows={2}
                maxLength={mostLineCharacters}
                value={texts[at] ?? text}
                onChange={(value) => setTexts({ ...texts, [at]: value })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
