"use strict";
exports.id = 679;
exports.ids = [679];
exports.modules = {

/***/ 2679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reachRemote: () => (/* binding */ reachRemote)
});

// EXTERNAL MODULE: ./src/tree/unreadable.ts
var unreadable = __webpack_require__(8945);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/world/git/explain-failure.ts
var explain_failure = __webpack_require__(1743);
// EXTERNAL MODULE: ./src/world/git/git-environment.ts
var git_environment = __webpack_require__(6227);
// EXTERNAL MODULE: ./src/world/git/find-merge-bases.ts
var find_merge_bases = __webpack_require__(6110);
// EXTERNAL MODULE: ./src/world/git/revision.ts
var git_revision = __webpack_require__(3786);
// EXTERNAL MODULE: ./src/world/git/run-git.ts
var run_git = __webpack_require__(1915);
;// CONCATENATED MODULE: ./src/world/git/fetcher.ts










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
        this.#trees = { ...common, environment: (0,git_environment/* toFetchEnvironment */.PL)(environment, settings) };
        this.#whole = { ...common, environment: (0,git_environment/* toFetchEnvironment */.PL)(environment, silent) };
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
        if (!(0,unreadable/* isUnreadable */.G)(ids))
            for (const id of ids)
                this.#sides.add(id);
        return ids;
    }
    /** Goes further back until the merge bases are certain. */
    async findMergeBases(sides, readParents) {
        if (!sides.every(side => this.#sides.has(side))) {
            const ids = await this.fetchHistory(sides);
            if ((0,unreadable/* isUnreadable */.G)(ids))
                return ids;
        }
        for (;;) {
            const found = await (0,find_merge_bases/* findMergeBases */.m)(this.#readHistory, sides, readParents);
            const isWhole = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#store.history, 'shallow'));
            if (found.kind !== 'cut-off' || isWhole || this.#depth + 1 >= depths.length)
                return found;
            this.#depth += 1;
            const ids = await this.fetchHistory(sides);
            if ((0,unreadable/* isUnreadable */.G)(ids))
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
            return (0,unreadable/* unreadable */.O)(`"${wrong}" is no name that can be fetched`);
        const answer = await this.#runFetch(git, [...quietly, ...options, 'origin', ...wanted]);
        if ((0,unreadable/* isUnreadable */.G)(answer))
            return answer;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(git.directory, 'FETCH_HEAD'), 'latin1').catch(() => '');
        return text.split('\n').flatMap(line => line.split('\t', 1).filter(git_revision/* isObjectId */.T));
    }
    /** Both tries share the time limit of one. */
    async #runFetch(git, words) {
        const start = performance.now();
        const answer = await (0,run_git/* runGit */.EO)(git, ['fetch', ...words]);
        if (!(0,unreadable/* isUnreadable */.G)(answer) || !(0,explain_failure/* mayPass */.bg)(answer.because) || this.#retries === 0)
            return answer;
        this.#retries -= 1;
        await (0,external_node_timers_promises_.setTimeout)(pause);
        const timeLimit = git.timeLimit - (performance.now() - start);
        return timeLimit > 0 ? (0,run_git/* runGit */.EO)({ ...git, timeLimit }, ['fetch', ...words]) : answer;
    }
}
/** A name or an id that means itself in a refspec: no `+`, no `^`, no pattern, no `<from>:<to>`. */
function isWanted(text) {
    return /^[^-+^]/.test(text) && !/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(text);
}

;// CONCATENATED MODULE: ./src/world/git/fetching-repository.ts



/** A checkout together with its remote: what the clone lacks is fetched into a store beside it. */
class FetchingRepository {
    kind = 'repository';
    place;
    #local;
    #fetcher;
    /** The commit checked out, whose trees the clone has. */
    #head;
    #fetched = new Set();
    constructor(local, fetcher, head) {
        this.#local = local;
        this.place = local.place;
        this.#fetcher = fetcher;
        this.#head = head;
    }
    async readCommit(revision) {
        const known = await this.#local.readCommit(revision);
        if (known !== undefined || !(0,git_revision/* isSafeRevision */.P)(revision))
            return known;
        const ids = await this.#fetchCommits([toRemoteName(revision)]);
        if ((0,unreadable/* isUnreadable */.G)(ids))
            return isMissing(ids) ? undefined : ids;
        return ids[0] === undefined ? undefined : this.#local.readCommit(ids[0]);
    }
    async readFirst(revisions) {
        const known = await this.#local.readFirst(revisions);
        const last = revisions.at(-1);
        return known !== undefined || last === undefined ? known : this.readCommit(last);
    }
    /** The remote's own answer: a name in the clone may be out of date. */
    async readBranch(branch, besides) {
        if (!(0,git_revision/* isSafeRevision */.P)(branch))
            return undefined;
        const ids = await this.#fetcher.fetchHistory([`refs/heads/${branch}`, besides]);
        if ((0,unreadable/* isUnreadable */.G)(ids))
            return isMissing(ids) ? undefined : ids;
        const tip = ids.find(id => id !== besides) ?? ids[0];
        return tip === undefined ? undefined : this.#local.readCommit(tip);
    }
    async obtain(commits) {
        const ids = [...new Set(commits)].filter(git_revision/* isObjectId */.T);
        const found = await Promise.all(ids.map(id => this.#local.readCommit(id)));
        const missing = ids.filter((_, index) => found[index] === undefined);
        // One alone is fetched where it is read.
        if (missing.length > 1)
            await this.#fetchCommits(missing);
    }
    async compareTrees(base, head) {
        const changes = await this.#local.compareTrees(base, head);
        // A commit of a merge base is known without its trees.
        if (!(0,unreadable/* isUnreadable */.G)(changes))
            return changes;
        if (!this.#fetched.has(base) && !(0,unreadable/* isUnreadable */.G)(await this.#fetchCommits([base]))) {
            const again = await this.#local.compareTrees(base, head);
            if (!(0,unreadable/* isUnreadable */.G)(again))
                return again;
        }
        // A clone without trees lacks those of the head, too.
        const ids = await this.#fetcher.fetchWholeTrees([base, head]);
        return (0,unreadable/* isUnreadable */.G)(ids) ? ids : this.#local.compareTrees(base, head);
    }
    async findMergeBases(one, other) {
        return this.#fetcher.findMergeBases([one, other], async (commit) => {
            const found = await this.#local.readCommit(commit);
            return found === undefined || (0,unreadable/* isUnreadable */.G)(found) ? found : found.parents;
        });
    }
    readTree(commit) {
        return this.#local.readTree(commit);
    }
    readTexts(ids) {
        return this.#local.readTexts(ids);
    }
    reachRemote() {
        return Promise.resolve(this);
    }
    close() {
        this.#local.close();
    }
    async #fetchCommits(wanted) {
        const ids = await (this.#head === undefined
            ? this.#fetcher.fetchWholeTrees(wanted)
            : this.#fetcher.fetchTrees(wanted, this.#head));
        if (!(0,unreadable/* isUnreadable */.G)(ids))
            for (const id of ids)
                this.#fetched.add(id);
        return ids;
    }
}
/** What a clone calls a branch of its remote, as the remote calls it. */
function toRemoteName(revision) {
    return revision.replace(/^(?:refs\/remotes\/)?origin\//, 'refs/heads/');
}
function isMissing({ because }) {
    return because === explain_failure/* notOnRemote */.Ju;
}

;// CONCATENATED MODULE: ./src/world/git/find-git-folder.ts


/**
 * The folder with the objects of the repository that a folder is in: `.git`, what a file `.git`
 * of a worktree or a submodule leads to, or the folder of a bare repository. Git would tell, for
 * one process more.
 */
async function findGitFolder(directory) {
    for (let folder = (0,external_node_path_.resolve)(directory);; folder = (0,external_node_path_.dirname)(folder)) {
        const found = (await readLink(folder)) ?? (await findHere(folder));
        if (found !== undefined)
            return found;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
async function findHere(folder) {
    for (const candidate of [(0,external_node_path_.join)(folder, '.git'), folder]) {
        if (await isFolder((0,external_node_path_.join)(candidate, 'objects')))
            return candidate;
    }
    return undefined;
}
/** `gitdir: <path>`, and there `commondir` with the path of what worktrees share. */
async function readLink(folder) {
    const path = /^gitdir: (.*)/.exec(await readLine((0,external_node_path_.join)(folder, '.git')))?.[1];
    if (path === undefined)
        return undefined;
    const own = (0,external_node_path_.resolve)(folder, path);
    const common = await readLine((0,external_node_path_.join)(own, 'commondir'));
    return common === '' ? own : (0,external_node_path_.resolve)(own, common);
}
async function readLine(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    return text.replace(/\r?\n$/, '');
}
async function isFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./src/world/git/read-remote.ts


const wanted = String.raw `^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;
/**
 * The settings to fetch by: the checkout's `origin` with the credentials that actions/checkout
 * left, or the job's repository, and the job's token for the job's server. None of them names a
 * program; undefined where no remote is known.
 */
async function readRemote(git, job) {
    // Credentials may stand in a file that the clone's own configuration includes.
    const words = ['config', '--local', '--includes', '-z', '--get-regexp', wanted];
    const answer = await (0,run_git/* runGit */.EO)(git, words, [1]);
    const settings = (0,unreadable/* isUnreadable */.G)(answer) ? [] : parseSettings(answer.output);
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

// EXTERNAL MODULE: ./src/world/git/store.ts
var git_store = __webpack_require__(4754);
;// CONCATENATED MODULE: ./src/world/git/reach-remote.ts






/** Makes the store ready; nothing is fetched yet. */
async function reachRemote(local, { git, store, head }, options) {
    if (store === undefined)
        return (0,unreadable/* unreadable */.O)('no temporary folder to fetch into: set RUNNER_TEMP');
    const [settings, gitFolder] = await Promise.all([
        readRemote(git, options.remote ?? {}),
        findGitFolder(git.directory)
    ]);
    if (settings === undefined)
        return (0,unreadable/* unreadable */.O)('this clone names no remote to fetch from');
    if (gitFolder === undefined)
        return (0,unreadable/* unreadable */.O)('the folder of the repository was not found');
    try {
        (0,git_store/* prepareStore */.hG)(store, { gitFolder, idLength: head?.id.length ?? 40 });
    }
    catch (error) {
        return (0,unreadable/* unreadable */.O)(`the folder to fetch into cannot be written: ${String(error)}`);
    }
    const fetcher = new Fetcher(store, git, { environment: options.environment, settings });
    return { fetcher, repository: new FetchingRepository(local, fetcher, head?.id) };
}


/***/ })

};
;