import { cleanBelowRoot } from '../../patterns/go/go-text'
import type { Effort } from '../effort'
import { toSlashes } from '../names/windows-path'
import type { Reason, Source, SourceWord, UnsetVariable } from '../reading'
import { refuse } from '../refusal'
import type { Scope } from '../stages/scope'
import type { Node, StageNode } from '../stages/stage-node'
import type { Text } from '../text'
import { type Expanded, expandWord, type Expansion, traceWord } from '../words/expand'

/** One path that an instruction takes. */
export interface Use {
  /** `sent`: BuildKit has the path sent, though nothing looks at it. */
  readonly purpose: 'read' | 'sent'
  /** Undefined for the main context. */
  readonly from: Node | undefined
  readonly source: Omit<Source, 'context'>
  /** The variables without a value in its words. */
  readonly unset: readonly UnsetVariable[]
}

/** What the stages of one build share. */
export interface RunRequest {
  readonly escape: string
  readonly buildArgs: ReadonlyMap<string, string>
  readonly globals: Scope
  readonly effort: Effort
}

/** What a stage begins with. */
export interface StageStart {
  readonly scope: Scope
  /** The working directory; undefined if it is not known. */
  readonly workdir: string | undefined
  /** Whether an instruction has changed the file system that the stage begins with. */
  readonly layers: 'none' | 'some'
  readonly os: string
}

/** The state of a stage while its instructions run, and what they have read so far. */
export class StageRun {
  readonly uses: Use[] = []
  readonly reasons: Reason[] = []
  /** The words of sources about which something is to be said. */
  readonly sourceWords: SourceWord[] = []
  readonly #words: string[] = []
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

  /** The state at the end of the stage, in which a stage on top of it begins. */
  end(): StageStart {
    return {
      scope: this.#scope,
      workdir: this.#workdir,
      layers: this.#layers,
      os: this.#os
    }
  }

  get layers(): 'none' | 'some' {
    return this.#layers
  }

  /** '' if the target's is not known. */
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

  get scope(): Scope {
    return this.#scope
  }

  get request(): RunRequest {
    return this.#request
  }

  get expansion(): Expansion {
    const { escape, effort } = this.#request
    return { escape, effort, lookup: name => this.#scope.lookup(name) }
  }

  expand(word: string): Text {
    return expandWord(word, this.expansion)
  }

  /** The same, with the variables that have no value. */
  trace(word: string): Expanded {
    return traceWord(word, this.expansion)
  }

  /** The path in the terms of the stage's operating system. */
  toPath(path: Text): Text {
    return this.#os === 'windows' ? toSlashes(path) : path
  }

  /** What no use tells; see `Leg`. */
  get words(): readonly string[] {
    return this.#words
  }

  /** Notes what a use leaves out of the texts that it is from. */
  note(...texts: readonly Text[]): void {
    this.#words.push(JSON.stringify(texts))
  }

  use(use: Use): void {
    this.uses.push(use)
    if (use.purpose === 'read' && use.source.kind === 'prefix') {
      const { line, instruction } = use.source
      const text = `a source of ${instruction} depends on a value that is not known`
      const unset = use.unset.length === 0 ? {} : { unset: use.unset }
      this.reasons.push({ kind: 'unresolved-variable', line, text, ...unset })
    }
  }

  /** Refuses a later stage. The stage itself, which a trigger may name, is allowed. */
  demandEarlier(source: Node): void {
    if (source.kind === 'stage' && source.fate === 'built' && source.index > this.stage.index) {
      refuse(`stage "${source.name}" needs to be defined before current stage "${this.stage.name}"`)
    }
  }

  /** An instruction has changed the file system. */
  addLayer(): void {
    this.#layers = 'some'
  }

  /** A RUN has run. */
  markExecuted(): void {
    this.#execution = 'some'
  }

  setArgument(name: string, value: Expanded): void {
    this.#scope.setArgument(name, value, this.#request.effort)
  }

  setEnvironment(name: string, value: Expanded): void {
    this.#scope.setEnvironment(name, value, this.#request.effort)
  }

  /** Changes the directory as WORKDIR does; undefined is one that is not known. */
  changeDirectory(path: string | undefined): void {
    const base = this.#workdir
    if (path?.startsWith('/')) {
      this.#workdir = path
    } else if (path !== '') {
      this.#workdir =
        path === undefined || base === undefined
          ? undefined
          : `/${cleanBelowRoot(`${base}/${path}`)}`
    }
    if (this.#workdir !== '/') this.#layers = 'some'
  }
}
