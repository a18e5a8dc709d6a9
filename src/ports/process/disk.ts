/** The disk of the job. */
export interface Disk {
  /** A folder for this step that lasts as long as the job. */
  makeFolder(): Promise<string>
  /** The free bytes at the folder; undefined if they cannot be known. */
  readFree(folder: string): Promise<number | undefined>
}

/** A disk whose folders are taken away again. */
export interface WorkDisk extends Disk {
  remove(folder: string): Promise<void>
}
