import { useCallback, useEffect, useRef, useState } from 'react';
import type { HelpLine, SaidBefore } from '#platform/safety/contract.ts';
import type { Reading } from '#platform/safety/episodes/core/read-message.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { ThreadItem } from '../../core/thread.ts';
import type { Talk } from '../talk/use-talk.ts';
import type { FixedHere, Voice } from './danger-kit.ts';
import { loadDangerKit } from './load-danger-kit.ts';

/** A server that answers at all has answered by then. */
const lateAfterMs = 3_000;

type Found = { key: string; reading: Reading; lastId: string | undefined };
export type DangerHere = {
  /** The fixed reply of this page itself, while the server has not given its own. */
  fixed: FixedHere | undefined;
  /** What the last message that was sent from here tells of. */
  level: Reading['level'];
  /** Reads words that were not sent, such as a text that is too long. */
  read(text: string): void;
};

/**
 * Reads in this page whatever is sent from it. Where a danger is read and the server does not answer it in time, or cannot take it,
 * the page shows the same fixed reply by itself; the person's words stay where they are.
 */
export function useDangerHere(talk: Talk): DangerHere {
  const voice = useVoice();
  const [found, setFound] = useState<Found>();
  const [fixed, setFixed] = useState<FixedHere>();
  const [late, setLate] = useState<Found>();
  const { items, turn } = talk;
  const now = useRef(talk);
  now.current = talk;
  /** What the server has answered already. */
  const answered = useRef<Found>(undefined);

  const readAs = useCallback((key: string, text: string, before: readonly SaidBefore[]) => {
    const lastId = now.current.turn?.generationId;
    loadDangerKit().then(
      (kit) => {
        const reading = kit.read(text, before);
        // What says less does not take the answer away from a danger that nobody else has answered.
        setFound((known) =>
          known && hasLines(known.reading) && known !== answered.current && !outweighs(reading)
            ? known
            : { key, reading, lastId },
        );
      },
      () => undefined, // Without it the server's own answer is what there is.
    );
  }, []);

  // Downloaded when there is somewhere to write, so that it is here when it is needed.
  useEffect(() => void loadDangerKit().catch(() => undefined), []);

  const seen = useRef(new Set<string>());
  useEffect(() => {
    for (const item of items) {
      if (item.kind !== 'mine' || item.sending === undefined || seen.current.has(item.key)) continue;
      seen.current.add(item.key);
      readAs(item.key, item.text, saidBefore(items, item.key));
    }
  }, [items, readAs]);

  const isDanger = found !== undefined && hasLines(found.reading);
  useEffect(() => {
    if (!isDanger) return;
    const timer = setTimeout(() => setLate(found), lateAfterMs);
    return () => clearTimeout(timer);
  }, [isDanger, found]);

  const isNew = turn !== undefined && turn.generationId !== found?.lastId;
  if (found && isNew && turn.mode === 'fixed') answered.current = found;
  const isAnswered = found !== undefined && answered.current === found;
  const isLate = found !== undefined && late === found;
  const isSaved = talk.waiting === 0 && !talk.refusal && found?.key !== unsent;
  const isBroken = isNew && (turn.status === 'interrupted' || turn.status === 'stopped');
  const isShown = isDanger && !isAnswered && (isLate || !isSaved || isBroken);

  useEffect(() => {
    if (!isShown || !found) return setFixed(undefined);
    const { reading } = found;
    loadDangerKit().then(
      (kit) => {
        if (reading.level === 'crisis') setFixed(kit.answer(voice, { kind: reading.kind, isSaved }));
        else setFixed(reading.level === 'denied' ? kit.misunderstood(voice) : kit.stillHere(voice));
      },
      () => undefined,
    );
  }, [isShown, found, isSaved, voice]);

  const refused = helpIn(talk.heldBy) ?? helpIn(talk.refusal);
  return {
    fixed: isAnswered ? undefined : (fixed ?? refused),
    level: found?.reading.level ?? 'none',
    read: useCallback((text) => readAs(unsent, text, saidBefore(now.current.items)), [readAs]),
  };
}

/** Whether the telephones come with the answer. */
function hasLines({ level }: Reading): boolean {
  return level === 'crisis' || level === 'denied' || level === 'after';
}

/** Whether it is answered anew, though a danger before it has no answer yet. */
function outweighs({ level }: Reading): boolean {
  return level === 'crisis' || level === 'denied';
}

/** The name of words that are still in the field. */
const unsent = 'unsent';

/** How the page speaks to this person, and where they are. */
export function useVoice(): Voice {
  const { language, tone, country } = useProfile().settings;
  const voice = useRef<Voice>({ language, tone, country });
  const { current } = voice;
  if (current.language !== language || current.tone !== tone || current.country !== country)
    voice.current = { language, tone, country };
  return voice.current;
}

function saidBefore(items: readonly ThreadItem[], key?: string): SaidBefore[] {
  const at = key === undefined ? -1 : items.findIndex((item) => item.key === key);
  const before = at === -1 ? items : items.slice(0, at);
  return before
    .slice(-12)
    .map((item) => (item.kind === 'mine' ? { who: 'person', text: item.text } : { who: 'bot', text: item.turn.text }));
}

/** The server could not store a message in danger, and said who can help. */
function helpIn(error: unknown): FixedHere | undefined {
  if (!isProblem(error, 'safety/help-now')) return undefined;
  const { text, helpLines } = error.problem;
  return typeof text === 'string' && Array.isArray(helpLines) ? { text, helpLines: helpLines as HelpLine[] } : undefined;
}
