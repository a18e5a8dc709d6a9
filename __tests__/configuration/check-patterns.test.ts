import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

function messages(text: string): string[] {
  const source = { kind: 'file', path: 'images.yml' } as const
  const result = parseConfiguration({ source, text })
  return 'diagnostics' in result ? result.diagnostics.map(each => each.message) : [result.kind]
}

describe('the brackets of a pattern', () => {
  it.each(['**/+([[:digit:]])_*.sql', '[[:alpha:][:digit:]_]*.md', '[^[:upper:]]x', '[]:]x'])(
    'have their partners where a class names others: %s',
    pattern => {
      expect(messages(`images: { api: { target: a, paths: ['${pattern}'] } }`)).toEqual([])
    }
  )

  it.each(['[[:digit:]', '[[:digit]]x', '[[:digit:]]]'])('miss one in %s', pattern => {
    expect(messages(`images: { api: { target: a, paths: ['${pattern}'] } }`)).toEqual([
      expect.stringContaining('without its partner')
    ])
  })

  it('are those of GitHub in the names of branches, where no class has a name', () => {
    const text = "images: { api: }\npublish: { branches: ['v[[:digit:]]'] }"
    expect(messages(text)).toEqual([expect.stringContaining('without its partner')])
  })
})
