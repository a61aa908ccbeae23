import { isProblem } from '#ui/api/api-problem.ts';
import { words } from '#ui/i18n/words.ts';
import { asideToasts } from '../reading/aside-toasts.ts';
import { visitMemory } from '../reading/visit-memory.ts';
import { chatImportsApi } from './chat-imports-api.ts';

/** The places set aside that the account knows of from this page. */
let told = new Set<string>();
let last: Promise<void> = Promise.resolve();

/** What somebody set aside here is told to the copy in their account, so that another device has it too. */
export const copyCorrections = {
  begin(known: readonly string[]): void {
    told = new Set(known);
  },
  /** Tells what it does not know yet, one after the other. What fails is said, with a way to try again; here it counts all the same. */
  sync(): Promise<void> {
    last = last.then(tellAll).catch((error: unknown) => {
      const { copy } = visitMemory.read();
      if (!copy) return;
      if (isProblem(error, 'spoiler-alert/import-not-found'))
        return visitMemory.change({ keep: 'page', copy: { phase: 'gone', id: copy.id } });
      asideToasts.show({
        text: words.t(`spoiler-alert.account.${isProblem(error, 'spoiler-alert/too-many-corrections') ? 'tooMany' : 'notTold'}`),
        undo: () => copyCorrections.sync(),
        undoLabel: words.t('ui.retry'),
      });
    });
    return last;
  },
};

async function tellAll(): Promise<void> {
  const { copy, corrections } = visitMemory.read();
  if (copy?.phase !== 'kept') return;
  const { id } = copy;
  const known = told;
  for (const finding of corrections.filter((one) => !known.has(one))) {
    await chatImportsApi.correct(id, finding);
    known.add(finding);
  }
  for (const finding of [...known].filter((one) => !corrections.includes(one))) {
    await chatImportsApi.undo(id, finding);
    known.delete(finding);
  }
}
