"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {

/***/ 65822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isOption),
/* harmony export */   q: () => (/* binding */ targetKeys)
/* harmony export */ });
/** The keys of a target that this reader knows: a file with others is for bake itself. */
const targetKeys = new Map([
    ...[
        ...['context', 'dockerfile', 'dockerfile-inline', 'target', 'tags', 'platforms', 'description'],
        ...['call', 'cache-to', 'output', 'pull', 'no-cache', 'network', 'shm-size']
    ].map(key => [key, 'replaced']),
    ...['args', 'contexts', 'labels', 'extra-hosts'].map(key => [key, 'merged']),
    ...[
        ...['annotations', 'attest', 'secret', 'ssh', 'cache-from', 'no-cache-filter', 'ulimits'],
        ...['entitlements', 'policy']
    ].map(key => [key, 'appended'])
]);
/**
 * The keys that are no part of an image: its names, where it goes, how fast it is built. Secrets and
 * SSH keys are the workflow's, whose values nobody sees.
 */
const otherKeys = [
    ...['description', 'tags', 'output', 'cache-from', 'cache-to', 'pull', 'no-cache'],
    ...['no-cache-filter', 'secret', 'ssh', 'policy']
];
/** The keys that an image of the configuration has, too. */
const ownKeys = [
    'context',
    'dockerfile',
    'dockerfile-inline',
    'args',
    'contexts',
    'target',
    'platforms'
];
/** Whether a key reaches the build and is no key of an image: a new value is a changed recipe. */
function isOption(key) {
    return !otherKeys.includes(key) && !ownKeys.includes(key);
}


/***/ }),

/***/ 78441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fh: () => (/* binding */ isJson),
  h3: () => (/* binding */ outlineJson),
  oK: () => (/* binding */ readPlainBake)
});

// EXTERNAL MODULE: ./src/configuration/document/parse-document.ts + 74 modules
var parse_document = __webpack_require__(2385);
// EXTERNAL MODULE: ./src/configuration/document/joined-texts.ts
var joined_texts = __webpack_require__(9780);
// EXTERNAL MODULE: ./src/descriptions/images/choose-targets.ts
var choose_targets = __webpack_require__(33162);
// EXTERNAL MODULE: ./src/descriptions/images/bake/bake-keys.ts
var bake_keys = __webpack_require__(65822);
;// CONCATENATED MODULE: ./src/descriptions/images/merge-fields.ts

/** `Target.Merge`. */
function mergeFields(below, above) {
    const fields = new Map(below);
    for (const [key, entry] of above) {
        const known = fields.get(key);
        fields.set(key, mergeField(bake_keys/* targetKeys */.q.get(key), known, entry));
    }
    return fields;
}
function mergeField(how, below, above) {
    if (how === 'merged' && above.value.kind === 'mapping') {
        const known = below?.value.kind === 'mapping' ? [...below.value.entries] : [];
        const own = [...above.value.entries].filter(([, { value }]) => value.kind !== 'scalar' || value.type !== 'null');
        return { ...above, value: { ...above.value, entries: new Map([...known, ...own]) } };
    }
    if (how === 'appended' && below?.value.kind === 'list' && above.value.kind === 'list') {
        return {
            ...above,
            value: { ...above.value, items: [...below.value.items, ...above.value.items] }
        };
    }
    return above;
}
/** `Target.normalize`: a context of no text is none. */
function normalize(fields) {
    const contexts = fields.get('contexts');
    if (contexts?.value.kind !== 'mapping')
        return fields;
    const entries = new Map([...contexts.value.entries].filter(([, { value }]) => value.kind !== 'scalar' || value.text !== ''));
    return new Map([...fields, ['contexts', { ...contexts, value: { ...contexts.value, entries } }]]);
}

// EXTERNAL MODULE: ./src/descriptions/images/move-node.ts
var move_node = __webpack_require__(96701);
;// CONCATENATED MODULE: ./src/descriptions/images/bake/resolve-bake.ts





/**
 * Resolves targets as bake does (`ReadTargets` in bake/bake.go of buildx). It stops at whatever it
 * does not know.
 */
