import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Artifacts } from '../../src/ports/github/artifacts'
import type { LoadWorld } from '../../src/ports/world'
import { runLoad } from '../../src/run/load/run-load'
import { explainArtifacts } from '../../src/world/artifacts/explain-artifacts'
import { archives } from '../../src/world/docker/archives/archives'
import { openEngine } from '../../src/world/docker/open-engine'
import { openLoadWorld } from '../../src/world/load-world'
import { imageOf, tarOf } from '../support/tar'

/** Whether the example of a section is a step of image-matrix/load. */
export function isLoad(section: string): boolean {
  return /^```yaml .*\bload\b/m.test(section)
}

/**
 * What the step of a section reports, where the words behind the fence say how things are:
 * `artifacts=base,api` in the run; `id=…` written down; `archive=cut`; `free=` bytes on the disk;
 * `docker="…"` said by docker, `service="…"` by the service for artifacts.
 */
export async function diagnoseLoad(section: string): Promise<readonly Diagnostic[]> {
  const [, fence = '', step = ''] = /^```yaml (.*)\n([^]*?)^```$/m.exec(section) ?? []
  const words = new Map(
    [...fence.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(
      ([, name = '', quoted, plain]) => [name, quoted ?? plain ?? ''] as const
    )
  )
  const [{ with: inputs }] = parse(step) as [{ with: Record<string, string> }]
  const home = mkdtempSync(join(tmpdir(), 'image-matrix-example-'))
  installDocker(home, words.get('docker'))
  const path = process.env['PATH']
  process.env['PATH'] = `${home}:/usr/bin:/bin`
  try {
    const reported: Diagnostic[] = []
    await runLoad(openExampleWorld({ home, words, inputs, reported }))
    return reported
  } finally {
    process.env['PATH'] = path
    rmSync(home, { recursive: true })
  }
}

/** A docker that takes everything, or says one thing and fails. */
function installDocker(home: string, says: string | undefined): void {
  const text = says === undefined ? `echo ${image.id}` : `echo "${says}" >&2; exit 1`
  writeFileSync(join(home, 'docker'), `#!/bin/sh\n${text}\n`)
  chmodSync(join(home, 'docker'), 0o755)
}

const image = imageOf('a layer')

interface Example {
  readonly home: string
  readonly words: ReadonlyMap<string, string>
  readonly inputs: Readonly<Record<string, string>>
  readonly reported: Diagnostic[]
}

function openExampleWorld({ home, words, inputs, reported }: Example): LoadWorld {
  const { runner, disk } = openLoadWorld()
  const free = words.get('free')
  return {
    runner: {
      ...runner,
      input: name => inputs[name] ?? '',
      presetOutputs: () => undefined,
      setOutputs: () => undefined,
      print: () => undefined,
      annotate: diagnostics => reported.push(...diagnostics)
    },
    artifacts: openExampleArtifacts(words),
    archives,
    engine: openEngine(home),
    disk: {
      makeFolder: () => Promise.resolve(mkdtempSync(join(home, 'load-'))),
      readFree: folder =>
        free === undefined ? disk.readFree(folder) : Promise.resolve(Number(free))
    }
  }
}

function openExampleArtifacts(words: ReadonlyMap<string, string>): Artifacts {
  const names = (words.get('artifacts') ?? '').split(',').filter(name => name !== '')
  const service = words.get('service')
  const tar = tarOf(image.files)
  return {
    list() {
      if (service !== undefined) {
        const doing = 'the artifacts of this run could not be listed'
        return Promise.resolve(explainArtifacts(doing, new Error(service)))
      }
      return Promise.resolve(names.map((name, id) => ({ name, id, size: 200_000_000 })))
    },
    download(_, folder) {
      mkdirSync(folder)
      const archive = words.get('archive') === 'cut' ? tar.subarray(0, 700) : tar
      writeFileSync(join(folder, 'image.tar'), archive)
      const id = words.get('id') ?? image.id
      if (id !== 'none') writeFileSync(join(folder, 'image-id'), id)
      return Promise.resolve(undefined)
    },
    upload: () => Promise.resolve(undefined)
  }
}
