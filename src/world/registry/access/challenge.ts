/** How a server wants to be asked (RFC 9110, 11.6.1; the token dance of distribution). */
export type Challenge =
  | { readonly kind: 'basic' }
  | {
      readonly kind: 'bearer'
      /** Where tokens are given. */
      readonly realm: URL
      readonly service: string
      /** `''` where the server does not say. */
      readonly scope: string
    }
  /** None that could be met. */
  | { readonly kind: 'none' }

/** A scheme, or a parameter of the one before it. */
const part = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y

/** Reads the header `www-authenticate`, which may name several ways: tokens come before passwords. */
export function parseChallenge(header: string): Challenge {
  const schemes: { readonly name: string; readonly parameters: Map<string, string> }[] = []
  for (part.lastIndex = 0; ;) {
    const found = part.exec(header)
    if (found === null) break
    const [, name = '', quoted, plain] = found
    const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain
    if (value === undefined) schemes.push({ name: name.toLowerCase(), parameters: new Map() })
    else schemes.at(-1)?.parameters.set(name.toLowerCase(), value)
  }
  const bearer = schemes.find(({ name }) => name === 'bearer')?.parameters
  const realm = bearer?.get('realm') ?? ''
  if (bearer !== undefined && URL.canParse(realm)) {
    const [service = '', scope = ''] = [bearer.get('service'), bearer.get('scope')]
    return { kind: 'bearer', realm: new URL(realm), service, scope }
  }
  return { kind: schemes.some(({ name }) => name === 'basic') ? 'basic' : 'none' }
}
