import { z } from 'zod';
import { categories } from '../categories.ts';
import type { Chat } from '../chat.ts';
import type { Finding } from '../finding.ts';

/** What a model may propose: a category, the messages it stands on, and words that are in one of them. */
export type Proposal = z.infer<typeof Proposal>;
const Proposal = z.object({
  category: z.enum(categories),
  message_ids: z.array(z.int().min(0)).min(1).max(5),
  quote: z.string().min(3).max(400),
});

const mostProposals = 20;

/** Reads what a model answered: its proposals, and how many were none. `undefined`: it did not answer in the form that was asked for. */
export function readProposals(answer: string): { proposals: Proposal[]; broken: number } | undefined {
  const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}')];
  if (from < 0 || to < from) return undefined;
  try {
    const said: unknown = JSON.parse(answer.slice(from, to + 1));
    const read = z.object({ findings: z.array(z.unknown()) }).safeParse(said);
    if (!read.success) return undefined;
    const proposals = read.data.findings.slice(0, mostProposals).flatMap((one) => Proposal.safeParse(one).data ?? []);
    return { proposals, broken: read.data.findings.length - proposals.length };
  } catch {
    return undefined;
  }
}

/** A stretch of the chat that was shown to a model: from one message up to another. */
export type Shown = { from: number; to: number };

/**
 * What of the proposals is in the chat: the words stand, letter by letter, in a text message that was shown, and all messages named with
 * it are of the same author. The rest is thrown away and counted. Nothing of it is ever explicit, and by itself it is weak: it is clear
 * only where rules found the same from the same side.
 */
export function quotedFindings(
  chat: Chat,
  found: readonly Finding[],
  proposals: readonly Proposal[],
  shown: Shown,
): { findings: Finding[]; discarded: number } {
  const findings: Finding[] = [];
  let discarded = 0;
  for (const proposal of proposals) {
    const finding = findingOf(chat, proposal, shown);
    if (!finding) discarded += 1;
    else if (![...found, ...findings].some((one) => isSamePlace(one, finding)))
      findings.push({ ...finding, strength: found.some((one) => isSameSide(one, finding)) ? 'clear' : 'weak' });
  }
  return { findings, discarded };
}

function findingOf({ messages, participants }: Chat, { category, message_ids, quote }: Proposal, { from, to }: Shown) {
  const named = message_ids.map((id) => (id >= from && id < to ? messages[id] : undefined));
  const author = named[0]?.who ?? -1;
  if (author < 0 || quote.trim().length < 3 || named.some((one) => one?.who !== author || one.kind !== 'text')) return undefined;
  const message = message_ids.find((id) => messages[id]?.text.includes(quote));
  if (message === undefined) return undefined;
  const start = messages[message]?.text.indexOf(quote) ?? 0;
  const other = participants.length === 2 ? 1 - author : null;
  const spans = [{ message, start, end: start + quote.length }];
  return {
    category,
    from: author,
    to: other,
    message,
    spans,
    layer: 'model',
    rules: ['model'],
    strength: 'weak',
  } satisfies Finding;
}

function isSameSide(one: Finding, other: Finding): boolean {
  return one.layer !== 'model' && one.category === other.category && one.from === other.from;
}

function isSamePlace(one: Finding, other: Finding): boolean {
  return one.category === other.category && one.from === other.from && one.message === other.message;
}
