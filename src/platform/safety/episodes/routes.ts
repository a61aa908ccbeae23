import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { liveLinesOf } from '../lines/live-lines.ts';
import { askForCheckIn, denyEpisode, getOpenEpisode } from './act-in-episode.ts';
import { AnswerCheckIn, AskForCheckIn, ChooseInEpisode, Episode, Misunderstood, OpenEpisode, TellContact } from './contract.ts';
import type { Happening } from './core/episode.ts';
import { moveEpisode } from './move-episode.ts';
import { type MailParts, tellContact } from './tell-contact.ts';

const ById = z.strictObject({ id: z.uuid() });
// Never refused for asking too often: nothing that helps may be.
const mine = { purpose: 'core', owner: 'self', unlimited: true } as const;
const one = { purpose: 'core', owner: { thing: 'safety-episode' }, unlimited: true } as const;
const answersEpisode = { params: ById, response: { 200: Episode } };

/** A person's own episode: how it stands, on every device, and what they do in it. Nobody else has a way to it. */
export function episodeRoutes(server: HttpServer, parts: MailParts): void {
  server.get('/api/safety/episodes/open', { config: mine, schema: { response: { 200: OpenEpisode } } }, async (request) =>
    getOpenEpisode(parts, personIdOf(request)),
  );
  const moves: Record<string, Happening> = {
    acknowledge: { what: 'acknowledged' },
    shown: { what: 'shown' },
    close: { what: 'safe' },
  };
  for (const [name, happening] of Object.entries(moves)) {
    server.post(`/api/safety/episodes/:id/${name}`, { config: one, schema: answersEpisode }, async (request) =>
      moveEpisode(parts, personIdOf(request), request.params.id, happening),
    );
  }
  server.post(
    '/api/safety/episodes/:id/misunderstood',
    { config: one, schema: { params: ById, response: { 200: Misunderstood } } },
    async (request) => {
      const personId = personIdOf(request);
      const { language, sensory } = await readAdaptation(parts, personId, { now: parts.now() });
      const lines = await liveLinesOf(parts.db).of(sensory.country, parts.now());
      const speaking = { language: language.locale, tone: language.tone, lines };
      return denyEpisode(parts, personId, request.params.id, speaking);
    },
  );
  server.post(
    '/api/safety/episodes/:id/choose',
    { config: one, schema: { ...answersEpisode, body: ChooseInEpisode } },
    async (request) => moveEpisode(parts, personIdOf(request), request.params.id, { what: 'chosen', ...request.body }),
  );
  server.post(
    '/api/safety/episodes/:id/check-in',
    { config: one, schema: { ...answersEpisode, body: AskForCheckIn } },
    async (request) => askForCheckIn(parts, personIdOf(request), request.params.id, request.body),
  );
  server.post(
    '/api/safety/episodes/:id/answer',
    { config: one, schema: { ...answersEpisode, body: AnswerCheckIn } },
    async (request) => moveEpisode(parts, personIdOf(request), request.params.id, { what: 'answered', ...request.body }),
  );
  server.post(
    '/api/safety/episodes/:id/tell',
    { config: one, schema: { ...answersEpisode, body: TellContact } },
    async (request) => {
      const personId = personIdOf(request);
      const { locale: language } = (await readAdaptation(parts, personId, { now: parts.now() })).language;
      return tellContact(parts, personId, request.params.id, { contactId: request.body.contactId, language });
    },
  );
}
