import { renewFirstAdmin } from '../admin/first-admin.ts';
import { type Command, defineCommand } from './define-command.ts';

/** `mentalia admin token`: for whoever has the terminal and cannot wait for another administrator. */
export const adminCommands: Command[] = [
  defineCommand({
    name: 'admin token',
    usage: '',
    about: 'Da un código para administrar. Vale una vez, durante 24 horas, y anula el anterior.',
    load: async () => ({
      async run({ open, tell }) {
        const { config, ...system } = await open();
        tell(await renewFirstAdmin(system));
        tell(`Entra y escríbelo en ${config.publicUrl}/universe/admin/primera-vez`);
      },
    }),
  }),
];
