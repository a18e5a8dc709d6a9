import type { Setting, Tree } from './case'
import { baseName, FILES, generateName } from './generate-words'
import type { Random } from './random'

/** Target, arguments, platforms, contexts and ignore files. */
export function generateSetting(random: Random): Setting {
  const buildArgs = random.list({ least: 0, most: 2 }, (): [string, string] => [
    generateName(random),
    random.pick(['given', '', 'src', 'a b', '$A', '1.2', '../x', 'base', 'alpine', '*'])
  ])
  return {
    ...(random.percent(40) ? { buildArgs: Object.fromEntries(buildArgs) } : {}),
    ...(random.percent(10)
      ? {
          platforms: random.pick([
            ['linux/arm64'],
            ['linux/amd64', 'linux/arm64'],
            ['linux/arm/v7'],
            ['windows/amd64']
          ])
        }
      : {}),
    ...(random.percent(10) ? { images: generateImages(random) } : {}),
    ...(random.percent(50) ? { context: generateTree(random) } : {}),
    ...(random.percent(4) ? { fileIgnore: generateIgnore(random) } : {}),
    ...(random.percent(20) ? { contexts: generateContexts(random) } : {})
  }
}

/** Base images with a variable that no Dockerfile here declares. */
function generateImages(random: Random): NonNullable<Setting['images']> {
  const env = [`${baseName}=${random.pick(['src', 'a', '', '../a', 'src/lib/', 'x y', '*'])}`]
  const names = ['alpine:latest', 'node:22', 'golang:1.26-alpine'] as const
  return Object.fromEntries(names.map(name => [`docker.io/library/${name}`, { env }]))
}

function generateContexts(random: Random): NonNullable<Setting['contexts']> {
  const names = random.list({ least: 1, most: 2 }, () =>
    random.pick(['lib', 'base', 'build', 'alpine', 'node:22', 'deps'])
  )
  return Object.fromEntries(
    names.map(name => [
      name,
      random.percent(70)
        ? { local: generateTree(random) }
        : {
            source: random.pick([
              'docker-image://debian:13',
              'https://github.com/a/b.git',
              'docker-image://scratch'
            ])
          }
    ])
  )
}

function generateTree(random: Random): Tree {
  const files = FILES.filter(() => random.percent(70))
  return { files, ...(random.percent(60) ? { ignore: generateIgnore(random) } : {}) }
}

const PATTERNS = [
  'node_modules',
  '**/node_modules',
  '.git',
  '*',
  '**',
  '*.md',
  '**/*.md',
  'docs',
  'docs/',
  '/dist',
  '.env*',
  'src/*',
  'src/**',
  'src/lib',
  'packages/*/node_modules',
  '**/test',
  'conf.d/[a-b].conf',
  'conf.d/[!a].conf',
  '?',
  'x y',
  '# comment',
  '',
  'a',
  './b',
  '../a',
  'src/../a',
  '*.{c,go}',
  '**/lib/**',
  '**/*.c',
  'packages/**/package.json',
  'go.*',
  'README.md',
  '.'
] as const

function generateIgnore(random: Random): string {
  const lines = random.list({ least: 1, most: 6 }, () => {
    const odd = random.percent(random.slip(4))
      ? random.pick(['[', '[a-', '\\', '!', '[z-a]', 'a{2}', '*|b', '\\d'])
      : ''
    return (random.percent(25) ? '!' : '') + random.pick(PATTERNS) + odd
  })
  return lines.join(random.percent(5) ? '\r\n' : '\n') + (random.percent(90) ? '\n' : '')
}
