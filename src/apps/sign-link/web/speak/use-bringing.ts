import { useRef, useState } from 'react';
import type { PhraseCategory } from '../../core/speak/phrases.ts';
import { boardStore } from './board-store.ts';
import { shrinkPicture } from './shrink-picture.ts';

export type Found = { name: string; picture: Blob; isWanted: boolean };

/** Reads a sack of pictures and makes a phrase of each that is wanted. Stopped, what was brought stays and the rest stays in the list. */
export function useBringing() {
  const [found, setFound] = useState<readonly Found[]>();
  const [problem, setProblem] = useState<'damaged' | 'none' | 'large' | 'unread'>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const isStopped = useRef(false);
  const load = () => import('../../core/speak/read-pictures.ts');

  function show(pictures: readonly Omit<Found, 'isWanted'>[]): void {
    setProblem(pictures.length === 0 ? 'none' : undefined);
    setFound(pictures.map((one) => ({ ...one, isWanted: true })));
  }
  return {
    found,
    problem,
    progress,
    change: (at: number, some: Partial<Found>) =>
      setFound((all) => all?.map((one, index) => (index === at ? { ...one, ...some } : one))),
    stop() {
      isStopped.current = true;
    },
    async readZip(file: File): Promise<void> {
      const { broughtLimits, readPictures } = await load();
      if (file.size > broughtLimits.zipBytes) return setProblem('large');
      try {
        const pictures = readPictures(new Uint8Array(await file.arrayBuffer()));
        show(pictures.map(({ name, bytes }) => ({ name, picture: new Blob([bytes]) })));
      } catch {
        setProblem('damaged');
      }
    },
    async readFolder(files: readonly File[]): Promise<void> {
      const { broughtLimits, isPicture, nameOfPicture } = await load();
      const pictures = files.filter(({ name, size }) => isPicture(name) && size <= broughtLimits.pictureBytes);
      const named = pictures.map((file) => ({ name: nameOfPicture(file.name), picture: file })).filter(({ name }) => name !== '');
      show(named.sort((one, other) => one.name.localeCompare(other.name, 'es')).slice(0, broughtLimits.pictures));
    },
    /** Answers how many phrases were made. */
    async bring(category: PhraseCategory, about: { author: string; licence: string }): Promise<number> {
      isStopped.current = false;
      const wanted = (found ?? []).filter(({ isWanted, name }) => isWanted && name.trim() !== '');
      const brought = new Set<Found>();
      for (const one of wanted) {
        if (isStopped.current) break;
        setProgress({ done: brought.size + 1, total: wanted.length });
        const text = one.name.trim();
        try {
          const picture = await shrinkPicture(one.picture);
          const content = { text, category, picture: null, given: { alt: text, ...about } };
          await boardStore.add(
            { kind: 'add', id: crypto.randomUUID(), content, at: new Date().toISOString(), picture: 'put' },
            picture,
          );
          brought.add(one);
        } catch {
          setProblem('unread');
        }
      }
      setProgress(undefined);
      setFound((all) => all?.filter((one) => !brought.has(one)));
      return brought.size;
    },
  };
}
