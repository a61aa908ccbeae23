import { addPending, type Pending, withPending } from '../../core/speak/pending.ts';
import { boardMemory } from './board-memory.ts';
import { type DeviceBoard, deviceBoard, emptyBoard } from './device-board.ts';
import { type Reached, sendPending } from './send-pending.ts';

export type BoardNow = DeviceBoard & { personId: string | undefined; isRead: boolean; reached: Reached };

const nobody: BoardNow = { ...emptyBoard, personId: undefined, isRead: false, reached: 'waiting' };
let now = nobody;
let syncing: Promise<void> | undefined;
/** Something was done after what waits had been sent. */
let isAskedAgain = false;
const listeners = new Set<() => void>();
/** Pictures that this browser would not keep: they hold as long as the page is open. */
const pictures = new Map<string, Blob>();

boardMemory.onForget(() => {
  pictures.clear();
  say(nobody);
});

/** The board of whoever is here, one for the page. What they do is kept on this device first and sent after; two pages lose nothing of each other. */
export const boardStore = {
  read: () => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Reads what this device has of them, and then what the server has. */
  async open(personId: string): Promise<void> {
    if (now.personId !== personId) {
      // Nobody else's stays where this person writes.
      const owner = boardMemory.owner();
      if (owner !== undefined && owner !== personId) await boardMemory.forget();
      pictures.clear();
      say({ ...nobody, personId });
    }
    const kept = await deviceBoard.read(personId).catch(() => undefined);
    if (now.personId !== personId) return;
    if (kept) say({ ...now, ...kept, isRead: true });
    await boardStore.sync();
  },

  async change(act: (board: DeviceBoard) => DeviceBoard): Promise<void> {
    const { personId } = now;
    if (personId === undefined) return;
    await inTurn(async () => {
      const there = (await deviceBoard.read(personId).catch(() => undefined)) ?? boardOf(now);
      const next = act(there);
      if (now.personId !== personId) return;
      say({ ...now, ...next });
      await deviceBoard.write(personId, next).catch(() => undefined);
    });
  },

  /** Keeps what was done with a phrase, and sends it. */
  async add(done: Pending, picture?: Blob): Promise<void> {
    if (picture) await boardStore.putPicture(done.id, picture);
    await boardStore.change((board) => ({ ...board, pending: addPending(board.pending, done) }));
    void boardStore.sync();
  },

  /** Sends what waits and reads what the server has. Asked while it is under way, it is the same one. */
  sync(): Promise<void> {
    const { personId } = now;
    if (personId === undefined) return Promise.resolve();
    isAskedAgain = syncing !== undefined;
    syncing ??= sendAll(personId).finally(() => {
      syncing = undefined;
    });
    return syncing;
  },

  async picture(id: string): Promise<Blob | undefined> {
    return pictures.get(id) ?? (await deviceBoard.readPicture(id));
  },
  async putPicture(id: string, picture: Blob): Promise<void> {
    pictures.set(id, picture);
    await deviceBoard.writePicture(id, picture).catch(() => undefined);
  },
  async dropPicture(id: string): Promise<void> {
    pictures.delete(id);
    await deviceBoard.removePicture(id).catch(() => undefined);
  },
  /** The phrases as their person left them. */
  phrasesOf: ({ phrases, pending }: DeviceBoard) => withPending(phrases, pending),
};

async function sendAll(personId: string): Promise<void> {
  do {
    isAskedAgain = false;
    const reached = await sendPending(boardStore);
    if (now.personId !== personId) return;
    say({ ...now, isRead: true, reached });
  } while (isAskedAgain && now.reached === 'reached');
}

function boardOf({ phrases, pending, uses, choices }: BoardNow): DeviceBoard {
  return { phrases, pending, uses, choices };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other, also between the pages of this browser. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const locked = () => (navigator.locks ? navigator.locks.request('mentalia.sign-link.phrases', act) : act());
  const mine = last.then(locked, locked);
  last = mine;
  return mine.then(() => undefined);
}

function say(next: BoardNow): void {
  now = next;
  for (const listener of listeners) listener();
}
