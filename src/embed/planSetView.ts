import type { View } from '../model/view.ts';
import { defaultView } from '../model/view.ts';
import type { CameraIntent } from '../store/createDatelineStore.ts';
import type { CheckedRequest } from './protocol.ts';

const fields = ['place', 'passage', 'step', 'lang', 'theme'] as const;

/** What a granted `setView` changes: what was left out stays, null clears. */
export function planSetView(wanted: CheckedRequest): {
  readonly patch: Partial<View>;
  readonly camera: CameraIntent | null;
} {
  const given = fields.filter((field) => wanted[field] !== undefined);
  const patch: Partial<View> = Object.fromEntries(given.map((field) => [field, wanted[field]]));
  return {
    patch: wanted.view === undefined ? patch : { ...patch, view: wanted.view ?? defaultView.view },
    camera: cameraOf(wanted),
  };
}

function cameraOf({ camera }: CheckedRequest): CameraIntent | null {
  if (camera === undefined) return null;
  return camera === null ? { kind: 'opening' } : { kind: 'camera', camera, movedByReader: false };
}
