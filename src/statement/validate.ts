import type { PassageNumber } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Step } from '../model/step.ts';
import type { Moment } from '../model/timeline.ts';
import { type BundleFiles, bundleFileNames, type RegionTable, type Sha256 } from './bundle.ts';
import { decodeSource } from './decode.ts';
import { joinStatement } from './join.ts';
import { joinRelations } from './joinRelations.ts';
import { joinTimeline } from './joinTimeline.ts';
import { joinTranslations } from './joinTranslations.ts';
import { readOptionalFile } from './optionalFile.ts';
import { type ParsedAnnotations, type ParsedStatement, parseAnnotations, parseStatement } from './parse.ts';
import { readJson } from './readJson.ts';
import { relationsSchema } from './relationsSchema.ts';
import type { Cited } from './rules/evidence.ts';
import { findDuplicateIds, findPlaceIssues, findUnknownReferences, type KnownIds } from './rules/ids.ts';
import { findOverlaps, findVoiceGaps } from './rules/layers.ts';
import { findPassageIssues, isInRange } from './rules/passages.ts';
import { findQuoteIssues } from './rules/quotes.ts';
import { findRelationIssues } from './rules/relations.ts';
import { findStepIssues } from './rules/steps.ts';
import { findTimelineIssues } from './rules/timeline.ts';
import { findTranslationIssues } from './rules/translations.ts';
import { stepsSchema } from './stepsSchema.ts';
import { createTextIndex, type TextIndex } from './textIndex.ts';
import { timelineSchema } from './timelineSchema.ts';
import { translationsSchema } from './translationsSchema.ts';

export interface Validation {
  /** Every problem of the bundle, by file and offset; empty where there is none. */
  readonly issues: readonly Issue[];
  /** The statement; null where there is any issue. */
  readonly statement: Statement | null;
  /** What optional files add; null where there is any issue, empty where the bundle does not bring the file. */
  readonly extras: Extras | null;
}

/** Kept apart from the statement: the page is there before any of it is needed. */
export interface Extras {
  readonly relations: readonly Relation[];
  readonly steps: readonly Step[];
  readonly timeline: readonly Moment[];
}

/**
 * Checks a bundle and joins it with the geo layers. Collects all problems and never throws, whatever the bytes.
 * Pure: the hash function is handed in. Codes are listed in README.md beside this file.
 */
export function validateBundle(files: BundleFiles, regions: RegionTable, sha256: Sha256): Validation {
  const sourceBytes = fileNamed(files, 'source.txt');
  const source = decodeSource('source.txt', sourceBytes);
  const statementJson = readJson('statement.json', fileNamed(files, 'statement.json'));
  const annotationsJson = readJson('annotations.json', fileNamed(files, 'annotations.json'));
  const issues: Issue[] = [...source.issues, ...statementJson.issues, ...annotationsJson.issues];

  const statement = statementJson.value === undefined ? null : parseStatement(statementJson.value);
  const annotations = annotationsJson.value === undefined ? null : parseAnnotations(annotationsJson.value);
  const text = source.text === null ? null : createTextIndex(source.text);

  if (statement !== null) issues.push(...statement.issues, ...checkStatement(statement, regions));
  if (statement !== null && sourceBytes !== undefined)
    issues.push(...checkHash(statement, sha256(sourceBytes)));
  if (annotations !== null) issues.push(...annotations.issues, ...checkAnnotations(annotations, statement));
  if (text !== null) issues.push(...checkText(text, statement, annotations));

  const cited = text === null ? null : citedBy(statement, annotations, text);
  const places = statement === null ? null : knownIds(statement).places;
  const relations = readOptionalFile(files, 'relations.json', relationsSchema);
  const linked = relations.output?.relations ?? [];
  issues.push(...relations.issues, ...findRelationIssues(linked, places, cited));
  const talk = readOptionalFile(files, 'steps.json', stepsSchema);
  const steps = talk.output?.steps ?? [];
  issues.push(...talk.issues, ...findStepIssues(steps, places, cited));
  const timeline = readOptionalFile(files, 'timeline.json', timelineSchema);
  const moments = timeline.output?.moments ?? [];
  issues.push(...timeline.issues, ...findTimelineIssues(moments, cited));
  const translations = readOptionalFile(files, 'translations.json', translationsSchema);
  issues.push(...translations.issues);
  if (translations.output && statement)
    issues.push(...findTranslationIssues(translations.output, statement.passages.length));

  if (issues.length > 0 || !statement?.file || annotations === null || text === null)
    return { issues: issues.sort(byPlace), statement: null, extras: null };
  const plain = joinStatement(statement.file, annotations.items, text, regions);
  const joined = {
    ...plain,
    passages: joinTranslations(plain.passages, translations.output),
    stepIds: steps.map(({ id }) => id),
  };
  return {
    issues,
    statement: joined,
    extras: {
      relations: joinRelations(linked, statement.file.passages, text, joined),
      // Numbers of passages were checked against the text.
      steps: steps.map((step) => ({ ...step, passage: step.passage as PassageNumber })),
      timeline: joinTimeline(moments, statement.file.passages, text, joined),
    },
  };
}

