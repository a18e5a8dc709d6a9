import type { Verdict } from './judge'
import type { KeyVerdict } from './known-keys'

/** What a run counts. */
export class Tally {
  changes = 0
  readonly #verdicts = new Map<string, number>()
  readonly #keys = new Map<KeyVerdict['kind'], number>()
  readonly #start = Date.now()

  add(verdict: Verdict): void {
    const name = toName(verdict)
    this.#verdicts.set(name, this.count(name) + 1)
  }

  addKey({ kind }: KeyVerdict): void {
    this.#keys.set(kind, (this.#keys.get(kind) ?? 0) + 1)
  }

  count(name: string): number {
    return this.#verdicts.get(name) ?? 0
  }

  render(): string {
    const minutes = (Date.now() - this.#start) / 60_000
    const lines = [...this.#verdicts].sort().map(([name, times]) => `  ${name}: ${times}`)
    const rate = Math.round(this.changes / minutes)
    return [
      `${this.changes} changes, ${rate} a minute; builds of a variant:`,
      ...lines,
      this.#renderKeys()
    ].join('\n')
  }

  #renderKeys(): string {
    const [same, other, first, none] = (['same', 'other', 'first', 'none'] as const).map(
      kind => this.#keys.get(kind) ?? 0
    )
    return `content keys: ${same} met again for the same image, ${other} for another; ${first} met once, ${none} builds without one`
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
    case 'key':
    case 'failed':
    case 'unplanned':
      return verdict.kind
  }
}
