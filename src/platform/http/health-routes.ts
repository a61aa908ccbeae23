import { z } from 'zod';
import { NotReady } from './errors.ts';
import type { HttpServer } from './server.ts';

/** Whether the process can do its work: its database answers, and its tables are as this version needs them. */
export type Readiness = () => Promise<{ database: 'ok' | 'unreachable'; migrations: 'ok' | 'missing' | 'unknown' }>;

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const Ready = z.object({ status: z.literal('ok'), database: z.string(), migrations: z.string() }).meta({ id: 'Ready' });
const open = { public: true, unlimited: true, purpose: 'core', owner: 'nobody' } as const;

/** `/api/health`: the process lives. `/api/health/ready`: it can serve people. */
export function healthRoutes(server: HttpServer, ready: Readiness): void {
  server.get('/api/health', { config: open, schema: { response: { 200: Health } } }, async () => ({ status: 'ok' as const }));
  server.get('/api/health/ready', { config: open, schema: { response: { 200: Ready } } }, async () => {
    const found = await ready();
    if (found.database !== 'ok' || found.migrations !== 'ok') throw new NotReady(found);
    return { status: 'ok' as const, ...found };
  });
}
