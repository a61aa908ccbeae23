import { DamagedLaw, NoArticles, NotALaw } from '../../core/law/errors.ts';
import type { BoeFault, BoeProblem } from './download-from-boe.ts';
import type { Imported } from './import-laws.ts';

const mostNamed = 12;

/** What became of a law, for whoever is at the terminal: its line, and lines below for what they may want to look at. */
export function linesOfImported({ law, is, counts, difference, before }: Imported): string[] {
  const name = law.key.padEnd(10);
  const { articles, provisions, unfinished } = counts.report;
  const text = `Texto de ${law.versionDate ?? 'fecha desconocida'}`;
  const holes = [
    counts.missing.length > 0 && `           Números que no están en la fuente: ${list(counts.missing.map(String))}.`,
    unfinished.length > 0 && `           Artículos que la fuente deja a mitad de frase: ${list(unfinished)}.`,
  ].filter((line) => typeof line === 'string');
  if (is === 'same') return [`${name} igual. No cambia nada.`];
  if (is === 'miscounted') return [`${name} no se carga. ${miscounted(counts)} Para cargarla así: --accept.`, ...holes];
  if (is === 'older')
    return [`${name} no se carga. ${text}; el cargado es más nuevo (${before?.versionDate}). Para cargarla: --accept.`];
  if (is === 'new') return [`${name} nueva: ${articles} artículos y ${provisions} disposiciones. ${text}.`, ...holes];
  const { added, changed, removed } = difference;
  const parts = [
    ['nuevos', added] as const,
    ['cambiados', changed.map(({ number }) => number)] as const,
    ['quitados', removed] as const,
  ].filter(([, numbers]) => numbers.length > 0);
  const told = parts.map(([what, numbers]) => `           ${what}: ${numbers.length} (${list(numbers)})`);
  const what = parts.length === 0 ? 'cambian solo títulos o el orden' : `${difference.same} artículos quedan iguales`;
  return [`${name} cambia: ${what}. ${text}; antes, de ${before?.versionDate ?? 'fecha desconocida'}.`, ...told, ...holes];
}

function miscounted({ expected, report, missing }: Imported['counts']): string {
  if (report.doubles.length > 0) return `Hay números dos veces: ${list(report.doubles)}.`;
  if (expected !== null) return `La fuente tiene ${expected} títulos de artículo y se han leído ${report.articles} artículos.`;
  return `De sus números faltan ${missing.length}, o tiene títulos que no se entienden (${report.headings}).`;
}

function list(numbers: readonly string[]): string {
  const more = numbers.length - mostNamed;
  return numbers.slice(0, mostNamed).join(', ') + (more > 0 ? ` y ${more} más` : '');
}

const faults: Record<BoeFault, string> = {
  missing: 'el BOE no tiene esta ley consolidada.',
  refused: 'el BOE no la da.',
  busy: 'el BOE está ocupado. Prueba dentro de un rato.',
  unreachable: 'no se llega al BOE. Mira la conexión, o carga de una carpeta.',
  'too-large': 'lo que llega es demasiado grande para ser una ley.',
  'not-a-law': 'lo que llega está incompleto o no es una ley. Prueba otra vez.',
  'other-law': 'lo que llega es de otra ley.',
};

/** Why a law did not come from BOE. */
export function faultInWords({ fault, status }: BoeProblem): string {
  return faults[fault] + (status === undefined ? '' : ` (Respuesta ${status}.)`);
}

/** Why a file was not read as a law. */
export function problemInWords(error: Error): string {
  if (error instanceof NotALaw) return 'no se reconoce ninguna ley.';
  if (error instanceof NoArticles) return 'tiene forma de ley, pero no se encuentra ningún artículo.';
  if (error instanceof DamagedLaw) return 'está dañado o incompleto.';
  return 'no se puede leer.';
}
