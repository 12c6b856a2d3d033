import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { createQuiz } from '../../../src/classroom/quiz/createQuiz.ts';
import { QuizView } from '../../../src/classroom/quiz/QuizView.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf, statement, wordsOf } from '../support/shipped.ts';

const [question] = createQuiz(statement, 'class');
if (question?.kind !== 'blank') throw new Error('A quiz begins with a blanked passage.');

beforeEach(() => localStorage.clear());

it('asks on the map without a name, takes the answer from there, and proves it to the character', async () => {
  const { store, container } = renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  expect(store.getState().mapTask).toBe('answer');
  expect(container.querySelector('blockquote')).toBeNull();
  for (const place of question.places) act(() => store.actions.selectPlace(place));
  expect(store.getState().view.place).toBeNull();
  expect(screen.getByText('Right.')).toBeInTheDocument();
  expect(container.querySelector(`blockquote[data-passage="${question.passage.number}"]`)?.textContent).toBe(
    wordsOf(question.passage),
  );
  expect(store.getState().mapTask).toBe('look');
  expect(store.getState().marked).toEqual(question.places);
});

it('says what was wrong, and that a place the text does not name is none', async () => {
  const { store, user } = renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  const wrong = statement.places.find(({ id, soft }) => !soft && !question.places.includes(id));
  await user.click(screen.getByText('Choose from a list instead'));
  await user.click(screen.getByRole('button', { name: wrong?.name.en ?? '' }));
  expect(screen.getByText(`Not ${wrong?.name.en}. Try again.`)).toBeInTheDocument();
  act(() => store.actions.selectRegion('brazil' as Parameters<typeof store.actions.selectRegion>[0]));
  expect(screen.getByText('The text does not name that place. Try again.')).toBeInTheDocument();
});

it('goes by keyboard from the list to the answer and on, without losing the focus', async () => {
  const { user } = renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  await user.click(screen.getByText('Choose from a list instead'));
  for (const place of question.places) {
    screen.getByRole('button', { name: placeOf(place).name.en }).focus();
    await user.keyboard('{Enter}');
  }
  expect(screen.getByRole('button', { name: 'Next question' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { level: 3 })).toHaveFocus();
  expect(screen.getAllByText('Question 2 of 10')[0]).toBeVisible();
});

it('ends with every question and its quote, keeps the score here, and begins again', async () => {
  const { user, unmount } = renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  const questions = createQuiz(statement, 'class');
  for (const _ of questions) {
    await user.click(screen.getByRole('button', { name: 'Show the answer' }));
    await user.click(screen.getByRole('button', { name: /Next question|See the result/ }));
  }
  expect(screen.getByRole('heading', { name: /^Result: 0 of 10/ })).toHaveFocus();
  const quotes = screen.getByRole('list').querySelectorAll('blockquote');
  expect([...quotes].map((quote) => quote.textContent)).toEqual(
    questions.map((asked) => wordsOf(asked.kind === 'blank' ? asked.passage : asked.answer)),
  );
  unmount();
  renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  expect(screen.getByText(/^Best on this device: 0 of 10/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Same quiz again' }));
  expect(screen.getAllByText('Question 1 of 10')[0]).toBeVisible();
});

it('shows the passages of the reverse question without any name', () => {
  localStorage.setItem(
    'dateline.quiz',
    JSON.stringify({
      [`${statement.sha256.slice(0, 12)}/class`]: { outcomes: Array(6).fill('right'), best: null },
    }),
  );
  renderWithStore(<QuizView />, { view: 'quiz', seed: 'class' });
  const choices = within(screen.getByRole('list', { name: 'Passages to choose from' })).getAllByRole(
    'button',
  );
  expect(choices).toHaveLength(4);
  for (const choice of choices)
    for (const mention of statement.mentions) expect(choice.textContent).not.toContain(wordsOf(mention));
});
