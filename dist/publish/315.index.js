"use strict";
exports.id = 315;
exports.ids = [315];
exports.modules = {

/***/ 42315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createManifests: () => (/* binding */ createManifests)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/event/json-reader.ts
var json_reader = __webpack_require__(15270);
;// CONCATENATED MODULE: ./src/world/git/fetch/patience.ts
/**
 * How long git may take in all of a run, in milliseconds. Time counts only while something is asked
 * of it, even if several processes work at once.
 */
class Patience {
    total;
    #used = 0;
    #waiting = 0;
    #since = 0;
    constructor(total = 60_000) {
        this.total = total;
    }
    /** The milliseconds that are left. */
    get left() {
        const current = this.#waiting > 0 ? now() - this.#since : 0;
        return Math.max(0, this.total - this.#used - current);
    }
    /** Counts time until the returned function is called, once. */
    start() {
        if (this.#waiting === 0)
            this.#since = now();
        this.#waiting += 1;
        return () => {
            this.#waiting -= 1;
            if (this.#waiting === 0)
                this.#used += now() - this.#since;
        };
    }
}
/** Milliseconds on a clock that never goes back; `performance` loads a dozen of node's modules. */
function now() {
    return process.uptime() * 1_000;
}

// EXTERNAL MODULE: ./src/world/registry/access/registry-access.ts
var registry_access = __webpack_require__(68409);
// EXTERNAL MODULE: ./src/diagnostics/text/printable.ts
var printable = __webpack_require__(49281);
// EXTERNAL MODULE: ./src/diagnostics/text/shorten.ts
var shorten = __webpack_require__(36883);
;// CONCATENATED MODULE: ./src/world/registry/wire/failure.ts
const again = 'run this again once it answers';
/** By the codes of Node's errors: its texts are for those who write programs. */
const known = [
    [
        /^ENOTFOUND$/,
        'its name is not known',
        'look at the spelling of its name, or at the name server of this runner'
    ],
    [/^EAI_AGAIN$/, 'its name could not be looked up', 'look at the name server of this runner'],
    [/^ECONNREFUSED$/, 'it refuses the connection', 'look at its host and port, and whether it runs'],
    [
        /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/,
        'its certificate is not trusted',
        'name a file with the certificate of its authority in NODE_EXTRA_CA_CERTS'
    ],
    [
        /^(?:EPROTO|ERR_SSL_\w+)$/,
        'it does not speak TLS as it should',
        'only a registry on this machine is reached without TLS: give this one a certificate'
    ],
    [
        /^(?:E(?:HOST|NET)UNREACH|ETIMEDOUT)$/,
        'it cannot be reached',
        'look whether this runner may reach it: a firewall or a missing proxy (HTTPS_PROXY) may be in the way'
    ],
    [/^(?:ECONNRESET|EPIPE)$/, 'the connection broke off', again],
    [/^HPE_/, 'it answers with what is no HTTP', 'look at its host and port']
];
/** @param code of the error, as `ECONNREFUSED`; `''` where it has none */
function explainConnection(code) {
    const found = known.find(([pattern]) => pattern.test(code));
    const shown = /^\w{1,60}$/.test(code) ? ` (${code})` : '';
    return {
        kind: 'failure',
        because: `${found?.[1] ?? 'the connection failed'}${shown}`,
        remedy: found?.[2] ?? again
    };
}

;// CONCATENATED MODULE: ./src/world/registry/explain-status.ts




/** Of a registry's own words, in UTF-16 units. */
const mostWords = 160;
/**
 * The first error that a registry tells (distribution-spec, "Error Codes"), on one line; `''` where
 * there is none, or one with a secret in it.
 */
function readWords(body, secrets) {
    const [first] = (0,json_reader/* readJson */.V)(Buffer.from(body).toString())?.field('errors').elements() ?? [];
    const parts = [first?.field('code').text(), first?.field('message').text()];
    const words = parts.filter(part => part !== undefined).join(': ');
    if (secrets.some(secret => secret !== '' && words.includes(secret)))
        return '';
    return cut((0,printable/* escapeText */.X1)(words.trim()));
}
function cut(text) {
    if (text.length <= mostWords)
        return text;
    // Half of a character of two UTF-16 units would be no text.
    return `${text.slice(0, mostWords).replace(/[\ud800-\udfff]$/u, '')}…`;
}
/** What the words add to a sentence. */
function quoteWords(words) {
    return words === '' ? '' : `: "${words}"`;
}
/** A status that is neither an image nor its absence. @param by who gave it */
function toStatusFailure({ status, url, header }, words, by) {
    const subject = by === 'registry' ? 'it' : `it sends to ${(0,shorten/* shorten */.m)(url.host)}, which`;
    const because = `${subject} answered with status ${status}${quoteWords(words)}`;
    const remedy = toRemedy(status, header('retry-after'));
    const wait = readSeconds(header('retry-after'));
    return { kind: 'failure', status, because, remedy, ...(wait === undefined ? {} : { wait }) };
}
function readSeconds(retryAfter) {
    return /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
function toRemedy(status, retryAfter) {
    if (status === 429) {
        const wait = /^\d{1,6}$/.test(retryAfter) ? `wait ${retryAfter} s` : 'wait a while';
        return `${wait}, or log in to it before this step: most registries allow more to whom they know`;
    }
    return status >= 500 ? again : 'look whether this is the registry that was meant';
}
/** What to do about a registry that lets nobody in. */
function explainRefusal(registry, credentials) {
    const also = registry === 'ghcr.io' ? '; it says the same of a package that never was' : '';
    const permission = registry === 'ghcr.io' ? ', with `packages: read`' : '';
    switch (credentials.kind) {
        case 'none': {
            const why = credentials.because === undefined ? '' : `; ${credentials.because}`;
            return `log in to ${registry} before this step${permission}${also}${why}`;
        }
        case 'password':
        case 'identity-token': {
            const whose = credentials.kind === 'password' && credentials.from === 'job'
                ? 'give the job `packages: read`, and the package access to this repository, or log in'
                : `log in to ${registry} before this step as one who may pull this image${permission}`;
            return `${whose}${also}`;
        }
    }
}

// EXTERNAL MODULE: ./src/world/registry/registry-address.ts
var registry_address = __webpack_require__(99922);
;// CONCATENATED MODULE: ./src/world/registry/wire/follow-redirects.ts


const mostRedirects = 5;
/**
 * The answer at the end of all redirects. Credentials go to the server that was asked and to no
 * other: once a redirect leads away they are left behind, and not taken up again. None leads to
 * where {@link mayReach} forbids.
 */
async function followRedirects(request, wire, standing) {
    const { authorization, ...bare } = request.headers;
    const { origin } = request.url;
    let { url } = request;
    let isOwn = true;
    for (let hops = 0;; hops += 1) {
        isOwn &&= url.origin === origin;
        const headers = isOwn && authorization !== undefined ? { ...bare, authorization } : bare;
        const answer = await wire.send({ method: 'GET', url, headers }, standing);
        if (answer.kind === 'failure') {
            if (isOwn)
                return answer;
            return { ...answer, because: `it sends to ${(0,shorten/* shorten */.m)(url.host)}: ${answer.because}` };
        }
        const location = answer.header('location');
        if (![301, 302, 303, 307, 308].includes(answer.status) || location === '')
            return answer;
        if (hops === mostRedirects)
            return misled(`it redirects more than ${mostRedirects} times`);
        const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        if (next === undefined || !mayReach(next, request.url)) {
            return misled('it redirects to where no registry may lead');
        }
        url = next;
    }
}
/**
 * Whether a registry may send its clients there: by HTTPS anywhere but to this machine, and to this
 * machine only where it is on it, too; never to a URL with a password of its own.
 */
function mayReach(url, registry) {
    if (url.username !== '' || url.password !== '')
        return false;
    const isHere = (0,registry_address/* isLoopback */.U)(url.hostname);
    if (url.protocol === 'https:')
        return !isHere || (0,registry_address/* isLoopback */.U)(registry.hostname);
    return url.protocol === 'http:' && isHere && (0,registry_address/* isLoopback */.U)(registry.hostname);
}
function misled(because) {
    return { kind: 'failure', because, remedy: 'look whether this is the registry that was meant' };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./src/world/registry/wire/exchange.ts




/** One request and its answer; a connection that the server had closed meanwhile is opened anew. */
async function exchange(request, conveyance) {
    const first = await attempt(request, conveyance);
    if (first !== 'stale')
        return first;
    const second = await attempt(request, conveyance);
    return second === 'stale' ? explainConnection('ECONNRESET') : second;
}
function attempt(request, { agent, signal, mostBytes }) {
    const { method, url, headers, body } = request;
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise(resolve => {
        // A request that has no connection yet, as behind a proxy that hangs, would tell nobody.
        signal.addEventListener('abort', () => {
            resolve(explainConnection('ABORT_ERR'));
        });
        try {
            const call = send(url, { method, agent, signal, headers: { ...headers } });
            call.on('error', error => {
                const code = readCode(error);
                const isStale = call.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE');
                resolve(isStale && !signal.aborted ? 'stale' : explainConnection(code));
            });
            call.on('response', response => {
                resolve(readAnswer(url, response, mostBytes));
            });
            call.end(body);
        }
        catch (error) {
            resolve(explainConnection(readCode(error)));
        }
    });
}
async function readAnswer(url, response, mostBytes) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.iterator()) {
            const bytes = chunk;
            if (!(bytes instanceof Uint8Array))
                continue;
            size += bytes.length;
            if (size > mostBytes) {
                return {
                    kind: 'failure',
                    because: `its answer is larger than ${mostBytes} bytes`,
                    remedy: 'look whether this is the registry that was meant'
                };
            }
            chunks.push(bytes);
        }
    }
    catch (error) {
        return explainConnection(readCode(error));
    }
    const { headers } = response;
    return {
        kind: 'answer',
        url,
        status: response.statusCode ?? 0,
        body: Buffer.concat(chunks),
        header: name => String(headers[name] ?? '')
    };
}
function readCode(error) {
    return (0,json_reader/* toReader */.$)(error).field('code').text() ?? '';
}

;// CONCATENATED MODULE: ./src/world/registry/wire/proxied-agent.ts
/**
 * What reaches a server through the proxy of HTTPS_PROXY, as the runner's own programs do it;
 * undefined where there is none for it. What knows of proxies is loaded where one is named.
 */
async function openProxied(url, options) {
    const named = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
    if (named.every(name => (process.env[name] ?? '') === ''))
        return undefined;
    const { getProxyUrl, HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    if (getProxyUrl(url.href) === '')
        return undefined;
    const agent = new HttpClient('image-matrix').getAgent(url.href);
    if (!isAgent(agent))
        return undefined;
    Object.assign(agent.options, options);
    return agent;
}
/** The package does not say what it gives. */
function isAgent(value) {
    return typeof value === 'object' && value !== null && 'addRequest' in value && 'options' in value;
}

// EXTERNAL MODULE: ./src/world/registry/wire/slots.ts
var slots = __webpack_require__(34683);
;// CONCATENATED MODULE: ./src/world/registry/wire/wire.ts







/** Whether a registry is still asked: one that once hung, or wants to be left alone, is not. */
class Standing {
    #end = new AbortController();
    #failure;
    /** Undefined while it may be asked. */
    readFailure() {
        return this.#failure;
    }
    /** What is under way ends with it. */
    get signal() {
        return this.#end.signal;
    }
    end(failure) {
        this.#failure ??= failure;
        this.#end.abort();
    }
}
/** What all requests of a run go through: some side by side, within one budget of time. */
class Wire {
    #limits;
    #slots;
    #patience;
    #options;
    #agents = new Map();
    constructor(limits, options = {}) {
        this.#limits = limits;
        this.#slots = new slots/* Slots */.W(limits.atOnce);
        this.#patience = new Patience(limits.budget);
        this.#options = options;
    }
    /** Follows no redirect. */
    send(request, standing) {
        return this.#slots.run(async () => {
            const stop = this.#patience.start();
            try {
                return await this.#send(request, standing);
            }
            finally {
                stop();
            }
        });
    }
    async #send(request, standing) {
        const ended = standing.readFailure();
        if (ended !== undefined)
            return ended;
        const { left, total } = this.#patience;
        const spent = toSilence(total, 'all that was asked of registries took longer than');
        if (left <= 0)
            return spent;
        const { silence, mostBytes } = this.#limits;
        const late = new AbortController();
        const timer = setTimeout(() => {
            if (silence <= left)
                standing.end(toSilence(silence, 'it did not answer within'));
            late.abort();
        }, Math.min(silence, left));
        const signal = AbortSignal.any([late.signal, standing.signal]);
        const agent = await this.#findAgent(request.url);
        const answer = await exchange(request, { agent, signal, mostBytes });
        clearTimeout(timer);
        if (answer.kind === 'answer')
            return answer;
        return standing.readFailure() ?? (late.signal.aborted ? spent : answer);
    }
    /** One for each server, so that its connections are used again. */
    #findAgent(url) {
        const known = this.#agents.get(url.origin);
        if (known !== undefined)
            return known;
        const made = this.#openAgent(url);
        this.#agents.set(url.origin, made);
        return made;
    }
    async #openAgent(url) {
        const proxied = await openProxied(url, this.#options);
        if (proxied !== undefined)
            return proxied;
        const options = { ...this.#options, keepAlive: true };
        return url.protocol === 'https:' ? new external_node_https_.Agent(options) : new external_node_http_.Agent(options);
    }
}
function toSilence(milliseconds, clause) {
    return { kind: 'failure', because: `${clause} ${milliseconds / 1_000} s`, remedy: again };
}

;// CONCATENATED MODULE: ./src/world/registry/access/challenge.ts
/** A scheme, or a parameter of the one before it. */
const part = /[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y;
/** Reads the header `www-authenticate`, which may name several ways: tokens come before passwords. */
function parseChallenge(header) {
    const schemes = [];
    for (part.lastIndex = 0;;) {
        const found = part.exec(header);
        if (found === null)
            break;
        const [, name = '', quoted, plain] = found;
        const value = quoted?.replaceAll(/\\(.)/g, '$1') ?? plain;
        if (value === undefined)
            schemes.push({ name: name.toLowerCase(), parameters: new Map() });
        else
            schemes.at(-1)?.parameters.set(name.toLowerCase(), value);
    }
    const bearer = schemes.find(({ name }) => name === 'bearer')?.parameters;
    const realm = bearer?.get('realm') ?? '';
    if (bearer !== undefined && URL.canParse(realm)) {
        const [service = '', scope = ''] = [bearer.get('service'), bearer.get('scope')];
        return { kind: 'bearer', realm: new URL(realm), service, scope };
    }
    return { kind: schemes.some(({ name }) => name === 'basic') ? 'basic' : 'none' };
}

;// CONCATENATED MODULE: ./src/world/registry/access/fetch-token.ts



/**
 * Asks the service that a registry names for a token, as distribution's documents and docker do.
 *
 * A registry may name a service elsewhere, as Docker Hub and GitLab do, and gets its own credentials
 * sent there: it could have asked for them itself. They go by HTTPS alone; a registry on this
 * machine may name one there, too. The job's token is more than a credential of its registry, and
 * goes to that registry only. A redirect takes nothing along to another server.
 */
async function fetchToken({ realm, service, scope }, asker) {
    const { registry, credentials } = asker;
    if (!mayReach(realm, registry)) {
        return {
            kind: 'failure',
            because: 'it names a service for tokens that no credentials may be sent to',
            remedy: 'look whether this is the registry that was meant'
        };
    }
    const url = new URL(realm);
    url.hash = '';
    const parameters = new URLSearchParams(service === '' ? {} : { service });
    const isIdentity = credentials.kind === 'identity-token';
    if (isIdentity)
        parameters.set('scope', scope);
    else
        for (const each of scope.split(' '))
            parameters.append('scope', each);
    const answer = isIdentity
        ? await exchangeIdentity(url, parameters, asker, credentials.token)
        : await askByPassword(url, parameters, asker);
    return readToken(answer, realm, registry);
}
/** The token that stands for a login buys others (OAuth 2, as containerd and docker do it). */
function exchangeIdentity(url, parameters, { wire, standing }, token) {
    parameters.set('grant_type', 'refresh_token');
    parameters.set('client_id', 'image-matrix');
    parameters.set('refresh_token', token);
    const headers = { ...ownHeaders, 'content-type': 'application/x-www-form-urlencoded' };
    return wire.send({ method: 'POST', url, headers, body: parameters.toString() }, standing);
}
function askByPassword(url, parameters, { registry, credentials, wire, standing }) {
    for (const [name, value] of parameters)
        url.searchParams.append(name, value);
    const isKept = credentials.kind === 'password' && credentials.from === 'job' && url.origin !== registry.origin;
    const authorization = isKept ? undefined : toBasic(credentials);
    const headers = authorization === undefined ? ownHeaders : { ...ownHeaders, authorization };
    return followRedirects({ method: 'GET', url, headers }, wire, standing);
}
/** What each request says. */
const ownHeaders = { accept: 'application/json', 'user-agent': 'image-matrix' };
/** Undefined for what is no name and password. */
function toBasic(credentials) {
    if (credentials.kind !== 'password')
        return undefined;
    const { username, password } = credentials;
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function readToken(answer, realm, registry) {
    // What is another server is named.
    const name = realm.origin === registry.origin ? 'its token service' : (0,shorten/* shorten */.m)(realm.host);
    if (answer.kind === 'failure') {
        return { ...answer, because: `${name}, which gives its tokens: ${answer.because}` };
    }
    const { status, body } = answer;
    if (status === 401 || status === 403)
        return { kind: 'refused', status };
    const said = status === 200 ? (0,json_reader/* readJson */.V)(Buffer.from(body).toString()) : undefined;
    const token = said?.field('token').text() ?? said?.field('access_token').text();
    // What is no token of RFC 6750 would be no header.
    if (token !== undefined && /^[\x21-\x7e]+$/.test(token))
        return { kind: 'token', token };
    const because = status === 200 ? 'gives none' : `answered with status ${status}`;
    return {
        kind: 'failure',
        status,
        because: `${name}, which gives its tokens, ${because}`,
        remedy: 'run this again once it gives tokens'
    };
}

;// CONCATENATED MODULE: ./src/world/registry/access/registry-session.ts





/** A registry for as long as a run lasts: its credentials, its tokens, and whether it is asked still. */
class RegistrySession {
    #origin;
    #wire;
    #findCredentials;
    #actions;
    #standing = new Standing();
    #tokens = new Map();
    #credentials;
    /** How it wanted to be asked the last time. */
    #challenge = { kind: 'none' };
    constructor(address, wire, findCredentials, actions = 'pull') {
        this.#actions = actions;
        this.#origin = new URL(address.origin);
        this.#wire = wire;
        this.#findCredentials = findCredentials;
    }
    /**
     * Asks for something of a repository, as `manifests/latest` of `library/nginx`. Never throws.
     *
     * @param accept media types
     */
    read(repository, resource, accept) {
        return this.#ask(repository, resource, { method: 'GET', headers: { accept } });
    }
    /** Puts bytes in a repository, as under `manifests/latest`. Never throws, follows no redirect. */
    write(repository, resource, content) {
        const headers = { 'content-type': content.mediaType };
        return this.#ask(repository, resource, { method: 'PUT', headers, body: content.bytes });
    }
    async #ask(repository, resource, call) {
        const url = new URL(`/v2/${repository}/${resource}`, this.#origin);
        const scope = `repository:${repository}:${this.#actions}`;
        const foreseen = await this.#foresee(scope);
        const first = await this.#send(url, call, foreseen);
        if (first.kind === 'failure' || first.status !== 401 || !this.#isOwn(first)) {
            return this.#judge(first, foreseen);
        }
        const challenge = parseChallenge(first.header('www-authenticate'));
        this.#challenge = challenge;
        const pass = await this.#meet(challenge, scope, foreseen);
        switch (pass.kind) {
            case 'failure':
                return pass;
            case 'refused':
                return { ...pass, credentials: await this.#show(), words: '' };
            case 'pass':
                if (toAuthorization(pass) === toAuthorization(foreseen))
                    return this.#judge(first, foreseen);
                return this.#judge(await this.#send(url, call, pass), pass);
            case 'token':
                return this.#judge(await this.#send(url, call, pass), pass);
        }
    }
    /** What it will want, by what it wanted before: it is not asked in vain for each repository. */
    async #foresee(scope) {
        const challenge = this.#challenge;
        switch (challenge.kind) {
            case 'none':
                return nothing;
            case 'basic':
                return this.#showPassword();
            case 'bearer': {
                // Some have one scope for all that they hold, as `aws`.
                const isOwn = challenge.scope === '' || challenge.scope.startsWith('repository:');
                const answer = await this.#obtain(isOwn ? { ...challenge, scope } : challenge);
                // It may be open to all, or want something else this time.
                return answer.kind === 'token' ? answer : nothing;
            }
        }
    }
    /** @param shown what did not do */
    async #meet(challenge, scope, shown) {
        switch (challenge.kind) {
            case 'none':
                return nothing;
            case 'basic':
                return this.#showPassword();
            case 'bearer': {
                const asked = { ...challenge, scope: challenge.scope === '' ? scope : challenge.scope };
                const answer = await this.#obtain(asked);
                const isSame = toAuthorization(answer) === toAuthorization(shown);
                // It has expired meanwhile.
                return answer.kind === 'token' && isSame ? this.#renew(asked) : answer;
            }
        }
    }
    async #showPassword() {
        return { kind: 'pass', authorization: toBasic(await this.#show()) ?? '' };
    }
    #obtain(challenge) {
        return this.#tokens.get(toKey(challenge)) ?? this.#renew(challenge);
    }
    #renew(challenge) {
        const answer = this.#show().then(credentials => fetchToken(challenge, {
            registry: this.#origin,
            credentials,
            wire: this.#wire,
            standing: this.#standing
        }));
        this.#tokens.set(toKey(challenge), answer);
        return answer;
    }
    #show() {
        return (this.#credentials ??= this.#findCredentials());
    }
    #send(url, call, pass) {
        const authorization = toAuthorization(pass);
        const shown = authorization === '' ? {} : { authorization };
        const headers = { ...ownHeaders, ...call.headers, ...shown };
        return call.method === 'GET'
            ? followRedirects({ method: 'GET', url, headers }, this.#wire, this.#standing)
            : this.#wire.send({ ...call, url, headers }, this.#standing);
    }
    async #judge(answer, pass) {
        if (answer.kind === 'failure')
            return answer;
        const { status } = answer;
        if (status === 200 || status === 201)
            return answer;
        if (status === 404)
            return { kind: 'absent' };
        const credentials = await this.#show();
        const words = readWords(answer.body, listSecrets(credentials, toAuthorization(pass)));
        // Another server, which a redirect led to, says nothing of what the registry has.
        if ((status === 401 || status === 403) && this.#isOwn(answer)) {
            return { kind: 'refused', status, credentials, words };
        }
        const failure = toStatusFailure(answer, words, this.#isOwn(answer) ? 'registry' : 'other');
        // Whoever is told to wait does not go on asking.
        if (status === 429)
            this.#standing.end(failure);
        return failure;
    }
    #isOwn({ url }) {
        return url.origin === this.#origin.origin;
    }
}
const nothing = { kind: 'pass', authorization: '' };
function toKey({ realm, service, scope }) {
    return [realm.href, service, scope].join('\n');
}
function toAuthorization(pass) {
    switch (pass.kind) {
        case 'pass':
            return pass.authorization;
        case 'token':
            return `Bearer ${pass.token}`;
        case 'refused':
        case 'failure':
            return '';
    }
}
/** What no text of a registry may show again. */
function listSecrets(credentials, authorization) {
    const [, sent = ''] = authorization.split(' ');
    switch (credentials.kind) {
        case 'none':
            return [sent];
        case 'password':
            return [sent, credentials.password];
        case 'identity-token':
            return [sent, credentials.token];
    }
}

