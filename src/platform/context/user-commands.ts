import { createReadStream } from 'node:fs';
import type { LineProblem } from '../auth/account/read-accounts.ts';
import { type Call, type Command, CommandProblem, defineCommand } from './define-command.ts';

const said: Record<LineProblem, string> = {
  shape: 'no es una línea CSV con las mismas columnas que la primera',
  email: 'el correo no es una dirección',
  name: 'falta el nombre, o es demasiado largo',
  password_hash: 'la contraseña no es un hash bcrypt ($2a$, $2b$ o $2y$) de hasta 14 vueltas',
  profile_type: 'el tipo de perfil no existe',
  created_at: 'la fecha de alta no es una fecha',
};

/** `mentalia users import`: accounts of another service come over, with their passwords. */
export const userCommands: Command[] = [
  defineCommand({
    name: 'users import',
    usage: 'ARCHIVO.csv [--dry-run]',
    about: 'Trae cuentas de otro servicio: email, name, password_hash (bcrypt), y si hay profile_type y created_at.',
    options: { 'dry-run': { type: 'boolean' } },
    load: async () => ({ run: importFile }),
  }),
];

async function importFile({ words, options, open, tell, say }: Call): Promise<void> {
  const [path, ...others] = words;
  if (!path || others.length > 0) throw new CommandProblem('Di un archivo: users import ARCHIVO.csv [--dry-run]');
  const { ColumnsMissing, readAccounts } = await import('../auth/account/read-accounts.ts');
  const { importAccounts } = await import('../auth/account/import-accounts.ts');
  const isTrial = options['dry-run'] === true;
  const onRefused = (line: number, problem: LineProblem) => say(`Línea ${line}: ${said[problem]}.`);
  const file = createReadStream(path);
  try {
    const { added, known, refused } = await importAccounts(await open(), readAccounts(file), { isTrial, onRefused });
    tell(`${isTrial ? 'Se traerían' : 'Cuentas traídas'}: ${added}. Ya estaban: ${known}. Líneas que no se toman: ${refused}.`);
  } catch (error) {
    if (error instanceof ColumnsMissing)
      throw new CommandProblem('La primera línea tiene que nombrar las columnas email, name y password_hash.');
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new CommandProblem('No encuentro ese archivo.');
    throw error;
  } finally {
    file.destroy();
  }
}
