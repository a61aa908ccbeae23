import { describe, expect, it } from 'vitest';
import { emptySections } from '#platform/safety/plan/core/sections.ts';
import { planText } from '../core/plan-text.ts';

const words = { title: 'Mi plan', note: 'No asegura nada.', contacts: 'Personas', section: (name: string) => `[${name}]` };
const laura = { id: '1', name: 'Laura', phone: '600 000 000', email: '', reach: 'Por mensaje', message: 'Ven' };

describe('A plan as a text', () => {
  it('has the parts in which something is written, one thing per line, and how to reach people', () => {
    const sections = { ...emptySections(), signs: 'Duermo poco\n\n  No salgo ', reasons: 'Mi gata' };

    expect(planText({ sections, contacts: [laura] }, words)).toBe(
      'Mi plan\n\nNo asegura nada.\n\n[signs]\n- Duermo poco\n- No salgo\n\n[reasons]\n- Mi gata\n\nPersonas\n- Laura: 600 000 000 · Por mensaje\n',
    );
  });

  it('leaves out what is empty', () => {
    expect(planText({ sections: emptySections(), contacts: [] }, words)).toBe('Mi plan\n\nNo asegura nada.\n');
  });
});
