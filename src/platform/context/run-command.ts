import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { System } from './context.ts';
import { type Call, type Command, CommandProblem } from './define-command.ts';

/** How systems are opened and closed: only the composition knows. */
export type Systems = { open(): Promise<System>; openIn(dataDir: string): Promise<System>; close(system: System): Promise<void> };

/** The command that these words call, the longest name first; `undefined` when none does. */
export function findCommand(commands: readonly Command[], words: readonly string[]): Command | undefined {
  const isCalled = ({ name }: Command) => name.split(' ').every((word, at) => words[at] === word);
  return commands.filter(isCalled).toSorted((a, b) => b.name.length - a.name.length)[0];
}

/**
 * Does what the words say and closes whatever was opened for it, however it ends. When `stop` is aborted it waits for the command
 * no longer, closes all the same, and throws what `stop` was aborted with.
 */
export async function runCommand(command: Command, words: string[], systems: Systems, stop: AbortSignal): Promise<void> {
  const opened: Promise<System>[] = [];
  const folders: string[] = [];
  const keep = (opening: Promise<System>) => {
    opened.push(opening);
    return opening;
  };
  let own: Promise<System> | undefined;
  const call: Call = {
    ...readCall(command, words),
    async open() {
      stop.throwIfAborted();
      own ??= keep(systems.open());
      return own;
    },
    async openApart() {
      stop.throwIfAborted();
      const folder = mkdtempSync(join(tmpdir(), 'mentalia-apart-'));
      folders.push(folder);
      return keep(systems.openIn(folder));
    },
    tell: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
  const work = async (): Promise<void> => {
    const { run } = await command.load();
    await run(call);
  };
  try {
    await Promise.race([work(), stopped(stop)]);
  } finally {
    for (const each of await Promise.allSettled(opened)) if (each.status === 'fulfilled') await systems.close(each.value);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

function stopped(stop: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const leave = (): void => reject(stop.reason);
    if (stop.aborted) leave();
    else stop.addEventListener('abort', leave, { once: true });
  });
}

function readCall({ name, usage, options = {} }: Command, words: string[]): Pick<Call, 'words' | 'options'> {
  try {
    const { values, positionals } = parseArgs({ args: words.slice(name.split(' ').length), options, allowPositionals: true });
    return { words: positionals, options: values as Call['options'] };
  } catch (error) {
    throw new CommandProblem(`${(error as Error).message} Uso: ${name} ${usage}`);
  }
}
