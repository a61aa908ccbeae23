import { type Asked, measureRequests, type Processes } from './measure-requests.ts';

const rounds = 5;

/**
 * What it costs to know who asks: microseconds of the program's processor per request, over the same open route asked by nobody.
 * Both are asked in turns, and the middle of the differences counts.
 */
export async function measureDoor(open: Asked, headers: Record<string, string>, processes: Processes): Promise<number> {
  const differences: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const nobody = await measureRequests(open, processes, 50);
    const somebody = await measureRequests({ ...open, headers }, processes, 50);
    differences.push((somebody.appMs - nobody.appMs) * 1000);
  }
  return differences.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}
