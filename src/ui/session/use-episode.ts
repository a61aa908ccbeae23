import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Episode, OpenEpisode } from '#platform/safety/episodes/contract.ts';
import { api } from '../api/client.ts';
import { announceCrossApp } from './cross-app.ts';
import { episodeKey } from './episode-key.ts';

const url = '/api/safety/episodes';

export type EpisodeOnPage = {
  /** The one that is open, if any; `undefined` also while that is not known. */
  episode: Episode | undefined;
  readAgain(): void;
  /** Tells the server what the person does in it, and the other pages that it did. Rejects where that could not be told. */
  tell<Answer = Episode>(act: string, body?: object): Promise<Answer | undefined>;
};

/** The open episode of whoever is here, on whatever page or device it began. */
export function useEpisode(isWanted = true): EpisodeOnPage {
  const client = useQueryClient();
  const { data, refetch } = useQuery({
    queryKey: episodeKey,
    queryFn: ({ signal }) => api.get<OpenEpisode>(`${url}/open`, signal),
    enabled: isWanted,
    // Several parts of a page ask for it at once.
    staleTime: 5_000,
    retry: false,
  });
  const episode = data?.episode ?? undefined;
  const id = episode?.id;
  return {
    episode,
    readAgain: useCallback(() => void refetch(), [refetch]),
    tell: useCallback(
      async <Answer>(act: string, body?: object) => {
        if (!id) return undefined;
        const answer = await api.post<Answer>(`${url}/${id}/${act}`, body);
        const now = episodeIn(answer);
        if (now) client.setQueryData<OpenEpisode>(episodeKey, { episode: now.state === 'closed' ? null : now });
        announceCrossApp({ kind: 'episode.changed' });
        return answer;
      },
      [client, id],
    ),
  };
}

/** Most acts answer with the episode itself, and some with it among other things. */
function episodeIn(answer: unknown): Episode | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  if ('episode' in answer) return episodeIn(answer.episode);
  return 'id' in answer && 'state' in answer ? (answer as Episode) : undefined;
}
