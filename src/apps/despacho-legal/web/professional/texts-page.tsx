import '../cases/cases.css';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { OwnText } from '../../professional/texts/contract.ts';
import { textsKey } from './keys.ts';
import { TextForm } from './text-form.tsx';
import { useOwnTexts } from './use-own-texts.ts';

/** Texts that a professional writes once and uses often. Nobody else sees them. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useOwnTexts();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.texts.title')}</h1>
        <p>{t('despacho-legal.texts.lead')}</p>
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && open !== 'new' && (
        <EmptyState
          title={t('despacho-legal.texts.none')}
          text={t('despacho-legal.texts.noneText', { sample: `{${t('despacho-legal.texts.sample')}}` })}
        >
          <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
            {t('despacho-legal.texts.add')}
          </Button>
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <ul className="rows">
          {data.items.map((text) =>
            open === text.id ? (
              <li key={text.id}>
                <TextForm text={text} onClose={close} />
              </li>
            ) : (
              <Row key={text.id} text={text} onChange={() => setOpen(text.id)} />
            ),
          )}
        </ul>
      )}
      {open === 'new' && <TextForm onClose={close} />}
      <div className="u-row">
        {data && data.items.length > 0 && open !== 'new' && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t('despacho-legal.texts.add')}
          </Button>
        )}
        <ButtonLink kind="quiet" icon="arrow-left" to="/despacho-legal/compartidos">
          {t('despacho-legal.received.back')}
        </ButtonLink>
      </div>
    </>
  );
}

function Row({ text: { id, name, body }, onChange }: { text: OwnText; onChange(): void }) {
  const t = useT();
  const { act } = useAct(textsKey);
  const url = `/api/despacho-legal/own-texts/${id}`;
  const remove = () =>
    void act(() => api.delete(url), {
      loudly: true,
      done: { text: t('despacho-legal.texts.removed', { name }), undo: () => api.post(`${url}/restore`) },
    });
  return (
    <li className="stack stack-2 legal-row">
      <b className="legal-text" id={`text-${id}`}>
        {name}
      </b>
      <p className="legal-text measure">{body}</p>
      <div className="u-row u-row-2">
        <Button kind="quiet" icon="pencil" aria-describedby={`text-${id}`} onClick={onChange}>
          {t('despacho-legal.keep.change')}
        </Button>
        <Button kind="quiet" icon="trash-2" aria-describedby={`text-${id}`} onClick={remove}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
