// Builds by the entries of a real plan, after every base has moved.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseOutputs, prepareRun } from '../scripts/run-plan.mjs'
import { layOut, project } from '../scripts/scratch.mjs'
import { makeFolder } from './job.mjs'
import { bake, moveBases, toMark } from './moving-bases.mjs'
import { hubImages, otherImages, pinCases } from './pin-cases.mjs'

/**
 * @typedef {import('./engine.mjs').RealEngine} Engine
 * @typedef {import('./pin-cases.mjs').PinCase} PinCase
 * @typedef {Record<string, string>} Entry
 * @typedef {Record<string, Record<string, string[]>>} Seen by platform, what each mark says
 * @typedef {object} World
 * @property {Engine} engine
 * @property {import('./hub.mjs').Hub} hub
 */

const machine = process.arch === 'x64' ? 'amd64' : process.arch
const file = '.github/image-matrix.yml'

/**
 * Plans while all tags name old content, moves them, and answers how each case is built then.
 * @param {World} world
 * @param {readonly PinCase[]} chosen
 */
export async function preparePins({ engine, hub }, chosen) {
  await moveAll(engine, 'old')
  const scratch = await layOut({
    event: 'push',
    changes: [],
    prepare: folder => writeRepository(folder, engine.registry)
  })
  const entries = await plan(scratch, hub.environment)
  const platforms = await listPlatforms(scratch, hub.environment)
  await moveAll(engine, 'new')
  const moved = await buildMoved(chosen, { engine, entries, folder: scratch.folder })
  return {
    /** @param {PinCase} pinCase */
    check: pinCase => check(pinCase, { engine, entries, platforms, moved, folder: scratch.folder }),
    remove: () => rm(path.dirname(scratch.folder), { recursive: true })
  }
}

/**
 * @param {Engine} engine
 * @param {string} content of all bases, for each platform
 */
async function moveAll(engine, content) {
  const images = [...hubImages, ...otherImages]
  await moveBases(
    engine,
    images.map(name => ({ name, amd64: content, arm64: content }))
  )
}

/**
 * @param {string} folder
 * @param {string} registry
 */
async function writeRepository(folder, registry) {
  const images = Object.fromEntries(
    pinCases.map(({ image, platforms, more = {} }) => [
      image,
      {
        context: image,
        ...('dev' in more ? {} : { tests: false }),
        ...(platforms.length > 0 ? { platforms } : {}),
        ...more
      }
    ])
  )
  const configuration = {
    'image-name': `${registry}/pinned/{image}`,
    reuse: {},
    bases: {},
    runners: { default: machine === 'amd64' ? 'ubuntu-24.04' : 'ubuntu-24.04-arm' },
    images
  }
  await mkdir(path.join(folder, '.github'))
  await writeFile(path.join(folder, file), JSON.stringify(configuration))
  for (const { image, dockerfile } of pinCases) {
    await mkdir(path.join(folder, image))
    const text = dockerfile.replaceAll('REGISTRY', registry)
    await writeFile(path.join(folder, image, 'Dockerfile'), text)
  }
}

/**
 * The entries of all builds by image, those of development images as `IMAGE dev`.
 * @param {import('../scripts/scratch.mjs').Scratch} scratch
 * @param {Record<string, string>} variables
 * @returns {Promise<Map<string, Entry>>}
 */
async function plan(scratch, variables) {
  const run = await prepareRun(scratch, { images: 'all' }, { variables })
  const log = await runNode([run.entry], run.options)
  const outputs = new Map(parseOutputs(await readFile(run.files.output, 'utf8')))
  await rm(run.home, { recursive: true })
  assert.equal(outputs.get('result'), 'planned', log)
  assert.doesNotMatch(log, /warning/, 'nothing is unknown')
  /** @param {string} name @returns {Entry[]} */
  const list = name => JSON.parse(outputs.get(name) ?? '{}').include ?? []
  return new Map([
    ...list('build_matrix').map(entry => /** @type {const} */ ([entry['image'] ?? '', entry])),
    ...list('dev_matrix').map(entry => /** @type {const} */ ([`${entry['image']} dev`, entry]))
  ])
}

