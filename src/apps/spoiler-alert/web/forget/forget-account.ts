import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { ChatImports } from '../../contract.ts';

const base = '/api/spoiler-alert';

/** Deletes from the account the chats and the summaries that are kept there. Answers whether nothing is left. What was handed over elsewhere is there. */
export async function forgetAccount(): Promise<boolean> {
  try {
    const { items } = await api.get<ChatImports>(`${base}/imports`);
    for (const { id } of items) await gone(`${base}/imports/${id}`);
    await api.delete(`${base}/summaries`);
    const { items: left } = await api.get<ChatImports>(`${base}/imports`);
    return left.length === 0;
  } catch {
    return false;
  }
}

/** What is not there any more needs no deleting. */
async function gone(url: string): Promise<void> {
  try {
    await api.delete(url);
  } catch (error) {
    if (!isProblem(error, 'spoiler-alert/import-not-found')) throw error;
  }
}
