import { type ComponentType, use } from 'react';
import type { MessageGroup } from '../i18n/catalogue.ts';
import { forgetFailureMs } from '../i18n/messages.ts';
import { useMessageGroup } from '../i18n/react.ts';

/**
 * A view in a chunk of its own, with the messages that it speaks: both are asked for when it is first shown, and it
 * suspends until both are there. Where one does not arrive, the error boundary around it offers to try again.
 */
export function lateView<Props extends object = object>(
  group: MessageGroup,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let arriving: Promise<ComponentType<Props>> | null = null;
  const start = (): Promise<ComponentType<Props>> => {
    const loading = load();
    loading.catch(() =>
      // Not at once: React asks again to hear of the failure, and would be made to wait for another one, without end.
      setTimeout(() => {
        arriving = null;
      }, forgetFailureMs),
    );
    return loading;
  };

  return function LateView(props: Props) {
    const waitForMessages = useMessageGroup(group);
    arriving ??= start();
    const View = use(arriving);
    waitForMessages();
    return <View {...props} />;
  };
}
