import { readHead } from './read-head.ts';

const looked = 2000;

/**
 * The lines of a text, whatever ends them. Phones that end messages with CR and LF, and lines inside a message with LF alone,
 * show with it what is a beginning: there, only what follows both is one line.
 */
export function splitLines(text: string): string[] {
  if (text.includes('\r\n')) {
    const hard = text.split('\r\n');
    if (marksBeginnings(hard)) return hard;
  }
  return text.split(/\r\n|\n|\r/);
}

/** Nearly every line that ends hard begins a message, and few that end softly seem to. */
function marksBeginnings(hard: string[]): boolean {
  const sample = hard.slice(0, looked).filter((line) => line !== '');
  const soft = sample.flatMap((line) => line.split('\n').slice(1));
  if (soft.length === 0) return false;
  const begun = (lines: string[]) => lines.filter((line) => readHead(line)).length;
  return begun(sample) >= sample.length * 0.95 && begun(soft) * 2 < sample.length;
}
