import type { Camera, Size } from '../model/camera.ts';

/** What the map on the page shows, from what the page says of itself; null before a map has been measured. */
export function readMap(document: Document): { readonly camera: Camera; readonly size: Size } | null {
  const [lng, lat, zoom] = (document.documentElement.dataset.camera ?? '').split(',').map(Number);
  const stage = document.querySelector<HTMLElement>('[data-status]');
  const size: Size = { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
  if (size.width === 0 || size.height === 0) return null;
  if (![lng, lat, zoom].every(Number.isFinite)) return null;
  return { camera: { lng: lng ?? 0, lat: lat ?? 0, zoom: zoom ?? 0 }, size };
}

/** The camera that shows at least as much on a canvas of another size. */
export function cameraOn(from: Size, camera: Camera, to: Size): Camera {
  const share = Math.min(to.width / from.width, to.height / from.height);
  return { ...camera, zoom: camera.zoom + Math.log2(share) };
}
