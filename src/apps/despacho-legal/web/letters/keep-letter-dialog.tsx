import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { LetterRead } from '../../letters/contract.ts';
import { KeepInCaseDialog } from '../cases/keep-in-case-dialog.tsx';
import { casesKey } from '../cases/keys.ts';
import { sendLetter } from './send-letter.ts';
import type { useReadLetter } from './use-read-letter.ts';

type Props = {
  letter: ReturnType<typeof useReadLetter>;
  read: LetterRead;
  receivedAt: string | null;
  onClose(): void;
};

/** In which case a letter is kept, and under which name. It is the letter as it was brought, and what was read of it. */
export function KeepLetterDialog({ letter, read, receivedAt, onClose }: Props) {
  const t = useT();
  const go = useGo();
  const [name, setName] = useState(() => nameFor(letter.file, read) || t('despacho-legal.letters.keep.defaultName'));
  const [clientLetterId] = useState(() => crypto.randomUUID());
  const keeping = useAct(casesKey);
  const keep = async (caseId: string) => {
    if (!name.trim()) return;
    const about = { clientLetterId, name: name.trim(), country: read.country, receivedAt };
    const isDone = await keeping.act(() => sendLetter(caseId, letter, about), {
      done: {
        text: t('despacho-legal.letters.keep.done', { name: name.trim() }),
        undo: () => api.delete(`/api/despacho-legal/cases/${caseId}/letters/${clientLetterId}`),
      },
    });
    if (!isDone) return;
    letter.forget();
    go(`/despacho-legal/casos/${caseId}/cartas/${clientLetterId}`);
  };
  return (
    <KeepInCaseDialog
      title={t('despacho-legal.letters.keep.title')}
      none={t('despacho-legal.letters.keep.none')}
      busy={keeping.busy}
      text={keeping.text}
      onKeep={({ id }) => void keep(id)}
      onClose={onClose}
    >
      <TextField
        label={t('despacho-legal.letters.keep.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        error={name.trim() ? undefined : t('despacho-legal.letters.keep.nameMissing')}
      />
    </KeepInCaseDialog>
  );
}

/** Whoever sends it names it best; of a file without a sender, its own name. */
function nameFor(file: File | undefined, { reading }: LetterRead): string {
  return (reading.from?.quote.replace(/\s+/g, ' ') ?? file?.name ?? '').slice(0, 200);
}
