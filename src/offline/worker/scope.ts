/** The part of a service worker's global scope that is read here; TypeScript has it in a library that the page's excludes. */
export interface WorkerScope {
  readonly clients: {
    readonly claim: () => Promise<void>;
  };
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'message', listener: (event: WorkerMessageEvent) => void): void;
  };
}

export interface WorkerEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}

export interface WorkerMessageEvent extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
