import type { Interruption } from '../../ports/process/interruption'

/** The signals of a runner that cancels: SIGINT first, SIGTERM some seconds later. */
const signals = ['SIGINT', 'SIGTERM'] as const

export const interruption: Interruption = {
  watch(told) {
    let came = false
    for (const signal of signals) {
      process.on(signal, () => {
        if (!came) told()
        came = true
      })
    }
    return { isWanted: () => came }
  }
}
