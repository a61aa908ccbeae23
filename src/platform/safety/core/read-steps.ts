/** A paragraph of fixed words that is a list of things to do, with its title if it has one. */
export function readSteps(paragraph: string): { title: string; steps: string[] } | undefined {
  const lines = paragraph.split('\n');
  const steps = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const title = lines.filter((line) => !line.startsWith('- ')).join(' ');
  return steps.length > 0 ? { title, steps } : undefined;
}
