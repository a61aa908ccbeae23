import { z } from 'zod';
import { branches } from '../concepts/branches.ts';

const Said = z.object({ es: z.string().min(1), en: z.string().min(1) });

export const fieldTypes = ['text', 'long', 'date', 'choice', 'money', 'name', 'address', 'list', 'yes-no'] as const;
export const checks = ['dni-nie', 'curp', 'rfc', 'email', 'phone'] as const;
/** What a person wants to do with a document: the first thing they are asked. */
export const aims = ['ask', 'decide', 'money', 'contest', 'complain', 'privacy', 'notify'] as const;

/** One question of the interview. Its answer goes where the body says `{id}`. */
export const Field = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  type: z.enum(fieldTypes),
  question: Said,
  /** Why it is asked. */
  why: Said,
  example: Said.optional(),
  required: z.boolean(),
  check: z.enum(checks).optional(),
  /** Of a date: what it says has happened already. */
  past: z.boolean().optional(),
  /** Of a date: the field whose date it cannot come before. */
  notBefore: z.string().optional(),
  /** Of a choice: what people read, and what the document says. */
  options: z.array(z.object({ value: z.string(), label: Said, text: z.string() })).optional(),
  /** Asked only when this holds: see `holds`. */
  shownIf: z.string().optional(),
});
export type Field = z.infer<typeof Field>;

const condition = { if: z.string().optional() };

/**
 * A piece of the document. `{id}` is the answer, `{id|words}` the words where there is none, `{today}` the day; what stands in `[[ ]]` is
 * only there when every answer in it is. `if` is a condition, as in `holds`.
 */
export const BodyBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), text: z.string() }),
  z.object({ kind: z.literal('heading'), text: z.string(), ...condition }),
  z.object({ kind: z.literal('paragraph'), text: z.string(), ...condition }),
  z.object({ kind: z.literal('list'), from: z.string(), isOrdered: z.boolean().optional(), ...condition }),
  /** What goes with the document: a list, or the words where there is nothing. */
  z.object({ kind: z.literal('annexes'), from: z.string(), none: z.string() }),
  /** What the law says, word for word, out of `basis`. */
  z.object({ kind: z.literal('basis') }),
  z.object({ kind: z.literal('signature'), name: z.string() }),
]);
export type BodyBlock = z.infer<typeof BodyBlock>;

/** Words of an article, literally: a test finds them in the law. */
export const Basis = z.object({ law: z.string(), article: z.string(), quote: z.string() });

/** A document that can be prepared: data, so that whoever knows the matter can write one. */
export const Template = z.object({
  id: z.string().regex(/^(?:es|mx)-[a-z-]+$/),
  country: z.enum(['ES', 'MX']),
  branch: z.enum(branches),
  aim: z.enum(aims),
  name: Said,
  purpose: Said,
  /** How people say it, for the search. */
  words: Said,
  /** Empty where no law that can be loaded says it: then the document cites none. */
  basis: z.array(Basis),
  to: Said,
  /** How and where it is handed in, in general. */
  send: Said,
  /** What to know or ask before it is used. */
  care: Said.optional(),
  /** The rule of `core/deadlines` that says until when. */
  deadline: z.string().optional(),
  fields: z.array(Field),
  body: z.array(BodyBlock),
});
export type Template = z.infer<typeof Template>;

/** What a person answered, by field. A date is `2026-10-05`, an amount `1234.50`, yes and no are `yes` and `no`. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;