class PlainBake {
    files;
    #because;
    #variables = new Map();
    constructor(files) {
        this.files = files;
    }
    read() {
        for (const file of this.files)
            this.#readVariables(file);
        const raw = new Map();
        for (const file of this.files) {
            for (const each of this.#readTargets(file)) {
                const known = raw.get(each.name);
                if (known?.file === each.file)
                    this.#stop(`target "${each.name}" is there twice`);
                raw.set(each.name, known === undefined ? each : mergeRaw(known, each));
            }
        }
        const roles = (0,choose_targets/* readRoles */.iZ)(this.files.flatMap(({ blocks }) => blocks));
        const targets = this.#because === undefined ? this.#resolveAll(raw, roles) : [];
        return this.#because === undefined
            ? { kind: 'targets', targets }
            : { kind: 'complex', because: this.#because };
    }
    #resolveAll(raw, roles) {
        const blocks = new Map([...raw.values()].map(({ name, block }) => [name, block]));
        const targets = [...raw.values()].map(({ name, file, entry }) => ({
            ...{ name, file: file.path, range: (0,joined_texts/* moveRange */.p)(entry.key, file.index) },
            // Where targets inherit in a circle, what they get depends on the one that is asked for.
            fields: this.#resolve(name, raw, new Map()) ?? new Map()
        }));
        return (0,choose_targets/* withLinked */.u8)(targets, ({ name }) => {
            const block = blocks.get(name) ?? name;
            return !(0,choose_targets/* isAbstract */.p3)([...new Set([name, block])], roles);
        });
    }
    #resolve(name, raw, resolved) {
        // One that inherits from itself gets nothing from there.
        if (resolved.has(name))
            return resolved.get(name);
        resolved.set(name, undefined);
        const own = raw.get(name);
        if (own === undefined) {
            this.#stop(`there is no target "${name}" to inherit from`);
            return;
        }
        let fields = new Map();
        for (const base of own.inherits) {
            const inherited = this.#resolve(base, raw, resolved);
            if (inherited !== undefined)
                fields = mergeFields(fields, inherited);
        }
        const whole = normalize(mergeFields(fields, own.fields));
        resolved.set(name, whole);
        return whole;
    }
    #readVariables({ root, path }) {
        for (const [name, node] of this.#readBlocks(root, 'variable')) {
            if (this.#variables.has(name))
                this.#stop(`${path} declares the variable "${name}" again`);
            const odd = [...node.entries.keys()].some(key => !/^(?:default|description|\/\/)$/.test(key));
            this.#variables.set(name, odd ? undefined : node.entries.get('default')?.value);
        }
    }
    *#readTargets(file) {
        const blocks = file.root.entries.get('target')?.value;
        for (const [block, node] of this.#readBlocks(file.root, 'target')) {
            const key = blocks?.kind === 'mapping' ? blocks.entries.get(block)?.key : undefined;
            const entry = { key: key ?? node.range, value: node };
            for (const { name, scope } of this.#readNames(block, node)) {
                if (!/^[\w-]+$/.test(name))
                    this.#stop(`"${name}" is no name of a target`);
                yield { name, block, file, entry, ...this.#readTarget(node, file.index, scope) };
            }
        }
    }
    *#readBlocks(root, type) {
        const blocks = root.entries.get(type)?.value;
        if (blocks === undefined)
            return;
        if (blocks.kind !== 'mapping') {
            this.#stop(`"${type}" is no object`);
            return;
        }
        for (const [name, { value }] of blocks.entries) {
            if (name === '//')
                continue;
            if (value.kind === 'mapping')
                yield [name, value];
            else
                this.#stop(`${type} "${name}" is no object`);
        }
    }
    /** A matrix gives one target for each combination. */
    #readNames(block, { entries }) {
        const [matrix, name] = [entries.get('matrix')?.value, entries.get('name')?.value];
        if (matrix === undefined && name === undefined)
            return [{ name: block, scope: new Map() }];
        if (matrix?.kind !== 'mapping' || name?.kind !== 'scalar') {
            this.#stop(`the matrix of target "${block}" has another form`);
            return [];
        }
        let scopes = [new Map()];
        for (const [key, { value }] of matrix.entries) {
            const values = value.kind === 'list' ? value.items : [value];
            const texts = values.map(item => this.#fillScalar(item, new Map()) ?? '');
            if (value.kind !== 'list')
                this.#stop(`the matrix of target "${block}" has another form`);
            if (scopes.length * texts.length > mostTargets) {
                this.#stop(`the matrix of target "${block}" is very large`);
                return [];
            }
            scopes = scopes.flatMap(scope => texts.map(text => new Map([...scope, [key, text]])));
        }
        return scopes.map(scope => ({ name: this.#fillScalar(name, scope) ?? '', scope }));
    }
    #readTarget(node, index, scope) {
        const fields = new Map();
        let inherits = [];
        for (const [key, written] of node.entries) {
            if (['matrix', 'name', '//'].includes(key))
                continue;
            const value = this.#fill(written.value, scope);
            if (key === 'inherits') {
                inherits = value.kind === 'list' ? value.items.map(textOf) : [];
                if (value.kind !== 'list')
                    this.#stop('"inherits" is no list');
            }
            else if (this.#fits(key, value)) {
                if (value.kind !== 'scalar' || value.type !== 'null') {
                    fields.set(key, (0,move_node/* moveEntry */.c)({ key: written.key, value }, index));
                }
            }
            else
                this.#stop(`the key "${key}" of a target has another form`);
        }
        return { inherits, fields };
    }
    #fits(key, value) {
        if (!bake_keys/* targetKeys */.q.has(key))
            return false;
        if (value.kind === 'scalar' && value.type === 'null')
            return true;
        if (bake_keys/* targetKeys */.q.get(key) === 'merged') {
            const isNull = (each) => key === 'contexts' && each.value.kind === 'scalar' && each.value.type === 'null';
            return (value.kind === 'mapping' &&
                [...value.entries.values()].every(each => each.value.kind === 'scalar' && !isNull(each)));
        }
        if (bake_keys/* targetKeys */.q.get(key) === 'appended' || lists.has(key)) {
            return value.kind === 'list' && (!textLists.has(key) || value.items.every(isText));
        }
        return value.kind === 'scalar';
    }
    /** A value with its variables filled in. */
    #fill(node, scope) {
        switch (node.kind) {
            case 'scalar': {
                const text = this.#fillScalar(node, scope);
                return node.type === 'null' || node.type === 'boolean'
                    ? node
                    : { ...node, type: 'text', text: text ?? '' };
            }
            case 'list':
                return { ...node, items: node.items.map(item => this.#fill(item, scope)) };
            case 'mapping':
                return {
                    ...node,
                    entries: new Map([...node.entries].map(([name, { key, value }]) => {
                        if (/[$%]\{/.test(name))
                            this.#stop(`the key "${name}" is an expression`);
                        return [name, { key, value: this.#fill(value, scope) }];
                    }))
                };
        }
    }
    /** Undefined for nothing. */
    #fillScalar(node, scope) {
        if (node.kind !== 'scalar') {
            this.#stop('a value has another form');
            return '';
        }
        switch (node.type) {
            case 'null':
                return undefined;
            case 'boolean':
                return node.text;
            case 'number':
                // Bake writes other numbers in its own way.
                if (!/^-?(?:0|[1-9]\d{0,14})$/.test(node.text))
                    this.#stop(`the number ${node.text}`);
                return node.text;
            case 'text':
                return node.text.replaceAll(template, (whole, name) => this.#fillTemplate(whole, name, scope));
        }
    }
    #fillTemplate(whole, name, scope) {
        if (whole === '$${' || whole === '%%{')
            return whole.slice(1);
        const known = name === undefined ? undefined : (scope.get(name) ?? this.#readVariable(name));
        if (known === undefined)
            this.#stop(`"${whole}" is no variable with a plain default`);
        return known ?? '';
    }
    #readVariable(name) {
        const variable = this.#variables.get(name);
        if (variable === undefined)
            return undefined;
        // What needs itself has no end.
        this.#variables.delete(name);
        const value = this.#fillScalar(variable, new Map());
        this.#variables.set(name, variable);
        return value;
    }
    #stop(because) {
        this.#because ??= because;
    }
}
/** Of one matrix. */
const mostTargets = 1_000;
const template = /\$\$\{|%%\{|\$\{\s*([A-Za-z_][\w-]*)\s*\}|\$\{|%\{/g;
const lists = new Set(['tags', 'platforms', 'cache-to', 'output']);
/** Lists of texts alone: other lists may hold objects. */
const textLists = new Set([
    ...['tags', 'platforms', 'annotations', 'no-cache-filter', 'ulimits', 'entitlements']
]);
function isText(node) {
    return node.kind === 'scalar' && node.type !== 'null';
}
function textOf(node) {
    return node.kind === 'scalar' ? node.text : '';
}
function mergeRaw(one, other) {
    return {
        ...one,
        inherits: [...one.inherits, ...other.inherits],
        fields: mergeFields(one.fields, other.fields)
    };
}

;// CONCATENATED MODULE: ./src/descriptions/images/bake/plain-bake.ts


/**
 * The targets of bake files in JSON, if these hold no expression but the name of a variable with a
 * default. Exact, as far as it goes: a file with anything else is for bake itself.
 */
function readPlainBake(files) {
    const roots = [];
    for (const file of files) {
        const root = isJson(file.text) ? (0,parse_document/* parseDocument */.T)(file.text).root : undefined;
        if (root?.kind !== 'mapping')
            return complex(`${file.path} is no object of JSON`);
        const odd = [...root.entries.keys()].find(key => !/^(?:target|group|variable|\/\/)$/.test(key));
        if (odd !== undefined)
            return complex(`${file.path} has the key "${odd}"`);
        roots.push({ ...file, root, blocks: outlineJson(file.text) });
    }
    return new PlainBake(roots).read();
}
function complex(because) {
    return { kind: 'complex', because };
}
/** YAML takes more than JSON. */
function isJson(text) {
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
/** The blocks of a file in JSON. Places count in its text, without a byte order mark. */
function outlineJson(text) {
    const { root } = (0,parse_document/* parseDocument */.T)(text);
    if (root?.kind !== 'mapping')
        return [];
    return ['variable', 'group', 'target'].flatMap(type => {
        const blocks = root.entries.get(type)?.value;
        if (blocks?.kind !== 'mapping')
            return [];
        return [...blocks.entries].map(([name, { key, value }]) => ({
            ...{ type, name, range: key },
            attributes: value.kind === 'mapping' ? readAttributes(value) : new Map()
        }));
    });
}
function readAttributes({ entries }) {
    return new Map([...entries].map(([name, { key, value }]) => {
        const texts = listTexts(value);
        const isPlain = texts.every(text => !/[$%]\{/.test(text));
        return [name, { range: { start: key.start, end: value.range.end }, texts, isPlain }];
    }));
}
function listTexts(node) {
    switch (node.kind) {
        case 'scalar':
            return [node.text];
        case 'list':
            return node.items.flatMap(listTexts);
        case 'mapping':
            return [...node.entries.values()].flatMap(({ value }) => listTexts(value));
    }
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ readPrinted),
/* harmony export */   UK: () => (/* binding */ listWanted),
/* harmony export */   sP: () => (/* binding */ outlineFiles)
/* harmony export */ });
/* harmony import */ var _configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9780);
/* harmony import */ var _configuration_document_parse_document__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2385);
/* harmony import */ var _text_nodes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65482);
/* harmony import */ var _choose_targets__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33162);
/* harmony import */ var _outline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85500);
/* harmony import */ var _plain_bake__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);






