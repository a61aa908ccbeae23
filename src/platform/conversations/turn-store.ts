import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { rows } from '../db/rows.ts';
import type { Sealed } from '../vault/vault.ts';
import type { GenerationStatus } from './contract.ts';

/** A person's message, the empty reply after it and the generation that will write it, as they are stored. */
export type NewTurn = {
  personId: string;
  conversationId: string;
  clientMessageId: string;
  asked: { id: string; content: Sealed; metadata: Sealed | null };
  answering: { id: string; content: Sealed; metadata: Sealed | null };
  generationId: string;
  nodeId: string;
  leaseUntil: Date;
  now: Date;
};

/** The number of the message, whether the conversation has a title, and the turn that was stored under this client id before. */
export type StoredTurn = { seq: number; titled: boolean; knownMessageId: string | null; knownGenerationId: string | null };

/**
 * Stores a whole turn in one statement: the conversation is held, a message that is known already is found, and otherwise the
 * message, its reply and its generation are written, the draft is forgotten and the conversation moves to the top.
 * `undefined`: the person has no such conversation. Fails on the unique client id when the same message comes twice at once.
 */
export async function storeTurn(tx: Tx, turn: NewTurn): Promise<StoredTurn | undefined> {
  const { asked, answering } = turn;
  const now = turn.now.toISOString();
  const result = await tx.execute(sql`
    with conversation as (
      select id, next_seq, title_source from conversations
      where id = ${turn.conversationId}::uuid and user_id = ${turn.personId}::uuid and deleted_at is null for update
    ), known as (
      select m.id, g.id as generation_id from conversation c
      join messages m on m.conversation_id = c.id and m.client_message_id = ${turn.clientMessageId}::uuid
      join generations g on g.user_message_id = m.id order by g.created_at limit 1
    ), fresh as (
      select id, next_seq from conversation where not exists (select 1 from known)
    ), said as (
      insert into messages (id, conversation_id, seq, sender_type, content, metadata, client_message_id, created_at)
      select each.id, fresh.id, fresh.next_seq + each.place, each.sender, each.content, each.metadata, each.client_id, ${now}::timestamptz
      from fresh, (values
        (${asked.id}::uuid, 0, 'user', ${asked.content}::text, ${asked.metadata}::text, ${turn.clientMessageId}::uuid),
        (${answering.id}::uuid, 1, 'bot', ${answering.content}::text, ${answering.metadata}::text, null::uuid)
      ) as each (id, place, sender, content, metadata, client_id)
    ), opened as (
      insert into generations (id, conversation_id, user_message_id, message_id, status, node_id, lease_until, created_at)
      select ${turn.generationId}::uuid, fresh.id, ${asked.id}::uuid, ${answering.id}::uuid, 'running', ${turn.nodeId},
        ${turn.leaseUntil.toISOString()}::timestamptz, ${now}::timestamptz from fresh
    ), moved as (
      update conversations set next_seq = fresh.next_seq + 2, draft = null, draft_updated_at = ${now}::timestamptz,
        updated_at = ${now}::timestamptz from fresh where conversations.id = fresh.id
    )
    select conversation.next_seq as seq, conversation.title_source is not null as titled, known.id as known_message_id, known.generation_id as known_generation_id
    from conversation left join known on true`);
  const [row] = rows<{ seq: number; titled: boolean; known_message_id: string | null; known_generation_id: string | null }>(
    result,
  );
  return (
    row && { seq: row.seq, titled: row.titled, knownMessageId: row.known_message_id, knownGenerationId: row.known_generation_id }
  );
}

/** What a turn found when it began, sealed as it was: by it a reply that comes late sees that somebody went on without it. */
export type FoundSeals = { metadata: Sealed | null; run: Sealed | null };

/** How a reply ended, as it is stored. `run` absent: the guided run stays as it was. */
export type ClosedTurn = {
  found: FoundSeals;
  conversationId: string;
  generationId: string;
  messageId: string;
  content: Sealed;
  metadata: Sealed | null;
  run?: Sealed | null;
  status: Exclude<GenerationStatus, 'running'>;
  now: Date;
};

/**
 * The words, the step, the run and the end of a reply are one fact: one statement stores them together or not at all. Answers
 * how the reply stands afterwards: somebody else may have closed it before, and then that stays.
 *
 * A node may come late, after another closed its reply and even continued it. So the words are written only while the message
 * is still this generation's (continuing seals its metadata anew), and the run only while it is the one that was found and the
 * reply was still open.
 */
export async function closeTurn(db: Db, turn: ClosedTurn): Promise<GenerationStatus | undefined> {
  const now = turn.now.toISOString();
  const result = await db.execute(sql`
    with said as (
      update messages set content = ${turn.content}, metadata = ${turn.metadata}::text, is_stemmed = false where id = ${turn.messageId}::uuid
        and metadata is not distinct from ${turn.found.metadata}::text
    ), before as (
      select id, status from generations where id = ${turn.generationId}::uuid for update
    ), kept as (
      update conversations set updated_at = ${now}::timestamptz,
        run = case
          when ${turn.run !== undefined}::boolean and run is not distinct from ${turn.found.run}::text
            and exists (select 1 from before where status = 'running')
          then ${turn.run ?? null}::text else run end
      where id = ${turn.conversationId}::uuid
    ), ended as (
      update generations set status = ${turn.status}, ended_at = ${now}::timestamptz, lease_until = null
      from before where generations.id = before.id and before.status = 'running' returning generations.status
    )
    select coalesce(ended.status, before.status) as status from before left join ended on true`);
  return rows<{ status: GenerationStatus }>(result)[0]?.status;
}
