import { type Complaint, isComplaint } from '../../src/diagnostics/complaint'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Archive } from '../../src/ports/docker/archives'
import type { LoadWorld } from '../../src/ports/world'
import { runLoad } from '../../src/run/load/run-load'
import { jobRunner } from '../../src/world/runner/job-runner'

/** What the world of a run is like; everything else works. */
interface Conditions {
  readonly inputs: Readonly<Record<string, string>>
  readonly builder?: { readonly sees: 'daemon' | 'layouts' } | Complaint
  /** What the service says that is asked for the list of artifacts. */
  readonly unlisted?: Complaint
  /** References that cannot be pulled. */
  readonly gone?: readonly string[]
  /** Artifacts whose download fails. */
  readonly broken?: readonly string[]
  readonly build?: Complaint
  /** Thrown where archives are looked into, as a mistake of the program would be. */
  readonly failure?: Error
  readonly unwritable?: Error
  /** Thrown where the outputs are set the second time. */
  readonly full?: Error
}

interface Witness {
  readonly status: number
  /** Every time that outputs are set. */
  readonly outputs: readonly Readonly<Record<string, string>>[]
  readonly diagnostics: readonly Diagnostic[]
  /** What was asked of the engine, and unpacked. */
  readonly acts: readonly string[]
}

const artifacts = ['base', 'db', 'api'].map((name, id) => ({ name, id, size: 1 }))

async function run(conditions: Conditions): Promise<Witness> {
  const outputs: Readonly<Record<string, string>>[] = []
  const diagnostics: Diagnostic[] = []
  const acts: string[] = []
  const printed: string[] = []
  const status = await runLoad(openWorld(conditions, { outputs, diagnostics, acts, printed }))
  // What a run that failed ends with, and no other.
  const lead = printed.filter(text => /^What .* means: https:\S+\/errors\.md/.test(text))
  expect(lead).toEqual(status === 1 ? [printed.at(-1)] : [])
  return { status, outputs, diagnostics, acts }
}

interface Notes {
  readonly outputs: Readonly<Record<string, string>>[]
  readonly diagnostics: Diagnostic[]
  readonly acts: string[]
  readonly printed: string[]
}

function openWorld(conditions: Conditions, notes: Notes): LoadWorld {
  const { inputs, builder = { sees: 'daemon' }, broken = [], build, failure } = conditions
  const { unlisted, gone = [] } = conditions
  const act = (text: string): void => {
    notes.acts.push(text)
  }
  return {
    runner: {
      ...jobRunner,
      input: name => inputs[name] ?? '',
      presetOutputs(given) {
        if (conditions.unwritable !== undefined) throw conditions.unwritable
        notes.outputs.push(Object.fromEntries(given))
      },
      setOutputs(given) {
        if (conditions.full !== undefined) throw conditions.full
        notes.outputs.push(Object.fromEntries(given))
      },
      print: text => notes.printed.push(String(text)),
      annotate: given => notes.diagnostics.push(...given)
    },
    artifacts: {
      list: () => Promise.resolve(unlisted ?? artifacts),
      download: ({ name }) =>
        Promise.resolve(broken.includes(name) ? complain('artifacts-unreachable') : undefined),
      upload: () => Promise.resolve(undefined)
    },
    archives: {
      inspect(folder) {
        if (failure !== undefined) throw failure
        return Promise.resolve(archiveOf(folder.replace('/load/', '')))
      },
      unpack(archive, folder) {
        act(`unpack ${archive.file} to ${folder}`)
        return Promise.resolve(undefined)
      },
      remove: () => Promise.resolve()
    },
    engine: {
      load(archive) {
        act(`load ${archive.file}`)
        return Promise.resolve({ id: `sha256:${archive.file}` })
      },
      pull(reference) {
        act(`pull ${reference}`)
        const [name = ''] = reference.split('@')
        const answer = gone.includes(name) ? complain('reused-image-gone') : { id: `id of ${name}` }
        return Promise.resolve(answer)
      },
      tag(id, name) {
        act(`tag ${id} ${name}`)
        return Promise.resolve(undefined)
      },
      readId: name => Promise.resolve({ id: `sha256:built-${name}` }),
      findBuilder: () => Promise.resolve(builder),
      build(words) {
        act(words.filter(word => /^--(?:tag|build-context)=/.test(word)).join(' '))
        return Promise.resolve(build)
      }
    },
    disk: {
      makeFolder() {
        if (unlisted !== undefined) throw new Error('there is nothing to download')
        return Promise.resolve('/load')
      },
      readFree: () => Promise.resolve(undefined)
    }
  }
}

function archiveOf(name: string): Archive {
  const id = `sha256:${name}`
  return {
    kind: 'archive',
    file: name,
    compression: 'none',
    size: 1,
    ids: [id],
    form: 'layout',
    recordedId: id
  }
}

function complain(code: Complaint['code']): Complaint {
  return { kind: 'complaint', code, because: 'it did not work', fix: 'do it again' }
}

