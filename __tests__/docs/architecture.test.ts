import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')

describe('the page of the architecture', () => {
  const files = [...new Set([...page.matchAll(/src\/[\w/-]+\.ts/g)].map(([file]) => file))]

  test.each(files)('names %s, which is there', file => {
    expect(existsSync(join(root, file))).toBe(true)
  })

  const words = [...page.matchAll(/`(\w+)` in `(src\/[\w/-]+\.ts)`/g)].map(
    ([, type = '', file = '']) => ({ type, file })
  )

  test.each(words)('ties a word to $type, which $file exports', ({ type, file }) => {
    const text = readFileSync(join(root, file), 'utf8')
    expect(text).toMatch(new RegExp(`^export (?:interface|type|class) ${type}\\b`, 'm'))
  })

  const folders = readdirSync(join(root, 'src'))

  test.each(folders)('has a paragraph on the folder %s', folder => {
    expect(page).toMatch(new RegExp(`^- .*\\*\\*${folder}\\*\\*`, 'm'))
  })
})

test('a folder below those of the page holds at most twelve entries', () => {
  const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const counts = new Map<string, number>()
  for (const { parentPath } of entries) {
    const folder = relative(root, parentPath)
    if (folder !== 'src') counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  expect([...counts].filter(([, count]) => count > 12)).toEqual([])
})
