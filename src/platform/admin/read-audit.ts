import { listEvents } from '../audit/list-events.ts';
import type { EventFilter } from '../audit/list-store.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { type AdminParts, noteAdmin } from './admin-parts.ts';
import type { AuditChecked, AuditRows } from './contract.ts';

export type AuditQuestion = {
  subjectId?: string;
  actorId?: string;
  action?: string;
  outcome?: 'done' | 'refused';
  from?: string;
  until?: string;
  before?: number;
  limit: number;
};

/** Whose a hard moment, a plan or a report was is nobody's to learn by looking through the audit. */
const ofSafety = /^(?:safety-episode|safety-plan|trusted-contact|incident)\./;

/**
 * The lines of the audit that pass all filters, newest first. Asking what was done to one person, or by one, is on record as theirs;
 * only then do lines about their safety say that they are theirs.
 */
export async function readAudit(
  parts: AdminParts,
  adminId: string,
  { before, limit, from, until, ...filter }: AuditQuestion,
): Promise<AuditRows> {
  const { subjectId = null, actorId } = filter;
  await noteAdmin(parts.db, parts, adminId, { action: 'audit.read', subjectId, thing: 'audit_events' });
  if (actorId !== undefined && actorId !== subjectId && actorId !== adminId)
    await noteAdmin(parts.db, parts, adminId, { action: 'audit.read', subjectId: actorId, thing: 'audit_events' });
  const asked: EventFilter = {
    ...filter,
    ...(from ? { from: new Date(from) } : {}),
    ...(until ? { until: new Date(until) } : {}),
  };
  const { items, next } = await listEvents(parts, asked, { limit, ...(before === undefined ? {} : { before }) });
  const isAskedFor = (id: string | null) => id !== null && (id === subjectId || id === actorId);
  return {
    items: items.map(({ createdAt, ...line }) => {
      const isHidden = ofSafety.test(line.action) && !isAskedFor(line.subjectId);
      const whose = isHidden ? { subjectId: null, actorId: line.actorKind === 'admin' ? line.actorId : null, thingId: null } : {};
      return { ...line, ...whose, createdAt: createdAt.toISOString() };
    }),
    next,
  };
}

/** Reads the whole audit and says whether it is as it was written; that somebody checked is on record too. */
export async function checkAudit(parts: AdminParts, adminId: string): Promise<AuditChecked> {
  const { lines, first, head, broken } = await verifyChain(parts);
  const details = { lines, whole: broken === undefined };
  await noteAdmin(parts.db, parts, adminId, { action: 'audit.verified', thing: 'audit_events', details });
  return { lines, first, last: head.seq, broken: broken ? { seq: broken.seq, how: broken.how } : null };
}
