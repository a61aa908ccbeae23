import { conjugate, type Form, type Person, type Tense } from './conjugate.ts';
import { irregularVerbs, verbFamilies } from './irregular-verbs.ts';
import { verbList } from './verb-list.ts';

export type Reading = { infinitive: string; tense: Tense; person?: Person };

let known: Map<string, Reading[]> | undefined;

/** What a written word can be as a form of a verb; nothing where it is none that is known. Made at the first question, kept after. */
export function readVerb(low: string): readonly Reading[] {
  known ??= formsOfAll();
  return known.get(low) ?? [];
}

function formsOfAll(): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  const keep = (infinitive: string, change?: string) => {
    keepForms(infinitive, conjugate(infinitive, change, irregularVerbs[infinitive]));
  };
  const keepForms = (infinitive: string, all: readonly Form[]) => {
    for (const { form, tense, person } of all) {
      const reading = { infinitive, tense, ...(person && { person }) };
      forms.set(form, [...(forms.get(form) ?? []), reading]);
      if (tense !== 'participle') continue;
      for (const end of ['a', 'os', 'as']) forms.set(form.replace(/o$/, end), [{ infinitive, tense }]);
    }
  };
  const keepLike = (root: string, infinitive: string) => {
    const before = infinitive.slice(0, -root.length);
    const like = conjugate(root, undefined, irregularVerbs[root]);
    keepForms(
      infinitive,
      like.map((each) => ({ ...each, form: before + each.form })),
    );
  };
  for (const entry of verbList) {
    const [infinitive = '', change] = entry.split(':');
    keep(infinitive, change);
  }
  for (const infinitive of Object.keys(irregularVerbs)) keep(infinitive);
  for (const [root, family] of Object.entries(verbFamilies)) for (const infinitive of family) keepLike(root, infinitive);
  forms.set('hay', [{ infinitive: 'haber', tense: 'present', person: 'él' }]);
  return forms;
}
