import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '#ui/api/client.ts';
import type { SaveState } from '#ui/primitives/saved.tsx';
import type { Session } from '../../contract.ts';
import { sessionKey } from '../keys.ts';
import { draftMemory } from './draft-memory.ts';
import { createDraftSaver, type DraftSaver } from './draft-saver.ts';

export type ReplyDraft = {
  text: string;
  saveState: SaveState;
  change(text: string): void;
  /** Resolves when no save is on its way: the words are about to be sent. */
  hold(): Promise<void>;
  /** Resolves when the server has the words that stand in the field, or cannot be given them for now. */
  keep(): Promise<void>;
  /** The server took the words, and `text` is what stands in the field from now on. */
  settle(text: string): void;
};

/** The words being written in a rehearsal: kept in this tab at once, and on the server within a second. */
export function useReplyDraft({ id, draft }: Pick<Session, 'id' | 'draft'>): ReplyDraft {
  const client = useQueryClient();
  const [text, setText] = useState(() => draftMemory.read(id) ?? draft);
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const current = useRef(text);
  const known = useRef(draft);
  const saver = useRef<DraftSaver>(undefined);

  const show = useCallback((next: string) => {
    current.current = next;
    setText(next);
  }, []);

  useEffect(() => {
    const made = createDraftSaver(
      (next) => api.put(`/api/comunicacion-social/sessions/${id}/draft`, { draft: next.slice(0, 20_000) }),
      {
        onState: setSaveState,
        onSaved(saved) {
          if (saved === current.current) draftMemory.write(id, undefined);
          known.current = saved;
          client.setQueryData<Session>(sessionKey(id), (session) => session && { ...session, draft: saved });
        },
      },
    );
    saver.current = made;
    const left = draftMemory.read(id);
    if (left !== undefined) made.save(left);
    return () => made.close();
  }, [id, client]);

  // Words that were saved elsewhere are shown where nothing was written here meanwhile; none are ever taken away by that.
  useEffect(() => {
    const isUntouched = current.current === known.current;
    known.current = draft;
    if (isUntouched && draft !== '') show(draft);
  }, [draft, show]);

  return {
    text,
    saveState,
    change: useCallback(
      (next) => {
        show(next);
        draftMemory.write(id, next);
        saver.current?.save(next);
      },
      [id, show],
    ),
    hold: useCallback(async () => saver.current?.hold(), []),
    keep: useCallback(async () => {
      if (current.current !== known.current) await saver.current?.saveNow(current.current);
    }, []),
    settle: useCallback(
      (next) => {
        known.current = next;
        draftMemory.write(id, undefined);
        setSaveState('idle');
        show(next);
      },
      [id, show],
    ),
  };
}
