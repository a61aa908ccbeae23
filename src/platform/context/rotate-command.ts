import { type Rotated, rotateKeys } from '../auth/person-keys/rotate-keys.ts';
import { noReplyUnderWay } from '../conversations/rest-store.ts';
import { type SealedTable, sealedTablesOf, type tablesIn } from '../db/sealed-tables.ts';
import { type Command, defineCommand } from './define-command.ts';

/** `mentalia vault rotate`: puts everything that is sealed in these tables under the master key that counts now. */
export function rotateCommand(tables: ReturnType<typeof tablesIn>): Command {
  const sealedTables: SealedTable[] = sealedTablesOf(tables);
  return defineCommand({
    name: 'vault rotate',
    usage: '',
    about: 'Cambia la clave maestra: pone la nueva en MASTER_KEY y la de antes en MASTER_KEY_PREVIOUS.',
    load: async () => ({
      async run({ open, say, tell }) {
        const { db, vault, config } = await open();
        const masterKeys = { current: config.masterKey, previous: config.previousMasterKey };
        const atRest = { conversations: noReplyUnderWay };
        const rotated = await rotateKeys({ db, vault, masterKeys, tables: sealedTables, atRest, say });
        for (const line of linesOf(rotated)) tell(line);
      },
    }),
  });
}

/** What it came to, and whether the old key is needed still. */
function linesOf({ keys, rows, broken, left }: Rotated): string[] {
  const lines = [`Claves cambiadas: ${keys}. Filas selladas de nuevo: ${rows}.`];
  if (broken > 0) lines.push(`No se abren con ninguna de estas claves: ${broken}. Se quedan como estaban.`);
  lines.push(
    left > 0
      ? `Quedan ${left} filas con la clave de antes. Conserva MASTER_KEY_PREVIOUS y repite la orden.`
      : 'Todo está bajo la clave de ahora. Puedes quitar MASTER_KEY_PREVIOUS.',
  );
  return lines;
}
