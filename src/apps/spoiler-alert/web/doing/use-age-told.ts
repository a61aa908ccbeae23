import { useEffect, useState } from 'react';
import { useConsents } from '#ui/session/use-consents.ts';
import { type AgeTold, ageTold } from '../../core/age-told.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

const mostPlaces = 20;
/** Messages before and after a place. */
const around = 3;

/**
 * Whether those against whom a group joins are of age, as far as it is told: by the account of whoever reads their own chat, or by the
 * messages around those places. Nothing of it is kept.
 */
export function useAgeTold({ reader, messages }: Pick<ReadingHere, 'reader' | 'messages'>, { findings }: Read): AgeTold {
  const { data: consents } = useConsents({ lately: true });
  const keeping = consents?.find(({ purpose }) => purpose === 'chat-imports');
  // Only whoever said that they are of age may keep a chat.
  const isOfAge = reader !== null && keeping !== undefined && keeping.refused === undefined;
  const [told, setTold] = useState<AgeTold>('unknown');
  useEffect(() => {
    let isOver = false;
    const places = findings.filter(({ category }) => category === 'bullying').slice(0, mostPlaces);
    if (isOfAge || places.length === 0) return setTold('unknown');
    Promise.all(places.map(({ message }) => messages(message - around, message + around + 1))).then(
      (found) => !isOver && setTold(ageTold(found.flat().map(({ text }) => text))),
      () => undefined, // The chat was forgotten: there is nobody to call for.
    );
    return () => {
      isOver = true;
    };
  }, [findings, messages, isOfAge]);
  return isOfAge ? 'adult' : told;
}
