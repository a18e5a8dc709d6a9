"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 36887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchJobCommit: () => (/* binding */ fetchJobCommit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _tree_unreadable__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8945);
/* harmony import */ var _fetcher__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96288);
/* harmony import */ var _find_git_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18346);
/* harmony import */ var _git_environment__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36227);
/* harmony import */ var _open_repository__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60476);
/* harmony import */ var _read_remote__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16866);
/* harmony import */ var _store__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64754);










/**
 * The job's commit, fetched into a repository of our own. Undefined where it cannot be: the
 * folder is inside of a checkout, or the job does not say from where.
 */
async function fetchJobCommit(folder, commit, options) {
    const settings = (0,_read_remote__WEBPACK_IMPORTED_MODULE_7__/* .toRemoteSettings */ .d)([], options.remote ?? {});
    if (settings === undefined || (await (0,_find_git_folder__WEBPACK_IMPORTED_MODULE_4__/* .findGitFolder */ .K)(folder)) !== undefined)
        return undefined;
    return fetchRepository(commit, options, settings);
}
async function fetchRepository(commit, options, settings) {
    const { environment, timeLimit = 60_000 } = options;
    const folder = createRepository(environment['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), commit);
    if (folder === undefined)
        return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_9__/* .unreadable */ .O)('no temporary folder to fetch into: set RUNNER_TEMP');
    const removeFolder = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    const git = {
        directory: folder,
        environment: (0,_git_environment__WEBPACK_IMPORTED_MODULE_5__/* .toGitEnvironment */ .Tx)(environment),
        timeLimit,
        running: new Set()
    };
    const store = { folder, trees: folder, history: folder };
    const fetcher = new _fetcher__WEBPACK_IMPORTED_MODULE_3__/* .Fetcher */ .e(store, git, { environment, settings });
    const ids = await fetcher.fetchWholeTrees([commit]);
    const opened = (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_9__/* .isUnreadable */ .G)(ids)
        ? ids
        : await (0,_open_repository__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(folder, { ...options, place: 'fetched', close: removeFolder });
    if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_9__/* .isUnreadable */ .G)(opened))
        removeFolder();
    return opened;
}
/** A bare repository whose HEAD is a commit that is still to be fetched. */
function createRepository(parent, commit) {
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'image-matrix-head-'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects'));
        (0,_store__WEBPACK_IMPORTED_MODULE_8__/* .writeRepository */ .Wq)(folder, { head: commit, idLength: commit.length });
        return folder;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 96288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Fetcher)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _explain_failure__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41743);
/* harmony import */ var _git_environment__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36227);
/* harmony import */ var _find_merge_bases__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16110);
/* harmony import */ var _revision__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73786);
/* harmony import */ var _run_git__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71915);
/* harmony import */ var _tree_unreadable__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8945);










/** Blobs up to this size come with a commit's trees: a configuration, a Dockerfile. */
const smallBlobs = 'blob:limit=64k';
/** How many commits behind the two a merge base is looked for: the last is all of them. */
const depths = [100, 2_000, 2_147_483_647];
/** Milliseconds before a fetch is tried again. */
const pause = 300;
const quietly = ['--quiet', '--no-tags', '--no-recurse-submodules'];
/** Fetches into the store. What the remote does not have is a reason. */
class Fetcher {
    #store;
    /** Tells the remote what the checkout has. */
    #trees;
    /** Tells it nothing, so that it leaves nothing out. */
    #whole;
    #history;
    #readHistory;
    #depth = 0;
    #sides = new Set();
    #last = Promise.resolve();
    /** How often a fetch that failed may be tried again, in all of the run. */
    #retries = 1;
    constructor(store, git, options) {
        const { environment, settings } = options;
        const silent = [...settings, ['fetch.negotiationAlgorithm', 'noop']];
        const common = { ...git, directory: store.trees, starts: 'group' };
        this.#store = store;
        this.#trees = { ...common, environment: (0,_git_environment__WEBPACK_IMPORTED_MODULE_5__/* .toFetchEnvironment */ .PL)(environment, settings) };
        this.#whole = { ...common, environment: (0,_git_environment__WEBPACK_IMPORTED_MODULE_5__/* .toFetchEnvironment */ .PL)(environment, silent) };
        this.#history = { ...this.#whole, directory: store.history };
        this.#readHistory = { ...git, directory: store.history };
    }
    /**
     * Commits with those of their trees that differ from the trees of `head`, which the checkout
     * has, without the history behind them; answers their ids.
     */
    fetchTrees(wanted, head) {
        const options = ['--depth=1', `--filter=${smallBlobs}`, `--negotiation-tip=${head}`];
        return this.#fetch(this.#trees, options, wanted);
    }
    /** Commits with all of their trees. */
    fetchWholeTrees(wanted) {
        return this.#fetch(this.#whole, ['--depth=1', '--filter=blob:none'], wanted);
    }
    fetchBlobs(ids) {
        return this.#fetch(this.#whole, ['--filter=blob:none'], ids);
    }
    /** Commits alone, some of the history behind them; answers their ids. */
    async fetchHistory(wanted) {
        const options = ['--filter=tree:0', `--depth=${depths[this.#depth] ?? depths[2]}`];
        const ids = await this.#fetch(this.#history, options, wanted);
        if (!(0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(ids))
            for (const id of ids)
                this.#sides.add(id);
        return ids;
    }
    /** Goes further back until the merge bases are certain. */
    async findMergeBases(sides, readParents) {
        if (!sides.every(side => this.#sides.has(side))) {
            const ids = await this.fetchHistory(sides);
            if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(ids))
                return ids;
        }
        for (;;) {
            const found = await (0,_find_merge_bases__WEBPACK_IMPORTED_MODULE_6__/* .findMergeBases */ .m)(this.#readHistory, sides, readParents);
            const isWhole = !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#store.history, 'shallow'));
            if (found.kind !== 'cut-off' || isWhole || this.#depth + 1 >= depths.length)
                return found;
            this.#depth += 1;
            const ids = await this.fetchHistory(sides);
            if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(ids))
                return ids;
        }
    }
    /** One after another: they share the file that says where the history ends. */
    #fetch(git, options, wanted) {
        const fetched = this.#last.then(() => this.#fetchNow(git, options, wanted));
        this.#last = fetched;
        return fetched;
    }
    async #fetchNow(git, options, wanted) {
        const wrong = wanted.find(each => !isWanted(each));
        if (wrong !== undefined)
            return (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O)(`"${wrong}" is no name that can be fetched`);
        const answer = await this.#runFetch(git, [...quietly, ...options, 'origin', ...wanted]);
        if ((0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(answer))
            return answer;
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git.directory, 'FETCH_HEAD'), 'latin1').catch(() => '');
        return text.split('\n').flatMap(line => line.split('\t', 1).filter(_revision__WEBPACK_IMPORTED_MODULE_9__/* .isObjectId */ .T));
    }
    /** Both tries share the time limit of one. */
    async #runFetch(git, words) {
        const start = performance.now();
        const answer = await (0,_run_git__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)(git, ['fetch', ...words]);
        if (!(0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_8__/* .isUnreadable */ .G)(answer) || !(0,_explain_failure__WEBPACK_IMPORTED_MODULE_4__/* .mayPass */ .bg)(answer.because) || this.#retries === 0)
            return answer;
        this.#retries -= 1;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pause);
        const timeLimit = git.timeLimit - (performance.now() - start);
        return timeLimit > 0 ? (0,_run_git__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ ...git, timeLimit }, ['fetch', ...words]) : answer;
    }
}
/** A name or an id that means itself in a refspec: no `+`, no `^`, no pattern, no `<from>:<to>`. */
function isWanted(text) {
    return /^[^-+^]/.test(text) && !/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(text);
}


