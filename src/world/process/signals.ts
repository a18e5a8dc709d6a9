/** How others end this process; the exit status tells them which it was. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What ends programs comes before what removes the folders that they write to. */
const ends = { programs: new Set<() => void>(), folders: new Set<() => void>() }

/** Does this when a signal ends the process; answers what takes it back. */
export function endOnSignal(kind: keyof typeof ends, end: () => void): () => void {
  if (isIdle()) for (const signal of signals) process.on(signal, endAll)
  ends[kind].add(end)
  return () => {
    ends[kind].delete(end)
    if (isIdle()) for (const signal of signals) process.off(signal, endAll)
  }
}

function isIdle(): boolean {
  return ends.programs.size + ends.folders.size === 0
}

function endAll(signal: NodeJS.Signals): void {
  for (const signal of signals) process.off(signal, endAll)
  for (const end of [...ends.programs, ...ends.folders]) {
    try {
      end()
    } catch {
      // What could not be removed goes at the next start.
    }
  }
  process.kill(process.pid, signal)
}
