/** What this tab remembers of a text that was begun; `saved` once the server has it. */
export type LocalDraft = { text: string; saved: boolean };

/**
 * Which text to go on with. What this tab had not saved yet comes first; where another device has written something else
 * meanwhile, both are kept, one under the other: nobody's words are dropped.
 */
export function chooseDraft(local: LocalDraft | undefined, server: string): { text: string; toSave: boolean } {
  if (!local || local.saved || local.text === server) return { text: server, toSave: false };
  if (server.trim() === '' || local.text.includes(server) || server.startsWith(local.text))
    return { text: longer(local.text, server), toSave: true };
  if (local.text.trim() === '') return { text: server, toSave: false };
  return { text: `${server}\n\n${local.text}`, toSave: true };
}

/** Puts a text that could not be sent back before what has been written since. */
export function giveBack(refused: string, written: string): string {
  return written.trim() === '' ? refused : `${refused}\n\n${written}`;
}

function longer(one: string, other: string): string {
  return other.startsWith(one) ? other : one;
}
