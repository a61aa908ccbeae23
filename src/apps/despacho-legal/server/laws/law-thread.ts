import { parentPort } from 'node:worker_threads';
import { createLawLibrary, type LawLibrary } from '../../core/find/law-library.ts';
import type { Law } from '../../core/law/law.ts';
import { askDesk, type DeskQuestion, type DeskReply } from './ask-desk.ts';

/** What the thread is told: one law after the other, that these are all, and then questions. */
export type ToThread = { law: Law } | { make: true } | { id: number; asked: DeskQuestion };
/** An error's own words could hold what a person asked, so only its name is told. */
export type FromThread = { made: true; ms: number } | { id: number; reply: DeskReply } | { id: number | null; problem: string };

/** The other side of `createLawShelf`: holds laws in memory and answers questions about them. */
if (parentPort) {
  const door = parentPort;
  const laws: Law[] = [];
  let library: LawLibrary = new Map();
  const say = (told: FromThread) => door.postMessage(told);
  door.on('message', (told: ToThread) => {
    try {
      if ('law' in told) laws.push(told.law);
      else if ('make' in told) {
        const began = performance.now();
        library = createLawLibrary(laws.splice(0));
        say({ made: true, ms: Math.round(performance.now() - began) });
      } else say({ id: told.id, reply: askDesk(library, told.asked) });
    } catch (error) {
      say({ id: 'id' in told ? told.id : null, problem: error instanceof Error ? error.name : 'unknown' });
    }
  });
}
