import { listTaken } from '../../conformance/compare'

const files = ['a', 'dist/x.js', 'dist/y.css', 'src/deep/z.js', 'src/z.md']

test.each([
  ['what is sent, where all of it is read', { reads: ['/'], transfers: ['/'] }, files],
  ['what is sent for a pattern', { reads: ['/dist/*'], transfers: ['/dist/*'] }, files],
  ['nothing for a tmpfs mount alone', { reads: [], transfers: ['/'] }, []],
  [
    'a folder beside a tmpfs mount',
    { reads: ['/dist'], transfers: ['/'] },
    ['dist/x.js', 'dist/y.css']
  ],
  ['a pattern beside a tmpfs mount', { reads: ['/*/*.js'], transfers: ['/'] }, ['dist/x.js']],
  [
    'all below a span beside a tmpfs mount',
    { reads: ['/src/**/*.js'], transfers: ['/'] },
    ['src/deep/z.js', 'src/z.md']
  ]
])('takes %s', (_, sides, taken) => {
  expect(listTaken({ ...sides, files })).toEqual(taken)
})
