import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program with this terminal as its own and resolves to its exit code.
 *
 * Signals are passed on. A terminal already sends Ctrl-C to the whole group, so there it is not sent twice.
 * When `until` is aborted the program is asked to end.
 */
export function runInFront(command, args, { env = process.env, cwd, until } = {}) {
  const child = spawn(command, args, { stdio: 'inherit', env, cwd });
  until?.addEventListener('abort', () => child.kill('SIGTERM'));
  const passOn = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** Runs a program quietly and resolves to its exit code and everything it said. */
export function runQuietly(command, args, { env = process.env, cwd } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
  const said = [];
  child.stdout.on('data', (piece) => said.push(piece));
  child.stderr.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}
