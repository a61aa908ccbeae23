import { describe, expect, it } from 'vitest';
import type { PersonVault, Sealed } from '../../../vault/vault.ts';
import { openContent, sealContent, withSections } from '../plan-content.ts';

/** Seals nothing: what is tried here is what lies under the seal. */
const seals = {
  seal: (_place: unknown, text: string) => text,
  open: (_place: unknown, text: string) => text,
} as unknown as PersonVault;
const kept = { sections: { signs: 'Dejo de contestar', breathing: 'Contar hasta cuatro' }, past: [] };

describe('A plan that a newer version of the program wrote', () => {
  it('is read as far as this version knows it, and loses nothing when it is saved', () => {
    const content = openContent(seals, 'ana', JSON.stringify(kept) as Sealed);
    const saved = sealContent(seals, 'ana', withSections(content, { ...content.sections, signs: 'Duermo poco' }, new Date()));

    expect(content.sections.signs).toBe('Dejo de contestar');
    expect(Object.keys(content.sections)).not.toContain('breathing');
    expect(JSON.parse(saved).sections).toMatchObject({ signs: 'Duermo poco', breathing: 'Contar hasta cuatro' });
  });
});
