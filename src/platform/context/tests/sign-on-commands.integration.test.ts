import { beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { Call } from '../define-command.ts';
import { signOnCommands } from '../sign-on-commands.ts';

describe.skipIf(whyNoDatabase)('Adding sites from a terminal', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  /** What a command prints, called with these words and options. */
  async function calls(name: string, words: string[] = [], options: Call['options'] = {}): Promise<string[]> {
    const lines: string[] = [];
    const command = signOnCommands.find((one) => one.name === name);
    const { run } = (await command?.load()) ?? {};
    const open = async () => world.system;
    await run?.({ words, options, open, openApart: open, tell: (line) => lines.push(line), say: () => {} });
    return lines;
  }

  it('adds one and prints its secret, lists it without, and removes it', async () => {
    const id = `terminal-${Date.now()}`;
    const redirect = `https://${id}.example/callback`;

    const added = await calls('clients add', [id], { name: 'La terminal', redirect, tell: `https://${id}.example/told` });
    const secret = /: ([\w-]{43})$/.exec(added[1] ?? '')?.[1];
    const listed = (await calls('clients list')).join('\n');
    const removed = await calls('clients remove', [id]);

    expect(secret).toBeDefined();
    expect(listed).toContain(`${id}\tLa terminal\t${redirect}`);
    expect(listed).not.toContain(String(secret));
    expect(removed).toEqual([`Quitado: ${id}.`]);
    expect((await calls('clients list')).join('\n')).not.toContain(id);
    await expect(calls('clients remove', [id])).rejects.toThrow(/No hay ningún sitio/);
    await expect(calls('clients add', [id], { name: 'La terminal', redirect })).rejects.toThrow(/Ya hubo/);
  });

  it('changes the keys that are signed with', async () => {
    await calls('keys rotate');

    expect(await calls('keys rotate')).toEqual([expect.stringContaining('Claves nuevas: 2. Retiradas: 2')]);
  });
});
