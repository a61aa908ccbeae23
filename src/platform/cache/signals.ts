import type { RedisConnection } from './open-redis.ts';

/** Short words between nodes, for whoever happens to listen: they may be lost, so whoever sends one must not need it. */
export type Signals = {
  /** Tells every other node. */
  send(name: string, value: string): void;
  on(name: string, listener: (value: string) => void): void;
};

const channel = 'mentalia:signals';

/** Where there is one node there is nobody to tell. */
export function memorySignals(): Signals {
  return { send: () => undefined, on: () => undefined };
}

/** Signals over Redis. */
export function redisSignals(connection: RedisConnection, nodeId: string): Signals {
  const listeners = new Map<string, (value: string) => void>();
  connection
    .listen(channel, (message) => {
      const [origin, name = '', value = ''] = message.split(' ');
      if (origin !== nodeId) listeners.get(name)?.(value);
    })
    .catch(() => undefined);

  return {
    send: (name, value) => void connection.commands.publish(channel, `${nodeId} ${name} ${value}`).catch(() => undefined),
    on: (name, listener) => listeners.set(name, listener),
  };
}
