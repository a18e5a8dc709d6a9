import type { Assertion, Expression, RuneSet } from './expression'

/** A step of a compiled expression; `next` and `others` are indices of steps. */
export type Step =
  | { readonly kind: 'rune'; readonly set: RuneSet; readonly next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; readonly next: number }
  | { readonly kind: 'fork'; readonly nexts: readonly number[] }
  | { readonly kind: 'end' }

export interface Program {
  readonly steps: readonly Step[]
  readonly start: number
}

/** Beyond this an expression is refused; Go's own limit is about thirty times higher. */
const mostSteps = 100_000

/** Compiles an expression from its end to its beginning; undefined when it is too large. */
export function compileExpression(expression: Expression): Program | undefined {
  if (countSteps(expression) > mostSteps) return undefined
  const steps: Step[] = [{ kind: 'end' }]
  return { start: append(steps, expression, 0), steps }
}

/** Appends the steps of an expression that goes on at `next`, and returns where it begins. */
function append(steps: Step[], expression: Expression, next: number): number {
  switch (expression.kind) {
    case 'rune':
      return steps.push({ kind: 'rune', set: expression.set, next }) - 1
    case 'assertion':
      return steps.push({ kind: 'assertion', assertion: expression.assertion, next }) - 1
    case 'sequence':
      return expression.parts.reduceRight((after, part) => append(steps, part, after), next)
    case 'choice': {
      const nexts = expression.branches.map(branch => append(steps, branch, next))
      return steps.push({ kind: 'fork', nexts }) - 1
    }
    case 'repeat': {
      const { of, min, max } = expression
      let start = max === Infinity ? appendLoop(steps, of, next) : next
      for (let optional = min; optional < max && max !== Infinity; optional++) {
        start = steps.push({ kind: 'fork', nexts: [append(steps, of, start), next] }) - 1
      }
      for (let needed = 0; needed < min; needed++) start = append(steps, of, start)
      return start
    }
  }
}

/** Any number of times: a fork that the repeated part comes back to. */
function appendLoop(steps: Step[], of: Expression, next: number): number {
  const fork = steps.push({ kind: 'end' }) - 1
  steps[fork] = { kind: 'fork', nexts: [append(steps, of, fork), next] }
  return fork
}

function countSteps(expression: Expression): number {
  switch (expression.kind) {
    case 'rune':
    case 'assertion':
      return 1
    case 'sequence':
      return expression.parts.reduce((sum, part) => sum + countSteps(part), 0)
    case 'choice':
      return expression.branches.reduce((sum, branch) => sum + countSteps(branch), 1)
    case 'repeat': {
      const copies = expression.max === Infinity ? expression.min + 1 : expression.max
      return 1 + copies * (countSteps(expression.of) + 1)
    }
  }
}