function outlineFiles(files) {
    return files.map(file => ({
        ...file,
        blocks: /\.json$/i.test(file.path) ? (0,_plain_bake__WEBPACK_IMPORTED_MODULE_1__/* .outlineJson */ .h3)(file.text) : (0,_outline__WEBPACK_IMPORTED_MODULE_2__/* .outlineHcl */ .y)(file.text)
    }));
}
/** The targets to ask bake for: it adds those that these are built from. */
function listWanted(files) {
    const blocks = files.flatMap(file => file.blocks);
    const roles = (0,_choose_targets__WEBPACK_IMPORTED_MODULE_3__/* .readRoles */ .iZ)(blocks);
    const names = blocks.flatMap(({ type, name }) => (type === 'target' ? [name] : []));
    return [...new Set(names)].filter(name => /^[\w-]+$/.test(name) && !(0,_choose_targets__WEBPACK_IMPORTED_MODULE_3__/* .isAbstract */ .p3)([name], roles));
}
/**
 * The targets that `docker buildx bake --print` prints, with the places of what says so in the files;
 * undefined: it is no such text.
 */
function readPrinted(printed, files) {
    const { root } = (0,_configuration_document_parse_document__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(printed);
    const targets = root?.kind === 'mapping' ? root.entries.get('target')?.value : undefined;
    if (root?.kind !== 'mapping' || targets?.kind !== 'mapping')
        return undefined;
    const owners = listOwners(root.entries.get('group')?.value, files);
    const found = [...targets.entries].map(([name, { value }]) => {
        const block = owners.get(name) ?? name;
        const source = new Source(block, files);
        return { name, block, source, node: value };
    });
    const roles = (0,_choose_targets__WEBPACK_IMPORTED_MODULE_3__/* .readRoles */ .iZ)(files.flatMap(({ blocks }) => blocks));
    const blockOf = new Map(found.map(({ name, block }) => [name, block]));
    const all = found.sort((one, other) => one.source.order - other.source.order).map(toTarget);
    return (0,_choose_targets__WEBPACK_IMPORTED_MODULE_3__/* .withLinked */ .u8)(all, ({ name }) => !(0,_choose_targets__WEBPACK_IMPORTED_MODULE_3__/* .isAbstract */ .p3)([name, blockOf.get(name) ?? name], roles));
}
/** The blocks of targets that a matrix makes, which bake prints as groups. */
function listOwners(groups, files) {
    const blocks = files.flatMap(file => file.blocks);
    const targets = new Set(blocks.flatMap(({ type, name }) => (type === 'target' ? [name] : [])));
    const entries = groups?.kind === 'mapping' ? [...groups.entries] : [];
    return new Map(entries.flatMap(([group, { value }]) => {
        const names = value.kind === 'mapping' ? value.entries.get('targets')?.value : undefined;
        if (!targets.has(group) || names?.kind !== 'list')
            return [];
        return names.items.flatMap((item) => item.kind === 'scalar' && !targets.has(item.text) ? [[item.text, group]] : []);
    }));
}
function toTarget({ name, source, node }) {
    const entries = node.kind === 'mapping' ? [...node.entries] : [];
    return {
        ...{ name, file: source.path, range: source.range },
        fields: new Map(entries.map(([key, { value }]) => {
            const range = source.find(key);
            const locate = (part) => source.findWithin(key, part);
            return [key, { key: range, value: relocate(unescape(key, value), range, locate) }];
        }))
    };
}
/** Where a target is written. */
class Source {
    name;
    path;
    range;
    /** The number of its block. */
    order;
    #blocks;
    constructor(name, files) {
        this.name = name;
        this.#blocks = files.flatMap(file => file.blocks.filter(({ type }) => type === 'target').map(block => ({ file, block })));
        const own = this.#blocks.findIndex(({ block }) => block.name === name);
        const found = this.#blocks[own];
        this.path = found?.file.path ?? files[0]?.path ?? '';
        this.range =
            found === undefined ? nowhere(files) : (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__/* .moveRange */ .p)(found.block.range, found.file.index);
        this.order = own === -1 ? this.#blocks.length : own;
    }
    /** The place of a key, in its block or in one that it inherits from. */
    find(key) {
        const found = this.#find(this.name, key, new Set());
        return found === undefined ? this.range : (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__/* .moveRange */ .p)(found.range, found.file.index);
    }
    /** The place of an entry of a key's map, where it is spelt out. */
    findWithin(key, part) {
        const found = this.#find(this.name, key, new Set());
        if (found === undefined)
            return this.range;
        const { range, file } = found;
        const written = file.text.slice(range.start, range.end);
        const escaped = part.replaceAll(/[^\w]/g, '\\$&');
        const at = /^[\w.-]+$/.test(part)
            ? new RegExp(`(?<![\\w.-])"?${escaped}"?\\s*[=:]`).exec(written)?.index
            : undefined;
        if (at === undefined)
            return (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__/* .moveRange */ .p)(range, file.index);
        const start = range.start + at + (written[at] === '"' ? 1 : 0);
        return (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__/* .moveRange */ .p)({ start, end: start + part.length }, file.index);
    }
    #find(name, key, seen) {
        if (seen.has(name))
            return undefined;
        seen.add(name);
        const own = this.#blocks.filter(({ block }) => block.name === name);
        const held = own.findLast(({ block }) => block.attributes.has(key));
        const range = held?.block.attributes.get(key)?.range;
        if (held !== undefined && range !== undefined)
            return { file: held.file, range };
        const bases = own.flatMap(({ block }) => block.attributes.get('inherits')?.texts ?? []);
        for (const base of bases.reverse()) {
            const found = this.#find(base, key, seen);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
}
function nowhere(files) {
    return (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_4__/* .moveRange */ .p)({ start: 0, end: 0 }, files[0]?.index ?? 0);
}
/** What bake prints escapes what would be a template if it were read again (`MarshalJSON`). */
const escapedKeys = ['args', 'labels', 'annotations', 'extra-hosts', 'dockerfile-inline'];
function unescape(key, node) {
    if (!escapedKeys.includes(key))
        return node;
    return (0,_text_nodes__WEBPACK_IMPORTED_MODULE_5__/* .mapScalars */ .ih)(node, scalar => ({
        ...scalar,
        text: scalar.text.replaceAll('$${', '${').replaceAll('%%{', '%{')
    }));
}
function relocate(node, range, locate) {
    switch (node.kind) {
        case 'scalar':
            return { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map(item => relocate(item, range, locate)) };
        case 'mapping':
            return {
                ...node,
                range,
                entries: new Map([...node.entries].map(([name, { value }]) => {
                    const place = locate(name);
                    return [name, { key: place, value: relocate(value, place, () => place) }];
                }))
            };
    }
}


/***/ }),

