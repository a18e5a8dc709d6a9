import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { NotInRegistry, Unanswered } from '../../ports/registry/registry'

/** What went wrong while registries were asked; what is wrong with one of them is told once. */
export class Troubles {
  readonly #found = new Map<string, Diagnostic>()

  /** @param asked `to check`: the run exists to find out what they say */
  constructor(readonly asked: 'to reuse' | 'to check') {}

  tellRefused({ registry, because, remedy: fix }: Required<NotInRegistry>['refused']): void {
    const message = `the registry "${registry}" lets nobody look for images there: ${because}`
    this.tell(registry, problem('registry-refused', { message, fix }))
  }

  tellUnanswered({ registry, because, remedy: fix }: Unanswered): void {
    switch (this.asked) {
      case 'to reuse': {
        const message = `the registry "${registry}" could not be asked what it has: ${because}`
        this.tell(registry, problem('registry-unanswered', { message, fix }))
        return
      }
      case 'to check': {
        const message = `the registry "${registry}" could not be asked what it has, so nothing is built for it: ${because}`
        this.tell(registry, { severity: 'warning', code: 'bases-unchecked', message, fix })
      }
    }
  }

  /** @param about the first of each is kept */
  tell(about: string, trouble: Diagnostic): void {
    if (!this.#found.has(about)) this.#found.set(about, trouble)
  }

  /** In the order in which they were found. */
  diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()]
  }
}
