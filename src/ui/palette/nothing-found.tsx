import { useT } from '../i18n/use-t.ts';
import { Button } from '../primitives/button.tsx';
import { ButtonLink } from '../primitives/button-link.tsx';
import { Loading } from '../primitives/loading.tsx';

type Props = { text: string; isLoading: boolean; onClear(): void; onLeave(): void };

/** Nothing is called like that: what to try, and the way to people who help, which nobody must have to look for (a11y/P8). */
export function NothingFound({ text, isLoading, onClear, onLeave }: Props) {
  const t = useT();
  return (
    <div className="ui-palette-nothing stack">
      {isLoading ? (
        <Loading text={t('palette.loading')} />
      ) : (
        <div className="stack stack-2">
          <p className="strong">{t('palette.nothing', { text })}</p>
          <p className="muted">{t('palette.try')}</p>
        </div>
      )}
      <div className="u-row">
        <Button onClick={onClear}>{t('palette.clear')}</Button>
        <ButtonLink to="/ayuda" kind="quiet" icon="life-buoy" onClick={onLeave}>
          {t('ui.nav.helpNow')}
        </ButtonLink>
      </div>
    </div>
  );
}
