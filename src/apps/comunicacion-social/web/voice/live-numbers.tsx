import { useId } from 'react';
import type { Figure } from '#platform/analysis/kept/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';

type Props = { title: string; figures: readonly Figure[]; note?: string };

/** Numbers while they are measured, beside the person's own. They change quietly: nothing is read out by itself. */
export function LiveNumbers({ title, figures, note }: Props) {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const short = (value: number) => format.number(Math.round(value * 100) / 100);
  // A column without a number in it says nothing.
  const isCompared = figures.some(({ baseline }) => baseline);
  return (
    <div className="stack stack-2">
      <p className="strong" id={id}>
        {title}
      </p>
      <table className="table social-voice-numbers" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('comunicacion-social.voice.numbers.what')}</th>
            <th scope="col">{t('comunicacion-social.voice.numbers.now')}</th>
            {isCompared && <th scope="col">{t('comunicacion-social.voice.numbers.mine')}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, name, value, unit, baseline }) => (
            <tr key={key} data-figure={key}>
              <th scope="row">{name}</th>
              <td className="nums">
                {value === null ? (
                  <span className="meta">{t('comunicacion-social.voice.numbers.none')}</span>
                ) : (
                  <>
                    <b>{short(value)}</b> <span className="meta">{unit}</span>
                  </>
                )}
              </td>
              {isCompared && <td className="nums">{baseline ? short(baseline.median) : '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="meta">{note}</p>}
      <p className="meta">{t(`comunicacion-social.voice.numbers.${isCompared ? 'how' : 'later'}`)}</p>
    </div>
  );
}
