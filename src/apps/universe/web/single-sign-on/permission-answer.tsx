import type { Permission } from '#platform/auth/single-sign-on/permissions/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { PermissionDecision } from './use-permission-decision.ts';

/** The site wants more than that somebody is signed in: that they show it is them, or that they are somebody else. */
export function PermissionAnswer({ permission, decision }: { permission: Permission; decision: PermissionDecision }) {
  const t = useT();
  const { name: site } = permission.site;
  const isProof = permission.needs === 'proof';
  const what = isProof ? 'proof' : 'other';

  return (
    <>
      <header className="title">
        <h1>{t(`universe.permission.${what}.title`, { site })}</h1>
        <p>{t(`universe.permission.${what}.text`, { site })}</p>
      </header>
      <div className="stack stack-3">
        {decision.error !== undefined && <ProblemNotice title={t('universe.permission.failed')} error={decision.error} />}
        <div className="u-row btns">
          <Button kind="primary" busy={decision.doing !== undefined} onClick={() => decision.decide(isProof)}>
            {t(`universe.permission.${what}.act`)}
          </Button>
          {isProof && (
            <Button busy={decision.doing === 'refusing'} onClick={() => decision.decide(false)}>
              {t('universe.permission.other.act')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
