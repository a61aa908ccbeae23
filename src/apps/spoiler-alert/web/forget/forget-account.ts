import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { ChatImports } from '../../contract.ts';
import { summaryMemory } from '../doing/summary-memory.ts';

const base = '/api/spoiler-alert';

/** Deletes from the account the chats that are kept there and what was taken elsewhere from this tab. Answers whether nothing is left. */
export async function forgetAccount(): Promise<boolean> {
  try {
    const { items } = await api.get<ChatImports>(`${base}/imports`);
    for (const { id } of items) await gone(`${base}/imports/${id}`);
    for (const id of summaryMemory.ids()) await gone(`${base}/summaries/${id}`);
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
    const isGone = isProblem(error, 'spoiler-alert/import-not-found') || isProblem(error, 'spoiler-alert/summary-not-found');
    if (!isGone) throw error;
  }
}
