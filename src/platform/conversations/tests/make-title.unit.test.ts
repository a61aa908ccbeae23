import { describe, expect, it } from 'vitest';
import { makeTitle } from '../core/make-title.ts';

describe('The title of a conversation', () => {
  it('is the first sentence a person wrote', () => {
    expect(makeTitle(['hoy no puedo con el ruido de la oficina. Me duele la cabeza.'])).toBe(
      'Hoy no puedo con el ruido de la oficina',
    );
  });

  it('is cut at a word when the sentence is long', () => {
    const title = makeTitle(['quiero preparar la reunión con mi jefa sobre los turnos de la semana que viene y los descansos']);

    expect(title).toBe('Quiero preparar la reunión con mi jefa sobre los turnos de…');
  });

  it('waits for more than a greeting', () => {
    expect(makeTitle(['hola'])).toBeUndefined();
    expect(makeTitle(['hola', 'quiero ordenar mi casa'])).toBe('Quiero ordenar mi casa');
  });

  it('passes over a greeting that opens the message', () => {
    expect(makeTitle(['Hola. Hoy ha sido un día largo.'])).toBe('Hoy ha sido un día largo');
  });

  it('leaves out the marks of markdown', () => {
    expect(makeTitle(['**Ayuda** con [este texto](https://ejemplo.test) por favor'])).toBe('Ayuda con este texto por favor');
  });
});
