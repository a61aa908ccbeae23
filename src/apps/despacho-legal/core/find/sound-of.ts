/** How a Spanish word sounds, in letters of our own: «kuesta» and «cuesta», «ase» and «hace», «bolber» and «volver» are one. Small letters without accents come in. */
export function soundOf(word: string): string {
  return word
    .replace(/ch/g, '0')
    .replace(/h/g, '')
    .replace(/qu(?=[ei])|q/g, 'k')
    .replace(/c(?=[ei])|z|x/g, 's')
    .replace(/c/g, 'k')
    .replace(/v/g, 'b')
    .replace(/ll/g, 'y')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/(.)\1/g, '$1');
}
