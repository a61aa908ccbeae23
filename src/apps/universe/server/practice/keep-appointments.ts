import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import { listCounting } from '#platform/consent/grants/counts-now.ts';
import { findRelation } from '#platform/consent/grants/grant-store.ts';
import { getReceived } from '#platform/consent/grants/read-under-grant.ts';
import type { Context } from '#platform/context/context.ts';
import {
  findAppointment,
  insertAppointment,
  type KeptAppointment,
  listAppointments,
  updateAppointment,
} from './appointment-store.ts';
import { type Appointment, AppointmentNotFound, type MakeAppointment, type MoveAppointment } from './contract.ts';

/** What is agreed from now on, whoever made it; what ended today stays until midnight has passed everywhere. */
export async function listAgenda(ctx: Context): Promise<Appointment[]> {
  const from = new Date(ctx.now().getTime() - 86_400_000);
  const found = await listAppointments(ctx, ctx.personId, from);
  const lettingIn = await whoLetsIn(ctx);
  return Promise.all(found.map((one) => present(ctx, one, lettingIn)));
}

/** Agrees a time with somebody who lets this person in. Both see it; the title is for both to read. */
export async function makeAppointment(ctx: Context, { id, grantId, title, ...times }: MakeAppointment): Promise<Appointment> {
  const { userId: withUserId, relation } = await getReceived(ctx, ctx.personId, grantId);
  const { db, vault, personId: userId, now } = ctx;
  const [startsAt, endsAt] = [new Date(times.startsAt), new Date(times.endsAt)];
  await db.transaction(async (tx) => {
    const row = { id, userId, withUserId, title, startsAt, endsAt, createdAt: now() };
    const written = await insertAppointment({ db: tx, vault }, row);
    if (written === 'foreign') throw new AppointmentNotFound();
    if (written === 'known') return;
    await recordEvent(tx, ctx, {
      actor: { kind: relation, id: userId },
      subjectId: withUserId,
      action: 'appointment.made',
      thing: 'appointments',
      thingId: id,
      outcome: 'done',
    });
  });
  return getAppointment(ctx, id);
}

/** Moves one to another time. Only whoever made it does, and only while the other one lets them in. */
export async function moveAppointment(ctx: Context, id: string, { startsAt, endsAt }: MoveAppointment): Promise<Appointment> {
  await checkLetIn(ctx, id);
  return change(ctx, id, { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, 'maker', 'appointment.moved');
}

/** Either of the two says that it does not take place. It stays in both agendas, struck out. */
export function cancelAppointment(ctx: Context, id: string): Promise<Appointment> {
  return change(ctx, id, { cancelledAt: ctx.now() }, 'either', 'appointment.cancelled');
}

/** It takes place after all, if the other one still lets whoever made it in. */
export async function restoreAppointment(ctx: Context, id: string): Promise<Appointment> {
  await checkLetIn(ctx, id);
  return change(ctx, id, { cancelledAt: null }, 'either', 'appointment.restored');
}

/** Whoever took their permission back is left in peace: what was agreed can be called off, and nothing else. */
async function checkLetIn(ctx: Context, id: string): Promise<void> {
  const kept = await findAppointment(ctx, ctx.personId, id);
  if (kept?.userId !== ctx.personId) return;
  if (kept.withUserId === null || !(await whoLetsIn(ctx)).has(kept.withUserId)) throw new AppointmentNotFound();
}

async function change(
  ctx: Context,
  id: string,
  columns: Parameters<typeof updateAppointment>[3],
  by: 'either' | 'maker',
  action: `appointment.${string}`,
): Promise<Appointment> {
  const { db, personId } = ctx;
  await db.transaction(async (tx) => {
    const row = await updateAppointment(tx, personId, id, columns, by);
    if (!row) throw new AppointmentNotFound();
    const isMaker = row.userId === personId;
    const relation = isMaker && row.withUserId !== null ? await findRelation(tx, row.withUserId, personId) : undefined;
    await recordEvent(tx, ctx, {
      actor: { kind: relation ?? 'person', id: personId },
      subjectId: isMaker ? row.withUserId : personId,
      action,
      thing: 'appointments',
      thingId: id,
      outcome: 'done',
    });
  });
  return getAppointment(ctx, id);
}

async function getAppointment(ctx: Context, id: string): Promise<Appointment> {
  const found = await findAppointment(ctx, ctx.personId, id);
  if (!found) throw new AppointmentNotFound();
  return present(ctx, found, await whoLetsIn(ctx));
}

async function whoLetsIn(ctx: Context): Promise<ReadonlySet<string>> {
  return new Set((await listCounting(ctx, ctx.personId)).map(({ userId }) => userId));
}

/** Whoever took their permission back keeps their name to themselves too; they still know with whom they agreed what. */
async function present(ctx: Context, kept: KeptAppointment, lettingIn: ReadonlySet<string>): Promise<Appointment> {
  const isMine = kept.userId === ctx.personId;
  const otherId = isMine ? kept.withUserId : kept.userId;
  const isKnown = otherId !== null && (!isMine || lettingIn.has(otherId));
  const other = isKnown ? await findUser(ctx, otherId) : undefined;
  return {
    id: kept.id,
    title: kept.title,
    with: other?.name ?? null,
    isMine,
    startsAt: kept.startsAt.toISOString(),
    endsAt: kept.endsAt.toISOString(),
    cancelledAt: kept.cancelledAt?.toISOString() ?? null,
  };
}
