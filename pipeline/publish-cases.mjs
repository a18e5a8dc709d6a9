// What image-matrix/publish does with real registries, case by case.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeFolder, uploadArtifact } from './job.mjs'
import { toEntries, uploadLegs } from './publish-archives.mjs'
import { runPublish } from './publish-job.mjs'
import {
  isWhole,
  pushOld,
  readManifest,
  startGate,
  startRegistry,
  toDigest
} from './real-registry.mjs'

/**
 * @typedef {object} Surroundings
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {import('./artifact-server.mjs').ArtifactServer} artifacts
 * @property {import('./publish-archives.mjs').BuiltArchives} archives
 * @property {{ host: string }} registry
 * @property {Awaited<ReturnType<typeof import('./real-registry.mjs').startGate>>} gate
 * @property {string} folder
 * @property {string} run
 * @typedef {{ title: string, check: (around: Surroundings) => Promise<string | void> }} Case
 */

/** The tags that a run of {@link toEntries} sets, by image. */
export const tagsOf = {
  api: ['latest', 'v1', `inputs-${'a'.repeat(64)}`],
  web: ['latest', 'v1', `inputs-${'b'.repeat(64)}`, `bases-${'b'.repeat(64)}`],
  tool: [`inputs-${'c'.repeat(64)}`]
}

/**
 * A step over all images of a run.
 * @param {Surroundings} around
 * @param {ReturnType<typeof toEntries>} entries
 * @param {Record<string, string | undefined>} variables
 */
export function toStep({ artifacts, run }, entries, variables = {}) {
  return {
    inputs: { images: JSON.stringify({ include: entries }), tags: 'latest\nv1', token: '' },
    variables: { ...artifacts.environment(run), ...variables }
  }
}

