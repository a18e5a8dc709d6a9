import type { Printable } from '../../diagnostics/text/printable'

/** In milliseconds: what is done sooner shows nothing, and a line is not written more often. */
const patience = 1_000
const pause = 100

/** The last line of a person's terminal. */
export interface Progress {
  show(text: Printable): void
  clear(): void
}

/** A line that is written over and over; none where no person reads the stream. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  let started: number | undefined
  let shown = 0
  let isThere = false
  return {
    show(text) {
      if (!stream.isTTY) return
      const now = performance.now()
      started ??= now
      if (now - started < patience || now - shown < pause) return
      shown = now
      isThere = true
      stream.write(`\r\u001b[K${String(text).slice(0, stream.columns - 1)}`)
    },
    clear() {
      if (isThere) stream.write('\r\u001b[K')
      isThere = false
    }
  }
}
