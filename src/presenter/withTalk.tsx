import type { ComponentType } from 'react';
import { useTranslator } from '../i18n/react.ts';
import type { Step } from '../model/step.ts';
import type { MapFrames } from './mapFrames.ts';
import type { OpenChannel } from './useTalk.ts';
import styles from './Words.module.css';

export interface TalkProps {
  readonly steps: readonly Step[];
  readonly frames: MapFrames;
  readonly open?: OpenChannel;
}

export interface TalkViewProps extends TalkProps {
  readonly steps: readonly [Step, ...Step[]];
}

/** A view of a talk that has a step at least; of a text without one it says so. */
export function withTalk(View: ComponentType<TalkViewProps>): ComponentType<TalkProps> {
  return function TalkOrNone({ steps, ...others }: TalkProps) {
    const t = useTranslator();
    if (hasSteps(steps)) return <View steps={steps} {...others} />;
    return (
      <div className={styles.none}>
        <p>{t('present.none')}</p>
      </div>
    );
  };
}

function hasSteps(steps: readonly Step[]): steps is readonly [Step, ...Step[]] {
  return steps.length > 0;
}
