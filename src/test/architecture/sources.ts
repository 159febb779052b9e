import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A file of the repository: path with forward slashes, relative to the folder it was read from. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What one file says that the rules are about. */
export interface ParsedSource extends SourceText {
  /** Specifiers of every import, export-from, `import()` and `import type`. */
  readonly imports: readonly string[];
  readonly hasDefaultExport: boolean;
  /** The texts of strings, templates and JSX. */
  readonly strings: readonly string[];
  /** Names used as variables, not as members of something. */
  readonly names: ReadonlySet<string>;
}

const leftOut = /(^|\/)(node_modules|dist|dist-bench|\.git|test-results|playwright-report)(\/|$)/;

/** Reads every file below a folder whose path matches; dependencies and build results are left out. */
export function readSources(folder: string, pattern: RegExp): SourceText[] {
  const read = (path: string): SourceText[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (leftOut.test(child)) return [];
      if (entry.isDirectory()) return read(child);
      return pattern.test(child) ? [{ path: child, text: readFileSync(join(folder, child), 'utf8') }] : [];
    });
  return read('');
}

/** Parses a TypeScript file with the compiler's own parser. */
export function parseSource({ path, text }: SourceText): ParsedSource {
  const imports: string[] = [];
  const strings: string[] = [];
  const names = new Set<string>();
  let hasDefaultExport = false;
  const visit = (node: ts.Node): void => {
    const specifier = readSpecifier(node);
    if (specifier !== undefined) imports.push(specifier);
    if (isDefaultExport(node)) hasDefaultExport = true;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      strings.push(node.text);
    }
    if (ts.isIdentifier(node) && isVariable(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
  return { path, text, imports, hasDefaultExport, strings, names };
}

function readSpecifier(node: ts.Node): string | undefined {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    specifier = node.argument.literal;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    specifier = node.arguments[0];
  else if (ts.isExternalModuleReference(node)) specifier = node.expression;
  else return undefined;
  if (specifier === undefined) return undefined;
  // A computed specifier cannot be judged, so it is reported as what it is.
  return ts.isStringLiteralLike(specifier) ? specifier.text : `(computed: ${specifier.getText()})`;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some((it) => it.kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function isVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isJsxAttribute(parent));
}

/** Path that a relative specifier points at, without a query such as `?url`; undefined for a package. */
export function resolveRelative(fromPath: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = specifier.split('?')[0] ?? specifier;
  return normalize(join(dirname(fromPath), path)).replaceAll('\\', '/');
}

/** Name of the package of a specifier: `react` of `react/jsx-runtime`, `@scope/name` of `@scope/name/part`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
