import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { System } from '../context.ts';
import { type Call, CommandProblem, defineCommand } from '../define-command.ts';
import { findCommand, runCommand, type Systems } from '../run-command.ts';

const command = (name: string, run: (call: Call) => Promise<void> = async () => {}) =>
  defineCommand({
    name,
    usage: 'ARCHIVO [--json]',
    about: '',
    options: { json: { type: 'boolean' } },
    load: async () => ({ run }),
  });

const unstopped = new AbortController().signal;

function systems() {
  const closed: unknown[] = [];
  const folders: string[] = [];
  const made: Systems = {
    open: async () => ({ kind: 'own' }) as unknown as System,
    openIn: async (dataDir) => {
      folders.push(dataDir);
      return { kind: 'apart' } as unknown as System;
    },
    close: async (system) => void closed.push(system),
  };
  return { made, closed, folders };
}

describe('A command', () => {
  it('is found by its words, the longest name first', () => {
    const commands = [command('users'), command('users import')];

    expect(findCommand(commands, ['users', 'import', 'a.csv'])?.name).toBe('users import');
    expect(findCommand(commands, ['users', 'a.csv'])?.name).toBe('users');
    expect(findCommand(commands, ['bots'])).toBeUndefined();
  });

  it('is called with what follows its name', async () => {
    const calls: Call[] = [];
    const wanted = command('users import', async (call) => void calls.push(call));
    await runCommand(wanted, ['users', 'import', 'a.csv', '--json'], systems().made, unstopped);

    expect(calls[0]).toMatchObject({ words: ['a.csv'], options: { json: true } });
  });

  it('says how it is used when it is called with an option it does not have', async () => {
    const calling = runCommand(command('users import'), ['users', 'import', '--nope'], systems().made, unstopped);

    await expect(calling).rejects.toThrow(CommandProblem);
    await expect(calling).rejects.toThrow('users import ARCHIVO [--json]');
  });

  it('leaves nothing open and no folder behind, even when it fails', async () => {
    const { made, closed, folders } = systems();
    const failing = command('eval', async ({ open, openApart }) => {
      await open();
      await open();
      await openApart();
      expect(existsSync(folders[0] ?? '')).toBe(true);
      throw new Error('se rompió');
    });

    await expect(runCommand(failing, ['eval'], made, unstopped)).rejects.toThrow('se rompió');
    expect(closed).toEqual([{ kind: 'own' }, { kind: 'apart' }]);
    expect(existsSync(folders[0] ?? '')).toBe(false);
  });
  it('leaves nothing open and no folder behind when somebody stops it, and opens nothing more', async () => {
    const { made, closed, folders } = systems();
    const stop = new AbortController();
    let goOn = () => {};
    let late: Promise<unknown> = Promise.resolve();
    const working = command('eval', async ({ openApart }) => {
      await openApart();
      stop.abort(new Error('Ctrl-C'));
      await new Promise<void>((resolve) => (goOn = resolve));
      late = openApart();
      await late;
    });

    await expect(runCommand(working, ['eval'], made, stop.signal)).rejects.toThrow('Ctrl-C');
    goOn();
    await new Promise((resolve) => setImmediate(resolve));
    await expect(late).rejects.toThrow('Ctrl-C');
    expect(closed).toEqual([{ kind: 'apart' }]);
    expect(folders.map((folder) => existsSync(folder))).toEqual([false]);
  });
});
