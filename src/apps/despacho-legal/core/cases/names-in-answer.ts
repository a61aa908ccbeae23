/** The names in an answer to "who was there": one a line, or with commas and an "and" before the last. What is no name stays one piece. */
export function namesInAnswer(text: string): string[] {
  const pieces = text.split(/[\n,;]+|\s+(?:y|e|and)\s+(?=\p{L})/u).map((piece) => piece.trim().replace(/[.]+$/, ''));
  const named = pieces.filter((piece) => piece !== '' && !nobody.test(piece));
  return [...new Map(named.map((name) => [name.toLowerCase(), name.slice(0, 120)])).values()];
}

const nobody = /^(nadie( más)?|nobody( else)?|no one|solo yo|sólo yo|yo|only me|just me|me|i)$/iu;
