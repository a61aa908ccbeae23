const field = /\{([^{}\n]{1,60})\}/g;

/** The names in braces of a text, each once, in the order in which they come. */
export function fieldsIn(text: string): string[] {
  return [...new Set([...text.matchAll(field)].map(([, name = '']) => name.trim()))].filter((name) => name !== '');
}

/** A text with what was answered in place of the names in braces. An answer is put in as it is; what has none stays as it was. */
export function fillFields(text: string, answers: Readonly<Record<string, string>>): string {
  return text.replace(field, (whole, name: string) => {
    const answer = Object.hasOwn(answers, name.trim()) ? answers[name.trim()] : undefined;
    return answer?.trim() ? answer : whole;
  });
}
