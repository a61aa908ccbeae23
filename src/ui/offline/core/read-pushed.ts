/** What a browser shows of a notice. */
export type Pushed = {
  id: string | undefined;
  title: string;
  body: string;
  path: string;
  language: 'es' | 'en';
  isAskedNow: boolean;
};

const plain = { es: 'Tienes un aviso.', en: 'You have a notice.' };
const aPage = /^\/(?![/\\])[\w\-./$?=&%~#]*$/;

/** A path of this installation, and nothing that a browser would read as somewhere else. */
export function ownPath(said: unknown): string | undefined {
  return typeof said === 'string' && said.length <= 300 && aPage.test(said) ? said : undefined;
}

/** Reads what was sent. Another version may have sent it, or it did not open: something is shown all the same, and says nothing. */
export function readPushed(text: string | undefined, spoken: string): Pushed {
  const said = parse(text);
  const language = said.language === 'es' || said.language === 'en' ? said.language : spoken.startsWith('es') ? 'es' : 'en';
  const hasWords = typeof said.title === 'string' && typeof said.text === 'string' && said.title !== '';
  return {
    id: typeof said.id === 'string' ? said.id : undefined,
    title: hasWords ? String(said.title) : 'MENTALIA',
    body: hasWords ? String(said.text) : plain[language],
    path: ownPath(said.path) ?? '/avisos',
    language,
    isAskedNow: said.isAskedNow === true,
  };
}

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text ?? '');
    return typeof said === 'object' && said !== null ? { ...said } : {};
  } catch {
    return {};
  }
}
