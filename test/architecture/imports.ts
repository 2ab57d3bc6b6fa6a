import ts from 'typescript';

/** One import of a file: what it names, and whether it vanishes when types are stripped. */
export type Import = { readonly names: string; readonly typesOnly: boolean };
/** What the table looks at in one file. */
export type Reading = { readonly imports: readonly Import[]; readonly clock: readonly string[] };

/** The parts of a file that are TypeScript: all of it, or an Astro page's head and scripts, or an MDX text's import lines. */
function code(path: string, text: string): string[] {
  if (path.endsWith('.astro')) {
    const head = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
    const body = text.slice(head.length);
    return [head, ...[...body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
  }
  if (path.endsWith('.mdx')) return [(text.match(/^(import|export)\s.*$/gm) ?? []).join('\n')];
  return [text];
}

function specifier(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const names = specifier(node.moduleSpecifier);
    return names === undefined
      ? undefined
      : { names, typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node)) {
    const names = specifier(node.moduleSpecifier);
    return names === undefined ? undefined : { names, typesOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const names = specifier(node.argument.literal);
    return names === undefined ? undefined : { names, typesOnly: true };
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const url =
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url';
  if (!dynamic && !url) return undefined;
  const names = specifier(node.arguments?.[0]);
  return names === undefined ? undefined : { names, typesOnly: false };
}

const clocks = new Set(['Date', 'performance', 'Temporal', 'crypto']);

function clockOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') return 'Math.random';
  if (!ts.isIdentifier(node) || !clocks.has(node.text)) return undefined;
  const { parent } = node;
  const isName = (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertyAssignment(parent);
  return isName || ts.isPropertySignature(parent) ? undefined : node.text;
}

/** Reads every import of a file, and every way in which it asks for the time or for chance. */
export function read(path: string, text: string): Reading {
  const imports: Import[] = [];
  const clock: string[] = [];
  for (const part of code(path, text)) {
    const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const visit = (node: ts.Node): void => {
      const found = importOf(node);
      if (found !== undefined) imports.push(found);
      const asked = clockOf(node);
      if (asked !== undefined) clock.push(asked);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, part, ts.ScriptTarget.Latest, true, kind));
  }
  return { imports, clock };
}
