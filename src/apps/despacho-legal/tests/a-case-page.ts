import type { LegalCase } from '../cases/contract.ts';
import type { CaseFile, EntryOf } from '../entries/contract.ts';
import type { KeptAnswer, Story } from '../story/contract.ts';

export const caseId = 'c0000000-0000-4000-8000-000000000001';
export const at = '2026-11-24T10:00:00.000Z';
export const itsPath = `/api/despacho-legal/cases/${caseId}`;

/** A case as its page is told of it. */
export const aLegalCase: LegalCase = {
  id: caseId,
  number: 12,
  title: 'Despido sin carta',
  description: '',
  branch: 'laboral',
  country: 'MX',
  region: null,
  status: 'active',
  specialist: 'laboral',
  story: null,
  version: 3,
  createdAt: at,
  updatedAt: at,
};

export const aFact: EntryOf<'fact'> = {
  id: 'f0000000-0000-4000-8000-000000000001',
  kind: 'fact',
  version: 1,
  createdAt: at,
  updatedAt: at,
  body: {
    what: 'Me dijeron que no volviera',
    when: { kind: 'exact', day: '2025-11-03' },
    who: '',
    where: '',
    present: 'Laura',
    evidence: [],
    after: null,
  },
};

export const aFile = (changed: Partial<CaseFile> = {}): CaseFile => ({
  entries: [aFact],
  contradictions: [],
  guess: null,
  ...changed,
});

export const anAnswer = (question: string, changed: Partial<KeptAnswer> = {}): KeptAnswer => ({
  question,
  version: 1,
  text: '',
  when: null,
  evidence: [],
  isUnknown: false,
  isSkipped: false,
  ...changed,
});

export const aStory = (changed: Partial<Story> = {}): Story => ({
  case: aLegalCase,
  answers: [],
  guess: null,
  proposal: { facts: [], parties: [], notes: [] },
  ...changed,
});

/** Whom to call, as the server answers where words tell of a danger. */
export const fixedWords = {
  text: 'Lo que escribes me importa.\n\nLlama ahora.',
  helpLines: [
    {
      name: 'Línea de ayuda',
      phone: '024',
      hours: '24 horas',
      cost: 'gratis',
      kind: 'suicide',
      source: 'https://ayuda.test',
      reviewedAt: '2026-11-01',
    },
  ],
  isQuestion: false,
};

/** The control a person knows by this label. */
export function control<E extends HTMLElement = HTMLInputElement>(label: string): E {
  const named = [...document.querySelectorAll<HTMLLabelElement>('main label')].find((one) => one.textContent?.startsWith(label));
  const found =
    named && (named.control ?? document.getElementById(named.htmlFor) ?? named.querySelector('input, select, textarea'));
  if (!found) throw new Error(`There is no «${label}» in ${document.querySelector('main')?.textContent}`);
  return found as E;
}
