import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { Limits } from '../cache/limits.ts';

/** Lets the door's counters count where all counts are kept. The keys already tell apart what is counted. */
export function limitStoreOf(limits: Limits): FastifyRateLimitStoreCtor {
  const store: FastifyRateLimitStore = {
    incr(key, tell, windowMs, max) {
      const told = ({ current, ttlMs }: { current: number; ttlMs: number }) => tell(null, { current, ttl: ttlMs });
      const counted = limits.count(key, windowMs, max);
      if (counted instanceof Promise) counted.then(told, tell);
      else told(counted);
    },
    child: () => store,
  };
  return class {
    incr = store.incr;
    child = store.child;
  };
}
