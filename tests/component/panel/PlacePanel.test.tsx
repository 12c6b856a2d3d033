import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Header } from '../../../src/app/Header.tsx';
import { passagesOf, segments } from '../../../src/model/quotes.ts';
import type { Place } from '../../../src/model/statement.ts';
import { indexOf } from '../../../src/model/statementIndex.ts';
import { Panel } from '../../../src/panel/Panel.tsx';
import { PassageStrip } from '../../../src/strip/PassageStrip.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, passagesNaming, placeOf, statement, wordsOf } from '../support/shipped.ts';
import { stubMatchMedia } from '../support/stubs.ts';

const roleNames = {
  party: 'Party to the meeting',
  venue: 'Venue',
  concern: 'Named with concern',
  waters: 'Waters',
  unnamed: 'Not named by the statement',
  context: 'Context',
};

function showPlace(place: Place) {
  return renderWithStore(<Panel elsewhereName={null} />, { place: place.id });
}

function quotes(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('blockquote[data-passage]')];
}

beforeEach(() => {
  stubMatchMedia();
});

describe.each(statement.places.map((place) => [place.name.en, place] as const))(
  'PlacePanel of %s',
  (_, place) => {
    it('quotes exactly the passages of the place, to the character and in order', () => {
      const { container } = showPlace(place);
      const expected = passagesOf(statement, place.id).map(({ passage }) => passage);
      expect(quotes(container).map((quote) => Number(quote.dataset.passage))).toEqual(
        expected.map(({ number }) => number),
      );
      expect(quotes(container).map((quote) => quote.textContent)).toEqual(expected.map(wordsOf));
    });

    it('names the passages that a reader counts by hand', () => {
      const { container } = showPlace(place);
      const written = place.id === 'tokyo' ? [6] : [];
      expect(quotes(container).map((quote) => Number(quote.dataset.passage))).toEqual([
        ...(passagesNaming[place.id] ?? []),
        ...written,
      ]);
    });

    it('marks the words that name the place and no others', () => {
      const { container } = showPlace(place);
      const marked = quotes(container).map((quote) =>
        [...quote.querySelectorAll('mark')].map((m) => m.textContent),
      );
      expect(marked).toEqual(passagesOf(statement, place.id).map(({ mentions }) => mentions.map(wordsOf)));
    });

    it('says its role, and its note where it has one', () => {
      const { container } = showPlace(place);
      expect(container.querySelector('p[data-role]')).toHaveAttribute('data-role', place.role);
      expect(container.querySelector('p[data-role]')).toHaveTextContent(roleNames[place.role]);
      expect(screen.queryByText('How the map shows it') !== null).toBe(place.note !== null);
      if (place.note) expect(screen.getByText(place.note.en)).toBeInTheDocument();
    });

    it('says over each quote who speaks the words that name the place', () => {
      showPlace(place);
      const said = screen.getAllByRole('article').map((article) => {
        return within(article).getByRole('heading').nextElementSibling?.textContent;
      });
      const speaking = passagesOf(statement, place.id).map(({ passage, mentions }) => {
        const id = segments(statement, passage).find(({ mention }) => mention === mentions[0])?.voice;
        return indexOf(statement).voice.get(id ?? '')?.name.en;
      });
      expect(said).toEqual(speaking);
    });

    it('is the only thing on the page that bears a place', () => {
      const page = (
        <>
          <Header />
          <Panel elsewhereName={null} />
          <PassageStrip />
        </>
      );
      const { container } = renderWithStore(page, { place: place.id });
      const bearers = [...container.querySelectorAll<HTMLElement>('[data-place]')];
      expect(bearers.map((element) => [element.tagName, element.dataset.place])).toEqual([
        ['SECTION', place.id],
      ]);
    });
  },
);

describe('the notes under a quote', () => {
  const notesUnder = (number: number): (string | null)[] => {
    const article = screen
      .getAllByRole('article')
      .find((candidate) => candidate.querySelector(`[data-passage="${number}"]`));
    if (!article) throw new Error(`No quote of passage ${number}.`);
    return within(article)
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  };

  it.each([
    ['united-states', 3, '“Washington” stands for the government.'],
    ['united-states', 8, '“US Forces Japan” is, or belongs to, an institution.'],
    ['north-korea', 4, '“North Korean” is an adjective of belonging.'],
    ['china', 9, 'Named here only to say that it was not mentioned.'],
    ['indo-pacific', 3, '“Asia” is a wider or narrower extent of this place; definitions vary.'],
    ['tokyo', 6, '“Tokyo” is written here, but it stands for the government of Japan.'],
  ])('tell of %s in passage %i: %s', (id, number, note) => {
    showPlace(placeOf(id));
    expect(notesUnder(number)).toContain(note);
  });

  it('say nothing where the place is plainly named by one voice', () => {
    showPlace(placeOf('ukraine'));
    expect(notesUnder(5)).toEqual([]);
  });

  it('say whose the paler words are where two voices share the passage', () => {
    const { container } = showPlace(placeOf('south-china-sea'));
    expect(notesUnder(10)).toEqual(['Paler words: The reporter.']);
    const pale = [...container.querySelectorAll('blockquote [class*="pale"]')]
      .map((el) => el.textContent)
      .join('');
    expect(wordsOf(passageOf(10)).endsWith(pale)).toBe(true);
    expect(pale).toMatch(/^\s?where China/);
  });
});

describe('PlacePanel of Tokyo', () => {
  it('lists passage 6 apart, under a heading that says for whom Tokyo stands', () => {
    const { container } = showPlace(placeOf('tokyo'));
    const heading = screen.getByRole('heading', { name: 'Where “Tokyo” stands for someone else' });
    const [second, sixth] = quotes(container);
    const follows = (element: Element | undefined) =>
      element && heading.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect([follows(second), follows(sixth)]).toEqual([false, true]);
  });

  it('does not count passage 6 among the passages that name it', () => {
    showPlace(placeOf('tokyo'));
    expect(screen.getByText(/^In 1 of 12 passages · named once/)).toHaveTextContent(
      'Named by its name (once)',
    );
  });
});
