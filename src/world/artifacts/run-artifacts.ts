import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import type { Complaint } from '../../diagnostics/complaint'
import type { Artifact, Artifacts } from '../../ports/github/artifacts'
import { loadOnce } from '../process/load-once'
import { createTemporaryFolder } from '../process/temporary-folders'
import { explainArtifacts } from './explain-artifacts'
import { answerLimit, transferLimit, within } from './time-limit'

/** Below it an artifact is uploaded within two minutes at any speed. */
const smallUpload = 1_000_000

/** The artifacts of this run, by the runner's own client. */
export function openRunArtifacts(): Artifacts {
  const open = loadOnce(openClient)
  return {
    async list() {
      try {
        const client = await open()
        const { artifacts } = await within(answerLimit, client.listArtifacts({ latest: true }))
        return artifacts
      } catch (error) {
        return explainArtifacts('the artifacts of this run could not be listed', error)
      }
    },

    async download(artifact, folder) {
      const doing = `the artifact "${artifact.name}" could not be downloaded`
      try {
        return await download(await open(), artifact, folder)
      } catch (error) {
        return explainArtifacts(doing, error)
      }
    },

    async upload(name, files) {
      try {
        await upload(await open(), name, files)
        return undefined
      } catch (error) {
        return explainArtifacts(`the artifact "${name}" could not be uploaded`, error)
      }
    }
  }
}

async function openClient(): Promise<ArtifactClient> {
  // It uses an old form of Buffer, of which nobody who reads the log can do anything.
  process.noDeprecation = true
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

async function download(
  client: ArtifactClient,
  { name, id, size, digest }: Artifact,
  folder: string
): Promise<Complaint | undefined> {
  const expected = digest === undefined ? {} : { expectedHash: digest }
  const { digestMismatch } = await within(
    transferLimit(size),
    client.downloadArtifact(id, { path: folder, ...expected })
  )
  if (digestMismatch !== true) return undefined
  return {
    kind: 'complaint',
    code: 'broken-archive',
    because: `the artifact "${name}" is not what was uploaded: its digest is another`,
    fix: 'start the failed jobs again; if it stays so, start all jobs again'
  }
}

async function upload(
  client: ArtifactClient,
  name: string,
  files: ReadonlyMap<string, string>
): Promise<void> {
  const temporary = createTemporaryFolder(tmpdir(), 'upload')
  const folder = temporary.path
  try {
    for (const [file, text] of files) await writeFile(join(folder, file), text)
    const paths = [...files.keys()].map(file => join(folder, file))
    const { artifacts } = await within(answerLimit, client.listArtifacts({ latest: true }))
    if (artifacts.some(artifact => artifact.name === name)) {
      await within(answerLimit, client.deleteArtifact(name))
    }
    await within(transferLimit(smallUpload), client.uploadArtifact(name, paths, folder))
  } finally {
    temporary.remove()
  }
}
