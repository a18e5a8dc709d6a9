// image-matrix/load against the real engine, the real builder and the service for artifacts.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildArchive, layOutContext } from './images.mjs'
import { makeFolder, uploadArtifact } from './job.mjs'
import {
  assertFailed,
  build,
  buildAttested,
  devOf,
  idOf,
  listImages,
  load,
  runIn,
  service,
  upload
} from './load-bench.mjs'

/** @typedef {import('./load-bench.mjs').LoadCase} LoadCase */

/** @type {LoadCase[]} */
export const loadCases = [
  {
    title: 'loads several images side by side, each under all its names',
    async check(bench) {
      const [base, db] = [await build(bench, 'base'), await build(bench, 'db', 'LABEL kind=db\n')]
      await upload(bench, 'base', base)
      await upload(bench, 'db', db)
      const answer = await load(bench, { images: 'base=base shop/base:1=base\ndb=db' })
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual(answer.loaded, { base: base.id, 'shop/base:1': base.id, db: db.id })
      for (const [name, id] of Object.entries(answer.loaded)) {
        assert.equal(await idOf(bench, name), id)
      }
      assert.deepEqual(answer.contexts, [
        'base=docker-image://base',
        'shop/base:1=docker-image://shop/base:1',
        'db=docker-image://db'
      ])
      assert.deepEqual(await listArchives(answer.temp), [], 'no archive is left on the disk')
    }
  },
  {
    title: 'takes what gzip and zstd wrote, whatever the file is called',
    async check(bench) {
      const image = await build(bench, 'packed', 'LABEL packed=yes\n')
      const id = { 'image-id': `${image.id}\n` }
      const zstd = execFileSync('zstd', ['--stdout', '--quiet'], {
        input: image.archive,
        maxBuffer: 1 << 28
      })
      await uploadArtifact('gzip', { archive: gzipSync(image.archive), ...id }, service(bench))
      await uploadArtifact('zstd', { 'image.tar.zst': zstd, ...id }, service(bench))
      const answer = await load(bench, { images: 'one=gzip two=zstd' })
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual(answer.loaded, { one: image.id, two: image.id })
      const layouts = await load(bench, { images: 'one=gzip two=zstd', to: 'layout' })
      assert.equal(layouts.status, 0, layouts.log)
    }
  },
  {
    title: 'loads OCI archives with attestations, however they are packed',
    async check(bench) {
      const image = await buildAttested(bench, 'attested', 'RUN echo attested > /origin\n')
      const zstd = execFileSync('zstd', ['--stdout', '--quiet'], {
        input: image.archive,
        maxBuffer: 1 << 28
      })
      await upload(bench, 'plain', image)
      await upload(bench, 'gzip', { ...image, archive: gzipSync(image.archive) })
      await upload(bench, 'zstd', { ...image, archive: zstd })
      for (const artifact of ['plain', 'gzip', 'zstd']) {
        // A layer that the engine has already is not read again.
        await bench.engine.docker('system', 'prune', '--all', '--force')
        const answer = await load(bench, { images: `attested=${artifact}` })
        assert.equal(answer.status, 0, answer.log)
        assert.equal(answer.loaded['attested'], await idOf(bench, 'attested'))
        assert.equal(await runIn(bench, 'attested', 'cat', '/origin'), 'attested')
      }
    }
  },
  {
    title: 'takes the attested image for its development image and for builders, too',
    async check(bench) {
      const image = await buildAttested(bench, 'base', 'RUN echo attested > /origin\n')
      await upload(bench, 'base', image)
      const repository = await layOutContext('FROM base\n')
      const dev = JSON.stringify(devOf('.'))
      const answer = await load(bench, { images: 'base=base', dev }, repository)
      assert.equal(answer.status, 0, answer.log)
      assert.equal(await runIn(bench, 'api', 'cat', '/origin'), 'attested')
      const layout = await load(bench, { images: 'base=base', to: 'layout' })
      assert.deepEqual(layout.loaded, { base: image.id }, layout.log)
      const child = await buildArchive(bench.engine, {
        dockerfile: 'FROM base\n',
        tag: 'child',
        type: 'oci',
        words: ['--provenance=mode=max', ...layout.contexts.map(each => `--build-context=${each}`)]
      })
      await upload(bench, 'child', child)
      await load(bench, { images: 'child=child' })
      assert.equal(await runIn(bench, 'child', 'cat', '/origin'), 'attested')
    }
  },
  {
    title: 'takes what `docker save` of this engine wrote',
    async check(bench) {
      await upload(bench, 'base', await build(bench, 'saved'))
      await load(bench, { images: 'saved=base' })
      const file = path.join(await makeFolder(), 'image.tar')
      await bench.engine.docker('save', '--output', file, 'saved')
      const id = await idOf(bench, 'saved')
      const archive = execFileSync('cat', [file], { maxBuffer: 1 << 28 })
      await uploadArtifact('old', { 'image.tar': archive, 'image-id': id }, service(bench))
      const answer = await load(bench, { images: 'old=old' })
      assert.deepEqual(answer.loaded, { old: id }, answer.log)
      const layout = await load(bench, { images: 'old=old', to: 'layout' })
      assert.equal(layout.status, 1)
      assert.match(layout.log, /"oci-layout".*\[broken-archive\]/)
    }
  },
  {
    title: 'unpacks layouts that a builder builds on, and leaves the engine alone',
    async check(bench) {
      const base = await build(bench, 'layout-only', 'RUN echo of-this-run > /origin\n')
      await upload(bench, 'base', base)
      const before = await listImages(bench)
      const answer = await load(bench, { images: 'base=base', to: 'layout' })
      assert.deepEqual(answer.loaded, { base: base.id }, answer.log)
      assert.deepEqual(await listImages(bench), before)
      const context = await layOutContext('FROM base\n')
      await bench.engine.docker(
        ...['buildx', 'build', '--load', '--tag=on-layout'],
        ...answer.contexts.map(line => `--build-context=${line}`),
        context
      )
      assert.equal(await runIn(bench, 'on-layout', 'cat', '/origin'), 'of-this-run')
    }
  },
  {
    title: 'builds development images side by side on the parents of this run, and uploads none',
    async check(bench) {
      const base = await build(bench, 'base', 'RUN echo of-this-run > /origin\n')
      await upload(bench, 'base', base)
      const repository = await layOutContext(
        'FROM base AS app\nARG TOOL\nCOPY --from=notes note /note\n' +
          'FROM app AS dev\nARG TOOL\nRUN <<EOF\necho "$TOOL" > /tool\nEOF\n'
      )
      await mkdir(path.join(repository, 'notes'))
      await writeFile(path.join(repository, 'notes/note'), 'a note')
      const entry = {
        variant: 'dev',
        context: '.',
        file: 'Dockerfile',
        target: 'dev',
        'build-contexts': 'notes=./notes',
        load: 'base=base'
      }
      const entries = [
        { ...entry, image: 'api', 'local-tag': 'dev-api', 'build-args': 'TOOL=a b $c' },
        { ...entry, image: 'web', 'local-tag': 'dev-web', 'build-args': 'TOOL=--load' },
        { image: 'db', variant: 'prod' }
      ]
      const answer = await load(bench, { dev: JSON.stringify(entries) }, repository)
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual(Object.keys(answer.loaded), ['base', 'dev-api', 'dev-web'])
      assert.equal(await idOf(bench, 'dev-api'), answer.loaded['dev-api'])
      assert.equal(await runIn(bench, 'dev-api', 'cat', '/tool', '/note'), 'a b $c\na note')
      assert.equal(await runIn(bench, 'dev-web', 'cat', '/tool'), '--load')
      assert.equal(await runIn(bench, 'dev-web', 'cat', '/origin'), 'of-this-run')
      assert.deepEqual([...bench.server.list(bench.run).keys()], ['base'])
    }
  },
  {
    title: 'lets a development image have the tag of the production image it is built from',
    async check(bench) {
      await upload(bench, 'api', await build(bench, 'api', 'RUN echo prod > /variant\n'))
      const repository = await layOutContext('FROM api\nRUN echo dev >> /variant\n')
      const dev = {
        image: 'api',
        variant: 'dev',
        context: '.',
        'local-tag': 'api',
        load: 'api=api'
      }
      const answer = await load(bench, { images: 'api=api', dev: JSON.stringify(dev) }, repository)
      assert.equal(answer.status, 0, answer.log)
      assert.equal(await idOf(bench, 'api'), answer.loaded['api'])
      assert.equal(await runIn(bench, 'api', 'cat', '/variant'), 'prod\ndev')
    }
  },
  {
    title: 'takes the newest of a name',
    async check(bench) {
      const newer = await build(bench, 'newer', 'LABEL attempt=2\n')
      await upload(bench, 'base', await build(bench, 'older', 'LABEL attempt=1\n'))
      await upload(bench, 'base', newer, '2')
      const answer = await load(bench, { images: 'base=base' })
      assert.deepEqual(answer.loaded, { base: newer.id }, answer.log)
    }
  },
  {
    title: 'warns where nobody wrote down which image was built',
    async check(bench) {
      const image = await build(bench, 'base')
      await uploadArtifact('base', { 'image.tar': image.archive }, service(bench))
      const answer = await load(bench, { images: 'base=base' })
      assert.equal(answer.status, 0)
      assert.match(answer.log, /image-id.*\[image-id-unrecorded\]|\[image-id-unrecorded\]/)
    }
  },
  {
    title: 'has nothing to do without images',
    async check(bench) {
      const answer = await load(bench, { images: '', dev: '{"variant":"prod"}' })
      assert.equal(answer.status, 0, answer.log)
      assert.deepEqual([answer.loaded, answer.contexts], [{}, []])
    }
  },
  ...[
    {
      title: 'an artifact that is not there, with those that are',
      inputs: { images: 'base=base api=api db=database' },
      says: [/"api".*no such artifact; this run has "base", "other"/, /"db" of artifact "database"/]
    },
    {
      title: 'another image than the one that was built',
      inputs: { images: 'base=other' },
      says: [/"base" of artifact "other".*was built \[wrong-image-id\]/]
    },
    {
      title: 'inputs that are none',
      inputs: { images: 'base', dev: '[1]', to: 'mars' },
      says: [/"images" holds "base"/, /"dev" is no matrix entry/, /"to" is "mars"/]
    },
    {
      title: 'a name that two artifacts are wanted for',
      inputs: { images: 'base=base base=other' },
      says: [/wants "base" from two artifacts/]
    },
    {
      title: 'a name that is no tag, with the command',
      inputs: { images: 'Base!=base' },
      says: [/"docker image tag -- sha256:[0-9a-f]+ 'Base!'" ended with status 1/]
    },
    {
      title: 'a job without docker',
      inputs: { images: 'base=base' },
      variables: { PATH: '/nowhere' },
      says: [/docker was not found.*ubuntu-latest/]
    },
    {
      title: 'an engine that does not answer',
      inputs: { images: 'base=base' },
      variables: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
      says: [/"docker image load --quiet" ended with status 1/, /the engine does not answer/]
    },
    {
      title: 'a job without buildx',
      inputs: { images: 'base=base', dev: JSON.stringify(devOf('.')) },
      variables: { DOCKER_CONFIG: '/nowhere' },
      says: [/setup-buildx-action/]
    },
    {
      title: "a builder of the engine's own that is too old for named contexts",
      inputs: { dev: JSON.stringify({ ...devOf('.'), target: 'broken' }) },
      variables: { BUILDX_BUILDER: 'default' },
      says: [/--build-context=base=docker-image:\/\/base/, /too old for named contexts/]
    },
    {
      title: 'a job without a service for artifacts',
      inputs: { images: 'base=base' },
      variables: { ACTIONS_RESULTS_URL: undefined },
      says: [/no access to the artifacts of its run.*\[artifacts-unreachable\]/]
    },
    {
      title: 'a server that keeps no artifacts',
      inputs: { images: 'base=base' },
      variables: { GITHUB_SERVER_URL: 'https://git.example.org' },
      says: [/keeps no artifacts/]
    },
    {
      title: 'a full disk, before anything is downloaded',
      inputs: { images: 'base=base other=other' },
      disk: 1_000_000,
      says: [/take at least 2\.2 MB, and 1\.0 MB are free \[disk-full\]/]
    },
    {
      title: 'a disk that gets full on the way',
      inputs: { images: 'base=base', to: 'layout' },
      disk: 1_200_000,
      says: [/the disk is full \[disk-full\]/]
    },
    {
      title: 'a build that fails, with its last lines',
      inputs: { dev: JSON.stringify({ ...devOf('.'), target: 'broken' }) },
      says: [/development image "api".*docker buildx build --load/, /it went wrong here/]
    },
    {
      title: 'a parent that the plan does not know',
      inputs: { dev: JSON.stringify({ ...devOf('.'), target: 'orphan' }) },
      says: [/looked for an image in a registry.*`load` of the entry/]
    },
    {
      title: 'text that would be a command of the runner',
      inputs: { images: '::error::forged\u0007=base' },
      says: [/\\u003a:error::forged|"::error::forged\\u0007"/],
      saysNot: /^\s*::error::forged/m
    }
  ].map(toFailure),
  ...[
    {
      title: 'an archive that ends in the middle',
      spoil: (/** @type {Buffer} */ tar) => tar.subarray(0, tar.length / 2)
    },
    { title: 'an archive with another layer than it says', spoil: damageLayer },
    { title: 'a file that is no archive', spoil: () => Buffer.from('no archive '.repeat(100)) },
    { title: 'an archive of no image', spoil: () => Buffer.alloc(10_240) },
    {
      title: 'gzip that ends in the middle',
      spoil: (/** @type {Buffer} */ tar) => gzipSync(tar).subarray(0, 100_000)
    }
  ].map(toBrokenArchive),
  {
    title: 'fails on an artifact of two archives',
    async check(bench) {
      const { archive } = await build(bench, 'base')
      await uploadArtifact('base', { 'a.tar': archive, 'b.tar': archive }, service(bench))
      const answer = await load(bench, { images: 'base=base' })
      assertFailed(answer, [/holds "a\.tar", "b\.tar", not one archive \[broken-archive\]/])
    }
  },
  {
    title: 'fails on an artifact that was changed after its upload',
    async check(bench) {
      await upload(bench, 'base', await build(bench, 'base'))
      const stored = bench.server.list(bench.run).get('base')
      assert.ok(stored !== undefined)
      stored.digest = `sha256:${'0'.repeat(64)}`
      const answer = await load(bench, { images: 'base=base' })
      assertFailed(answer, [/is not what was uploaded/])
    }
  },
  {
    title: 'fails where the service refuses the job, and says so',
    async check(bench) {
      bench.server.setFault(() => ({ status: 403, body: '{"msg":"permission denied"}' }))
      const answer = await load(bench, { images: 'base=base' })
      bench.server.setFault(undefined)
      assertFailed(answer, [/refused the token of this job.*\[artifacts-unreachable\]/])
    }
  },
  {
    title: 'fails where the service does not answer, within a limit of its own',
    async check(bench) {
      bench.server.setFault(() => 'hang')
      const start = performance.now()
      const answer = await load(bench, { images: 'base=base' })
      bench.server.setFault(undefined)
      assertFailed(answer, [/no end within 45 s/])
      assert.ok(performance.now() - start < 60_000)
    }
  },
  {
    title: 'fails where the engine has ended, and works again when it is back',
    async check(bench) {
      await upload(bench, 'base', await build(bench, 'base'))
      await bench.engine.stopDaemon()
      const answer = await load(bench, { images: 'base=base' })
      await bench.engine.startDaemon()
      assertFailed(answer, [/look at its log for why it ended/])
      assert.equal((await load(bench, { images: 'base=base' })).status, 0)
    }
  }
]

