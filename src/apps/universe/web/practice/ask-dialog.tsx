import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { practiceKey } from '../keys.ts';
import { useScopeName } from '../privacy/use-scope-name.ts';

/** Asks for another piece. Its owner reads it and decides; until then nothing more is seen. */
export function AskDialog({ grant, onClose }: { grant: ReceivedGrant; onClose(): void }) {
  const t = useT();
  const client = useQueryClient();
  const scopeName = useScopeName();
  const { busy, error, act } = useAct();
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  async function send(): Promise<void> {
    if (chosen.length === 0) return setMissing(true);
    const asks = { id, scopes: chosen, ...(reason.trim() ? { reason: reason.trim() } : {}) };
    const isDone = await act(
      async () => {
        const asked = await api.post<ReceivedGrant>(`/api/universe/practice/people/${grant.id}/asks`, asks);
        client.setQueryData([...practiceKey, 'person', grant.id], asked);
      },
      { done: { text: t('universe.practice.ask.sent') } },
    );
    if (isDone) onClose();
  }

  return (
    <Dialog
      open
      title={t('universe.practice.ask.title')}
      describe={t('universe.practice.ask.text', { name: grant.name })}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void send()}>
          {t('universe.practice.ask.send')}
        </Button>
      }
    >
      <CheckGroup
        legend={t('universe.practice.ask.which')}
        options={grant.notShared.map((scope) => ({ value: scope, label: scopeName(scope) }))}
        value={chosen}
        error={isMissing && chosen.length === 0 ? t('universe.practice.ask.none') : undefined}
        onChange={setChosen}
      />
      <TextField
        label={t('universe.practice.ask.reason')}
        optional
        multiline
        rows={3}
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
