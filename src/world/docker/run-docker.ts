import { type ProgramCall, type ProgramEnd, runProgram } from '../process/run-program'

/** A call of docker. */
export type DockerCall = Omit<ProgramCall, 'program'>

export type DockerEnd = ProgramEnd

/** Runs docker to its end, whatever that is. Nothing of it is printed but by `print`. */
export function runDocker(call: DockerCall): Promise<DockerEnd> {
  return runProgram({ ...call, program: 'docker' })
}