// EXTERNAL MODULE: ./src/world/registry/credentials/find-credentials.ts + 1 modules
var find_credentials = __webpack_require__(88819);
// EXTERNAL MODULE: ./src/world/registry/explain-push.ts
var explain_push = __webpack_require__(29730);
;// CONCATENATED MODULE: ./src/world/registry/unanswered.ts
/** @param registry as references name it */
function toUnanswered(registry, { status, because, remedy }) {
    return {
        kind: 'unanswered',
        registry,
        ...(status === undefined ? {} : { status }),
        because,
        remedy
    };
}
/** An answer whose bytes are not what they are said to be. */
function distrust(because) {
    return { status: 200, because, remedy: 'look whether a proxy or mirror in between alters it' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/images/platforms/platforms.ts
var platforms = __webpack_require__(9777);
;// CONCATENATED MODULE: ./src/world/registry/manifests/manifest.ts



const indexTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json'
];
const manifestTypes = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** All forms at once: some registries answer 404 for an index to who does not take one. */
const acceptedTypes = [...indexTypes, ...manifestTypes].join(', ');
/** @param digest that it was asked for by; undefined where it was a tag */
function parseManifest(answer, digest) {
    const checked = checkDigest(answer, digest);
    if (checked.kind === 'broken')
        return checked;
    const body = readJson(Buffer.from(answer.body).toString());
    if (body === undefined)
        return broken('its answer is no JSON');
    const type = readType(body, answer.header('content-type'));
    const isBoth = body.field('manifests').isList() && body.field('layers').isList();
    // Two readers could take it for two things (CVE-2021-41190).
    if (type === 'contradictory' || isBoth)
        return broken('its answer says twice what it is');
    switch (type) {
        case 'index': {
            const parts = listParts(body.field('manifests'));
            if (parts.length === 0)
                return broken('its index lists no image');
            return { kind: 'index', digest: checked.digest, parts };
        }
        case 'manifest': {
            const config = body.field('config').field('digest').text() ?? '';
            if (!isDigest(config))
                return broken('its manifest has no configuration');
            return { kind: 'manifest', digest: checked.digest, config };
        }
        case 'other':
            return broken('its answer is neither a manifest nor an index of the forms of today');
    }
}
function readType(body, header) {
    const [sent = ''] = header.toLowerCase().split(';', 1);
    const [outside, inside] = [toForm(sent.trim()), toForm(body.field('mediaType').text() ?? '')];
    if (outside !== 'other' && inside !== 'other' && outside !== inside)
        return 'contradictory';
    if (inside !== 'other')
        return inside;
    if (outside !== 'other')
        return outside;
    if (body.field('mediaType').text() !== undefined)
        return 'other';
    if (body.field('manifests').isList())
        return 'index';
    return body.field('layers').isList() && body.field('config').isObject() ? 'manifest' : 'other';
}
function toForm(mediaType) {
    if (indexTypes.includes(mediaType))
        return 'index';
    return manifestTypes.includes(mediaType) ? 'manifest' : 'other';
}
/** Without what is for no platform: attestations of BuildKit, signatures, indexes in indexes. */
function listParts(manifests) {
    return manifests.elements().flatMap(part => {
        const digest = part.field('digest').text() ?? '';
        const type = part.field('annotations').field('vnd.docker.reference.type').text();
        const isImage = manifestTypes.includes(part.field('mediaType').text() ?? '');
        const platform = readPlatform(part.field('platform'));
        if (platform === undefined || type !== undefined || !isImage || !isDigest(digest))
            return [];
        return [{ platform, digest }];
    });
}
function readPlatform(platform) {
    const [os, architecture] = [platform.field('os').text(), platform.field('architecture').text()];
    if (os === undefined || architecture === undefined || os === 'unknown')
        return undefined;
    const variant = platform.field('variant').text();
    const text = [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
    return /^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)?$/.test(text) ? canonicalPlatform(text) : undefined;
}
/** Whether the bytes are those that were asked for, and those that the registry says they are. */
function checkDigest({ body, header }, asked) {
    const named = header('docker-content-digest');
    const own = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    const digests = [asked, ...(named === '' ? [] : [named])].filter(each => each !== undefined);
    for (const digest of digests) {
        if (!isDigest(digest))
            return broken('it names a digest of a kind that is not known');
        if (hash(body, digest) !== digest)
            return broken('its answer has another digest than it says');
    }
    return { kind: 'right', digest: digests[0] ?? own };
}
function hash(body, like) {
    const [algorithm = ''] = like.split(':', 1);
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(body).digest('hex')}`;
}
/** The kinds that image-spec registers, and Node can make. */
function isDigest(text) {
    return /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text);
}
function broken(because) {
    return { kind: 'broken', because };
}

;// CONCATENATED MODULE: ./src/world/registry/manifests/manifest-client.ts












/** What is written is waited for longer than what is only asked. */
const writingLimits = { silence: 60_000, budget: 900_000 };
/** Milliseconds of waiting between requests in a run; side by side they count once. */
const waitingBudget = 120_000;
const mostAttempts = 6;
function createManifests(access) {
    const { environment = process.env, jobToken, connections } = access;
    const limits = { ...registry_access/* usualLimits */.t, ...writingLimits, ...access.limits };
    return new ManifestClient(new Wire(limits, connections), {
        environment,
        patience: registry_access/* usualLimits */.t.silence,
        ...(jobToken === undefined ? {} : { jobToken })
    });
}
class ManifestClient {
    #wire;
    #places;
    /** By origin. */
    #sessions = new Map();
    #patience = new Patience(waitingBudget);
    constructor(wire, places) {
        this.#wire = wire;
        this.#places = places;
    }
    async read(repository, name) {
        const address = (0,registry_address/* toRegistryAddress */.P)(repository);
        if (address === undefined)
            return notAReference();
        const resource = `manifests/${name}`;
        const reply = await this.#insist(address, session => session.read(address.path, resource, acceptedTypes));
        switch (reply.kind) {
            case 'answer':
                return toManifest(address, reply, name.includes(':') ? name : undefined);
            case 'absent':
                return reply;
            case 'refused':
            case 'failure':
                return toNoAnswer(address, reply);
        }
    }
    async write(repository, tag, manifest) {
        const address = (0,registry_address/* toRegistryAddress */.P)(repository);
        if (address === undefined)
            return notAReference();
        const reply = await this.#insist(address, session => session.write(address.path, `manifests/${tag}`, manifest));
        switch (reply.kind) {
            case 'answer': {
                const checked = checkReceipt(reply, manifest.digest);
                return checked ?? { kind: 'written' };
            }
            case 'absent':
                return toUnanswered(address.registry, {
                    status: 404,
                    because: 'it knows no such repository, or lacks what the image lists',
                    remedy: 'create the repository, and start this job again'
                });
            case 'refused':
                return toNoAnswer(address, reply);
            case 'failure':
                return isImmutable(reply)
                    ? { kind: 'immutable', because: reply.because }
                    : toNoAnswer(address, reply);
        }
    }
    /** Asks again what may pass by itself, as long as there is time for it. */
    async #insist(address, ask) {
        for (let attempt = 1;; attempt += 1) {
            const reply = await ask(this.#find(address));
            if (reply.kind !== 'failure' || !mayPass(reply))
                return reply;
            // A session that hung, or was told to wait, is asked no more.
            this.#sessions.delete(address.origin);
            const wait = reply.wait === undefined ? 500 * 2 ** (attempt - 1) : 1_000 * reply.wait;
            if (attempt === mostAttempts || wait > this.#patience.left)
                return reply;
            const stop = this.#patience.start();
            await (0,promises_.setTimeout)(wait);
            stop();
        }
    }
    #find(address) {
        const known = this.#sessions.get(address.origin);
        if (known !== undefined)
            return known;
        const find = () => (0,find_credentials/* findCredentials */.g)(address, this.#places);
        const session = new RegistrySession(address, this.#wire, find, 'pull,push');
        this.#sessions.set(address.origin, session);
        return session;
    }
}
/** Overload, a fault of the server, or of the way there. */
function mayPass({ status }) {
    return status === undefined || status === 408 || status === 429 || status >= 500;
}
/**
 * Whatever form it has: what a tag names is put back as it is, and a digest says what it is.
 *
 * @param digest that was asked for; undefined where it was a tag
 */
function toManifest(address, answer, digest) {
    const checked = checkDigest(answer, digest);
    if (checked.kind === 'broken')
        return toUnanswered(address.registry, distrust(checked.because));
    const body = (0,json_reader/* readJson */.V)(Buffer.from(answer.body).toString());
    const parts = body?.field('manifests').elements() ?? [];
    const [sent = ''] = answer.header('content-type').split(';', 1);
    return {
        kind: 'found',
        digest: checked.digest,
        mediaType: body?.field('mediaType').text() ?? sent.trim(),
        bytes: answer.body,
        parts: parts.flatMap(part => part.field('digest').text() ?? [])
    };
}
/** Undefined where the registry says that it has the very bytes, or says nothing of them. */
function checkReceipt({ header, url }, digest) {
    const named = header('docker-content-digest');
    if (named === '' || named === digest || !named.startsWith('sha256:'))
        return undefined;
    return toUnanswered(url.host, distrust('it stored the manifest under another digest'));
}
/**
 * How registries say that a tag stays: Harbor with 412, Quay and Artifact Registry with 409, ECR
 * and Docker Hub with 400 and a sentence, ACR with 405.
 */
function isImmutable({ status = 0, because }) {
    if (status < 400 || status >= 500)
        return false;
    return ([405, 409, 412].includes(status) ||
        /immutab|already exists|overwrit|locked|disallowed/i.test(because));
}
function toNoAnswer(address, reply) {
    switch (reply.kind) {
        case 'refused':
            return toForbidden(address.registry, reply);
        case 'failure':
            return toUnanswered(address.registry, reply);
    }
}
function toForbidden(registry, { status, words, credentials }) {
    const because = `it answered with status ${status}${quoteWords(words)}`;
    return { kind: 'forbidden', registry, because, remedy: (0,explain_push/* explainPushRefusal */.M)(registry, credentials) };
}
function notAReference() {
    return {
        kind: 'unanswered',
        registry: '',
        because: 'this is no name of a repository',
        remedy: 'write it as registry/name'
    };
}


/***/ })

};
;