import './practice.css';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { PracticeTemplate, PracticeTemplates } from '../../server/practice/contract.ts';
import { PracticeHead } from './practice-head.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import { templatesKey } from './use-practice.ts';

const url = '/api/universe/practice/templates';

/** Texts that whoever accompanies others writes once and uses often. */
export function Page() {
  const t = useT();
  const { busy, act } = useAct(templatesKey);
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<PracticeTemplate | 'new'>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: templatesKey,
    queryFn: async ({ signal }) => (await api.get<PracticeTemplates>(url, signal)).items,
  });

  const remove = ({ id, name, body }: PracticeTemplate) =>
    act(
      async () => {
        await api.delete(`${url}/${id}`);
        // The row takes its button with it.
        heading.current?.focus({ preventScroll: true });
      },
      {
        done: { text: t('universe.practice.templates.deleted'), undo: () => api.put(`${url}/${id}`, { name, body }) },
        loudly: true,
      },
    );
  async function copy(text: string): Promise<void> {
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    showToast({ text: t(`universe.practice.templates.${isDone ? 'copied' : 'notCopied'}`) });
  }

  return (
    <>
      <PracticeHead current="templates" lead={t('universe.practice.templates.lead')} />
      <section className="sec" aria-labelledby="universe-templates">
        <div className="sec-head">
          <h2 className="t-lead" id="universe-templates" ref={heading} tabIndex={-1}>
            {t('universe.practice.tab.templates')}
          </h2>
          <Button kind="primary" icon="plus" onClick={() => setEditing('new')}>
            {t('universe.practice.templates.new')}
          </Button>
        </div>
        {isPending && <Loading text={t('universe.sharing.loading')} />}
        {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data?.length === 0 && (
          <EmptyState title={t('universe.practice.templates.none')} text={t('universe.practice.templates.noneText')} />
        )}
        {data && data.length > 0 && (
          <ul className="rows">
            {data.map((one) => (
              <li className="stack stack-2 universe-template" key={one.id}>
                <h3 id={`template-${one.id}`}>{one.name}</h3>
                <p className="universe-words measure">{one.body}</p>
                <div className="u-row u-row-2 btn-edge">
                  <Button kind="quiet" icon="copy" aria-describedby={`template-${one.id}`} onClick={() => void copy(one.body)}>
                    {t('universe.practice.templates.copy')}
                  </Button>
                  <Button kind="quiet" icon="pencil" aria-describedby={`template-${one.id}`} onClick={() => setEditing(one)}>
                    {t('universe.practice.templates.edit')}
                  </Button>
                  <Button
                    kind="quiet"
                    icon="trash-2"
                    aria-describedby={`template-${one.id}`}
                    busy={busy}
                    onClick={() => void remove(one)}
                  >
                    {t('universe.practice.templates.delete')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      {editing && <TemplateDialog template={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
