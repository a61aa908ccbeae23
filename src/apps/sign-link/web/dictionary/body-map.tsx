import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { places, type SignPlace } from '../../core/dictionary/terms.ts';

/** Where each place is on the drawing, in its units. */
const spots: Record<SignPlace, { d: string }> = {
  head: { d: 'M84 46a36 36 0 0 1 72 0l-6-6q-30-16-60 0Z' },
  face: { d: 'M85 48q35-22 70 0 0 36-35 48-35-12-35-48Z' },
  neck: { d: 'M106 96q14 5 28 0l2 18q-16 8-32 0Z' },
  shoulder: { d: 'M102 116q-40 6-56 30l26 14q14-22 34-26ZM138 116q40 6 56 30l-26 14q-14-22-34-26Z' },
  chest: { d: 'M76 162q16-26 44-28 28 2 44 28l-2 26H78Z' },
  belly: { d: 'M78 192h84l4 52H74Z' },
  arm: { d: 'M44 150 70 164 58 224 34 218ZM196 150l-26 14 12 60 24-6Z' },
  hand: { d: 'M33 222l24 6-6 32-24-4ZM207 222l-24 6 6 32 24-4Z' },
  neutral: { d: '' },
};

type Props = { value: SignPlace | null; onChange(value: SignPlace | null): void; legend: string };

/** Where on the body a sign is made: pressed on a drawing, or chosen by its word; both are the same choice. */
export function BodyMap({ value, onChange, legend }: Props) {
  const t = useT();
  const name = useId();
  const label = (place: SignPlace) => t(`sign-link.dictionary.places.${place}`);
  return (
    <fieldset className="stack stack-2 dict-pick">
      <legend className="label">{legend}</legend>
      <div className="dict-body">
        <svg viewBox="16 4 208 264" aria-hidden="true" className="dict-body-map">
          {places.map((place) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the words beside it do the same, for every kind of hand
            <path
              key={place}
              d={spots[place].d}
              data-on={value === place || undefined}
              onClick={() => onChange(value === place ? null : place)}
            >
              <title>{label(place)}</title>
            </path>
          ))}
        </svg>
        <div className="dict-pick-line">
          <label className="dict-pick-one">
            <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
            <span>{t('sign-link.dictionary.any')}</span>
          </label>
          {places.map((place) => (
            <label className="dict-pick-one" key={place}>
              <input type="radio" name={name} checked={value === place} onChange={() => onChange(place)} />
              <span>{label(place)}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
