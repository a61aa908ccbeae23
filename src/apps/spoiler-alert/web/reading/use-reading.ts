import { useMemo } from 'react';
import type { CrisisKind } from '#platform/safety/contract.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { ChatMessage } from '../../core/chat.ts';
import type { Reading } from '../../core/finding.ts';
import { deviceChatMemory } from '../device/device-chat-memory.ts';
import { announceForgotten } from '../device/other-tabs.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';
import { chatWork } from './chat-work.ts';
import { useVisit } from './use-visit.ts';
import { type Step, visitMemory } from './visit-memory.ts';

export type ReadingHere = {
  reading: Reading;
  facts: ChatFacts;
  /** What each person of the chat is called here, by their place in it. Whoever reads has none, and is shown as «tú». */
  aliases: readonly string[];
  /** The place of whoever reads; `null`: none of them. */
  reader: number | null;
  /** Until when it rests on this device, in milliseconds; `null`: it does not. */
  keptUntil: number | null;
  corrections: readonly string[];
  /** What danger the reader's own messages may tell of: people to call come first then. */
  ownDanger: CrisisKind | null;
  /** The messages from one place up to another, which is left out. The page asks for the few that it shows. */
  messages(from: number, to: number): Promise<ChatMessage[]>;
  /** Says that a finding does not fit; once or twice is the same. The reading comes anew. */
  setAside(findingKey: string): Promise<void>;
  /** Says that it does after all. */
  putBack(findingKey: string): Promise<void>;
  /** To another step. The address stays, and the history of the browser learns nothing. */
  go(step: Step): void;
  /** Nothing of the chat stays in this page or on this device; the step stays. Rejects where the device did not let go of it. */
  forget(): Promise<void>;
};

/** All that the steps after the questions know of the chat; nothing while no chat was read. */
export function useReading(): ReadingHere | undefined {
  const { user } = useSession();
  const { reading, facts, aliases, reader, keptUntil, corrections, ownDanger } = useVisit();
  const personId = user?.id;
  return useMemo(() => {
    if (!reading || !facts) return undefined;
    return {
      reading,
      facts,
      aliases,
      reader: reader ?? null,
      keptUntil,
      corrections,
      ownDanger,
      messages: (from, to) => chatWork.messages(from, to, personId),
      setAside: (findingKey) => chatWork.setAside(findingKey, personId),
      putBack: (findingKey) => chatWork.putBack(findingKey, personId),
      go: (step) => visitMemory.change({ step }),
      forget,
    };
  }, [reading, facts, aliases, reader, keptUntil, corrections, ownDanger, personId]);
}

async function forget(): Promise<void> {
  const { step, watched } = visitMemory.read();
  const erased = deviceChatMemory.erase();
  visitMemory.forget();
  visitMemory.change({ step, watched });
  announceForgotten();
  await erased;
}
