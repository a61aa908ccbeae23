import { memo, type ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { Link } from '../address/link.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';
import './prose.css';

const tagNames = 'p strong em del a ul ol li blockquote code pre br hr h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(' ');
const schema = {
  ...defaultSchema,
  tagNames,
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

/** The addresses were already judged by the schema, which lets telephones through. */
const asSanitized = (address: string) => address;

/** A reply's headings begin under the page's own. */
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  table: ({ children }) => <WideTable>{children}</WideTable>,
};

/** Text that came from elsewhere, with its lists and its links and nothing that runs, loads or hides. */
export const Markdown = memo(function Markdown({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown
        skipHtml
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, schema]]}
        urlTransform={asSanitized}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
});

function SafeLink({ href, children }: { href?: string; children?: ReactNode }) {
  const t = useT();
  const leavesHere = /^https?:/i.test(href ?? '');
  if (!href) return <span>{children}</span>;
  if (/^\/(?![/\\])/.test(href)) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      {children}
      {leavesHere && (
        <>
          {' '}
          <Icon name="external-link" className="ui-inline" />
          <span className="sr"> {t('ui.otherSite')}</span>
        </>
      )}
    </a>
  );
}

function WideTable({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="table-wrap" tabIndex={0} aria-label={t('ui.table')}>
      <table className="table">{children}</table>
    </section>
  );
}
