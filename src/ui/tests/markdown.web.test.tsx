import { describe, expect, it } from 'vitest';
import { Markdown } from '../primitives/markdown.tsx';
import { onScreen } from './on-screen.tsx';

async function shown(text: string): Promise<HTMLElement> {
  return (await onScreen(<Markdown text={text} />)).root;
}

describe('A reply written in markdown', () => {
  it('a11y/C4 keeps its points and its numbered steps as lists', async () => {
    const root = await shown('Haz esto:\n\n1. Abre la ventana\n2. Respira\n\n- agua\n- luz');

    expect([...root.querySelectorAll('ol > li')].map((item) => item.textContent?.trim())).toEqual(['Abre la ventana', 'Respira']);
    expect(root.querySelectorAll('ul > li')).toHaveLength(2);
  });

  it('never becomes the title of the page: its headings begin at the third level', async () => {
    const root = await shown('# Uno\n\n## Dos\n\n### Tres');

    expect(root.querySelectorAll('h1, h2')).toHaveLength(0);
    expect([...root.querySelectorAll('h3, h4')].map((title) => title.textContent)).toEqual(['Uno', 'Dos', 'Tres']);
  });

  it('leads to places of this installation as to any of its pages, and never to another site by the look of it', async () => {
    const root = await shown('[el artículo](/despacho-legal/leyes/ET/59?pais=ES) y [otro](//elsewhere.example/x)');
    const [here, there] = [...root.querySelectorAll('a')];

    expect([here?.getAttribute('href'), here?.getAttribute('rel')]).toEqual(['/despacho-legal/leyes/ET/59?pais=ES', null]);
    expect(there?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![pixel](https://elsewhere.example/pixel.png)',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<style>body{display:none}</style>',
    '<a href="javascript:alert(1)">aquí</a>',
    '<svg onload=alert(1)>',
    '<form action="https://elsewhere.example"><input name="password"></form>',
  ])('runs nothing, loads nothing and asks for nothing: %s', async (text) => {
    const root = await shown(`antes\n\n${text}\n\ndespués`);

    expect(root.querySelector('script, img, iframe, style, svg:not(.ico), form, input, [onerror], [onload]')).toBeNull();
    expect(root.textContent).toContain('antes');
    expect(root.textContent).toContain('después');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ])('makes no link of %s', async (address) => {
    const root = await shown(`[pulsa aquí](${address})`);

    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toContain('pulsa aquí');
  });

  it('says that a link leads to another site, and gives that site nothing to know of this one', async () => {
    const link = (await shown('[la fuente](https://example.org/a)')).querySelector('a');

    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(link?.getAttribute('target')).toBeNull();
    expect(link?.textContent).toContain('lleva a otro sitio');
  });

  it('dials a telephone', async () => {
    expect((await shown('[024](tel:024)')).querySelector('a')?.getAttribute('href')).toBe('tel:024');
  });
});
