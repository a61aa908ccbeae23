import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { AddEntry, ChangeEntry, Entry, EntryKept } from '../../entries/contract.ts';
import { caseKey, casesKey } from './keys.ts';

/** Writes what is known in a case. Each answers what the server kept, or `undefined` where it could not be done. */
export function useEntryActs(caseId: string, onDanger?: (fixed: FixedWords) => void) {
  const t = useT();
  const acting = useAct(caseKey(caseId), casesKey);
  const keep = useKeep(acting, onDanger);
  const url = `/api/despacho-legal/cases/${caseId}/entries`;
  return {
    ...acting,
    add: (asked: AddEntry) => keep(() => api.post<EntryKept>(url, asked), textsOf(asked.body)),
    change: (id: string, changed: ChangeEntry) =>
      keep(() => api.patch<EntryKept>(`${url}/${id}`, changed), textsOf(changed.body)),
    remove: ({ id, kind }: Pick<Entry, 'id' | 'kind'>) =>
      acting.act(() => api.delete(`${url}/${id}`), {
        loudly: true,
        done: { text: t(`despacho-legal.entries.${kind}.removed`), undo: () => api.post(`${url}/${id}/restore`) },
      }),
  };
}

/** What somebody wrote in their own words. */
function textsOf(body: object): string[] {
  return Object.values(body).flatMap((value) => (typeof value === 'string' ? [value] : []));
}
