import { useCallback, useState } from 'react';
import { useSession } from '#ui/session/use-session.ts';
import { type HandoffChoices, noChoices } from '../../core/handoff-choices.ts';
import { handoffMemory } from './handoff-memory.ts';

type Kept = { owner: string; handoffId: string; choices: HandoffChoices };

/**
 * What the person changed on this page. It survives a reload and an undone refusal, and goes with the tab: nothing they wrote
 * stays behind in a shared browser.
 */
export function useHandoffChoices(handoffId: string) {
  const owner = useSession().user?.id ?? '';
  const [choices, setChoices] = useState<HandoffChoices>(() => read(owner, handoffId) ?? noChoices);
  const change = useCallback(
    (part: Partial<HandoffChoices>) =>
      setChoices((before) => {
        const next = { on: { ...before.on, ...part.on }, texts: { ...before.texts, ...part.texts } };
        handoffMemory.write({ owner, handoffId, choices: next } satisfies Kept);
        return next;
      }),
    [owner, handoffId],
  );
  return { choices, change, forget: handoffMemory.forget };
}

function read(owner: string, handoffId: string): HandoffChoices | undefined {
  const kept = handoffMemory.read<Kept>();
  return kept?.owner === owner && kept.handoffId === handoffId ? kept.choices : undefined;
}
