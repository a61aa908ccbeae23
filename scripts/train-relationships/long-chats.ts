import { fixedSequence } from '../training/fixed-sequence.ts';
import type { ChatRow } from './read-rows.ts';
import type { Unseen } from './second-look.ts';

/** How many chats one after the other make a long one: some fifty to eight thousand messages. */
const lengths = [2, 3, 6, 12, 25, 50, 120, 400];
/** In a long chat with harm, so many of its parts carry it. */
const harmfulShare = 1 / 6;

/**
 * Long chats, put together from short ones, of two people or of groups: half of them healthy throughout, half with the same harm coming
 * back. Written chats are short and dense; those of real people are neither, and a likely message here and there must not add up to a pattern.
 */
export function longChats(unseen: readonly Unseen[], ofEach: number, seed: number): Unseen[] {
  const random = fixedSequence(seed);
  const isGroup = ({ row }: Unseen) => row.people > 2;
  return [
    ...longOnes(
      unseen.filter((each) => !isGroup(each)),
      ofEach,
      random,
    ),
    ...longOnes(unseen.filter(isGroup), ofEach / 2, random),
  ];
}

function longOnes(unseen: readonly Unseen[], ofEach: number, random: () => number): Unseen[] {
  const healthy = unseen.filter(({ row }) => row.isHealthy);
  const harmful = unseen.filter(({ row }) => !row.isHealthy);
  if (healthy.length === 0 || harmful.length === 0) return [];
  const one = (of: readonly Unseen[]) => of[Math.floor(random() * of.length)] as Unseen;
  return lengths.flatMap((length) =>
    Array.from({ length: ofEach }, (_, at) => {
      const parts = Array.from({ length }, () => one(healthy));
      if (at % 2 === 1) parts.fill(one(harmful), 0, Math.ceil(length * harmfulShare));
      return joined(parts, `long-${length}-${at}`);
    }),
  );
}

function joined(parts: readonly Unseen[], id: string): Unseen {
  const row: ChatRow = {
    id,
    isWhole: true,
    isHealthy: parts.every((each) => each.row.isHealthy),
    people: Math.max(...parts.map((each) => each.row.people)),
    messages: [],
    findings: [],
    planted: [],
  };
  const shares: Float32Array[] = [];
  for (const part of parts) {
    const before = row.messages.length;
    row.messages.push(...part.row.messages.map((each) => ({ ...each, message: before + each.message })));
    row.findings.push(...part.row.findings.map((each) => ({ ...each, message: before + each.message })));
    row.planted.push(...part.row.planted);
    shares.push(...part.shares);
  }
  return { row, shares, fold: parts[0]?.fold ?? 0 };
}
