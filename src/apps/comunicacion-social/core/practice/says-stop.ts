const phrases = ['hasta aqui', 'stop here'];

/**
 * Whether somebody wrote the phrase that ends a rehearsal, and nothing else: accents, capitals and signs aside. Within other words it may
 * belong to the reply, and other words are read for danger before anything is done.
 */
export function saysStop(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return phrases.includes(plain);
}
