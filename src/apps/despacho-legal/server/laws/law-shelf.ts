import { createSecondMemory } from '#platform/cache/second-memory.ts';
import type { System } from '#platform/context/context.ts';
import { builtOnce } from '#platform/db/built-once.ts';
import type { Db } from '#platform/db/open-database.ts';
import { createLawLibrary } from '../../core/find/law-library.ts';
import type { Law } from '../../core/law/law.ts';
import { LawsNotReady, type LoadedLaws } from '../../laws/contract.ts';
import { askDesk, type DeskQuestion, type DeskReply } from './ask-desk.ts';
import { listCurrentIds, readLoadedLaw } from './law-store.ts';
import { type LawThread, startLawThread } from './start-law-thread.ts';

type Parts = Pick<System, 'log' | 'now'>;
type Held = { ids: string; thread: LawThread };
type Making = { ids: string; done: number; total: number; ready: Promise<Held | undefined> };

/** The laws that count, in the memory of this process. */
export type LawShelf = {
  /** Waits for the first making, but not for later ones: the laws before answer until the new ones are ready. Throws `LawsNotReady`. */
  ask(parts: Parts, asked: DeskQuestion): Promise<DeskReply>;
  /** How far it is. Whoever looks makes it begin. */
  state(parts: Parts): Promise<LoadedLaws['shelf']>;
  /** What the laws took, once they are ready. */
  made(): LawThread['made'] | undefined;
  close(): void;
};

const patienceMs = 30_000;
const againSeconds = 5;

/** The shelf that everything on this database shares. Which laws count is asked each second at most, so every node follows an import. */
export const lawShelfOf = builtOnce((db: Db): LawShelf => {
  const nothing = createLawLibrary([]);
  const look = createSecondMemory(async () => listCurrentIds(db));
  let held: Held | undefined;
  let making: Making | undefined;

  /** What is held now, and what is being made, if anything is. */
  async function follow(parts: Parts): Promise<string[]> {
    const ids = await look.get('ids', parts.now());
    const wanted = ids.join(' ');
    if (held?.thread.isGone()) held = undefined;
    if (ids.length === 0) {
      held?.thread.end();
      held = undefined;
    } else if (held?.ids !== wanted && !making) making = begin(parts, ids, wanted);
    return ids;
  }

  function begin({ log }: Parts, ids: string[], wanted: string): Making {
    const own: Making = { ids: wanted, done: 0, total: ids.length, ready: Promise.resolve(undefined) };
    own.ready = startLawThread(read(ids), () => {
      own.done += 1;
    }).then(
      (thread) => {
        // The shelf was closed meanwhile.
        if (making !== own) {
          thread.end();
          return undefined;
        }
        held?.thread.end();
        held = { ids: wanted, thread };
        making = undefined;
        log.info({ laws: ids.length, ...thread.made }, 'laws are ready to be asked');
        return held;
      },
      (error) => {
        if (making === own) making = undefined;
        log.error({ err: error, laws: ids.length }, 'laws could not be made ready');
        return undefined;
      },
    );
    return own;
  }

  async function* read(ids: string[]): AsyncGenerator<Law> {
    for (const id of ids) {
      const law = await readLoadedLaw(db, id);
      if (law) yield law;
    }
  }

  return {
    async ask(parts, asked) {
      const ids = await follow(parts);
      if (ids.length === 0) return askDesk(nothing, asked);
      const ready = held ?? (making && (await inTime(making.ready)));
      if (!ready) throw new LawsNotReady({ retryAfterSeconds: againSeconds });
      return ready.thread.ask(asked);
    },
    async state(parts) {
      const ids = await follow(parts);
      if (ids.length === 0) return { state: 'empty', done: 0, total: 0 };
      if (held) return { state: 'ready', done: ids.length, total: ids.length };
      return { state: 'making', done: making?.done ?? 0, total: ids.length };
    },
    made: () => held?.thread.made,
    close() {
      held?.thread.end();
      held = undefined;
      making = undefined;
      look.forget();
    },
  };
});

async function inTime(ready: Promise<Held | undefined>): Promise<Held | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(resolve, patienceMs, undefined);
  });
  try {
    return await Promise.race([ready, late]);
  } finally {
    clearTimeout(clock);
  }
}
