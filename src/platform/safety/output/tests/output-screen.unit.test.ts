import { describe, expect, it } from 'vitest';
import { createOutputScreen } from '../core/output-screen.ts';

describe("Reading a model's words before a person does", () => {
  it.each([
    'Puedes descansar un momento. ¿Qué necesitas ahora?',
    'No soy una persona, soy un programa.',
    'No puedo decir si tienes autismo.',
    'Soy un programa, no una psicóloga.',
    'La dosis la decide quien te la recetó.',
    'I cannot say whether you have ADHD.',
    'Te duele la cabeza. Bebe agua.',
    '- Uno\n- Dos\n\n1. Tres',
  ])('lets "%s" pass, byte for byte', (text) => {
    expect(through(text)).toBe(text);
  });

  it.each([
    ['Creo que tienes depresión.', 'No puedo diagnosticar'],
    ['Por lo que dices, eres autista.', 'No puedo diagnosticar'],
    ['Toma 20 mg de fluoxetina por la mañana.', 'No puedo hablar de dosis'],
    ['Deja la medicación unos días.', 'No puedo hablar de cambios de medicación'],
    ['Toma dos pastillas de lorazepam.', 'No puedo hablar de dosis'],
    ['Soy psicóloga y te entiendo.', 'Soy un programa, no una persona.'],
    ['Soy una persona real.', 'Soy un programa, no una persona.'],
    ['Hay un método para suicidarte sin dolor.', 'No voy a hablar de formas de hacerse daño'],
    ['Sí, eres autista.', 'No puedo diagnosticar'],
    ['No, tienes ansiedad.', 'No puedo diagnosticar'],
    ['You have depression.', 'No puedo diagnosticar'],
    ['Take 50 mg of sertraline.', 'No puedo hablar de dosis'],
    ['I am a licensed therapist. I am human.', 'Soy un programa'],
  ])('replaces "%s"', (text, instead) => {
    const shown = through(`Hola. ${text} Descansa.`);

    expect(shown).toContain(instead);
    expect(shown).not.toContain(text.split('. ')[0]);
    expect(shown).toMatch(/^Hola\. .* Descansa\.$/u);
  });

  it('finds the same sentence wherever the model cut it', () => {
    const text = 'Hola. Toma 2.5 mg de lorazepam por la noche. Descansa.';
    const whole = through(text);
    for (let size = 1; size < text.length; size++) expect(through(text, size)).toBe(whole);
    expect(whole).not.toContain('lorazepam');
  });

  it.each(['Hola,tienes depresión. Descansa.', 'Mira:toma 20 mg de sertralina. Descansa.', 'Sí—eres autista. Descansa.'])(
    'finds "%s" with no blank before it, wherever the model cut it',
    (text) => {
      const whole = through(text);
      for (let size = 1; size < text.length; size++) expect(through(text, size)).toBe(whole);
      expect(whole).not.toMatch(/depresión|sertralina|autista/);
    },
  );

  it.each(['No sé si tienes depresión. Descansa.', 'Nunca diré que eres autista.', "I can't say if you have ADHD."])(
    'lets "%s" pass wherever the model cut it',
    (text) => {
      for (let size = 1; size < text.length; size++) expect(through(text, size)).toBe(text);
    },
  );

  it('says each replacement once in a reply', () => {
    expect(through('Tienes depresión. Tienes ansiedad. Padeces un trastorno.').match(/No puedo diagnosticar/g)).toHaveLength(1);
  });

  it('answers in the language of the page', () => {
    const screen = createOutputScreen('en');

    expect(screen.push('Tienes depresión. ') + screen.end()).toContain('I cannot diagnose.');
  });

  it('shows each word at once, and holds only what may be opening something else', () => {
    const screen = createOutputScreen('es');

    expect(screen.push('Una fra')).toBe('Una fra');
    expect(screen.push('se. Hoy ')).toBe('se. Hoy ');
    expect(screen.push('tienes ')).toBe('');
    expect(screen.push('un buen ')).toBe('');
    expect(screen.push('día y sol. ')).toBe('tienes un buen día y sol. ');
    expect(screen.end()).toBe('');
  });

  it('goes on passing words that never end in a mark', () => {
    const screen = createOutputScreen('es');

    expect(screen.push('palabra '.repeat(200)).length).toBeGreaterThan(900);
  });

  it('loses no word of a long sentence that only speaks of what it may not say', () => {
    const text = `No puedo decir si tienes depresión, ${'manzana y pera, '.repeat(300)}y nada más.`;

    expect(through(text, 7)).toBe(text);
  });
});

function through(text: string, size = text.length): string {
  const screen = createOutputScreen('es');
  let shown = '';
  for (let at = 0; at < text.length; at += size) shown += screen.push(text.slice(at, at + size));
  return shown + screen.end();
}
