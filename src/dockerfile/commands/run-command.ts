import { entryCost } from '../effort'
import type {
  ArgDeclaration,
  ArgInstruction,
  EnvInstruction,
  ExposeInstruction,
  WordsInstruction
} from '../instructions/instruction'
import { isPort } from '../instructions/ports'
import { Refusal, refuse } from '../refusal'
import type { Command } from '../stages/stage-node'
import { literal } from '../text'
import { type Expanded, expandWords } from '../words/expand'
import { runCopy } from './run-copy'
import { runMounts } from './run-mounts'
import type { RunRequest, StageRun } from './stage-run'

/** Runs one instruction of a stage, as far as it decides what is read. */
export function runCommand(run: StageRun, { instruction, sources }: Command): void {
  run.request.effort.spend(entryCost)
  switch (instruction.kind) {
    case 'arg':
      declareArguments(run, instruction)
      return
    case 'env':
      setEnvironment(run, instruction)
      return
    case 'copy':
      runCopy(run, instruction, sources[0])
      run.addLayer()
      return
    case 'run':
      runMounts(run, instruction, sources)
      run.addLayer()
      run.markExecuted()
      return
    case 'workdir':
      run.changeDirectory(literal(run.toPath(run.expand(instruction.path))))
      return
    case 'words':
      checkWords(run, instruction)
      return
    case 'expose':
      checkPorts(run, instruction)
      return
    case 'onbuild':
    case 'inert':
  }
}

/** Not part of the environment, even if ARG declares them. */
const hiddenArgs = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'])

function declareArguments(run: StageRun, { args }: ArgInstruction): void {
  for (const declaration of args) {
    const value = valueOf(run, declaration)
    if (value === undefined) run.scope.declare(declaration.name)
    else if (!hiddenArgs.has(declaration.name)) run.setArgument(declaration.name, value)
  }
}

/** Whether ARG gives a name a value: a name that it only declares keeps the image's value. */
export function declaresValue(
  { name, value }: ArgDeclaration,
  { buildArgs, globals }: RunRequest
): boolean {
  return value !== undefined || buildArgs.has(name) || globals.lookup(name).kind === 'set'
}

/** The build's value, otherwise the default, otherwise the global scope's value. */
function valueOf(run: StageRun, { name, value }: ArgDeclaration): Expanded | undefined {
  const given = run.request.buildArgs.get(name)
  if (given !== undefined) return { text: given, unset: [] }
  if (value !== undefined) return run.trace(value)
  const inherited = run.request.globals.lookup(name)
  const { unset } = inherited
  return inherited.kind === 'set' ? { text: inherited.value, unset } : undefined
}

/** The whole line sees the variables as they were before it. */
function setEnvironment(run: StageRun, { pairs }: EnvInstruction): void {
  const expanded = pairs.map(({ key, value }) => [run.expand(key), run.trace(value)] as const)
  for (const [key, value] of expanded) {
    const name = literal(key)
    if (name === undefined) {
      throw new Refusal('unknown-name', 'ENV sets a variable whose name is not known')
    }
    run.setEnvironment(name, value)
  }
}

function checkWords(run: StageRun, { words, check }: WordsInstruction): void {
  for (const word of words) {
    const text = literal(run.expand(word))
    if (text !== undefined) check(text)
  }
}

function checkPorts(run: StageRun, { ports }: ExposeInstruction): void {
  for (const spelled of ports) {
    const known = expandWords(spelled, run.expansion) ?? []
    if (!known.every(isPort)) refuse(`invalid port: "${spelled}"`)
  }
}