/***/ }),

/***/ 18346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findGitFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The folder with the objects of the repository that a folder is in: `.git`, what a file `.git`
 * of a worktree or a submodule leads to, or the folder of a bare repository. Git would tell, for
 * one process more.
 */
async function findGitFolder(directory) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const found = (await readLink(folder)) ?? (await findHere(folder));
        if (found !== undefined)
            return found;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return undefined;
    }
}
async function findHere(folder) {
    for (const candidate of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), folder]) {
        if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'objects')))
            return candidate;
    }
    return undefined;
}
/** `gitdir: <path>`, and there `commondir` with the path of what worktrees share. */
async function readLink(folder) {
    const path = /^gitdir: (.*)/.exec(await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))?.[1];
    if (path === undefined)
        return undefined;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const common = await readLine((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'commondir'));
    return common === '' ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own, common);
}
async function readLine(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    return text.replace(/\r?\n$/, '');
}
async function isFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}


/***/ }),

/***/ 16866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readRemote),
/* harmony export */   d: () => (/* binding */ toRemoteSettings)
/* harmony export */ });
/* harmony import */ var _run_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71915);
/* harmony import */ var _tree_unreadable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8945);


const wanted = String.raw `^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;
/**
 * The settings to fetch by: the checkout's `origin` with the credentials that actions/checkout
 * left, or the job's repository, and the job's token for the job's server. None of them names a
 * program; undefined where no remote is known.
 */
async function readRemote(git, job) {
    // Credentials may stand in a file that the clone's own configuration includes.
    const words = ['config', '--local', '--includes', '-z', '--get-regexp', wanted];
    const answer = await (0,_run_git__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(git, words, [1]);
    const settings = (0,_tree_unreadable__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .G)(answer) ? [] : parseSettings(answer.output);
    return toRemoteSettings(settings, job);
}
/** Records of `git config -z --get-regexp`: the key, a line break, the value. */
function parseSettings(output) {
    const records = Buffer.from(output).toString().split('\0').filter(Boolean);
    return records.map(record => {
        const end = record.indexOf('\n');
        return end === -1 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
    });
}
/** What is set last wins; for headers an empty value takes back those that were set before. */
function toRemoteSettings(clone, job) {
    const origin = clone.findLast(([key]) => key === 'remote.origin.url')?.[1];
    const url = origin === undefined || needsProgram(origin) ? toJobUrl(job) : origin;
    if (url === undefined)
        return undefined;
    const own = clone.filter(([key]) => key !== 'remote.origin.url');
    const hasHeader = own.some(([key, value]) => key.endsWith('.extraheader') && value !== '');
    return [['remote.origin.url', url], ...own, ...(hasHeader ? [] : toHeader(job))];
}
/** SSH asks a program for its keys, and which one the clone's configuration says. */
function needsProgram(url) {
    return /^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(url);
}
function toJobUrl({ server, repository }) {
    return server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
}
/** As actions/checkout gives its token, and for the job's own server alone. */
function toHeader({ server, token }) {
    if (server === undefined || token === undefined || token === '')
        return [];
    const key = `http.${server}/.extraheader`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${credentials}`]
    ];
}


/***/ })

};
;