/**
 * A failure in a run with two artifacts, one of which holds another image than it says.
 * @param {{ title: string, inputs: Record<string, string>, variables?: import('./job.mjs').Variables, disk?: number, says: RegExp[], saysNot?: RegExp }} failure
 * @returns {LoadCase}
 */
function toFailure({ title, inputs, variables = {}, disk, says, saysNot }) {
  return {
    title: `fails on ${title}`,
    async check(bench) {
      const base = await build(bench, 'base')
      await upload(bench, 'base', base)
      await upload(bench, 'other', { ...base, id: `sha256:${'1'.repeat(64)}` })
      const repository = await layOutContext(
        'FROM scratch AS orphan-base\nFROM nowhere-to-be-found AS orphan\n' +
          'FROM base AS broken\nRUN echo it went wrong here && false\n'
      )
      const volume = disk === undefined ? undefined : await mountVolume(disk)
      const folder = volume === undefined ? {} : { RUNNER_TEMP: volume }
      const answer = await load(bench, inputs, repository, { ...folder, ...variables })
      if (volume !== undefined) execFileSync('umount', [volume])
      assertFailed(answer, says)
      if (saysNot !== undefined) assert.doesNotMatch(answer.log, saysNot)
    }
  }
}

/**
 * @param {{ title: string, spoil: (tar: Buffer) => Buffer }} broken
 * @returns {LoadCase}
 */
function toBrokenArchive({ title, spoil }) {
  return {
    title: `fails on ${title}`,
    async check(bench) {
      // A layer that the engine has already is not read again.
      await bench.engine.docker('system', 'prune', '--all', '--force')
      const { archive, id } = await build(bench, 'base')
      const files = { 'image.tar': spoil(Buffer.from(archive)), 'image-id': id }
      await uploadArtifact('base', files, service(bench))
      for (const to of ['daemon', 'layout']) {
        const answer = await load(bench, { images: 'spoilt=base', to })
        assertFailed(answer, [/image "spoilt" of artifact "base".*\[broken-archive\]/])
      }
    }
  }
}

/** @param {Buffer} tar */
function damageLayer(tar) {
  const middle = Math.floor(tar.length / 2)
  tar[middle] = (tar[middle] ?? 0) ^ 0xff
  return tar
}

/**
 * A disk of so many bytes.
 * @param {number} size
 */
async function mountVolume(size) {
  const folder = await makeFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  await chmod(folder, 0o777)
  return folder
}

/** @param {string} folder */
async function listArchives(folder) {
  const files = await readdir(folder, { recursive: true })
  return files.filter(file => file.endsWith('.tar'))
}
