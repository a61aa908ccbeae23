import { flatText } from './flat-text.ts';
import type { Place } from './letter-reading.ts';
import { type Line, linesOf } from './letter-sentences.ts';
import { readDates } from './read-dates.ts';

/** How a line says that a day is the letter's own, the surest first. */
const ways: readonly RegExp[] = [
  /fecha (?:de (?:la )?)?(?:emision|expedicion|firma|documento|resolucion|notificacion|la carta|el citatorio|citatorio|del citatorio)\s*:?\s*(?:a )?$/,
  /fecha del (?:citatorio|documento|oficio|escrito|acuerdo)\s*:?\s*$/,
  /^(?:fecha\s*:?\s*)?$/,
  /(?:^|[\s|])fecha\s*:\s*$/,
  /^(?:\S+ ){0,2}(?:en )?[\p{L}.,'" -]{2,60}[, ]\s*(?:a|al)\s+(?:\d{1,2}\s+)?$/u,
  /^(?:[\p{L}.,'" -]{2,60},\s*)?(?:a )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),?\s*(?:dia )?$/u,
  /^[\p{L}.,'" -]{2,60},\s*$/u,
  /^[\p{L}.,' ]{2,40}\s{2,}$/u,
];
/** A day within a sentence, of what the letter tells of itself. */
const told = /(?:con fecha|auto de fecha|resolucion de|decreto de|de fecha|fechado? el|a fecha)\s*(?:\d{1,2}\s+)?$/;
const longestTail = 25;
/** Where a day that no words introduce is that of the letter. */
const [headLines, footLines, longestLine] = [12, 4, 70];

/** The day of a letter: where its head or its foot says it, else the one that it tells of itself. Nothing where no line does. */
export function readLetterDate(text: string): (Place & { day: string }) | undefined {
  const dates = readDates(text);
  const lines = linesOf(text);
  let best: { rank: number; at: number } | undefined;
  for (const [at, { from, to }] of dates.entries()) {
    const line = lines.find((each) => each.from <= from && each.to >= from);
    if (!line) continue;
    const before = flatText(text.slice(line.from, from));
    const after = text.slice(to, line.to);
    const isAlone = after.length <= longestTail || /^[.\s]/.test(after);
    const own = ways.findIndex((way) => way.test(before));
    const labelled = own >= 0 && own <= 3 && own !== 2;
    const rank =
      own >= 0 && (isAlone || labelled)
        ? own
        : told.test(before.slice(-40))
          ? ways.length + 1
          : isAtEdge(lines, line)
            ? ways.length
            : -1;
    if (rank >= 0 && (!best || rank < best.rank)) best = { rank, at };
  }
  const found = best && dates[best.at];
  return found && { day: found.day, from: found.from, to: found.to };
}

function isAtEdge(lines: readonly Line[], line: Line): boolean {
  const at = lines.indexOf(line);
  const isOther =
    /nacimiento|infraccion|denuncia|alta|vencimiento|limite|hechos|periodo|hora|desde|hasta|registro|antiguedad/i.test(
      flatText(line.text),
    );
  return line.text.length <= longestLine && !isOther && (at < headLines || at >= lines.length - footLines);
}
