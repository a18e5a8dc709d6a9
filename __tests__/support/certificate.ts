import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

/** A key and a certificate that its own signature vouches for, both in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate (RFC 5280) for names of hosts, valid for a day around now. */
export function makeCertificate(names: readonly string[]): Certificate {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'))
  const commonName = sequence(Buffer.from('0603550403', 'hex'), tagged(0x0c, Buffer.from('test')))
  const name = sequence(tagged(0x31, commonName))
  const alternatives = sequence(...names.map(each => tagged(0x82, Buffer.from(each))))
  const extension = sequence(Buffer.from('0603551d11', 'hex'), tagged(0x04, alternatives))
  const authority = sequence(
    Buffer.from('0603551d13', 'hex'),
    Buffer.from('0101ff', 'hex'),
    tagged(0x04, sequence(Buffer.from('0101ff', 'hex')))
  )
  const body = sequence(
    Buffer.from('a003020102', 'hex'),
    Buffer.from('020101', 'hex'),
    ecdsaWithSha256,
    name,
    sequence(time(-12), time(12)),
    name,
    publicKey,
    tagged(0xa3, sequence(extension, authority))
  )
  const signature = sign('sha256', body, privateKey)
  const bits = tagged(0x03, Buffer.concat([Buffer.from([0]), signature]))
  const lines = sequence(body, ecdsaWithSha256, bits)
    .toString('base64')
    .match(/.{1,64}/g)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...(lines ?? []), '-----END CERTIFICATE-----', ''].join(
      '\n'
    )
  }
}

/** DER: tag, length, content. */
function tagged(tag: number, content: Buffer): Buffer {
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function time(hours: number): Buffer {
  const text = new Date(Date.now() + hours * 3_600_000).toISOString()
  return tagged(0x17, Buffer.from(`${text.slice(2, 19).replaceAll(/[-:T]/g, '')}Z`))
}
