import { useId } from 'react';
import type { Permission } from '#platform/auth/single-sign-on/permissions/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { PermissionDecision } from './use-permission-decision.ts';

const kept = ['profile', 'talks', 'password'] as const;

/** What the site would know, what it would not, and the two answers. */
export function PermissionOffer({ permission, decision }: { permission: Permission; decision: PermissionDecision }) {
  const t = useT();
  const id = useId();
  const { name: site, host } = permission.site;
  const learns = ['you', ...permission.shares] as const;

  return (
    <>
      <header className="title">
        <h1>{t('universe.permission.title', { site })}</h1>
        <p>{t('universe.permission.lead', { host })}</p>
      </header>
      <section className="sec measure" aria-labelledby={`${id}-learns`}>
        <h2 className="t-lead" id={`${id}-learns`}>
          {t('universe.permission.learns', { site })}
        </h2>
        <ul className="rows rows--card">
          {learns.map((thing) => (
            <li key={thing}>
              <div className="item">
                <div>
                  <b>{t(`universe.permission.${thing}.title`)}</b>
                  <span className="meta">{t(`universe.permission.${thing}.text`)}</span>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby={`${id}-stays`}>
        <h2 className="t-lead" id={`${id}-stays`}>
          {t('universe.permission.stays')}
        </h2>
        <ul className="stack stack-3">
          {kept.map((one) => (
            <li key={one} className="u-row nowrap">
              <Icon name="lock" />
              <span>{t(`universe.permission.kept.${one}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div className="stack stack-3">
        {decision.error !== undefined && <ProblemNotice title={t('universe.permission.failed')} error={decision.error} />}
        <div className="u-row btns">
          <Button kind="primary" busy={decision.doing === 'allowing'} onClick={() => decision.decide(true)}>
            {t('universe.permission.allow')}
          </Button>
          <Button busy={decision.doing === 'refusing'} onClick={() => decision.decide(false)}>
            {t('universe.permission.refuse')}
          </Button>
        </div>
        <p className="meta">{t('universe.permission.once')}</p>
      </div>
    </>
  );
}
