import { trimEvents } from '../audit/trim-events.ts';
import { type Break, verifyChain } from '../audit/verify-chain.ts';
import { type Command, CommandProblem, defineCommand } from './define-command.ts';

const said: Record<Break['how'], string> = {
  altered: 'fue cambiada',
  removed: 'falta',
  moved: 'está en otro sitio',
  inserted: 'fue añadida después',
};

/** `mentalia audit verify` and `mentalia audit trim`: whether the audit is as it was written, and cutting off what is old. */
export const auditCommands: Command[] = [
  defineCommand({
    name: 'audit verify',
    usage: '[--head N:DIGEST]',
    about: 'Comprueba que ninguna línea de la auditoría fue cambiada, quitada, movida o añadida después.',
    options: { head: { type: 'string' } },
    load: async () => ({
      async run({ options, open, tell }) {
        const known = readHead(options.head);
        const { lines, first, head, broken } = await verifyChain(await open(), known);
        if (broken) throw new CommandProblem(`La auditoría no está entera: la línea ${broken.seq} ${said[broken.how]}.`);
        tell(`La auditoría está entera: ${lines} líneas, desde la ${first}.`);
        tell(`Apunta en otro lugar su última línea: ${head.seq}:${head.hash}`);
      },
    }),
  }),
  defineCommand({
    name: 'audit trim',
    usage: '',
    about: 'Quita de la auditoría las líneas de hace más de AUDIT_DAYS días. La cadena sigue entera.',
    load: async () => ({
      async run({ open, tell }) {
        const system = await open();
        tell(`Líneas quitadas: ${await trimEvents(system, system.config.auditDays)}.`);
      },
    }),
  }),
];

function readHead(option: string | boolean | undefined): { seq: number; hash: string } | undefined {
  if (option === undefined) return undefined;
  const [, seq, hash] = /^(\d+):([\w-]{43})$/.exec(String(option)) ?? [];
  if (!seq || !hash) throw new CommandProblem('--head es lo que dio una comprobación anterior: número:digest.');
  return { seq: Number(seq), hash };
}
