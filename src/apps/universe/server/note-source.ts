import { z } from 'zod';
import { defineHandoffSource } from '#platform/handoffs/define-handoff-source.ts';
import en from './note-source.en.json' with { type: 'json' };
import es from './note-source.es.json' with { type: 'json' };
import { findNote } from './note-store.ts';

const words = { es, en };

/** A note can be taken elsewhere, whole, as it was written; open or done. */
export const noteSource = defineHandoffSource({
  kind: 'note',
  reference: z.strictObject({ noteId: z.uuid() }),
  async read({ personId, language, ...stored }, { noteId }) {
    const note = await findNote(stored, personId, noteId);
    const { label, summary } = words[language];
    return note && { summary, items: [{ label, text: note.content, written: true }] };
  },
  back: ({ noteId }) => `/universe/notas#note-${noteId}`,
});
