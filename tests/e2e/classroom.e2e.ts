import type { Page } from '@playwright/test';
import { createQuiz, type Question } from '../../src/classroom/quiz/createQuiz.ts';
import { checkAccessibility } from './support/accessibility.ts';
import { clickLive, pagePoint } from './support/map.ts';
import { message, passageText, placeOf, statement } from './support/statement.ts';
import { expect, test } from './support/test.ts';
import { waitForMap } from './support/waitForMap.ts';

const questions = createQuiz(statement, 'class');
const first = questions[0];
if (first?.kind !== 'blank') throw new Error('A quiz begins with a blanked passage.');

const answerOf = (question: Question): number =>
  question.kind === 'blank' ? question.passage.number : question.answer.number;

async function skip(page: Page): Promise<void> {
  await page.getByRole('button', { name: message('quiz.show') }).click();
  const quote = page.locator('[data-panel] blockquote');
  await expect(quote).toHaveCount(1);
}

const goOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /Next question|See the result/ }).click();

test('a click on the map that has no names answers, and the quote proves it', async ({ page }) => {
  await page.goto('./?view=quiz&seed=class');
  await waitForMap(page, 'live');
  await expect(page.getByRole('heading', { level: 3 })).toBeVisible();
  const map = page.getByRole('region', { name: message('map.label') });
  const titles = await map
    .locator('[title]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('title')));
  for (const { name } of statement.places) {
    await expect(map).not.toContainText(name.en);
    expect(titles.join()).not.toContain(name.en);
  }
  await expect(map.locator('a[href*="place-"]')).toHaveCount(0);
  await expect(map.getByRole('checkbox')).toHaveCount(0);
  const wrong = statement.places.find(({ id, soft }) => !soft && !first.places.includes(id));
  await page.getByText(message('quiz.list')).click();
  await page.getByRole('button', { name: wrong?.name.en ?? '', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Try again' })).toBeVisible();
  await checkAccessibility(page);
  for (const id of first.places) {
    const point = await pagePoint(page, placeOf(id).label);
    await clickLive(page, { x: point.x - 30, y: point.y - 30 });
  }
  const quote = page.locator('[data-panel] blockquote');
  await expect(quote).toHaveAttribute('data-passage', String(first.passage.number));
  expect(await quote.textContent()).toBe(passageText(first.passage.number));
  await expect(page).not.toHaveURL(/place=/);
  await checkAccessibility(page);
  await page.getByRole('button', { name: message('classroom.back') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'map');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'quiz');
});

test.describe('without the live map', () => {
  test.use({ webgl: 'missing', reducedMotion: 'reduce' });

  test('the keyboard goes through a whole quiz, which is the same for the same seed', async ({ page }) => {
    await page.goto('./?view=quiz&seed=class');
    await waitForMap(page, 'unavailable');
    await page.getByText(message('quiz.list')).focus();
    await page.keyboard.press('Enter');
    for (const id of first.places) {
      await page.getByRole('button', { name: placeOf(id).name.en, exact: true }).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('button', { name: message('quiz.next') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
    for (const [index, question] of questions.entries()) {
      if (index === 0) continue;
      if (question.kind === 'passage' && questions[index - 1]?.kind === 'blank')
        await checkAccessibility(page);
      await skip(page);
      await expect(page.locator('[data-panel] blockquote')).toHaveAttribute(
        'data-passage',
        String(answerOf(question)),
      );
      await goOn(page);
    }
    await expect(page.getByRole('heading', { name: /^Result: 1 of 10/ })).toBeFocused();
    await checkAccessibility(page);
    await page.reload();
    await expect(page.getByText(/^Best on this device: 1 of 10/)).toBeVisible();
    await page.getByRole('button', { name: message('quiz.new') }).click();
    await expect(page).toHaveURL(/seed=[a-z]{5}$/);
    await expect(page.getByText('Question 1 of 10')).toBeVisible();
  });

  for (const [view, pages] of [
    ['handout', 4],
    ['worksheet', 6],
  ] as const) {
    test(`the ${view} fills its pages and breaks between its blocks, on A4 and on Letter`, async ({
      page,
    }) => {
      await page.goto(`./?view=${view}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      const quotes = page.locator('blockquote[data-passage]');
      await expect(quotes).toHaveCount(statement.passages.length);
      for (const { number } of statement.passages)
        expect(await page.locator(`blockquote[data-passage="${number}"]`).textContent()).toBe(
          passageText(number),
        );

      for (const format of ['A4', 'Letter'] as const) {
        const file = await page.pdf({ format });
        expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
      }
      // Letter's page within its margins, in CSS pixels, is the shorter one: 11 in − 36 mm.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 658, height: 900 });
      const tooHigh = await page
        .locator('[data-block], [data-proof], [data-cloze]')
        .evaluateAll((blocks) =>
          blocks
            .filter(
              (block) =>
                getComputedStyle(block).breakInside !== 'avoid' || block.getBoundingClientRect().height > 920,
            )
            .map((block) => block.textContent),
        );
      expect(tooHigh).toEqual([]);
      await expect(page.getByRole('button', { name: message('paper.print') })).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(658);
    });
  }
});
