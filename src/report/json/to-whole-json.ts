import { isMatrix, type Outputs } from '../matrix/outputs'

/** The plan and the matrices as one JSON object: the outputs next to the keys of the plan. */
export function toWholeJson(outputs: Outputs): string {
  const matrices = [...outputs].filter(([name]) => isMatrix(name))
  const plan = outputs.get('plan') ?? '{}'
  const pairs = matrices.map(([name, text]) => `"${name}":${text}`)
  return `${plan.slice(0, -1)},${pairs.join(',')}}`
}
