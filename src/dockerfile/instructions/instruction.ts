import type { Heredoc } from '../lexer/heredoc'

// What an instruction says, before any variable is known: texts are as spelled, quotes included.
// `line` is the first physical line of it, from 1.

/** A declared argument; without a value it has no default. */
export interface ArgDeclaration {
  readonly name: string
  readonly value: string | undefined
}

/** FROM, which begins a stage. */
export interface FromInstruction {
  readonly kind: 'from'
  readonly line: number
  /** As spelled: variables are expanded when the build is known. */
  readonly base: string
  /** In lower case; '' for a stage without a name. */
  readonly name: string
  readonly platform: string
}

/** ARG, in a stage or in front of the first. */
export interface ArgInstruction {
  readonly kind: 'arg'
  readonly line: number
  readonly args: readonly ArgDeclaration[]
}

/** ENV. */
export interface EnvInstruction {
  readonly kind: 'env'
  readonly line: number
  readonly pairs: readonly Pair[]
}

/** An assignment of ENV or LABEL. */
export interface Pair {
  readonly key: string
  readonly value: string
}

/** COPY and ADD. */
export interface CopyInstruction {
  readonly kind: 'copy'
  readonly instruction: 'COPY' | 'ADD'
  readonly line: number
  /** '' for the main context, as always for ADD. */
  readonly from: string
  readonly parents: 'parents' | 'flat'
  readonly link: 'linked' | 'plain'
  readonly excludes: readonly string[]
  readonly chown: string
  readonly chmod: string
  readonly checksum: string
  readonly keepGitDir: 'yes' | 'no' | 'unsaid'
  /** Without heredocs. */
  readonly sources: readonly string[]
  readonly heredocs: readonly Heredoc[]
  readonly destination: string
}

/** RUN: only its mounts count. */
export interface RunInstruction {
  readonly kind: 'run'
  readonly line: number
  readonly mounts: readonly MountFlag[]
  /** `empty`: an exec form without a command, which no build can run. */
  readonly command: 'some' | 'empty'
}

/** The value of one `--mount`. */
export interface MountFlag {
  readonly text: string
  /** What `from` says before expansion; BuildKit finds the stage by it. */
  readonly from: string
}

/** WORKDIR, from which relative targets of mounts count. */
export interface WorkdirInstruction {
  readonly kind: 'workdir'
  readonly line: number
  readonly path: string
}

/** An instruction that reads nothing, but whose words BuildKit expands and may refuse. */
export interface WordsInstruction {
  readonly kind: 'words'
  readonly line: number
  readonly words: readonly string[]
  /** Refuses an expanded word. */
  readonly check: (word: string) => void
}

/** EXPOSE, which BuildKit refuses if a port is malformed. */
export interface ExposeInstruction {
  readonly kind: 'expose'
  readonly line: number
  readonly ports: readonly string[]
}

/** ONBUILD, which a stage on top of this one runs. */
export interface OnbuildInstruction {
  readonly kind: 'onbuild'
  readonly line: number
  /** The trigger as a Dockerfile of its own. */
  readonly trigger: string
}

/** CMD, ENTRYPOINT, HEALTHCHECK, SHELL, MAINTAINER: they change nothing that is read. */
export interface InertInstruction {
  readonly kind: 'inert'
  readonly line: number
}

/** What may stand inside a stage. */
export type StageInstruction =
  | ArgInstruction
  | EnvInstruction
  | CopyInstruction
  | RunInstruction
  | WorkdirInstruction
  | WordsInstruction
  | ExposeInstruction
  | OnbuildInstruction
  | InertInstruction

/** Any instruction. */
export type Instruction = FromInstruction | StageInstruction
