import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { jest } from '@jest/globals'
import * as fc from 'fast-check'
import type { BlobCheck } from '../../src/ports/docker/archives'
import { archives } from '../../src/world/docker/archives/archives'
import { openStreamSource } from '../../src/world/docker/archives/byte-source'
import { layouts } from '../../src/world/docker/archives/layouts'
import { parseArchiveIndex } from '../../src/world/docker/archives/parse-index'
import { parseTarHeader, toTarEntry } from '../../src/world/docker/archives/tar'
import { buildArchive } from '../publish/built'
import { attestedImageOf, blobOf, imageOf, tarOf, tarOfEntries } from '../support/tar'

jest.setTimeout(30_000)

const home = mkdtempSync(join(tmpdir(), 'image-matrix-archives-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

/** The folder of an artifact with these files. */
function layOut(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(home, 'artifact-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const image = imageOf('a layer')
const attested = attestedImageOf('a layer')
const other = imageOf('another layer')
const tar = tarOf(image.files)

/** The files of an archive whose index names an image for each of two platforms. */
function twoPlatforms() {
  const manifests = [image, other].map(({ manifest }) => ({ digest: manifest }))
  const index = blobOf(JSON.stringify({ manifests }))
  const files = new Map([...image.files, ...other.files, [index.name, index.text]])
  files.delete('manifest.json')
  return files.set('index.json', JSON.stringify({ manifests: [{ digest: index.digest }] }))
}

async function unpack(archive: Buffer, check: BlobCheck = 'here'): Promise<unknown> {
  const folder = layOut({ 'image.tar': archive })
  const found = await archives.inspect(folder)
  if (found.kind === 'complaint') return found
  return archives.unpack(found, join(folder, 'layout'), check)
}

describe('an artifact', () => {
  const forms = [
    { title: 'plain', file: tar, compression: 'none' },
    { title: 'packed by gzip', file: gzipSync(tar), compression: 'gzip' },
    { title: 'without the zeros at its end', file: tar.subarray(0, -1024), compression: 'none' }
  ]
  it.each(forms)('is read where its archive is $title', async ({ file, compression }) => {
    const folder = layOut({ 'image.tar': file, 'image-id': `${image.id}\n` })
    expect(await archives.inspect(folder)).toEqual({
      kind: 'archive',
      file: join(folder, 'image.tar'),
      compression,
      size: file.length,
      recordedId: image.id,
      ids: [image.id, image.manifest],
      form: 'layout'
    })
  })

  it('is read as GNU tar writes archives, with the names of a folder', async () => {
    const source = layOut({})
    mkdirSync(join(source, 'blobs/sha256'), { recursive: true })
    for (const [name, text] of image.files) writeFileSync(join(source, name), text)
    const packed = execFileSync('tar', ['--create', '--directory', source, '.'])
    const found = await archives.inspect(layOut({ 'image.tar': packed }))
    expect(found).toMatchObject({ ids: [image.id, image.manifest], recordedId: undefined })
  })

  const packed = [
    { title: 'plain', file: tarOf(attested.files) },
    { title: 'packed by gzip', file: gzipSync(tarOf(attested.files)) }
  ]
  it.each(packed)('of OCI with attestations, $title, says what docker misses', async ({ file }) => {
    const found = await archives.inspect(layOut({ 'image.tar': file, 'image-id': attested.index }))
    expect(found).toMatchObject({
      recordedId: attested.index,
      ids: [attested.id, attested.index, attested.manifest],
      form: 'layout',
      missingManifest: JSON.stringify([
        {
          Config: `blobs/${attested.id.replace(':', '/')}`,
          RepoTags: null,
          Layers: [attested.layer]
        }
      ])
    })
  })

  const unmissed = [
    { title: 'docker misses nothing', files: image.files },
    { title: 'there are images of several platforms', files: twoPlatforms() }
  ]
  it.each(unmissed)('lacks no manifest.json where $title', async ({ files }) => {
    const found = await archives.inspect(layOut({ 'image.tar': tarOf(files) }))
    expect(found).toHaveProperty('form', 'layout')
    expect(found).not.toHaveProperty('missingManifest')
  })

  const broken = [
    { title: 'holds nothing', files: {}, says: 'holds nothing, not one archive' },
    { title: 'holds no archive', files: { 'image-id': 'x' }, says: '"image-id", not one' },
    {
      title: 'holds two',
      files: { 'a.tar': tar, 'b.tar': tar },
      says: 'holds "a.tar", "b.tar", not one archive'
    },
    { title: 'is of text', files: { x: 'x'.repeat(600) }, says: 'it is no tar archive' },
    { title: 'is empty', files: { x: '' }, says: 'it ends in the middle' },
    { title: 'ends early', files: { x: tar.subarray(0, 515) }, says: 'it ends in the middle' },
    { title: 'holds no image', files: { x: tarOf([['a', 'b']]) }, says: 'holds no image' },
    {
      title: 'has an id that is none',
      files: { 'image.tar': tar, 'image-id': '--help' },
      says: 'its file "image-id" holds no id of an image'
    },
    {
      title: 'has gzip that ends early',
      files: { x: gzipSync(tar).subarray(0, 100) },
      says: 'could not be read'
    }
  ]
  it.each(broken)('is a complaint where it $title', async ({ files, says }) => {
    const found = await archives.inspect(layOut(files))
    expect(found).toMatchObject({ kind: 'complaint', code: 'broken-archive' })
    expect(found).toHaveProperty('because', expect.stringContaining(says))
  })

  it('is never a surprise, whatever byte of it is damaged', async () => {
    const byte = fc.record({ at: fc.nat(tar.length - 1), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(byte, async ({ at, to }) => {
        const damaged = Buffer.from(tar)
        damaged[at] = to
        const found = await archives.inspect(layOut({ 'image.tar': damaged }))
        expect(['archive', 'complaint']).toContain(found.kind)
      }),
      { numRuns: 60 }
    )
  })
})

describe('unpacking', () => {
  it('writes the layout and nothing else', async () => {
    const folder = layOut({ 'image.tar': tar })
    const found = await archives.inspect(folder)
    if (found.kind === 'complaint') throw new Error(found.because)
    expect(await archives.unpack(found, join(folder, 'layout'), 'here')).toBeUndefined()
    const list = execFileSync('find', ['.', '-type', 'f', '-printf', '%P\n'], {
      cwd: join(folder, 'layout'),
      encoding: 'utf8'
    })
    const expected = [...image.files.keys()].filter(name => name !== 'manifest.json')
    expect(list.trim().split('\n').sort()).toEqual(expected.sort())
  })

  it('refuses a blob that is not what its name says', async () => {
    const files = new Map(
      [...image.files].map(([name, text]) => [name, text.replace('layer', 'LAYER')])
    )
    const complaint = await unpack(tarOf(files))
    expect(complaint).toHaveProperty('code', 'broken-archive')
    expect(complaint).toHaveProperty('because', expect.stringContaining('has another content'))
  })

  it('leaves it to who reads the layout whether a blob is what its name says', async () => {
    const files = new Map(image.files).set(image.layer, 'A LAYER')
    expect(await unpack(tarOf(files), 'by-reader')).toBeUndefined()
  })

  it.each(['here', 'by-reader'] as const)('copies every byte of large files (%s)', async check => {
    const large = imageOf('0123456789abcde'.repeat(200_000))
    const folder = layOut({ 'image.tar': tarOf(large.files) })
    const found = await archives.inspect(folder)
    if (found.kind === 'complaint') throw new Error(found.because)
    const layout = join(folder, 'layout')
    expect(await archives.unpack(found, layout, check)).toBeUndefined()
    for (const [name, text] of large.files) {
      if (name !== 'manifest.json') expect(readFileSync(join(layout, name), 'utf8')).toBe(text)
    }
  })

  it('refuses what is no layout', async () => {
    const files = new Map([...image.files].filter(([name]) => name !== 'oci-layout'))
    expect(await unpack(tarOf(files))).toHaveProperty(
      'because',
      expect.stringContaining('no file "oci-layout"')
    )
  })

  it('writes nothing outside of its folder', async () => {
    const names = ['../escaped', '/tmp/escaped', 'blobs/sha256/../../../escaped2']
    const files = new Map([...image.files, ...names.map(name => [name, 'x'] as const)])
    const folder = layOut({ 'image.tar': tarOf(files) })
    const found = await archives.inspect(folder)
    if (found.kind === 'complaint') throw new Error(found.because)
    await archives.unpack(found, join(folder, 'layout'), 'here')
    const written = execFileSync('find', [folder, '-name', 'escaped*'], { encoding: 'utf8' })
    expect(written).toBe('')
  })
})

describe('the ids of an image', () => {
  const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
  const manifests = [
    {
      title: 'are those of an old engine, too',
      texts: {
        'manifest.json': JSON.stringify([{ Config: `${'a'.repeat(64)}.json` }]),
        [`${'a'.repeat(64)}.json`]: '{}'
      },
      index: { ids: [digest('a')], form: 'docker-only' }
    },
    {
      title: 'are those of every platform in an index',
      texts: {
        'index.json': JSON.stringify({ manifests: [{ digest: digest('b') }] }),
        [`blobs/sha256/${'b'.repeat(64)}`]: JSON.stringify({
          manifests: [{ digest: digest('c') }]
        }),
        [`blobs/sha256/${'c'.repeat(64)}`]: JSON.stringify({ config: { digest: digest('d') } }),
        [`blobs/sha256/${'d'.repeat(64)}`]: '{}'
      },
      index: { ids: [digest('d'), digest('b'), digest('c')], form: 'layout' }
    },
    {
      title: 'are not those of an attestation',
      texts: {
        'index.json': JSON.stringify({
          manifests: [
            { digest: digest('c') },
            {
              digest: digest('e'),
              annotations: { 'vnd.docker.reference.type': 'attestation-manifest' }
            }
          ]
        }),
        [`blobs/sha256/${'c'.repeat(64)}`]: JSON.stringify({ config: { digest: digest('d') } }),
        [`blobs/sha256/${'d'.repeat(64)}`]: '{}'
      },
      index: { ids: [digest('d'), digest('c')], form: 'layout' }
    }
  ]
  it.each(manifests)('$title', ({ texts, index }) => {
    expect(parseArchiveIndex(listingOf(texts))).toMatchObject(index)
  })

  const refused = [
    { title: 'nothing is said', texts: { 'manifest.json': '[]' }, says: 'it holds no image' },
    { title: 'it is no JSON', texts: { 'index.json': '{' }, says: 'names no image' },
    {
      title: 'a digest would be an option of docker',
      texts: { 'index.json': JSON.stringify({ manifests: [{ digest: '--format=evil' }] }) },
      says: 'it names "--format=evil", which is no SHA-256 digest'
    },
    {
      title: 'a digest is of another algorithm',
      texts: {
        'index.json': JSON.stringify({ manifests: [{ digest: `sha512:${'a'.repeat(128)}` }] })
      },
      says: 'which is no SHA-256 digest'
    }
  ]
  it.each(refused)('are none where $title', ({ texts, says }) => {
    expect(() => parseArchiveIndex(listingOf(texts))).toThrow(says)
  })
})

function listingOf(texts: Readonly<Record<string, string>>) {
  return { names: new Set(Object.keys(texts)), texts: new Map(Object.entries(texts)) }
}

/** What is read of a layout is hashed; layers are carried by who hashes them. */
describe('the layout of an archive', () => {
  const built = buildArchive('web', ['linux/amd64', 'linux/arm64'])
  const find = (start: string): string =>
    [...built.files].find(([, text]) => text.startsWith(start))?.[0] ?? ''
  const readAltered = async (name: string, change: (text: string) => string) => {
    const folder = layOut({})
    mkdirSync(join(folder, 'blobs/sha256'), { recursive: true })
    for (const [file, text] of built.files) {
      writeFileSync(join(folder, file), file === name ? change(text) : text)
    }
    return layouts.read(folder)
  }

  const rows = [
    { title: 'its index', name: `blobs/${built.id.replace(':', '/')}` },
    { title: 'a manifest', name: `blobs/${(built.manifests[0] ?? '').replace(':', '/')}` },
    { title: 'an attestation', name: `blobs/${(built.manifests[2] ?? '').replace(':', '/')}` },
    { title: 'a configuration', name: find('{"os":"linux"') },
    { title: 'the configuration of an attestation', name: find('{"architecture":"unknown"') }
  ]
  it.each(rows)('is not whole where $title has another content', async ({ name }) => {
    const upper = (text: string): string => text.replace(/[a-z](?=[^a-z]*$)/, 'X')
    expect(await readAltered(name, upper)).toMatchObject({
      kind: 'complaint',
      code: 'broken-archive',
      because: expect.stringContaining(
        `the blob ${name.replace('blobs/sha256/', 'sha256:')} in it has another content`
      ) as string
    })
  })

  it('is not whole where a layer has another size', async () => {
    expect(await readAltered(find('layer of'), text => `${text} `)).toHaveProperty(
      'because',
      expect.stringMatching(/the blob sha256:\w+ has 29 bytes, and should have 28/)
    )
  })

  it('names the layers of each manifest', async () => {
    const layout = await readAltered('', text => text)
    if (layout.kind === 'complaint') throw new Error(layout.because)
    const digests = ['layer of web for linux/amd64', 'layer of web for linux/arm64', '{"of"'].map(
      start => find(start).replace('blobs/sha256/', 'sha256:')
    )
    const layers = layout.manifests.map(each => each.layers)
    expect(layers.slice(0, 3)).toEqual(digests.map(each => [each]))
  })
})

/** What a later job may have put in the place of the archive that was built. */
describe('an archive is refused', () => {
  const both = [...image.files, ...other.files].filter(([name]) => !name.endsWith('.json'))
  const manifestOf = (...images: readonly (typeof image)[]): [string, string] => [
    'manifest.json',
    JSON.stringify(images.map(({ id }) => ({ Config: `blobs/sha256/${id.slice(7)}` })))
  ]
  const indexOf = (...images: readonly (typeof image)[]): [string, string] => [
    'index.json',
    JSON.stringify({ manifests: images.map(({ manifest }) => ({ digest: manifest })) })
  ]
  const distinct = [...new Map(both)]
  const parts = [...image.files].map(([name, text]) => ({ name, text }))
  const evil = JSON.stringify([{ Config: `blobs/sha256/${other.id.slice(7)}` }])
  const pax = (name: string): string => {
    const record = ` path=${name}\n`
    return `${record.length + 2}${record}`
  }
  const rows = [
    {
      title: 'that holds two images, as docker save of two writes them',
      tar: tarOf([...distinct, manifestOf(image, other)]),
      says: 'it holds 2 images, and an artifact is for one'
    },
    {
      title: 'whose index names two images',
      tar: tarOf([...distinct, indexOf(image, other), manifestOf(image)]),
      says: 'it holds 2 images'
    },
    {
      title: 'whose index names another image than its manifest.json',
      tar: tarOf([...distinct, indexOf(other), manifestOf(image)]),
      says: 'its index.json another'
    },
    {
      title: 'that has a second index behind the first',
      tar: tarOf([...image.files, indexOf(other)]),
      says: 'it holds "index.json" twice'
    },
    {
      title: 'that has a second index under another spelling',
      tar: tarOf([...image.files, ['./blobs/../index.json', indexOf(other)[1]]]),
      says: 'it holds "index.json" twice'
    },
    {
      title: 'that has a second manifest.json as an absolute path',
      tar: tarOf([...image.files, ['/manifest.json', evil]]),
      says: 'it holds "manifest.json" twice'
    },
    {
      title: 'that names a file by an extension of POSIX',
      tar: tarOfEntries([
        ...parts,
        { name: 'x', text: pax('manifest.json'), flag: 'x' },
        { name: 'y', text: evil }
      ]),
      says: 'it holds "manifest.json" twice'
    },
    {
      title: 'that names a file by an extension of GNU',
      tar: tarOfEntries([
        ...parts,
        { name: '././@LongLink', text: 'manifest.json\0', flag: 'L' },
        { name: 'y', text: evil }
      ]),
      says: 'it holds "manifest.json" twice'
    },
    {
      title: 'that leads to its files by a link',
      tar: tarOfEntries([...parts, { name: 'd', text: '', flag: '2' }]),
      says: 'it holds the link "d"'
    },
    {
      title: 'whose configuration has another content',
      tar: tarOf(
        [...image.files].map(([name, text]) => [
          name,
          name.endsWith(image.id.slice(7)) ? '{}' : text
        ])
      ),
      says: 'has another content'
    },
    {
      title: 'that lacks the manifest',
      tar: tarOf([...image.files].filter(([name]) => !name.endsWith(image.manifest.slice(7)))),
      says: 'is not in it'
    },
    {
      title: 'that lacks a layer',
      tar: tarOf([...image.files].filter(([name]) => name !== image.layer)),
      says: 'is not in it'
    },
    {
      title: 'that describes itself without end',
      tar: tarOf([
        ...image.files,
        ...Array.from({ length: 9 }, (_, index): [string, string] => [
          `x${index}.json`,
          `{${' '.repeat(2 << 20)}}`
        ])
      ]),
      says: 'takes more than 16 MiB'
    }
  ]
  it.each(rows)('$title', async ({ tar: archive, says }) => {
    const found = await archives.inspect(layOut({ 'image.tar': archive, 'image-id': image.id }))
    expect(found).toMatchObject({ kind: 'complaint', code: 'broken-archive' })
    expect(found).toHaveProperty('because', expect.stringContaining(says))
  })

  it('but not for a name that GNU writes in an entry of its own', async () => {
    const long = tarOfEntries(
      parts.flatMap(({ name, text }) => [
        { name: '././@LongLink', text: `./${name}\0`, flag: 'L' },
        { name: name.slice(0, 5), text }
      ])
    )
    const found = await archives.inspect(layOut({ 'image.tar': long }))
    expect(found).toMatchObject({ ids: [image.id, image.manifest] })
  })
})

describe('a file in front of an archive', () => {
  it('is one of its files, for every reader', () => {
    const whole = Buffer.concat([toTarEntry('manifest.json', '[]\n'), tarOf(attested.files)])
    const read = (...words: string[]) => execFileSync('tar', words, { input: whole }).toString()
    expect(read('--list').trim().split('\n')).toEqual(['manifest.json', ...attested.files.keys()])
    expect(read('--extract', '--to-stdout', 'manifest.json')).toBe('[]\n')
  })

  it('fills whole blocks, whatever its size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1_200 }), text => {
        const entry = toTarEntry('manifest.json', text)
        const size = Buffer.byteLength(text)
        expect(entry.length % 512).toBe(0)
        expect(entry.toString('utf8', 512, 512 + size)).toBe(text)
        expect(parseTarHeader(entry.subarray(0, 512))).toMatchObject({ size, kind: 'file' })
      })
    )
  })
})

describe('a header', () => {
  it('of 8 GiB and more has its size in binary', () => {
    const header = Buffer.from(tarOf([['x', '']]).subarray(0, 512))
    header.fill(0, 124, 136)
    header[124] = 0x80
    header.writeBigUInt64BE(9n << 30n, 128)
    header.write('        ', 148)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    expect(parseTarHeader(header)).toEqual({
      name: 'x',
      size: 9 * 2 ** 30,
      kind: 'file',
      flag: '0'
    })
  })
})

it('reads a stream in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 9 })),
      fc.array(fc.record({ count: fc.nat(9), by: fc.constantFrom('skip', 'read', 'fill') })),
      async (chunks, steps) => {
        const whole = Buffer.concat(chunks)
        const stream = (async function* () {
          await Promise.resolve()
          for (const chunk of chunks) if (chunk.length > 0) yield Buffer.from(chunk)
        })()
        const source = openStreamSource(stream, () => Promise.resolve())
        let position = 0
        for (const { count, by } of steps) {
          const expected = whole.subarray(position, position + count)
          if (by === 'skip') expect(await source.skip(count)).toBe(expected.length)
          else {
            const read = by === 'read' ? source.read(count) : source.fill(Buffer.alloc(count))
            expect(await read).toEqual(Buffer.from(expected))
          }
          position += expected.length
        }
      }
    )
  )
})
