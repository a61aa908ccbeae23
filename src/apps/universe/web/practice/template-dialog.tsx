import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { PracticeTemplate } from '../../server/practice/contract.ts';
import { templatesKey } from './use-practice.ts';

type Props = { template?: PracticeTemplate; onClose(): void };

/** A text of the practice, written or changed. */
export function TemplateDialog({ template, onClose }: Props) {
  const t = useT();
  const [id] = useState(() => template?.id ?? crypto.randomUUID());
  const [name, setName] = useState(template?.name ?? '');
  const [body, setBody] = useState(template?.body ?? '');
  const [wasSent, setWasSent] = useState(false);
  const { busy, error, act } = useAct(templatesKey);
  const say = (text: string) => (wasSent && !text.trim() ? t('universe.practice.templates.missing') : undefined);

  async function save(): Promise<void> {
    setWasSent(true);
    if (!name.trim() || !body.trim()) return;
    const text = { name: name.trim(), body: body.trim() };
    if (await act(() => api.put(`/api/universe/practice/templates/${id}`, text))) onClose();
  }

  return (
    <Dialog
      open
      title={t(`universe.practice.templates.${template ? 'edit' : 'new'}`)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('universe.practice.templates.save')}
        </Button>
      }
    >
      <TextField
        label={t('universe.practice.templates.name')}
        value={name}
        maxLength={100}
        error={say(name)}
        onChange={setName}
      />
      <TextField
        label={t('universe.practice.templates.body')}
        value={body}
        maxLength={8000}
        multiline
        rows={6}
        error={say(body)}
        onChange={setBody}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
