import type { Bounds, Position } from '../../src/model/camera.ts';
import type {
  AnnotationId,
  PassageNumber,
  PlaceId,
  RegionId,
  TopicId,
  VoiceId,
} from '../../src/model/ids.ts';
import type { Mention, MentionBody, Place, Role, Statement } from '../../src/model/statement.ts';

const sentences = [
  'Envoys of Alpha met those of Beta in Gamma.',
  'The Alphan envoy said that Gamma, as the talks call Beta, had agreed; the reporter could not reach Beta.',
  'Nobody else spoke.',
] as const;

const text = sentences.join(' ');

function place(
  id: string,
  role: Role,
  label: Position,
  bounds: Bounds,
  more: Partial<Omit<Place, 'id' | 'regions'>> & { readonly regions?: readonly string[] } = {},
): Place {
  const { regions = [id], ...rest } = more;
  return {
    id: id as PlaceId,
    role,
    name: { en: id[0]?.toUpperCase() + id.slice(1) },
    otherNames: [],
    regions: regions as readonly RegionId[],
    label,
    bounds,
    soft: false,
    point: false,
    note: null,
    links: {},
    ...rest,
  };
}

/** The span of a passage's nth occurrence of some words. */
function spanOf(sentence: number, words: string, nth = 0): { start: number; end: number } {
  const from = sentences.slice(0, sentence).join(' ').length + (sentence > 0 ? 1 : 0);
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = sentences[sentence]?.indexOf(words, at + 1) ?? -1;
  if (at < 0) throw new Error(`"${words}" does not stand in sentence ${sentence}`);
  return { start: from + at, end: from + at + words.length };
}

function mention(sentence: number, words: string, bodies: readonly MentionBody[], nth = 0): Mention {
  const span = spanOf(sentence, words, nth);
  return {
    id: `mention-${span.start}` as AnnotationId,
    passage: (sentence + 1) as PassageNumber,
    bodies,
    ...span,
  };
}

const [alpha, beta, gamma] = ['alpha', 'beta', 'gamma'] as readonly string[] as readonly [
  PlaceId,
  PlaceId,
  PlaceId,
];

/**
 * Three sentences that hold what a text can hold: every role but one, a soft extent, a point, a place across 180°, a
 * place that is not named, a capital that stands for another place, an adjective, two voices in one sentence.
 */
export const smallStatement: Statement = {
  id: 'small',
  sha256: '0'.repeat(64),
  language: 'en',
  headline: { en: 'A small text', ja: '小さな文' },
  dateline: { place: { en: 'Gamma' }, date: '2031-03-01', dateNote: { en: 'Made up.' } },
  introduction: { en: 'This is made up. Choose a place.' },
  source: { title: 'Small talk', publisher: 'Nobody', url: null, note: { en: 'Not a real report.' } },
  text,
  passages: sentences.map((_, index) => {
    const start = sentences.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
    return {
      number: (index + 1) as PassageNumber,
      paragraph: 0,
      start,
      end: start + (sentences[index]?.length ?? 0),
    };
  }),
  places: [
    place('alpha', 'party', [10, 50], [0, 40, 30, 60], { regions: ['alpha', 'alpha-isles'] }),
    place('beta', 'concern', [40, 10], [36, 6, 44, 14]),
    place('gamma', 'venue', [41, 11], [40.5, 10.5, 41.5, 11.5], { point: true }),
    place('bay', 'waters', [20, 30], [15, 25, 25, 35]),
    place('delta', 'context', [178, 60], [160, 50, 192, 72]),
    place('hut', 'context', [-70, 40], [-72, 38, -68, 42], { regions: [], point: true }),
    place('wide', 'context', [60, 20], [0, -20, 120, 60], { soft: true }),
  ],
  mentions: [
    mention(0, 'Alpha', [{ place: alpha, kind: 'place' }]),
    mention(0, 'Beta', [{ place: beta, kind: 'place' }]),
    mention(0, 'Gamma', [{ place: gamma, kind: 'place' }]),
    mention(1, 'Alphan', [{ place: alpha, kind: 'demonym' }]),
    mention(1, 'Gamma', [{ place: beta, kind: 'capital', writtenAs: gamma }]),
    mention(1, 'Beta', [{ place: beta, kind: 'place' }]),
    mention(1, 'Beta', [{ place: beta, kind: 'place' }], 1),
  ],
  voices: [
    { id: 'reporter' as VoiceId, name: { en: 'The reporter' }, description: { en: 'The report itself.' } },
    { id: 'envoy' as VoiceId, name: { en: 'The envoy' }, description: { en: 'As reported.' } },
  ],
  voiceSpans: [
    { id: 'voice-1' as AnnotationId, voice: 'reporter' as VoiceId, ...spanOf(0, sentences[0]) },
    {
      id: 'voice-2' as AnnotationId,
      voice: 'envoy' as VoiceId,
      ...spanOf(1, sentences[1].split('; ')[0] ?? ''),
    },
    {
      id: 'voice-3' as AnnotationId,
      voice: 'reporter' as VoiceId,
      ...spanOf(1, '; the reporter could not reach Beta.'),
    },
    { id: 'voice-4' as AnnotationId, voice: 'reporter' as VoiceId, ...spanOf(2, sentences[2]) },
  ],
  topics: [
    { id: 'talks' as TopicId, name: { en: 'Talks' } },
    { id: 'silence' as TopicId, name: { en: 'Silence' } },
  ],
  topicSpans: [],
  stepIds: [],
  opening: [0, 0, 60, 60],
};
