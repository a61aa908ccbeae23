import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { maxFavourites } from './core/favourites.ts';
import { longestNote } from './core/longest-note.ts';

/** An address inside the product, such as `/chat`: never another site, however a browser may read it. */
const Place = z
  .string()
  .max(300)
  .regex(/^\/(?!\/)[^\s\\\p{C}]*$/u);

/** The places a person keeps at hand, in their own order. It is read and written whole, so that twice is once. */
export const Favourites = z
  .strictObject({
    places: z
      .array(Place)
      .max(maxFavourites)
      .refine((places) => new Set(places).size === places.length, 'each place once'),
  })
  .meta({ id: 'Favourites' });
export type Favourites = z.infer<typeof Favourites>;

/** A thought noted so that nobody has to remember it (a11y/A9). */
export const Note = z
  .strictObject({
    id: z.uuid(),
    clientNoteId: z.uuid().describe('Given by the page: sent twice it is one note'),
    content: z.string(),
    doneAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;

export const NotePage = z.strictObject({ items: z.array(Note), next: z.string().nullable() }).meta({ id: 'NotePage' });
export type NotePage = z.infer<typeof NotePage>;

export const TakeNote = z
  .strictObject({
    clientNoteId: z.uuid(),
    content: z.string().trim().min(1).max(longestNote),
    personId: z.uuid().optional().describe('Who wrote it: it is not taken when somebody else is signed in by now'),
  })
  .meta({ id: 'TakeNote' });
export type TakeNote = z.infer<typeof TakeNote>;

export const ChangeNote = z.strictObject({ done: z.boolean() }).meta({ id: 'ChangeNote' });
export type ChangeNote = z.infer<typeof ChangeNote>;

export class NoteOfSomebodyElse extends defineError(
  'universe/note-of-somebody-else',
  409,
  'Whoever is signed in is not who wrote this note',
) {}

export class NoteNotFound extends defineError<{ noteId: string }>(
  'universe/note-not-found',
  404,
  'This note does not exist or is not yours',
) {}
