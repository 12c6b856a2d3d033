import { mapGeometry } from 'virtual:dateline/map';
import { sourceLine } from '../i18n/sourceLine.ts';
import type { Translator } from '../i18n/translator.ts';
import { voiceNames } from '../i18n/voiceNames.ts';
import { localize } from '../model/language.ts';
import { fitBounds } from '../model/mercator.ts';
import { passagesOf } from '../model/quotes.ts';
import type { Relation } from '../model/relation.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { indexOf } from '../model/statementIndex.ts';
import type { View } from '../model/view.ts';
import { drawPicture } from '../picture/drawPicture.ts';
import type { Caption, Font } from '../picture/picture.ts';
import type { Flavour } from '../theme/palette.ts';
import { cameraOn, readMap } from './readMap.ts';
import { readShapes } from './readShapes.ts';

/** Fonts of the machine: a file that travels cannot bring the page's own, and must be measured with what it will have. */
const families = {
  serif: "Georgia, 'Noto Serif', 'Noto Serif CJK JP', serif",
  sans: "system-ui, 'Noto Sans', 'Noto Sans CJK JP', sans-serif",
} as const;
const size = { width: 1200, height: 900 } as const;
/** A picture is looked at, not read through: more quotes are counted, and the link leads to them. */
const mostQuotes = 2;

interface PictureOf {
  readonly statement: Statement;
  readonly view: View;
  readonly passage: Passage | null;
  readonly url: string;
  readonly flavour: Flavour;
  /** Those that the map shows. */
  readonly relations: readonly Relation[];
}

/** What is on the page as one SVG: the map at its present camera, the quote, who says it, where it is from. */
export function composePicture(t: Translator, of: PictureOf): ReturnType<typeof drawPicture> {
  const { statement, view, flavour } = of;
  const onPage = readMap(document);
  const pen = document.createElement('canvas').getContext('2d');
  return drawPicture({
    statement,
    geometry: mapGeometry,
    shapes: readShapes(document, mapGeometry.regions),
    language: t.language,
    flavour,
    chosen: view.place,
    relations: of.relations,
    caption: captionOf(t, of),
    size,
    cameraFor: (map) =>
      onPage ? cameraOn(onPage.size, onPage.camera, map) : fitBounds(statement.opening, map),
    families,
    measure: (text, { family, sizePx, weight }: Font) => {
      // Without a canvas, as wide as wide text is: lines end early rather than late.
      if (!pen) return text.length * sizePx * 0.6;
      pen.font = `${weight} ${sizePx}px ${families[family]}`;
      // Other machines have other fonts: a little room for theirs.
      return pen.measureText(text).width * 1.04;
    },
  });
}

function captionOf(t: Translator, { statement, view, passage, url }: PictureOf): Caption {
  const place = view.place ? indexOf(statement).place.get(view.place) : undefined;
  const named = place ? passagesOf(statement, place.id).map((one) => one.passage) : [];
  const quoted = passage ? [passage] : named.slice(0, mostQuotes);
  const { dateline } = statement;
  return {
    role: place ? { id: place.role, name: t(`role.${place.role}`) } : null,
    heading: localize(place?.name ?? statement.headline, t.language),
    quotes: quoted.map((one) => ({
      label: `${t('panel.passage', { number: one.number })} · ${voiceNames(t, statement, one)}`,
      text: `“${statement.text.slice(one.start, one.end)}”`,
    })),
    lines: [
      ...(passage === null && named.length > mostQuotes
        ? [t('cite.moreQuotes', { count: named.length - mostQuotes })]
        : []),
      sourceLine(t, statement),
      `${t('dateline', { place: localize(dateline.place, t.language), date: new Date(dateline.date) })} · ${t('map.attribution')}`,
      url,
    ],
  };
}