/** Null where a part that words could be cited from could not be read: nothing is then called wrong. */
function citedBy(
  statement: ParsedStatement | null,
  annotations: ParsedAnnotations | null,
  text: TextIndex,
): Cited | null {
  if (!statement?.file || annotations === null || annotations.issues.length > 0) return null;
  return {
    passages: statement.file.passages,
    annotations: new Map(annotations.items.map((item) => [item.id as string, item])),
    text,
  };
}

function fileNamed(files: BundleFiles, name: string): Uint8Array | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined;
}

function checkHash({ sha256 }: ParsedStatement, found: string): readonly Issue[] {
  if (sha256 === null || sha256 === found) return [];
  const message = 'The text is not the one that statement.json was written for.';
  return [
    { file: 'source.txt', subject: null, offset: null, code: 'wrong-hash', message, expected: sha256, found },
  ];
}

function checkStatement({ ids, file }: ParsedStatement, regions: RegionTable): readonly Issue[] {
  return [
    ...findDuplicateIds('statement.json', 'place', ids.places ?? []),
    ...findDuplicateIds('statement.json', 'voice', ids.voices ?? []),
    ...findDuplicateIds('statement.json', 'topic', ids.topics ?? []),
    ...(file?.places ?? []).flatMap((place) => findPlaceIssues(place, regions)),
  ];
}

function knownIds({ id, ids }: ParsedStatement): KnownIds {
  const setOf = (list: readonly string[] | null) => (list === null ? null : new Set(list));
  return { text: id, places: setOf(ids.places), voices: setOf(ids.voices), topics: setOf(ids.topics) };
}

function checkAnnotations(
  { items, count }: ParsedAnnotations,
  statement: ParsedStatement | null,
): readonly Issue[] {
  const known = statement === null ? null : knownIds(statement);
  const issues = [
    ...findDuplicateIds(
      'annotations.json',
      'annotation',
      items.map((item) => item.id),
    ),
    ...(known === null ? [] : items.flatMap((item) => findUnknownReferences(item, known))),
  ];
  if (count !== null && count.stated !== count.found) {
    const numbers = { expected: String(count.found), found: String(count.stated) };
    const message = 'The stated total is not the number of annotations.';
    issues.push({
      file: 'annotations.json',
      subject: 'total',
      offset: null,
      code: 'wrong-total',
      message,
      ...numbers,
    });
  }
  return issues;
}

function checkText(
  text: TextIndex,
  statement: ParsedStatement | null,
  annotations: ParsedAnnotations | null,
): readonly Issue[] {
  const passages = statement?.passages.filter((passage) => isInRange(passage, text)) ?? [];
  const placed = annotations?.items.filter((item) => isInRange(item.target.selector[1], text)) ?? [];
  return [
    ...(statement === null || statement.passages.length === 0
      ? []
      : findPassageIssues(statement.passages, text)),
    ...(annotations?.items ?? []).flatMap((item) => findQuoteIssues(item, passages, text)),
    ...findOverlaps(placed, text),
    ...(annotations === null ? [] : findVoiceGaps(placed, passages, text)),
  ];
}

function byPlace(a: Issue, b: Issue): number {
  const files: readonly string[] = bundleFileNames;
  return files.indexOf(a.file) - files.indexOf(b.file) || (a.offset ?? -1) - (b.offset ?? -1);
}
