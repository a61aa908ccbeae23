/** A part of a line: what the law says, or what the editors of the Chamber of Deputies say about it. */
export type Segment = { is: 'text'; text: string } | { is: 'note'; about: string; days: string[]; said: string };

const day = '\\d{2}-\\d{2}-\\d{4}';
const days = `DOF ${day}(?:, ?(?:DOF )?${day})*`;
const verbs = 'eformad|dicionad|erogad|ecorrid|eubicad|ublicad|eclarad|uprimid|establecid|enumerad|eenumerad|eestructurad';
const done = `(?:[radps](?:${verbs})[oa]s?|original|vinculado)`;
const again = `(?:[RADPS](?:${verbs})[oa]s?|Parcialmente derogado|Fe de erratas|Aclaración|Declaratoria terminada)`;
/** Brackets that tell what it was before; words in small letters; Roman numbers. Nothing that begins a sentence of the law. */
const how = '(?:(?! [A-ZÁÉÍÓÚ]{3,} (?<!DOF |SCJN |[IVXL]{3,} ))(?:\\([^)]{1,260}\\)|[^.;:])){0,160}?';
const more = `(?:[.,]? ${again}${how.replace('160', '120')} ?${days}(?: \\([^)]{1,260}\\))?)*`;

const parts =
  'Artículo|Párrafo|Fracción|Inciso|Subinciso|Apartado|Numeral|Base|Encabezado|Sección|Capítulo|Título|Libro|Epígrafe|Denominación|Tablas?|Apéndice|Cuadro';
const whose =
  'de la Ley|de la Sección|de inciso|del? (?:Capítulo|Título|Libro|Apartado|artículo|párrafo|inciso)|[A-Z]|\\d|con [a-záéíóú]+|y numeral|parcialmente|\\([^)]{1,160}\\)';
const changed = `(?:${parts})(?: (?:${whose}))* ${done}${how} ?${days}(?: \\([^)]{1,260}\\))?${more}`;
const alone = `${again}(?: [a-záéíóú ]{1,60}| \\([^)]{1,260}\\))* ${days}(?: \\([^)]{1,260}\\))?${more}`;
const errata = `Fe de erratas(?: a(?:l| la| los| las)(?: [a-záéíóú]+| Título| Capítulo){1,5})? ${days}${more}`;
const ordinal = '(?:(?:prim|segund|terc|cuart|quint|sext|séptim|octav|noven|décim|vigésim|trigésim|últim|penúltim)[a-z]*)';
const listed = `(?:párrafos?|oración)(?:(?:,| y| a)? ${ordinal}| \\([^)]{1,200}\\))*|(?:fracci(?:ón|ones)|incisos?|Capítulos?)(?:(?:,| y)? (?:[IVXL]+|[a-z]\\))| “[^”]*”| \\([^)]{1,200}\\))*`;
const removed = `Reforma ${days}(?:: (?:Derogó|Suprimió|Eliminó) de(?:l| la| este) (?:[a-záéíóú]+|Apartado [A-Z]|Título|Base [IVX]+) (?:el|la|los|las) entonces (?:${ordinal} )?(?:${listed})(?:, cuyo contenido pasó al artículo \\d+)?)?`;
const rest = `Suspensión provisional de vigencia[^.;:]{0,120}?${days}|Disposición derogatoria ${days}|Aclaración a la Fe de erratas ${days}`;

const note = new RegExp(`(?:${changed}|${errata}|${removed}|${rest}|${alone})\\.?(?!\\d)`, 'y');
const beginning = new RegExp(
  `(?<![A-Za-zÁÉÍÓÚáéíóúñ\\d(])(?:${parts}|${again}|Reforma|Suspensión|Disposición|Aclaración)(?= )`,
  'g',
);

const ofEditors = /^Nota: .{0,160}(?:decreto|derog|reformad|apéndice)/i;

/** A line cut into what the law says and the notes that stand in it, in their order. */
export function mexicanNotes(line: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  if (line.includes('DOF ')) {
    for (const { index } of line.matchAll(beginning)) {
      if (index < from) continue;
      note.lastIndex = index;
      const said = note.exec(line)?.[0];
      if (!said) continue;
      addText(segments, line.slice(from, index));
      segments.push({ is: 'note', about: said.split(' ')[0] ?? '', days: daysIn(said), said });
      from = index + said.length;
    }
  }
  addText(segments, line.slice(from));
  return segments;
}

function addText(segments: Segment[], text: string): void {
  const said = text.trim();
  if (ofEditors.test(said)) segments.push({ is: 'note', about: 'Nota', days: [], said });
  else if (said !== '' && said !== '.') segments.push({ is: 'text', text: said });
}

/** The days on which it was changed, without those in brackets, which tell of something that is no more. */
function daysIn(said: string): string[] {
  const found = said.replace(/\([^)]*\)/g, '').matchAll(/(\d{2})-(\d{2})-(\d{4})/g);
  return [...found].map(([, day, month, year]) => `${year}-${month}-${day}`);
}
