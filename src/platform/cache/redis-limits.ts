import type { Counted, Limits } from './limits.ts';
import type { RedisConnection } from './open-redis.ts';

/** `known` is what all nodes had counted when last asked; `own` is what this node has counted since. */
type Window = { known: number; own: number; endsAt: number };

const mostRemembered = 20_000;
const tellEveryMs = 1_000;

// A count that Redis has lost is given back by whoever remembers more; the same given twice is still the same.
const countScript = `
local current = redis.call('INCRBY', KEYS[1], ARGV[1])
local least = tonumber(ARGV[2])
if current < least then
  redis.call('SET', KEYS[1], least, 'KEEPTTL')
  current = least
end
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
  left = tonumber(ARGV[3])
  redis.call('PEXPIRE', KEYS[1], left)
end
return { current, left }`;

/**
 * Counts that nodes share. While a count is far from its limit this node counts by itself and tells the sum every second or
 * every twentieth of the limit; near it each one is asked for. While Redis is away each node counts alone.
 */
export function redisLimits(connection: RedisConnection, now: () => number = Date.now): Limits & { close(): void } {
  const windows = new Map<string, Window>();

  const windowOf = (key: string, windowMs: number): Window => {
    const known = windows.get(key);
    const window = known && known.endsAt > now() ? known : { known: 0, own: 0, endsAt: now() + windowMs };
    windows.delete(key);
    windows.set(key, window);
    if (windows.size > mostRemembered) windows.delete(windows.keys().next().value ?? '');
    return window;
  };

  const standing = ({ known, own, endsAt }: Window): Counted => ({ current: known + own, ttlMs: Math.max(0, endsAt - now()) });

  /** Tells what was counted here and learns the sum. What could not be told is told next time. */
  const share = async (key: string, window: Window): Promise<Counted> => {
    const { own, known } = window;
    window.own = 0;
    window.known = known + own;
    const left = Math.max(1, Math.ceil(window.endsAt - now()));
    try {
      if (!connection.isReady()) throw new Error('Redis is away');
      const answer = await connection.commands.eval(countScript, 1, `mentalia:limit:${key}`, own, known + own, left);
      const [current, ttl] = answer as [number, number];
      window.known = Math.max(window.known, current);
      window.endsAt = now() + ttl;
      return { current, ttlMs: ttl };
    } catch {
      window.own += own;
      window.known -= own;
      return standing(window);
    }
  };
  const telling = setInterval(() => {
    if (!connection.isReady()) return;
    for (const [key, window] of windows) if (window.own > 0 && window.endsAt > now()) void share(key, window);
  }, tellEveryMs);
  telling.unref();

  return {
    count(key, windowMs, max) {
      const window = windowOf(key, windowMs);
      const isNew = window.known === 0;
      window.own += 1;
      const sum = window.known + window.own;
      const isFar = sum <= max - Math.max(20, max / 10);
      // Beyond the limit nothing that other nodes know can change the answer.
      if (!connection.isReady() || sum > max) return standing(window);
      if (isFar && !isNew) {
        if (window.own >= max / 20) void share(key, window);
        return standing(window);
      }
      return share(key, window);
    },
    close: () => clearInterval(telling),
  };
}
