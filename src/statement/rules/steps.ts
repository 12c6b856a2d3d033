import type { Issue } from '../../model/issue.ts';
import type { StepEntry } from '../stepsSchema.ts';
import type { Cited } from './evidence.ts';
import { findDuplicateIds } from './ids.ts';

const file = 'steps.json';

/** `places` is null where the list of places could not be read, `cited` where the text could not. */
export function findStepIssues(
  steps: readonly StepEntry[],
  places: ReadonlySet<string> | null,
  cited: Cited | null,
): readonly Issue[] {
  const ids = steps.map(({ id }) => id);
  return [
    ...findDuplicateIds(file, 'step', ids),
    ...steps.flatMap((step) => [
      ...findUnknownPlaces(step, places),
      ...(cited === null ? [] : findPassageIssues(step, cited)),
    ]),
  ];
}

function findUnknownPlaces(step: StepEntry, places: ReadonlySet<string> | null): readonly Issue[] {
  const message = 'statement.json has no such place.';
  return step.places
    .filter((place) => places?.has(place) === false)
    .map((found) => ({ file, subject: step.id, offset: null, code: 'unknown-place', message, found }));
}

/** A step shows what its passage speaks of, and nothing else. */
function findPassageIssues(step: StepEntry, { passages, annotations }: Cited): readonly Issue[] {
  const about = { file, subject: step.id, offset: null };
  const passage = passages[step.passage - 1];
  if (!passage) {
    const message = `The text has ${passages.length} passages.`;
    return [{ ...about, code: 'unknown-passage', message, found: String(step.passage) }];
  }
  const named = new Set(
    [...annotations.values()].flatMap((annotation): readonly string[] => {
      const { start } = annotation.target.selector[1];
      const isHere = passage.start <= start && start < passage.end;
      return isHere && annotation.motivation === 'identifying'
        ? annotation.body.map(({ source }) => source)
        : [];
    }),
  );
  const message = 'The passage of the step does not name this place.';
  return step.places
    .filter((place) => !named.has(place))
    .map((found) => ({ ...about, code: 'unsupported-place', message, found }));
}