const nothing = { loaded: '{}', 'build-contexts': '' }
const dev = toDev('base=base')

function toDev(load: string): string {
  const entry = { image: 'api', variant: 'dev', context: 'api', 'local-tag': 'shop-api' }
  return JSON.stringify({ ...entry, load })
}

it('sets the outputs to nothing first, and to what was loaded at the end', async () => {
  const { status, outputs, acts } = await run({ inputs: { images: 'base=base shop/db=db x=db' } })
  expect(status).toBe(0)
  const loaded = { base: 'sha256:base', 'shop/db': 'sha256:db', x: 'sha256:db' }
  const lines = ['base=docker-image://base', 'shop/db=docker-image://shop/db', 'x=docker-image://x']
  expect(
    outputs.map(each => ({ ...each, loaded: JSON.parse(each['loaded'] ?? '') as unknown }))
  ).toEqual([
    { loaded: {}, 'build-contexts': '' },
    { loaded, 'build-contexts': lines.join('\n') }
  ])
  expect([...acts].sort()).toEqual([
    'load base',
    'load db',
    'tag sha256:base base',
    'tag sha256:db shop/db',
    'tag sha256:db x'
  ])
})

it('asks nothing of the engine for layouts', async () => {
  const { outputs, acts } = await run({ inputs: { images: 'base=base', to: 'layout' } })
  expect(acts).toEqual(['unpack base to /load/base/layout'])
  expect(outputs.at(-1)?.['build-contexts']).toBe('base=oci-layout:///load/base/layout')
})

const builders = [
  {
    title: 'sees the images of the engine',
    builder: { sees: 'daemon' },
    acts: [
      'load base',
      'tag sha256:base base',
      '--tag=shop-api --build-context=base=docker-image://base'
    ]
  },
  {
    title: 'does not',
    builder: { sees: 'layouts' },
    acts: [
      'unpack base to /load/base/layout',
      'load base',
      'tag sha256:base base',
      '--tag=shop-api --build-context=base=oci-layout:///load/base/layout'
    ]
  }
] as const

it.each(builders)('builds on the images of the run where the builder $title', async each => {
  const { status, acts, outputs } = await run({ inputs: { dev }, builder: each.builder })
  expect(status).toBe(0)
  expect(acts).toEqual(each.acts)
  const loaded: unknown = JSON.parse(outputs.at(-1)?.['loaded'] ?? '')
  expect(loaded).toEqual({ base: 'sha256:base', 'shop-api': 'sha256:built-shop-api' })
})

const digest = `sha256:${'d'.repeat(64)}`
const [db, web] = [`ghcr.io/o/db@${digest}`, `o/web@${digest}`]

const reuses = [
  {
    title: 'pulls a reused image once, for all its names, beside archives',
    conditions: { inputs: { images: `db=${db} base=base shop/db:1=${db}` } },
    acts: [
      `pull ${db}`,
      'tag id of ghcr.io/o/db db',
      'tag id of ghcr.io/o/db shop/db:1',
      'load base',
      'tag sha256:base base'
    ],
    loaded: { db: 'id of ghcr.io/o/db', 'shop/db:1': 'id of ghcr.io/o/db', base: 'sha256:base' },
    contexts: [
      'db=docker-image://db',
      'shop/db:1=docker-image://shop/db:1',
      'base=docker-image://base'
    ]
  },
  {
    title: 'asks no service for artifacts where none is wanted, and makes no folder',
    conditions: {
      inputs: { images: `db=${db} web=${web}` },
      unlisted: complain('artifacts-unreachable')
    },
    acts: [`pull ${db}`, 'tag id of ghcr.io/o/db db', `pull ${web}`, 'tag id of o/web web'],
    loaded: { db: 'id of ghcr.io/o/db', web: 'id of o/web' },
    contexts: ['db=docker-image://db', 'web=docker-image://web']
  },
  {
    title: 'pulls nothing for builders, and names the image by its digest',
    conditions: { inputs: { images: `db=${db} base=base`, to: 'layout' } },
    acts: ['unpack base to /load/base/layout'],
    loaded: { db: digest, base: 'sha256:base' },
    contexts: [`db=docker-image://${db}`, 'base=oci-layout:///load/base/layout']
  },
  {
    title: 'does not hold a digest against the ids of artifacts',
    conditions: {
      inputs: { images: `db=${db}`, 'image-ids': `base=sha256:${'1'.repeat(64)}` }
    },
    acts: [`pull ${db}`, 'tag id of ghcr.io/o/db db'],
    loaded: { db: 'id of ghcr.io/o/db' },
    contexts: ['db=docker-image://db']
  },
  {
    title: 'builds on the pulled image where the builder sees those of the engine',
    conditions: { inputs: { dev: toDev(`db=${db}`) }, builder: { sees: 'daemon' } },
    acts: [
      `pull ${db}`,
      'tag id of ghcr.io/o/db db',
      '--tag=shop-api --build-context=db=docker-image://db'
    ],
    loaded: { db: 'id of ghcr.io/o/db', 'shop-api': 'sha256:built-shop-api' },
    contexts: ['db=docker-image://db']
  },
  {
    title: 'builds on the reference where the builder does not, and pulls for the tests',
    conditions: { inputs: { dev: toDev(`db=${db} base=base`) }, builder: { sees: 'layouts' } },
    acts: [
      `pull ${db}`,
      'tag id of ghcr.io/o/db db',
      'unpack base to /load/base/layout',
      'load base',
      'tag sha256:base base',
      `--tag=shop-api --build-context=db=docker-image://${db} --build-context=base=oci-layout:///load/base/layout`
    ],
    loaded: {
      db: 'id of ghcr.io/o/db',
      base: 'sha256:base',
      'shop-api': 'sha256:built-shop-api'
    },
    contexts: ['db=docker-image://db', 'base=docker-image://base']
  }
] as const

