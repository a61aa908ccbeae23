import { api } from '#ui/api/client.ts';
import { accountCopy } from '../account/account-copy.ts';
import { chatImportsApi } from '../account/chat-imports-api.ts';

/** `isEmpty`: whether it is known that nothing is left. `chats`: how many there were, and are gone. */
export type ForgottenAccount = { isEmpty: boolean; chats: number };

/** Deletes from the account the chats and the summaries that are kept there. What was handed over elsewhere is there. */
export async function forgetAccount(): Promise<ForgottenAccount> {
  let chats = 0;
  try {
    // What is still on its way would come after the rest was deleted.
    await accountCopy.halt();
    for (const { id } of await chatImportsApi.list()) {
      await chatImportsApi.remove(id);
      chats += 1;
    }
    await api.delete('/api/spoiler-alert/summaries');
    return { isEmpty: (await chatImportsApi.list()).length === 0, chats };
  } catch {
    return { isEmpty: false, chats };
  }
}
