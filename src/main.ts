import { doctor } from './doctor.ts';
import { type Config, readConfig } from './platform/config/config.ts';
import { ConfigProblem } from './platform/config/config-problem.ts';
import { CommandProblem } from './platform/context/define-command.ts';
import type { Systems } from './platform/context/run-command.ts';
import { startEmbedded } from './platform/db/embedded/start-embedded.ts';
import { explainFailure } from './platform/errors/explain-failure.ts';
import { createLog, type Log } from './platform/log/log.ts';
import type { RunningServer } from './server.ts';

type Running = { close: () => Promise<void> };

const word = process.argv[2];
const closeWithinMs = 20_000;

try {
  await run(word);
} catch (error) {
  const isForeseen = error instanceof ConfigProblem || error instanceof CommandProblem;
  process.stderr.write(`✗ ${isForeseen ? error.message : explainFailure(error)}\n`);
  process.exit(1);
}

/** Without a word this process does everything; with one it does its part. */
async function run(command: string | undefined): Promise<void> {
  if (command === 'doctor') return doctor(process.env);
  if (command && !['serve', 'work', 'migrate'].includes(command)) return runInstalled(process.argv.slice(2));
  const config = readConfig(process.env);
  const log = createLog(config);
  if (command === 'migrate') return migrateOnly(config, log);
  const starting = command === 'work' ? work(config, log) : serve(config, log, { alone: !command });
  endWell(starting, log);
  await starting;
}

/** Everything else that a terminal may ask for is declared by the platform and the apps. */
async function runInstalled(words: string[]): Promise<void> {
  const { installedCommands } = await import('./commands.ts');
  const { findCommand, runCommand } = await import('./platform/context/run-command.ts');
  const command = findCommand(installedCommands, words);
  if (!command) {
    const names = ['serve', 'work', 'migrate', 'doctor', ...installedCommands.map(({ name }) => name)];
    throw new CommandProblem(`No conozco la orden «${words[0]}». Hay: ${names.join(', ')}.`);
  }
  const { closeSystem, createSystem } = await import('./system.ts');
  const openWith = (env: NodeJS.ProcessEnv) => {
    // What a command prints may be piped: the log must not come between.
    const config = readConfig({ ...env, LOG_LEVEL: 'silent' });
    return createSystem(config, createLog(config));
  };
  const systems: Systems = {
    open: () => openWith(process.env),
    openIn: (dataDir) => openWith({ ...process.env, DATABASE_URL: '', REDIS_URL: '', DATA_DIR: dataDir }),
    close: closeSystem,
  };
  const stop = stopOnSignal();
  try {
    await runCommand(command, words, systems, stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  if (stop.aborted) process.exit();
}

/** The embedded database admits one process: there is nobody else to do the jobs. */
async function serve(config: Config, log: Log, { alone }: { alone: boolean }): Promise<Running> {
  // It takes as long to open as the rest of the program to be read, so both happen at once.
  const embedded = config.databaseUrl ? undefined : startEmbedded(config.dataDir, log);
  embedded?.catch(() => undefined);
  const { startServer } = await import('./server.ts');
  const running = await startServer(config, log, { jobs: alone || !config.databaseUrl, embedded });
  process.stdout.write(`MENTALIA Universe está lista: ${running.address}\n`);
  await printFirstAdmin(running);
  return running;
}

/** Straight to the terminal: a log may be kept for long, and read by others. */
async function printFirstAdmin({ system, address }: RunningServer): Promise<void> {
  const { offerFirstAdmin } = await import('./platform/admin/first-admin.ts');
  const token = await offerFirstAdmin(system);
  if (!token) return;
  process.stdout.write(
    `Todavía nadie administra. Crea tu cuenta, abre ${address}/universe/admin/primera-vez y escribe: ${token}\n`,
  );
  process.stdout.write('El código vale una vez, durante 24 horas. Otro: mentalia admin token\n');
}

async function work(config: Config, log: Log): Promise<Running> {
  if (!config.databaseUrl)
    throw new Error('«work» necesita DATABASE_URL: la base incluida solo admite un proceso, y «serve» ya hace este trabajo.');
  const { startWorker } = await import('./worker.ts');
  const running = await startWorker(config, log);
  process.stdout.write('MENTALIA Universe hace los trabajos pendientes.\n');
  return running;
}

async function migrateOnly(config: Config, log: Log): Promise<void> {
  const { closeSystem, createSystem } = await import('./system.ts');
  await closeSystem(await createSystem(config, log));
  process.stdout.write('La base de datos está al día.\n');
}

/** Aborted by a first signal, with the exit code that says so; a second one, or too long a wait, ends at once. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const]) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(code);
      process.exitCode = code;
      setTimeout(() => process.exit(code), closeWithinMs).unref();
      stop.abort();
    });
  }
  return stop.signal;
}

/** A first signal ends with care, a program that is still starting too; a second one, or too long a wait, ends at once. */
function endWell(starting: Promise<Running>, log: Log): void {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), closeWithinMs).unref();
    try {
      const { close } = await starting;
      await close();
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, 'not closed well');
      process.exit(1);
    }
  };
  // What Node prints by itself could hold what people write.
  const give = (error: unknown): void => {
    log.fatal({ err: error }, 'ended by an error that nobody caught');
    process.exit(1);
  };
  process.on('uncaughtException', give);
  process.on('unhandledRejection', give);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
