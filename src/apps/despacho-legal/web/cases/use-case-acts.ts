import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { CaseKept, CaseStatus, CaseSummary, ChangeCase, OpenCase } from '../../cases/contract.ts';
import { casesKey } from './keys.ts';

const url = '/api/despacho-legal/cases';

/** Opens cases and changes them. Each answers what the server kept, or `undefined` where it could not be done. */
export function useCaseActs(onDanger?: (fixed: FixedWords) => void) {
  const t = useT();
  const acting = useAct(casesKey);
  const keep = useKeep(acting, onDanger);
  return {
    ...acting,
    open: (asked: OpenCase) => keep(() => api.post<CaseKept>(url, asked), [asked.title, asked.description]),
    change: (id: string, changed: ChangeCase) =>
      keep(() => api.patch<CaseKept>(`${url}/${id}`, changed), [changed.title ?? '', changed.description ?? '']),
    /** Paused, closed, put away or opened again; the notice takes it back. */
    setStatus({ id, version, status: before, title }: CaseSummary, status: CaseStatus) {
      const send = (next: CaseStatus, on: number) => api.patch(`${url}/${id}`, { version: on, status: next });
      return acting.act(() => send(status, version), {
        loudly: true,
        done: { text: t(`despacho-legal.cases.marked.${status}`, { title }), undo: () => send(before, version + 1) },
      });
    },
    remove: ({ id, title }: CaseSummary) =>
      acting.act(() => api.delete(`${url}/${id}`), {
        loudly: true,
        done: { text: t('despacho-legal.cases.removed', { title }), undo: () => api.post(`${url}/${id}/restore`) },
      }),
    restore: ({ id, title }: CaseSummary) =>
      acting.act(() => api.post(`${url}/${id}/restore`), {
        loudly: true,
        done: { text: t('despacho-legal.cases.restored', { title }) },
      }),
  };
}
