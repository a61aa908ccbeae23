import { describe, expect, it } from 'vitest';
import { isForOthers } from '../core/is-for-others.ts';

const place = (kind: string, more: { isActive?: boolean; endedAt?: Date } = {}) => ({
  kind,
  isActive: true,
  endedAt: null,
  ...more,
});

describe('Whether somebody acts for their work or their studies', () => {
  it('they do while they belong to one company or school, whatever else they belong to', () => {
    expect([[place('work')], [place('education')], [place('care'), place('work')]].map(isForOthers)).toEqual([true, true, true]);
  });

  it('they do not where they are cared for or meet others, nor with no place at all', () => {
    expect([[], [place('care')], [place('community')]].map(isForOthers)).toEqual([false, false, false]);
  });

  it('they do no longer once they left, or while the organisation is paused', () => {
    expect([[place('work', { endedAt: new Date() })], [place('work', { isActive: false })]].map(isForOthers)).toEqual([
      false,
      false,
    ]);
  });
});
