import type { Bounds, Position } from './camera.ts';
import type { AnnotationId, PassageNumber, PlaceId, RegionId, StepId, TopicId, VoiceId } from './ids.ts';
import type { Language, Localized } from './language.ts';

/** How the text treats a place; never how we judge it. */
export const roles = ['party', 'venue', 'concern', 'waters', 'unnamed', 'context'] as const;
export type Role = (typeof roles)[number];

/**
 * In which way a span names a place:
 * `place` by its name; `capital` by a capital that stands for the government; `demonym` by an adjective of
 * belonging ("North Korean"); `institution` by an institution that carries the name ("US Forces Japan");
 * `not-mentioned` where the text says that a document does not name it.
 */
export const mentionKinds = ['place', 'capital', 'demonym', 'institution', 'not-mentioned'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** Offsets into `Statement.text`, UTF-16 code units, end exclusive: what `String.slice` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of the text. `paragraph` is zero-based. */
export interface Passage extends Span {
  readonly number: PassageNumber;
  readonly paragraph: number;
  /** Unofficial translations of ours, in the languages whose words have arrived. */
  readonly translation?: Readonly<Partial<Record<Language, string>>>;
}

export interface Place {
  readonly id: PlaceId;
  readonly role: Role;
  readonly name: Localized;
  /** Other names a reader may search for, in any language: "Pyongyang", "서울". */
  readonly otherNames: readonly string[];
  /** Features of the geo layers that this place is drawn with; empty for a place that is only a point. */
  readonly regions: readonly RegionId[];
  /** Where its label points. */
  readonly label: Position;
  /** What the camera shows when the place is chosen. */
  readonly bounds: Bounds;
  /** A soft extent: definitions vary, it is drawn wide and light, and land wins the click. */
  readonly soft: boolean;
  /** Drawn and clicked as a point while its regions are too small on screen. */
  readonly point: boolean;
  /** A sentence of ours about how the map shows the place. */
  readonly note: Localized | null;
  /** What it is called elsewhere, as far as we could confirm it. */
  readonly links: { readonly wikidata?: string; readonly iso3166?: string };
}

export interface MentionBody {
  readonly place: PlaceId;
  readonly kind: MentionKind;
  /** The place whose name is written where it is a capital that is itself a place of the text ("Tokyo" for Japan). */
  readonly writtenAs?: PlaceId;
}

/** A span of the text that names one or more places. */
export interface Mention extends Span {
  readonly id: AnnotationId;
  readonly passage: PassageNumber;
  readonly bodies: readonly MentionBody[];
}

export interface Voice {
  readonly id: VoiceId;
  readonly name: Localized;
  readonly description: Localized;
}

export interface VoiceSpan extends Span {
  readonly id: AnnotationId;
  readonly voice: VoiceId;
}

export interface Topic {
  readonly id: TopicId;
  readonly name: Localized;
}

export interface TopicSpan extends Span {
  readonly id: AnnotationId;
  readonly topic: TopicId;
}

/** What a text is: how citations and metadata call it. */
export const sourceKinds = ['news-report', 'document'] as const;

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** A document where it is left out. */
  readonly kind?: (typeof sourceKinds)[number];
  /** A sentence that says what the text is and is not. */
  readonly note: Localized;
}

/** A statement bundle, parsed, verified and joined with the geo layers. The app renders one of these. */
export interface Statement {
  readonly id: string;
  readonly sha256: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Our headline over the text. */
  readonly headline: Localized;
  readonly dateline: {
    readonly place: Localized;
    /** ISO 8601 date; ours, not the text's. */
    readonly date: string;
    readonly dateNote: Localized;
  };
  /** Two sentences that say what this is. */
  readonly introduction: Localized;
  readonly source: Source;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
  readonly voices: readonly Voice[];
  readonly voiceSpans: readonly VoiceSpan[];
  readonly topics: readonly Topic[];
  readonly topicSpans: readonly TopicSpan[];
  /** The steps of the talk, in order; none where the bundle brings no `steps.json`. The steps themselves arrive late. */
  readonly stepIds: readonly StepId[];
  /** What the map shows first. */
  readonly opening: Bounds;
}
