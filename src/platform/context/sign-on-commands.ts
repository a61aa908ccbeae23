import { addClient, ClientProblem } from '../auth/single-sign-on/clients/add-client.ts';
import { closeClient, listClients } from '../auth/single-sign-on/clients/client-store.ts';
import { ownClients } from '../auth/single-sign-on/clients/own-clients.ts';
import { rotateSigningKeys } from '../auth/single-sign-on/keys/signing-keys.ts';
import { type Call, type Command, CommandProblem, defineCommand } from './define-command.ts';

/** `mentalia clients …` and `mentalia keys rotate`: which sites may let people in with their account here, and with what that is signed. */
export const signOnCommands: Command[] = [
  defineCommand({
    name: 'clients add',
    usage: 'ID --name NOMBRE --redirect URL [--after-leaving URL] [--tell URL] [--scopes profile,email] [--public]',
    about: 'Añade un sitio donde se puede entrar con la cuenta de aquí. Enseña su secreto una vez.',
    options: {
      name: { type: 'string' },
      redirect: { type: 'string' },
      'after-leaving': { type: 'string' },
      tell: { type: 'string' },
      scopes: { type: 'string' },
      public: { type: 'boolean' },
    },
    load: async () => ({ run: add }),
  }),
  defineCommand({
    name: 'clients list',
    usage: '',
    about: 'Enseña los sitios donde se puede entrar con la cuenta de aquí.',
    load: async () => ({
      async run({ open, tell }) {
        const { db, config } = await open();
        const own = ownClients(config).map((client) => `${client.clientId}\t${client.name}\t(de esta instalación)`);
        const others = (await listClients(db)).map(
          ({ clientId, name, redirectUris }) => `${clientId}\t${name}\t${redirectUris.join(' ')}`,
        );
        for (const line of [...own, ...others]) tell(line);
        if (own.length + others.length === 0) tell('Todavía no hay ninguno.');
      },
    }),
  }),
  defineCommand({
    name: 'clients remove',
    usage: 'ID',
    about: 'Quita un sitio: desde ahora no puede preguntar quién es nadie.',
    load: async () => ({
      async run({ words, open, tell }) {
        const clientId = words[0];
        if (!clientId) throw new CommandProblem('Falta el identificador del sitio: mentalia clients remove ID.');
        const { db } = await open();
        if (!(await closeClient(db, clientId))) throw new CommandProblem(`No hay ningún sitio «${clientId}».`);
        tell(`Quitado: ${clientId}.`);
      },
    }),
  }),
  defineCommand({
    name: 'keys rotate',
    usage: '',
    about: 'Cambia las claves con las que se firma para otros sitios. Nadie tiene que entrar otra vez.',
    load: async () => ({
      async run({ open, tell }) {
        const { made, retired } = await rotateSigningKeys(await open());
        tell(`Claves nuevas: ${made}. Retiradas: ${retired}; durante 30 días aún comprueban lo que firmaron.`);
      },
    }),
  }),
];

async function add({ words, options, open, tell }: Call): Promise<void> {
  const list = (value: string | boolean | undefined) =>
    typeof value === 'string' ? value.split(',').map((one) => one.trim()) : [];
  const scopes = list(options.scopes);
  const tellUri = typeof options.tell === 'string' ? options.tell : undefined;
  try {
    const secret = await addClient(await open(), {
      clientId: words[0] ?? '',
      name: typeof options.name === 'string' ? options.name : '',
      redirectUris: list(options.redirect),
      postLogoutRedirectUris: list(options['after-leaving']),
      backchannelLogoutUri: tellUri,
      isPublic: options.public === true,
      ...(scopes.length > 0 ? { scopes } : {}),
    });
    tell(`Añadido: ${words[0]}.`);
    if (secret !== undefined) tell(`Su secreto, que no se enseña más: ${secret}`);
  } catch (error) {
    if (error instanceof ClientProblem) throw new CommandProblem(error.message);
    throw error;
  }
}
