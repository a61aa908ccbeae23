import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { loadScreen, readDangerHere } from '#ui/session/read-danger-here.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { ReplyTaken, Session } from '../../contract.ts';
import { saysStop } from '../../core/practice/says-stop.ts';
import { noteKey } from '../keys.ts';
import type { PracticeSession } from '../session/use-practice-session.ts';
import { useReopen } from '../session/use-reopen.ts';
import type { ReplyDraft } from '../session/use-reply-draft.ts';

type Parts = {
  practice: PracticeSession;
  session: Session;
  draft: ReplyDraft;
  field: RefObject<HTMLTextAreaElement | null>;
  /** What was written may tell of a danger; or, with nothing, went on as part of the rehearsal. */
  onFixed(fixed: FixedWords | undefined): void;
};

/** What can be done in a turn: reply, ask for a hint, stop. Whatever fails, the words stay in the field. */
export function useTurnActs({ practice, session, draft, field, onFixed }: Parts) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const reopen = useReopen();
  const { language, tone, country } = useProfile().settings;
  const [missing, setMissing] = useState(false);
  // Two presses may come before the page is drawn again.
  const isUnderWay = useRef(false);
  const { id, turns } = session;
  const begun = useRef({ turn: turns.length, at: performance.now() });
  if (begun.current.turn !== turns.length) begun.current = { turn: turns.length, at: performance.now() };
  const isEmpty = draft.text.trim() === '';
  useEffect(() => void loadScreen().catch(() => undefined), []);
  useEffect(() => {
    if (!isEmpty) setMissing(false);
  }, [isEmpty]);

  const toReview = (index: number, taken?: Pick<ReplyTaken, 'note' | 'wasCut'>) => {
    draft.settle('');
    onFixed(undefined);
    client.setQueryData(noteKey(id), taken ? { index, note: taken.note, wasCut: taken.wasCut } : null);
    go(`/comunicacion-social/ensayo/${id}/repaso`);
  };

  const send = async (text: string, isRehearsed: boolean) => {
    await draft.hold();
    let failed: unknown;
    const latencyMs = Math.min(Math.round(performance.now() - begun.current.at), 86_400_000);
    const taken = await practice.change((url, version) =>
      api.post<ReplyTaken>(`${url}/replies`, { version, text, latencyMs, isRehearsed }).catch((error) => {
        failed = error;
        throw error;
      }),
    );
    if (taken && !taken.fixed) return toReview(turns.length, taken);
    if (taken?.fixed) return onFixed(taken.fixed);
    draft.change(text);
    // The answer may have been lost on the way, and the reply taken all the same.
    const now = failed instanceof ApiProblem && failed.status === 409 ? await practice.readAgain() : undefined;
    if (now && now.turns.length === turns.length + 1 && now.turns.at(-1)?.reply === text) return toReview(turns.length);
    if (!isRehearsed) onFixed(await readDangerHere(text, failed, { language, tone, country }));
  };

  const once = async (act: () => Promise<unknown>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act().finally(() => {
      isUnderWay.current = false;
    });
  };

  const stop = () =>
    once(async () => {
      // The phrase itself is no reply. Anything else that was written is shown beside the closing.
      const isPhrase = saysStop(draft.text);
      await (isPhrase ? draft.hold() : draft.keep());
      const left = await practice.change((url, version) => api.post<Session>(`${url}/leave`, { version }));
      if (left) showToast({ text: t('comunicacion-social.closed.stopped'), undo: () => reopen(left) });
      if (!isPhrase) return;
      if (left) draft.settle('');
      else draft.change(draft.text);
    });

  const reply = async ({ isRehearsed = false } = {}) => {
    if (isEmpty) {
      setMissing(true);
      return field.current?.focus();
    }
    if (saysStop(draft.text)) return stop();
    return once(() => send(draft.text.trim(), isRehearsed));
  };

  const hint = () =>
    once(async () => {
      const next = await practice.change((url, version) => api.post<Session>(`${url}/hint`, { version }));
      const given = next?.now.hints;
      if (given) announce(t('comunicacion-social.rehearsing.hintSaid', { number: given.length, hint: given.at(-1) ?? '' }));
    });

  return { reply, stop, hint, missing: missing && isEmpty };
}
