import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { fieldsIn, fillFields } from '../../core/professional/fill-fields.ts';
import { signaturesKey } from './keys.ts';
import { useOwnTexts } from './use-own-texts.ts';

type Props = { shareId: string; onUse(text: string): void; onClose(): void };

/** One of a professional’s own texts: its places are filled, it is read whole, and it goes into the message or is sent to be signed. */
export function UseTextDialog({ shareId, onUse, onClose }: Props) {
  const t = useT();
  const { data, error, refetch } = useOwnTexts();
  const [chosen, setChosen] = useState('');
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [id] = useState(() => crypto.randomUUID());
  const signing = useAct(signaturesKey(shareId));
  const text = data?.items.find((one) => one.id === chosen);
  const fields = text ? fieldsIn(text.body) : [];
  const filled = text ? fillFields(text.body, answers) : '';
  const isOpen = fields.some((name) => !answers[name]?.trim());
  async function sign(): Promise<void> {
    if (!text) return;
    const asked = { clientSignatureId: id, title: text.name, text: filled };
    if (await signing.act(() => api.post(`/api/despacho-legal/shares/${shareId}/signatures`, asked))) onClose();
  }
  return (
    <Dialog
      open
      title={t('despacho-legal.texts.use')}
      onClose={onClose}
      actions={
        text &&
        !isOpen && (
          <>
            <Button
              kind="primary"
              onClick={() => {
                onUse(filled);
                onClose();
              }}
            >
              {t('despacho-legal.texts.toMessage')}
            </Button>
            <Button busy={signing.busy} onClick={() => void sign()}>
              {t('despacho-legal.signing.sendNow')}
            </Button>
          </>
        )
      }
    >
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && (
        <div className="stack stack-2">
          <p>{t('despacho-legal.texts.noneText', { sample: `{${t('despacho-legal.texts.sample')}}` })}</p>
          <div className="u-row">
            <ButtonLink to="/despacho-legal/mis-textos">{t('despacho-legal.texts.title')}</ButtonLink>
          </div>
        </div>
      )}
      {data && data.items.length > 0 && (
        <Field label={t('despacho-legal.texts.which')}>
          {(control) => (
            <select {...control} className="input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="" />
              {data.items.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {fields.map((name) => (
        <TextField
          key={name}
          label={name}
          maxLength={500}
          value={answers[name] ?? ''}
          onChange={(answer) => setAnswers({ ...answers, [name]: answer })}
        />
      ))}
      {isOpen && <p className="meta">{t('despacho-legal.texts.fillFirst')}</p>}
      {text && (
        <div className="card">
          <p className="legal-text">{filled}</p>
        </div>
      )}
      {signing.error !== undefined && <ProblemNotice error={signing.error} />}
    </Dialog>
  );
}
