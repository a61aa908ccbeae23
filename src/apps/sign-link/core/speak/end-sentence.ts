/** A sentence with its capital, its end, and what opens a question in Spanish. A single word that ends by itself is left so. */
export function endSentence(words: readonly string[], { isQuestion, opens }: { isQuestion: boolean; opens: boolean }): string {
  const said = words.filter(Boolean).join(' ').trim();
  if (said === '') return '';
  const begun = said.slice(0, 1).toLocaleUpperCase('es') + said.slice(1);
  if (isQuestion) return `${opens ? '¿' : ''}${begun}?`;
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}
