import * as v from 'valibot';
import type { Issue } from '../model/issue.ts';
import { type Annotation, annotationSchema, annotationsSchema } from './annotationsSchema.ts';
import { formatPath, type PathKey } from './path.ts';
import { type PassageEntry, passageSchema, type StatementFile, statementSchema } from './statementSchema.ts';

/** What could be understood of `statement.json`: enough to go on checking where parts of it are wrong. */
export interface ParsedStatement {
  readonly issues: readonly Issue[];
  /** The whole file, only where all of it fits the schema. */
  readonly file: StatementFile | null;
  readonly id: string | null;
  readonly sha256: string | null;
  /** The passages that fit the schema. */
  readonly passages: readonly PassageEntry[];
  /** Ids as declared, in order, repeated where they are repeated; null where the list itself is missing. */
  readonly ids: Readonly<Record<'places' | 'voices' | 'topics', readonly string[] | null>>;
}

export function parseStatement(value: unknown): ParsedStatement {
  const { output, issues } = parse('statement.json', statementSchema, value);
  const id = stringAt(value, 'id');
  const sha256 = stringAt(value, 'sha256');
  return {
    issues,
    file: output,
    id,
    sha256: sha256 !== null && /^[\da-f]{64}$/.test(sha256) ? sha256 : null,
    passages: output?.passages ?? salvage(passageSchema, arrayAt(value, 'passages') ?? []),
    ids: { places: idsAt(value, 'places'), voices: idsAt(value, 'voices'), topics: idsAt(value, 'topics') },
  };
}

export interface ParsedAnnotations {
  readonly issues: readonly Issue[];
  /** The annotations that fit the schema. */
  readonly items: readonly Annotation[];
  /** The stated total against the number of items, fitting or not; null where either is missing. */
  readonly count: { readonly stated: number; readonly found: number } | null;
}

export function parseAnnotations(value: unknown): ParsedAnnotations {
  const { output, issues } = parse('annotations.json', annotationsSchema, value);
  const items = arrayAt(at(value, 'first'), 'items') ?? [];
  const total = at(value, 'total');
  return {
    issues,
    items: output?.first.items ?? salvage(annotationSchema, items),
    count:
      typeof total === 'number' && Array.isArray(at(at(value, 'first'), 'items'))
        ? { stated: total, found: items.length }
        : null,
  };
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Every way in which a value misses a schema, each with its JSON path. */
export function parse<Schema extends AnySchema>(
  file: string,
  schema: Schema,
  value: unknown,
): { readonly output: v.InferOutput<Schema> | null; readonly issues: readonly Issue[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, issues: [] };
  const issues = result.issues.map((issue): Issue => {
    const keys: readonly PathKey[] =
      issue.path?.map((item) => (typeof item.key === 'number' ? item.key : String(item.key))) ?? [];
    const expected = issue.expected === null ? {} : { expected: issue.expected };
    const named = nearestId(value, keys);
    return {
      file,
      subject: formatPath(keys),
      offset: null,
      code: 'schema',
      message: `This does not fit the schema${named === null ? '' : ` (in "${named}")`}: ${issue.message}.`,
      ...expected,
      found: issue.received,
    };
  });
  return { output: null, issues };
}

function salvage<Schema extends AnySchema>(
  schema: Schema,
  items: readonly unknown[],
): readonly v.InferOutput<Schema>[] {
  return items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}

/** The id of the innermost listed item on a path: people look for an annotation by its id rather than by its index. */
function nearestId(value: unknown, keys: readonly PathKey[]): string | null {
  let found: string | null = null;
  let here = value;
  for (const key of keys) {
    here = at(here, key);
    if (typeof key === 'number') found = stringAt(here, 'id') ?? found;
  }
  return found;
}

function at(value: unknown, key: PathKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PathKey, unknown>>)[key]
    : undefined;
}

function stringAt(value: unknown, key: string): string | null {
  const found = at(value, key);
  return typeof found === 'string' ? found : null;
}

function arrayAt(value: unknown, key: string): readonly unknown[] | null {
  const found = at(value, key);
  return Array.isArray(found) ? found : null;
}

function idsAt(value: unknown, key: string): readonly string[] | null {
  return arrayAt(value, key)?.flatMap((item) => stringAt(item, 'id') ?? []) ?? null;
}