/**
 * For which platforms each image takes its bases, as `image-matrix bases` tells: by image, the
 * name of a base, and the platforms.
 * @param {import('../scripts/scratch.mjs').Scratch} scratch
 * @param {Record<string, string>} variables
 * @returns {Promise<Record<string, Record<string, string[]>>>}
 */
async function listPlatforms(scratch, variables) {
  const { PATH } = process.env
  const options = { cwd: scratch.folder, env: { PATH, HOME: scratch.folder, ...variables } }
  const text = await runNode([path.join(project, 'dist/cli/index.js'), 'bases', '--json'], options)
  /** @type {Record<string, Record<string, string[]>>} */
  const platforms = {}
  for (const { image: reference, uses } of JSON.parse(text).bases) {
    for (const use of uses) {
      for (const image of use.images) {
        const mark = toMark(reference)
        const of = (platforms[image] ??= {})
        of[mark] = [...new Set([...(of[mark] ?? []), ...use.platforms])].sort()
      }
    }
  }
  return platforms
}

/**
 * Beside the hub, which answers in this process; answers what was printed.
 * @param {readonly string[]} words
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
async function runNode(words, { cwd, env }) {
  const child = spawn(process.execPath, words, { cwd, env })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (log += part))
  await new Promise(resolve => child.on('close', resolve))
  return log
}

/**
 * The same builds without pins, all in one: what is there now.
 * @param {readonly PinCase[]} chosen
 * @param {{ engine: Engine, entries: ReadonlyMap<string, Entry>, folder: string }} made
 * @returns {Promise<Map<string, Seen>>} by the names of their entries
 */
async function buildMoved(chosen, { engine, entries, folder }) {
  const out = await makeFolder()
  const builds = chosen.flatMap(({ image, dev, more }) => [
    { name: image, contexts: more?.['build-contexts'] ?? {} },
    ...(dev === undefined ? [] : [{ name: `${image} dev`, contexts: {} }])
  ])
  const target = Object.fromEntries(
    builds.map(({ name, contexts }, index) => {
      const entry = readEntry(entries, name)
      const lines = lineUp(entry, 'build-args').map(line => line.split('='))
      const fields = {
        context: path.join(folder, entry['context'] ?? ''),
        args: Object.fromEntries(lines),
        contexts: toShortNames(contexts),
        platforms: listPlatformsOf(entry),
        ...(entry['target'] === '' ? {} : { target: entry['target'] }),
        output: [`type=local,dest=${path.join(out, String(index))}`]
      }
      return [`build-${index}`, fields]
    })
  )
  await bake(engine, target)
  const seen = builds.map(async ({ name }, index) => {
    const marks = await readSeen(path.join(out, String(index)), readEntry(entries, name))
    return /** @type {const} */ ([name, marks])
  })
  return new Map(await Promise.all(seen))
}

/**
 * `docker buildx build` shortens the names of contexts, `docker buildx bake` takes them as they are.
 * @param {Record<string, string>} contexts
 */
