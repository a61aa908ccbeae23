import { useT } from '#ui/i18n/use-t.ts';
import { Stars } from '#ui/primitives/stars.tsx';
import type { Session } from '../../contract.ts';

/** Which situation this is, how to stop, and on small screens how far along. */
export function RehearsalHead({ session: { scenario, difficulty, kind, turn, now } }: { session: Session }) {
  const t = useT();
  const domain = t(`comunicacion-social.domain.${scenario.domain}`).toLocaleLowerCase();
  const label = t('comunicacion-social.turnOf', { number: turn.number, of: turn.of });
  return (
    <header className="title">
      <p className="meta">{t(`comunicacion-social.rehearsing.where.${kind}`, { domain, difficulty })}</p>
      <h1 lang={scenario.language}>{scenario.title}</h1>
      {!now.isOver && <p>{t('comunicacion-social.rehearsing.howToStop')}</p>}
      {!now.isOver && (
        <div className="u-row only-m">
          <Stars total={turn.of} position={turn.number} label={label} />
          <span className="meta" aria-hidden="true">
            {label}
          </span>
        </div>
      )}
    </header>
  );
}
