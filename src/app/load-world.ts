import type { Runner } from './world'

/** All that `image-matrix/load` needs from outside. */
export interface LoadWorld {
  readonly runner: Runner
  readonly artifacts: Artifacts
  readonly archives: Archives
  readonly engine: Engine
  readonly disk: Disk
}

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

export interface Artifact {
  readonly name: string
  readonly id: number
  /** In bytes, as it is stored: compressed, perhaps. */
  readonly size: number
  /** `sha256:…` of what is stored, where the service knows it. */
  readonly digest?: string
}

export type Compression = 'none' | 'gzip' | 'zstd'

/** The archive of an image, and what it says of itself. */
export interface Archive {
  readonly kind: 'archive'
  readonly file: string
  readonly compression: Compression
  /** In bytes, as it is on the disk. */
  readonly size: number
  /** Every id that the image may go by. */
  readonly ids: readonly string[]
  readonly form: 'layout' | 'docker-only'
  /** The id that was written down when the image was built. */
  readonly recordedId: string | undefined
}

export interface Archives {
  /** Finds the archive in the folder of an artifact, and reads what is in it. */
  inspect(folder: string): Promise<Archive | Complaint>
  /** Unpacks an archive as an OCI layout, each blob of it checked. */
  unpack(archive: Archive, folder: string): Promise<Complaint | undefined>
  remove(archive: Archive): Promise<void>
}

/** The container engine of the job, by its command line. */
export interface Engine {
  /** Loads an archive; the id by which the engine knows its image. */
  load(archive: Archive): Promise<{ readonly id: string } | Complaint>
  tag(id: string, name: string): Promise<Complaint | undefined>
  readId(name: string): Promise<{ readonly id: string } | Complaint>
  /** Whether builds see the images of the daemon. */
  findBuilder(): Promise<{ readonly sees: 'daemon' | 'layouts' } | Complaint>
  /** Builds with the words behind `docker`; calls `print` with each line, as it comes. */
  build(words: readonly string[], print: (line: string) => void): Promise<Complaint | undefined>
}

export interface Disk {
  /** A folder for this step that lasts as long as the job. */
  makeFolder(): Promise<string>
  /** Bytes free where the folder is; undefined where that cannot be known. */
  readFree(folder: string): Promise<number | undefined>
}

export function isComplaint(answer: object | undefined): answer is Complaint {
  return answer !== undefined && 'kind' in answer && answer.kind === 'complaint'
}
