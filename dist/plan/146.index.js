"use strict";exports.id=146,exports.ids=[146],exports.modules={71175:((t,e,r)=>{r.d(e,{e:()=>Fetcher})
;var i=r(73024),o=r(51455),s=r(76760),n=r(58500),a=r(60749),c=r(41743),h=r(36227),f=r(49679),d=r(79359),l=r(71915);const u=[100,2e3,2147483647],m=["--quiet","--no-tags","--no-recurse-submodules"]
;class Fetcher{#t;#e;#r;#i;#o;#s=0;#n=new Set;#a=Promise.resolve();#c=1;constructor(t,e,r){const{environment:i,settings:o}=r,s=[...o,["fetch.negotiationAlgorithm","noop"]],n={...e,directory:t.trees,
starts:"group"};this.#t=t,this.#e={...n,environment:(0,h.PL)(i,o)},this.#r={...n,environment:(0,h.PL)(i,s)},this.#i={...this.#r,directory:t.history},this.#o={...e,directory:t.history}}fetchTrees(t,e){
const r=["--depth=1","--filter=blob:limit=64k",`--negotiation-tip=${e}`];return this.#h(this.#e,r,t)}fetchWholeTrees(t){return this.#h(this.#r,["--depth=1","--filter=blob:none"],t)}fetchBlobs(t){
return this.#h(this.#r,["--filter=blob:none"],t)}async fetchHistory(t){const e=["--filter=tree:0",`--depth=${u[this.#s]??u[2]}`],r=await this.#h(this.#i,e,t);if(!(0,
a.G)(r))for(const t of r)this.#n.add(t);return r}async findMergeBases(t,e){if(!t.every(t=>this.#n.has(t))){const e=await this.fetchHistory(t);if((0,a.G)(e))return e}for(;;){const r=await(0,
f.m)(this.#o,t,e),o=!(0,i.existsSync)((0,s.join)(this.#t.history,"shallow"));if("cut-off"!==r.kind||o||this.#s+1>=u.length)return r;this.#s+=1;const n=await this.fetchHistory(t);if((0,a.G)(n))return n
}}#h(t,e,r){const i=this.#a.then(()=>this.#f(t,e,r));return this.#a=i,i}async#f(t,e,r){const i=r.find(t=>!isWanted(t));if(void 0!==i)return(0,c.w2)(`"${i}" is no name that can be fetched`)
;const n=await this.#d(t,[...m,...e,"origin",...r]);return(0,a.G)(n)?n:(await(0,o.readFile)((0,
s.join)(t.directory,"FETCH_HEAD"),"latin1").catch(()=>"")).split("\n").flatMap(t=>t.split("\t",1).filter(d.T))}async#d(t,e){const r=await(0,l.EO)(t,["fetch",...e]);return(0,
a.G)(r)&&"passing"===r.failure&&0!==this.#c?(this.#c-=1,await(0,n.setTimeout)(300),t.patience.left>0?(0,l.EO)(t,["fetch",...e]):r):r}}function isWanted(t){
return/^[^-+^]/.test(t)&&!/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(t)}}),8146:((t,e,r)=>{r.d(e,{reachRemote:()=>reachRemote});var i=r(60749),o=r(18346),s=r(65617),n=r(71175),a=r(79359)
;class FetchingRepository{kind="repository";place;#l;#u;#m;#y=new Set;constructor(t,e,r){this.#l=t,this.place=t.place,this.#u=e,this.#m=r}async readCommit(t){const e=await this.#l.readCommit(t)
;if(void 0!==e||!(0,a.P)(t))return e;const r=await this.#w([toRemoteName(t)]);return(0,i.G)(r)?"absent"===r.failure?void 0:r:void 0===r[0]?void 0:this.#l.readCommit(r[0])}async readFirst(t){
const e=await this.#l.readFirst(t),r=t.at(-1);return void 0!==e||void 0===r?e:this.readCommit(r)}async readBranch(t,e){if(!(0,a.P)(t))return;const r=await this.#u.fetchHistory([`refs/heads/${t}`,e])
;if((0,i.G)(r))return"absent"===r.failure?void 0:r;const o=r.find(t=>t!==e)??r[0];return void 0===o?void 0:this.#l.readCommit(o)}async obtain(t){
const e=[...new Set(t)].filter(a.T),r=await Promise.all(e.map(t=>this.#l.readCommit(t))),i=e.filter((t,e)=>void 0===r[e]);i.length>1&&await this.#w(i)}async compareTrees(t,e){
const r=await this.#l.compareTrees(t,e);if(!(0,i.G)(r))return r;if(!this.#y.has(t)&&!(0,i.G)(await this.#w([t]))){const r=await this.#l.compareTrees(t,e);if(!(0,i.G)(r))return r}
const o=await this.#u.fetchWholeTrees([t,e]);return(0,i.G)(o)?o:this.#l.compareTrees(t,e)}async findMergeBases(t,e){return this.#u.findMergeBases([t,e],async t=>{const e=await this.#l.readCommit(t)
;return void 0===e||(0,i.G)(e)?e:e.parents})}readTree(t){return this.#l.readTree(t)}readTexts(t){return this.#l.readTexts(t)}reachRemote(){return Promise.resolve(this)}close(){this.#l.close()}
async#w(t){const e=await(void 0===this.#m?this.#u.fetchWholeTrees(t):this.#u.fetchTrees(t,this.#m));if(!(0,i.G)(e))for(const t of e)this.#y.add(t);return e}}function toRemoteName(t){
return t.replace(/^(?:refs\/remotes\/)?origin\//,"refs/heads/")}var c=r(65357);async function reachRemote(t,{git:e,store:r,head:a},h){if(void 0===r)return(0,
i.O)("no temporary folder to fetch into: set RUNNER_TEMP");const[f,d]=await Promise.all([(0,c.Z)(e,h.remote??{}),(0,o.K)(e.directory)]);if(void 0===f)return(0,
i.O)("this clone names no remote to fetch from");if(void 0===d)return(0,i.O)("the folder of the repository was not found");try{(0,s.hG)(r,{gitFolder:d,idLength:a?.id.length??40})}catch(t){return(0,
i.O)(`the folder to fetch into cannot be written: ${String(t)}`)}const l=new n.e(r,e,{environment:h.environment,settings:f});return{fetcher:l,repository:new FetchingRepository(t,l,a?.id)}}}),
65357:((t,e,r)=>{r.d(e,{Z:()=>readRemote,d:()=>toRemoteSettings});var i=r(60749),o=r(71915);const s=String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;async function readRemote(t,e){
const r=["config","--local","--includes","-z","--get-regexp",s],n=await(0,o.EO)(t,r,[1]);return toRemoteSettings((0,i.G)(n)?[]:parseSettings(n.output),e)}function parseSettings(t){
return Buffer.from(t).toString().split("\0").filter(Boolean).map(t=>{const e=t.indexOf("\n");return-1===e?[t,"true"]:[t.slice(0,e),t.slice(e+1)]})}function toRemoteSettings(t,e){
const r=t.findLast(([t])=>"remote.origin.url"===t)?.[1],i=void 0===r||needsProgram(r)?toJobUrl(e):r;if(void 0===i)return
;const o=t.filter(([t])=>"remote.origin.url"!==t),s=o.some(([t,e])=>t.endsWith(".extraheader")&&""!==e);return[["remote.origin.url",i],...o,...s?[]:toHeader(e)]}function needsProgram(t){
return/^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(t)}function toJobUrl({server:t,repository:e}){return void 0===t||void 0===e?void 0:`${t}/${e}`}function toHeader({server:t,token:e}){
if(void 0===t||void 0===e||""===e)return[];const r=`http.${t}/.extraheader`;return[[r,""],[r,`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e}`).toString("base64")}`]]}}),18346:((t,e,r)=>{r.d(e,{
K:()=>findGitFolder});var i=r(51455),o=r(76760);async function findGitFolder(t){for(let e=(0,o.resolve)(t);;e=(0,o.dirname)(e)){const t=await readLink(e)??await findHere(e);if(void 0!==t)return t
;if((0,o.dirname)(e)===e)return}}async function findHere(t){for(const e of[(0,o.join)(t,".git"),t])if(await isFolder((0,o.join)(e,"objects")))return e}async function readLink(t){
const e=/^gitdir: (.*)/.exec(await readLine((0,o.join)(t,".git")))?.[1];if(void 0===e)return;const r=(0,o.resolve)(t,e),i=await readLine((0,o.join)(r,"commondir"));return""===i?r:(0,o.resolve)(r,i)}
async function readLine(t){return(await(0,i.readFile)(t,"utf8").catch(()=>"")).replace(/\r?\n$/,"")}async function isFolder(t){const e=await(0,i.stat)(t).catch(()=>{});return!0===e?.isDirectory()}})};