it.each(reuses)('$title', async ({ conditions, acts, loaded, contexts }) => {
  const end = await run(conditions)
  expect(end.diagnostics).toEqual([])
  expect(end.status).toBe(0)
  expect([...end.acts].sort()).toEqual([...acts].sort())
  const outputs = end.outputs.at(-1)
  expect(JSON.parse(outputs?.['loaded'] ?? '')).toEqual(loaded)
  expect(outputs?.['build-contexts']?.split('\n')).toEqual(contexts)
})

const failures = [
  {
    title: 'names every image that could not be pulled, beside those that could not be loaded',
    conditions: {
      inputs: { images: `db=${db} a=${web} b=${web} base=base` },
      gone: ['ghcr.io/o/db', 'o/web'],
      broken: ['base']
    },
    reported: [
      /^image "db", which is reused: it did not work/,
      /^image "a", "b", which is reused: it did not work/,
      /^image "base" of artifact "base": it did not work/
    ]
  },
  {
    title: 'names every word that is no image, and the form that was meant',
    conditions: { inputs: { images: `x=o/x:1@${digest} base=o/base db=db db=${db}` } },
    reported: [
      /^the input "images" holds "x=o\/x:1@sha256:d+"$/,
      /^the input "images" holds "base=o\/base"$/,
      /^the input "images" wants "db" from two images$/
    ]
  },
  {
    title: 'names every image that could not be loaded',
    conditions: { inputs: { images: 'base=base db=db api=api' }, broken: ['base', 'api'] },
    reported: [/^image "base" of artifact "base"/, /^image "api" of artifact "api"/]
  },
  {
    title: 'names every artifact that is missing',
    conditions: { inputs: { images: 'a=nowhere b=neither' } },
    reported: [/"a" of artifact "nowhere".*"api", "base", "db"/, /"b" of artifact "neither"/]
  },
  {
    title: 'names the artifact that holds another image than the workflow says',
    conditions: {
      inputs: { images: 'base=base db=db', 'image-ids': `base=sha256:${'1'.repeat(64)}` }
    },
    reported: [
      /^image "base" of artifact "base": the archive holds sha256:base, and the input "image-ids" names sha256:1/,
      /^image "db" of artifact "db": the input "image-ids" does not name the artifact/
    ]
  },
  {
    title: 'says that there is no builder before anything is downloaded',
    conditions: { inputs: { dev }, builder: complain('docker-failed') },
    reported: [/^image "base": it did not work/]
  },
  {
    title: 'names the development image that could not be built',
    conditions: { inputs: { dev }, build: complain('dev-build-failed') },
    reported: [/^the development image "api": it did not work/]
  },
  {
    title: 'says that something is wrong with itself',
    conditions: { inputs: { images: 'base=base' }, failure: new Error('the program is wrong') },
    reported: [/^the images could not be loaded: Error: the program is wrong/]
  }
]

it.each(failures)('$title, and leaves the outputs empty', async ({ conditions, reported }) => {
  const { status, outputs, diagnostics } = await run(conditions)
  expect(status).toBe(1)
  expect(outputs).toEqual([nothing])
  expect(diagnostics.map(({ message }) => message)).toEqual(
    reported.map(pattern => expect.stringMatching(pattern) as string)
  )
})

it('says that the outputs cannot be written', async () => {
  const { status, diagnostics } = await run({ inputs: {}, unwritable: new Error('no file') })
  expect(status).toBe(1)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unwritable-outputs'])
})

it('says that the outputs cannot be written the second time', async () => {
  const { status, diagnostics } = await run({ inputs: {}, full: new Error('no space') })
  expect(status).toBe(1)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unwritable-outputs'])
})

it('tells complaints from answers', () => {
  expect(isComplaint(complain('disk-full'))).toBe(true)
  expect(isComplaint(archiveOf('base'))).toBe(false)
  expect(isComplaint(undefined)).toBe(false)
})
