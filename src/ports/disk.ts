/** The disk of the job. */
export interface Disk {
  /** A folder for this step that lasts as long as the job. */
  makeFolder(): Promise<string>
  /** Bytes free where the folder is; undefined where that cannot be known. */
  readFree(folder: string): Promise<number | undefined>
}
