import { timestamp, uuid } from 'drizzle-orm/pg-core';

/** The primary key of every table: a UUID, made by the database unless a seal needs to know it before the insert. */
export const id = () => uuid('id').primaryKey().defaultRandom();

/** A moment, always with its time zone. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** When the row was written. */
export const createdAt = () => moment('created_at').notNull().defaultNow();

/** When the row was last changed: updates that go through Drizzle move it by themselves. */
export const updatedAt = () =>
  moment('updated_at')
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date());
