/** @type {import('jest').Config} */
export default {
  preset: 'ts-jest/presets/default-esm',
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  // `tsc` checks the types; the tests only need the transformation.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // On two cores jest would leave one idle; what waits for git and servers then takes longer.
  maxWorkers: '100%',
  testTimeout: 30_000
}