function toShortNames(contexts) {
  return Object.fromEntries(
    Object.entries(contexts).map(([name, source]) => [
      name.replace(/^docker\.io\/library\//, '').replace(/:latest$/, ''),
      source
    ])
  )
}

/**
 * @param {PinCase} pinCase
 * @param {object} made
 * @param {Engine} made.engine
 * @param {ReadonlyMap<string, Entry>} made.entries
 * @param {Record<string, Record<string, string[]>>} made.platforms
 * @param {ReadonlyMap<string, Seen>} made.moved
 * @param {string} made.folder
 */
async function check({ image, pinned, dev, loose = [], platforms }, made) {
  const all = platforms.length === 0 ? [`linux/${machine}`] : platforms
  for (const { name, marks, of } of [
    { name: image, marks: pinned, of: all },
    ...(dev === undefined ? [] : [{ name: `${image} dev`, marks: dev, of: [`linux/${machine}`] }])
  ]) {
    /** @param {string} content of those that are pinned */
    const expect = content => {
      const unpinned = loose.map(mark => ({ mark, content: 'new' }))
      return toSeen([...marks.map(mark => ({ mark, content })), ...unpinned], of)
    }
    const entry = readEntry(made.entries, name)
    const built = await build(entry, made)
    assert.deepEqual(built, expect('old'), `${name}:\n${entry['build-contexts']}`)
    // Without the pins it is otherwise: the tags have moved.
    assert.deepEqual(made.moved.get(name), expect('new'), `${name} without pins`)
    for (const mark of [...marks, ...loose].map(each => each.split(' ')[0] ?? '')) {
      /** @type {string[]} */
      const taken = Object.values(built).flatMap(each => (each[mark] ?? []).map(toPlatform))
      const told = made.platforms[image]?.[mark]
      assert.deepEqual(told, [...new Set(taken)].sort(), `platforms of ${mark} in ${name}`)
    }
  }
}

/** A mark says its architecture first. @param {string} mark */
function toPlatform(mark) {
  return `linux/${mark.split(' ')[0]}`
}

/**
 * What a build must show: by platform, the content of each mark and the platform that it is of.
 * @param {readonly { mark: string, content: string }[]} marks
 * @param {readonly string[]} platforms
 */
function toSeen(marks, platforms) {
  /** @param {string} platform */
  const seeOn = platform =>
    marks.map(({ mark, content }) => {
      const [name = '', architecture = platform.replace('linux/', '')] = mark.split(' ')
      return /** @type {const} */ ([name, [`${architecture} ${content}`]])
    })
  return Object.fromEntries(
    platforms.map(platform => [platform, Object.fromEntries(seeOn(platform))])
  )
}

/**
 * As docker/build-push-action builds an entry; answers the marks in the image of each platform.
 * @param {Entry} entry
 * @param {{ engine: Engine, folder: string }} made
 */
async function build(entry, { engine, folder }) {
  const out = await makeFolder()
  /** @param {string} field @param {string} option */
  const each = (field, option) => lineUp(entry, field).map(line => `--${option}=${line}`)
  await engine.docker(
    ...['buildx', 'build', '--provenance=false', `--output=type=local,dest=${out}`],
    ...[`--file=${path.join(folder, entry['file'] ?? '')}`, ...each('target', 'target')],
    ...[...each('platforms', 'platform'), ...each('build-args', 'build-arg')],
    ...[...each('build-contexts', 'build-context'), path.join(folder, entry['context'] ?? '')]
  )
  return readSeen(out, entry)
}

/**
 * @param {Entry} entry
 * @param {string} field
 */
function lineUp(entry, field) {
  return (entry[field] ?? '').split('\n').filter(line => line !== '')
}

/** @param {Entry} entry */
function listPlatformsOf(entry) {
  return (entry['platforms'] ?? '').split(',').filter(each => each !== '')
}

/**
 * @param {ReadonlyMap<string, Entry>} entries
 * @param {string} name
 */
function readEntry(entries, name) {
  const entry = entries.get(name)
  assert.ok(entry !== undefined, `there is an entry of ${name}`)
  return entry
}

/**
 * What a build left: a folder for each platform where there are several.
 * @param {string} out
 * @param {Entry} entry
 * @returns {Promise<Seen>}
 */
async function readSeen(out, entry) {
  const platforms = listPlatformsOf(entry)
  if (platforms.length < 2) return { [platforms[0] ?? `linux/${machine}`]: await readMarks(out) }
  const seen = platforms.map(async platform => [
    platform,
    await readMarks(path.join(out, platform.replace('/', '_')))
  ])
  return Object.fromEntries(await Promise.all(seen))
}

/**
 * All that an image holds under a name, each content once.
 * @param {string} folder
 */
async function readMarks(folder) {
  /** @type {Record<string, string[]>} */
  const marks = {}
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of files.filter(each => each.isFile() && each.name !== 'busybox')) {
    const text = (await readFile(path.join(entry.parentPath, entry.name), 'utf8')).trim()
    marks[entry.name] = [...new Set([...(marks[entry.name] ?? []), text])]
  }
  return marks
}
