import { describe, expect, it } from 'vitest';
import { openToAll } from '../core/create-text-index.ts';
import { aLibrary } from './a-library.ts';

const library = aLibrary([
  {
    id: 'dismissal',
    heading: 'Despido',
    path: ['Estatuto', 'Extinción'],
    body: 'La acción contra el despido caduca a los veinte días hábiles.',
  },
  {
    id: 'rent',
    heading: 'Renta',
    path: ['Arrendamientos'],
    body: 'El arrendador devolverá la fianza. La vivienda se arrienda por cinco años.',
  },
  {
    id: 'judges',
    heading: 'Jueces',
    path: ['Constitución'],
    body: 'Los jueces y magistrados son independientes. La acción prescribió.',
  },
  { id: 'harm', heading: 'Daños', path: ['Código'], body: 'Quien causa un daño a otro está obligado a repararlo.' },
]);
const found = (question: string, index = library) => index.search(question, openToAll).map(({ id }) => id);

describe('Finding what a person asks about', () => {
  it.each([
    ['despidos', 'dismissal'],
    ['DESPIDO', 'dismissal'],
    ['me han despedido', 'dismissal'],
    ['cuándo caducaría', 'dismissal'],
    ['habil', 'dismissal'],
    ['arrendamiento', 'rent'],
    ['viviendas', 'rent'],
    ['el juez', 'judges'],
    ['prescribio', 'judges'],
    ['prescripción', 'judges'],
    ['dano', 'harm'],
    ['obligaciones', 'harm'],
    ['reparación de dan\u0303os', 'harm'],
  ])('finds with «%s» the text on %s, whatever endings, accents and capitals', (question, id) => {
    expect(found(question)[0]).toBe(id);
  });

  it.each(['', '¿qué es?', '🙂', 'de la y el', 'submarino'])('finds nothing for %j', (question) => {
    expect(found(question)).toEqual([]);
  });

  it('finds nothing in no texts', () => {
    expect(found('ruido', aLibrary([]))).toEqual([]);
  });

  it('finds English words by their forms in an English index', () => {
    const index = aLibrary(
      [
        { id: 'noise', body: 'Loud noises are tiring.' },
        { id: 'sleep', body: 'Sleeping well.' },
      ],
      { language: 'en' },
    );

    expect(found('a noise that tires me', index)).toEqual(['noise']);
  });

  it('puts the text that has the word itself before one that has a relative of it', () => {
    const index = aLibrary([
      { id: 'relative', body: 'Sobre el despido.' },
      { id: 'itself', body: 'Sobre despedir.' },
    ]);

    expect(found('despedir', index)).toEqual(['itself', 'relative']);
  });

  it('puts a word in the heading before the same word in the text', () => {
    const index = aLibrary([
      { id: 'text', body: 'Sobre el ruido de noche' },
      { id: 'heading', heading: 'Ruido', body: 'Sobre lo que molesta de noche' },
    ]);

    expect(found('ruido', index)).toEqual(['heading', 'text']);
  });

  it('says how much of the question a text holds', () => {
    const [first, ...others] = library.search('despido y acción', openToAll);

    expect(first).toMatchObject({ id: 'dismissal', coverage: 1 });
    expect(others[0]?.coverage).toBeLessThan(0.5);
  });

  it('ignores the words that say nothing where it is used', () => {
    const documents = [{ id: 'help', body: 'ayuda con el ruido' }];

    expect(found('ayuda', aLibrary(documents))).toEqual(['help']);
    expect(found('ayuda', aLibrary(documents, { ignored: 'ayuda' }))).toEqual([]);
  });

  it('puts words side by side before the same words apart, but not across the end of a sentence', () => {
    const index = aLibrary([
      { id: 'apart', body: 'contrato nuevo de su trabajo' },
      { id: 'broken', body: 'nuevo contrato. Trabajo de su' },
      { id: 'together', body: 'nuevo contrato de trabajo de su' },
    ]);
    const scores = new Map(index.search('contrato de trabajo', openToAll).map(({ id, score }) => [id, score]));

    expect(scores.get('together')).toBeGreaterThan(scores.get('apart') ?? 0);
    expect(scores.get('broken')).toBe(scores.get('apart'));
  });

  it('puts documents of the same score in the order of their ids', () => {
    const index = aLibrary(['c', 'a', 'b'].map((id) => ({ id, body: 'ruido' })));

    expect(found('ruido', index)).toEqual(['a', 'b', 'c']);
  });

  it('gives as many as are wanted', () => {
    const index = aLibrary(Array.from({ length: 300 }, (_, at) => ({ id: `${at}`, body: 'ruido' })));

    expect(index.search('ruido', openToAll, { limit: 250 })).toHaveLength(250);
  });
});

describe('What weighs more', () => {
  it('is a document with a higher prior', () => {
    const index = aLibrary([
      { id: 'old', body: 'ruido', prior: 0.5 },
      { id: 'new', body: 'ruido de la calle de noche', prior: 2 },
    ]);

    expect(found('ruido', index)).toEqual(['new', 'old']);
  });

  it('is what a boost says besides the question, without counting as asked', () => {
    const boosts = [{ text: 'despido', weight: 1 }];

    const [first] = library.search('me han echado', openToAll, { boosts });

    expect(first).toMatchObject({ id: 'dismissal', coverage: 0 });
  });

  it('is a phrase of a boost more than its words apart', () => {
    const index = aLibrary([
      { id: 'apart', body: 'trabajo sin contrato' },
      { id: 'together', body: 'contrato de trabajo' },
    ]);
    const boosts = [{ text: 'contrato de trabajo', weight: 2 }];

    expect(index.search('papeles', openToAll, { boosts }).map(({ id }) => id)).toEqual(['together', 'apart']);
  });

  it('is a word that both the question and a boost say', () => {
    const [asked] = library.search('despido', openToAll);
    const [both] = library.search('despido', openToAll, { boosts: [{ text: 'despido', weight: 1 }] });

    expect(both?.score).toBeCloseTo(2 * (asked?.score ?? 0));
    expect(both?.coverage).toBe(1);
  });

  it('is nothing of a boost without weight', () => {
    expect(library.search('xyz', openToAll, { boosts: [{ text: 'despido', weight: 0 }] })).toEqual([]);
  });
});

describe('The best passage of a long document', () => {
  const filler = Array.from({ length: 60 }, () => 'Una frase que no dice nada de lo que se busca aquí.').join(' ');
  const body = `${filler}\n\nLa fianza se devuelve en un mes.\n\n${filler}`;
  const index = aLibrary([
    { id: 'long', body },
    { id: 'short', body: 'Nada de eso.' },
  ]);

  it('stands for it, with its place', () => {
    const [{ place } = { place: { from: 0, to: 0 } }] = index.search('devolver la fianza', openToAll);

    expect(body.slice(place.from, place.to)).toContain('La fianza se devuelve en un mes.');
    expect(place.to - place.from).toBeLessThan(body.length / 3);
  });

  it('is one result, however many passages hold the word', () => {
    expect(index.search('frase', openToAll)).toHaveLength(1);
  });

  it('is found by the heading inside the document that it stands under', () => {
    const page = aLibrary([{ id: 'page', body: `# Guía\n\n${filler}\n\n## Ascensor\n\nLlama al técnico.` }]);

    expect(page.search('técnico del ascensor', openToAll)[0]?.coverage).toBe(1);
  });

  it('is empty where a document is only a heading', () => {
    expect(aLibrary([{ id: 'bare', heading: 'Ruido', body: '' }]).search('ruido', openToAll)[0]?.place).toEqual({
      from: 0,
      to: 0,
    });
  });
});
