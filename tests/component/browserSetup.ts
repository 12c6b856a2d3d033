import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Matchers for the DOM are Vitest's own here; jest-dom's would declare the same names a second time.
afterEach(() => cleanup());
