import type { Bounds, Position } from '../model/camera.ts';
import type { PassageNumber, RegionId } from '../model/ids.ts';
import type { Mention, Passage, Place, Span, Statement, TopicSpan, VoiceSpan } from '../model/statement.ts';
import type { Annotation } from './annotationsSchema.ts';
import type { RegionTable } from './bundle.ts';
import { regionIdsOf } from './rules/ids.ts';
import type { PassageEntry, PlaceEntry, StatementFile } from './statementSchema.ts';
import type { TextIndex } from './textIndex.ts';

/** How much the camera shows around a place that is only a point, degrees to each side. */
const aroundPointDegrees = 2;

/**
 * Puts a verified bundle and the geo layers together: code points become UTF-16 offsets, places get the name, label,
 * bounds and note of their first region where they bring none, and every list of spans is sorted by start.
 * Throws where the bundle was not verified, since that is a bug of the caller.
 */
export function joinStatement(
  file: StatementFile,
  annotations: readonly Annotation[],
  text: TextIndex,
  regions: RegionTable,
): Omit<Statement, 'stepIds'> {
  const passages = joinPassages(file.passages, text);
  const mentions: Mention[] = [];
  const voiceSpans: VoiceSpan[] = [];
  const topicSpans: TopicSpan[] = [];
  for (const annotation of annotations) {
    const { id } = annotation;
    const span = toSpan(annotation.target.selector[1], text);
    switch (annotation.motivation) {
      case 'identifying': {
        const bodies = annotation.body.map(({ source, kind, writtenAs }) =>
          writtenAs === undefined ? { place: source, kind } : { place: source, kind, writtenAs },
        );
        mentions.push({ id, passage: numberAt(passages, span), bodies, ...span });
        break;
      }
      case 'classifying':
        voiceSpans.push({ id, voice: annotation.body.source, ...span });
        break;
      case 'tagging':
        topicSpans.push({ id, topic: annotation.body.source, ...span });
        break;
    }
  }
  const { id, sha256, language, headline, dateline, introduction, source, opening, voices, topics } = file;
  return {
    id,
    sha256,
    language,
    headline,
    dateline,
    introduction,
    source,
    text: text.value,
    passages,
    places: file.places.map((place) => joinPlace(place, regions)),
    mentions: mentions.sort(byStart),
    voices,
    voiceSpans: voiceSpans.sort(byStart),
    topics,
    topicSpans: topicSpans.sort(byStart),
    opening,
  };
}

function joinPassages(entries: readonly PassageEntry[], text: TextIndex): readonly Passage[] {
  let paragraph = 0;
  let before = 0;
  return entries.map((entry, index) => {
    const span = toSpan(entry, text);
    if (index > 0 && text.value.slice(before, span.start).includes('\n')) paragraph += 1;
    before = span.end;
    return { number: (index + 1) as PassageNumber, paragraph, ...span };
  });
}

function joinPlace(place: PlaceEntry, regions: RegionTable): Place {
  const ids = regionIdsOf(place);
  const first = ids[0] === undefined ? undefined : regions[ids[0]];
  return {
    id: place.id,
    role: place.role,
    name: verified(place.name ?? first?.name),
    otherNames: place.otherNames ?? [],
    regions: ids.map((id) => id as RegionId),
    label: verified(place.point ?? first?.label),
    bounds: verified(place.bounds ?? first?.bounds ?? (place.point && around(place.point))),
    soft: place.soft ?? false,
    point: place.showAsPoint ?? false,
    note: place.note ?? first?.note ?? null,
    links: place.links ?? {},
  };
}

function around([lng, lat]: Position): Bounds {
  return [
    lng - aroundPointDegrees,
    lat - aroundPointDegrees,
    lng + aroundPointDegrees,
    lat + aroundPointDegrees,
  ];
}

function numberAt(passages: readonly Passage[], span: Span): PassageNumber {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (verified(passages[middle]).end <= span.start) low = middle + 1;
    else high = middle;
  }
  return verified(passages[low]).number;
}

function toSpan({ start, end }: PassageEntry, text: TextIndex): Span {
  return { start: text.toUtf16(start), end: text.toUtf16(end) };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function verified<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('joinStatement was given a bundle that was not verified');
  return value;
}
