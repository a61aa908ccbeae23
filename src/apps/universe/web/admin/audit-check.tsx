import { useState } from 'react';
import type { AuditChecked } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

/** Checks that no line of the audit was changed, taken out or put in. */
export function AuditCheck() {
  const t = useT();
  const [found, setFound] = useState<AuditChecked>();
  const { act, busy, error } = useAct();
  const check = () => act(async () => setFound(await api.post<AuditChecked>('/api/admin/audit/verify')));

  return (
    <>
      <div className="u-row">
        <Button kind="primary" icon="shield-check" busy={busy} onClick={() => void check()}>
          {t('universe.admin.audit.check')}
        </Button>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
      {found && !found.broken && (
        <Callout kind="ok" role="status">
          <p>{t('universe.admin.audit.whole', { lines: found.lines })}</p>
        </Callout>
      )}
      {found?.broken && (
        <Callout kind="danger" role="alert">
          <p>{t(`universe.admin.audit.broken.${found.broken.how}`, { line: found.broken.seq })}</p>
        </Callout>
      )}
    </>
  );
}
