/** No page of ours is taller; a page that asks for more has gone wrong. CSS pixels. */
const tallestPx = 20_000;
/** A page that asks for more as soon as it got what it asked for, this often in a row, measures itself by its frame. */
const growths = 8;
/** What belongs to one row: two askings further apart than this have reasons of their own. */
const rowMs = 500;

/**
 * The height to give to a page that asks for one, or null to leave it as it is. A page that grows because it was given
 * room would grow for ever (https://github.com/davidjbradshaw/iframe-resizer/issues/835): it is followed no further.
 */
export function followHeight(): (heightPx: number, nowMs: number) => number | null {
  let given = 0;
  let row = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (heightPx, nowMs) => {
    if (!Number.isFinite(heightPx) || heightPx <= 0) return null;
    const wanted = Math.min(Math.ceil(heightPx), tallestPx);
    if (wanted === given) return null;
    row = wanted > given && nowMs - last < rowMs ? row + 1 : 0;
    last = nowMs;
    if (row >= growths) return null;
    given = wanted;
    return wanted;
  };
}
