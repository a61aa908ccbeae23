import { useEffect, useRef, useState } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import { isSame } from '../../core/scenario/edit-draft.ts';
import type { WrittenScenario } from '../../editor/contract.ts';
import { draftMemory } from '../session/draft-memory.ts';
import { writtenUrl } from './use-written.ts';

/** How long after the last letter it is saved (a11y/A3: within a second), and after how long a failed save is tried again. */
const pauseMs = 600;
const againMs = 5_000;

type Kept = { version: number; content: ScenarioDraft };

/**
 * A situation while it is written. It saves itself; what the server does not have yet is also in this tab. Where another page changed it,
 * nothing of either is lost: its author chooses.
 */
export function useWrittenDraft(read: WrittenScenario) {
  const memoryKey = `written.${read.id}`;
  const url = `${writtenUrl}/${read.id}`;
  const [left] = useState(() => leftIn(memoryKey));
  const [content, setContent] = useState(left?.content ?? read.content);
  const [server, setServer] = useState(read);
  const [state, setState] = useState<SaveState>('idle');
  const [problem, setProblem] = useState<unknown>();
  /** How it stands where another page changed it. */
  const [theirStatus, setTheirStatus] = useState<WrittenScenario['status']>();
  const latest = useRef(content);
  const saved = useRef<Kept>({ version: left?.version ?? read.version, content: read.content });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<boolean>>(undefined);
  const isUnsaved = () => latest.current !== saved.current.content;

  const hold = () => {
    const kept: Kept = { version: saved.current.version, content: latest.current };
    draftMemory.write(memoryKey, isUnsaved() ? JSON.stringify(kept) : undefined);
  };
  const saveIn = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), ms);
  };
  async function send(): Promise<boolean> {
    // Also what was written while it was on its way.
    while (isUnsaved()) {
      const sending = latest.current;
      setState('saving');
      try {
        const answer = await api.put<WrittenScenario>(url, { version: saved.current.version, content: sending });
        saved.current = { version: answer.version, content: sending };
        hold();
        setServer(answer);
        setProblem(undefined);
        setState('saved');
      } catch (error) {
        if (await isThere(error, sending)) continue;
        setProblem(error);
        setState('failed');
        if (!isConflict(error)) saveIn(againMs);
        return false;
      }
    }
    return true;
  }
  /** Words that were sent as this page was left, and came back from the tab meanwhile, are no conflict. */
  async function isThere(error: unknown, sent: ScenarioDraft): Promise<boolean> {
    if (!isProblem(error, 'comunicacion-social/written-changed')) return false;
    const theirs = await api.get<WrittenScenario>(url).catch(() => undefined);
    setTheirStatus(theirs?.status);
    if (!theirs || JSON.stringify(theirs.content) !== JSON.stringify(sent)) return false;
    saved.current = { version: theirs.version, content: sent };
    hold();
    setServer(theirs);
    setState('saved');
    return true;
  }
  function save(): Promise<boolean> {
    clearTimeout(timer.current);
    saving.current ??= send().finally(() => {
      saving.current = undefined;
    });
    return saving.current;
  }
  const show = (next: ScenarioDraft) => {
    latest.current = next;
    setContent(next);
    hold();
  };
  const latestSave = useRef(save);
  latestSave.current = save;

  // Going elsewhere does not wait for the pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes and when it goes
  useEffect(() => {
    if (isUnsaved()) saveIn(pauseMs);
    const sendNow = () => void latestSave.current();
    window.addEventListener('pagehide', sendNow);
    return () => {
      window.removeEventListener('pagehide', sendNow);
      clearTimeout(timer.current);
      if (isUnsaved()) sendNow();
    };
  }, []);

  const showTheirs = (theirs: WrittenScenario) => {
    saved.current = { version: theirs.version, content: theirs.content };
    show(theirs.content);
    setServer(theirs);
    setProblem(undefined);
    setState('idle');
  };
  /** What the server answered to something else that was done with it. What was written meanwhile stays, and is saved after it. */
  const takeIn = (answer: WrittenScenario) => {
    if (!isUnsaved()) return showTheirs(answer);
    saved.current = { version: answer.version, content: answer.content };
    hold();
    setServer(answer);
    setProblem(undefined);
    saveIn(pauseMs);
  };

  return {
    content,
    server,
    state,
    problem,
    hasConflict: isConflict(problem),
    /** It was marked as ready meanwhile: what is on this page counts only where it is a draft again. */
    isReadyMeanwhile: isProblem(problem, 'comunicacion-social/written-is-ready') || theirStatus === 'ready',
    save,
    takeIn,
    /** The version that the server is known to have. */
    latestServer: () => ({ version: saved.current.version }),
    /** Answers whether that changed anything. */
    change(act: (draft: ScenarioDraft) => ScenarioDraft): boolean {
      const next = act(latest.current);
      if (isSame(next, latest.current)) return false;
      show(next);
      if (!isConflict(problem)) saveIn(pauseMs);
      return true;
    },
    /** What is on this page counts, though another one was saved meanwhile. */
    async keepMine(): Promise<void> {
      const theirs = await api.get<WrittenScenario>(url);
      const open =
        theirs.status === 'ready' ? await api.post<WrittenScenario>(`${url}/reopen`, { version: theirs.version }) : theirs;
      saved.current = { ...saved.current, version: open.version };
      setProblem(undefined);
      await save();
    },
    /** What was saved counts. Answers the way back to what was on this page, which is closed once something was written after it. */
    async takeTheirs(): Promise<() => boolean> {
      const theirs = await api.get<WrittenScenario>(url);
      const mine = latest.current;
      showTheirs(theirs);
      return () => {
        if (!isSame(latest.current, theirs.content)) return false;
        show(mine);
        saveIn(0);
        return true;
      };
    },
  };
}
export type WrittenDraft = ReturnType<typeof useWrittenDraft>;

function isConflict(error: unknown): boolean {
  return isProblem(error, 'comunicacion-social/written-changed') || isProblem(error, 'comunicacion-social/written-is-ready');
}

function leftIn(key: string): Kept | undefined {
  const kept = draftMemory.read(key);
  try {
    return kept === undefined ? undefined : (JSON.parse(kept) as Kept);
  } catch {
    return undefined;
  }
}
