import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import type { SignChoices, SignChoicesNow } from '../../contract.ts';
import { languageOfLocales } from '../../core/choices/language-of-country.ts';
import { choicesKey } from './choices-key.ts';

const url = '/api/sign-link/choices';

export type SignChoicesOnPage = {
  /** What counts here; until it was read, what the browser's languages tell. */
  choices: SignChoices;
  /** It was read: before, a page waits rather than show the hands of another language. */
  loaded: boolean;
  isChosen: boolean;
  error: unknown;
  readAgain(): Promise<unknown>;
  /** Shown at once and kept; what cannot be kept counts on this page all the same, and a notice says so. */
  change(next: Partial<SignChoices>): void;
};

/** Which sign language this person uses, and how they see it. */
export function useSignChoices(): SignChoicesOnPage {
  const client = useQueryClient();
  const textOf = useProblemText();
  const { data, error, refetch } = useQuery({
    queryKey: choicesKey,
    queryFn: ({ signal }) => api.get<SignChoicesNow>(url, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const choices = withLanguage(data);
  const latest = useRef(choices);
  latest.current = choices;
  return {
    choices,
    loaded: data !== undefined,
    isChosen: data?.isChosen ?? false,
    error,
    readAgain: () => refetch(),
    change(next) {
      const all = { ...latest.current, ...next };
      latest.current = all;
      // What is still being read is from before this choice, and must not come after it.
      void client
        .cancelQueries({ queryKey: choicesKey })
        .then(() => client.setQueryData<SignChoicesNow>(choicesKey, { ...all, isChosen: true }));
      api.put<SignChoicesNow>(url, all).catch((problem) => showToast({ text: textOf(problem) }));
    },
  };
}

function withLanguage(now: SignChoicesNow | undefined): SignChoices {
  if (!now) return { language: guess(), hand: 'right', speed: 'slow', isMirrored: false, isLooping: false };
  const { isChosen: _, ...kept } = now;
  return { ...kept, language: now.language ?? guess() };
}

const guess = () => languageOfLocales(navigator.languages ?? []);
