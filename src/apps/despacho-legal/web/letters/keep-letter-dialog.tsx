import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { CasePage } from '../../cases/contract.ts';
import type { LetterRead } from '../../letters/contract.ts';
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
  const { data, error, refetch } = useQuery({
    queryKey: [...casesKey, 'to-keep-in'],
    queryFn: ({ signal }) => api.get<CasePage>('/api/despacho-legal/cases?limit=100', signal),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState(() => nameFor(letter.file, read) || t('despacho-legal.letters.keep.defaultName'));
  const [clientLetterId] = useState(() => crypto.randomUUID());
  const keeping = useAct(casesKey);
  const own = data?.items ?? [];
  const caseId = chosen ?? own[0]?.id;
  const keep = async () => {
    if (!caseId || !name.trim()) return;
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
    <Dialog
      open
      title={t('despacho-legal.letters.keep.title')}
      onClose={onClose}
      actions={
        own.length > 0 ? (
          <>
            <Button kind="primary" busy={keeping.busy} onClick={() => void keep()}>
              {t(keeping.busy ? 'despacho-legal.letters.keep.keeping' : 'despacho-legal.letters.keep.keep')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('despacho-legal.letters.keep.not')}
            </Button>
          </>
        ) : undefined
      }
    >
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && own.length === 0 && (
        <div className="stack stack-4">
          <p>{t('despacho-legal.letters.keep.none')}</p>
          <div className="u-row">
            <ButtonLink to="/despacho-legal/contar">{t('despacho-legal.letters.keep.open')}</ButtonLink>
          </div>
        </div>
      )}
      {own.length > 0 && (
        <>
          <ChoiceGroup
            legend={t('despacho-legal.letters.keep.which')}
            options={own.map(({ id, title }) => ({ value: id, label: title }))}
            value={caseId ?? ''}
            onChange={setChosen}
          />
          <TextField
            label={t('despacho-legal.letters.keep.name')}
            value={name}
            maxLength={200}
            onChange={setName}
            error={name.trim() ? undefined : t('despacho-legal.letters.keep.nameMissing')}
          />
        </>
      )}
      {keeping.text && (
        <Callout kind="danger" role="alert">
          <p>{keeping.text}</p>
        </Callout>
      )}
    </Dialog>
  );
}

/** Whoever sends it names it best; of a file without a sender, its own name. */
function nameFor(file: File | undefined, { reading }: LetterRead): string {
  return (reading.from?.quote.replace(/\s+/g, ' ') ?? file?.name ?? '').slice(0, 200);
}
