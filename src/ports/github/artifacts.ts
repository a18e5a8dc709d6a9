import type { Complaint } from '../../diagnostics/complaint'

/** The artifacts of this run. Every call ends within a limit of time. */
export interface Artifacts {
  /** The newest artifact of each name. */
  list(): Promise<readonly Artifact[] | Complaint>
  /** Unpacks an artifact into a folder that does not exist yet. */
  download(artifact: Artifact, folder: string): Promise<Complaint | undefined>
  /** Uploads an artifact, in place of what an earlier attempt of the run left under the name. */
  upload(name: string, files: ReadonlyMap<string, string>): Promise<Complaint | undefined>
}

/** What the service knows of an artifact. */
export interface Artifact {
  readonly name: string
  readonly id: number
  /** In bytes, as it is stored: compressed, perhaps. */
  readonly size: number
  /** `sha256:…` of what is stored, if the service knows it. */
  readonly digest?: string
}
