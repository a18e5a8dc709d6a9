import type { Verdict } from './judge'

/** What a run counts. */
export class Tally {
  changes = 0
  readonly #verdicts = new Map<string, number>()
  readonly #start = Date.now()

  add(verdict: Verdict): void {
    const name = toName(verdict)
    this.#verdicts.set(name, this.count(name) + 1)
  }

  count(name: string): number {
    return this.#verdicts.get(name) ?? 0
  }

  render(): string {
    const minutes = (Date.now() - this.#start) / 60_000
    const lines = [...this.#verdicts].sort().map(([name, times]) => `  ${name}: ${times}`)
    const rate = Math.round(this.changes / minutes)
    return [`${this.changes} changes, ${rate} a minute; builds of a variant:`, ...lines].join('\n')
  }
}

function toName(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'agreed':
      return verdict.changed
    case 'allowed':
      return `affected, and the same: ${verdict.because}`
    case 'extra':
    case 'missed':
    case 'hash':
    case 'failed':
    case 'unplanned':
      return verdict.kind
  }
}
