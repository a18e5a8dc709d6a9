import { formatFolder, normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import { quote, type Reading } from '../../mistakes/finding'
import type { Text } from '../../shape/shape'

/** BuildKit reads these as a git repository or an archive, not as a folder. */
const remoteForm = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i

/** Whether a written context is none of the repository's folders. */
export function isRemote(written: string): boolean {
  return remoteForm.test(written)
}

/** The folder of a context; the image's name if none is written. */
export function toFolder(image: string, written: Text | undefined): Reading<RepositoryPath> {
  if (written === undefined) return { value: normalizePath(image) ?? '', findings: [] }
  if (!isRemote(written.value)) return toPath(written, 'the context')
  const finding = {
    code: 'invalid-path' as const,
    message: `the context ${quote(written.value)} is not a folder of the repository`,
    fix: 'write a folder, and give the URL under "build-contexts"',
    range: written.range
  }
  return { value: '', findings: [finding] }
}

/** The path of a file or folder below the root. */
export function toLocalPath(written: Text, what: string): Reading<RepositoryPath> {
  const reading = toPath(written, what)
  if (reading.value !== '' || reading.findings.length > 0) return reading
  const finding = {
    code: 'invalid-path' as const,
    message: `${what} ${quote(written.value)} is the whole repository`,
    fix: 'write a path below the root',
    range: written.range
  }
  return { value: '', findings: [finding] }
}

/** The path of a file or folder of the repository; `.` is its root. */
export function toPath({ value, range }: Text, what: string): Reading<RepositoryPath> {
  const path = normalizePath(value)
  const wrong = (message: string, fix: string): Reading<RepositoryPath> => ({
    value: '',
    findings: [{ code: 'invalid-path', message: `${what} ${quote(value)} ${message}`, fix, range }]
  })
  if (value.trim() === '') return wrong('is empty', 'write "." for the root of the repository')
  if (value.includes('\\')) return wrong('holds "\\"', `write ${value.replaceAll('\\', '/')}`)
  if (value.startsWith('/')) {
    const inside = normalizePath(value.replace(/^\/+/, '')) ?? ''
    return wrong('is absolute', `write it from the root of the repository: ${formatFolder(inside)}`)
  }
  if (path === undefined) {
    return wrong('leaves the repository', 'write a path from the root of the repository')
  }
  return { value: path, findings: [] }
}
