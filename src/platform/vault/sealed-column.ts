import { customType } from 'drizzle-orm/pg-core';
import type { Sealed } from './vault.ts';

/** The one column type for what must never be readable in the database: only a value that the vault sealed fits in it. */
export const sealed = customType<{ data: Sealed; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value,
  fromDriver: (value) => value as Sealed,
});
