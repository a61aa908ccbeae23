export type LaterTime = { id: 'hour' | 'tonight' | 'tomorrow'; at: Date };

const hourMs = 3_600_000;
/** When a day is thought of as over, and begun, on this device's clock. */
const eveningHour = 21;
const morningHour = 10;

/** When somebody can be asked how they are, of the times that are still to come: «tonight» only while it is not tonight. */
export function laterTimes(now: Date): LaterTime[] {
  const tonight = atHour(now, 0, eveningHour);
  const isFar = tonight.getTime() - now.getTime() > hourMs;
  return [
    { id: 'hour', at: new Date(now.getTime() + hourMs) },
    ...(isFar ? [{ id: 'tonight', at: tonight } as const] : []),
    { id: 'tomorrow', at: atHour(now, 1, morningHour) },
  ];
}

function atHour(now: Date, days: number, hour: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
