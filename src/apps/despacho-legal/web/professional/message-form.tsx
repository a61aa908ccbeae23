import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { ShareMessageKept } from '../../professional/messages/contract.ts';
import { messagesKey, sharesKey } from './keys.ts';
import { UseTextDialog } from './use-text-dialog.tsx';

type Props = { shareId: string; caseId?: string | undefined; onDanger(fixed: FixedWords, isKept: boolean): void };

/** One message. What is written stays in the field until the server has it, and sent again it is still one. */
export function MessageForm({ shareId, caseId = '', onDanger }: Props) {
  const t = useT();
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const [isEmpty, setEmpty] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const { changes, change, clear } = useKeptDraft<{ id: string; text: string }>(`despacho-legal.${shareId}.message`);
  const acting = useAct(messagesKey(shareId), sharesKey(caseId));
  const keep = useKeep(acting, (fixed) => onDanger(fixed, false));
  const { id = newId, text = '' } = changes;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const url = `/api/despacho-legal/shares/${shareId}/messages`;
    const done = await keep(() => api.post<ShareMessageKept>(url, { clientMessageId: id, text }), [text]);
    if (!done) return;
    clear();
    setNewId(crypto.randomUUID());
    if (done.fixed) onDanger(done.fixed, true);
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form className="stack stack-3 legal-measure" onSubmit={(event) => void send(event)} onKeyDown={onKeyDown} noValidate>
      <TextField
        label={t('despacho-legal.messages.write')}
        multiline
        rows={3}
        maxLength={8_000}
        value={text}
        error={isEmpty && text.trim() === '' ? t('despacho-legal.messages.empty') : undefined}
        onChange={(next) => change({ id, text: next })}
      />
      <FormFoot submit={t('despacho-legal.messages.send')} icon="send" busy={acting.busy} text={acting.text}>
        {/* Whose case it is has no texts to use again. */}
        {caseId === '' && (
          <Button kind="quiet" onClick={() => setChoosing(true)}>
            {t('despacho-legal.texts.use')}
          </Button>
        )}
      </FormFoot>
      {isChoosing && (
        <UseTextDialog
          shareId={shareId}
          onUse={(used) => change({ id, text: text.trim() === '' ? used : `${text}\n\n${used}` })}
          onClose={() => setChoosing(false)}
        />
      )}
    </form>
  );
}
