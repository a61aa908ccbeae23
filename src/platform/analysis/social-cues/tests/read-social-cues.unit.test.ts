import { describe, expect, it } from 'vitest';
import { SocialCues } from '../../contract.ts';
import { readSocialCues, type SaidMessage } from '../core/read-social-cues.ts';

const talk = (...lines: string[]): SaidMessage[] =>
  lines.map((line) => ({
    side: line.startsWith('Yo: ') ? ('mine' as const) : ('theirs' as const),
    text: line.replace(/^\w+: /, ''),
  }));

describe('How a conversation goes', () => {
  it('counts messages in a row of one person as one turn', () => {
    const { turns } = readSocialCues(talk('Yo: Hola', 'Yo: ¿Estás?', 'Ana: Sí', 'Yo: Bien'), 'es');

    expect(turns).toMatchObject({ mine: 2, theirs: 1, share: 2 / 3 });
  });

  it('sees who gives a question back, on both sides alike', () => {
    const { questionsReturned } = readSocialCues(
      talk(
        'Ana: ¿Cómo te fue el lunes?',
        'Yo: Bien. ¿Y a ti qué tal?',
        'Ana: Bien también.',
        'Yo: ¿Vas al cine?',
        'Ana: Sí, voy.',
      ),
      'es',
    );

    expect(questionsReturned).toMatchObject({ mine: { met: 1, of: 1 }, theirs: { met: 0, of: 2 } });
  });

  it('does not take "¿qué quieres decir?" for interest in the other', () => {
    const { questionsReturned } = readSocialCues(
      talk('Ana: ¿Te late el plan?', 'Yo: ¿A qué te refieres?', 'Ana: ¿Quieres venir?', 'Yo: Sí'),
      'es',
    );

    expect(questionsReturned?.mine).toEqual({ met: 0, of: 2 });
  });

  it('sees a feeling that was taken up, and one that was passed over', () => {
    const { validation } = readSocialCues(
      talk(
        'Ana: Estoy muy triste, se murió mi perro.',
        'Yo: Lo siento mucho. Qué duro.',
        'Ana: Me da mucha rabia lo de mi jefe.',
        'Yo: ¿A qué hora quedamos?',
      ),
      'es',
    );

    expect(validation?.mine).toEqual({ met: 1, of: 2 });
    expect(validation?.evidence[0]).toMatchObject({ turn: 1, side: 'mine' });
  });

  it('sees a misunderstanding that was cleared up', () => {
    const { repair } = readSocialCues(
      talk(
        'Ana: Lo dejamos para luego.',
        'Yo: No te entiendo, ¿qué quieres decir?',
        'Ana: Quiero decir que nos vemos a las seis.',
        'Yo: Mándame el documento del banco',
        'Ana: No entiendo',
        'Yo: Me gusta el pan',
      ),
      'es',
    );

    expect(repair).toMatchObject({ theirs: { met: 1, of: 1 }, mine: { met: 0, of: 1 } });
  });

  it('sees a subject that is kept by its words or by going on with it', () => {
    const { topicKeeping } = readSocialCues(
      talk(
        'Ana: Ayer estuve pintando la cocina de casa.',
        'Yo: ¿De qué color pintaste la cocina?',
        'Ana: De verde claro con un borde blanco.',
        'Yo: Mañana juegan los Pumas contra Cruz Azul.',
      ),
      'es',
    );

    expect(topicKeeping?.mine).toEqual({ met: 1, of: 2 });
  });

  it('says nothing where there was too little to count', () => {
    const read = readSocialCues(talk('Ana: Hola', 'Yo: Hola'), 'es');

    expect(read).toMatchObject({ questionsReturned: null, validation: null, topicKeeping: null, repair: null });
    expect(readSocialCues([], 'es').turns).toMatchObject({ mine: 0, theirs: 0, share: 0 });
  });

  it('gives the same counts to the other side when the sides are swapped', () => {
    const lines = talk('Ana: ¿Cómo estás?', 'Yo: Cansado. ¿Y tú?', 'Ana: Qué pena. Yo bien.', 'Yo: ¿Vienes?', 'Ana: Sí, ¿y Leo?');
    const swapped = lines.map(({ side, text }) => ({ side: side === 'mine' ? ('theirs' as const) : ('mine' as const), text }));
    const [one, other] = [readSocialCues(lines, 'es'), readSocialCues(swapped, 'es')];

    for (const cue of ['questionsReturned', 'validation', 'topicKeeping', 'repair'] as const)
      expect([other[cue]?.mine, other[cue]?.theirs]).toEqual([one[cue]?.theirs, one[cue]?.mine]);
  });

  it('reads English too, and fits what is kept', () => {
    const read = readSocialCues(
      talk('Ana: I am so sad, my dog died.', 'Yo: I am so sorry. That sounds hard.', 'Ana: Are you coming?', 'Yo: Yes. Are you?'),
      'en',
    );

    expect(() => SocialCues.parse(read)).not.toThrow();
    expect(read.turns.mine).toBe(2);
  });
});
