type Answers = { relation: string | null; label: string; email: string; chosen: readonly string[]; agrees: boolean };

const oneAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Which parts of an invitation are still to be answered, in the order they are asked. */
export function whatIsMissing({ relation, label, email, chosen, agrees }: Answers): ReadonlySet<string> {
  const missing = {
    relation: relation === null,
    label: label.trim() === '',
    email: email.trim() !== '' && !oneAddress.test(email.trim()),
    scopes: chosen.length === 0,
    consent: !agrees,
  };
  return new Set(Object.entries(missing).flatMap(([part, isMissing]) => (isMissing ? [part] : [])));
}
