import type { Issue } from '../../model/issue.ts';
import type { RelationEntry } from '../relationsSchema.ts';
import { type Cited, findEvidenceIssues } from './evidence.ts';
import { findDuplicateIds } from './ids.ts';

const file = 'relations.json';

/** `places` is null where the list of places could not be read, `cited` where the text could not. */
export function findRelationIssues(
  relations: readonly RelationEntry[],
  places: ReadonlySet<string> | null,
  cited: Cited | null,
): readonly Issue[] {
  const mutual = new Set(relations.filter(({ kind }) => kind === 'mutual').map(({ id }) => id));
  const ids = relations.map(({ id }) => id);
  return [
    ...findDuplicateIds(file, 'relation', ids),
    ...relations.flatMap((relation) => [
      ...findEndIssues(relation, places, mutual),
      ...(cited === null
        ? []
        : [
            ...relation.evidence.flatMap((item) => findEvidenceIssues(file, relation.id, item, cited)),
            ...findUnsupported(relation, cited),
          ]),
    ]),
  ];
}

/** Every place that a relation names itself. */
function endsOf(relation: RelationEntry): readonly string[] {
  if (relation.kind === 'mutual') return relation.members;
  return [...relation.from, ...(typeof relation.to === 'string' ? [] : relation.to)];
}

function findEndIssues(
  relation: RelationEntry,
  places: ReadonlySet<string> | null,
  mutual: ReadonlySet<string>,
): readonly Issue[] {
  const about = { file, subject: relation.id, offset: null };
  const ends = endsOf(relation);
  const issues = ends
    .filter((place) => places?.has(place) === false)
    .map(
      (found): Issue => ({
        ...about,
        code: 'unknown-place',
        message: 'statement.json has no such place.',
        found,
      }),
    );
  for (const { subject } of findDuplicateIds(file, 'end', ends)) {
    const message = 'The relation names one place twice.';
    issues.push({ ...about, code: 'duplicate-end', message, found: subject ?? '' });
  }
  if (relation.kind === 'directed' && typeof relation.to === 'string' && !mutual.has(relation.to)) {
    const message = 'There is no mutual relation with this id.';
    issues.push({ ...about, code: 'unknown-relation', message, found: relation.to });
  }
  return issues;
}

/** Places that none of the cited mentions names: the text would not say what the relation says. */
function findUnsupported(relation: RelationEntry, cited: Cited): readonly Issue[] {
  const named = new Set(
    relation.evidence
      .flatMap(({ annotations }) => annotations)
      .flatMap((id) => {
        const annotation = cited.annotations.get(id);
        return annotation?.motivation === 'identifying' ? annotation.body.map(({ source }) => source) : [];
      }) as readonly string[],
  );
  const message = 'No cited annotation names this place.';
  return endsOf(relation)
    .filter((place) => !named.has(place))
    .map((found) => ({
      file,
      subject: relation.id,
      offset: null,
      code: 'unsupported-place',
      message,
      found,
    }));
}
