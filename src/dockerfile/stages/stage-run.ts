import type { Effort } from '../effort'
import { ENTRY } from '../effort'
import type {
  ArgInstruction,
  EnvInstruction,
  ExposeInstruction,
  WordsInstruction
} from '../instructions/instruction'
import { isPort } from '../instructions/ports'
import { toSlashes } from '../names/windows-path'
import type { Reason, Source } from '../reading'
import { Refusal, refuse } from '../refusal'
import type { Text } from '../text'
import { literal } from '../text'
import type { Expansion } from '../words/expand'
import { expandWord, expandWords } from '../words/expand'
import type { Scope } from './scope'
import type { Command, Node, StageNode } from './stage-graph'
import { runCopy } from './run-copy'
import { runMounts } from './run-mounts'
import { cleanPath } from './to-source'

/** One path that an instruction takes. */
export interface Use {
  /** `sent`: BuildKit has the path sent, though nothing looks at it. */
  readonly purpose: 'read' | 'sent'
  /** Undefined for the main context. */
  readonly from: Node | undefined
  readonly source: Omit<Source, 'context'>
}

/** What the stages of one build share. */
export interface RunRequest {
  readonly escape: string
  readonly buildArgs: ReadonlyMap<string, string>
  readonly globals: Scope
  readonly effort: Effort
}

export interface StageStart {
  readonly scope: Scope
  /** The working directory; undefined where it is not known. */
  readonly workdir: string | undefined
  /** Whether an instruction has changed the file system that the stage begins with. */
  readonly layers: 'none' | 'some'
  readonly os: string
}

/** Not part of the environment, even if ARG declares them. */
const HIDDEN_ARGS = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE'])

/** Runs a stage's instructions, as far as they decide what is read. */
export class StageRun {
  readonly uses: Use[] = []
  readonly reasons: Reason[] = []
  readonly stage: StageNode
  readonly #request: RunRequest
  readonly #scope: Scope
  readonly #os: string
  #workdir: string | undefined
  #layers: 'none' | 'some'
  #execution: 'none' | 'some' = 'none'

  constructor(stage: StageNode, start: StageStart, request: RunRequest) {
    this.stage = stage
    this.#request = request
    this.#scope = start.scope
    this.#os = start.os
    this.#workdir = start.workdir
    this.#layers = start.layers
  }

  /** What a stage on top of this one begins with. */
  end(): StageStart {
    return {
      scope: this.#scope.fork(this.#request.effort),
      workdir: this.#workdir,
      layers: this.#layers,
      os: this.#os
    }
  }

  get layers(): 'none' | 'some' {
    return this.#layers
  }

  /** '' where the target's is not known. */
  get os(): string {
    return this.#os
  }

  /** Whether the stage has a RUN. */
  get execution(): 'none' | 'some' {
    return this.#execution
  }

  get workdir(): string | undefined {
    return this.#workdir
  }

  get expansion(): Expansion {
    const { escape, effort } = this.#request
    return { escape, effort, lookup: name => this.#scope.lookup(name) }
  }

  expand(word: string): Text {
    return expandWord(word, this.expansion)
  }

  /** The path in the terms of the stage's operating system. */
  toPath(path: Text): Text {
    return this.#os === 'windows' ? toSlashes(path) : path
  }

  use(use: Use): void {
    this.uses.push(use)
    if (use.purpose === 'read' && use.source.kind === 'prefix') {
      const { line, instruction } = use.source
      const text = `a source of ${instruction} depends on a value that is not known`
      this.reasons.push({ kind: 'unresolved-variable', line, text })
    }
  }

  run({ instruction, sources }: Command): void {
    this.#request.effort.spend(ENTRY)
    switch (instruction.kind) {
      case 'arg':
        this.#declare(instruction)
        return
      case 'env':
        this.#setEnvironment(instruction)
        return
      case 'copy':
        this.#demandEarlier(sources)
        runCopy(this, instruction, sources[0])
        this.#layers = 'some'
        return
      case 'run':
        runMounts(this, instruction, sources)
        this.#layers = 'some'
        this.#execution = 'some'
        return
      case 'workdir':
        this.#changeDirectory(literal(this.toPath(this.expand(instruction.path))))
        return
      case 'words':
        this.#checkWords(instruction)
        return
      case 'expose':
        this.#checkPorts(instruction)
        return
      case 'onbuild':
      case 'inert':
    }
  }

  /** Refuses a stage that comes later. Its own state, as a trigger may name it, is there. */
  demandEarlier(source: Node): void {
    if (source.kind === 'stage' && source.fate === 'built' && source.index > this.stage.index) {
      refuse(`stage "${source.name}" needs to be defined before current stage "${this.stage.name}"`)
    }
  }

  #demandEarlier(sources: readonly Node[]): void {
    sources.forEach(source => {
      this.demandEarlier(source)
    })
  }

  #declare({ args }: ArgInstruction): void {
    const { buildArgs, globals, effort } = this.#request
    for (const { name, value } of args) {
      const given = buildArgs.get(name)
      const inherited = globals.lookup(name)
      let known: Text | undefined
      if (given !== undefined) {
        known = [given]
      } else if (value !== undefined) {
        known = this.expand(value)
      } else if (inherited.kind === 'set') {
        known = inherited.value
      }
      if (known !== undefined && !HIDDEN_ARGS.has(name)) {
        this.#scope.setArgument(name, known, effort)
      }
    }
  }

  /** All of a line sees the variables as they were before it. */
  #setEnvironment({ pairs }: EnvInstruction): void {
    const expanded = pairs.map(({ key, value }) => [this.expand(key), this.expand(value)] as const)
    for (const [key, value] of expanded) {
      const name = literal(key)
      if (name === undefined) {
        throw new Refusal('unknown-name', 'ENV sets a variable whose name is not known')
      }
      this.#scope.setEnvironment(name, value, this.#request.effort)
    }
  }

  #changeDirectory(path: string | undefined): void {
    const base = this.#workdir
    if (path?.startsWith('/')) {
      this.#workdir = path
    } else if (path !== '') {
      this.#workdir =
        path === undefined || base === undefined ? undefined : `/${cleanPath(`${base}/${path}`)}`
    }
    if (this.#workdir !== '/') {
      this.#layers = 'some'
    }
  }

  #checkWords({ words, check }: WordsInstruction): void {
    for (const word of words) {
      const text = literal(this.expand(word))
      if (text !== undefined) {
        check(text)
      }
    }
  }

  #checkPorts({ ports }: ExposeInstruction): void {
    for (const spelled of ports) {
      const known = expandWords(spelled, this.expansion) ?? []
      if (!known.every(isPort)) {
        refuse(`invalid port: "${spelled}"`)
      }
    }
  }
}
