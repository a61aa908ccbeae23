import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { ChangeNote, Note, NotePage, TakeNote } from '../contract.ts';
import { deleteNote, restoreNote } from './delete-note.ts';
import { listNotePage } from './list-note-page.ts';
import { markNote } from './mark-note.ts';
import { takeNote } from './take-note.ts';

const ById = z.object({ id: z.uuid() });
const mine = { purpose: 'core', owner: 'self' } as const;
const one = { purpose: 'core', owner: { thing: 'note' } } as const;
const Asked = z.object({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  done: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
});

/** What a person noted in a moment, newest first. */
export function noteRoutes(server: HttpServer, system: System): void {
  server.post(
    '/api/universe/notes',
    { config: { ...mine, scope: 'notes:write' }, schema: { body: TakeNote, response: { 201: Note } } },
    async (request, reply) => reply.code(201).send(await takeNote(contextOf(system, request), request.body)),
  );
  server.get(
    '/api/universe/notes',
    { config: { ...mine, scope: 'notes:read' }, schema: { querystring: Asked, response: { 200: NotePage } } },
    async (request) => listNotePage(contextOf(system, request), request.query),
  );
  server.patch(
    '/api/universe/notes/:id',
    { config: { ...one, scope: 'notes:write' }, schema: { params: ById, body: ChangeNote, response: { 200: Note } } },
    async (request) => markNote(contextOf(system, request), request.params.id, request.body),
  );
  server.delete(
    '/api/universe/notes/:id',
    { config: { ...one, scope: 'notes:write' }, schema: { params: ById, response: { 204: z.null() } } },
    async (request, reply) => {
      await deleteNote(contextOf(system, request), request.params.id);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/universe/notes/:id/restore',
    { config: one, schema: { params: ById, response: { 200: Note } } },
    async (request) => restoreNote(contextOf(system, request), request.params.id),
  );
}
