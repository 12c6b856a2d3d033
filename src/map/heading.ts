import type { Bounds, Camera } from '../model/camera.ts';
import type { CameraIntent } from '../store/createDatelineStore.ts';
import type { Frame } from './frame.ts';
import { planIntent } from './planIntent.ts';

/** Where the map is, or is flying to. A zoom by a step is a wish that has no end of its own: it counts once it is done. */
export function heading(intent: CameraIntent, { camera, size }: Frame, opening: Bounds): Camera {
  return (intent.kind === 'zoom' ? null : planIntent(intent, camera, size, opening)) ?? camera;
}
