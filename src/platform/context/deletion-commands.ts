import { readFile } from 'node:fs/promises';
import { DeletionReceipt } from '../consent/belongings/contract.ts';
import { replayTombstones } from '../consent/belongings/replay-tombstones.ts';
import { isGenuine, tombstoneOf } from '../consent/belongings/tombstone.ts';
import { type Command, CommandProblem, defineCommand } from './define-command.ts';

/** `mentalia deletions replay` and `mentalia deletions verify`: forgetting again after a restore, and checking a receipt. */
export const deletionCommands: Command[] = [
  defineCommand({
    name: 'deletions replay',
    usage: '',
    about: 'Borra otra vez a quien una copia anterior de la base de datos trajo de vuelta.',
    load: async () => ({
      async run({ open, tell }) {
        // Opening forgets whoever came back; what is counted here came back since.
        tell(`Personas borradas otra vez, además de las del arranque: ${await replayTombstones(await open())}.`);
      },
    }),
  }),
  defineCommand({
    name: 'deletions verify',
    usage: '<recibo.json>',
    about: 'Comprueba que un recibo de borrado lo firmó esta instalación y que nadie lo cambió.',
    load: async () => ({
      async run({ words: [path], open, tell }) {
        if (!path) throw new CommandProblem('Falta el archivo del recibo.');
        const receipt = await readReceipt(path);
        const { vault } = await open();
        if (!isGenuine(vault, tombstoneOf(receipt)))
          throw new CommandProblem('Este recibo no lo firmó esta instalación, o fue cambiado.');
        tell(`El recibo es auténtico. Borrado el ${receipt.deletedAt}; clave destruida: ${receipt.keyId ?? 'ninguna'}.`);
      },
    }),
  }),
];

async function readReceipt(path: string): Promise<DeletionReceipt> {
  try {
    return DeletionReceipt.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new CommandProblem('Este archivo no es un recibo de borrado.');
  }
}
