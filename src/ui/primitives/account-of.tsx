/** Tells password managers whose the password beside it is; people read it elsewhere. */
export function AccountOf({ email }: { email: string }) {
  return <input className="sr" type="email" autoComplete="username" value={email} tabIndex={-1} aria-hidden="true" readOnly />;
}
