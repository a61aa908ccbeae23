import { useEffect, useState } from 'react';

const everyMs = 15_000;
/** Somebody who does nothing for this long has had a break. */
const breakMs = 5 * 60_000;

/**
 * Tells when somebody has been busy on a page in sight for so many minutes without a break (`0`: never), and how to begin
 * counting anew. It only counts: it keeps nothing and tells nobody.
 */
export function useStretch(minutes: number): { isLong: boolean; beginAnew(): void } {
  const [isLong, setLong] = useState(false);
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round counts from nothing
  useEffect(() => {
    setLong(false);
    if (minutes === 0) return;
    const leave = new AbortController();
    let busyMs = 0;
    let lastTick = Date.now();
    let lastAct = Date.now();
    const act = () => {
      lastAct = Date.now();
    };
    for (const name of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'input'])
      document.addEventListener(name, act, { passive: true, capture: true, signal: leave.signal });
    const timer = setInterval(() => {
      const now = Date.now();
      const isBreak = now - lastAct >= breakMs || now - lastTick >= breakMs;
      if (isBreak) busyMs = 0;
      else if (document.visibilityState === 'visible') busyMs += now - lastTick;
      lastTick = now;
      if (busyMs >= minutes * 60_000) setLong(true);
    }, everyMs);
    return () => {
      leave.abort();
      clearInterval(timer);
    };
  }, [minutes, round]);

  return { isLong, beginAnew: () => setRound((before) => before + 1) };
}
