import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listDocuments } from '../../scripts/snippets.mjs'

// People copy what the documents and the examples show.
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.github\/workflows\/[^/]+\.yml$/.test(name))
  .map(name => path.join('examples', name))

test.each([...(await listDocuments()), ...examples])(
  '%s pins each action by its commit, and says its version',
  file => {
    const uses = [...readFileSync(file, 'utf8').matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
    const loose = uses
      .map(([, action = '']) => action)
      .filter(action => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
      // A placeholder for this action itself: its readers know its commit.
      .filter(action => !/^org\/image-matrix(?:\/(?:load|gate|publish))?@v1$/.test(action))
    expect(loose).toEqual([])
  }
)

test('the release attests each file of dist/, and SECURITY.md verifies each', () => {
  const release = readFileSync('.github/workflows/release.yml', 'utf8')
  expect(release).toMatch(/subject-path: dist\/\*\*\/\*(?: |$)/m)
  expect(readFileSync('SECURITY.md', 'utf8')).toContain(
    'git ls-files -z dist | xargs -0 -n 1 gh attestation verify'
  )
})
