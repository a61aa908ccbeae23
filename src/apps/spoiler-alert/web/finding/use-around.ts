import { useEffect, useState } from 'react';
import type { ChatMessage } from '../../core/chat.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

export type Around = { first: number; messages: ChatMessage[]; hasBefore: boolean; hasAfter: boolean };
type Part = Around & { of: number };

/** The messages around one, as many before and after as are asked for. What was shown stays until the next is here. */
export function useAround(of: number, reach: number, lines: number, messages: ReadingHere['messages']): Around | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    let isOver = false;
    const first = Math.max(0, of - reach);
    const end = Math.min(lines, of + reach + 1);
    messages(first, end).then(
      (found) => !isOver && setPart({ of, first, messages: found, hasBefore: first > 0, hasAfter: end < lines }),
      () => undefined, // The chat was forgotten: there is nothing to show any more.
    );
    return () => {
      isOver = true;
    };
  }, [of, reach, lines, messages]);
  return part?.of === of ? part : undefined;
}
