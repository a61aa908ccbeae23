import { useEffect, useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import { loadScreen, readDangerHere } from '#ui/session/read-danger-here.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { DocumentKept, KeptAnswers, LegalDocument } from '../../documents/contract.ts';
import { documentsUrl } from './keys.ts';
import { type Unsent, unsentAnswers } from './unsent-answers.ts';

/** How long after the last letter it is saved (a11y/A3: within a second), and after how long a failed save is tried again. */
const pauseMs = 600;
const againMs = 5_000;

export type Danger = FixedWords & { isKept: boolean };
export type DocumentDraft = ReturnType<typeof useDocumentDraft>;

/**
 * A document while it is answered. It saves itself, answer by answer. Where another page answered the same question otherwise, nothing of
 * either is lost: its person chooses, and until then only that answer waits.
 */
export function useDocumentDraft(read: LegalDocument, tellDanger: (danger: Danger) => void) {
  const personId = useSession().user?.id ?? '';
  const { language, tone, country } = useProfile().settings;
  const url = `${documentsUrl}/${read.id}`;
  const [server, setServer] = useState(read);
  const [unsent, setUnsent] = useState<Unsent>(() => unsentAnswers.read(read.id, personId));
  const [theirs, setTheirs] = useState<Unsent>({});
  const [state, setState] = useState<SaveState>('idle');
  const [problem, setProblem] = useState<unknown>();
  const now = useRef({
    server: read,
    unsent,
    theirs,
    title: undefined as string | undefined,
    at: undefined as string | undefined,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<boolean>>(undefined);

  const put = (next: Partial<(typeof now)['current']>) => {
    Object.assign(now.current, next);
    if (next.server) setServer(next.server);
    if (next.theirs) setTheirs(next.theirs);
    if (!next.unsent) return;
    setUnsent(next.unsent);
    unsentAnswers.write(read.id, personId, next.unsent);
  };
  const toSend = () => Object.fromEntries(Object.entries(now.current.unsent).filter(([field]) => !(field in now.current.theirs)));
  const hasMore = () => Object.keys(toSend()).length > 0 || now.current.title !== undefined || now.current.at !== undefined;
  const saveIn = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), ms);
  };

  async function send(): Promise<boolean> {
    // Also what was written while it was on its way.
    while (hasMore()) {
      const [answers, { title, at }] = [toSend(), now.current];
      setState('saving');
      try {
        const { version } = now.current.server;
        const { document, fixed } = await api.patch<DocumentKept>(url, {
          version,
          answers,
          ...(title && { title }),
          ...(at && { at }),
        });
        const left = Object.entries(now.current.unsent).filter(([field, said]) => !(field in answers) || said !== answers[field]);
        put({ server: document, unsent: Object.fromEntries(left) });
        if (now.current.title === title) now.current.title = undefined;
        if (now.current.at === at) now.current.at = undefined;
        setProblem(undefined);
        setState('saved');
        if (fixed) tellDanger({ ...fixed, isKept: true });
      } catch (error) {
        if (isProblem(error, 'despacho-legal/document-changed') && (await join())) continue;
        setProblem(error);
        setState('failed');
        const said = Object.values(answers).flatMap((answer) => answer ?? []);
        const fixed = await readDangerHere(said.join('\n\n'), error, { language, tone, country });
        if (fixed) tellDanger({ ...fixed, isKept: false });
        if (!isProblem(error, 'despacho-legal/document-not-found')) saveIn(againMs);
        return false;
      }
    }
    return true;
  }

  /** Another page changed the document: its answers come here, except to questions that were answered here too. */
  async function join(): Promise<boolean> {
    const latest = await api.get<LegalDocument>(url).catch(() => undefined);
    if (!latest) return false;
    const before = now.current.server.answers;
    const differs = ([field, mine]: [string, Unsent[string]]) => {
      const their = latest.answers[field] ?? null;
      return !isSame(their, before[field] ?? null) && !isSame(their, mine);
    };
    const found = Object.entries(toSend()).filter(differs);
    put({
      server: latest,
      theirs: { ...now.current.theirs, ...Object.fromEntries(found.map(([field]) => [field, latest.answers[field] ?? null])) },
    });
    if (!hasMore()) setState('saved');
    return true;
  }

  function save(): Promise<boolean> {
    clearTimeout(timer.current);
    saving.current ??= send().finally(() => {
      saving.current = undefined;
    });
    return saving.current;
  }
  const latestSave = useRef(save);
  latestSave.current = save;

  // Going elsewhere does not wait for the pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes and when it goes
  useEffect(() => {
    void loadScreen().catch(() => undefined);
    if (hasMore()) saveIn(pauseMs);
    const sendNow = () => void latestSave.current();
    window.addEventListener('pagehide', sendNow);
    return () => {
      window.removeEventListener('pagehide', sendNow);
      clearTimeout(timer.current);
      if (hasMore()) sendNow();
    };
  }, []);

  const answers = Object.fromEntries(
    Object.entries({ ...server.answers, ...unsent }).filter((entry): entry is [string, KeptAnswers[string]] => entry[1] !== null),
  );
  return {
    answers,
    server,
    state,
    problem,
    /** What another page answered to the same questions. */
    theirs,
    save,
    change(field: string, answer: Unsent[string]): void {
      put({ unsent: { ...now.current.unsent, [field]: answer } });
      saveIn(pauseMs);
    },
    rename(title: string): Promise<boolean> {
      now.current.title = title;
      return save();
    },
    /** The question at which it can be taken up again. */
    moveTo(field: string): void {
      if (field === (now.current.at ?? now.current.server.at)) return;
      now.current.at = field;
      saveIn(pauseMs);
    },
    /** Ends the choice between two answers to one question. */
    choose(field: string, whose: 'mine' | 'theirs'): void {
      const { [field]: their, ...rest } = now.current.theirs;
      const { [field]: mine, ...others } = now.current.unsent;
      put({ theirs: rest, unsent: whose === 'mine' ? { ...others, [field]: mine ?? null } : others });
      if (their !== undefined) saveIn(0);
    },
  };
}

function isSame(one: Unsent[string], other: Unsent[string]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
