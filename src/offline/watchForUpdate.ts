/**
 * Calls back for each new version that is there and waits. The page registers late, so one may wait already or be on its
 * way, which workbox-window 7.4 overlooks.
 */
export function watchForUpdate(registration: ServiceWorkerRegistration, onUpdate: () => void): void {
  const follow = (worker: ServiceWorker | null): void => {
    if (!worker) return;
    // The very first version waits for nobody.
    const tell = (): void => {
      if (worker.state === 'installed' && registration.active) onUpdate();
    };
    tell();
    worker.addEventListener('statechange', tell);
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
