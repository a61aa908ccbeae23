import type { GenerationStatus, MessageMetadata, StreamEvent } from '#platform/conversations/contract.ts';

/** One reply as far as this page knows it. `seq` is the number of the last event that counted. */
export type Reply = {
  generationId: string;
  seq: number;
  text: string;
  status: GenerationStatus;
  messageId?: string;
  problem?: { type: string; title: string; status: number };
} & Pick<MessageMetadata, 'mode' | 'helpLines' | 'broken' | 'step' | 'outcome'>;

/**
 * Every reply the page has heard of. `held` are events of replies it does not know (another tab's, or its own before the
 * answer to its request arrived); `needsSync` says that something was missed and the whole text must be asked for again.
 */
export type StreamState = {
  replies: Readonly<Record<string, Reply>>;
  latestId: string | undefined;
  held: readonly StreamEvent[];
  needsSync: boolean;
};

export const noReplies: StreamState = { replies: {}, latestId: undefined, held: [], needsSync: false };

/** Events that the server rebuilds from its database are numbered from here on, with gaps that mean nothing. */
const fromStore = 1_000_000;
const mostHeld = 500;

/** A reply is about to be written; what already arrived of it counts now. */
export function expectReply(state: StreamState, generationId: string): StreamState {
  if (state.replies[generationId]) return { ...state, latestId: generationId };
  const reply: Reply = { generationId, seq: 0, text: '', status: 'running' };
  const mine = state.held.filter(({ data }) => data.generationId === generationId);
  const held = state.held.filter(({ data }) => data.generationId !== generationId);
  return mine.reduce(readEvent, { ...state, held, replies: { ...state.replies, [generationId]: reply }, latestId: generationId });
}

/** The connection begins again without a past: the server will say everything there is. */
export function beginAgain(state: StreamState): StreamState {
  return { ...state, held: [], needsSync: false };
}

/** Takes one event. What was already read changes nothing; what cannot follow asks for the whole text. */
export function readEvent(state: StreamState, event: StreamEvent): StreamState {
  const known = state.replies[event.data.generationId];
  if (event.event === 'sync') return withSync(state, known, event.data);
  if (!known) return hold(state, event);
  if (event.event === 'done') return withEnd(state, known, event.data);
  if (event.data.seq <= known.seq) return state;
  if (!follows(known, event.data.seq)) return { ...state, needsSync: true };
  const reply = { ...known, seq: event.data.seq };
  switch (event.event) {
    case 'delta':
      return put(state, { ...reply, text: known.text + event.data.text });
    case 'step':
      return put(state, { ...reply, step: event.data.step, outcome: event.data.outcome });
    case 'notice':
      return put(state, {
        ...reply,
        mode: event.data.mode,
        ...(event.data.helpLines ? { helpLines: event.data.helpLines } : {}),
        ...(event.data.broken ? { broken: event.data.broken } : {}),
      });
    case 'problem':
      return put(state, { ...reply, problem: event.data.problem });
  }
}

/**
 * The whole text so far. An older one is ignored, except number 0: a server that began again has lost its log, and what its
 * database holds is what a continuation will follow.
 */
function withSync(
  state: StreamState,
  known: Reply | undefined,
  { generationId, seq, text }: { generationId: string; seq: number; text: string },
): StreamState {
  if (known && seq < known.seq && (seq !== 0 || known.status !== 'running')) return state;
  const reply: Reply = known ? { ...known, seq, text } : { generationId, seq, text, status: 'running' };
  const next = put({ ...state, latestId: generationId }, reply);
  const mine = state.held.filter(({ data }) => data.generationId === generationId);
  if (mine.length === 0) return next;
  return mine.reduce(readEvent, { ...next, held: state.held.filter(({ data }) => data.generationId !== generationId) });
}

/** An end is always believed; when something before it is missing, the whole text is asked for too. */
function withEnd(
  state: StreamState,
  known: Reply,
  { seq, status, messageId }: { seq: number; status: Reply['status']; messageId: string },
): StreamState {
  if (known.status !== 'running') return state;
  // A reply says how it came about, unless a model wrote it.
  const mode = known.mode ?? 'model';
  const next = put(state, { ...known, seq: Math.max(seq, known.seq), status, messageId, mode });
  return follows(known, seq) || seq <= known.seq ? next : { ...next, needsSync: true };
}

function follows(known: Reply, seq: number): boolean {
  return seq === known.seq + 1 || (seq > fromStore && known.seq >= fromStore);
}

function hold(state: StreamState, event: StreamEvent): StreamState {
  if (state.held.length >= mostHeld) return { ...state, needsSync: true };
  return { ...state, held: [...state.held, event] };
}

function put(state: StreamState, reply: Reply): StreamState {
  return { ...state, replies: { ...state.replies, [reply.generationId]: reply } };
}
