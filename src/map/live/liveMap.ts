import type { Messages } from '../../i18n/messages.ts';
import type { DatelineStore } from '../../store/createDatelineStore.ts';
import type { Flavour } from '../../theme/palette.ts';
import type { FrameSource } from '../frame.ts';

export interface LiveMapOptions {
  readonly container: HTMLElement;
  /** Of the still map's paths; see `MapGeometry`. */
  readonly worldWidth: number;
  readonly store: DatelineStore;
  readonly frames: FrameSource;
  readonly theme: Flavour;
  /** What the map calls itself to a screen reader. */
  readonly label: string;
  readonly messages: Messages;
  readonly reducedMotion: () => boolean;
  readonly onIdle: () => void;
  /** An embedded map has been out of sight for a while: it is to be destroyed. */
  readonly onRest: () => void;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
  /** WebGL or the worker cannot go on. */
  readonly onBroken: () => void;
}

export interface LiveMap {
  readonly setTheme: (theme: Flavour) => void;
  /** What the map calls itself, in another language. */
  readonly setLabel: (label: string) => void;
  readonly destroy: () => void;
}
