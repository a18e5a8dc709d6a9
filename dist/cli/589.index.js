"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeImages: () => (/* binding */ describeImages)
});

// EXTERNAL MODULE: ./src/configuration/document/joined-texts.ts
var joined_texts = __webpack_require__(9780);
// EXTERNAL MODULE: ./src/configuration/document/node.ts
var node = __webpack_require__(9736);
// EXTERNAL MODULE: ./src/configuration/document/parse-document.ts + 74 modules
var parse_document = __webpack_require__(2385);
// EXTERNAL MODULE: ./src/configuration/mistakes/finding.ts
var finding = __webpack_require__(5615);
// EXTERNAL MODULE: ./src/descriptions/images/bake/plain-bake.ts + 2 modules
var plain_bake = __webpack_require__(8441);
// EXTERNAL MODULE: ./src/descriptions/images/bake/printed-bake.ts
var printed_bake = __webpack_require__(7512);
// EXTERNAL MODULE: ./src/paths/repository-path.ts
var repository_path = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/descriptions/text/nodes.ts
var nodes = __webpack_require__(5482);
// EXTERNAL MODULE: ./src/descriptions/text/variables.ts
var variables = __webpack_require__(5866);
// EXTERNAL MODULE: ./src/descriptions/images/move-node.ts
var move_node = __webpack_require__(6701);
;// CONCATENATED MODULE: ./src/descriptions/images/target.ts
/** The text of a field, if it is one. */
function textOfField({ fields }, key) {
    const value = fields.get(key)?.value;
    return value?.kind === 'scalar' && value.type !== 'null' ? value.text : undefined;
}
/** A text at a place. */
function toText(text, range) {
    return { kind: 'scalar', type: 'text', text, range };
}

;// CONCATENATED MODULE: ./src/descriptions/images/interpolate.ts
/**
 * Fills in variables as compose does: `$NAME`, `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}`,
 * `${NAME:?required}`, `$$` for the character. One without a value is empty.
 */
function interpolate(text, variables) {
    return new Interpolation(text, variables).read();
}
const interpolate_form = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:\}|(:?[-?+])))/g;
class Interpolation {
    text;
    variables;
    #required;
    constructor(text, variables) {
        this.text = text;
        this.variables = variables;
    }
    read() {
        const text = this.#fill(this.text, 0);
        return this.#required === undefined
            ? { kind: 'text', text }
            : { kind: 'required', name: this.#required };
    }
    #fill(text, depth) {
        let filled = '';
        let at = 0;
        while (at < text.length) {
            interpolate_form.lastIndex = at;
            const found = interpolate_form.exec(text);
            if (found === null || depth > deepest)
                break;
            const end = interpolate_form.lastIndex;
            const [whole, plain, braced, operator] = found;
            filled += text.slice(at, found.index);
            if (whole === '$$')
                filled += '$';
            else if (operator === undefined)
                filled += this.variables.get(plain ?? braced ?? '') ?? '';
            else {
                const close = findClose(text, end);
                const word = text.slice(end, close);
                filled += this.#choose({ name: braced ?? '', operator, word }, depth);
                at = close + 1;
                continue;
            }
            at = end;
        }
        return filled + text.slice(at);
    }
    #choose({ name, operator, word }, depth) {
        const value = this.variables.get(name);
        const isMissing = value === undefined || (value === '' && operator.startsWith(':'));
        if (operator.endsWith('+'))
            return isMissing ? '' : this.#fill(word, depth + 1);
        if (!isMissing)
            return value;
        if (operator.endsWith('?'))
            this.#required ??= name;
        return operator.endsWith('-') ? this.#fill(word, depth + 1) : '';
    }
}
const deepest = 50;
/** The brace that closes what is open at a place. */
function findClose(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text.startsWith('${', at))
            depth += 1;
        if (text[at] === '}') {
            if (depth === 0)
                return at;
            depth -= 1;
        }
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/descriptions/images/compose/compose-fields.ts



