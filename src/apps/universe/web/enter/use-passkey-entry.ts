import { useEffect, useRef, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { askForPasskey, offersPasskeys, stopAsking } from '#ui/session/passkeys.ts';
import { useArrive } from './use-arrive.ts';
import type { AuthProblems } from './use-auth-problems.ts';

type Answer = Awaited<ReturnType<typeof askForPasskey>>;
const question = '/api/auth/sign-in/passkey/question';
/** The server takes an answer for five minutes; a quiet question that stands longer is asked anew. */
const quietMs = 270_000;

/**
 * Coming in by a passkey: by its button, or chosen among what the browser fills into the field for the address. Nothing is asked of
 * the server before somebody goes there.
 */
export function usePasskeyEntry(problems: Pick<AuthProblems, 'fail' | 'say' | 'clear'>) {
  const t = useT();
  const arrive = useArrive();
  const [busy, setBusy] = useState(false);
  const isQuiet = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stopQuietly = (): void => {
    clearTimeout(timer.current);
    if (isQuiet.current) void stopAsking();
    isQuiet.current = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form is gone
  useEffect(() => stopQuietly, []);

  async function enterBy(answer: NonNullable<Answer>): Promise<void> {
    arrive((await api.post<SignedIn>('/api/auth/sign-in/passkey', { answer })).user);
  }

  async function enter(): Promise<void> {
    if (busy) return;
    stopQuietly();
    problems.clear();
    setBusy(true);
    try {
      const answer = await askForPasskey(question);
      if (answer) await enterBy(answer);
      else problems.say(t('universe.auth.passkeyUnused'));
    } catch (error) {
      problems.fail(error);
    } finally {
      setBusy(false);
    }
  }

  async function askQuietly(): Promise<void> {
    timer.current = setTimeout(() => void askQuietly(), quietMs);
    const answer = await askForPasskey(question, { quietly: true }).catch(() => undefined);
    if (!answer) return;
    clearTimeout(timer.current);
    isQuiet.current = false;
    await enterBy(answer).catch(problems.fail);
  }

  async function offerQuietly(): Promise<void> {
    if (isQuiet.current || busy) return;
    isQuiet.current = true;
    if (await offersPasskeys()) await askQuietly();
  }

  return { busy, enter, offerQuietly: () => void offerQuietly() };
}
