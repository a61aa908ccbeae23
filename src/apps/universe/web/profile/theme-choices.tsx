import './question.css';
import { useId } from 'react';
import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';

type Theme = Settings['theme'];
const themes: readonly Theme[] = ['crema', 'noche', 'contraste', 'baja', 'sistema'];

type Props = { legend: string; value: Theme; onChange(theme: Theme): void; hideLegend?: boolean; compact?: boolean };

/** The themes as small pages painted in their own colours. `compact` leaves out what each one is like. */
export function ThemeChoices({ legend, value, onChange, hideLegend = false, compact = false }: Props) {
  const t = useT();
  const name = useId();
  return (
    <fieldset className={`choices universe-themes universe-themes--${compact ? 'compact' : 'wide'}`}>
      <legend className={hideLegend ? 'sr' : undefined}>{legend}</legend>
      {themes.map((theme) => (
        <label
          key={theme}
          className={theme === 'sistema' ? 'choice universe-theme universe-theme--device' : 'choice universe-theme'}
        >
          {theme === 'sistema' ? (
            <span className="universe-mini-pair" aria-hidden="true">
              <Mini theme="crema" />
              <Mini theme="noche" />
            </span>
          ) : (
            <Mini theme={theme} />
          )}
          <span className="universe-theme-name">
            <input type="radio" name={name} value={theme} checked={value === theme} onChange={() => onChange(theme)} />
            <span>
              <b>{t(`universe.settings.theme.${theme}`)}</b>
              {!compact && <span className="meta">{t(`universe.settings.theme.${theme}Hint`)}</span>}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Mini({ theme }: { theme: Theme }) {
  return (
    <span className="universe-mini" data-theme={theme} aria-hidden="true">
      <span className="universe-mini-line universe-mini-line--title" />
      <span className="universe-mini-sheet">
        <span className="universe-mini-line" />
        <span className="universe-mini-line universe-mini-line--short" />
        <span className="universe-mini-button" />
      </span>
    </span>
  );
}
