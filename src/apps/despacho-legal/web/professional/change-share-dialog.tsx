import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { CaseShare } from '../../professional/contract.ts';
import { dayAfter, endOfDay } from './day-after.ts';
import { allParts } from './parts.ts';
import { useShareActs } from './use-shares.ts';

const mostDays = 365;

/** Which parts, and until when. What is taken out is gone for the other one as soon as it is saved. */
export function ChangeShareDialog({ caseId, share, onClose }: { caseId: string; share: CaseShare; onClose(): void }) {
  const t = useT();
  const { change, busy, error } = useShareActs(caseId);
  const [scopes, setScopes] = useState<string[]>(share.scopes);
  const [until, setUntil] = useState(share.expiresAt.slice(0, 10));
  const isWrong = until < dayAfter(0) || until > dayAfter(mostDays);
  async function save(): Promise<void> {
    if (scopes.length === 0 || isWrong) return;
    const isSame = until === share.expiresAt.slice(0, 10);
    const changed = { scopes: allParts.filter((part) => scopes.includes(part)), ...(!isSame && { until: endOfDay(until) }) };
    if (await change(share.id, changed)) onClose();
  }
  return (
    <Dialog
      open
      title={t('despacho-legal.share.changeTitle', { name: share.with ?? t('despacho-legal.share.somebody') })}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('ui.save')}
        </Button>
      }
    >
      <CheckGroup
        legend={t('despacho-legal.share.parts')}
        error={scopes.length === 0 ? t('despacho-legal.share.missing.scopes') : undefined}
        options={allParts.map((part) => ({ value: part as string, label: t(`despacho-legal.share.part.${part}`) }))}
        value={scopes}
        onChange={setScopes}
      />
      <TextField
        label={t('despacho-legal.share.until')}
        type="date"
        min={dayAfter(0)}
        max={dayAfter(mostDays)}
        value={until}
        error={isWrong ? t('despacho-legal.share.missing.until') : undefined}
        onChange={setUntil}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
