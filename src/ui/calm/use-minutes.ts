import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** Whole minutes since this was first shown. It counts by the clock, so a computer that slept is not behind. */
export function useMinutes(): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setMinutes(Math.floor((Date.now() - began) / minuteMs)), minuteMs / 4);
    return () => clearInterval(timer);
  }, []);
  return minutes;
}
