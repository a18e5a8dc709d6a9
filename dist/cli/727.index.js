"use strict";exports.id=727,exports.ids=[727],exports.modules={5727:((t,e,r)=>{r.d(e,{reachRemote:()=>reachRemote});var i=r(749),o=r(1455),s=r(6760);async function findGitFolder(t){for(let e=(0,
s.resolve)(t);;e=(0,s.dirname)(e)){const t=await readLink(e)??await findHere(e);if(void 0!==t)return t;if((0,s.dirname)(e)===e)return}}async function findHere(t){for(const e of[(0,
s.join)(t,".git"),t])if(await isFolder((0,s.join)(e,"objects")))return e}async function readLink(t){const e=/^gitdir: (.*)/.exec(await readLine((0,s.join)(t,".git")))?.[1];if(void 0===e)return
;const r=(0,s.resolve)(t,e),i=await readLine((0,s.join)(r,"commondir"));return""===i?r:(0,s.resolve)(r,i)}async function readLine(t){return(await(0,
o.readFile)(t,"utf8").catch(()=>"")).replace(/\r?\n$/,"")}async function isFolder(t){const e=await(0,o.stat)(t).catch(()=>{});return!0===e?.isDirectory()}
var n=r(7998),a=r(3024),c=r(8500),h=r(1743),f=r(6227),d=r(9679),l=r(9359),u=r(1915);const m=[100,2e3,2147483647],y=["--quiet","--no-tags","--no-recurse-submodules"];class Fetcher{#t;#e;#r;#i;#o;#s=0
;#n=new Set;#a=Promise.resolve();#c=1;constructor(t,e,r){const{environment:i,settings:o}=r,s=[...o,["fetch.negotiationAlgorithm","noop"]],n={...e,directory:t.trees,starts:"group"};this.#t=t,this.#e={
...n,environment:(0,f.PL)(i,o)},this.#r={...n,environment:(0,f.PL)(i,s)},this.#i={...this.#r,directory:t.history},this.#o={...e,directory:t.history}}fetchTrees(t,e){
const r=["--depth=1","--filter=blob:limit=64k",`--negotiation-tip=${e}`];return this.#h(this.#e,r,t)}fetchWholeTrees(t){return this.#h(this.#r,["--depth=1","--filter=blob:none"],t)}fetchBlobs(t){
return this.#h(this.#r,["--filter=blob:none"],t)}async fetchHistory(t){const e=["--filter=tree:0",`--depth=${m[this.#s]??m[2]}`],r=await this.#h(this.#i,e,t);if(!(0,
i.G)(r))for(const t of r)this.#n.add(t);return r}async findMergeBases(t,e){if(!t.every(t=>this.#n.has(t))){const e=await this.fetchHistory(t);if((0,i.G)(e))return e}for(;;){const r=await(0,
d.m)(this.#o,t,e),o=!(0,a.existsSync)((0,s.join)(this.#t.history,"shallow"));if("cut-off"!==r.kind||o||this.#s+1>=m.length)return r;this.#s+=1;const n=await this.fetchHistory(t);if((0,i.G)(n))return n
}}#h(t,e,r){const i=this.#a.then(()=>this.#f(t,e,r));return this.#a=i,i}async#f(t,e,r){const n=r.find(t=>!isWanted(t));if(void 0!==n)return(0,h.w2)(`"${n}" is no name that can be fetched`)
;const a=await this.#d(t,[...y,...e,"origin",...r]);return(0,i.G)(a)?a:(await(0,o.readFile)((0,
s.join)(t.directory,"FETCH_HEAD"),"latin1").catch(()=>"")).split("\n").flatMap(t=>t.split("\t",1).filter(l.T))}async#d(t,e){const r=await(0,u.EO)(t,["fetch",...e]);return(0,
i.G)(r)&&"passing"===r.failure&&0!==this.#c?(this.#c-=1,await(0,c.setTimeout)(300),t.patience.left>0?(0,u.EO)(t,["fetch",...e]):r):r}}function isWanted(t){
return/^[^-+^]/.test(t)&&!/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(t)}class FetchingRepository{kind="repository";place;#l;#u;#m;#y=new Set;constructor(t,e,r){this.#l=t,this.place=t.place,
this.#u=e,this.#m=r}async readCommit(t){const e=await this.#l.readCommit(t);if(void 0!==e||!(0,l.P)(t))return e;const r=await this.#w([toRemoteName(t)]);return(0,
i.G)(r)?"absent"===r.failure?void 0:r:void 0===r[0]?void 0:this.#l.readCommit(r[0])}async readFirst(t){const e=await this.#l.readFirst(t),r=t.at(-1);return void 0!==e||void 0===r?e:this.readCommit(r)}
async readBranch(t,e){if(!(0,l.P)(t))return;const r=await this.#u.fetchHistory([`refs/heads/${t}`,e]);if((0,i.G)(r))return"absent"===r.failure?void 0:r;const o=r.find(t=>t!==e)??r[0]
;return void 0===o?void 0:this.#l.readCommit(o)}async obtain(t){const e=[...new Set(t)].filter(l.T),r=await Promise.all(e.map(t=>this.#l.readCommit(t))),i=e.filter((t,e)=>void 0===r[e])
;i.length>1&&await this.#w(i)}async compareTrees(t,e){const r=await this.#l.compareTrees(t,e);if(!(0,i.G)(r))return r;if(!this.#y.has(t)&&!(0,i.G)(await this.#w([t]))){
const r=await this.#l.compareTrees(t,e);if(!(0,i.G)(r))return r}const o=await this.#u.fetchWholeTrees([t,e]);return(0,i.G)(o)?o:this.#l.compareTrees(t,e)}async findMergeBases(t,e){
return this.#u.findMergeBases([t,e],async t=>{const e=await this.#l.readCommit(t);return void 0===e||(0,i.G)(e)?e:e.parents})}readTree(t){return this.#l.readTree(t)}readTexts(t){
return this.#l.readTexts(t)}reachRemote(){return Promise.resolve(this)}close(){this.#l.close()}async#w(t){const e=await(void 0===this.#m?this.#u.fetchWholeTrees(t):this.#u.fetchTrees(t,this.#m))
;if(!(0,i.G)(e))for(const t of e)this.#y.add(t);return e}}function toRemoteName(t){return t.replace(/^(?:refs\/remotes\/)?origin\//,"refs/heads/")}
const w=String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;async function readRemote(t,e){const r=["config","--local","--includes","-z","--get-regexp",w],o=await(0,u.EO)(t,r,[1])
;return toRemoteSettings((0,i.G)(o)?[]:parseSettings(o.output),e)}function parseSettings(t){return Buffer.from(t).toString().split("\0").filter(Boolean).map(t=>{const e=t.indexOf("\n")
;return-1===e?[t,"true"]:[t.slice(0,e),t.slice(e+1)]})}function toRemoteSettings(t,e){const r=t.findLast(([t])=>"remote.origin.url"===t)?.[1],i=void 0===r||needsProgram(r)?toJobUrl(e):r
;if(void 0===i)return;const o=t.filter(([t])=>"remote.origin.url"!==t),s=o.some(([t,e])=>t.endsWith(".extraheader")&&""!==e);return[["remote.origin.url",i],...o,...s?[]:toHeader(e)]}
function needsProgram(t){return/^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(t)}function toJobUrl({server:t,repository:e}){return void 0===t||void 0===e?void 0:`${t}/${e}`}
function toHeader({server:t,token:e}){if(void 0===t||void 0===e||""===e)return[];const r=`http.${t}/.extraheader`
;return[[r,""],[r,`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e}`).toString("base64")}`]]}async function reachRemote(t,{git:e,store:r,head:o},s){if(void 0===r)return(0,
i.O)("no temporary folder to fetch into: set RUNNER_TEMP");const[a,c]=await Promise.all([readRemote(e,s.remote??{}),findGitFolder(e.directory)]);if(void 0===a)return(0,
i.O)("this clone names no remote to fetch from");if(void 0===c)return(0,i.O)("the folder of the repository was not found");try{(0,n.hG)(r,{gitFolder:c,idLength:o?.id.length??40})}catch(t){return(0,
i.O)(`the folder to fetch into cannot be written: ${String(t)}`)}const h=new Fetcher(r,e,{environment:s.environment,settings:a});return{fetcher:h,repository:new FetchingRepository(t,h,o?.id)}}})};
