import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { AddPiece, BeginImport, ChatImport, ChatImportDetail, ChatImports, ChatMessages } from '../../contract.ts';

const base = '/api/spoiler-alert/imports';

/** What an account keeps of chats. Each throws an `ApiProblem` where it could not be done. */
export const chatImportsApi = {
  list: async (signal?: AbortSignal): Promise<ChatImport[]> => (await api.get<ChatImports>(base, signal)).items,
  begin: (begun: BeginImport) => api.post<ChatImport>(base, begun),
  add: (id: string, piece: AddPiece) => api.post<ChatImport>(`${base}/${id}/pieces`, piece),
  finish: (id: string, messages: number) => api.post<ChatImport>(`${base}/${id}/finish`, { messages }),
  detail: (id: string, signal?: AbortSignal) => api.get<ChatImportDetail>(`${base}/${id}`, signal),
  messages: (id: string, { around, limit }: { around: number; limit: number }, signal?: AbortSignal) =>
    api.get<ChatMessages>(`${base}/${id}/messages?around=${around}&limit=${limit}`, signal),
  correct: (id: string, finding: string) => api.post(`${base}/${id}/corrections`, { finding }),
  undo: (id: string, finding: string) => api.post(`${base}/${id}/corrections/undo`, { finding }),
  readWithModel: (id: string) => api.post<ChatImportDetail>(`${base}/${id}/reading`, { withModel: true }),
  /** What is not there any more needs no removing. */
  async remove(id: string): Promise<void> {
    try {
      await api.delete(`${base}/${id}`);
    } catch (error) {
      if (!isProblem(error, 'spoiler-alert/import-not-found')) throw error;
    }
  },
};
