import type { Article, Law, Standing } from '../core/law/law.ts';
import { asked } from './a-law.ts';

const texts: [number: string, heading: string, text: string, standing?: Standing][] = [
  [
    '1',
    'Plazo para devolver',
    [
      '1. Quien tome prestado un paraguas lo devolverá a los veinte días siguientes. Los días serán hábiles.',
      '2. El plazo quedará en suspenso desde el 1 de agosto hasta el 31 de agosto.',
      '3. En ningún caso se cobrará por devolverlo tarde, salvo que falte el mango.',
    ].join('\n'),
  ],
  [
    '2',
    'Importes',
    [
      'El préstamo cuesta 1.500 euros al año, o el 30 % de esa cantidad durante treinta y dos meses.',
      'Tendrán descuento, en estos casos:',
      'a) Las personas menores de dieciocho años;',
      'b) quienes vivan a menos de 120 metros, según el artículo 1; y',
      'c) las asociaciones de la Ley 7/2031, de 3 de mayo.',
      'El descuento lo concede la oficina del parque.',
    ].join('\n'),
  ],
  ['3 bis', '', 'La oficina contestará en dos o tres semanas, y archivará la solicitud; la persona podrá pedir otra.'],
  ['4', 'Lo de antes', 'Los paraguas rojos se guardarán seis meses.', 'repealed'],
  ['5', 'Lo que vendrá', 'Los paraguas verdes se guardarán siete meses.', 'future'],
];

/** A law of nowhere with periods, amounts, days, a list, an exception, and articles that do not count any more or yet. */
export function aLawOfTerms(): Law {
  return {
    key: 'LP',
    jurisdiction: 'ES',
    identifier: 'LP-1',
    title: 'Ley 9/2032, de 4 de junio, de Paraguas',
    versionDate: '2033-02-01',
    publishedAt: '2032-06-05',
    standing: 'in-force',
    sourceUrl: 'https://example.org/lp',
    articles: texts.map(
      ([number, heading, text, standing = 'in-force']): Article => ({
        number,
        kind: 'article',
        heading,
        path: ['TÍTULO I. De los paraguas'],
        text,
        standing,
        versionDate: null,
        sourceUrl: '',
        hash: asked.hash(text),
      }),
    ),
  };
}
