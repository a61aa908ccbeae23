import { sql } from 'drizzle-orm';

/**
 * A conversation `t` in which no reply is being written. A reply knows the exercise that it found by its seal: sealed anew meanwhile, it
 * would take it for somebody else's and not go on with it.
 */
export const noReplyUnderWay = sql`not exists (
  select 1 from generations where generations.conversation_id = t.id and generations.status = 'running'
)`;
