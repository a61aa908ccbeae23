import { useQuery } from '@tanstack/react-query';
import type { AudioMeasures, VideoMeasures } from '#platform/analysis/contract.ts';
import type { Analyses, Figure } from '#platform/analysis/kept/contract.ts';
import { explainFigures, mostCompared } from '#platform/analysis/kept/core/explain-figures.ts';
import { figuresOf } from '#platform/analysis/kept/core/figures-of.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

const explanations = {
  es: () => import('#platform/analysis/figures.es.json'),
  en: () => import('#platform/analysis/figures.en.json'),
};

/** What was measured just now, explained, beside this person's own kept ones of the same kind. Nothing is sent for it. */
export function useOwnFigures(measures: AudioMeasures | VideoMeasures | null): Figure[] | undefined {
  const t = useT();
  const { language } = useLanguage();
  const words = useQuery({
    queryKey: ['figure-words', language],
    queryFn: async () => (await explanations[language]()).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const earlier = useQuery({
    queryKey: [...analysesKey, 'earlier', language],
    queryFn: async ({ signal }) =>
      (await api.get<Analyses>(`/api/user/analyses?type=social_cues&limit=50&language=${language}`, signal)).items,
  });
  if (!measures || !words.data) return undefined;
  const channel = 'speechRatio' in measures ? 'audio' : 'video';
  const compared = (earlier.data ?? [])
    .filter(({ input, correction }) => input.channel === channel && !correction)
    .slice(0, mostCompared);
  const said = earlier.isError ? { ...words.data, noBaseline: t('comunicacion-social.voice.numbers.notRead') } : words.data;
  return explainFigures(
    figuresOf(measures),
    compared.map(({ results }) => figuresOf(results)),
    said,
  );
}
