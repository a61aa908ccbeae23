import type { parseSync } from 'oxc-parser';

type Parsed = ReturnType<typeof parseSync>;
type Statement = Parsed['program']['body'][number];

/** Something a file exports by declaring it. `documented`: a doc comment stands right before it. */
export type Declared = {
  name: string;
  kind: 'function' | 'class' | 'error' | 'value' | 'type';
  documented: boolean;
  line: number;
};

/** The exported declarations of a program, in order. */
export function declaredIn(program: Parsed['program'], text: string, comments: Parsed['comments']): Declared[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration') return [];
    const documented = comments.some(
      ({ type, value, end }) =>
        type === 'Block' && value.startsWith('*') && end <= statement.start && text.slice(end, statement.start).trim() === '',
    );
    const line = text.slice(0, statement.start).split('\n').length;
    return named(statement).map((one) => ({ ...one, documented, line }));
  });
}

function named(statement: Statement): Pick<Declared, 'name' | 'kind'>[] {
  const declaration = 'declaration' in statement ? statement.declaration : null;
  switch (declaration?.type) {
    case 'FunctionDeclaration':
      return [{ name: declaration.id?.name ?? 'default', kind: 'function' }];
    case 'ClassDeclaration': {
      const parent = declaration.superClass;
      const isError =
        parent?.type === 'CallExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'defineError';
      return [{ name: declaration.id?.name ?? 'default', kind: isError ? 'error' : 'class' }];
    }
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier'
          ? [{ name: id.name, kind: init?.type === 'ArrowFunctionExpression' ? 'function' : 'value' }]
          : [],
      );
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return [{ name: declaration.id.name, kind: 'type' }];
    default:
      return [];
  }
}
