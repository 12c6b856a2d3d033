import type { Page } from '@playwright/test';
import { toScreen } from '../../src/model/mercator.ts';
import { bringClose, closeLegend, mapBox, readCamera, showPlace, wholeView } from './support/map.ts';
import { closePanel, placeInList } from './support/panel.ts';
import { mapPicture } from './support/picture.ts';
import { averageAround, type Picture } from './support/png.ts';
import { openSharedPage } from './support/sharedPage.ts';
import { expect, test } from './support/test.ts';

/** A column may differ from its neighbours by this much, 0–255, where a pattern's strokes fall unevenly. */
const tolerance = 6;

/** Latitudes between which 180° runs over land: Chukotka. */
const land = { south: 66.8, north: 67.9 };

/** Colours of the columns from `reachPx` west of 180° to as many east of it, each the mean over Chukotka's rows. */
async function columnsAcross180(
  page: Page,
  reachPx: number,
): Promise<readonly (readonly [number, number, number])[]> {
  const camera = await readCamera(page);
  const box = await mapBox(page);
  const [x, top] = toScreen([180, land.north], camera, box);
  const [, bottom] = toScreen([180, land.south], camera, box);
  const picture = await mapPicture(page);
  expect(x).toBeGreaterThan(reachPx);
  expect(x).toBeLessThan(picture.width - reachPx);
  expect(bottom - top, 'rows of land').toBeGreaterThan(8);
  return Array.from({ length: 2 * reachPx + 1 }, (_, index) =>
    meanOfColumn(
      picture,
      Math.round(x) - reachPx + index,
      Math.ceil(Math.max(1, top)),
      Math.floor(Math.min(bottom, picture.height - 1)),
    ),
  );
}

function meanOfColumn(
  picture: Picture,
  x: number,
  top: number,
  bottom: number,
): readonly [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (const [channel, value] of picture.rgb(x, y).entries())
      sum[channel as 0 | 1 | 2] += value / (bottom - top);
  }
  return sum;
}

const apart = (a: readonly number[] = [], b: readonly number[] = []): number =>
  Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));

test.describe('across 180°', () => {
  const shared = openSharedPage({ reducedMotion: 'reduce' });

  for (const zoom of [0, 3, 5]) {
    test(`Chukotka is one piece of land${zoom === 0 ? ' with all of Russia in view' : ` at zoom ${zoom}`}`, async () => {
      const page = shared();
      await closeLegend(page);
      await closePanel(page);
      await wholeView(page);
      await showPlace(page, 'russia', () => placeInList(page, 'russia').click());
      if (zoom > 0) await bringClose(page, [180, 67.3], zoom);
      // The picture is that of an idle map: the same twice.
      await expect
        .poll(async () => {
          const columns = await columnsAcross180(page, 8);
          const lines = columns.filter((column, index) => {
            const neighbours = [columns[index - 2], columns[index + 2]].filter(
              (other) => other !== undefined,
            );
            return neighbours.length === 2 && neighbours.every((other) => apart(column, other) > tolerance);
          });
          const [west, east] = [columns.slice(0, 6), columns.slice(-6)].map((side) =>
            [0, 1, 2].map(
              (channel) => side.reduce((sum, column) => sum + (column[channel] ?? 0), 0) / side.length,
            ),
          );
          return { lines: lines.length, step: apart(west, east) > tolerance };
        })
        .toEqual({ lines: 0, step: false });
    });
  }

  test('the same land has the same colour on both sides, and the sea another', async () => {
    const page = shared();
    await closeLegend(page);
    await closePanel(page);
    await wholeView(page);
    await showPlace(page, 'russia', () => placeInList(page, 'russia').click());
    const camera = await readCamera(page);
    const box = await mapBox(page);
    const picture = await mapPicture(page);
    const colourAt = (lng: number, lat: number) => {
      const [x, y] = toScreen([lng, lat], camera, box);
      return averageAround(picture, Math.round(x), Math.round(y), 3);
    };
    expect(apart(colourAt(175, 67), colourAt(-176, 67))).toBeLessThan(tolerance * 2);
    expect(apart(colourAt(175, 67), colourAt(180, 59))).toBeGreaterThan(tolerance * 2);
  });
});
