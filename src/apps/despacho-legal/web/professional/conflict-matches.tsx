import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { ConflictCheck } from '../../professional/conflict/contract.ts';

/** What came of comparing names, in words that the professional knew already. */
export function ConflictMatches({ check: { matches } }: { check: ConflictCheck }) {
  const t = useT();
  if (matches.length === 0) {
    return (
      <Callout kind="info" role="status" title={t('despacho-legal.conflict.noneFound')}>
        <p>{t('despacho-legal.conflict.noneFoundText')}</p>
      </Callout>
    );
  }
  return (
    <Callout kind="maybe" role="status" title={t('despacho-legal.conflict.maybe')}>
      <p>{t('despacho-legal.conflict.maybeText')}</p>
      <ul className="stack stack-2">
        {matches.map(({ name, likeness, where, role, isClient }) => (
          <li key={`${where} ${name} ${role ?? ''}`}>
            <b className="legal-text">{name}</b>
            <span className="meta">
              {' '}
              {[
                t(`despacho-legal.conflict.where.${where}`),
                role && t(`despacho-legal.names.roles.${role}`),
                t(`despacho-legal.conflict.likeness.${likeness}`),
                isClient && t('despacho-legal.conflict.isClient'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
