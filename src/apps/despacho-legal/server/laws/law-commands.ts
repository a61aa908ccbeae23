import { type Command, defineCommand } from '#platform/context/define-command.ts';

/** `mentalia law …`: whoever runs the installation loads laws. None comes with the program. */
export const lawCommands: Command[] = [
  defineCommand({
    name: 'law import',
    usage: 'es|mx --from boe|CARPETA [--only CLAVE,CLAVE] [--dry-run] [--accept]',
    about: 'Carga leyes del BOE o de una carpeta, y dice qué cambia. El mismo texto no cambia nada.',
    options: {
      from: { type: 'string' },
      only: { type: 'string' },
      'dry-run': { type: 'boolean' },
      accept: { type: 'boolean' },
    },
    load: async () => ({ run: (await import('./run-law-import.ts')).runLawImport }),
  }),
  defineCommand({
    name: 'law list',
    usage: '',
    about: 'Dice qué leyes están cargadas, de qué fecha es su texto y cuántos artículos tienen.',
    load: async () => ({ run: (await import('./run-law-list.ts')).runLawList }),
  }),
];
