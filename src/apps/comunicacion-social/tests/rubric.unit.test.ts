import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReply, judgeTurn } from '../core/rubric/judge-reply.ts';
import { skills } from '../core/skills.ts';
import { rubricCases } from './rubric-cases.ts';
import moreCases from './rubric-more-cases.json' with { type: 'json' };

const isMet = (reply: string, skill: (typeof skills)[number], said?: string, lang: 'es' | 'en' = 'es') =>
  judgeReply({ reply, skill, lang, context: { said } }).verdict === 'met';

describe('What a person’s reply shows', () => {
  it.each(skills)('is found where they did it, in their own way, and only there: %s', (skill) => {
    const wrong = rubricCases[skill].filter(({ label, reply, said }) => isMet(reply, skill, said) !== (label === 'met'));

    expect(wrong.map(({ label, reply }) => `${label}: ${reply}`)).toEqual([]);
  });

  it.each(skills)('holds over more ways people say it, in Spanish and English: %s', (skill) => {
    const rows = moreCases.filter((row) => row.skill === skill);
    const found = rows.filter(({ reply, said, lang }) => isMet(reply, skill, said, lang === 'en' ? 'en' : 'es'));
    const done = rows.filter(({ label }) => label === 'met');
    const right = found.filter(({ label }) => label === 'met').length;

    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(right / found.length).toBeGreaterThanOrEqual(0.9);
    expect(right / done.length).toBeGreaterThanOrEqual(0.85);
  });

  it('always rests on words that stand in the reply', () => {
    const texts = [...Object.values(rubricCases).flat(), ...moreCases].map(({ reply }) => reply);
    for (const reply of texts)
      for (const finding of judgeTurn(reply, skills, 'es')) {
        if (finding.verdict !== 'unclear') expect(finding.evidence.length, `${finding.skill}: ${reply}`).toBeGreaterThan(0);
        for (const { words, start, end } of finding.evidence) expect(reply.slice(start, end)).toBe(words);
      }
  });

  it('is read without failing, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (reply, said) => {
        for (const { evidence } of judgeTurn(reply, skills, 'es', { said, hints: [said] }))
          for (const { words, start, end } of evidence) expect(reply.slice(start, end)).toBe(words);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same without accents, with slips of spelling and with stretched letters', () => {
    const need = ['Necesito que bajes el volumen', 'nesesito q vajes el bolumen', 'NECESITOOO QUE BAJES EL VOLUMEN'];
    const sorry = ['Perdón, me equivoqué', 'perdon me ekiboke', 'perdonnn, me equivoqueee'];

    expect(need.map((reply) => isMet(reply, 'state-need'))).toEqual([true, true, true]);
    expect(sorry.map((reply) => isMet(reply, 'apologise'))).toEqual([true, true, true]);
  });

  it('asks for no politeness: a plain direct reply is whole', () => {
    expect(isMet('No.', 'say-no')).toBe(true);
    expect(isMet('Me voy.', 'end')).toBe(true);
    expect(isMet('No estoy de acuerdo.', 'disagree')).toBe(true);
    expect(isMet('Baja la música.', 'state-need')).toBe(true);
  });
});

