import { Redis, type RedisOptions } from 'ioredis';

/** What a node says to Redis and hears from the other nodes through it. Redis may go and return at any moment. */
export type RedisConnection = {
  /** Fails at once while Redis is away. */
  commands: Redis;
  isReady(): boolean;
  /** Hears a channel from now on, also after Redis has gone and returned. Resolves when it is heard, fails while Redis is away. */
  listen(channel: string, hear: (message: string) => void): Promise<void>;
  ignore(channel: string): void;
  /** Called whenever Redis is reached, the first time too, and all channels are heard again: what was said meanwhile was missed. */
  onReturn(listener: () => void): void;
  close(): Promise<void>;
};

export type CacheLog = Record<'info' | 'warn', (details: Record<string, unknown>, message: string) => void>;

const pingEveryMs = 1_000;
const patience = { connectTimeout: 2_000, commandTimeout: 1_000, socketTimeout: 3_000, quitMs: 1_000 };

/** Connects, and keeps connecting: at once, then ever later up to once a second. */
export function openRedis(url: string, log: CacheLog): RedisConnection {
  const options: RedisOptions = {
    connectTimeout: patience.connectTimeout,
    commandTimeout: patience.commandTimeout,
    socketTimeout: patience.socketTimeout,
    // What cannot be said now is not said later: whoever says it knows better what to do then.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    retryStrategy: laterMs,
  };
  const commands = new Redis(url, options);
  // One that listens hears nothing else, so that a page with much to hear holds up no command.
  const subscriber = new Redis(url, options);
  const heard = new Map<string, (message: string) => void>();
  const waiting: (() => void)[] = [];
  let again: NodeJS.Timeout | undefined;
  let isAway = false;
  let isClosing = false;

  const leave = (error?: Error): void => {
    if (isAway || isClosing) return;
    isAway = true;
    log.warn(error ? { err: error } : {}, 'Redis cannot be reached: until it returns, this node goes on by itself');
  };
  /** Where it is gone again, it will return again; where it was only slow, nothing tells, and it is asked once more. */
  const comeBack = async (times = 1): Promise<void> => {
    clearTimeout(again);
    if (isClosing || commands.status !== 'ready' || subscriber.status !== 'ready') return;
    try {
      if (heard.size > 0) await subscriber.subscribe(...heard.keys());
    } catch {
      comeBackLater(times);
      return;
    }
    if (isAway) log.info({}, 'Redis is back');
    isAway = false;
    for (const tell of waiting) tell();
  };
  const comeBackLater = (times: number): void => {
    clearTimeout(again);
    again = setTimeout(comeBack, laterMs(times), times + 1);
    again.unref();
  };
  for (const client of [commands, subscriber]) {
    client.on('ready', () => void comeBack());
    client.on('error', leave);
    client.on('close', () => leave());
  }
  subscriber.on('message', (channel: string, message: string) => {
    try {
      heard.get(channel)?.(message);
    } catch (error) {
      log.warn({ err: error, channel }, 'a message of another node was not understood');
    }
  });
  // A network that drops packets closes nothing: only an answer that does not come shows it.
  const ping = setInterval(() => {
    for (const client of [commands, subscriber]) if (client.status === 'ready') client.ping().catch(() => undefined);
  }, pingEveryMs);
  ping.unref();

  return {
    commands,
    isReady: () => commands.status === 'ready',
    async listen(channel, hear) {
      heard.set(channel, hear);
      try {
        await subscriber.subscribe(channel);
      } catch (error) {
        comeBackLater(1);
        throw error;
      }
    },
    ignore(channel) {
      heard.delete(channel);
      subscriber.unsubscribe(channel).catch(() => undefined);
    },
    onReturn: (listener) => waiting.push(listener),
    async close() {
      isClosing = true;
      clearInterval(ping);
      clearTimeout(again);
      await Promise.all([commands, subscriber].map(end));
    },
  };
}

/** How long to wait before trying for the next time: ever longer, up to a second, and no two nodes at once. */
function laterMs(times: number): number {
  return Math.min(25 * 2 ** times, 1_000) + Math.random() * 50;
}

/** Lets what was said arrive, within reason. */
async function end(client: Redis): Promise<void> {
  const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience.quitMs).unref());
  await Promise.race([client.quit().catch(() => undefined), tooLong]);
  client.disconnect();
}
