import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { testProjects } from './tests/projects.ts';

export default defineConfig({
  plugins: [react()],
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: { projects: await testProjects() },
});
