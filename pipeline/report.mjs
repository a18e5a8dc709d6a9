// How a case of the pipeline ended, as one line.

/**
 * @param {string} title
 * @param {() => Promise<void>} act
 */
export async function report(title, act) {
  const start = performance.now()
  const problem = await act().then(
    () => undefined,
    error => error
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`)
  if (problem === undefined) return
  console.log(problem)
  process.exitCode = 1
}
