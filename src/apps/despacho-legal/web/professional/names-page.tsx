import '../cases/cases.css';
import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { ConflictName, ConflictNames } from '../../professional/conflict/contract.ts';
import { namesKey } from './keys.ts';
import { NameForm } from './name-form.tsx';

const url = '/api/despacho-legal/conflict-names';

/** The names that a professional knows from matters of their own, with which those of a new case are compared. Nobody else sees them. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: namesKey,
    queryFn: ({ signal }) => api.get<ConflictNames>(url, signal),
    refetchOnMount: 'always',
  });
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.names.title')}</h1>
        <p>{t('despacho-legal.names.lead')}</p>
      </header>
      <NameForm />
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && <List items={data.items} />}
      <div className="u-row">
        <ButtonLink kind="quiet" icon="arrow-left" to="/despacho-legal/compartidos">
          {t('despacho-legal.received.back')}
        </ButtonLink>
      </div>
    </>
  );
}

function List({ items }: { items: readonly ConflictName[] }) {
  const t = useT();
  const { act } = useAct(namesKey);
  const remove = ({ id, ...body }: ConflictName) =>
    void act(() => api.delete(`${url}/${id}`), {
      loudly: true,
      done: {
        text: t('despacho-legal.names.removed', { name: body.name }),
        undo: () => api.post(url, { clientNameId: id, ...body }),
      },
    });
  return (
    <section className="sec" aria-labelledby="legal-names">
      <h2 className="t-lead" id="legal-names">
        {t('despacho-legal.names.mine', { count: items.length })}
      </h2>
      {items.length === 0 && <p className="muted measure">{t('despacho-legal.names.none')}</p>}
      {items.length > 0 && (
        <ul className="rows">
          {items.map((one) => (
            <li className="stack stack-2 legal-row" key={one.id}>
              <div>
                <b className="legal-text" id={`name-${one.id}`}>
                  {one.name}
                </b>
                <p className="meta">
                  {[
                    t(`despacho-legal.names.roles.${one.role}`),
                    t(`despacho-legal.entries.party.sort.${one.is}`),
                    ...one.aliases,
                    one.identifier,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <div className="u-row">
                <Button kind="quiet" icon="trash-2" aria-describedby={`name-${one.id}`} onClick={() => remove(one)}>
                  {t('ui.delete')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
