import type { OnbuildInstruction, StageInstruction } from '../instructions/instruction'
import { parseInstruction } from '../instructions/parse-instruction'
import { lexDockerfile } from '../lexer/statements'
import { refuse } from '../refusal'

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
