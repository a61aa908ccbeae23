import { useEffect, useMemo, useState } from 'react';
import { type Read, weekOfPlaces, weekOfTime } from '../../core/map/week-of-places.ts';
import type { ReadingHere } from '../reading/use-reading.ts';

/** The week of each message that something was found in. What does not repeat is asked for by its time, as it comes. */
export function useWeeks(reading: Read, messages: ReadingHere['messages']): ReadonlyMap<number, number> {
  const known = useMemo(() => weekOfPlaces(reading), [reading]);
  const [asked, setAsked] = useState<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    let isOver = false;
    const shown = new Set(reading.patterns.map(({ category }) => category));
    const places = [...reading.findings.filter(({ category }) => shown.has(category)), ...reading.protective];
    const rest = [...new Set(places.map(({ message }) => message))].filter((message) => !known.has(message));
    const ask = async (message: number) => {
      const [found] = await messages(message, message + 1);
      return [message, weekOfTime(found?.at ?? null, reading.weeks)] as const;
    };
    Promise.all(rest.map(ask)).then(
      (weeks) => !isOver && setAsked(new Map(weeks)),
      () => undefined, // The chat was forgotten: there is nothing to show any more.
    );
    return () => {
      isOver = true;
    };
  }, [reading, known, messages]);
  return useMemo(() => new Map([...asked, ...known]), [asked, known]);
}
