import { z } from 'zod';

/** Whether the database would take this text for an id: what is not one finds nothing, and must not be an error. */
export function isUuid(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
