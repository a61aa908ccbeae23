import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { CasePage, CaseSummary } from '../../cases/contract.ts';
import { casesKey } from './keys.ts';

type Props = {
  title: string;
  /** What is said to whoever has no case yet. */
  none: string;
  busy: boolean;
  /** Why it could not be kept, in words. */
  text: string | undefined;
  onKeep(into: CaseSummary): void;
  onClose(): void;
  /** What else is asked. */
  children?: ReactNode;
};

/** In which of the person’s cases something is kept. The one that they came from is chosen already. */
export function KeepInCaseDialog({ title, none, busy, text, onKeep, onClose, children }: Props) {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: [...casesKey, 'to-keep-in'],
    queryFn: ({ signal }) => api.get<CasePage>('/api/despacho-legal/cases?limit=100', signal),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<string>();
  const cameFrom = useQueryParam('caso');
  const own = data?.items ?? [];
  const into = own.find(({ id }) => id === (chosen ?? cameFrom)) ?? own[0];
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        into && (
          <>
            <Button kind="primary" busy={busy} onClick={() => onKeep(into)}>
              {t(busy ? 'despacho-legal.keepIn.keeping' : 'despacho-legal.keepIn.keep')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('despacho-legal.keepIn.not')}
            </Button>
          </>
        )
      }
    >
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && !into && (
        <div className="stack stack-4">
          <p>{none}</p>
          <div className="u-row">
            <ButtonLink to="/despacho-legal/contar">{t('despacho-legal.keepIn.open')}</ButtonLink>
          </div>
        </div>
      )}
      {into && (
        <>
          <ChoiceGroup
            legend={t('despacho-legal.keepIn.which')}
            options={own.map(({ id, title: name, number }) => ({
              value: id,
              label: name,
              hint: t('despacho-legal.keepIn.number', { number: String(number) }),
            }))}
            value={into.id}
            onChange={setChosen}
          />
          {children}
        </>
      )}
      {text && (
        <Callout kind="danger" role="alert">
          <p>{text}</p>
        </Callout>
      )}
    </Dialog>
  );
}
