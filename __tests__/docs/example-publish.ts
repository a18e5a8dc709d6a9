import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { LaterRun } from '../../src/ports/github/later-runs'
import type { Forbidden, Manifest, Manifests } from '../../src/ports/registry/manifests'
import type { Unanswered } from '../../src/ports/registry/registry'
import type { PublishWorld } from '../../src/ports/world'
import { runPublish } from '../../src/run/publish/run-publish'
import { archives } from '../../src/world/docker/archives/archives'
import { layouts } from '../../src/world/docker/archives/layouts'
import { adviseLogin } from '../../src/world/registry/access/explain-refusal'
import { explainSkopeo } from '../../src/world/registry/skopeo/explain-skopeo'
import { jobRunner } from '../../src/world/runner/job-runner'
import { buildArchive, toArtifact } from '../publish/built'

/** Whether the example of a section is a step of image-matrix/publish. */
export function isPublish(section: string): boolean {
  return /^```yaml .*\bpublish\b/m.test(section)
}

/**
 * What the step of a section reports, where the words behind the fence say how things are:
 * `artifacts=api` in the run, for the platforms that their names end with, or for amd64; `tags=…` in the
 * registry, with other images; `immutable=…` of them; `refused=…` by it; `status=…` of all its answers;
 * `newer=…` run that succeeded; `runs=refused`; `skopeo="…"` said by skopeo.
 */
export async function diagnosePublish(section: string): Promise<readonly Diagnostic[]> {
  const [, fence = '', step = ''] = /^```yaml (.*)\n([^]*?)^```$/m.exec(section) ?? []
  const words = new Map(
    [...fence.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(
      ([, name = '', quoted, plain]) => [name, quoted ?? plain ?? ''] as const
    )
  )
  const [{ with: inputs }] = parse(step) as [{ with: Record<string, string> }]
  const home = mkdtempSync(join(tmpdir(), 'image-matrix-example-'))
  try {
    const reported: Diagnostic[] = []
    await runPublish(openExampleWorld({ home, words, inputs, reported }))
    return reported
  } finally {
    rmSync(home, { recursive: true })
  }
}

interface Example {
  readonly home: string
  readonly words: ReadonlyMap<string, string>
  readonly inputs: Readonly<Record<string, string>>
  readonly reported: Diagnostic[]
}

const job = new Map([
  ['GITHUB_RUN_NUMBER', '41'],
  ['GITHUB_REF', 'refs/heads/main']
])

function openExampleWorld({ home, words, inputs, reported }: Example): PublishWorld {
  const said = words.get('skopeo')
  return {
    runner: {
      ...jobRunner,
      variable: name => job.get(name),
      input: name => inputs[name] ?? '',
      presetOutputs: () => undefined,
      setOutputs: () => undefined,
      print: () => undefined,
      writeSummary: () => undefined,
      annotate: diagnostics => reported.push(...diagnostics)
    },
    artifacts: openExampleArtifacts(listWord(words, 'artifacts')),
    archives,
    layouts,
    disk: {
      makeFolder: () => mkdtemp(join(home, 'publish-')),
      readFree: () => Promise.resolve(undefined),
      remove: () => Promise.resolve()
    },
    copier: {
      copy: () => {
        if (said === undefined) return Promise.resolve(undefined)
        const call = { end: said.startsWith('Unable') ? said : 1, lastLines: [said] }
        return Promise.resolve(explainSkopeo(call, 'ghcr.io', { kind: 'none' }).complaint)
      }
    },
    manifests: openExampleRegistry(words),
    laterRuns: { find: () => Promise.resolve(toLaterRun(words)) },
    interruption: { watch: () => ({ isWanted: () => false }) }
  }
}

function listWord(words: ReadonlyMap<string, string>, name: string): readonly string[] {
  return (words.get(name) ?? '').split(',').filter(each => each !== '')
}

function toLaterRun(words: ReadonlyMap<string, string>): LaterRun {
  const newer = words.get('newer')
  if (newer !== undefined) return { kind: 'later', number: Number(newer) }
  if (words.get('runs') !== 'refused') return { kind: 'none' }
  const because = 'the API answered with status 403: give the job `permissions: { actions: read }`'
  return { kind: 'unknown', because, lacks: 'permission' }
}

function openExampleArtifacts(names: readonly string[]): PublishWorld['artifacts'] {
  return {
    list: () => Promise.resolve(names.map((name, id) => ({ name, id, size: 1 }))),
    async download({ name }, folder) {
      const platform = name.endsWith('arm64') ? 'linux/arm64' : 'linux/amd64'
      await mkdir(folder, { recursive: true })
      for (const [file, bytes] of toArtifact(buildArchive('api', [platform]))) {
        await writeFile(join(folder, file), bytes)
      }
      return undefined
    },
    upload: () => Promise.resolve(undefined)
  }
}

const other: Manifest = {
  kind: 'found',
  digest: `sha256:${'0'.repeat(64)}`,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  bytes: new Uint8Array(),
  parts: []
}

function openExampleRegistry(words: ReadonlyMap<string, string>): Manifests {
  const status = words.get('status')
  const tags = new Set(listWord(words, 'tags'))
  const isIn = (name: string, tag: string): boolean => listWord(words, name).includes(tag)
  return {
    read: (_, name) => {
      if (status !== undefined) return Promise.resolve(refuse(Number(status)))
      return Promise.resolve(tags.has(name) ? other : { kind: 'absent' })
    },
    write: (_, tag) => {
      if (isIn('refused', tag)) return Promise.resolve(refuse(403))
      if (!isIn('immutable', tag)) return Promise.resolve({ kind: 'written' })
      const because = 'it answered with status 412: "PRECONDITION: configured as immutable"'
      return Promise.resolve({ kind: 'immutable', because })
    }
  }
}

function refuse(status: number): Forbidden | Unanswered {
  const common = { registry: 'ghcr.io', because: `it answered with status ${status}` }
  return status === 401 || status === 403
    ? { kind: 'forbidden', ...common, remedy: adviseLogin('ghcr.io', { kind: 'none' }, 'push') }
    : { kind: 'unanswered', ...common, status, remedy: 'run this again once it answers' }
}