/** The keys that are maps, whether they are written as one or as a list of `KEY=value`. */
const maps = ['args', 'additional_contexts', 'labels', 'extra_hosts', 'ulimits', 'environment'];
/** The build of a service without what it extends; undefined: there is none. */
function readBuild(service, scope) {
    const filler = new Filler(scope);
    const fields = new Map();
    const own = service?.kind === 'mapping' ? service.entries : new Map();
    const build = own.get('build');
    for (const key of ['image', 'environment', 'env_file']) {
        const entry = own.get(key);
        if (entry !== undefined)
            fields.set(key, filler.fill(key, entry));
    }
    if (build?.value.kind === 'mapping') {
        fields.set('build', build);
        for (const [key, entry] of build.value.entries)
            fields.set(key, filler.fill(key, entry));
    }
    else if (build?.value.kind === 'scalar' && build.value.type !== 'null') {
        fields.set('build', build);
        fields.set('context', filler.fill('context', build));
    }
    return { fields, ...(filler.refusal === undefined ? {} : { refusal: filler.refusal }) };
}
/** What is said later wins: maps merge by key, lists grow, the rest is replaced. */
function mergeBuilds(below, above) {
    const fields = new Map(below.fields);
    for (const [key, entry] of above.fields)
        fields.set(key, mergeField(fields.get(key), entry));
    const refusal = above.refusal ?? below.refusal;
    return { fields, ...(refusal === undefined ? {} : { refusal }) };
}
function mergeField(below, above) {
    const [one, other] = [below?.value, above.value];
    if (one?.kind === 'mapping' && other.kind === 'mapping') {
        return { ...above, value: { ...other, entries: new Map([...one.entries, ...other.entries]) } };
    }
    if (one?.kind === 'list' && other.kind === 'list') {
        return { ...above, value: { ...other, items: [...one.items, ...other.items] } };
    }
    return above;
}
/** Fills in variables, writes lists of pairs as maps, and lets paths count from the root. */
class Filler {
    scope;
    refusal;
    constructor(scope) {
        this.scope = scope;
    }
    fill(key, { key: place, value }) {
        const filled = (0,nodes/* mapScalars */.ih)(value, scalar => this.#fill(scalar));
        const node = maps.includes(key) ? toMap(filled, key === 'extra_hosts' ? /[=:]/ : /=/) : filled;
        if (key === 'context')
            return { key: place, value: this.#rebase(node) };
        if (key !== 'additional_contexts' || node.kind !== 'mapping')
            return { key: place, value: node };
        const entries = new Map([...node.entries].map(([name, entry]) => [
            name,
            { ...entry, value: this.#rebase(entry.value) }
        ]));
        return { key: place, value: { ...node, entries } };
    }
    #fill(scalar) {
        if (scalar.type === 'number')
            return { ...scalar, type: 'text', text: this.#toNumber(scalar) };
        if (scalar.type !== 'text')
            return scalar;
        const found = interpolate(scalar.text, this.scope.variables);
        if (found.kind === 'text')
            return { ...scalar, text: found.text };
        this.#refuse(`requires the variable "${found.name}", which has no value here`, scalar.range);
        return scalar;
    }
    /** Compose reads `1.10` as the number 1.1. */
    #toNumber({ text, range }) {
        if (/^-?(?:0|[1-9]\d{0,14})$/.test(text))
            return text;
        if (/^-?(?:0|[1-9]\d{0,8})\.\d{1,8}$/.test(text))
            return String(Number(text));
        this.#refuse(`has the number ${text}, which compose writes in its own way: quote it`, range);
        return text;
    }
    #rebase(node) {
        if (node.kind !== 'scalar')
            return node;
        const { text } = node;
        if (/^(?:[\w+.-]+:|\/|~|git@|github\.com\/)/i.test(text))
            return node;
        const { folder } = this.scope;
        const path = (0,repository_path/* normalizePath */.Fd)((0,repository_path/* joinPath */.uJ)(folder, text === '' ? '.' : text));
        const outside = folder === '' ? text : `${folder}/${text}`;
        return { ...node, type: 'text', text: path === undefined ? outside : path || '.' };
    }
    #refuse(because, range) {
        this.refusal ??= { because, range };
    }
}
function toMap(node, sign) {
    if (node.kind !== 'list')
        return node;
    const entries = node.items.flatMap((item) => {
        if (item.kind !== 'scalar')
            return [];
        const { text, range } = item;
        const at = text.search(sign);
        const value = at < 0
            ? { kind: 'scalar', type: 'null', text: '', range }
            : { kind: 'scalar', type: 'text', text: text.slice(at + 1), range };
        return [[at < 0 ? text : text.slice(0, at), { key: range, value }]];
    });
    return { kind: 'mapping', entries: new Map(entries), range: node.range };
}

