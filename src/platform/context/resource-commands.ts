import { HelpCountry } from '../safety/contract.ts';
import { isDue, reviewDays } from '../safety/lines/core/is-due.ts';
import { readLines } from '../safety/lines/read-lines.ts';
import { type Command, CommandProblem, defineCommand } from './define-command.ts';

/** `mentalia resources review`: which help lines somebody must look at again. */
export const resourceCommands: Command[] = [
  defineCommand({
    name: 'resources review',
    usage: '[--days N] [--strict]',
    about: `Dice qué líneas de ayuda no revisó nadie en ${reviewDays} días. Con --strict, termina mal si hay alguna.`,
    options: { days: { type: 'string' }, strict: { type: 'boolean' } },
    load: async () => ({
      async run({ options, open, tell }) {
        const days = readDays(options.days);
        const { db, now } = await open();
        const lines = (await Promise.all(HelpCountry.options.map((country) => readLines(db, country, now())))).flat();
        const due = lines.filter(({ line, isShown }) => isShown && isDue(line, days, now()));
        for (const { country, line } of due) {
          const when = line.reviewedAt === 'unverified' ? 'sin comprobar' : `revisada el ${line.reviewedAt}`;
          tell(`${country} ${line.key}: ${line.name}, ${line.phone}. ${when}. Cuida de ella: ${line.owner}. ${line.source}`);
        }
        const count = `Líneas por revisar: ${due.length} de ${lines.length}.`;
        if (options.strict && due.length > 0) throw new CommandProblem(count);
        tell(count);
      },
    }),
  }),
];

function readDays(option: string | boolean | undefined): number {
  if (option === undefined) return reviewDays;
  const days = Number(option);
  if (!Number.isInteger(days) || days < 0) throw new CommandProblem('--days es un número entero de días.');
  return days;
}
