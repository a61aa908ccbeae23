import type { Answers, Protocol, Step } from '#platform/dialogue/core/protocol.ts';
import { getWord } from '#platform/dialogue/core/word.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { helpLinesOf } from '#platform/safety/core/help-lines.ts';
import { type Channel, channels, chooseAction, type Tried } from './choose-action.ts';
import actionsEn from './sensory-actions.en.json' with { type: 'json' };
import actionsEs from './sensory-actions.es.json' with { type: 'json' };
import en from './sensory-first-aid.en.json' with { type: 'json' };
import es from './sensory-first-aid.es.json' with { type: 'json' };

const texts = { es: { ...es, ...actionsEs }, en: { ...en, ...actionsEn } };
const rounds = [1, 2, 3, 4];
/** At or below this the load no longer asks for another action; from `high` on, people are named at the end. */
const calm = 3;
const high = 8;

/**
 * For an overload that happens now: which channel, one thing to do at a time, and the number again. Only choices and few words,
 * so that it works without speech. Danger to the body is sent to the emergency number.
 */
export const sensoryFirstAid: Protocol = {
  id: 'sensory-first-aid',
  version: 1,
  minutes: 3,
  brief: true,
  steps: [
    { id: 'level', input: { kind: 'scale', min: 0, max: 10 } },
    {
      id: 'channel',
      input: { kind: 'choice', multiple: true, options: [...channels, 'danger'] },
      next: [{ to: 'emergency', when: { step: 'channel', equals: 'danger' } }, { to: 'action-1' }],
    },
    {
      id: 'emergency',
      input: { kind: 'choice', options: ['me', 'someone', 'not-that'] },
      next: [{ to: 'action-1', when: { step: 'emergency', equals: 'not-that' } }, { to: 'end' }],
    },
    ...rounds.flatMap(roundOf),
  ],
  texts,
  values(answers, adaptation, stepId) {
    const word = (key: string) =>
      getWord(texts[adaptation.language.locale], key, adaptation.language, { emergency: emergencyOf(adaptation) });
    const round = Number(stepId.split('-')[1] ?? 1);
    const action = chooseAction(channelsOf(answers), triedBefore(answers, round));
    return {
      emergency: emergencyOf(adaptation),
      action: word(`${action}.do`),
      why: word(`${action}.why`),
      example: word(`${action}.example`),
      picture: word(`${action}.picture`),
      try: word(`${action}.try`),
      people: (levelsOf(answers).at(-1) ?? 0) >= high ? word('outcome.people.text') : '',
    };
  },
  outcome(answers, word, adaptation) {
    const line = (label: string, text: string) => ({ label: word(`outcome.${label}`), text });
    const chosen = channelsOf(answers).map((channel) => word(`channel.option.${channel}`));
    const where = chosen.length > 0 ? [line('channel', chosen.join(', '))] : [];
    const [before] = levelsOf(answers);
    const after = levelsOf(answers).at(-1);
    if (answers.channel !== undefined && 'emergency' in answers && answers.emergency !== 'not-that') {
      const text = word('outcome.emergency.text', { emergency: emergencyOf(adaptation) });
      return { kind: 'sensory-first-aid', title: word('outcome.title'), items: [line('emergency', text), ...where] };
    }
    const results = resultsOf(answers);
    const isHelped = results.some(({ result }) => result === 'helped');
    return {
      kind: 'sensory-first-aid',
      title: word('outcome.title'),
      items: [
        ...results.map(({ action, result }) => line(result, word(`${action}.do`))),
        ...where,
        ...(before === undefined
          ? []
          : [
              line(
                'levels',
                levelsOf(answers).length > 1
                  ? word('outcome.levels.both', { before, after: after ?? before })
                  : word('outcome.levels.one', { before }),
              ),
            ]),
        line('next', word(isHelped ? 'outcome.next.helped' : 'outcome.next.other')),
        ...((after ?? 0) >= high ? [line('people', word('outcome.people.text'))] : []),
      ],
    };
  },
};

/** One round: something to do, and the number after it. What cannot be done is followed by something else, not by a number. */
function roundOf(round: number): Step[] {
  const before = rounds.filter((each) => each < round).map((each) => `action-${each}`);
  const next = round < rounds.length ? `action-${round + 1}` : 'end';
  return [
    {
      id: `action-${round}`,
      words: 'action',
      input: { kind: 'choice', options: ['done', 'cannot', 'other', 'enough'] },
      restsOn: ['channel', ...before],
      next: [
        { to: `after-${round}`, when: { step: `action-${round}`, equals: 'done' } },
        { to: 'end', when: { step: `action-${round}`, equals: 'enough' } },
        { to: next },
      ],
    },
    {
      id: `after-${round}`,
      words: 'after',
      input: { kind: 'scale', min: 0, max: 10 },
      restsOn: ['channel', ...before, `action-${round}`],
      next: [{ to: 'end', when: { step: `after-${round}`, atMost: calm } }, { to: next }],
    },
  ];
}

function channelsOf({ channel }: Answers): Channel[] {
  return Array.isArray(channel) ? channels.filter((each) => channel.includes(each)) : [];
}

/** What the rounds before this one offered, in order: each depends on what came of those before it. */
function triedBefore(answers: Answers, round: number): Tried[] {
  const tried: Tried[] = [];
  for (const each of rounds.filter((one) => one < round)) {
    const given = answers[`action-${each}`];
    if (given === undefined) continue;
    const action = chooseAction(channelsOf(answers), tried);
    tried.push({ action, result: given === 'done' || given === 'cannot' ? given : 'other' });
  }
  return tried;
}

/** What came of each action: one that was done helped when the number after it is lower than the last one before it. */
function resultsOf(answers: Answers): { action: string; result: 'helped' | 'tried' | 'cannot' }[] {
  const tried = triedBefore(answers, rounds.length + 1);
  let last = typeof answers.level === 'number' ? answers.level : undefined;
  const results = tried.flatMap(({ action, result }, at) => {
    const now = answers[`after-${at + 1}`];
    const isLower = typeof now === 'number' && last !== undefined && now < last;
    if (typeof now === 'number') last = now;
    if (result === 'other') return [];
    return [{ action, result: result === 'cannot' ? ('cannot' as const) : isLower ? ('helped' as const) : ('tried' as const) }];
  });
  const order = ['helped', 'tried', 'cannot'];
  return results.sort((one, other) => order.indexOf(one.result) - order.indexOf(other.result));
}

function levelsOf(answers: Answers): number[] {
  const all = [answers.level, ...rounds.map((round) => answers[`after-${round}`])];
  return all.filter((each): each is number => typeof each === 'number');
}

/** The medical number of the person's country where there is one apart from the general one. */
function emergencyOf({ sensory, language }: Adaptation): string {
  const lines = helpLinesOf(sensory.country).filter(({ kind }) => kind === 'emergency');
  return (lines.find(({ name }) => /médic/i.test(name)) ?? lines[0])?.phone ?? texts[language.locale]['in.emergency'];
}
