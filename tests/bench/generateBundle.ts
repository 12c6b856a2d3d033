import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from './statistics.ts';

export interface BundleSize {
  readonly places: number;
  /** Sentences of the text. Each has one voice and names three places: four annotations. */
  readonly passages: number;
}

export const annotationsOf = ({ passages }: BundleSize): number => passages * 4;

const mentionsPerPassage = 3;
const opening = [95, -1, 152, 55] as const;
const contextCodePoints = 24;
const passagesPerParagraph = 4;

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'dr',
  'kl',
  'st',
  'tr',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['', '', 'n', 'r', 'l', 's', 'm', 'th'];

const subjects = [
  'The council',
  'A delegation',
  'The harbour board',
  'An observer',
  'The survey',
  'A second paper',
];
const verbs = [
  'compared the tides at',
  'counted the birds near',
  'charted the paths around',
  'mended the bridges of',
];
const links = ['before it went on to', 'with the help of', 'as had been done at', 'on the way to'];
const ends = [
  'in the spring',
  'after the long rains',
  'for the third time',
  'without any delay',
  'at the end of the year',
];

/**
 * Writes an invented text about invented places, of any size and the same for the same seed, as a bundle that the
 * validator accepts. Every place is named at least once where there are mentions enough.
 */
export async function generateBundle(folder: string, size: BundleSize, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const names = inventNames(size.places, pick);
  const ids = names.map((_, index) => `place-${index + 1}`);
  const roles = ['party', 'venue', 'concern', 'context'] as const;

  let text = '';
  const passages: { start: number; end: number }[] = [];
  const mentions: { place: number; start: number; end: number; passage: number }[] = [];
  for (let index = 0; index < size.passages; index += 1) {
    if (index > 0) text += index % passagesPerParagraph === 0 ? '\n\n' : ' ';
    const start = text.length;
    const says = [
      `${pick(subjects)} ${pick(verbs)} `,
      `, ${pick(links)} `,
      ' and ',
      ` ${pick(ends)}, as item ${index + 1} says.`,
    ];
    for (const [at, words] of says.entries()) {
      text += words;
      if (at === mentionsPerPassage) continue;
      // In turn, so that each is named; three neighbours of one sentence are three different places.
      const place = (index * mentionsPerPassage + at) % size.places;
      const name = names[place]!;
      mentions.push({ place, start: text.length, end: text.length + name.length, passage: index });
      text += name;
    }
    passages.push({ start, end: text.length });
  }

  const annotation = (id: string, motivation: string, body: unknown, start: number, end: number) => ({
    id,
    type: 'Annotation',
    motivation,
    body,
    target: {
      source: 'text:generated',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - contextCodePoints), start),
          suffix: text.slice(end, suffixEnd(text, end, passages)),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  });
  const items = [
    ...mentions.map(({ place, start, end }, index) =>
      annotation(
        `m${index + 1}`,
        'identifying',
        [{ type: 'SpecificResource', source: `place:${ids[place]}`, kind: 'place' }],
        start,
        end,
      ),
    ),
    ...passages.map(({ start, end }, index) =>
      annotation(
        `v${index + 1}`,
        'classifying',
        { type: 'SpecificResource', source: `voice:${index % 3 === 0 ? 'observer' : 'reporter'}` },
        start,
        end,
      ),
    ),
  ];

  const invented = { en: 'Invented, to measure with.' };
  const statement = {
    id: 'generated',
    sha256: createHash('sha256').update(text).digest('hex'),
    language: 'en',
    headline: { en: `${size.places} invented places` },
    dateline: { place: { en: names[0] }, date: '2030-05-17', dateNote: invented },
    introduction: invented,
    source: { title: 'An invented text', publisher: 'nobody', url: null, note: invented },
    opening,
    passages,
    voices: [
      { id: 'reporter', name: { en: 'reporter' }, description: invented },
      { id: 'observer', name: { en: 'observer' }, description: invented },
    ],
    topics: [],
    places: names.map((name, index) => {
      const point = inventPoint(random);
      return {
        id: ids[index],
        role: roles[index % roles.length],
        name: { en: name },
        regions: [],
        point,
        bounds: [rounded(point[0] - 1), rounded(point[1] - 1), rounded(point[0] + 1), rounded(point[1] + 1)],
        showAsPoint: true,
      };
    }),
  };
  const terms = {
    text: 'urn:dateline:text:',
    place: 'urn:dateline:generated:place:',
    voice: 'urn:dateline:generated:voice:',
    topic: 'urn:dateline:generated:topic:',
    kind: 'urn:dateline:kind',
    writtenAs: { '@id': 'urn:dateline:writtenAs', '@type': '@id' },
  };
  const annotations = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', terms],
    id: 'urn:dateline:generated:annotations',
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: 'urn:dateline:generated:annotations:1', type: 'AnnotationPage', startIndex: 0, items },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'source.txt'), text);
  await writeFile(join(folder, 'statement.json'), JSON.stringify(statement));
  await writeFile(join(folder, 'annotations.json'), JSON.stringify(annotations));
}

/** To the end of the sentence, whose number stands nowhere else: the quote with its surroundings is unique. */
function suffixEnd(text: string, end: number, passages: readonly { end: number }[]): number {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passages[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  return Math.max(passages[low]!.end, Math.min(text.length, end));
}

function inventNames(count: number, pick: <T>(items: readonly T[]) => T): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const word = `${pick(onsets)}${pick(vowels)}${pick(onsets)}${pick(vowels)}${pick(codas)}`;
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    names.add(names.has(name) ? `${name} ${pick(['Bay', 'Hill', 'Cross', 'Ford'])}` : name);
  }
  return [...names];
}

/** Three of four lie in the opening view, the others anywhere. */
function inventPoint(random: () => number): readonly [number, number] {
  const [west, south, east, north] = random() < 0.75 ? opening : [-170, -50, 170, 65];
  return [rounded(west + random() * (east - west)), rounded(south + random() * (north - south))];
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(3));
}
