// Runs files of tests for its parent, one after the other, in one process: a start of jest costs
// more than most of them take.
import path from 'node:path'
import { runCLI } from 'jest'

// What a test says of a time is true of an idle machine alone.
const patient = '^(?!.*(?:the time that|under .* second))'

/**
 * @param {string} test path of a file of tests
 * @param {{ file: string, text: string } | undefined} mutated the file that is read as its mutant
 * @returns {Promise<boolean>} whether all of its tests pass
 */
async function passes(test, mutated) {
  const rootDir = process.cwd()
  const config = {
    rootDir,
    testEnvironment: 'node',
    // The parent stops what takes too long.
    testTimeout: 600_000,
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '^.+\\.ts$': [path.resolve('mutation/transform.mjs'), { mutated }] }
  }
  const { results } = await runCLI(
    {
      $0: 'mutation',
      _: [test],
      config: JSON.stringify(config),
      reporters: [],
      runInBand: true,
      runTestsByPath: true,
      silent: true,
      testNamePattern: patient,
      watchman: false
    },
    [rootDir]
  )
  return results.success
}

process.on('message', (/** @type {Parameters<typeof passes>} */ [test, mutated]) => {
  void passes(test, mutated).then(passed => {
    process.send?.({ passed, memory: process.memoryUsage().rss })
  })
})
