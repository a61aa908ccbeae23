/** Every run of white space that holds a line break is one space; no other blank changes. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
