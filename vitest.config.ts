import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // the word table is unpacked in each worker, and packing and installing the package takes its time
    testTimeout: 30_000,
    hookTimeout: 300_000,
    coverage: { include: ['src/**'], exclude: ['src/build/**', 'src/**/*.generated.ts'] },
  },
})
