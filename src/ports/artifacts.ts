/** Something that did not work, for people: what was done, what came of it, what to do. */
export interface Complaint {
  readonly kind: 'complaint'
  readonly code:
    | 'artifact-missing'
    | 'artifacts-unreachable'
    | 'broken-archive'
    | 'dev-build-failed'
    | 'disk-full'
    | 'docker-failed'
  /** Without a full stop; reads on from "image …: ". */
  readonly because: string
  readonly fix: string
}

/** The artifacts of this run. Every call ends within a limit of time. */
export interface Artifacts {
  /** The newest of each name. */
  list(): Promise<readonly Artifact[] | Complaint>
  /** Unpacks an artifact into a folder that does not exist yet. */
  download(artifact: Artifact, folder: string): Promise<Complaint | undefined>
  /** Replaces what an earlier attempt of the run left under the name. */
  upload(name: string, files: ReadonlyMap<string, string>): Promise<Complaint | undefined>
}

/** What the service knows of an artifact. */
export interface Artifact {
  readonly name: string
  readonly id: number
  /** In bytes, as it is stored: compressed, perhaps. */
  readonly size: number
  /** `sha256:…` of what is stored, where the service knows it. */
  readonly digest?: string
}

/** Whether an answer is what went wrong. */
export function isComplaint(answer: object | undefined): answer is Complaint {
  return answer !== undefined && 'kind' in answer && answer.kind === 'complaint'
}
