import type { Article, Jurisdiction, Law, Standing } from '../core/law/law.ts';

type Short = [number: string, heading: string, text: string, standing?: Standing];

/** A law with articles in words of our own, as short as may be. */
export function someLaw(
  key: string,
  title: string,
  articles: Short[],
  jurisdiction: Jurisdiction = 'ES',
  standing: Standing = 'in-force',
): Law {
  return {
    key,
    jurisdiction,
    identifier: `${key}-1`,
    title,
    versionDate: '2035-01-01',
    publishedAt: null,
    standing,
    sourceUrl: 'https://example.org/law',
    articles: articles.map(
      ([number, heading, text, counts = 'in-force']): Article => ({
        number,
        kind: number.startsWith('disposición') ? 'provision' : 'article',
        heading,
        path: ['Capítulo único'],
        text,
        standing: counts,
        versionDate: null,
        sourceUrl: '',
        hash: `${key} ${number}`,
      }),
    ),
  };
}

/** A dozen articles, under the names of laws that the map knows. */
export const someLaws: Law[] = [
  someLaw('ET', 'Estatuto de los Trabajadores', [
    ['37', 'Descansos', 'Cada semana se descansa día y medio. Quien cuida de un niño puede trabajar menos horas.'],
    ['55', 'Forma del despido', 'Quien despide lo dice por escrito, con los hechos y el día en que empieza.'],
    ['56', 'Despido improcedente', 'La empresa elige entre que vuelva el trabajador o pagarle una indemnización.'],
    ['59', 'Prescripción y caducidad', 'Contra el despido se acude al juez en veinte días. Pasados, la acción se pierde.'],
    ['60', 'Faltas', 'Las faltas del trabajador caducan según su gravedad.', 'repealed'],
    ['61', 'Semana de cuatro días', 'La jornada será de cuatro días, con el sueldo de cinco.', 'future'],
  ]),
  someLaw('LAU', 'Ley 29/1994, de Arrendamientos Urbanos', [
    ['9', 'Plazo mínimo', 'El inquilino puede quedarse los años que aquí se dicen.'],
    ['36', 'Fianza', 'Al firmar se entrega un mes. Se devuelve al final, o en un mes más con intereses.'],
  ]),
  someLaw('LEC', 'Ley 1/2000, de Enjuiciamiento Civil', [
    ['7 bis', 'Ajustes', 'En el juicio se habla de modo que cada persona entienda.'],
    ['440', 'Vista', 'El juez llama a las partes para el día de la vista y recuerda la multa a quien falte.'],
    ['disposición adicional primera', 'Título competencial', 'Esta ley se dicta para todo el país.'],
  ]),
  someLaw('CC', 'Código Civil', [
    ['440', 'Vista', 'El juez llama a las partes para el día de la vista y recuerda la multa a quien falte.'],
  ]),
  someLaw(
    'LFT',
    'Ley Federal del Trabajo',
    [
      ['48', 'Despido', 'El trabajador pide volver a su puesto o tres meses de salario.'],
      ['3o Bis', 'Acoso', 'Hay hostigamiento cuando quien manda abusa de su poder.'],
    ],
    'MX',
  ),
];
