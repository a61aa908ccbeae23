import type { RedisConnection } from './open-redis.ts';
import { memoryTries, type Pace, type Tries } from './tries.ts';

/** One step, so that of many who try at once on many nodes no more get through than of those who try one by one. */
const tryScript = `
local free, firstWait, longest, most, forgotten = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local from, at, takes = ARGV[6], tonumber(ARGV[7]), ARGV[8] == '1'
local kept = redis.call('HMGET', KEYS[1], 'count', 'first', 'last')
local count, first, last = tonumber(kept[1]) or 0, tonumber(kept[2]) or at, tonumber(kept[3]) or at
local since = from == 'first' and first or last
if at - since >= forgotten then count, first, last, since = 0, at, at, at end
local wait = 0
if count >= most then wait = forgotten
elseif count >= free then wait = math.min(firstWait * 2 ^ (count - free), longest) end
local left = count >= free and since + wait - at or 0
if left > 0 then return left end
if takes then
  redis.call('HSET', KEYS[1], 'count', count + 1, 'first', first, 'last', at)
  redis.call('PEXPIRE', KEYS[1], forgotten)
end
return 0`;

/** Tries that nodes share. While Redis is away each node counts alone; what Redis forgets begins anew. */
export function redisTries(connection: RedisConnection): Tries {
  const own = memoryTries();
  const ask = async (how: 'wait' | 'take', key: string, pace: Pace, atMs: number): Promise<number> => {
    if (!connection.isReady()) return own[how](key, pace, atMs);
    const { free, firstWaitMs, longestWaitMs, most, forgottenMs, from } = pace;
    const told = [free, firstWaitMs, longestWaitMs, most, forgottenMs, from, atMs, how === 'take' ? 1 : 0];
    try {
      return Number(await connection.commands.eval(tryScript, 1, keyOf(key), ...told));
    } catch {
      return own[how](key, pace, atMs);
    }
  };

  return {
    wait: (key, pace, atMs) => ask('wait', key, pace, atMs),
    take: (key, pace, atMs) => ask('take', key, pace, atMs),
    async forget(key) {
      await own.forget(key);
      if (connection.isReady()) await connection.commands.del(keyOf(key)).catch(() => undefined);
    },
  };
}

function keyOf(key: string): string {
  return `mentalia:tries:${key}`;
}
