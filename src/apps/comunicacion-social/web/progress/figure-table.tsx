import { useT } from '#ui/i18n/use-t.ts';

type Props = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };

/** The figures of a drawing, for whoever reads them better one by one. */
export function FigureTable({ caption, head, rows }: Props) {
  const t = useT();
  return (
    <details className="social-details">
      <summary>
        {t('comunicacion-social.progressPage.table')}
        <span className="sr">: {caption}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className="table-wrap" tabIndex={0} aria-label={caption}>
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest], row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two goals may have one name
              <tr key={row}>
                <th scope="row">{first}</th>
                {rest.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
