import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { HelpLine } from '#platform/safety/contract.ts';
import { Country } from '../contract.ts';
import { branches } from '../core/concepts/branches.ts';

const Standing = z.enum(['in-force', 'repealed', 'future']);
const Day = z.string().max(10).nullable().describe('Year, month and day; null where the source does not say');
const Hash = z.string().max(64).describe('SHA-256 of the text of the article');

const Term = z.strictObject({ word: z.string(), says: z.string(), from: z.int(), to: z.int() });
/** A sentence of the law, and the same for easy reading; `easy` is empty where it stays as it is. */
export const LawPairOnWire = z.strictObject({
  literal: z.string(),
  terms: z.array(Term).describe('Legal words in the literal sentence, where there is no easy one'),
  easy: z.array(z.strictObject({ text: z.string(), terms: z.array(Term) })),
});

/** An article with what must be known of it wherever it is shown. */
const Cited = z.strictObject({
  country: Country,
  law: z.string().describe('The short name of the law'),
  lawName: z.string().describe('How people call it'),
  lawTitle: z.string(),
  article: z.string(),
  kind: z.enum(['article', 'provision']),
  heading: z.string(),
  path: z.array(z.string()),
  versionDate: Day,
  sourceUrl: z.string(),
  hash: Hash,
  standing: Standing,
});

export const QuotedLaw = z.strictObject({ ...Cited.shape, pairs: z.array(LawPairOnWire) }).meta({ id: 'QuotedLaw' });
export type QuotedLaw = z.infer<typeof QuotedLaw>;

const LawName = z.strictObject({ country: Country, key: z.string(), name: z.string() });

/** What somebody asks. `sawPeople`: they have seen whom to call, and want to read the law. */
export const AskLaw = z
  .strictObject({
    questionId: z.uuid().describe('Asked twice it is one question'),
    question: z.string().trim().min(1).max(2000),
    country: Country.nullable(),
    isDecided: z.boolean().default(false).describe('They were asked of which country, and said this one'),
    sawPeople: z.boolean().default(false),
  })
  .meta({ id: 'AskLaw' });
export type AskLaw = z.infer<typeof AskLaw>;

/** What is answered. Each sentence of the law in it is one of the law that it names. */
export const LawReply = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('answer'),
      country: Country,
      branch: z.enum(branches).nullable(),
      articles: z.array(QuotedLaw),
    }),
    z.strictObject({
      outcome: z.literal('not_found'),
      because: z.string().describe('Which words say why: `answer.outcomes`'),
      kind: z.string().nullable(),
      law: z.string().nullable(),
      loaded: z.array(LawName),
    }),
    z.strictObject({
      outcome: z.literal('handoff_human'),
      because: z.string(),
      text: z.string().nullable().describe('The fixed words, where life may be in danger'),
      helpLines: z.array(HelpLine),
      emergency: z.string().describe('The number for emergencies of the country'),
    }),
    z.strictObject({ outcome: z.literal('refuse'), because: z.string() }),
    z.strictObject({ outcome: z.literal('ask'), because: z.enum(['no-country', 'two-countries']) }),
  ])
  .meta({ id: 'LawReply' });
export type LawReply = z.infer<typeof LawReply>;

export const LoadedLaw = z
  .strictObject({
    country: Country,
    key: z.string(),
    identifier: z.string(),
    name: z.string().describe('How people call it'),
    title: z.string(),
    versionDate: Day,
    publishedAt: Day,
    standing: Standing,
    sourceUrl: z.string(),
    articles: z.int(),
    provisions: z.int(),
    first: z.string().describe('The number of its first article'),
    loadedAt: z.iso.datetime(),
  })
  .meta({ id: 'LoadedLaw' });
export type LoadedLaw = z.infer<typeof LoadedLaw>;

/** `shelf`: whether questions are answered at once; while it is made, how many laws are on it. */
export const LoadedLaws = z
  .strictObject({
    items: z.array(LoadedLaw),
    shelf: z.strictObject({ state: z.enum(['empty', 'making', 'ready']), done: z.int(), total: z.int() }),
  })
  .meta({ id: 'LoadedLaws' });
export type LoadedLaws = z.infer<typeof LoadedLaws>;

const Neighbour = z.strictObject({ article: z.string(), heading: z.string(), kind: z.enum(['article', 'provision']) });

/** A whole article, in one of the texts it had since it was first loaded. */
export const LawArticle = z
  .strictObject({
    ...Cited.shape,
    isCurrent: z.boolean().describe('false: the law says something else by now'),
    pairs: z.array(LawPairOnWire),
    before: Neighbour.nullable(),
    after: Neighbour.nullable(),
    versions: z.array(z.strictObject({ hash: Hash, versionDate: Day, loadedAt: z.iso.datetime(), isCurrent: z.boolean() })),
  })
  .meta({ id: 'LawArticle' });
export type LawArticle = z.infer<typeof LawArticle>;

/** `country` where two have a law of this name; `hash` for a text that is cited. */
export const FindArticle = z.strictObject({ country: Country.optional(), hash: Hash.optional() });
export type FindArticle = z.infer<typeof FindArticle>;

export const SearchLaw = z.strictObject({ country: Country.optional(), q: z.string().trim().min(1).max(200) });
export type SearchLaw = z.infer<typeof SearchLaw>;

export const LawFindings = z
  .strictObject({ items: z.array(z.strictObject({ ...Neighbour.shape, standing: Standing, excerpt: z.string() })) })
  .meta({ id: 'LawFindings' });
export type LawFindings = z.infer<typeof LawFindings>;

export class LawNotLoaded extends defineError<{ key: string }>('despacho-legal/law-not-loaded', 404, 'This law is not loaded') {}
export class ArticleNotFound extends defineError<{ key: string; article: string }>(
  'despacho-legal/article-not-found',
  404,
  'This law has no such article, or had no such text',
) {}
export class LawsNotReady extends defineError<{ retryAfterSeconds: number }>(
  'despacho-legal/laws-not-ready',
  503,
  'The laws are being made ready; ask again in a moment',
) {}
