import { type Context, createContext, Script } from 'node:vm'

/** Milliseconds that the patterns of branches and tags may take over one name; most take well under one. */
const limit = 500

let context: (Context & { run?: () => void }) | undefined
let script: Script | undefined

/**
 * Runs a search, and stops it when it does not end: only V8's own watchdog can interrupt a
 * regular expression that backtracks, and `node:vm` is the way to it.
 */
export function finishesInTime(run: () => void): boolean {
  context ??= createContext({})
  script ??= new Script('run()')
  context.run = run
  try {
    script.runInContext(context, { timeout: limit })
    return true
  } catch (error) {
    if (isTimeout(error)) return false
    throw error
  }
}

/** Not by `instanceof`: the error may be of another realm. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
