interface Node {
  readonly role: string;
  readonly name: string;
  /** Something stands behind it on its line: words or a child. */
  holds: boolean;
  readonly parents: readonly Node[];
}

/** What a screen reader announces on entering. */
const containers = ['banner', 'complementary', 'dialog', 'group', 'list', 'main', 'navigation', 'region'];
/** What says nothing where it has no name. */
const named = ['dialog', 'group', 'region'];
const ahead = ['link', 'button', 'list'];

/**
 * What a reader who listens would stumble over in an accessibility tree, as Playwright writes it (`ariaSnapshot`), one
 * line each: an item that holds nothing, a name said twice on the way in, a part without a name, a page's heading after
 * what it heads.
 */
export function findTreeFaults(snapshot: string): readonly string[] {
  const nodes = readTree(snapshot);
  const faults = new Set<string>();
  for (const node of nodes) {
    const { role, name, holds, parents } = node;
    if (role === 'listitem' && !holds) faults.add('a list item holds nothing');
    if (containers.includes(role) && name !== '') {
      const outer = parents.find((parent) => containers.includes(parent.role) && parent.name === name);
      if (outer) faults.add(`${role} “${name}” is in ${outer.role} “${name}”`);
    }
    if (named.includes(role) && name === '' && !isDisclosure(nodes, node))
      faults.add(`a ${role} has no name`);
    if (role === 'heading 1') {
      const main = parents.find((parent) => parent.role === 'main');
      const before = nodes.slice(main ? nodes.indexOf(main) : nodes.indexOf(node), nodes.indexOf(node));
      if (before.some((other) => ahead.includes(other.role)))
        faults.add(`“${name}” comes after what it heads`);
    }
  }
  return [...faults];
}

/** `<details>` is a group whose summary is its name, which Playwright writes as words inside. */
function isDisclosure(nodes: readonly Node[], node: Node): boolean {
  const first = nodes[nodes.indexOf(node) + 1];
  return node.holds && (first === undefined || !first.parents.includes(node) || first.role === 'text');
}

function readTree(snapshot: string): readonly Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  for (const line of snapshot.split('\n')) {
    const found = /^( *)- (?:'((?:[^']|'')*)'|([^:"]*(?:"(?:[^"\\]|\\.)*")?[^:"]*))(:.*)?$/.exec(line);
    if (!found) continue;
    const [, indent = '', quoted, plain = '', rest = ''] = found;
    const key = quoted?.replaceAll("''", "'") ?? plain;
    const [, kind = '', name = '', attributes = ''] = /^(\S+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(key) ?? [];
    if (kind.startsWith('/')) continue;
    const depth = indent.length / 2;
    open.length = Math.min(open.length, depth);
    const level = /\[level=(\d)\]/.exec(attributes)?.[1];
    const node: Node = {
      role: level ? `${kind} ${level}` : kind,
      name,
      holds: rest.length > 1,
      parents: [...open],
    };
    const parent = open.at(-1);
    if (parent) parent.holds = true;
    nodes.push(node);
    open.push(node);
  }
  return nodes;
}
