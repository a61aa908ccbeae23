import type { Skill } from '../skills.ts';
import { findBar } from './find-bar.ts';
import { judgeApologise } from './judge-apologise.ts';
import { judgeAskBack, judgeAskClarification } from './judge-asking.ts';
import { judgeAcceptPraise, judgeAcknowledge, judgeRepair } from './judge-mending.ts';
import { judgeEnd, judgeJoin, judgeNegotiate, judgeOpen } from './judge-moving.ts';
import { judgeDisagree, judgeDisclose, judgeSayNo } from './judge-saying.ts';
import { judgeStateNeed } from './judge-state-need.ts';
import type { Evidence, Finding, Judgement, ReplyContext, Sign } from './judgement.ts';
import { type Reply, readReply } from './read-reply.ts';
import { softened } from './softened.ts';
import { unclear } from './tell.ts';

const judges: Record<Skill, (reply: Reply) => Judgement | undefined> = {
  open: judgeOpen,
  'ask-back': judgeAskBack,
  'acknowledge-feeling': judgeAcknowledge,
  'ask-clarification': judgeAskClarification,
  'state-need': judgeStateNeed,
  'say-no': judgeSayNo,
  repair: judgeRepair,
  end: judgeEnd,
  join: judgeJoin,
  disagree: judgeDisagree,
  apologise: judgeApologise,
  'accept-praise': judgeAcceptPraise,
  negotiate: judgeNegotiate,
  disclose: judgeDisclose,
};

type Asked = { reply: string; skill: Skill; lang: 'es' | 'en'; context?: ReplyContext };

/**
 * What a reply shows of one skill, with the words it rests on. A plain direct reply is whole: no politeness, reason or smoothness is
 * asked for. Where the words do not say, it says so and the person is asked.
 */
export function judgeReply({ reply, skill, lang, context = {} }: Asked): Finding {
  return judgeRead(readReply(reply, lang, context), skill);
}

/** What one reply shows of each of these skills; it is read once. */
export function judgeTurn(reply: string, skills: readonly Skill[], lang: 'es' | 'en', context: ReplyContext = {}): Finding[] {
  const read = readReply(reply, lang, context);
  return skills.map((skill) => judgeRead(read, skill));
}

/** What says nothing good or bad of the words themselves: nothing else is looked at then. */
const mute = new Set(['empty', 'copy', 'other-language', 'no-words']);

function judgeRead(reply: Reply, skill: Skill): Finding {
  const bar = findBar(reply, skill === 'ask-clarification');
  if (bar && mute.has(bar.reason)) return told(reply, skill, unclear(bar.signs, bar.reason));
  const found = judges[skill](reply);
  const own = found && softened(reply, skill, found);
  if (!bar) return told(reply, skill, own ?? unclear([], 'not-found'));
  const signs = [...(own?.signs ?? []), ...bar.signs];
  if (bar.reason === 'sarcasm' || !own || own.verdict === 'unclear') return told(reply, skill, unclear(signs, bar.reason));
  return told(reply, skill, { verdict: 'partial', signs, missing: [`without-${bar.reason}`], reason: bar.reason });
}

function told({ text }: Reply, skill: Skill, { verdict, signs, missing = [], reason }: Judgement): Finding {
  return { skill, verdict, evidence: evidenceOf(text, signs), missing, ...(reason && { reason }) };
}

/** Of signs that overlap, the longest; in the order of the reply. */
function evidenceOf(text: string, signs: readonly Sign[]): Evidence[] {
  const kept: Sign[] = [];
  for (const sign of signs.toSorted((one, other) => other.to - other.from - (one.to - one.from)))
    if (!kept.some(({ from, to }) => sign.from < to && from < sign.to)) kept.push(sign);
  return kept
    .toSorted((one, other) => one.from - other.from)
    .map(({ rule, from, to }) => ({ words: text.slice(from, to), start: from, end: to, rule }));
}
