// Plain JavaScript so that any supported Node can start it; everything behind it is TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./runner/main.ts');
