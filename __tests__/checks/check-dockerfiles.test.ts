import { checkDockerfiles } from '../../src/checks/tree/check-dockerfiles'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { fileEntry, type Files, linkEntry, readInputs, treeOf } from '../support/inputs'

describe('the warning for a Dockerfile that no image uses', () => {
  const warnFor = (files: Files): readonly string[] => {
    const text = 'images: { api: }'
    const valid = parseConfiguration({ source: { kind: 'file', path: 'images.yml' }, text })
    if (valid.kind !== 'valid') throw new Error(JSON.stringify(valid))
    const head = new IndexedTree(
      treeOf(new Map([['api/Dockerfile', 'FROM scratch'] as const, ...files]))
    )
    const inputs = readInputs(valid.configuration.images, {
      head,
      configuration: { kind: 'file', path: 'images.yml' }
    })
    return checkDockerfiles({ valid, head, inputs })
      .filter(({ code }) => code === 'unused-dockerfile')
      .map(({ message }) => message)
  }

  it.each([
    ...['Dockerfile', 'web/Dockerfile', 'Dockerfile.dev', 'dev.Dockerfile', 'web/dockerfile'],
    ...['Containerfile', 'Containerfile.arm64', 'Dockerfile.go', 'Dockerfile.alpine-3.20'],
    ...['prod.dockerfile', 'vendored.Dockerfile', 'vendor.Dockerfile', 'examples/Dockerfile']
  ])('is given for %s', path => {
    expect(warnFor(new Map([[path, 'FROM scratch']]))).toEqual([`no image is built from "${path}"`])
  })

  it.each([
    ...['dockerfile.go', 'pkg/dockerfile.py', 'dockerfile.spec.ts', 'Dockerfile.rst'],
    ...['Dockerfile.tmLanguage.json', 'Dockerfile.rego', 'web/Dockerfile.rego', 'Dockerfile.orig'],
    ...['Dockerfile.bak', 'Dockerfile.example', 'Dockerfile.template', 'Dockerfile.tmpl'],
    ...['Dockerfile.tpl', 'Dockerfile.j2', 'Dockerfile.in', 'alpine.Dockerfile.template'],
    ...['Dockerfile.md', 'Dockerfile.dockerignore', 'Dockerfile.swp', 'dockerfile.vim'],
    ...['node_modules/x/Dockerfile', 'web/node_modules/x/Dockerfile', 'vendor/x/Dockerfile'],
    ...['third_party/x/Dockerfile', 'pkg/testdata/Dockerfile', 'tests/fixtures/a/Dockerfile'],
    ...['tests/__fixtures__/Dockerfile', 'not-a-dockerfile', 'dockerfiles']
  ])('is not given for %s', path => {
    expect(warnFor(new Map([[path, 'FROM scratch']]))).toEqual([])
  })

  it.each([
    { title: 'a link beside it', link: 'api/Dockerfile', target: 'prod.Dockerfile' },
    {
      title: 'a link that BuildKit does not follow',
      link: 'api/Dockerfile',
      target: '../Dockerfile'
    }
  ])('is not given for what $title leads to', ({ link, target }) => {
    const end = target.startsWith('../') ? target.slice(3) : `api/${target}`
    const files: Files = new Map([
      [end, fileEntry('FROM scratch')],
      [link, linkEntry(target)]
    ])
    expect(warnFor(files)).toEqual([])
  })

  it('is not given for the Dockerfile in lower case that is read', () => {
    expect(warnFor(new Map([['web/dockerfile', 'FROM scratch']]))).toHaveLength(1)
    const valid = parseConfiguration({
      source: { kind: 'file', path: 'images.yml' },
      text: 'images: { web: }'
    })
    if (valid.kind !== 'valid') throw new Error(JSON.stringify(valid))
    const head = new IndexedTree(treeOf(new Map([['web/dockerfile', 'FROM scratch']])))
    const inputs = readInputs(valid.configuration.images, {
      head,
      configuration: { kind: 'file', path: 'images.yml' }
    })
    expect(checkDockerfiles({ valid, head, inputs })).toEqual([])
  })
})
