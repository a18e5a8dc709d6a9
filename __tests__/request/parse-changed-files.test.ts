import { parseChangedFiles } from '../../src/request/parse-changed-files'

describe('the input changed-files', () => {
  test.each([
    ['a JSON array', '["a","b c"]', ['a', 'b c']],
    ['nothing at all', '[]', []],
    ['lines', 'a\nb c\r\n\nd', ['a', 'b c', 'd']],
    ['names with a line break', '["a\\nb"]', ['a\nb']],
    ['a leading ./', './a\n././b', ['a', 'b']],
    ['names of dots', '.../a\n..a', ['.../a', '..a']]
  ])('takes %s', (_, text, paths) => {
    expect(parseChangedFiles(text)).toEqual({ paths, diagnostics: [] })
  })

  test('gives no answer where it is empty', () => {
    expect(parseChangedFiles('')).toEqual({ diagnostics: [] })
  })

  test.each([
    ['[a]', ['[a]']],
    ['{a}/b\nc', ['{a}/b', 'c']],
    ["['a']", ["['a']"]],
    ['{"files":["a"]}', ['{"files":["a"]}']],
    ['[1]', ['[1]']]
  ])('takes %j for names of files, in doubt', (text, paths) => {
    const parsed = parseChangedFiles(text)
    expect(parsed.paths).toEqual(paths)
    expect(parsed.doubt?.code).toBe('invalid-input')
  })

  test.each([
    ['an array that is cut', '["a",', 1],
    ['an array with more than strings', '["a",1]', 1],
    ['text behind the array', '["a"] b', 1],
    ['an array whose quotes are escaped', '[\\"a\\"]', 1],
    ['an absolute path', '/a', 1],
    ['a path that leaves the repository', 'a/../../b', 1],
    ['a path with ..', 'a/../b', 1],
    ['the root', './', 1],
    ['a folder', 'a/', 1],
    ['each of two mistakes', '/a\nb\n/c', 2]
  ])('is a mistake with %s', (_, text, count) => {
    const { paths, diagnostics } = parseChangedFiles(text)
    expect(paths).toBeUndefined()
    expect(diagnostics.map(each => each.code)).toEqual(Array(count).fill('invalid-input'))
  })
})
