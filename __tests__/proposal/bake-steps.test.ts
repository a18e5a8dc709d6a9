import { suggest, type Texts, toWorkflow } from './suggest'

const scratch = 'FROM scratch\n'
const bakeFile = JSON.stringify({
  group: { default: { targets: ['api', 'web'] }, tools: { targets: ['lint'] } },
  target: {
    'docker-metadata-action': { tags: ['local'] },
    api: { context: 'api', tags: ['octo/api:1'] },
    web: { context: 'web', inherits: ['docker-metadata-action'], platforms: ['linux/amd64'] },
    lint: { context: 'lint' }
  }
})
const files: Texts = {
  'docker-bake.json': bakeFile,
  'api/Dockerfile': 'ARG V\nFROM scratch\n',
  'lint/Dockerfile': scratch,
  'web/Dockerfile': scratch
}
const bake = '- uses: docker/bake-action@v7'

/** The images of the bake file, where a job has these lines. */
function bakedBy(...lines: readonly string[]) {
  const { images } = suggest({ ...files, '.github/workflows/ci.yml': toWorkflow(...lines) })
  return new Map(images.map(image => [image.name, image]))
}

describe('a step of bake-action', () => {
  test.each([
    ['the default group where it names none', '', ['api', 'web']],
    ['a group', 'targets: tools, ', ['lint']],
    ['targets', 'targets: "api,lint", ', ['api', 'lint']],
    ['every target where an expression names them', 'targets: "${{ inputs.x }}", ', undefined]
  ])('pushes %s', (_, targets, expected) => {
    const images = bakedBy('steps:', bake, `  with: { ${targets}push: true }`)
    const pushed = [...images.values()].filter(({ publish }) => publish === 'yes')
    expect(pushed.map(({ name }) => name)).toEqual(expected ?? ['api', 'lint', 'web'])
  })

  test.each([
    ['by its input', 'push: true'],
    ['some time, as an expression decides', 'push: "${{ github.ref_name == \'main\' }}"'],
    ['by the output of a target', 'set: "api.output=type=image,name=octo/api,push=true"'],
    ['by the output of all', 'set: "*.output=type=registry"']
  ])('pushes %s', (_, given) => {
    expect(bakedBy('steps:', bake, `  with: { ${given} }`).get('api')?.publish).toBe('yes')
  })

  test('says nothing of a target that it only tries', () => {
    const given = '  with: { load: true, set: "*.platform=linux/arm64" }'
    expect(bakedBy('steps:', bake, given).get('api')).toMatchObject({
      publish: 'unknown',
      platforms: []
    })
  })

  test.each([
    ['another file', 'files: other/docker-bake.json, push: true'],
    ['another folder', 'workdir: other, push: true']
  ])('says nothing of a file where it reads %s', (_, given) => {
    expect(bakedBy('steps:', bake, `  with: { ${given} }`).get('api')?.publish).toBe('unknown')
  })

  test('is known by the name of its file where an expression says where that is', () => {
    const images = bakedBy(
      'steps:',
      bake,
      '  with: { files: "${{ runner.temp }}/docker-bake.json", push: true }'
    )
    expect(images.get('api')?.publish).toBe('yes')
  })

  test('reads the file in JSON that stands in for the one in HCL that it names', () => {
    const { images } = suggest({
      ...files,
      'docker-bake.hcl': 'target "api" { context = "api" }',
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        bake,
        '  with: { files: docker-bake.hcl, push: true }'
      )
    })
    expect(images.find(({ name }) => name === 'api')?.publish).toBe('yes')
  })

  test('says for which platforms and with which arguments it builds', () => {
    const images = bakedBy(
      'steps:',
      bake,
      '  with:',
      '    push: true',
      '    set: |',
      '      *.platform=linux/amd64,linux/arm64',
      '      api.args.V=2',
      '      api.args.W=${{ github.sha }}'
    )
    expect(images.get('api')).toMatchObject({
      platforms: ['linux/amd64', 'linux/arm64'],
      buildArgs: new Map([['V', '2']])
    })
    expect(images.get('web')).toMatchObject({ platforms: ['linux/amd64', 'linux/arm64'] })
    expect(images.get('lint')).toMatchObject({ platforms: [] })
  })

  test('names images by the targets of a matrix that bake makes', () => {
    const { imageName } = suggest({
      ...files,
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { include: "${{ fromJSON(needs.plan.outputs.matrix) }}" } }',
        'env: { NAME: "quay.io/octo/shop-${{ matrix.target }}" }',
        'steps:',
        bake,
        '  with:',
        '    targets: ${{ matrix.target }}',
        '    set: |',
        '      ${{ matrix.target }}.output=type=registry',
        '      ${{ matrix.target }}.tags=${{ env.NAME }}:${{ github.sha }}'
      )
    })
    expect(imageName).toMatchObject({ text: 'quay.io/octo/shop-{image}' })
  })

  test.each([
    ['knows the name of the target', 'of ${{ matrix.target }}', new Map([['V', 'of api']])],
    ['leaves the rest open', '${{ matrix.target }}${{ matrix.suffix }}', new Map()]
  ])('%s in such a matrix', (_, version, expected) => {
    const images = bakedBy(
      'strategy: { matrix: { include: "${{ fromJSON(needs.plan.outputs.matrix) }}" } }',
      'steps:',
      bake,
      '  with:',
      '    targets: ${{ matrix.target }}',
      '    push: true',
      `    set: "api.args.V=${version}"`
    )
    expect(images.get('api')?.buildArgs).toEqual(expected)
  })

  test('keeps the tags of a target where it takes them away to push by digest', () => {
    const images = bakedBy(
      'steps:',
      bake,
      '  with:',
      '    set: |',
      '      api.tags=',
      '      api.output=type=image,name=octo/api,push-by-digest=true,push=true'
    )
    expect(images.get('api')).toMatchObject({ publish: 'yes' })
  })

  test('bakes the targets of which its matrix is made', () => {
    const images = bakedBy(
      'strategy: { matrix: { include: "${{ fromJSON(needs.plan.outputs.matrix) }}" } }',
      'steps:',
      '- { uses: docker/bake-action/subaction/matrix@v7, with: { target: tools } }',
      bake,
      '  with: { targets: "${{ matrix.target }}", push: true }'
    )
    const pushed = [...images.values()].filter(({ publish }) => publish === 'yes')
    expect(pushed.map(({ name }) => name)).toEqual(['lint'])
  })

  test('gives the names of docker/metadata-action to what inherits from its target', () => {
    const { images } = suggest({
      ...files,
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        '- { id: meta, uses: docker/metadata-action@v5, with: { images: quay.io/octo/site } }',
        bake,
        '  with:',
        '    push: true',
        '    files: |',
        '      ./docker-bake.json',
        '      cwd://${{ steps.meta.outputs.bake-file }}'
      )
    })
    expect(images.map(({ name, imageName }) => [name, imageName])).toEqual([
      ['api', undefined],
      ['lint', undefined],
      ['web', 'quay.io/octo/site']
    ])
  })
})

describe('a command of bake', () => {
  test.each([
    ['docker buildx bake --push', ['api', 'web']],
    ['docker buildx bake -f docker-bake.json --push lint', ['lint']],
    ['docker buildx bake --file=docker-bake.json --set "*.output=type=registry" tools', ['lint']],
    ['depot bake --push tools', ['lint']],
    ['X=lint; docker buildx bake --push $X', ['lint']],
    ['docker buildx bake --push $TARGETS', ['api', 'lint', 'web']],
    ['docker buildx bake -f other.json --push', []],
    ['docker buildx bake', []],
    ['echo bake --push', []]
  ])('%s', (command, expected) => {
    const images = bakedBy('steps:', `- run: ${command}`)
    const pushed = [...images.values()].filter(({ publish }) => publish === 'yes')
    expect(pushed.map(({ name }) => name)).toEqual(expected)
  })
})
