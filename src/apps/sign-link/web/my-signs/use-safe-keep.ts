import { useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { type Act, useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { PersonalSignContent, PersonalSignKept } from '../../my-signs/contract.ts';
import { mySignsKey } from './my-signs-keys.ts';

type Danger = FixedWords & { isKept: boolean };
type How = NonNullable<Parameters<Act['act']>[1]>;

/**
 * Keeps a sign of one's own. Where what was written of it may tell of a danger, people to call come first, whether it could be kept or
 * not. Answers `kept`, `stay` where there is somebody to call before going on, or nothing where it could not be kept.
 */
export function useSafeKeep() {
  const [danger, setDanger] = useState<Danger>();
  const acting = useAct(mySignsKey);
  const how = useRef<How>({});
  const telling = { ...acting, act: (send: () => Promise<unknown>) => acting.act(send, how.current) };
  const keepSafely = useKeep(telling, (fixed) => setDanger({ ...fixed, isKept: false }));
  async function keep(
    { name, meaning, who, description }: PersonalSignContent,
    send: () => Promise<PersonalSignKept>,
    told: How = {},
  ): Promise<'kept' | 'stay' | undefined> {
    setDanger(undefined);
    how.current = told;
    const kept = await keepSafely(send, [name, meaning, who, description]);
    if (kept?.fixed) setDanger({ ...kept.fixed, isKept: true });
    return kept && (kept.fixed ? 'stay' : 'kept');
  }
  return { danger, close: () => setDanger(undefined), keep, busy: acting.busy, text: acting.text };
}
