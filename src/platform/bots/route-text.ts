import { normalise } from '../i18n/core/normalise.ts';
import { createTextIndex, openToAll, type TextIndex } from '../retrieval/core/create-text-index.ts';
import { asksIfHuman } from '../safety/conduct/core/asks-if-human.ts';
import type { Article, BotSpec } from './contract.ts';
import { spellKnown, wordsKnown } from './spell-known.ts';
import { unspokenWords } from './unspoken-words.ts';

export type Route =
  | { kind: 'protocol'; protocolId: string }
  | { kind: 'article'; article: Article }
  | { kind: 'human' | 'hello' | 'thanks' | 'abilities' | 'unknown' };

type Language = 'es' | 'en';

/** Decides what free text outside a protocol asks for. What it does not recognise is `unknown`, never the nearest guess. */
export function routeText(bot: BotSpec, text: string, language: Language): Route {
  if (asksIfHuman(text)) return { kind: 'human' };
  const { index, known } = knowledgeOf(bot, language);
  const said = spellKnown(text, known);
  const titled = bot.knowledge[language].find(({ title }) => normalise(title) === said);
  if (titled) return { kind: 'article', article: titled };
  const named = bot.protocols.find(
    (protocol) => said.includes(normalise(titleOf(protocol.texts[language].title))) || said === normalise(protocol.id),
  );
  if (named && !refuses.test(said) && !asksWhat.test(said)) return { kind: 'protocol', protocolId: named.id };
  if (hello.test(said)) return { kind: 'hello' };
  if (thanks.test(said)) return { kind: 'thanks' };
  if (abilities.test(said)) return { kind: 'abilities' };
  const urgent = said.split(' ').length <= shortCall ? neededNow(bot, said, language) : undefined;
  if (urgent) return { kind: 'protocol', protocolId: urgent };
  // The document that holds most of what was said, not the shortest one with one of its words; of two that hold the same, what people say before a title.
  const near = index
    .search(said, openToAll, { limit: 40 })
    .filter(({ coverage }) => coverage >= enough)
    .sort((one, other) => other.coverage - one.coverage || other.score - one.score || byKind(one.id, other.id));
  const explains = asksWhat.test(said) ? near.find(({ id }) => id.startsWith('article:')) : undefined;
  const found = explains ?? near[0];
  if (!found) return { kind: 'unknown' };
  const [kind, id = ''] = found.id.split(':');
  if (kind === 'protocol' && refuses.test(said)) return { kind: 'unknown' };
  if (kind === 'protocol') return { kind, protocolId: id };
  const article = bot.knowledge[language].find((each) => each.id === id);
  return article ? { kind: 'article', article } : { kind: 'unknown' };
}

/** The protocol that somebody needs at this moment, by their own words: neither a question about it nor a no. */
export function neededNow(bot: BotSpec, text: string, language: Language): string | undefined {
  const said = spellKnown(text, knowledgeOf(bot, language).known);
  if (asksAbout.test(said) || isOver.test(said)) return undefined;
  const holds = (phrase: string) => {
    const [before, after] = ` ${said} `.split(` ${normalise(phrase)} `);
    return after !== undefined && !denies.test(before?.trim() ?? '') && !refuses.test(before?.trim() ?? '');
  };
  return bot.intents.find(({ now }) => now?.[language].some(holds))?.protocolId;
}

function byKind(one: string, other: string): number {
  return Number(other.startsWith('protocol:')) - Number(one.startsWith('protocol:'));
}

const enough = 0.5;
/** A call for help now is short; in a longer text the same words may tell of anything. */
const shortCall = 12;
/** "¿Qué es un registro de pensamiento?" wants to know what it is, not to begin it. */
const asksWhat = /^(?:que (?:es|son|significa)|para que sirve|explica\w*|what (?:is|are|does)|explain)\b/;
const asksAbout =
  /^(?:que (?:es|son|significa|hago si)|por que|porque|para que|como|cuando|cual|explica\w*|cuentame|what|why|how|when|explain|tell me about)\b/;
const denies = /(?:^| )(?:no|ya no|nunca|sin|tampoco|not|never|no longer|without|don t|isn t|aren t)(?: \w+)?$/;
const isOver =
  /\b(?:ayer|anoche|antes|la semana pasada|el otro dia|hace (?:\w+ )?(?:dias|semanas|meses|anos)|yesterday|last (?:night|week)|the other day|ago)\b/;
/** "No quiero hacer eso ahora" names an exercise and refuses it. */
const refuses =
  /^(?:ahora )?no (?:quiero|deseo|voy a|me apetece|necesito|tengo ganas)\b|^i (?:do not|don t|dont) (?:want|need|feel like)\b/;
const hello =
  /^(?:hola|buenas|buenos dias|buenas tardes|buenas noches|hey|hi|hello|good morning|good afternoon|good evening|que tal|empezar|start)(?: (?:blu|gerencia|gerencia ia|a todos|there))?$/;
const thanks = /^(?:muchas )?(?:gracias|thanks|thank you)(?: .{0,20})?$/;
const abilities =
  /^(?:necesito |quiero )?ayuda(?: por favor)?$|^(?:i need )?help(?: me)?$|(?:que (?:puedes|sabes) hacer|en que (?:me )?(?:puedes ayudar|ayudas)|para que sirves|what can you do|how can you help|what do you do|what are you for)/;

type Knowledge = { index: TextIndex; known: Set<string> };

const indexes = new WeakMap<BotSpec, Partial<Record<Language, Knowledge>>>();

function knowledgeOf(bot: BotSpec, language: Language): Knowledge {
  const built = indexes.get(bot) ?? {};
  const knowledge = built[language] ?? buildKnowledge(bot, language);
  indexes.set(bot, { ...built, [language]: knowledge });
  return knowledge;
}

function buildKnowledge(bot: BotSpec, language: Language): Knowledge {
  const documents = documentsOf(bot, language);
  const names = bot.protocols.map(({ texts }) => titleOf(texts[language].title));
  const urgent = bot.intents.flatMap(({ now }) => now?.[language] ?? []);
  const index = createTextIndex({ language, ignored: unspokenWords });
  // One protocol or article has several texts, and each is found by itself.
  for (const [at, { id, text }] of documents.entries()) index.add({ id: `${id}:${at}`, body: text });
  return { index, known: wordsKnown([...documents.map(({ text }) => text), ...names, ...urgent]) };
}

function documentsOf(bot: BotSpec, language: Language) {
  return [
    ...bot.intents.flatMap(({ protocolId, examples }) =>
      examples[language].map((text) => ({ id: `protocol:${protocolId}`, text })),
    ),
    ...bot.knowledge[language].flatMap(({ id, title, words }) =>
      [title, words.join(' ')].map((text) => ({ id: `article:${id}`, text })),
    ),
  ];
}

function titleOf(wording: BotSpec['protocols'][number]['texts']['es'][string] | undefined): string {
  if (typeof wording === 'string') return wording;
  const direct = wording?.directo;
  return typeof direct === 'string' ? direct : (direct?.normal ?? '');
}
