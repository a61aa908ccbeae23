import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PlanSection, PlanSections, SafetyPlan } from '#platform/safety/plan/contract.ts';
import { mergeSections, planSections } from '#platform/safety/plan/core/sections.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { planKey } from '../keys.ts';

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
 * stays on the page and is tried again.
 */
export function usePlanDraft(read: SafetyPlan) {
  const client = useQueryClient();
  const [sections, setSections] = useState(read.sections);
  const [state, setState] = useState<SaveState>('idle');
  /** What the server is known to have, and what is written here. */
  const saved = useRef(read);
  const written = useRef(read.sections);
  const isSaving = useRef(false);
  const isGone = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = (next: PlanSections) => {
    written.current = next;
    setSections(next);
  };
  /** The server has a newer plan than this page began from. */
  const takeIn = (theirs: SafetyPlan) => {
    if (theirs.version < saved.current.version) return;
    show(mergeSections(saved.current.sections, written.current, theirs.sections));
    saved.current = theirs;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the server says anew is taken in
  useEffect(() => takeIn(read), [read]);

  async function save(): Promise<void> {
    clearTimeout(timer.current);
    if (isSaving.current || isSame(written.current, saved.current.sections)) return;
    isSaving.current = true;
    setState('saving');
    try {
      const sent = written.current;
      const plan = await api.put<SafetyPlan>(url, { sections: sent, version: saved.current.version });
      saved.current = plan;
      client.setQueryData(planKey, plan);
      setState('saved');
    } catch (error) {
      if (isProblem(error, 'safety/plan-changed')) await client.refetchQueries({ queryKey: planKey }).catch(() => undefined);
      else setState('failed');
      const waitMs = isProblem(error, 'safety/plan-changed') ? pauseMs : againMs;
      if (!isGone.current) timer.current = setTimeout(() => latest.current(), waitMs);
      return;
    } finally {
      isSaving.current = false;
    }
    // What was written while it was on its way.
    if (!isSame(written.current, saved.current.sections)) return save();
  }
  const latest = useRef(save);
  latest.current = save;

  // Going elsewhere does not wait for the pause.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      clearTimeout(timer.current);
      void latest.current();
    };
  }, []);

  return {
    sections,
    state,
    save,
    write(section: PlanSection, text: string): void {
      show({ ...written.current, [section]: text });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), pauseMs);
    },
    /** One sitting back. Answers what was there, for whoever wants it again. */
    async undo(): Promise<PlanSections> {
      await save();
      const before = written.current;
      const plan = await api.post<SafetyPlan>(`${url}/undo`);
      saved.current = plan;
      show(plan.sections);
      client.setQueryData(planKey, plan);
      return before;
    },
    async putBack(before: PlanSections): Promise<void> {
      show(before);
      await save();
    },
  };
}

function isSame(one: PlanSections, other: PlanSections): boolean {
  return planSections.every((section) => one[section] === other[section]);
}