/** @type {Case[]} */
export const publishCases = [
  {
    title:
      'archives of two platforms become indexes with their attestations, their digests unchanged',
    check: async around => {
      const { registry, archives, engine, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const prefix = `${registry.host}/whole/`
      const { status, log, images, summary } = await runPublish(toStep(around, toEntries(prefix)))
      assert.equal(status, 0, log)
      assert.equal(images['web'].digest, archives.both.id)
      assert.deepEqual(images['api'].tags, tagsOf.api)
      assert.deepEqual(images['api'].platforms, ['linux/amd64', 'linux/arm64'])
      assert.match(summary, /docker pull 127\.0\.0\.1:\d+\/whole\/api@sha256:/)
      const api = await readManifest(registry.host, 'whole/api', 'latest')
      assert.equal(api?.digest, images['api'].digest)
      const listed = JSON.parse(api?.text ?? '').manifests.map(
        (/** @type {any} */ each) => each.digest
      )
      for (const leg of [archives.amd64, archives.arm64]) {
        const parts = readIndex(leg)
        assert.equal(parts.length, 2)
        for (const { digest } of parts) assert.ok(listed.includes(digest), `${digest} is unchanged`)
      }
      for (const [image, tags] of Object.entries(tagsOf)) {
        const { digest } = images[image]
        assert.ok(await isWhole(registry.host, `whole/${image}`, digest))
        for (const tag of tags) {
          assert.equal((await readManifest(registry.host, `whole/${image}`, tag))?.digest, digest)
        }
      }
      for (const image of ['api', 'web']) {
        const inspected = await engine.docker(
          'buildx',
          'imagetools',
          'inspect',
          `${prefix}${image}:latest`
        )
        assert.equal(inspected.match(/Platform: +linux\/(?:amd64|arm64)\b/g)?.length, 2, inspected)
        assert.equal(inspected.match(/attestation-manifest/g)?.length, 2, inspected)
        for (const platform of ['linux/amd64', 'linux/arm64']) {
          await engine.docker('pull', '--quiet', `--platform=${platform}`, `${prefix}${image}:v1`)
          const words = [
            'image',
            'inspect',
            '--format={{.Os}}/{{.Architecture}}',
            `${prefix}${image}:v1`
          ]
          assert.equal(await engine.docker(...words), platform)
        }
      }
      const raw = execFileSync('skopeo', [
        'inspect',
        '--raw',
        '--tls-verify=false',
        `docker://${prefix}web:latest`
      ])
      assert.equal(toDigest(raw), archives.both.id)
    }
  },
  {
    title: 'a second run that changes nothing sends no byte of content, and moves no tag',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const step = toStep(around, toEntries(`${gate.host}/twice/`))
      const first = await runPublish(step)
      assert.equal(first.status, 0, first.log)
      const sent = gate.passed.reduce((sum, { bytes }) => sum + bytes, 0)
      const requests = gate.passed.length
      gate.passed.length = 0
      const second = await runPublish(step)
      assert.equal(second.status, 0, second.log)
      assert.deepEqual(second.images, first.images)
      assert.deepEqual([...new Set(gate.passed.map(({ method }) => method))], ['GET'])
      assert.equal(
        gate.passed.reduce((sum, { bytes }) => sum + bytes, 0),
        0
      )
      return `${requests} requests with ${sent} bytes, then ${gate.passed.length} with none`
    }
  },
  {
    title: 'a registry that wants a login is told with what to type, and let in with one',
    check: async around => {
      const { folder, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      // "me" with the password "secret".
      const file = path.join(folder, 'htpasswd')
      await writeFile(file, 'me:$2b$05$YB9EZSpk7SqxG9f9rX8ax.o0IYQBq7Im9/JnEMnHlj7qHQXzdbFEu\n')
      const closed = await startRegistry(path.join(folder, 'closed'), {
        auth: { htpasswd: { realm: 'test', path: file } }
      })
      try {
        const entries = toEntries(`${closed.host}/o/`)
        const refused = await runPublish(toStep(around, entries))
        assert.equal(refused.status, 1)
        assert.match(refused.log, /status 401: .* \[registry-forbids\]\n {2}fix: log in to 127/)
        const config = await makeFolder()
        const auth = Buffer.from('me:secret').toString('base64')
        const text = JSON.stringify({ auths: { [closed.host]: { auth } } })
        await writeFile(path.join(config, 'config.json'), text)
        const let_in = await runPublish(toStep(around, entries, { DOCKER_CONFIG: config }))
        assert.equal(let_in.status, 0, let_in.log)
        assert.ok(!let_in.log.includes('secret') && !let_in.log.includes(auth))
      } finally {
        closed.stop()
      }
    }
  },
  {
    title: 'a login that may not push is told with what to type, and no tag moves',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const denied = { errors: [{ code: 'DENIED', message: 'permission_denied: write_package' }] }
      gate.rules.before = ({ method }) =>
        method === 'POST'
          ? {
              status: 403,
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(denied)
            }
          : undefined
      const { status, log, result } = await runPublish(
        toStep(around, toEntries(`${gate.host}/denied/`))
      )
      assert.deepEqual([status, result], [1, 'failed'])
      assert.match(
        log,
        /permission_denied: write_package.* \[registry-forbids\]\n {2}fix: log in to/
      )
      assert.ok(gate.passed.every(({ path }) => !/manifests\/(?:latest|v1)$/.test(path)))
    }
  },
  {
    title: 'answers of 429 and 5xx now and then only cost time',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const seen = new Map()
      gate.rules.before = ({ method, path }) => {
        const key = `${method} ${path.replace(/\/uploads\/.*/, '/uploads/')}`
        const times = (seen.get(key) ?? 0) + 1
        seen.set(key, times)
        if (times > 1 || !/manifests/.test(path)) return undefined
        return seen.size % 2 === 0
          ? {
              status: 429,
              headers: { 'retry-after': '1' },
              body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}'
            }
          : { status: 503, body: 'busy' }
      }
      const { status, log } = await runPublish(toStep(around, toEntries(`${gate.host}/busy/`)))
      assert.equal(status, 0, log)
      return `${gate.passed.length} requests`
    }
  },
  {
    title: 'a registry that answers 503 for good is told with what to do',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      gate.rules.before = () => ({ status: 503, body: 'down' })
      const { status, log } = await runPublish(toStep(around, toEntries(`${gate.host}/down/`)))
      assert.equal(status, 1)
      assert.match(log, /status 503.* \[push-unanswered\]\n {2}fix: run this again once it answers/)
    }
  },
  {
    title: 'a leg that failed is named, before anything is asked of a registry',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      const { tar, id } = archives.amd64
      const environment = artifacts.environment(run)
      await uploadArtifact('api___linux-amd64', { 'image.tar': tar, 'image-id': id }, environment)
      const [api] = toEntries(`${gate.host}/leg/`)
      assert.ok(api)
      const one = await runPublish(toStep(around, [api]))
      assert.equal(one.status, 1)
      assert.match(
        one.log,
        /image "api" lacks linux\/arm64: there is no artifact "api___linux-arm64" \[leg-missing\]/
      )
      // Both legs were built for one platform.
      await uploadArtifact('api___linux-arm64', { 'image.tar': tar, 'image-id': id }, environment)
      const two = await runPublish(toStep(around, [api]))
      assert.match(
        two.log,
        /lacks linux\/arm64: its artifact "api___linux-arm64" holds linux\/amd64 \[leg-missing\]/
      )
      assert.equal(gate.passed.length, 0)
    }
  },
  {
    title: 'archives that are missing, cut off or altered are told, each, before anything is sent',
    check: async around => {
      const { gate, archives, artifacts, run } = around
      const environment = artifacts.environment(run)
      const { tar, id } = archives.both
      const cut = tar.subarray(0, tar.length >> 1)
      const altered = Buffer.from(tar)
      // Within the content of the largest blob: its name says something else now.
      const at = altered.indexOf('"https://slsa.dev/provenance')
      altered.write('#', at + 2)
      await uploadArtifact('cut', { 'image.tar': cut, 'image-id': id }, environment)
      await uploadArtifact('altered', { 'image.tar': altered, 'image-id': id }, environment)
      await uploadArtifact('other', { 'image.tar': tar, 'image-id': archives.old.id }, environment)
      const entries = ['cut', 'altered', 'other', 'none'].map(name => ({
        ...toEntries(`${gate.host}/broken/`)[1],
        image: name,
        'image-name': `${gate.host}/broken/${name}`,
        artifacts: `linux/amd64,linux/arm64=${name}`
      }))
      const missing = await runPublish(toStep(around, /** @type {any} */ (entries)))
      assert.match(
        missing.log,
        /image "none" of artifact "none": there is no such artifact.* \[artifact-missing\]/
      )
      const broken = await runPublish(toStep(around, /** @type {any} */ (entries.slice(0, 3))))
      assert.equal(broken.status, 1)
      assert.match(
        broken.log,
        /"cut": the archive is damaged: (?:it ends in the middle|the file .* in it has another content) \[broken-archive\]/
      )
      assert.match(
        broken.log,
        /"altered": the archive is damaged: the (?:blob|file) .* has another content|in it has another content/
      )
      assert.match(broken.log, /"other": the archive holds .* was built \[wrong-image-id\]/)
      assert.equal(gate.passed.length, 0)
    }
  },
  {
    title:
      'a layer that was altered is told by its artifact when it is sent, no tag moves, and the whole one is published after it',
    check: async around => {
      const { folder, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const { tar, id } = archives.both
      const { blob, at } = findLayer(tar)
      const altered = Buffer.from(tar)
      altered.writeUInt8(altered.readUInt8(at + 20) ^ 1, at + 20)
      await uploadLegs(artifacts, `${run}-altered`, { ...archives, both: { tar: altered, id } })
      // A registry of its own: where another repository has the layer, skopeo takes it from there.
      const registry = await startRegistry(path.join(folder, 'altered'))
      const gate = await startGate(registry.host)
      // The image "api" has the same layer.
      const entries = toEntries(`${gate.host}/altered/`).filter(({ image }) => image !== 'api')
      try {
        const old = await pushOld(registry.host, 'altered/tool', 'latest', 'old')
        const broken = await runPublish(toStep({ ...around, run: `${run}-altered` }, entries))
        assert.deepEqual([broken.status, broken.result], [1, 'failed'], broken.log)
        assert.match(
          broken.log,
          new RegExp(
            `image "web" of artifact "web": the archive is damaged: the blob ${blob} in it has another content \\[broken-archive\\]`
          )
        )
        const isTag = (/** @type {string} */ path) => /\/manifests\/(?!sha256:)/.test(path)
        assert.ok(gate.passed.every(({ path }) => !isTag(path)))
        assert.equal((await readManifest(registry.host, 'altered/tool', 'latest'))?.digest, old)
        assert.equal(await readManifest(registry.host, 'altered/web', id), undefined)
        const kept = await fetch(`http://${registry.host}/v2/altered/web/blobs/${blob}`, {
          method: 'HEAD'
        })
        assert.equal(kept.status, 404)
        const whole = await runPublish(toStep(around, entries))
        assert.equal(whole.status, 0, whole.log)
        assert.ok(await isWhole(registry.host, 'altered/web', id))
      } finally {
        gate.stop()
        registry.stop()
      }
    }
  },
  {
    title: 'a disk that is full is told, by its size beforehand and by whoever writes last',
    check: async around => {
      const { gate, artifacts, run, archives } = around
      const mount = await makeFolder()
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount])
      try {
        const environment = artifacts.environment(run)
        const { id } = archives.both
        const random = Buffer.concat([archives.both.tar, Buffer.alloc(1_500_000)])
        await uploadArtifact('web', { 'image.tar': random, 'image-id': id }, environment)
        const [, web] = toEntries(`${gate.host}/full/`)
        assert.ok(web)
        const variables = { RUNNER_TEMP: mount }
        const before = await runPublish(toStep(around, [web], variables))
        assert.match(
          before.log,
          /the archives take at least 3\.\d MB, and 2\.\d MB are free \[disk-full\]/
        )
        // It says that it is small, and is not.
        const packed = gzipSync(await hugeArchive(archives.both.tar))
        await uploadArtifact('api', { 'image.tar.gz': packed, 'image-id': id }, environment)
        const api = { ...web, image: 'api', artifacts: 'linux/amd64,linux/arm64=api' }
        const amid = await runPublish(toStep(around, [api], variables))
        assert.match(amid.log, /image "api" of artifact "api": the disk is full \[disk-full\]/)
        assert.equal(gate.passed.length, 0)
      } finally {
        execFileSync('umount', [mount])
      }
    }
  },
  {
    title: 'a machine without skopeo is told how to get it',
    check: async around => {
      const { registry, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const step = toStep(around, toEntries(`${registry.host}/nobody/`), {
        PATH: await makeFolder()
      })
      const { status, log } = await runPublish(step)
      assert.equal(status, 1)
      assert.match(
        log,
        /skopeo, which carries images to registries, was not found \[skopeo-missing\]/
      )
    }
  },
  {
    title: 'two publishes that race leave every tag at the one or the other, whole',
    check: async around => {
      const { registry, gate, archives, artifacts, run } = around
      await uploadLegs(artifacts, run, archives)
      const name = 'race/web'
      const old = await pushOld(registry.host, name, 'latest', 'old')
      const other = `${run}-other`
      const { tar, id } = archives.old
      await uploadArtifact(
        'web',
        { 'image.tar': tar, 'image-id': id },
        artifacts.environment(other)
      )
      const [, web] = toEntries(`${gate.host}/race/`)
      assert.ok(web)
      const second = { ...web, 'content-tag': `inputs-${'d'.repeat(64)}`, 'bases-tag': '' }
      /** @type {Set<string>} */
      const seen = new Set()
      gate.rules.after = async () => {
        const now = await readManifest(registry.host, name, 'latest')
        seen.add(now?.digest ?? 'nothing')
        return undefined
      }
      const [one, two] = await Promise.all([
        runPublish(toStep(around, [web])),
        runPublish(toStep({ ...around, run: other }, [second]))
      ])
      assert.deepEqual([one.status, two.status], [0, 0], one.log + two.log)
      const known = [old, archives.both.id, archives.old.id]
      assert.ok(
        [...seen].every(digest => known.includes(digest)),
        [...seen].join(' ')
      )
      const last = await readManifest(registry.host, name, 'latest')
      assert.ok(await isWhole(registry.host, name, last?.digest ?? ''))
      await mkdir(path.join(around.folder, 'nothing'), { recursive: true })
    }
  }
]

