type Signed = {
  title: string;
  number: number;
  hash: string;
  state: 'sent' | 'signed' | 'refused' | 'withdrawn';
  from: string;
  to: string;
  createdAt: string;
  decidedAt: string | null;
  text: string;
};
type Words = {
  heading: string;
  document: string;
  sent: string;
  state: Record<Signed['state'], string>;
  hash: string;
  hashHelp: string;
  limits: readonly string[];
  text: string;
};

/** What both keep of a text that was sent to be signed: who, when, the hash, what it is not, and the text itself, word for word. */
export function writeSigned(signed: Signed, words: Words): string {
  const { title, number, hash, state, from, to, createdAt, decidedAt, text } = signed;
  const filled = (line: string, when: string) =>
    Object.entries({ title, number: String(number), from, to, when }).reduce(
      (said, [name, value]) => said.replaceAll(`{${name}}`, () => value),
      line,
    );
  return [
    words.heading,
    '',
    filled(words.document, ''),
    filled(words.sent, createdAt),
    filled(words.state[state], decidedAt ?? createdAt),
    '',
    `${words.hash}: ${hash}`,
    words.hashHelp,
    '',
    ...words.limits,
    '',
    words.text,
    '',
    text,
    '',
  ].join('\n');
}
