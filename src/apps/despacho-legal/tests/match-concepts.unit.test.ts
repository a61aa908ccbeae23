import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { matchConcepts } from '../core/concepts/match-concepts.ts';
import type { Jurisdiction } from '../core/law/law.ts';

const idsOf = (question: string, jurisdiction: Jurisdiction = 'ES') =>
  matchConcepts(question, jurisdiction).map(({ concept }) => concept.id);

describe('Hearing what the law calls what a person tells', () => {
  it.each([
    ['ES', 'Me han echado del curro', 'despido'],
    ['MX', 'Me corrieron de la chamba', 'despido'],
    ['ES', 'me obligan a mirar a los ojos en las reuniones', 'mirar-a-los-ojos'],
    ['ES', 'mi jefe no me deja llevar cascos y hay mucho ruido', 'ruido-luz-trabajo'],
    ['MX', 'mi jefa me grita delante de todos', 'acoso-laboral'],
    ['ES', 'mi familia me quiere ingresar en un psiquiátrico', 'internamiento'],
    ['ES', 'mi hijo autista cumple 18 años en marzo', 'cumplir-18'],
    ['MX', 'no me dejan entrar con mi perro guía', 'perro-asistencia'],
    ['MX', 'mi exnovio subió mis fotos íntimas', 'intimas'],
    ['ES', 'El casero no me devuelve la fianza', 'fianza-alquiler'],
    ['ES', 'hice un bizum a quien no era', 'cobro-indebido'],
    ['MX', 'escribí al municipio y no me contestan', 'silencio'],
  ] as const)('in %s knows "%s" as %s', (jurisdiction, question, id) => {
    expect(idsOf(question, jurisdiction)).toContain(id);
  });

  it('puts first what more of the words say', () => {
    expect(idsOf('¿me pueden echar estando de baja?')).toEqual(['despido-baja', 'despido']);
  });

  it('tells the words that said so, as they were written', () => {
    const [first] = matchConcepts('Ayer el CASERO dijo que no me devuelve la Fianza.', 'ES');

    expect(first?.said).toEqual(['CASERO', 'no me devuelve la Fianza']);
    expect(first?.spans[0]).toEqual({ from: 8, to: 14 });
  });

  it('hears it in either order, in capitals, without accents, of a woman or of several', () => {
    const ways = ['ruido en la oficina', 'EN LA OFICINA, RUIDOS', 'hay ruído y es la oficina'];

    expect(ways.map((way) => idsOf(way)[0])).toEqual(ways.map(() => 'ruido-luz-trabajo'));
    expect(idsOf('estamos despedidas')).toEqual(idsOf('estoy despedido'));
  });

  it('does not count what is denied, and goes on hearing the rest', () => {
    const ids = idsOf('No me han echado, pero no me pagan las horas extra');

    expect(ids).not.toContain('despido');
    expect(ids).toEqual(expect.arrayContaining(['salario-impagado', 'horas-extra']));
  });

  it.each(['¿No me pueden echar por estar enferma?', 'no me han dado el finiquito', 'No tengo contrato y trabajo allí'])(
    'keeps the subject of "%s", for its "no" denies no subject',
    (question) => {
      expect(idsOf(question)).not.toEqual([]);
    },
  );

  it('answers each country with its own law', () => {
    const lawsOf = (jurisdiction: Jurisdiction) =>
      new Set(matchConcepts('me despidieron', jurisdiction)[0]?.concept.articles.map(({ law }) => law));

    expect(lawsOf('ES')).toContain('ET');
    expect(lawsOf('MX')).toEqual(new Set(['LFT']));
  });

  it.each([
    'Hoy he ido al cine con mi hermana y luego cenamos pizza',
    'Me gusta mucho la música y los trenes',
    'Mi gato duerme todo el día en el sofá',
    '¿Qué tiempo hará mañana en Madrid?',
    'Estoy cansada, ayer dormí poco',
    'Mi hija ha sacado un diez en matemáticas',
    'El médico me ha dicho que beba agua',
    'Tengo una cita con mi novio el sábado',
    'Mi jefe es muy simpático y me cae bien',
    'Mi casa tiene tres habitaciones',
    'La profe de mi hijo es estupenda',
    'Ayer vi una serie sobre abogados',
    'Me encanta mi trabajo',
    'Hace calor en mi cuarto',
    'Mi abuela me contó un cuento',
  ])('hears no law in "%s"', (story) => {
    expect([...idsOf(story, 'ES'), ...idsOf(story, 'MX')]).toEqual([]);
  });

  it('takes any text, and quotes it exactly', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('me han echado', 'mi casero', 'ruido', ''), (text, words) => {
        const question = `${text} ${words} ${text}`;
        for (const { said, spans } of matchConcepts(question, 'MX'))
          expect(spans.map(({ from, to }) => question.slice(from, to))).toEqual(said);
      }),
    );
  });

  it('takes less than a millisecond for a question, and a long story no time that grows out of hand', () => {
    const question = 'mi jefa me grita, no me pagan las horas extra y me quieren echar porque soy autista y estoy de baja';
    const story = `${question}. `.repeat(100);
    const timeOf = (text: string, times: number) => {
      const begun = performance.now();
      for (let turn = 0; turn < times; turn++) matchConcepts(text, 'ES');
      return (performance.now() - begun) / times;
    };
    timeOf(question, 50);

    expect(timeOf(question, 200)).toBeLessThan(1);
    expect(timeOf(story, 3)).toBeLessThan(200);
  });
});
