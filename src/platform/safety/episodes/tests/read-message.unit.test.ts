import { describe, expect, it } from 'vitest';
import { askingReply } from '../../core/fixed-reply.ts';
import { readMessage } from '../core/read-message.ts';

const asked = askingReply({ language: 'es', tone: 'directo' });

describe('Taking back a danger that was told by a "sí"', () => {
  const said = [
    { who: 'bot', text: asked },
    { who: 'person', text: 'sí' },
    { who: 'bot', text: 'Eso suena muy grave.' },
  ] as const;

  it('safe/episode is heard as taking it back, and closes nothing', () => {
    expect(readMessage('era broma', said).level).toBe('denied');
  });

  it('safe/episode is not heard where nothing of the kind was told', () => {
    expect(readMessage('era broma', [{ who: 'person', text: 'hola' }]).level).toBe('none');
  });
});
