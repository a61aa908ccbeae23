import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { loadScreen, readDangerHere } from '#ui/session/read-danger-here.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { AnswerKept, KeptAnswer, Story, StoryAnswer } from '../../story/contract.ts';
import type { Danger } from './case-frame.tsx';
import { storyKey } from './keys.ts';

const pauseMs = 900;
const blank: StoryAnswer = { text: '', when: null, evidence: [], isUnknown: false, isSkipped: false };

/**
 * What somebody answers to one question: kept in this browser with each letter, and on the server after each pause. Where another page was
 * first, nothing is written over until they say so.
 */
export function useAnswer(caseId: string, question: string, kept: KeptAnswer | undefined, danger: Danger) {
  const client = useQueryClient();
  const { language, tone, country } = useProfile().settings;
  const local = useKeptDraft<StoryAnswer>(`despacho-legal.${caseId}.story.${question}`);
  const [answer, setAnswer] = useState<StoryAnswer>(() => ({ ...blank, ...withoutIds(kept), ...local.changes }));
  const [state, setState] = useState<SaveState>(kept ? 'saved' : 'idle');
  const [error, setError] = useState<unknown>();
  const [behind, setBehind] = useState<number>();
  const latest = useRef(answer);
  const version = useRef(kept?.version ?? 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<boolean>>(Promise.resolve(true));
  const told = useRef('');
  useEffect(() => void loadScreen().catch(() => undefined), []);

  /** Once for the same words: it takes the focus, and whoever writes on was told. */
  function tell(fixed: FixedWords, isKept: boolean): void {
    const words = `${isKept} ${fixed.text}`;
    if (told.current === words) return;
    told.current = words;
    danger.tell(fixed, isKept);
  }
  async function send(next: StoryAnswer): Promise<boolean> {
    setState('saving');
    try {
      const asked = { version: version.current, ...next };
      const url = `/api/despacho-legal/cases/${caseId}/story/answers/${question}`;
      const { answer: written, fixed } = await api.put<AnswerKept>(url, asked);
      version.current = written.version;
      client.setQueryData<Story>(storyKey(caseId), (story) => story && withAnswer(story, written));
      if (latest.current === next) local.clear();
      setError(undefined);
      setBehind(undefined);
      setState('saved');
      if (fixed) tell(fixed, true);
      return true;
    } catch (problem) {
      const fixed = await readDangerHere(next.text, problem, { language, tone, country });
      if (fixed) tell(fixed, false);
      const isBehind = isProblem(problem, 'despacho-legal/answer-changed');
      setBehind(isBehind ? Number(problem.problem.version) : undefined);
      setError(problem);
      setState('failed');
      return false;
    }
  }
  /** One after the other, so that a later word is never overtaken by an earlier one. */
  const save = (): Promise<boolean> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    sending.current = sending.current.then(() => send(latest.current));
    return sending.current;
  };
  const change = (changed: Partial<StoryAnswer>): void => {
    const next = { ...latest.current, isUnknown: false, isSkipped: false, ...changed };
    latest.current = next;
    setAnswer(next);
    local.change(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseMs);
  };
  const leave = useRef(save);
  leave.current = save;
  // Whoever goes on within the pause loses nothing of it.
  useEffect(() => () => void (timer.current !== undefined && leave.current()), []);

  return {
    answer,
    state,
    error,
    isBehind: behind !== undefined,
    change,
    save,
    /** Their words, over what another page wrote. */
    overwrite(): Promise<boolean> {
      version.current = behind ?? version.current;
      return save();
    },
  };
}

function withoutIds(kept: KeptAnswer | undefined): Partial<StoryAnswer> {
  if (!kept) return {};
  const { question: _question, version: _version, ...answer } = kept;
  return answer;
}

function withAnswer(story: Story, written: KeptAnswer): Story {
  return { ...story, answers: [...story.answers.filter(({ question }) => question !== written.question), written] };
}
