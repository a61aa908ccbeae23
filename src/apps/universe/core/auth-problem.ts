import { roundWait } from '#platform/i18n/core/round-wait.ts';

export type AuthField = 'name' | 'email' | 'password';
/** `byLink`: somebody who signs in asks for a mail with a link, so no password is needed. */
export type AuthForm = { mode: 'sign-in' | 'sign-up'; name: string; email: string; password: string; byLink?: boolean };

/** What is wrong, where it is shown, and what completes the sentence. `offer` is the other way in, when that is the way out. */
export type AuthProblem = {
  field: AuthField | 'form';
  key: string;
  values?: Record<string, string | number>;
  offer?: AuthForm['mode'];
};

/** What a server answered, as far as these pages care. */
type Answer = { type: string; problem?: object; errors?: { pointer: string }[] };

const shortestPassword = 15;
/** With a code app or a passkey beside it. */
const shortestWithSecond = 8;
const longestName = 100;

/** How long a password has to be, which is less where it does not stand alone. */
export const shortestFor = ({ hasSecond }: { hasSecond: boolean }): number => (hasSecond ? shortestWithSecond : shortestPassword);

/** What can be seen to be missing before asking the server, first field first. */
export function checkAuthForm({ mode, name, email, password, byLink }: AuthForm): AuthProblem[] {
  const problems: AuthProblem[] = [];
  const isNew = mode === 'sign-up';
  if (isNew && !name.trim()) problems.push({ field: 'name', key: 'name.missing' });
  if (isNew && name.trim().length > longestName) problems.push({ field: 'name', key: 'name.long' });
  if (!email.trim()) problems.push({ field: 'email', key: 'email.missing' });
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) problems.push({ field: 'email', key: 'email.shape' });
  const missing = byLink ? undefined : checkNewPassword(password, isNew ? shortestPassword : 1);
  return missing ? [...problems, missing] : problems;
}

/** What can be seen to be missing in a password that is being chosen. */
export function checkNewPassword(password: string, shortest: number): AuthProblem | undefined {
  const length = [...password].length;
  if (!length) return { field: 'password', key: 'password.missing' };
  return length < shortest ? { field: 'password', key: 'password.tooShort', values: { length, shortest } } : undefined;
}

/** Puts what the server answered beside the field it speaks of; what speaks of none goes to the form and `undefined` is its text. */
export function placeAuthProblem(answer: Answer, form: AuthForm): AuthProblem | undefined {
  const details = (answer.problem ?? {}) as { reason?: string; shortest?: number; longest?: number; retryAfterSeconds?: number };
  if (answer.type === 'auth/email-taken') return { field: 'email', key: 'email.taken', offer: 'sign-in' };
  if (answer.type === 'auth/wrong-credentials') return { field: 'form', key: 'form.credentials', offer: 'sign-up' };
  if (answer.type === 'auth/too-many-tries') {
    const { unit, count } = roundWait(details.retryAfterSeconds ?? 60);
    return { field: 'form', key: `form.tries.${unit}`, values: { count } };
  }
  if (answer.type === 'auth/weak-password') return weakPassword(details, form);
  const field = answer.errors?.map(({ pointer }) => pointer.replace(/^#?\//, '')).find(isAuthField);
  if (field === 'email') return { field, key: 'email.shape' };
  if (field === 'name') return { field, key: 'name.long' };
  if (field === 'password') return { field, key: 'password.weak' };
  return undefined;
}

function weakPassword(
  { reason, shortest, longest }: { reason?: string; shortest?: number; longest?: number },
  form: AuthForm,
): AuthProblem {
  const length = [...form.password].length;
  if (reason === 'too-short')
    return { field: 'password', key: 'password.tooShort', values: { length, shortest: shortest ?? shortestPassword } };
  if (reason === 'too-long') return { field: 'password', key: 'password.tooLong', values: { longest: longest ?? 200 } };
  const isNamed = reason === 'common' || reason === 'own' || reason === 'leaked';
  return { field: 'password', key: isNamed ? `password.${reason}` : 'password.weak' };
}

function isAuthField(name: string): name is AuthField {
  return name === 'name' || name === 'email' || name === 'password';
}
