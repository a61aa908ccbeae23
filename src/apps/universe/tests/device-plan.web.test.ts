import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptySections } from '#platform/safety/plan/core/sections.ts';
import { aDatabase } from '#ui/tests/a-database.ts';
import { devicePlan } from '../web/plan/device-plan.ts';
import { devicePlanMemory } from '../web/plan/device-plan-memory.ts';

const plan = { sections: emptySections(), contacts: [], version: 1, canUndo: false, updatedAt: null };

describe('A plan on this device', () => {
  let store: Map<string, unknown>;
  beforeEach(() => {
    localStorage.clear();
    store = aDatabase();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('sec/S31 does not stay when its person leaves while it is being kept', async () => {
    const keeping = devicePlan.keep('elia', plan);
    devicePlanMemory.forget();
    await keeping;

    await vi.waitFor(() => expect(devicePlanMemory.owner()).toBeUndefined());
    expect(store.size).toBe(0);
  });

  it('is kept by whoever asks for it again while it is being erased', async () => {
    await devicePlan.keep('elia', plan);
    devicePlanMemory.forget();
    await devicePlan.keep('elia', plan);

    expect(devicePlanMemory.owner()).toBe('elia');
    expect(store.size).toBe(1);
  });

  it('sec/S31 is not kept when another page of this browser erased it meanwhile', async () => {
    const seal = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce((...how) => {
      localStorage.clear();
      return seal(...how);
    });

    await devicePlan.keep('elia', plan);

    expect(store.size).toBe(0);
  });
});
