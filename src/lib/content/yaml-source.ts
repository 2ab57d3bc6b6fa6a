import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Mistake, Path, Position } from './mistake.ts';

/** A YAML text as a plain value, with the position of everything in it. */
export type YamlSource = { readonly value: unknown; at(path: Path): Position; readonly mistakes: readonly Mistake[] };

const remedies: { readonly [code: string]: string } = {
  TAB_AS_INDENT: 'spaces instead of the tab: two for each level',
  BAD_INDENT: 'the line at the depth of its neighbours: two spaces for each level',
  MISSING_CHAR: 'the closing quote, bracket or colon',
  DUPLICATE_KEY: 'this field only once',
  MULTILINE_IMPLICIT_KEY: 'quotes around the text, or "field: value" on one line',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text that holds a colon and a space',
  UNEXPECTED_TOKEN: 'quotes around a text that begins with one of: ` @ % & * ! | > { [ # - ?',
  BAD_SCALAR_START: 'quotes around a text that begins with one of: ` @ % & * ! | > { [ # - ?',
};

/** Reads YAML (or JSON, which is YAML) keeping positions; `before` is how many lines of the file stand above it. */
export function readYaml(file: string, text: string, before = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + before, column: col };
  };
  const mistakes = document.errors.map((error) => ({
    file,
    ...position(error.pos[0]),
    what: `not readable as YAML: ${error.message.replace(/\.$/, '')}`,
    write: remedies[error.code] ?? 'YAML: "field: value" on each line, two spaces for each level, odd text in quotes',
  }));
  const at = (path: Path) => position(offsetOf(document.contents, path));
  if (mistakes.length > 0) return { value: undefined, at, mistakes };
  try {
    return { value: document.toJS(), at, mistakes };
  } catch (error) {
    // The one thing that only shows when values are made: aliases that would unfold without end.
    const what = `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`;
    return {
      value: undefined,
      at,
      mistakes: [{ file, ...position(0), what, write: 'the values themselves instead of aliases (*name)' }],
    };
  }
}

/** The key of the field that `path` ends in, or the deepest thing on the way that is there. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
