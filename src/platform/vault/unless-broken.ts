import { SealBroken } from './seal-broken.ts';

/** What came of opening something, or nothing where it does not open: its key was destroyed, or somebody changed it. */
export function unlessBroken<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
