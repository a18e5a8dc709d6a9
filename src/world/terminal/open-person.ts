import { createInterface } from 'node:readline/promises'
import type { Person } from '../../ports/process/terminal'

/** Whoever types and reads; undefined where a pipe is at one of both ends. */
export function openPerson(): Person | undefined {
  const { stdin, stdout } = process
  if (!stdin.isTTY || !stdout.isTTY) return undefined
  const lines = createInterface({ input: stdin, output: stdout })
  const ended = new Promise<undefined>(resolve => {
    const end = (): void => {
      resolve(undefined)
    }
    lines.once('close', end)
    // The terminal is in raw mode, so the key is no signal: the process ends as if it was one, and
    // whoever waits for an answer gets none.
    lines.once('SIGINT', () => {
      lines.off('close', end)
      lines.close()
      process.kill(process.pid, 'SIGINT')
    })
  })
  return {
    ask: async text => {
      stdout.write(`${String(text)}\n`)
      return Promise.race([lines.question('> ').catch(() => ended), ended])
    },
    close: () => {
      lines.close()
    }
  }
}
