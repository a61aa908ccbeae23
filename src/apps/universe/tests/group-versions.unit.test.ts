import { describe, expect, it } from 'vitest';
import type { ProfileVersion } from '#platform/profiles/contract.ts';
import { groupVersions } from '../core/group-versions.ts';

const versions = (...told: [minute: number, changed: string[], cause?: ProfileVersion['cause']][]): ProfileVersion[] =>
  told
    .map(([minute, changed, cause = 'change'], version) => ({
      version,
      cause,
      changed,
      createdAt: new Date(Date.UTC(2026, 10, 27, 10, minute)).toISOString(),
    }))
    .reverse();
const numbers = (list: ProfileVersion[]) => groupVersions(list).map(({ version }) => version);

describe('The versions of a profile, as a person counts them', () => {
  it('are one for a text that saved itself several times while it was written, with its last state', () => {
    expect(numbers(versions([0, ['theme']], [1, ['identity.helps']], [1, ['identity.helps']], [2, ['identity.helps']]))).toEqual([
      3, 0,
    ]);
  });

  it('are two when the text was taken up again later', () => {
    expect(numbers(versions([0, ['identity.helps']], [30, ['identity.helps']]))).toEqual([1, 0]);
  });

  it('are as many as the changes for everything that is chosen, undone or brought back', () => {
    expect(numbers(versions([0, ['theme']], [0, ['theme']], [1, ['identity.helps'], 'undo'], [1, ['identity.helps']]))).toEqual([
      3, 2, 1, 0,
    ]);
  });
});
