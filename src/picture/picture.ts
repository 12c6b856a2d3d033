import type { Camera, Size } from '../model/camera.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { MapGeometry } from '../model/mapGeometry.ts';
import type { Relation } from '../model/relation.ts';
import type { Role, Statement } from '../model/statement.ts';
import type { Flavour } from '../theme/palette.ts';

/** The still map's own paths, in units of which the world is `MapGeometry.worldWidth` wide. */
export interface MapShapes {
  /** Region id → path, for the regions that the text names. */
  readonly named: Readonly<Record<string, string>>;
  readonly elsewhere: readonly string[];
  readonly controlLine: string;
}

/** A font as the picture's text is set and measured with it. */
export interface Font {
  readonly family: 'serif' | 'sans';
  readonly sizePx: number;
  readonly weight: 400 | 600;
}

/** What stands under the map. Every string is ready to read; quotes bring their marks. */
export interface Caption {
  readonly role: { readonly id: Role; readonly name: string } | null;
  readonly heading: string;
  readonly quotes: readonly { readonly label: string; readonly text: string }[];
  /** Source, link, whose map it is: one line each, or more. */
  readonly lines: readonly string[];
}

/** All that a picture is made of: the same makes the same bytes. */
export interface PictureInput {
  readonly statement: Statement;
  readonly geometry: MapGeometry;
  readonly shapes: MapShapes;
  readonly language: Language;
  readonly flavour: Flavour;
  readonly chosen: PlaceId | null;
  /** The links that are shown; none where the picture has no room for them. */
  readonly relations: readonly Relation[];
  readonly caption: Caption;
  /** Pixels; the caption takes what it needs, the map the rest. */
  readonly size: Size;
  /** The camera for a map of this size, which is known once the caption is set. */
  readonly cameraFor: (map: Size) => Camera;
  readonly families: Readonly<Record<Font['family'], string>>;
  /** Width of a line of text, pixels. */
  readonly measure: (text: string, font: Font) => number;
}
