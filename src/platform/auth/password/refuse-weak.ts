import { longestPassword, shortestPassword, shortestWithSecond, WeakPassword } from '../contract.ts';
import { judgePassword } from './judge-password.ts';

/** Throws `WeakPassword`, with the reason, for a new password that would not protect its account. */
export function refuseWeak(password: string, person: { name: string; email: string }, hasSecondWay = false): void {
  const shortest = hasSecondWay ? shortestWithSecond : shortestPassword;
  const reason = judgePassword(password, person, shortest);
  if (reason === undefined) return;
  const errors = [{ pointer: '#/password', message: `This password is ${reason.replace('-', ' ')}` }];
  throw new WeakPassword({ reason, shortest, longest: longestPassword, errors });
}
