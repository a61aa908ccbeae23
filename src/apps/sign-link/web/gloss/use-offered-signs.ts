import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import type { WorkSign } from '../../core/gloss/choose-sign.ts';
import { glossLimits } from '../../core/gloss/limits.ts';
import type { GlossEntries } from '../../gloss/contract.ts';
import { dictionaryKey } from '../dictionary/dictionary-keys.ts';
import { glossSignsUrl } from './gloss-keys.ts';

/** The signs of the dictionary for the words of a draft. Only the words go to the server, in no order, and never the sentence. */
export function useOfferedSigns(language: SignLanguage, signs: readonly WorkSign[]) {
  const glosses = signs.filter(({ kind }) => kind !== 'pause' && kind !== 'name').map(({ gloss }) => gloss);
  const words = [...new Set(glosses)].sort().slice(0, glossLimits.words);
  return useQuery({
    // Beside what the dictionary shows: a sign that changes there is looked up again here.
    queryKey: [...dictionaryKey, 'gloss', language, words],
    queryFn: () => api.post<GlossEntries>(glossSignsUrl, { language, words }),
    enabled: words.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
