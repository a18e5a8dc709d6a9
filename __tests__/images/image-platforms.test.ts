import {
  findMissingPlatforms,
  selectManifests,
  type StoredImage
} from '../../src/images/platforms/image-platforms'

const single: StoredImage = { digest: 'sha256:one' }

/** An index: the digest of each manifest is its platform, and its place where it comes twice. */
function index(...platforms: string[]): StoredImage {
  const parts = platforms.map((platform, at) => ({
    platform,
    digest: platforms.indexOf(platform) === at ? platform : `${platform} ${at}`
  }))
  return { ...single, parts }
}

describe('what an image lacks', () => {
  test.each<[string, StoredImage, string[], string[]]>([
    [
      'is nothing where an index lists all',
      index('linux/amd64', 'linux/arm64'),
      ['linux/arm64'],
      []
    ],
    [
      'is what an index does not list',
      index('linux/amd64'),
      ['linux/amd64', 'linux/arm64'],
      ['linux/arm64']
    ],
    ['is all where an index lists nothing', index(), ['linux/amd64'], ['linux/amd64']],
    ['is nothing where it is spelled in another way', index('linux/arm64'), ['linux/arm64/v8'], []],
    ['is an older variant, too', index('linux/arm/v7'), ['linux/arm/v6'], ['linux/arm/v6']],
    ['is nothing of one manifest for one platform', single, ['linux/s390x'], []],
    ['is nothing of one manifest for the platform of a runner', single, [], []],
    [
      'is all of one manifest for two',
      single,
      ['linux/amd64', 'linux/arm64'],
      ['linux/amd64', 'linux/arm64']
    ]
  ])('%s', (_, image, wanted, expected) => {
    expect(findMissingPlatforms(image, wanted)).toEqual(expected)
  })
})

describe('for a platform a builder takes', () => {
  test.each<[string, StoredImage, string, string[]]>([
    ['the one manifest', single, 'linux/amd64', ['sha256:one']],
    ['the manifest of it', index('linux/amd64', 'linux/arm64'), 'linux/arm64/v8', ['linux/arm64']],
    [
      'one of two for it',
      index('windows/amd64', 'windows/amd64'),
      'windows/amd64',
      ['windows/amd64', 'windows/amd64 1']
    ],
    ['an older variant', index('linux/arm/v5', 'linux/arm/v6'), 'linux/arm/v7', ['linux/arm/v6']],
    [
      'the plain one for a newer processor',
      index('linux/386', 'linux/amd64'),
      'linux/amd64/v3',
      ['linux/amd64']
    ],
    [
      'the next older processor',
      index('linux/amd64', 'linux/amd64/v2'),
      'linux/amd64/v3',
      ['linux/amd64/v2']
    ],
    ['no newer variant', index('linux/arm/v7'), 'linux/arm/v6', []],
    ['nothing of another system', index('windows/amd64'), 'linux/amd64', []],
    ['nothing of another architecture', index('linux/s390x'), 'linux/ppc64le', []]
  ])('%s', (_, image, platform, expected) => {
    expect(selectManifests(image, platform)).toEqual(expected)
  })
})
