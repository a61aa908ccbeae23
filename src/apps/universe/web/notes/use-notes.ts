import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import type { Note, NotePage } from '../../contract.ts';
import { notesKey } from '../keys.ts';
import { noteOutbox } from './note-outbox.ts';

type Pages = InfiniteData<NotePage, string | null>;

/** A person's notes, newest first, page after page: the open ones with those on their way, or the done ones. */
export function useNotes(isDone: boolean) {
  const client = useQueryClient();
  const unsent = useSyncExternalStore(noteOutbox.subscribe, noteOutbox.read, noteOutbox.read);
  const query = useInfiniteQuery({
    queryKey: [...notesKey, isDone],
    queryFn: ({ pageParam, signal }) =>
      api.get<NotePage>(
        `/api/universe/notes?done=${isDone}&limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  useEffect(
    () =>
      noteOutbox.onSent((note) => {
        // It changes its place on the page only once: the list has it before the outbox lets it go.
        client.setQueryData<Pages>([...notesKey, false], (data) => data && withNote(data, note));
        void client.invalidateQueries({ queryKey: notesKey });
      }),
    [client],
  );

  const items = query.data?.pages.flatMap(({ items: page }) => page) ?? [];
  const known = new Set(items.map(({ clientNoteId }) => clientNoteId));
  const waiting = isDone ? [] : unsent.filter(({ clientNoteId }) => !known.has(clientNoteId)).toReversed();
  return { ...query, items, waiting };
}

function withNote(data: Pages, note: Note): Pages {
  const [first, ...rest] = data.pages;
  if (!first || first.items.some(({ id }) => id === note.id)) return data;
  return { ...data, pages: [{ ...first, items: [note, ...first.items] }, ...rest] };
}

/** What can be done with a note. Each act is seen at once, and the notice that says so takes it back. */
export function useNoteActions() {
  const client = useQueryClient();
  const t = useT();
  const textOf = useProblemText();
  const refresh = () => client.invalidateQueries({ queryKey: notesKey });

  /** Takes the note out of the lists, does it, and puts it back when it could not be done. */
  async function act(
    { id }: Note,
    send: () => Promise<unknown>,
    done: { text: string; undo(): Promise<unknown> },
  ): Promise<void> {
    await client.cancelQueries({ queryKey: notesKey });
    client.setQueriesData<Pages>(
      { queryKey: notesKey },
      (data) =>
        data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter((one) => one.id !== id) })) },
    );
    try {
      await send();
      announceCrossApp({ kind: 'note.changed', noteId: id });
      showToast({
        text: done.text,
        undo: async () => {
          await done.undo();
          announceCrossApp({ kind: 'note.changed', noteId: id });
          await refresh();
        },
      });
    } catch (error) {
      showToast({ text: textOf(error) });
    }
    await refresh();
  }
  const mark = (id: string, done: boolean) => api.patch<Note>(`/api/universe/notes/${id}`, { done });

  return {
    setDone: (note: Note, isDone: boolean) =>
      act(note, () => mark(note.id, isDone), {
        text: t(isDone ? 'universe.notes.markedDone' : 'universe.notes.markedOpen'),
        undo: () => mark(note.id, !isDone),
      }),
    remove: (note: Note) =>
      act(note, () => api.delete(`/api/universe/notes/${note.id}`), {
        text: t('universe.notes.deleted'),
        undo: () => api.post(`/api/universe/notes/${note.id}/restore`),
      }),
    async copy({ content }: Pick<Note, 'content'>): Promise<void> {
      try {
        await navigator.clipboard.writeText(content);
        showToast({ text: t('universe.notes.copied') });
      } catch {
        showToast({ text: t('universe.notes.notCopied') });
      }
    },
  };
}
