import type { TalkMessage } from './messages.ts';

/**
 * What carries a talk's messages between its windows. A broadcast: whoever sends does not hear it. Messages may be
 * lost, late or repeated; nothing relies on any single one, so that a network can stand behind this as well.
 */
export interface TalkChannel {
  readonly post: (message: TalkMessage) => void;
  /** Calls back with whatever arrives; the listener checks it. Returns the way to stop. */
  readonly subscribe: (listener: (data: unknown) => void) => () => void;
  readonly close: () => void;
}
