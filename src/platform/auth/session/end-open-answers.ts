import type { FastifyReply } from 'fastify';
import type { Db } from '../../db/open-database.ts';
import type { HttpServer } from '../../http/server.ts';
import { findEndedSessions } from './open-answer-store.ts';

const everyMs = 400;
type Response = FastifyReply['raw'];

/**
 * Ends answers that go on for long, such as streams, when the session that asked for them ends or its person is closed: within a
 * second, on every node. However many are open, it costs one question to the database each time, and none when none is.
 *
 * To be called before the routes are added.
 */
export function endOpenAnswers(server: HttpServer, { db, now }: { db: Db; now: () => Date }): void {
  const open = new Map<Response, string>();
  let seen: [Response, string][] = [];
  let asking = false;

  server.addHook('onRequest', async ({ person }, reply) => {
    if (!person || person.scopes) return;
    open.set(reply.raw, person.sessionId);
    reply.raw.once('close', () => open.delete(reply.raw));
  });

  const look = async (): Promise<void> => {
    // Most answers are over before anybody looks twice.
    const lasting = seen.filter(([response]) => open.has(response));
    seen = [...open];
    if (lasting.length === 0 || asking) return;
    asking = true;
    try {
      const ended = new Set(await findEndedSessions(db, [...new Set(lasting.map(([, sessionId]) => sessionId))], now()));
      for (const [response, sessionId] of lasting) if (ended.has(sessionId)) response.destroy();
    } catch {
      // The database cannot say now; the next look asks again.
    } finally {
      asking = false;
    }
  };
  const looking = setInterval(() => void look(), everyMs);
  looking.unref();
  server.addHook('onClose', async () => clearInterval(looking));
}
