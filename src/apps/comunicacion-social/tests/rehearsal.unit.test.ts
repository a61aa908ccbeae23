import { describe, expect, it } from 'vitest';
import {
  answerUnclear,
  beginRehearsal,
  giveHint,
  isOver,
  nodeAt,
  noteEnergy,
  type Rehearsal,
  repeatTurn,
  takeReply,
} from '../core/practice/rehearsal.ts';
import type { Finding } from '../core/rubric/judgement.ts';
import { chooseWay } from '../core/scenario/choose-way.ts';
import { saysPhrase } from '../core/scenario/says-phrase.ts';
import { staysInBounds } from '../core/scenario/stays-in-bounds.ts';
import { aScenario } from './a-scenario.ts';

const [level] = aScenario().levels;
const asks = nodeAt(level, 'asks').turn;
if (!asks) throw new Error('The favour is answered by nobody');
const questioned = { ...asks, ways: asks.ways.filter(({ when }) => when.asks), otherwise: 'bye' };
const found = (verdict: Finding['verdict']): Finding[] => [{ skill: 'say-no', verdict, evidence: [], missing: [] }];

describe('Where a conversation goes after a reply', () => {
  it('follows what the rubric found before the words themselves', () => {
    expect(chooseWay(asks, 'vale, pero no puedo', found('met'))).toBe('accepts');
  });

  it('hears a yes with or without its accent, and only as a whole word', () => {
    expect(chooseWay(asks, 'Si, claro', found('unclear'))).toBe('thanks');
    expect(chooseWay(asks, 'Sí', found('unclear'))).toBe('thanks');
    expect(chooseWay(asks, 'Equivale a mucho', found('unclear'))).toBe('explains');
  });

  it('does not hear a yes in what somebody refuses', () => {
    expect(saysPhrase('No quiero un abrazo', ['un abrazo'])).toBe(false);
    expect(saysPhrase('No voy', ['voy'])).toBe(false);
    expect(saysPhrase('No, gracias. Voy mañana', ['voy'])).toBe(true);
    expect(saysPhrase('Un abrazo no, mejor la mano', ['la mano'])).toBe(true);
    expect(saysPhrase('Un abrazo no, mejor la mano', ['un abrazo'])).toBe(false);
    expect(saysPhrase('Voy, no te preocupes', ['voy'])).toBe(true);
    expect(saysPhrase('No quiero jugar', ['no quiero jugar'])).toBe(true);
    expect(saysPhrase("I don't want a hug", ['a hug'])).toBe(false);
  });

  it('hears a question without its marks', () => {
    expect(chooseWay(questioned, 'para que lo quieres', found('unclear'))).toBe('explains');
    expect(chooseWay(questioned, 'y cuando me lo devuelves', found('unclear'))).toBe('explains');
    expect(chooseWay(questioned, 'lo leo cuando puedo', found('unclear'))).toBe('bye');
  });

  it('goes on after any other reply: nobody is stuck', () => {
    for (const reply of ['', '…', 'asdf', '我不知道', '🙂', 'x'.repeat(2000)])
      expect(chooseWay(asks, reply, found('unclear'))).toBe('explains');
  });
});

describe('A rehearsal', () => {
  const reply = (rehearsal: Rehearsal, text: string, verdict: Finding['verdict'] = 'met') =>
    takeReply(level, rehearsal, { said: '¿Me dejas tu ordenador?', text, latencyMs: 4_000, findings: found(verdict) });

  it('goes from the first words to an end, and keeps what was said and with how much help', () => {
    const helped = giveHint(giveHint(beginRehearsal(level)));
    const over = reply(reply(helped, 'No puedo.'), 'Hasta luego.');

    expect(isOver(level, over)).toBe(true);
    expect(over.turns.map((turn) => [turn.node, turn.reply, turn.hintLevel])).toEqual([
      ['asks', 'No puedo.', 2],
      ['accepts', 'Hasta luego.', 0],
    ]);
  });

  it('gives no fourth hint', () => {
    expect(giveHint(giveHint(giveHint(giveHint(beginRehearsal(level))))).hintLevel).toBe(3);
  });

  it('lets somebody say their last reply again, with its words in the field', () => {
    const again = repeatTurn(reply(beginRehearsal(level), 'No puedo.'));

    expect(again).toMatchObject({ node: 'asks', draft: 'No puedo.', turns: [] });
    expect(repeatTurn(again)).toEqual(again);
  });

  it('takes the word of the person where the rubric could not tell, and only there', () => {
    const unclear = answerUnclear(reply(beginRehearsal(level), 'Ya veremos', 'unclear'), 0, 'say-no', true);
    const clear = answerUnclear(reply(beginRehearsal(level), 'No puedo'), 0, 'say-no', false);

    expect(unclear.turns[0]?.findings[0]?.saidByPerson).toBe('met');
    expect(clear.turns[0]?.findings[0]?.saidByPerson).toBeUndefined();
  });

  it('keeps what a turn cost until its person takes it back', () => {
    const noted = noteEnergy(reply(beginRehearsal(level), 'No puedo'), 0, 7);

    expect(noted.turns[0]?.energy).toBe(7);
    expect(noteEnergy(noted, 0, null).turns[0]?.energy).toBeNull();
  });

  it('says nothing more after its end', () => {
    const over = reply(reply(beginRehearsal(level), 'No puedo.'), 'Hasta luego.');

    expect(reply(over, 'Espera')).toEqual(over);
  });
});

describe('A reply said again after its review', () => {
  it('counts as one with a whole example, which stood in the review, and loses no word of the next turn', () => {
    const said = takeReply(level, beginRehearsal(level), {
      said: 'Hola',
      text: 'No sé',
      latencyMs: null,
      findings: found('unclear'),
    });
    const again = repeatTurn({ ...said, draft: 'Otra cosa' });
    const better = takeReply(level, again, { said: 'Hola', text: 'No puedo.', latencyMs: null, findings: found('met') });

    expect(again.draft).toBe('No sé\n\nOtra cosa');
    expect(better.turns.map(({ hintLevel }) => hintLevel)).toEqual([3]);
    expect(better.sawExample).toBe(false);
  });
});

describe('Other words that a model finds for the person who is played', () => {
  const written = '¿Puedes traer mañana las llaves del local a las 9?';

  it.each([
    ['¿Podrías traer mañana las llaves del local, a las 9?', true],
    ['Claro, te entiendo. ¿Puedes traer mañana las llaves del local a las 9?', true],
    ['Trae mañana las llaves del local a las 9.', false],
    ['¿Puedes traer mañana las llaves del local a las 7?', false],
    ['¿Qué tal tu madre?', false],
    ['', false],
    ['¿No puedes traer mañana las llaves del local a las 9?', false],
    ['Claro, sé dónde vives y mañana iré a buscarte. ¿Puedes traer las llaves del local a las 9?', false],
  ])('%s', (said, isWithin) => {
    expect(staysInBounds(said, written)).toBe(isWithin);
  });
});
