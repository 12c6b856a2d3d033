import * as v from 'valibot';
import type { StepId } from '../../model/ids.ts';

/** Raised when a message would no longer be understood: windows of two versions then do not hear each other. */
const version = 1;

export const windowRoles = ['audience', 'speaker'] as const;
export type WindowRole = (typeof windowRoles)[number];

/** What all windows of a talk share. Of two, the one with the higher `revision` holds, then the one with the higher `by`. */
export interface TalkState {
  readonly step: StepId;
  /** The audience sees nothing. */
  readonly dark: boolean;
  readonly revision: number;
  /** The window that wrote it. */
  readonly by: string;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const sender = { source: v.literal('dateline-talk'), v: v.literal(version), from: id };
const degrees = (most: number) => v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));

const state = v.object({
  step: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(100),
    v.transform((value) => value as StepId),
  ),
  dark: v.boolean(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER - 1)),
  by: id,
});

const message = v.variant('type', [
  /** "I am here, and this is how I know it": each second, and at every change. */
  v.object({ ...sender, type: v.literal('state'), role: v.picklist(windowRoles), state }),
  /** "I have just come: how do things stand?" */
  v.object({ ...sender, type: v.literal('hello') }),
  v.object({ ...sender, type: v.literal('bye') }),
  /** Where the speaker points, `[lng, lat]`; null where nowhere. */
  v.object({
    ...sender,
    type: v.literal('point'),
    at: v.nullable(v.tuple([degrees(540), degrees(90)])),
  }),
]);

export type TalkMessage = v.InferOutput<typeof message>;

type Body = TalkMessage extends infer Message
  ? Message extends TalkMessage
    ? Omit<Message, 'source' | 'v' | 'from'>
    : never
  : never;

export function talkMessage(from: string, body: Body): TalkMessage {
  return { source: 'dateline-talk', v: version, from, ...body } as TalkMessage;
}

/** Reads whatever came through a channel; null where it is no message of a talk. Never throws. */
export function readTalkMessage(data: unknown): TalkMessage | null {
  try {
    const { success, output } = v.safeParse(message, data, { abortEarly: true });
    return success ? output : null;
  } catch {
    return null;
  }
}
