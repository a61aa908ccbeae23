import { useEffect, useRef, useState } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { Country } from '../../contract.ts';
import type { AskLaw, LawReply } from '../../laws/contract.ts';
import { useCase } from '../cases/use-case.ts';
import { type Asked, askMemory } from './ask-memory.ts';

const mostWaits = 20;
const shortWaitMs = 3_000;

type More = { country?: Country; isDecided?: boolean; sawPeople?: boolean };

/** A question to the law: what was written, what was answered, and the ways to ask, stop and begin again. On an error the words stay. */
export function useAsk() {
  const caseId = useQueryParam('caso');
  const url = `/api/despacho-legal/${caseId ? `cases/${encodeURIComponent(caseId)}/` : ''}questions`;
  const { user } = useSession();
  const { country: home } = useProfile().settings;
  const personId = user?.id ?? '';
  const [asked, setAsked] = useState<Asked>(() => askMemory.read(personId) ?? { question: '', reply: undefined, country: null });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const turn = useRef(0);
  const questionId = useRef({ question: '', id: '' });
  const [chosen, setChosen] = useState<Country>();
  // Of a case the country is known; another one holds for as long as somebody chose it here.
  const ofCase = useCase(caseId ?? '').data?.country;
  const own = chosen ?? ofCase ?? asked.country ?? askMemory.country(personId) ?? (home === 'ES' || home === 'MX' ? home : null);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );
  const keep = (next: Asked) => {
    setAsked(next);
    askMemory.keep(personId, next);
  };
  const stop = () => {
    turn.current++;
    setBusy(false);
  };

  return {
    question: asked.question,
    reply: asked.reply,
    country: own,
    busy,
    error,
    stop,
    write(question: string): void {
      stop();
      setError(undefined);
      keep({ ...asked, question, reply: undefined });
    },
    choose(country: Country): void {
      setChosen(country);
      askMemory.keepCountry(personId, country);
      keep({ ...asked, country, reply: undefined });
    },
    clear(): void {
      stop();
      setError(undefined);
      keep({ ...asked, question: '', reply: undefined });
    },
    async ask({ country = own ?? undefined, isDecided = false, sawPeople = false }: More = {}): Promise<void> {
      const mine = ++turn.current;
      const { question } = asked;
      if (questionId.current.question !== question) questionId.current = { question, id: crypto.randomUUID() };
      if (country && country !== own) askMemory.keepCountry(personId, country);
      setBusy(true);
      setError(undefined);
      try {
        const sent = { questionId: questionId.current.id, question, country: country ?? null, isDecided, sawPeople };
        const reply = await askPatiently(url, sent, () => mine === turn.current);
        if (mine === turn.current) keep({ question, reply, country: country ?? null });
      } catch (failure) {
        if (mine === turn.current) setError(failure);
      } finally {
        if (mine === turn.current) setBusy(false);
      }
    },
  };
}

/** Laws that are being made ready are waited for, while somebody does. */
async function askPatiently(url: string, asked: AskLaw, isWaiting: () => boolean): Promise<LawReply> {
  for (let waits = 0; ; waits++) {
    try {
      return await api.post<LawReply>(url, asked);
    } catch (error) {
      if (!isProblem(error, 'despacho-legal/laws-not-ready') || waits === mostWaits || !isWaiting()) throw error;
      await new Promise((resolve) => setTimeout(resolve, shortWaitMs));
    }
  }
}