;// CONCATENATED MODULE: ./src/descriptions/images/compose/compose-targets.ts









/**
 * The services that are built, as `docker buildx bake` reads them (bake/compose.go of buildx), with
 * paths from the folder of the first file. `depends_on` says when a service starts, and nothing of
 * its build.
 */
function readComposeTargets(texts) {
    return new ComposeReader(texts).read();
}
/** The file beside the first one that gives variables their values. */
function variablesPath([first]) {
    return (0,repository_path/* joinPath */.uJ)((0,repository_path/* parentPath */.yl)(first?.path ?? ''), '.env');
}
class ComposeReader {
    texts;
    #findings = [];
    #roots = new Map();
    #lacks;
    #variables = new Map();
    constructor(texts) {
        this.texts = texts;
    }
    read() {
        const { main } = this.texts;
        const path = variablesPath(main);
        const written = this.#find(path);
        this.#variables = (0,variables/* parseVariables */.r)(written?.text ?? '');
        const folder = (0,repository_path/* parentPath */.yl)(main[0]?.path ?? '');
        const names = new Set();
        for (const file of main) {
            const root = this.#rootOf(file);
            this.#checkRoot(root, file);
            for (const [name] of (0,nodes/* fieldsOf */.Pf)((0,nodes/* fieldOf */._F)(root, 'services')))
                names.add(name);
        }
        const targets = [...names].flatMap(name => this.#readService(name, folder) ?? []);
        if (this.#lacks !== undefined)
            return { kind: 'needs', path: this.#lacks };
        return { kind: 'targets', targets, findings: this.#findings };
    }
    #readService(name, folder) {
        let build = { fields: new Map() };
        let key;
        let path = '';
        for (const file of this.texts.main) {
            const services = (0,nodes/* fieldOf */._F)(this.#rootOf(file), 'services');
            const entry = services?.kind === 'mapping' ? services.entries.get(name) : undefined;
            if (entry === undefined)
                continue;
            key ??= entry.key;
            path ||= file.path;
            build = mergeBuilds(build, this.#extend(name, { file, folder }, new Set()));
        }
        if (key === undefined || !build.fields.has('build'))
            return undefined;
        return toTarget({ name, path, range: key, folder }, build, this.#variables);
    }
    #extend(name, { file, folder }, seen) {
        const services = (0,nodes/* fieldOf */._F)(this.#rootOf(file), 'services');
        const service = (0,nodes/* fieldOf */._F)(services, name);
        const own = readBuild(service, { folder, variables: this.#variables });
        const above = (0,nodes/* fieldOf */._F)(service, 'extends');
        const id = `${file.path}\n${name}`;
        if (above === undefined || seen.has(id))
            return own;
        const base = (0,nodes/* textOf */.b6)(above) ?? (0,nodes/* textOf */.b6)((0,nodes/* fieldOf */._F)(above, 'service')) ?? '';
        const from = (0,nodes/* textOf */.b6)((0,nodes/* fieldOf */._F)(above, 'file'));
        const refuse = (because) => {
            const refusal = { because, range: above.range };
            return own.refusal === undefined ? { ...own, refusal } : own;
        };
        const next = from === undefined ? { file, folder } : this.#reach(from, folder);
        if (next === undefined) {
            return refuse(`extends a service of ${(0,finding/* quote */.hD)(from ?? '')}, which is not there`);
        }
        if ((0,nodes/* fieldOf */._F)((0,nodes/* fieldOf */._F)(this.#rootOf(next.file), 'services'), base) === undefined) {
            return this.#lacks === undefined
                ? refuse(`extends ${(0,finding/* quote */.hD)(base)}, which is no service there`)
                : own;
        }
        return mergeBuilds(this.#extend(base, next, new Set([...seen, id])), own);
    }
    #reach(written, folder) {
        const path = (0,repository_path/* normalizePath */.Fd)((0,repository_path/* joinPath */.uJ)(folder, written));
        if (path === undefined || written.startsWith('/'))
            return undefined;
        const own = this.texts.main.find(file => file.path === path) ?? this.#find(path);
        return own === undefined ? undefined : { file: own, folder: (0,repository_path/* parentPath */.yl)(path) };
    }
    /** A further file; a missing one is asked for first. */
    #find(path) {
        if (!this.texts.further.has(path))
            this.#lacks ??= path;
        return this.texts.further.get(path);
    }
    #rootOf(file) {
        if (this.#roots.has(file))
            return this.#roots.get(file);
        const { root, findings } = (0,parse_document/* parseDocument */.T)(file.text);
        for (const finding of findings) {
            this.#findings.push({ ...finding, range: (0,joined_texts/* moveRange */.p)(finding.range, file.index) });
        }
        const moved = root === undefined ? undefined : (0,move_node/* moveNode */.A)(root, file.index);
        this.#roots.set(file, moved);
        return moved;
    }
    #checkRoot(root, { path }) {
        const include = root?.kind === 'mapping' ? root.entries.get('include') : undefined;
        if (include === undefined)
            return;
        this.#findings.push({
            code: 'unsupported-build',
            message: `${(0,finding/* quote */.hD)(path)} includes other files, which are not read`,
            fix: 'name each of the files under "from", and leave "include" to other commands',
            range: include.key
        });
    }
}
/** What bake calls the keys that it does not call the same. */
const bakeKeys = new Map([
    ['additional_contexts', 'contexts'],
    ['secrets', 'secret']
]);
function toTarget({ name, path, range, folder }, { fields, refusal }, variables) {
    const own = new Map();
    let refused = refusal;
    for (const [key, entry] of fields) {
        if (['build', 'image', 'environment', 'env_file', 'x-bake'].includes(key))
            continue;
        own.set(bakeKeys.get(key) ?? key.replaceAll('_', '-'), entry);
    }
    if (!own.has('context'))
        own.set('context', { key: range, value: toText(folder || '.', range) });
    const args = own.get('args');
    if (args?.value.kind === 'mapping') {
        const filled = [...args.value.entries].map(([arg, entry]) => {
            if (entry.value.kind !== 'scalar' || entry.value.type !== 'null')
                return [arg, entry];
            const known = (0,nodes/* textOf */.b6)((0,nodes/* fieldOf */._F)(fields.get('environment')?.value, arg)) ?? variables.get(arg);
            if (known !== undefined) {
                return [arg, { ...entry, value: { ...entry.value, type: 'text', text: known } }];
            }
            if (fields.has('env_file')) {
                const because = `takes the build argument ${(0,finding/* quote */.hD)(arg)} from "env_file", which is not read`;
                refused ??= { because, range: entry.key };
            }
            return [arg, entry];
        });
        own.set('args', { ...args, value: { ...args.value, entries: new Map(filled) } });
    }
    const contexts = own.get('contexts');
    if (contexts !== undefined) {
        own.set('contexts', { ...contexts, value: nameTargets(contexts.value) });
    }
    addExtension(fields.get('x-bake')?.value, own);
    const image = fields.get('image');
    if (image?.value.kind === 'scalar' && !own.has('tags')) {
        const { value } = image;
        own.set('tags', { ...image, value: { kind: 'list', items: [value], range: value.range } });
    }
    return {
        ...{ name: name.replaceAll('.', '_'), file: path, range, fields: own },
        ...(refused === undefined ? {} : { refusal: refused })
    };
}
function nameTargets(node) {
    if (node.kind !== 'mapping')
        return node;
    const entries = [...node.entries].map(([name, entry]) => {
        if (entry.value.kind !== 'scalar')
            return [name, entry];
        const service = /^(?:service|target):(.*)$/s.exec(entry.value.text)?.[1];
        if (service === undefined)
            return [name, entry];
        const text = `target:${service.replaceAll('.', '_')}`;
        return [name, { ...entry, value: { ...entry.value, text } }];
    });
    return { ...node, entries: new Map(entries) };
}
/** `x-bake` under `build` (`composeExtTarget`): lists grow, and a context that is there stays. */
function addExtension(extension, fields) {
    if (extension?.kind !== 'mapping')
        return;
    for (const [key, entry] of extension.entries) {
        const value = lists.has(key) ? toList(entry.value) : entry.value;
        const known = fields.get(key);
        if (value.kind === 'list' && known?.value.kind === 'list') {
            const items = [...known.value.items, ...value.items];
            fields.set(key, { ...known, value: { ...known.value, items } });
        }
        else if (key === 'contexts' && value.kind === 'mapping') {
            const own = known?.value.kind === 'mapping' ? [...known.value.entries] : [];
            const named = nameTargets(value);
            const added = named.kind === 'mapping' ? [...named.entries] : [];
            fields.set(key, { ...entry, value: { ...value, entries: new Map([...added, ...own]) } });
        }
        else
            fields.set(key, { ...entry, value });
    }
}
const lists = new Set([
    ...['tags', 'cache-from', 'cache-to', 'secret', 'ssh', 'platforms', 'output', 'no-cache-filter']
]);
function toList(node) {
    if (node.kind !== 'scalar')
        return node;
    const words = node.text.split(/\s+/).filter(each => each !== '');
    return {
        kind: 'list',
        items: words.map(text => ({ kind: 'scalar', type: 'text', text, range: node.range })),
        range: node.range
    };
}

// EXTERNAL MODULE: ./src/configuration/definition/forms/image-name.ts
var image_name = __webpack_require__(315);
// EXTERNAL MODULE: ./src/descriptions/images/bake/bake-keys.ts
var bake_keys = __webpack_require__(5822);
;// CONCATENATED MODULE: ./src/descriptions/images/to-images.ts





/** The images that targets are, with the keys that the configuration would give them. */
function toImages(targets, lineOf) {
    const names = new Map(targets.map(({ name }) => [name, toImageName(name)]));
    const tags = countTags(targets);
    const images = new Map();
    const findings = [];
    for (const target of targets) {
        const name = names.get(target.name) ?? target.name;
        const other = images.get(name);
        if (other !== undefined) {
            findings.push(sameName(name, [other.target, target.name], target.range));
        }
        else
            images.set(name, toImage(target, { names, tags, line: lineOf(target.range) }));
    }
    return { images, findings };
}
/** Lower case, without what no name of an image begins or ends with; the name itself if that is none. */
function toImageName(target) {
    const name = target
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, '-')
        .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
        .replaceAll(/[._-]{2,}/g, part => (/^(?:__|-+)$/.test(part) ? part : '-'));
    return (0,image_name/* isImageName */.lS)(name) ? name : target;
}
function sameName(name, targets, range) {
    return {
        code: 'colliding-names',
        message: `${targets.map(finding/* quote */.hD).join(' and ')} would both be the image ${(0,finding/* quote */.hD)(name)}`,
        fix: 'give one of them another name there',
        range
    };
}
function toImage(target, { names, tags, line }) {
    const { name, file, range, fields } = target;
    const entries = new Map();
    const put = (key, value, place) => {
        entries.set(key, { key: place, value });
    };
    const refusal = findRefusal(target);
    // What is refused has one mistake, not those that follow from it, too.
    const context = refusal === undefined ? localPath(textOfField(target, 'context') ?? '.') : '.';
    const contextPlace = fields.get('context')?.value.range ?? range;
    put('context', toText(context, contextPlace), contextPlace);
    const dockerfile = fields.get('dockerfile')?.value.range ?? contextPlace;
    put('file', toText(refusal === undefined ? findDockerfile(target, context) : 'Dockerfile', dockerfile), dockerfile);
    for (const [key, own] of [
        ['target', 'target'],
        ['platforms', 'platforms'],
        ['args', 'build-args']
    ]) {
        const field = fields.get(key);
        if (field !== undefined && !isEmpty(field.value))
            entries.set(own, withoutNulls(key, field));
    }
    const contexts = fields.get('contexts');
    if (contexts?.value.kind === 'mapping' && contexts.value.entries.size > 0) {
        entries.set('build-contexts', toContexts(contexts, contexts.value, names));
    }
    const named = findImageName(target, tags);
    if (named !== undefined)
        put('image-name', named, named.range);
    const value = { kind: 'mapping', range, entries };
    return {
        ...{ entry: { key: range, value }, target: name, file, line },
        options: new Map([...fields].filter(([key]) => (0,bake_keys/* isOption */.o)(key)).map(([key, each]) => [key, toJson(each.value)])),
        findings: refusal === undefined ? [] : [explainRefusal(name, refusal)]
    };
}
function explainRefusal(name, { because, range }) {
    return {
        code: 'unsupported-build',
        message: `${(0,finding/* quote */.hD)(name)} ${because}`,
        fix: `leave it out, by a line beside "from":\n${toImageName(name)}: false`,
        range
    };
}
function findRefusal(target) {
    const { fields, refusal } = target;
    if (refusal !== undefined)
        return refusal;
    const rangeOf = (key) => fields.get(key)?.value.range ?? target.range;
    if (textOfField(target, 'dockerfile-inline') !== undefined) {
        const because = 'has its Dockerfile inline, and what it reads cannot be told';
        return { because, range: fields.get('dockerfile-inline')?.key ?? target.range };
    }
    const context = textOfField(target, 'context') ?? '.';
    if (isRemote(context)) {
        const because = `is built from ${(0,finding/* quote */.hD)(context)}, which is no folder of the repository`;
        return { because, range: rangeOf('context') };
    }
    const dockerfile = textOfField(target, 'dockerfile') ?? '';
    if (isRemote(dockerfile)) {
        const because = `has its Dockerfile at ${(0,finding/* quote */.hD)(dockerfile)}, not in the repository`;
        return { because, range: rangeOf('dockerfile') };
    }
    return undefined;
}
/** As BuildKit knows addresses of repositories and archives. */
function isRemote(text) {
    return (/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|(?:docker-image|oci-layout|target):)/i.test(text) && !text.startsWith('cwd://'));
}
/** Bake runs in the root of the repository. */
function localPath(text) {
    const path = text.replace(/^cwd:\/\//, '');
    return path === '' ? '.' : path;
}
/** A Dockerfile counts from the context, unless it counts from where bake runs. */
function findDockerfile(target, context) {
    const written = textOfField(target, 'dockerfile') ?? '';
    if (written.startsWith('cwd://'))
        return localPath(written);
    const file = written === '' ? 'Dockerfile' : written;
    if (file.startsWith('/'))
        return file;
    const folder = (0,repository_path/* normalizePath */.Fd)(context);
    const path = folder === undefined ? undefined : (0,repository_path/* normalizePath */.Fd)((0,repository_path/* joinPath */.uJ)(folder, file));
    return path ?? `${context.replace(/\/+$/, '')}/${file}`;
}
function isEmpty(node) {
    switch (node.kind) {
        case 'scalar':
            return node.type === 'null' || node.text === '';
        case 'list':
            return node.items.length === 0;
        case 'mapping':
            return node.entries.size === 0;
    }
}
/** A build argument of no value is the Dockerfile's own; `local` is the platform of the runner. */
function withoutNulls(key, { key: place, value }) {
    if (key === 'platforms' && value.kind === 'list') {
        const items = value.items.filter(item => item.kind !== 'scalar' || item.text !== 'local');
        return { key: place, value: { ...value, items } };
    }
    if (value.kind !== 'mapping')
        return { key: place, value };
    const entries = [...value.entries].filter(([, each]) => each.value.kind !== 'scalar' || each.value.type !== 'null');
    return { key: place, value: { ...value, entries: new Map(entries) } };
}
function toContexts({ key }, value, names) {
    const entries = [...value.entries].map(([name, entry]) => {
        if (entry.value.kind !== 'scalar')
            return [name, entry];
        const { text } = entry.value;
        const target = /^target:(.*)$/s.exec(text)?.[1];
        const local = text.startsWith('cwd://') ? localPath(text) : text;
        const own = target === undefined ? local : `target:${names.get(target) ?? target}`;
        return [name, { ...entry, value: { ...entry.value, type: 'text', text: own } }];
    });
    return { key, value: { ...value, entries: new Map(entries) } };
}
/** A registry, a name and maybe a tag, as `docker tag` takes them. */
const reference = /^((?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?$/;
function listNames({ fields }) {
    const tags = fields.get('tags')?.value;
    const items = tags?.kind === 'list' ? tags.items : [];
    return items.flatMap(node => {
        const name = node.kind === 'scalar' ? reference.exec(node.text)?.[1] : undefined;
        return name === undefined ? [] : [{ node, name }];
    });
}
/** How many targets are named so without a tag. */
function countTags(targets) {
    const counts = new Map();
    for (const target of targets) {
        const name = listNames(target)[0]?.name;
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
/** The first tag, without what is behind the colon unless several targets differ by that alone. */
function findImageName(target, counts) {
    const [first] = listNames(target);
    if (first?.node.kind !== 'scalar')
        return undefined;
    const isShared = (counts.get(first.name) ?? 0) > 1;
    return toText(isShared ? first.node.text : first.name, first.node.range);
}
function toJson(node) {
    return JSON.stringify(toValue(node));
}
/** Keys in alphabetical order: theirs means nothing. */
function toValue(node) {
    switch (node.kind) {
        case 'scalar':
            return node.type === 'null' ? null : node.text;
        case 'list':
            return node.items.map(toValue);
        case 'mapping':
            return [...node.entries]
                .sort(([one], [other]) => (one < other ? -1 : 1))
                .map(([name, { value }]) => [name, toValue(value)]);
    }
}

;// CONCATENATED MODULE: ./src/descriptions/images/describe-images.ts








/** What bake and compose files say of images. Pure: it asks for what it needs. */
function describeImages(question) {
    const { files, texts } = question;
    const lacking = files.find(({ value }) => !texts.has(value));
    if (lacking !== undefined)
        return { kind: 'needs', path: lacking.value };
    const broken = files.flatMap(file => checkFile(file, texts.get(file.value)));
    const forms = new Set(files.map(({ value }) => formOf(value) ?? 'hcl'));
    const isMixed = forms.has('compose') && forms.size > 1;
    const mixed = isMixed ? files.slice(0, 1).map(mixedForms) : [];
    const all = numberTexts(texts);
    const main = files.flatMap(({ value }) => all.get(value) ?? []);
    if (broken.length > 0 || isMixed)
        return fail([...broken, ...mixed], main);
    return forms.has('compose') ? describeCompose(main, all, texts) : describeBake(main, question);
}
function formOf(path) {
    const [, ending] = /\.(hcl|json|ya?ml)$/i.exec(path) ?? [];
    if (ending === undefined)
        return undefined;
    return /^y/i.test(ending) ? 'compose' : /^h/i.test(ending) ? 'hcl' : 'json';
}
/** By path, numbered in the order in which the texts were asked for. */
function numberTexts(texts) {
    const known = [...texts].flatMap(([path, text]) => typeof text === 'string' ? [{ path, text: text.replace(/^\uFEFF/, '') }] : []);
    return new Map(known.map((each, index) => [each.path, { ...each, index: index + 1 }]));
}
function checkFile({ value, range }, file) {
    const name = (0,finding/* quote */.hD)(value);
    if (formOf(value) === undefined) {
        const fix = 'name a file that ends with .hcl, .json, .yml or .yaml';
        return [unreadable(`the file ${name} is neither a bake file nor a compose file`, fix, range)];
    }
    if (typeof file === 'string')
        return [];
    const wrong = file === undefined ? 'does not exist' : `cannot be read: ${file.because}`;
    const fix = "write its path from the repository's root";
    return [unreadable(`the file ${name} under "from" ${wrong}`, fix, range)];
}
function mixedForms({ range }) {
    return unreadable('"from" names bake files and compose files together', 'write what "docker buildx bake --print" says of both into docker-bake.json, and name that', range);
}
function unreadable(message, fix, range) {
    return { code: 'from-unreadable', message, fix, range };
}
function fail(findings, texts) {
    return { kind: 'described', images: { texts: inOrder(texts), images: new Map(), findings } };
}
/** A text stands at its number, less one. */
function inOrder(texts) {
    const last = Math.max(0, ...texts.map(({ index }) => index));
    return Array.from({ length: last }, (_, at) => texts.find(({ index }) => index === at + 1) ?? { path: '', text: '' });
}
function succeed(targets, texts, findings = []) {
    const places = (0,joined_texts/* createJoinedPlaces */.O)([{ path: '', text: '' }, ...inOrder(texts)].map(({ path, text }) => ({
        source: { kind: 'file', path },
        text
    })));
    const told = toImages(targets, range => places(range).line);
    const none = targets.length === 0 && findings.length === 0 ? texts.slice(0, 1).map(nothingBuilt) : [];
    const images = { ...told, findings: [...findings, ...told.findings, ...none] };
    return { kind: 'described', images: { ...images, texts: inOrder(texts) } };
}
function nothingBuilt({ path, index }) {
    const fix = 'name a file with a target, or a service with "build"';
    return unreadable(`${(0,finding/* quote */.hD)(path)} describes no image`, fix, (0,joined_texts/* moveRange */.p)(node/* startOfText */.h, index));
}
function describeCompose(main, all, texts) {
    const further = new Map([...texts.keys()].map(path => [path, all.get(path)]));
    const answer = readComposeTargets({ main, further });
    if (answer.kind === 'needs')
        return answer;
    return succeed(answer.targets, [...all.values()], answer.findings);
}
function describeBake(main, question) {
    const wrong = main.flatMap(file => (formOf(file.path) === 'json' ? checkJson(file) : []));
    if (wrong.length > 0)
        return fail(wrong, main);
    const isPlain = main.every(({ path }) => formOf(path) === 'json');
    const plain = isPlain ? (0,plain_bake/* readPlainBake */.oK)(main) : undefined;
    if (plain?.kind === 'targets')
        return succeed(plain.targets, main);
    const files = (0,printed_bake/* outlineFiles */.sP)(main);
    const { printed } = question;
    const targets = (0,printed_bake/* listWanted */.UK)(files);
    if (targets.length === 0)
        return succeed([], main);
    if (printed === undefined) {
        const forms = main.map(({ path, text }) => ({ form: bakeForm(path), text }));
        return { kind: 'needs-bake', files: forms, targets };
    }
    if (printed.kind !== 'printed')
        return fail([explainPrinted(printed, main, question)], main);
    const found = (0,printed_bake/* readPrinted */.HN)(printed.json, files);
    if (found !== undefined)
        return succeed(found, main);
    const because = 'it printed something else than a definition';
    return fail([explainPrinted({ kind: 'refused', because }, main, question)], main);
}
function bakeForm(path) {
    return formOf(path) === 'json' ? 'json' : 'hcl';
}
function checkJson({ path, text, index }) {
    if ((0,plain_bake/* isJson */.Fh)(text))
        return [];
    const [found] = (0,parse_document/* parseDocument */.T)(text).findings;
    const range = (0,joined_texts/* moveRange */.p)(found?.range ?? node/* startOfText */.h, index);
    const fix = 'mend it, so that "docker buildx bake --print" takes it';
    return [unreadable(`${(0,finding/* quote */.hD)(path)} is no JSON`, fix, range)];
}
function explainPrinted(printed, main, { files }) {
    const range = files[0]?.range ?? node/* startOfText */.h;
    switch (printed.kind) {
        case 'unavailable':
            return {
                code: 'bake-unavailable',
                message: `${(0,finding/* quote */.hD)(main[0]?.path ?? '')} holds expressions, and only "docker buildx bake" reads them: ${printed.because}`,
                fix: [
                    'run docker/setup-buildx-action before this step, or install buildx; or write once',
                    'docker buildx bake --print TARGET… > docker-bake.json',
                    'and name that file under "from"'
                ].join('\n'),
                range
            };
        case 'refused': {
            const at = printed.at === undefined ? undefined : main[printed.at.file];
            const place = at === undefined || printed.at === undefined
                ? range
                : (0,joined_texts/* moveRange */.p)(findLine(at.text, printed.at.line), at.index);
            const fix = 'mend it, so that "docker buildx bake --print" takes it';
            return unreadable(`bake does not take ${(0,finding/* quote */.hD)(at?.path ?? main[0]?.path ?? '')}: ${printed.because}`, fix, place);
        }
    }
}
/** What stands in a line, from 1. */
function findLine(text, line) {
    const lines = text.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const own = lines[line - 1] ?? '';
    return { start: before + own.length - own.trimStart().length, end: before + own.trimEnd().length };
}


/***/ })

};
;