import type { StreamLog } from '../cache/stream-log.ts';
import type { Db } from '../db/open-database.ts';
import type { Sealed, Seals, Vault } from '../vault/vault.ts';
import type { GenerationStatus } from './contract.ts';
import { sealRun } from './conversation-store.ts';
import { findTurn, type OpenTurn } from './generation-store.ts';
import { sealContent, sealMetadata } from './message-store.ts';
import { openReply, type ReplyWriter } from './reply-writer.ts';
import type { Saver } from './saver.ts';
import type { TakeTurn, TurnResult } from './take-turn.ts';
import { closeTurn } from './turn-store.ts';

type Ended = Exclude<GenerationStatus, 'running'>;
export type WriterParts = {
  db: Db;
  vault: Vault;
  log: Record<'info' | 'warn' | 'error', (details: Record<string, unknown>, message: string) => void>;
  streamLog: StreamLog;
  takeTurn: TakeTurn;
  saver: Saver;
  now: () => Date;
};

/** Why a reply was told to end: `stopped` by the person, `closing` with the process, `lost` to another node. */
export type EndReason = 'stopped' | 'closing' | 'lost';

const cutShort = { type: 'conversations/cut-short', title: 'The reply was cut short', status: 502 };

/**
 * Writes one reply from its first word to its `done`. Whatever the bot does, what was said is saved, the reply is closed, and the
 * pages are told. It throws only when the database cannot even be asked what to write: then the lease runs out.
 */
export async function writeReply(parts: WriterParts, generationId: string, abort: AbortController): Promise<void> {
  const { db, vault, log, streamLog, saver } = parts;
  const startedAt = performance.now();
  const turn = await findTurn({ db, vault }, generationId);
  if (turn?.status !== 'running') return;

  const reply = openReply(streamLog, turn.conversationId, generationId, turn.already);
  const grows = { personId: turn.personId, messageId: turn.messageId, reply };
  saver.watch({ generationId, lost: () => abort.abort('lost' satisfies EndReason), grows });
  const result = await attempt(parts, turn, reply, abort.signal);
  await saver.release(generationId);

  const status = statusOf(result, abort.signal);
  reply.flush();
  if (result.mode !== 'model' || result.broken) reply.tell('notice', { mode: result.mode, ...toldBeside(result) });
  if (result.step || result.outcome) reply.tell('step', { step: result.step, outcome: result.outcome });
  const ended = await closeReply(parts, turn, reply, result, status);
  if (ended === 'interrupted' && abort.signal.reason !== 'closing') reply.tell('problem', { problem: result.cut ?? cutShort });
  reply.end({ status: ended, messageId: turn.messageId });
  log.info(
    {
      conversationId: turn.conversationId,
      generationId,
      mode: result.mode,
      status: ended,
      ms: Math.round(performance.now() - startedAt),
    },
    'reply written',
  );
}

async function attempt(
  { takeTurn, log }: WriterParts,
  turn: OpenTurn,
  reply: ReplyWriter,
  signal: AbortSignal,
): Promise<TurnResult> {
  try {
    if (!signal.aborted) return await takeTurn(turn, reply, signal);
  } catch (error) {
    if (!signal.aborted) log.error({ err: error, generationId: turn.generationId }, 'reply failed');
  }
  return { mode: 'model', step: null, outcome: null, cut: cutShort };
}

function statusOf(result: TurnResult, signal: AbortSignal): Ended {
  if (signal.reason === 'stopped') return 'stopped';
  return signal.aborted || result.cut ? 'interrupted' : 'complete';
}

/** Stores how the reply ended; three tries, and then its lease runs out and it is closed as interrupted: what was saved stays. */
async function closeReply(
  parts: WriterParts,
  turn: OpenTurn,
  reply: ReplyWriter,
  result: TurnResult,
  status: Ended,
): Promise<Ended> {
  const { db, vault, log, now } = parts;
  const { personId, conversationId, generationId, messageId, found } = turn;
  const { mode, step, outcome } = result;
  const memory = result.memory ? { memory: result.memory } : {};
  const metadata = { generationId, mode, step, outcome, ...toldBeside(result), ...memory };
  const movesRun = result.run !== undefined && status === 'complete';
  for (let attempts = 1; ; attempts += 1) {
    try {
      const seals = await vault.of(personId);
      const ended = await closeTurn(db, {
        found,
        conversationId,
        generationId,
        messageId,
        content: sealContent(seals, messageId, reply.text()),
        metadata: sealMetadata(seals, messageId, metadata),
        ...(movesRun ? { run: keptRun(seals, conversationId, result) } : {}),
        status,
        now: now(),
      });
      return ended === undefined || ended === 'running' ? status : ended;
    } catch (error) {
      log.warn({ err: error, generationId, attempts }, 'reply not closed');
      if (attempts === 3) return 'interrupted';
      await new Promise((resolve) => setTimeout(resolve, attempts * 500));
    }
  }
}

function toldBeside({ helpLines, broken }: TurnResult): Pick<TurnResult, 'helpLines' | 'broken'> {
  return { ...(helpLines ? { helpLines } : {}), ...(broken ? { broken } : {}) };
}

function keptRun(seals: Seals, conversationId: string, { run, step }: TurnResult): Sealed | null {
  if (!run) return null;
  return sealRun(seals, conversationId, { run, progress: step ? { position: step.position, total: step.total } : null });
}
