import { type DestinationStream, type Logger, pino } from 'pino';

/** The log of the program: JSON events with ids, counts and durations; never what a person wrote, felt or was told. */
export type Log = Logger;

const secretPaths = ['authorization', 'cookie', 'password', 'accessToken'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.headers.${name}`,
]);

/** Makes the log, on stdout. Secrets that travel in headers and bodies are cut out, should an object that holds them ever be logged. */
export function createLog({ logLevel }: { logLevel: string }, destination: DestinationStream = pino.destination(1)): Log {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secretPaths, censor: '[cut]' },
    serializers: { err: describeError },
  };
  return pino(options, destination);
}

/** An error without what it may carry of people: drivers put the query's values in `detail`, `parameters` and `query`. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, status } = error as Error & { code?: unknown; status?: unknown };
  const cause = error.cause instanceof Error ? { cause: describeError(error.cause) } : {};
  const message = /query|parameters/i.test(error.name + error.message) ? 'a database query failed' : error.message;
  return { name: error.name, message, code, status, stack: stackOf(error), ...cause };
}

/** Only the frames: the first lines of a stack repeat the message. */
function stackOf(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join('\n');
}
