import { open, readdir, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Complaint } from '../../../diagnostics/complaint'
import { howToBuild, toDamage } from '../../../diagnostics/text/damaged-archive'
import { makeRoom } from '../../../diagnostics/text/full-disk'
import { toReader } from '../../../event/json-reader'
import type { Archives, Compression } from '../../../ports/docker/archives'
import type { ByteSource } from './byte-source'
import { detectCompression, openArchive } from './compression'
import { isImageId } from './digest'
import { readArchiveIndex } from './parse-index'
import { BrokenArchive } from './tar'
import { unpackLayout } from './unpack-layout'

/** The file beside an archive that holds the id of its image. */
const idFile = 'image-id'

/** More than `sha256:`, 64 digits and the end of a line. */
const longestId = 128

/** The archives of images on the disk of this job. */
export const archives: Archives = {
  async inspect(folder) {
    const files = await listFiles(folder)
    const candidates = selectArchives(files.filter(file => file !== idFile))
    const [name, ...others] = candidates
    if (name === undefined || others.length > 0) {
      const held = files.length === 0 ? 'nothing' : files.map(file => `"${file}"`).join(', ')
      return broken(`the artifact holds ${held}, not one archive`, howToBuild)
    }
    const file = join(folder, name)
    const compression = await detectCompression(file)
    const { size } = await stat(file)
    const recordedId = files.includes(idFile) ? await readId(join(folder, idFile)) : undefined
    if (recordedId !== undefined && !isImageId(recordedId)) {
      return broken(`its file "${idFile}" holds no id of an image`, howToBuild)
    }
    return withArchive({ file, compression }, async source => {
      const index = await readArchiveIndex(source)
      return { kind: 'archive', file, compression, size, recordedId, ...index }
    })
  },

  unpack: (archive, folder, check) =>
    withArchive(archive, async source => {
      await unpackLayout(source, folder, check)
      return undefined
    }),

  remove: archive => rm(archive.file, { force: true })
}

/** No more than an id takes is read: the file is the work of another job. */
async function readId(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestId), 0, longestId, 0)
    return buffer.toString('utf8', 0, bytesRead).trim()
  } finally {
    await handle.close()
  }
}

/** Paths below a folder. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** All files, or of several those that are called as an archive is. */
function selectArchives(files: readonly string[]): readonly string[] {
  if (files.length <= 1) return files
  return files.filter(file => /\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(file))
}

/** Whatever goes wrong with the bytes of an archive is a complaint about it. */
async function withArchive<Value>(
  { file, compression }: { readonly file: string; readonly compression: Compression },
  act: (source: ByteSource) => Promise<Value>
): Promise<Value | Complaint> {
  let source: ByteSource | undefined
  try {
    source = await openArchive(file, compression)
    return await act(source)
  } catch (error) {
    return explain(error, compression)
  } finally {
    await source?.close()
  }
}

function explain(error: unknown, compression: Compression): Complaint {
  if (error instanceof BrokenArchive) {
    return broken(toDamage(error.message), howToBuild)
  }
  const code = toReader(error).field('code').text()
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return { kind: 'complaint', code: 'disk-full', because: 'the disk is full', fix: makeRoom }
  }
  if (compression === 'zstd' && code === 'ENOENT') {
    return broken(
      'the archive is compressed with zstd, and the program "zstd" was not found',
      'install zstd in this job, or compress the archive with gzip'
    )
  }
  return broken(`the archive could not be read: ${String(error)}`, howToBuild)
}

function broken(because: string, fix: string): Complaint {
  return { kind: 'complaint', code: 'broken-archive', because, fix }
}
