import { steps } from 'virtual:dateline/steps';
import type { FrameSource } from '../map/frame.ts';
import { PresentView } from '../presenter/PresentView.tsx';
import { SpeakerView } from '../presenter/SpeakerView.tsx';

/** The bundle's talk for its audience. A late chunk, which brings the steps along. */
export function Talk({ frames }: { frames: FrameSource }) {
  return <PresentView steps={steps} frames={frames} />;
}

/** The same for whoever speaks. */
export function SpeakerWindow({ frames }: { frames: FrameSource }) {
  return <SpeakerView steps={steps} frames={frames} />;
}
