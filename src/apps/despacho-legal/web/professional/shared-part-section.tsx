import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { CaseScope, SharedPart } from '../../professional/contract.ts';
import { receivedOneKey } from './keys.ts';
import { SharedPartView } from './shared-part-view.tsx';

/** One part of a shared case. It is read when it is opened, and only then is it told to whose case it is. */
export function SharedPartSection({ shareId, scope }: { shareId: string; scope: CaseScope }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: [...receivedOneKey(shareId), 'part', scope],
    queryFn: ({ signal }) => api.get<SharedPart>(`/api/despacho-legal/shared/${shareId}/parts/${scope}`, signal),
    enabled: isOpen,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const heading = `legal-part-${scope}`;
  return (
    <section className="sec" aria-labelledby={heading}>
      <div className="sec-head">
        <h2 className="t-lead" id={heading}>
          {t(`despacho-legal.received.part.${scope}`)}
        </h2>
        <Button
          kind={isOpen ? 'quiet' : 'line'}
          icon={isOpen ? 'x' : 'eye'}
          aria-expanded={isOpen}
          aria-describedby={heading}
          onClick={() => setOpen(!isOpen)}
        >
          {t(`despacho-legal.received.${isOpen ? 'closePart' : 'openPart'}`)}
        </Button>
      </div>
      {isOpen && !data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {isOpen && data && <SharedPartView shareId={shareId} part={data} />}
    </section>
  );
}
