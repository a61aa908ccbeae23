import type { Context } from '#platform/context/context.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { computeDeadline } from '../../core/deadlines/compute-deadline.ts';
import { type DeadlineQuestion, yearsOf } from '../../core/deadlines/deadline-question.ts';
import type { DeadlineRule, Source } from '../../core/deadlines/deadline-rule.ts';
import { deadlineNotes, findRule } from '../../core/deadlines/deadline-rules.ts';
import {
  type CitedArticle,
  type ComputeDeadline,
  type CountedDeadline,
  DeadlineRuleNotOffered,
} from '../../deadlines/contract.ts';
import { calendarOf } from './calendar-of.ts';
import { type LoadedArticle, readLoaded } from './cited-store.ts';
import { showRule } from './list-rules.ts';
import { todayIn } from './today-in.ts';

type Text = LoadedArticle & { text: string };

/**
 * Counts a deadline by the laws that are loaded. Of what it rests on, only articles that are loaded and still hold the words are named;
 * where the words of the deadline itself changed, it says so first. Throws `DeadlineRuleNotOffered`.
 */
export async function countFor(
  { db, now }: { db: Db | Tx; now: Context['now'] },
  asked: ComputeDeadline,
): Promise<CountedDeadline> {
  const rule = findRule(asked.ruleId);
  if (!rule) throw new DeadlineRuleNotOffered({ ruleId: asked.ruleId });
  const today = todayIn(rule.country, now());
  const { changes, trigger } = asked;
  const region = asked.country === rule.country ? asked.region : null;
  const question: DeadlineQuestion = { trigger, place: { country: asked.country, region }, changes };
  const calendar = calendarOf(rule.country, region, yearsOf(rule, question, today));

  const first = computeDeadline(rule, question, { today, calendar });
  const notes = deadlineNotes.filter(({ id }) => rule.notes.includes(id));
  const sources = [rule, ...first.assumptions, ...notes].flatMap((one) => sourceOf(one));
  const texts = await readLoaded(db, sources);
  const own = textOf(texts, rule, rule);
  if (!own) throw new DeadlineRuleNotOffered({ ruleId: rule.id });

  const computed = computeDeadline(rule, question, { today, calendar, lawVersion: own.lawVersion });
  const by = cite(texts, rule, rule);
  const { ruleId: _id, standstill: _still, warnings, assumptions, ...shown } = computed;
  return {
    ...shown,
    ...{ rule: showRule(rule, own), country: asked.country, region, changes, today },
    by: by ?? { law: rule.law, lawTitle: own.lawTitle, article: rule.article, hash: own.hash, quote: '' },
    warnings: by ? warnings : ['text-changed', ...warnings],
    assumptions: assumptions.map((one) => ({ ...one, by: one.by && cite(texts, rule, one.by) })),
    // What a law says is told only with the article that says it.
    notes: notes.flatMap(({ id, by: source }) => {
      const cited = source && cite(texts, rule, source);
      return source && !cited ? [] : [{ id, by: cited }];
    }),
  };
}

function sourceOf(one: Source | { by: Source | null }): Source[] {
  if ('by' in one) return one.by ? [one.by] : [];
  return [one];
}

function textOf(texts: Text[], { country }: DeadlineRule, { law, article }: Source): Text | undefined {
  return texts.find((one) => one.country === country && one.law === law && one.article === article);
}

/** The article with the words that it is cited for; nothing where they are not in what is loaded. */
function cite(texts: Text[], rule: DeadlineRule, source: Source): CitedArticle | null {
  const found = textOf(texts, rule, source);
  if (!found || !spaced(found.text).includes(spaced(source.quote))) return null;
  return { law: source.law, lawTitle: found.lawTitle, article: source.article, hash: found.hash, quote: source.quote };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
