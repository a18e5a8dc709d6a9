import type { ReasonKind, Remedy, UnsetVariable } from './reading'

/** Why a Dockerfile cannot be read. Thrown inside this folder only: `readDockerfile` turns it into a reason. */
export class Refusal extends Error {
  readonly kind: ReasonKind
  /** What would be right in its place, if that is known. */
  readonly remedy: Remedy | undefined
  /** 0 while the line is not known; `atLine` fills it in. */
  line: number
  /** The variables without a value in its words; `blame` fills it in. */
  unset: readonly UnsetVariable[] = []

  constructor(kind: ReasonKind, text: string, line = 0, remedy?: Remedy) {
    super(text)
    this.kind = kind
    this.line = line
    this.remedy = remedy
  }
}

/** Says that BuildKit refuses the file, in words like its own. */
export function refuse(text: string, remedy?: Remedy): never {
  throw new Refusal('refused', text, 0, remedy)
}

/** Runs `action`, and adds to a refusal the variables that lack a value in what is refused. */
export function blame<Result>(unset: readonly UnsetVariable[], action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refusal) error.unset = unset
    throw error
  }
}

/** Runs `action`, and adds this line to a refusal without one. */
export function atLine<Result>(line: number, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refusal && error.line === 0) error.line = line
    throw error
  }
}
