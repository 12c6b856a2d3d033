import type { PassageNumber, PlaceId, StepId, TopicId, VoiceId } from './ids.ts';
import type { Language } from './language.ts';

/** Views the application can show. The URL contract reserves more; each joins this list when it is built. */
export const viewNames = ['map', 'text', 'quiz', 'present', 'speaker', 'handout', 'worksheet'] as const;
export type ViewName = (typeof viewNames)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How much of the interface an embedded page shows: everything; map, panel and zoom buttons; map and labels. */
export const interfaceLevels = ['full', 'minimal', 'none'] as const;
export type InterfaceLevel = (typeof interfaceLevels)[number];

/** What a page of the application shows: everything that its address says. */
export interface View {
  readonly view: ViewName;
  readonly place: PlaceId | null;
  readonly passage: PassageNumber | null;
  readonly step: StepId | null;
  readonly topics: readonly TopicId[];
  readonly voices: readonly VoiceId[];
  readonly query: string;
  readonly seed: string;
  /** Null where the address leaves it to the document. */
  readonly lang: Language | null;
  /** Null where the address leaves it to the reader's system. */
  readonly theme: Theme | null;
  readonly embed: boolean;
  /** Six lower-case hexadecimal digits, without `#`. */
  readonly accent: string | null;
  readonly ui: InterfaceLevel;
}

export const defaultView: View = {
  view: 'map',
  place: null,
  passage: null,
  step: null,
  topics: [],
  voices: [],
  query: '',
  seed: '',
  lang: null,
  theme: null,
  embed: false,
  accent: null,
  ui: 'full',
};
