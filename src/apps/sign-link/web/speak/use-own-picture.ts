import { useEffect, useState } from 'react';
import { pagePerson } from '#ui/api/page-person.ts';
import { boardStore } from './board-store.ts';
import { phrasesUrl } from './send-pending.ts';

/** The address of a picture that somebody gave, from this device where it is there. `undefined` while it is looked for, `null`: it is not to be had. */
export function useOwnPicture(phraseId: string | undefined, at: string | undefined): string | null | undefined {
  const [url, setUrl] = useState<string | null>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is another picture
  useEffect(() => {
    let [isGone, made] = [false, ''];
    if (phraseId === undefined) return;
    void find(phraseId).then((picture) => {
      if (isGone) return;
      if (picture) made = URL.createObjectURL(picture);
      setUrl(made || null);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [phraseId, at]);
  return url;
}

async function find(phraseId: string): Promise<Blob | undefined> {
  const kept = await boardStore.picture(phraseId);
  if (kept) return kept;
  try {
    const personId = pagePerson.read();
    const answer = await fetch(`${phrasesUrl}/${phraseId}/picture`, {
      headers: personId === undefined ? {} : { 'x-person': personId },
    });
    if (!answer.ok) return undefined;
    const picture = await answer.blob();
    await boardStore.putPicture(phraseId, picture);
    return picture;
  } catch {
    return undefined;
  }
}
