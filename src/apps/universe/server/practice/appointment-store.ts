import { and, asc, eq, gte, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { appointments } from '../../tables.ts';

type Row = typeof appointments.$inferSelect;
/** An appointment with its title opened: it is sealed with the key of whoever made it. */
export type KeptAppointment = Omit<Row, 'title'> & { title: string };
type Stored = { db: Db | Tx; vault: Vault };

const mostListed = 200;

/** Writes an appointment. The same id of the same person again writes nothing; `false` when the id is another's. */
export async function insertAppointment(
  { db, vault }: Stored,
  appointment: { id: string; userId: string; withUserId: string; title: string; startsAt: Date; endsAt: Date; createdAt: Date },
): Promise<'new' | 'known' | 'foreign'> {
  const seals = await vault.of(appointment.userId, db);
  const title = seals.seal(placeOf(appointment.id), appointment.title);
  const written = await db
    .insert(appointments)
    .values({ ...appointment, title })
    .onConflictDoNothing({ target: appointments.id })
    .returning({ id: appointments.id });
  if (written.length > 0) return 'new';
  return (await findAppointment({ db, vault }, appointment.userId, appointment.id)) ? 'known' : 'foreign';
}

/** What a person agreed with others from then on, made by them or by the other one, the next one first. */
export async function listAppointments({ db, vault }: Stored, personId: string, from: Date): Promise<KeptAppointment[]> {
  const rows = await db
    .select()
    .from(appointments)
    .where(and(isOf(personId), gte(appointments.endsAt, from)))
    .orderBy(asc(appointments.startsAt), asc(appointments.id))
    .limit(mostListed);
  return Promise.all(rows.map((row) => open({ db, vault }, row)));
}

/** One that this person is part of. */
export async function findAppointment(
  { db, vault }: Stored,
  personId: string,
  appointmentId: string,
): Promise<KeptAppointment | undefined> {
  const [row] = await db
    .select()
    .from(appointments)
    .where(and(eq(appointments.id, appointmentId), isOf(personId)));
  return row && open({ db, vault }, row);
}

/** Changes one that this person is part of; with `by: 'maker'`, only one that they made. */
export async function updateAppointment(
  tx: Tx,
  personId: string,
  appointmentId: string,
  columns: Partial<Pick<Row, 'startsAt' | 'endsAt' | 'cancelledAt'>>,
  by: 'either' | 'maker',
): Promise<Row | undefined> {
  const [row] = await tx
    .update(appointments)
    .set(columns)
    .where(and(eq(appointments.id, appointmentId), by === 'maker' ? eq(appointments.userId, personId) : isOf(personId)))
    .returning();
  return row;
}

function isOf(personId: string) {
  return or(eq(appointments.userId, personId), sql`${appointments.withUserId} = ${personId}`);
}

function placeOf(row: string) {
  return { table: 'appointments', column: 'title', row };
}

async function open({ db, vault }: Stored, row: Row): Promise<KeptAppointment> {
  return { ...row, title: (await vault.of(row.userId, db)).open(placeOf(row.id), row.title) };
}
