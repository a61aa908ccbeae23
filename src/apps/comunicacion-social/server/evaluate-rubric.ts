import { judgeReply } from '../core/rubric/judge-reply.ts';
import type { Skill } from '../core/skills.ts';

type Input = { skill: Skill; reply: string; said?: string | undefined; lang: 'es' | 'en' };

/** What the rubric finds in one row. Nothing of the row but its words, its skill and its language arrives here. */
export async function run(_system: unknown, { skill, reply, said, lang }: Input) {
  const { verdict, evidence, missing, reason } = judgeReply({ reply, skill, lang, context: { said } });
  return {
    verdict,
    evidence: evidence.map(({ words }) => words),
    rule: evidence[0]?.rule ?? null,
    missing,
    reason: reason ?? null,
  };
}
