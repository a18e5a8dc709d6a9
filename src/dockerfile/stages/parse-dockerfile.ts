import type {
  ArgInstruction,
  FromInstruction,
  OnbuildInstruction,
  StageInstruction
} from '../instructions/instruction'
import { parseInstruction } from '../instructions/parse-instruction'
import { lexDockerfile } from '../lexer/statements'
import { Refusal, refuse } from '../refusal'

/** A Dockerfile before anything of the build is known. */
export interface ParsedDockerfile {
  readonly escape: '\\' | '`'
  /** The arguments in front of the first FROM. */
  readonly globalArgs: readonly ArgInstruction[]
  /** At least one. */
  readonly stages: readonly ParsedStage[]
}

/** A stage, with its instructions in their order. */
export interface ParsedStage {
  readonly from: FromInstruction
  readonly instructions: readonly StageInstruction[]
}

/** Parses all of a Dockerfile: BuildKit refuses a mistake in a stage that no build reaches, too. */
export function parseDockerfile(text: string): ParsedDockerfile {
  const { escape, statements } = lexDockerfile(text)
  const globalArgs: ArgInstruction[] = []
  const stages: { from: FromInstruction; instructions: StageInstruction[] }[] = []
  for (const statement of statements) {
    const instruction = parseInstruction(statement, escape)
    const stage = stages.at(-1)
    if (instruction.kind === 'from') {
      stages.push({ from: instruction, instructions: [] })
    } else if (stage !== undefined) {
      stage.instructions.push(instruction)
    } else if (instruction.kind === 'arg') {
      globalArgs.push(instruction)
    } else {
      throw new Refusal('refused', 'no build stage in current context', statement.line)
    }
  }
  if (stages.length === 0) refuse('dockerfile contains no stages to build')
  return { escape, globalArgs, stages }
}

/** The names that a Dockerfile declares by ARG, anywhere. */
export function listDeclaredArgs({ globalArgs, stages }: ParsedDockerfile): ReadonlySet<string> {
  const instructions = [globalArgs, ...stages.map(stage => stage.instructions)]
  const declarations = instructions.flatMap(some => some.filter(each => each.kind === 'arg'))
  return new Set(declarations.flatMap(({ args }) => args.map(arg => arg.name)))
}

/** The instruction of an ONBUILD, which BuildKit parses as a Dockerfile of its own: with `\` as escape character. */
export function parseTrigger(onbuild: OnbuildInstruction): StageInstruction {
  const { statements, escape } = lexDockerfile(onbuild.trigger)
  const [statement] = statements
  if (statement === undefined || statements.length > 1) {
    return refuse('onbuild trigger should be a single expression')
  }
  const instruction = parseInstruction({ ...statement, line: onbuild.line }, escape)
  return instruction.kind === 'from'
    ? refuse("FROM isn't allowed as an ONBUILD trigger")
    : instruction
}