/** @param {{ tar: Buffer, id: string }} archive */
function readIndex({ tar, id }) {
  const name = Buffer.from(`blobs/sha256/${id.slice(7)}`)
  const header = tar.indexOf(name)
  const size = Number.parseInt(tar.toString('latin1', header + 124, header + 135), 8)
  return JSON.parse(tar.toString('utf8', header + 512, header + 512 + size)).manifests
}

/**
 * A layer that is packed by gzip: its digest, and where it begins.
 * @param {Buffer} tar
 */
function findLayer(tar) {
  for (let at = tar.indexOf('blobs/sha256/'); at >= 0; at = tar.indexOf('blobs/sha256/', at + 1)) {
    const hex = tar.toString('latin1', at + 13, at + 77)
    if (at % 512 === 0 && tar.readUInt16BE(at + 512) === 0x1f8b) {
      return { blob: `sha256:${hex}`, at: at + 512 }
    }
  }
  throw new Error('the archive holds no layer that is packed by gzip')
}

/**
 * The archive with a blob of zeros that nothing names.
 * @param {Buffer} tar
 */
async function hugeArchive(tar) {
  const zeros = Buffer.alloc(8 << 20)
  const name = `blobs/sha256/${toDigest(zeros).slice(7)}`
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${zeros.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('        0ustar\u000000', 148)
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148
  )
  return Buffer.concat([header, zeros, tar])
}
