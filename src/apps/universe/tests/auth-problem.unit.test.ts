import { describe, expect, it } from 'vitest';
import { shortestPassword } from '#platform/auth/contract.ts';
import { type AuthForm, checkAuthForm, placeAuthProblem } from '../core/auth-problem.ts';

const full: AuthForm = { mode: 'sign-up', name: 'Elia', email: 'elia@correo.mx', password: 'una frase larga y mía' };

describe('a11y/P4 What is missing in the entrance', () => {
  it('lets a complete form go to the server', () => {
    expect(checkAuthForm(full)).toEqual([]);
  });

  it('names every empty field, each beside itself', () => {
    const problems = checkAuthForm({ mode: 'sign-up', name: ' ', email: '', password: '' });

    expect(problems.map(({ field, key }) => [field, key])).toEqual([
      ['name', 'name.missing'],
      ['email', 'email.missing'],
      ['password', 'password.missing'],
    ]);
  });

  it('says how many characters a new password has and how many it needs, as the contract counts', () => {
    const [problem] = checkAuthForm({ ...full, password: 'corta ñ 👋' });

    expect(problem).toEqual({ field: 'password', key: 'password.tooShort', values: { length: 9, shortest: shortestPassword } });
  });

  it('asks who already has an account neither for a name nor for a long password', () => {
    expect(checkAuthForm({ mode: 'sign-in', name: '', email: 'elia@correo.mx', password: 'x' })).toEqual([]);
  });

  it('asks whoever wants a link by mail for no password', () => {
    expect(checkAuthForm({ mode: 'sign-in', name: '', email: 'elia@correo.mx', password: '', byLink: true })).toEqual([]);
  });

  it('sees that an address is not complete', () => {
    expect(checkAuthForm({ ...full, email: 'elia@correo' })).toEqual([{ field: 'email', key: 'email.shape' }]);
  });
});

describe('What the server answered, put where it belongs', () => {
  it('offers to sign in when the address already has an account', () => {
    expect(placeAuthProblem({ type: 'auth/email-taken' }, full)).toEqual({
      field: 'email',
      key: 'email.taken',
      offer: 'sign-in',
    });
  });

  it('does not say which of the two was wrong', () => {
    expect(placeAuthProblem({ type: 'auth/wrong-credentials' }, { ...full, mode: 'sign-in' })).toMatchObject({ field: 'form' });
  });

  it('says how long to wait after many tries', () => {
    const placed = placeAuthProblem({ type: 'auth/too-many-tries', problem: { retryAfterSeconds: 30 } }, full);

    expect(placed).toMatchObject({ key: 'form.tries.seconds', values: { count: 30 } });
    const hour = placeAuthProblem({ type: 'auth/too-many-tries', problem: { retryAfterSeconds: 3600 } }, full);
    expect(hour).toMatchObject({ key: 'form.tries.minutes', values: { count: 60 } });
  });

  it('tells a known password from a short one', () => {
    const weak = (reason: string) => placeAuthProblem({ type: 'auth/weak-password', problem: { reason } }, full)?.key;

    expect([weak('own'), weak('leaked')]).toEqual(['password.own', 'password.leaked']);
    expect([weak('common'), weak('too-short'), weak('too-long')]).toEqual([
      'password.common',
      'password.tooShort',
      'password.tooLong',
    ]);
  });

  it('follows the pointer of a refused field', () => {
    const placed = placeAuthProblem({ type: 'http/invalid', errors: [{ pointer: '/email' }] }, full);

    expect(placed).toEqual({ field: 'email', key: 'email.shape' });
  });

  it('leaves what belongs to no field to the general sentence', () => {
    expect(placeAuthProblem({ type: 'http/unexpected' }, full)).toBeUndefined();
  });
});
