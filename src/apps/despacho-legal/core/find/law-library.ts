import { createTextIndex, openToAll, type TextIndex } from '#platform/retrieval/core/create-text-index.ts';
import { conceptsOf } from '../concepts/concepts-of.ts';
import { findArticle } from '../law/find-article.ts';
import type { Jurisdiction, Law } from '../law/law.ts';
import { articleId, type HeldArticle } from './article-id.ts';
import { type CitationReader, createCitationReader } from './citation-reader.ts';
import { type ConceptIndex, createConceptIndex } from './concept-index.ts';
import { createAskedIndex } from './create-asked-index.ts';
import { hearConcepts } from './hear-concepts.ts';
import { lawPrior } from './law-prior.ts';
import { createSpelling, type Spelling } from './spelling.ts';

/** The laws of one country, by what they say, by what people call it, and by what is cited. */
export type Shelf = {
  jurisdiction: Jurisdiction;
  laws: readonly Law[];
  texts: TextIndex;
  /** What people ask that the articles answer. */
  asked: TextIndex;
  concepts: ConceptIndex;
  /** By the id of a concept: the loaded articles that it names, the best first. */
  named: ReadonlyMap<string, readonly HeldArticle[]>;
  spell: Spelling;
  cited: CitationReader;
  /** By the id that `texts` answers with. */
  held: ReadonlyMap<string, HeldArticle>;
};

/** Loaded laws, ready to be asked. A country of which no law is loaded has no shelf. */
export type LawLibrary = ReadonlyMap<Jurisdiction, Shelf>;

const firstAsked = 10;

/** Makes laws ready to be asked, each country by itself: how rare a word is in one says nothing of the other. What is repealed or does not count yet is there too. */
export function createLawLibrary(laws: readonly Law[]): LawLibrary {
  const countries = [...new Set(laws.map(({ jurisdiction }) => jurisdiction))];
  return new Map(
    countries.map((country) => [
      country,
      shelfOf(
        country,
        laws.filter(({ jurisdiction }) => jurisdiction === country),
      ),
    ]),
  );
}

function shelfOf(jurisdiction: Jurisdiction, laws: readonly Law[]): Shelf {
  const held = new Map(
    laws.flatMap((law) => law.articles.map((article): [string, HeldArticle] => [articleId({ law, article }), { law, article }])),
  );
  const texts = createTextIndex({ language: 'es', ignored: 'articulo articulos art arts' });
  for (const [id, { law, article }] of held)
    texts.add({
      id,
      heading: article.heading,
      path: [law.title, ...article.path],
      body: article.text,
      prior: lawPrior(law, article),
    });
  const shelf: Shelf = {
    jurisdiction,
    laws,
    texts,
    asked: createAskedIndex(jurisdiction, laws),
    concepts: createConceptIndex(jurisdiction),
    named: articlesNamed(jurisdiction, laws),
    spell: createSpelling(jurisdiction, laws),
    cited: createCitationReader(laws),
    held,
  };
  warmUp(shelf);
  return shelf;
}

/** What is made when it is first needed is made here, so that whoever asks first waits no longer than the others. */
function warmUp({ held, ...shelf }: Shelf): void {
  for (const { article } of [...held.values()].slice(0, firstAsked)) {
    const question = article.text.slice(0, 150);
    hearConcepts(shelf, shelf.spell(question));
    shelf.texts.search(question, openToAll);
    shelf.cited(question);
  }
}

/** Of a law that is not loaded there are none. */
function articlesNamed(jurisdiction: Jurisdiction, laws: readonly Law[]): Map<string, HeldArticle[]> {
  const looked = new Map<string, HeldArticle | undefined>();
  const find = (key: string, number: string): HeldArticle | undefined => {
    const law = laws.find((each) => each.key === key);
    const article = law && findArticle(law, number);
    return law && article ? { law, article } : undefined;
  };
  const once = (key: string, number: string) => {
    const known = `${key} ${number}`;
    if (!looked.has(known)) looked.set(known, find(key, number));
    return looked.get(known);
  };
  return new Map(
    conceptsOf(jurisdiction).map(({ id, articles }) => [id, articles.flatMap(({ law, article }) => once(law, article) ?? [])]),
  );
}
