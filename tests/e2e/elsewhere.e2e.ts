import { message } from './support/statement.ts';
import { expect, test } from './support/test.ts';

test.use({ webgl: 'missing', reducedMotion: 'reduce' });

/** Eleven in the morning of the year’s last day, Greenwich: the next year already, or not yet the day, for some. */
const now = '2026-12-31T11:00:00Z';

for (const { locale, timezoneId, today } of [
  { locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati', today: 'January 1, 2027' },
  { locale: 'hi-IN', timezoneId: 'Asia/Kathmandu', today: 'December 31, 2026' },
  { locale: 'th-TH', timezoneId: 'Pacific/Pago_Pago', today: 'December 31, 2026' },
  { locale: 'tr-TR', timezoneId: 'Europe/Istanbul', today: 'December 31, 2026' },
]) {
  test.describe(`in ${timezoneId} with ${locale}`, () => {
    test.use({ locale, timezoneId });

    test('days are the text’s, the day of access is the reader’s, digits and letters are the page’s language', async ({
      page,
    }) => {
      await page.clock.setFixedTime(now);
      await page.goto('./');
      await expect(page.getByText('Tokyo · July 28, 2024').first()).toBeVisible();
      await page.getByRole('button', { name: message('panel.takeAlong') }).click();
      const citation = page.getByRole('textbox', { name: message('cite.citation') });
      await expect(citation).toHaveValue(new RegExp(`Retrieved ${today}, from `));
      await page.keyboard.press('Escape');
      await expect(page.getByText('The text in 12 passages')).toBeVisible();

      // In Turkish a small I has no dot and a capital i has one; nobody should have to know that.
      await page.keyboard.press('/');
      for (const query of ['INDO-PACIFIC', 'İNDO-PACİFİC', 'indo-pacific']) {
        await page.getByRole('combobox').fill(query);
        await expect(page.getByRole('option', { name: /^Indo-Pacific/ })).toBeVisible();
      }
    });
  });
}
