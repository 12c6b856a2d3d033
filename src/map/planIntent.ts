import type { Bounds, Camera, Size } from '../model/camera.ts';
import { constrain, fitBounds } from '../model/mercator.ts';
import { planClear, planShow } from '../model/planCamera.ts';
import type { CameraIntent } from '../store/createDatelineStore.ts';

/** Where an intent leads from the present camera; null where it is already met. */
export function planIntent(intent: CameraIntent, from: Camera, size: Size, opening: Bounds): Camera | null {
  switch (intent.kind) {
    case 'opening':
      return fitBounds(opening, size);
    case 'show':
      return planShow(intent.bounds, from, size);
    case 'clear':
      return planClear(intent.bounds, intent.covered, size);
    case 'camera':
      return intent.movedByReader ? null : constrain(intent.camera, size);
    case 'zoom':
      return constrain({ ...from, zoom: from.zoom + intent.by }, size);
  }
}

/** Intents that compose the whole canvas: a new size is composed anew. */
const composed: ReadonlySet<CameraIntent['kind']> = new Set(['opening', 'show', 'clear']);

/** Where a new canvas size leads: the opening and a shown place keep their composition, all else keeps its centre. */
export function planResize(intent: CameraIntent, from: Camera, size: Size, opening: Bounds): Camera {
  const kept = constrain(from, size);
  if (!composed.has(intent.kind)) return kept;
  return planIntent(intent, kept, size, opening) ?? kept;
}
