import { type FormEvent, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import { fieldsIn } from '../../core/professional/fill-fields.ts';
import type { OwnText } from '../../professional/texts/contract.ts';
import { textsKey } from './keys.ts';

const url = '/api/despacho-legal/own-texts';

/** One text with its places to fill. What is half written stays until it is saved. */
export function TextForm({ text, onClose }: { text?: OwnText; onClose(): void }) {
  const t = useT();
  const [newId] = useState(() => crypto.randomUUID());
  const [wasSent, setWasSent] = useState(false);
  const kept = useKeptDraft<{ id: string; name: string; body: string }>(`despacho-legal.text.${text?.id ?? 'new'}`);
  const { busy, text: problem, act } = useAct(textsKey);
  const { id, name, body } = { id: newId, name: text?.name ?? '', body: text?.body ?? '', ...kept.changes };
  const fields = fieldsIn(body);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (name.trim() === '' || body.trim() === '') return;
    const isDone = await act(() =>
      text
        ? api.patch(`${url}/${text.id}`, { version: text.version, name, body })
        : api.post(url, { clientTextId: id, name, body }),
    );
    if (!isDone) return;
    kept.clear();
    onClose();
  }
  return (
    <form className="card stack stack-3 legal-measure" onSubmit={(event) => void save(event)} noValidate>
      {kept.wasKept && <p className="meta">{t('despacho-legal.keep.wasKept')}</p>}
      <TextField
        label={t('despacho-legal.texts.name')}
        maxLength={120}
        value={name}
        error={wasSent && name.trim() === '' ? t('despacho-legal.texts.nameMissing') : undefined}
        onChange={(next) => kept.change({ id, name: next })}
      />
      <TextField
        label={t('despacho-legal.texts.body')}
        help={t('despacho-legal.texts.bodyHelp', { sample: `{${t('despacho-legal.texts.sample')}}` })}
        multiline
        rows={8}
        maxLength={20_000}
        value={body}
        error={wasSent && body.trim() === '' ? t('despacho-legal.texts.bodyMissing') : undefined}
        onChange={(next) => kept.change({ id, body: next })}
      />
      {fields.length > 0 && <p className="meta">{t('despacho-legal.texts.asks', { fields: fields.join(', ') })}</p>}
      <FormFoot busy={busy} text={problem} onLater={onClose} />
    </form>
  );
}
