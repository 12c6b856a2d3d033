import type * as v from 'valibot';
import type { Issue } from '../model/issue.ts';
import type { BundleFiles, OptionalFileName } from './bundle.ts';
import { parse } from './parse.ts';
import { readJson } from './readJson.ts';

interface OptionalFile<Output> {
  /** Null where the bundle does not bring the file, and where the file has an issue. */
  readonly output: Output | null;
  readonly issues: readonly Issue[];
}

/** A file that a bundle may leave out: not there is no problem; there, it must be JSON that fits its schema. */
export function readOptionalFile<Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  files: BundleFiles,
  name: OptionalFileName,
  schema: Schema,
): OptionalFile<v.InferOutput<Schema>> {
  const bytes = Object.hasOwn(files, name) ? files[name] : undefined;
  if (bytes === undefined) return { output: null, issues: [] };
  const json = readJson(name, bytes);
  if (json.value === undefined) return { output: null, issues: json.issues };
  const { output, issues } = parse(name, schema, json.value);
  return { output, issues: [...json.issues, ...issues] };
}