/***/ 33162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iZ: () => (/* binding */ readRoles),
/* harmony export */   p3: () => (/* binding */ isAbstract),
/* harmony export */   u8: () => (/* binding */ withLinked)
/* harmony export */ });
function readRoles(blocks) {
    const find = (type, key) => blocks.flatMap(block => (block.type === type ? (block.attributes.get(key) ?? []) : []));
    const groups = find('group', 'targets');
    return {
        members: new Set(groups.flatMap(({ texts }) => texts)),
        inherited: new Set(find('target', 'inherits').flatMap(({ texts }) => texts)),
        areGroupsPlain: groups.every(({ isPlain }) => isPlain)
    };
}
/**
 * Whether a target is only there for others: its name begins with `_`, or others inherit from it and
 * no group names it. What cannot be known is an image.
 *
 * @param names its own, and that of its block where a matrix makes several of one
 */
function isAbstract(names, { members, inherited, areGroupsPlain }) {
    if (names.some(name => name.startsWith('_')))
        return true;
    const isInherited = names.some(name => inherited.has(name));
    return isInherited && areGroupsPlain && !names.some(name => members.has(name));
}
/** The targets behind `target:` contexts. */
function listLinked({ fields }) {
    const contexts = fields.get('contexts')?.value;
    if (contexts?.kind !== 'mapping')
        return [];
    return [...contexts.entries.values()].flatMap(({ value }) => value.kind === 'scalar' && value.text.startsWith('target:')
        ? [value.text.slice('target:'.length)]
        : []);
}
/** These targets, and those that they are built from, in the order of the files. */
function withLinked(targets, isChosen) {
    const byName = new Map(targets.map(target => [target.name, target]));
    const chosen = new Set();
    const wanted = targets.filter(isChosen);
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
        if (chosen.has(next))
            continue;
        chosen.add(next);
        wanted.push(...listLinked(next).flatMap(name => byName.get(name) ?? []));
    }
    return targets.filter(target => chosen.has(target));
}


