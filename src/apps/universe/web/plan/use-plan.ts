import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanSection, PlanSections, SafetyPlan } from '#platform/safety/plan/contract.ts';
import { mergeSections, planSections, tooLongSection } from '#platform/safety/plan/core/sections.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { planKey } from '#ui/session/plan-key.ts';
import { unsavedPlan } from './unsaved-plan.ts';

const url = '/api/safety/plan';
/** How long after the last letter it is saved (a11y/A3: within a second), and after how long a failed save is tried again. */
const pauseMs = 600;
const againMs = 5_000;

/** The plan of whoever is here, as the server has it. */
export function usePlanQuery(enabled: boolean) {
  return useQuery({
    queryKey: planKey,
    queryFn: ({ signal }) => api.get<SafetyPlan>(url, signal),
    enabled,
    // Without a network it must fail, so that what is on this device is shown.
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
}

/**
 * A plan while it is written. It saves itself; two pages that write at once lose nothing of each other; what could not be saved
 * stays here, also while its person looks at other pages, and is tried again.
 */
export function usePlanDraft(personId: string, read: SafetyPlan) {
  const client = useQueryClient();
  const [left] = useState(() => unsavedPlan.read(personId));
  const [sections, setSections] = useState(left?.sections ?? read.sections);
  const [state, setState] = useState<SaveState>('idle');
  /** What the server is known to have, and what is written here. */
  const saved = useRef(left?.base ?? read);
  const written = useRef(sections);
  const saving = useRef<Promise<void>>(undefined);
  const isGone = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const isUnsaved = () => !isSame(written.current, saved.current.sections);
  const hold = () => {
    if (!isUnsaved()) unsavedPlan.letGo(saveNow);
    else unsavedPlan.hold({ personId, base: saved.current, sections: written.current, save: saveNow });
  };
  const show = (next: PlanSections, server = saved.current) => {
    written.current = next;
    saved.current = server;
    setSections(next);
    hold();
  };
  /** The server has a newer plan than this page began from. */
  const takeIn = (theirs: SafetyPlan) => {
    if (theirs.version < saved.current.version) return;
    show(mergeSections(saved.current.sections, written.current, theirs.sections), theirs);
  };
  const saveIn = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, ms);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the server says anew is taken in
  useEffect(() => takeIn(read), [read]);

  async function send(): Promise<void> {
    // Also what was written while it was on its way.
    while (isUnsaved()) {
      // Its person shortens it first.
      if (tooLongSection(written.current)) return setState('idle');
      setState('saving');
      try {
        const plan = await api.put<SafetyPlan>(url, { sections: written.current, version: saved.current.version });
        saved.current = plan;
        client.setQueryData(planKey, plan);
        setState('saved');
        if (!isGone.current || unsavedPlan.read(personId)) hold();
      } catch (error) {
        const isChanged = isProblem(error, 'safety/plan-changed');
        if (isChanged) await client.refetchQueries({ queryKey: planKey }).catch(() => undefined);
        else setState('failed');
        if (!isGone.current) saveIn(isChanged ? pauseMs : againMs);
        return;
      }
    }
  }
  function save(): Promise<void> {
    clearTimeout(timer.current);
    saving.current ??= send().finally(() => {
      saving.current = undefined;
    });
    return saving.current;
  }
  const latest = useRef(save);
  latest.current = save;
  const saveNow = useCallback(() => latest.current(), []);

  // Going elsewhere does not wait for the pause. What its person has left behind by signing out is not sent any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes and when it goes
  useEffect(() => {
    isGone.current = false;
    if (isUnsaved()) saveIn(pauseMs);
    return () => {
      isGone.current = true;
      clearTimeout(timer.current);
      if (unsavedPlan.read(personId)) void saveNow();
    };
  }, []);

  return {
    sections,
    state,
    save,
    write(section: PlanSection, text: string): void {
      show({ ...written.current, [section]: text });
      saveIn(pauseMs);
    },
    /** One sitting back, but for what is written meanwhile. Answers the way to what was there. */
    async undo(): Promise<() => Promise<void>> {
      await save();
      const before = written.current;
      const plan = await api.post<SafetyPlan>(`${url}/undo`);
      takeIn(plan);
      client.setQueryData(planKey, plan);
      if (isUnsaved()) saveIn(pauseMs);
      return () => {
        show(mergeSections(plan.sections, written.current, before));
        return save();
      };
    },
  };
}

function isSame(one: PlanSections, other: PlanSections): boolean {
  return planSections.every((section) => one[section] === other[section]);
}
