import * as v from 'valibot';
import type { StepId } from '../model/ids.ts';
import type { Step } from '../model/step.ts';

/** What a teacher made of a talk: steps left out, another order, notes of one's own. Never the quotes. */
export interface OwnTalk {
  readonly hidden: readonly StepId[];
  /** Steps that it does not name follow in the talk's own order. */
  readonly order: readonly StepId[];
  readonly notes: Readonly<Record<StepId, string>>;
}

export const untouched: OwnTalk = { hidden: [], order: [], notes: {} };

/** A note is read while speaking. */
export const longestNote = 2000;
const mostSteps = 200;

const ids = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(100))),
  v.maxLength(mostSteps),
  v.transform((list) => [...new Set(list)] as StepId[]),
);

const schema = v.object({
  v: v.literal(1),
  hidden: v.optional(ids, []),
  order: v.optional(ids, []),
  notes: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.string(), v.maxLength(longestNote))),
      v.check((notes) => Object.keys(notes).length <= mostSteps),
    ),
    {},
  ),
});

/** What is kept on the device, in a file and in a link. */
export function formatOwnTalk({ hidden, order, notes }: OwnTalk): string {
  return JSON.stringify({ v: 1, hidden, order, notes });
}

/** Null where it is not what `formatOwnTalk` writes; never throws. Steps that this talk lacks are left out. */
export function parseOwnTalk(text: string, steps: readonly Step[]): OwnTalk | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(schema, data, { abortEarly: true });
  if (!success) return null;
  const known = (id: string): boolean => steps.some((step) => step.id === id);
  return {
    hidden: output.hidden.filter(known),
    order: output.order.filter(known),
    notes: Object.fromEntries(
      Object.entries(output.notes).flatMap(([id, note]) =>
        known(id) && note.trim() !== '' ? [[id, note.toWellFormed()]] : [],
      ),
    ),
  };
}

/** All steps in the teacher's order, those left out among them. */
export function arrange(steps: readonly Step[], { order }: OwnTalk): readonly Step[] {
  const rank = (step: Step): number => {
    const at = order.indexOf(step.id);
    return at < 0 ? order.length + steps.indexOf(step) : at;
  };
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

/** The steps that are shown, in order; all of them where every one was left out. */
export function shownSteps(steps: readonly Step[], own: OwnTalk): readonly Step[] {
  const arranged = arrange(steps, own);
  const shown = arranged.filter(({ id }) => !own.hidden.includes(id));
  return shown.length > 0 ? shown : arranged;
}

/** The talk with a step moved by one place, up (−1) or down (1). */
export function moveStep(steps: readonly Step[], own: OwnTalk, id: StepId, by: 1 | -1): OwnTalk {
  const order = arrange(steps, own).map((step) => step.id);
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return own;
  return { ...own, order: order.with(at, other).with(at + by, id) };
}

export function toggleStep(own: OwnTalk, id: StepId): OwnTalk {
  const hidden = own.hidden.includes(id) ? own.hidden.filter((other) => other !== id) : [...own.hidden, id];
  return { ...own, hidden };
}

/** An empty note gives the talk's own notes back. */
export function writeNote(own: OwnTalk, id: StepId, note: string): OwnTalk {
  const { [id]: _, ...others } = own.notes;
  const text = note.slice(0, longestNote).toWellFormed();
  return { ...own, notes: text.trim() === '' ? others : { ...others, [id]: text } };
}
