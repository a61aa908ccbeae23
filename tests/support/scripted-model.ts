import type { ChatModel, ChatTurn } from '#platform/models/contract.ts';

/** What a scripted model does in one call: the words to say, an error to throw after them, or a wait between them. */
export type Script = { say?: string[]; fail?: Error; until?: Promise<void> };

export type ScriptedModel = ChatModel & { calls: ChatTurn[][] };

/** A model that says what the test wrote. Each call takes the next script; the last one is used again. */
export function scriptedModel(...scripts: Script[]): ScriptedModel {
  const calls: ChatTurn[][] = [];
  return {
    id: 'local',
    place: 'local',
    calls,
    async stream({ turns }, say, signal) {
      const script = scripts[Math.min(calls.length, scripts.length - 1)] ?? {};
      calls.push(turns);
      for (const text of script.say ?? []) {
        signal.throwIfAborted();
        say(text);
        // Each word is a moment of its own, as it is with a real model.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (script.until) await untilAborted(script.until, signal);
      if (script.fail) throw script.fail;
      return { reason: 'stop' };
    },
  };
}

async function untilAborted(wait: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  await Promise.race([wait, aborted]);
}
