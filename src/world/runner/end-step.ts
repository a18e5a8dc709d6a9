/**
 * Ends the process of a step as soon as its log is written. Node would otherwise take all of its
 * memory down, piece by piece, and wait for what a client of the artifacts has not ended.
 */
export function endStep(status: number): void {
  process.exitCode = status
  process.stdout.write('', () => process.exit())
  // A log that nobody reads is given up.
  setTimeout(() => process.exit(), 1_000).unref()
}
