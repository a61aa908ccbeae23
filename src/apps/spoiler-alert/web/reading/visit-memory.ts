import type { CrisisKind } from '#platform/safety/contract.ts';
import type { Finding, Reading } from '../../core/finding.ts';
import type { ExitPlace } from '../exit/exit-places.ts';
import type { Brought, ChatFacts, Opened } from '../worker/chat-messages.ts';

/** Where in the app somebody is. It is no part of the address, so that the history of the browser tells nothing of it. */
export type Step = 'gate' | 'bring' | 'confirm' | 'map' | 'do' | 'delete';

/** What of this chat is in the account of its person: on its way there, there until its day is over, or not there after all. */
export type AccountCopy =
  | { phase: 'sending'; id: string; share: number }
  | { phase: 'removing'; id: string }
  | { phase: 'kept'; id: string; until: number; modelPlace: 'local' | 'remote' | null }
  /** It broke off; what was sent may still be there, and goes by itself. */
  | { phase: 'broken'; id: string; problem: unknown }
  /** `isRemoved`: whether what was sent is known to be gone. */
  | { phase: 'cancelled'; id: string; isRemoved: boolean }
  /** It was there, and is not any more: its day is over, or another page erased it. */
  | { phase: 'gone'; id: string };

export type Visit = {
  step: Step;
  /** Who may see this screen, as its person said; `null`: nobody asked yet. */
  watched: 'nobody' | 'somebody' | 'unsure' | null;
  exitTo: ExitPlace;
  draft: string;
  /** What was brought last: it is read again when a question about it was answered. */
  brought: Brought | null;
  question: Exclude<Opened, { outcome: 'chat' }> | null;
  dateOrder: 'day-first' | 'month-first' | null;
  pick: number | null;
  facts: ChatFacts | null;
  /** Index into the people of the chat; `null`: none of them; `undefined`: not said yet. */
  reader: number | null | undefined;
  /** By person, in the order of the chat; empty for whoever reads. */
  aliases: string[];
  keep: 'page' | 'device' | 'account';
  /** What its person calls it in their account, if they like. */
  title: string;
  copy: AccountCopy | null;
  /** Until when the chat rests on this device, if it does. */
  keptUntil: number | null;
  reading: Reading | null;
  corrections: string[];
  /** What a model found, where its person had one asked. */
  added: Finding[];
  /** What danger the reader's own messages may tell of: people to call come before anything else then. */
  ownDanger: CrisisKind | null;
};

const nothing: Visit = {
  step: 'gate',
  watched: null,
  exitTo: 'encyclopaedia',
  draft: '',
  brought: null,
  question: null,
  dateOrder: null,
  pick: null,
  facts: null,
  reader: undefined,
  aliases: [],
  keep: 'page',
  title: '',
  copy: null,
  keptUntil: null,
  reading: null,
  corrections: [],
  added: [],
  ownDanger: null,
};

let visit = nothing;
const listeners = new Set<() => void>();
const takenAlong = new Set<() => void>();

/** What this tab knows of the chat somebody looks at. It is in its memory and nowhere else, and goes with the tab. */
export const visitMemory = {
  read: () => visit,
  change(changed: Partial<Visit>): void {
    visit = { ...visit, ...changed };
    tell();
  },
  /** All of it, at once, together with whatever holds a part of it. How to leave stays as it was chosen. */
  forget(): void {
    for (const forget of takenAlong) forget();
    visit = { ...nothing, exitTo: visit.exitTo };
    tell();
  },
  /** What is to be let go of with the rest. */
  takeAlong: (forget: () => void) => void takenAlong.add(forget),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Nobody else sees it: only then is anything kept on the device, or in memory while they are elsewhere in the product. */
export function isAlone({ watched }: Pick<Visit, 'watched'>): boolean {
  return watched === 'nobody';
}

function tell(): void {
  for (const listener of listeners) listener();
}
