import { normalise } from '../dialogue/core/normalise.ts';
import { createIndex, type SearchIndex } from '../retrieval/core/bm25.ts';
import type { Article, BotSpec } from './contract.ts';

export type Route =
  | { kind: 'protocol'; protocolId: string }
  | { kind: 'article'; article: Article }
  | { kind: 'human' | 'hello' | 'thanks' | 'abilities' | 'unknown' };

type Language = 'es' | 'en';

/** Decides what free text outside a protocol asks for. What it does not recognise is `unknown`, never the nearest guess. */
export function routeText(bot: BotSpec, text: string, language: Language): Route {
  const said = normalise(text);
  if (asksIfHuman(text)) return { kind: 'human' };
  const named = bot.protocols.find(
    (protocol) => said.includes(normalise(titleOf(protocol.texts[language].title))) || said === normalise(protocol.id),
  );
  if (named && !refuses.test(said)) return { kind: 'protocol', protocolId: named.id };
  if (hello.test(said)) return { kind: 'hello' };
  if (thanks.test(said)) return { kind: 'thanks' };
  if (abilities.test(said)) return { kind: 'abilities' };
  const titled = bot.knowledge[language].find(({ title }) => normalise(title) === said);
  if (titled) return { kind: 'article', article: titled };
  // The document that holds most of what was said, not the shortest one with one of its words.
  const [found] = indexOf(bot, language)
    .search(text, 5)
    .sort((one, other) => other.coverage - one.coverage || other.score - one.score);
  if (!found || found.coverage < enough) return { kind: 'unknown' };
  const [kind, id = ''] = found.id.split(':');
  if (kind === 'protocol' && refuses.test(said)) return { kind: 'unknown' };
  if (kind === 'protocol') return { kind, protocolId: id };
  const article = bot.knowledge[language].find((each) => each.id === id);
  return article ? { kind: 'article', article } : { kind: 'unknown' };
}

/** True when somebody asks whether they talk with a person: that is always answered, and always with no. */
export function asksIfHuman(text: string): boolean {
  return human.test(normalise(text));
}

const enough = 0.5;
/** "No quiero hacer eso ahora" names an exercise and refuses it. */
const refuses =
  /^(?:ahora )?no (?:quiero|deseo|voy a|me apetece|necesito|tengo ganas)\b|^i (?:do not|don t|dont) (?:want|need|feel like)\b/;
const human =
  /\b(?:eres|es usted|sos|hablo con|estoy hablando con|me responde|are you|am i talking to|am i talking with|is this)(?: \w+){0,3} (?:human[oa]?|persona|personas|person|people|real|robot|bot|ia|ai|maquina|machine|programa|program|psicolog[oa]|terapeuta|therapist|psychologist|alguien)\b/;
const hello =
  /^(?:hola|buenas|buenos dias|buenas tardes|buenas noches|hey|hi|hello|good morning|good afternoon|good evening|que tal|empezar|start)(?: (?:blu|gerencia|gerencia ia|a todos|there))?$/;
const thanks = /^(?:muchas )?(?:gracias|thanks|thank you)(?: .{0,20})?$/;
const abilities =
  /^(?:necesito |quiero )?ayuda(?: por favor)?$|^(?:i need )?help(?: me)?$|(?:que (?:puedes|sabes) hacer|en que (?:me )?(?:puedes ayudar|ayudas)|para que sirves|what can you do|how can you help|what do you do|what are you for)/;

const indexes = new WeakMap<BotSpec, Partial<Record<Language, SearchIndex>>>();

function indexOf(bot: BotSpec, language: Language): SearchIndex {
  const known = indexes.get(bot) ?? {};
  const index = known[language] ?? createIndex(documentsOf(bot, language));
  indexes.set(bot, { ...known, [language]: index });
  return index;
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