describe('What cannot be met, whatever else it says', () => {
  const judged = (reply: string, skill: (typeof skills)[number], context = {}) =>
    judgeReply({ reply, skill, lang: 'es', context });

  it('is part of it when the person insults or threatens, with the words that may offend', () => {
    const finding = judged('No estoy de acuerdo, eres un idiota', 'disagree');

    expect(finding).toMatchObject({ verdict: 'partial', reason: 'insult', missing: ['without-insult'] });
    expect(finding.evidence.map(({ rule }) => rule)).toContain('any/insult');
    expect(judged('No voy, y te vas a arrepentir', 'say-no')).toMatchObject({ verdict: 'partial', reason: 'threat' });
  });

  it('does not take for an insult what somebody says of themselves', () => {
    expect(judged('Perdón, fui un idiota', 'apologise').verdict).toBe('met');
  });

  it('is unclear when it only repeats the hint, or what the other person said', () => {
    const hints = ['Puedes decir: «No, gracias, hoy no puedo ir».'];

    expect(judged('No, gracias, hoy no puedo ir', 'say-no', { hints })).toMatchObject({ verdict: 'unclear', reason: 'copy' });
    expect(judged('no gracias, hoy estoy con mi hermana', 'say-no', { hints }).verdict).toBe('met');
    expect(judged('¿El viernes a las cinco?', 'ask-clarification', { said: 'Nos vemos el viernes a las cinco' }).verdict).toBe(
      'met',
    );
  });

  it('is unclear when it is empty, sarcastic or in another language, and says which', () => {
    expect(judged('   ', 'open').reason).toBe('empty');
    expect(judged('gracias por nada', 'accept-praise')).toMatchObject({ verdict: 'unclear', reason: 'sarcasm' });
    expect(judged('qué buena idea, sí claro /s', 'disagree').reason).toBe('sarcasm');
    expect(judged('I do not want to go with you', 'say-no').reason).toBe('other-language');
  });

  it('is unclear when a no may be a yes, so that the person is asked', () => {
    expect(judged('No sé, a lo mejor', 'say-no')).toMatchObject({ verdict: 'unclear', reason: 'unsure' });
    expect(judged('No quiero, pero bueno, si insistes voy', 'say-no').verdict).toBe('unclear');
  });
});

describe('Whose words they are, and when', () => {
  it('leaves out what somebody else said, did or is, and what was long ago', () => {
    expect(isMet('Mi psicóloga me dijo: "entiendo cómo te sientes"', 'acknowledge-feeling', 'Estoy triste.')).toBe(false);
    expect(isMet('«No estoy de acuerdo», dijo Juan en la asamblea.', 'disagree', 'Hay que cerrar.')).toBe(false);
    expect(isMet('Mi hermana necesita silencio.', 'state-need', '¿Qué necesitas?')).toBe(false);
    expect(isMet('El año pasado les dije que no.', 'say-no', '¿Trabajas el festivo?')).toBe(false);
    expect(isMet('Tengo un vecino que dice mucho «me voy»', 'end', '¿Y qué más?')).toBe(false);
    expect(isMet('¿Qué quieres decir con "pronto"?', 'ask-clarification', 'Lo quiero pronto.')).toBe(true);
  });

  it('is half of it where it is taken back in the same breath', () => {
    const taken = judgeReply({ reply: 'Yo lo veo distinto, o no, da lo mismo', skill: 'disagree', lang: 'es' });

    expect(taken).toMatchObject({ verdict: 'partial', missing: ['keep-it'] });
    expect(isMet('Yo lo veo distinto', 'disagree')).toBe(true);
  });

  it('is read in the language both speak, and only then', () => {
    expect(isMet('Can I join the next round?', 'join', "We're playing Uno, it's almost my turn.")).toBe(true);
    expect(isMet('Can I join the next round?', 'join', 'Estamos jugando al Uno.')).toBe(false);
  });
});

describe('A few words, after what was said', () => {
  it('are an answer where they take up what was asked', () => {
    expect(isMet('Por escrito.', 'state-need', '¿Te lo escribo o te llamo?')).toBe(true);
    expect(isMet('Otoño.', 'disclose', '¿Verano o invierno?')).toBe(true);
    expect(isMet('Te doy cincuenta.', 'negotiate', 'Quiero cien pesos.')).toBe(true);
    expect(isMet('No, estoy pensando en el trabajo.', 'repair', '¿Estás enojado?')).toBe(true);
    expect(isMet('yo pongo cien', 'join', 'Hacemos una vaquita para el regalo.')).toBe(true);
  });

  it('are none where they say nothing of it', () => {
    expect(isMet('A saber.', 'state-need', '¿Qué te ayuda?')).toBe(false);
    expect(isMet('La carne está muy cara.', 'disclose', '¿Comes carne?')).toBe(false);
    expect(isMet('Vale, ahora voy.', 'negotiate', 'Recoge tu cuarto.')).toBe(false);
    expect(isMet('No.', 'repair', '¿Estás enojado?')).toBe(false);
    expect(isMet('Qué bonito detalle.', 'join', 'Hacemos una vaquita para el regalo.')).toBe(false);
  });
});