/***/ }),

/***/ 96701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ moveNode),
/* harmony export */   c: () => (/* binding */ moveEntry)
/* harmony export */ });
/* harmony import */ var _configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9780);

/** A node with its places moved. */
function moveNode(node, index) {
    const range = (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_0__/* .moveRange */ .p)(node.range, index);
    switch (node.kind) {
        case 'scalar':
            return { ...node, range };
        case 'list':
            return { ...node, range, items: node.items.map(item => moveNode(item, index)) };
        case 'mapping':
            return {
                ...node,
                range,
                entries: new Map([...node.entries].map(([name, entry]) => [name, moveEntry(entry, index)]))
            };
    }
}
function moveEntry({ key, value }, index) {
    return { key: (0,_configuration_document_joined_texts__WEBPACK_IMPORTED_MODULE_0__/* .moveRange */ .p)(key, index), value: moveNode(value, index) };
}


/***/ }),

/***/ 85500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ outlineHcl)
/* harmony export */ });
/**
 * The blocks of a text in HCL, in their order. It says where things stand; what they mean is for bake
 * to say. Whatever it does not understand, it passes over.
 */
function outlineHcl(text) {
    return new Outliner(text).readBody().blocks;
}
const identifier = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y;
const blank = /(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y;
const space = /[ \t]+/y;
const heredoc = /<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y;
class Outliner {
    text;
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    /** Up to the brace that closes it, or the end. */
    readBody(depth = 0) {
        const blocks = [];
        const attributes = new Map();
        while (this.#at < this.text.length) {
            this.#skip(blank);
            if (this.text[this.#at] === '}')
                break;
            const start = this.#at;
            const word = this.#take(identifier);
            if (word === undefined) {
                this.#pass();
                continue;
            }
            this.#skip(space);
            if (this.text[this.#at] === '=' && this.text[this.#at + 1] !== '=') {
                this.#at += 1;
                attributes.set(word, this.#readValue(start));
            }
            else
                blocks.push(...this.#readBlock(word, start, depth));
        }
        return { blocks, attributes };
    }
    #readBlock(type, start, depth) {
        const labels = [];
        let end = this.#at;
        while (this.#at < this.text.length && !/[{\n]/.test(this.text[this.#at] ?? '')) {
            const label = this.text[this.#at] === '"' ? this.#takeText() : this.#take(identifier);
            if (label === undefined)
                return [];
            labels.push(label);
            end = this.#at;
            this.#skip(space);
        }
        if (this.text[this.#at] !== '{' || depth > deepest)
            return [];
        this.#at += 1;
        const { attributes } = this.readBody(depth + 1);
        if (this.text[this.#at] === '}')
            this.#at += 1;
        const [name] = labels;
        return name === undefined ? [] : [{ type, name, range: { start, end }, attributes }];
    }
    #readValue(start) {
        const texts = [];
        let rest = '';
        let depth = 0;
        while (this.#at < this.text.length) {
            const sign = this.text[this.#at] ?? '';
            if (depth === 0 && (sign === '\n' || sign === '}'))
                break;
            if (sign === '"') {
                const found = this.#takeText();
                texts.push(found);
                if (/[$%]\{/.test(found))
                    rest += '$';
                continue;
            }
            if (this.#skip(heredoc)) {
                rest += '$';
                continue;
            }
            if ((sign === '#' || sign === '/') && this.#skip(comment))
                continue;
            if ('([{'.includes(sign))
                depth += 1;
            if (')]}'.includes(sign))
                depth -= 1;
            rest += sign;
            this.#at += 1;
        }
        const isPlain = /^\s*(?:\[[\s,]*\])?\s*$/.test(rest);
        return { range: { start, end: trimEnd(this.text, start, this.#at) }, texts, isPlain };
    }
    /** A quoted text, with what its templates hold as it is. */
    #takeText() {
        const start = this.#at + 1;
        this.#passText();
        const closed = this.text[this.#at - 1] === '"' && this.#at > start;
        return this.text.slice(start, closed ? this.#at - 1 : this.#at);
    }
    #passText() {
        /** For each text that is open in another's template: the braces that are open in it. */
        const open = [0];
        this.#at += 1;
        while (this.#at < this.text.length) {
            const depth = open.at(-1) ?? 0;
            const sign = this.text[this.#at];
            if (sign === '\n' && depth === 0)
                return;
            if (sign === '"') {
                this.#at += 1;
                if (depth > 0)
                    open.push(0);
                else if (open.length === 1)
                    return;
                else
                    open.pop();
                continue;
            }
            const [mark = ''] = this.#match(/(?:\$\$|%%)\{|[$%]\{|\\./sy) ?? [];
            if (mark.endsWith('{') && mark.length === 2)
                open[open.length - 1] = depth + 1;
            else if (depth > 0 && sign === '{')
                open[open.length - 1] = depth + 1;
            else if (depth > 0 && sign === '}')
                open[open.length - 1] = depth - 1;
            this.#at += Math.max(mark.length, 1);
        }
    }
    #match(form) {
        form.lastIndex = this.#at;
        return form.exec(this.text);
    }
    #pass() {
        if (this.text[this.#at] === '"')
            this.#passText();
        else
            this.#at += 1;
    }
    #take(form) {
        const start = this.#at;
        return this.#skip(form) ? this.text.slice(start, this.#at) : undefined;
    }
    #skip(form) {
        form.lastIndex = this.#at;
        const found = form.exec(this.text);
        if (found === null)
            return false;
        this.#at = form.lastIndex;
        if (form === heredoc)
            this.#passHeredoc(found[1] ?? '');
        return true;
    }
    #passHeredoc(word) {
        const end = new RegExp(`^[ \\t]*${word.replaceAll('-', '\\-')}[ \\t]*$`, 'gm');
        end.lastIndex = this.#at;
        const found = end.exec(this.text);
        this.#at = found === null ? this.text.length : found.index + found[0].length;
    }
}
const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
/** Blocks in each other: no real file has as many. */
const deepest = 50;
function trimEnd(text, start, end) {
    return start + text.slice(start, end).trimEnd().length;
}


/***/ }),

/***/ 65482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   T6: () => (/* binding */ splitPair),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   ih: () => (/* binding */ mapScalars)
/* harmony export */ });
/** The value of a key; undefined where there is none, or no mapping. */
function fieldOf(node, key) {
    return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined;
}
/** The keys of a mapping with their values. */
function fieldsOf(node) {
    return node?.kind === 'mapping' ? [...node.entries].map(([key, { value }]) => [key, value]) : [];
}
/** The text of a scalar; undefined for anything else, and for nothing. */
function textOf(node) {
    return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined;
}
/** The items of a list; a single value is a list of one. */
function itemsOf(node) {
    if (node === undefined)
        return [];
    return node.kind === 'list' ? node.items : [node];
}
/** The texts of a list. */
function textsOf(node) {
    return itemsOf(node).flatMap(item => textOf(item) ?? []);
}
/** `NAME: value`, or a list of `NAME=value`; a name without a value is left out. */
function pairsOf(node) {
    if (node?.kind === 'mapping') {
        return fieldsOf(node).flatMap(([key, value]) => {
            const text = textOf(value);
            return text === undefined ? [] : [[key, text]];
        });
    }
    return textsOf(node).flatMap(splitPair);
}
/** The name and the value of `NAME=value`. */
function splitPair(text) {
    const at = text.indexOf('=');
    return at <= 0 ? [] : [[text.slice(0, at), text.slice(at + 1)]];
}
/** The line, from 1, in which a node begins. */
function lineOf(text, { range }) {
    return text.slice(0, range.start).split('\n').length;
}
/** The same node with other scalars; places and keys stay. */
function mapScalars(node, change) {
    switch (node.kind) {
        case 'scalar':
            return change(node);
        case 'list':
            return { ...node, items: node.items.map(item => mapScalars(item, change)) };
        case 'mapping':
            return {
                ...node,
                entries: new Map([...node.entries].map(([name, { key, value }]) => [
                    name,
                    { key, value: mapScalars(value, change) }
                ]))
            };
    }
}


/***/ }),

/***/ 45866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fillVariables),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/;
/** The variables of a text as `.env`; a value may name those in front of it. */
function parseVariables(text) {
    const variables = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, name, written = ''] = assignment.exec(line) ?? [];
        if (name === undefined)
            continue;
        const quoted = /^(["'])(.*?)\1/.exec(written);
        const value = quoted?.[2] ?? written.replace(/\s+#.*$/, '');
        const filled = quoted?.[1] === "'" ? value : fillVariables(value, variables);
        if (filled !== undefined)
            variables.set(name, filled);
    }
    return variables;
}
const variable = /\$(?:\$|(\w+)|\{(\w+)(?:(:?[-?+])([^{}]*))?\})/g;
/**
 * A text with its variables filled in, as a shell and compose do it; undefined where one has no
 * value.
 */
function fillVariables(text, variables) {
    let filled = '';
    let end = 0;
    for (const found of text.matchAll(variable)) {
        const value = fillVariable(found, variables);
        if (value === undefined)
            return undefined;
        filled += text.slice(end, found.index) + value;
        end = found.index + found[0].length;
    }
    return filled + text.slice(end);
}
/** `$NAME`, `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}`, and `$$` for the character. */
function fillVariable([, plain, braced, operator = '', word = ''], variables) {
    const name = plain ?? braced;
    if (name === undefined)
        return '$';
    const value = variables.get(name);
    const isMissing = value === undefined || (value === '' && operator.startsWith(':'));
    if (operator.endsWith('+'))
        return isMissing ? '' : word;
    if (!isMissing)
        return value;
    return operator.endsWith('-') ? fillVariables(word, variables) : undefined;
}


/***/ })

};
;