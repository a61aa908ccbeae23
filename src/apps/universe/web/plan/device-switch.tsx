import { useEffect, useState } from 'react';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { registerWorker } from '#ui/offline/register-worker.ts';
import { Switch } from '#ui/primitives/switch.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { devicePlan } from './device-plan.ts';
import { devicePlanMemory } from './device-plan-memory.ts';

/** Keeps the plan on this device too, if its person says so here. While it is on, what is kept is what the server has. */
export function DeviceSwitch({ personId, plan }: { personId: string; plan: SafetyPlan }) {
  const t = useT();
  const [isOn, setOn] = useState(() => devicePlanMemory.owner() === personId);

  useEffect(() => {
    // Who was here before left without signing out: what is theirs is not for this person.
    if (devicePlanMemory.owner() !== personId) devicePlanMemory.forget();
  }, [personId]);
  useEffect(() => {
    if (!isOn) return;
    devicePlan.keep(personId, plan).catch(() => {
      setOn(false);
      devicePlanMemory.forget();
      showToast({ text: t('universe.planPage.device.failed') });
    });
  }, [isOn, personId, plan, t]);

  return (
    <Switch
      label={t('universe.planPage.device.label')}
      hint={t('universe.planPage.device.hint')}
      checked={isOn}
      onChange={(on) => {
        setOn(on);
        if (on) registerWorker();
        else devicePlanMemory.forget();
      }}
    />
  );
}
