"use strict";exports.id=887,exports.ids=[887],exports.modules={36887:((t,e,r)=>{r.d(e,{fetchJobCommit:()=>fetchJobCommit})
;var i=r(73024),o=r(48161),n=r(76760),s=r(8945),a=r(90867),c=r(96288),h=r(18346),f=r(36227),d=r(36131),u=r(16866),l=r(71915),m=r(64754);async function fetchJobCommit(t,e,r){const i=(0,
u.d)([],r.remote??{});if(void 0!==i&&void 0===await(0,h.K)(t))return fetchRepository(e,r,i)}async function fetchRepository(t,e,r){
const{environment:i,patience:n}=e,a=createRepository(i.RUNNER_TEMP??(0,o.tmpdir)(),t);if(void 0===a)return(0,s.O)("no temporary folder to fetch into: set RUNNER_TEMP")
;const{path:h}=a,removeFolder=()=>{a.remove()},u=(0,l.y6)(h,(0,f.Tx)(i),{execution:"job",patience:n}),m={folder:a,trees:h,history:h},y=new c.e(m,u,{environment:i,settings:r
}),p=await y.fetchWholeTrees([t]),g=(0,s.G)(p)?p:await(0,d.h)(h,{...e,place:"fetched",close:removeFolder});return(0,s.G)(g)&&removeFolder(),g}function createRepository(t,e){try{const r=(0,
a.a)(t,"head");return(0,i.mkdirSync)((0,n.join)(r.path,"objects")),(0,m.Wq)(r.path,{head:e,idLength:e.length}),r}catch{return}}}),96288:((t,e,r)=>{r.d(e,{e:()=>Fetcher})
;var i=r(51455),o=r(73024),n=r(76760),s=r(58500),a=r(41743),c=r(36227),h=r(16110),f=r(73786),d=r(71915),u=r(8945);const l=[100,2e3,2147483647],m=["--quiet","--no-tags","--no-recurse-submodules"]
;class Fetcher{#t;#e;#r;#i;#o;#n=0;#s=new Set;#a=Promise.resolve();#c=1;constructor(t,e,r){const{environment:i,settings:o}=r,n=[...o,["fetch.negotiationAlgorithm","noop"]],s={...e,directory:t.trees,
starts:"group"};this.#t=t,this.#e={...s,environment:(0,c.PL)(i,o)},this.#r={...s,environment:(0,c.PL)(i,n)},this.#i={...this.#r,directory:t.history},this.#o={...e,directory:t.history}}fetchTrees(t,e){
const r=["--depth=1","--filter=blob:limit=64k",`--negotiation-tip=${e}`];return this.#h(this.#e,r,t)}fetchWholeTrees(t){return this.#h(this.#r,["--depth=1","--filter=blob:none"],t)}fetchBlobs(t){
return this.#h(this.#r,["--filter=blob:none"],t)}async fetchHistory(t){const e=["--filter=tree:0",`--depth=${l[this.#n]??l[2]}`],r=await this.#h(this.#i,e,t);if(!(0,
u.G)(r))for(const t of r)this.#s.add(t);return r}async findMergeBases(t,e){if(!t.every(t=>this.#s.has(t))){const e=await this.fetchHistory(t);if((0,u.G)(e))return e}for(;;){const r=await(0,
h.m)(this.#o,t,e),i=!(0,o.existsSync)((0,n.join)(this.#t.history,"shallow"));if("cut-off"!==r.kind||i||this.#n+1>=l.length)return r;this.#n+=1;const s=await this.fetchHistory(t);if((0,u.G)(s))return s
}}#h(t,e,r){const i=this.#a.then(()=>this.#f(t,e,r));return this.#a=i,i}async#f(t,e,r){const o=r.find(t=>!isWanted(t));if(void 0!==o)return(0,a.w)(`"${o}" is no name that can be fetched`)
;const s=await this.#d(t,[...m,...e,"origin",...r]);return(0,u.G)(s)?s:(await(0,i.readFile)((0,
n.join)(t.directory,"FETCH_HEAD"),"latin1").catch(()=>"")).split("\n").flatMap(t=>t.split("\t",1).filter(f.T))}async#d(t,e){const r=await(0,d.EO)(t,["fetch",...e]);return(0,
u.G)(r)&&"passing"===r.failure&&0!==this.#c?(this.#c-=1,await(0,s.setTimeout)(300),t.patience.left>0?(0,d.EO)(t,["fetch",...e]):r):r}}function isWanted(t){
return/^[^-+^]/.test(t)&&!/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(t)}}),18346:((t,e,r)=>{r.d(e,{K:()=>findGitFolder});var i=r(51455),o=r(76760);async function findGitFolder(t){
for(let e=(0,o.resolve)(t);;e=(0,o.dirname)(e)){const t=await readLink(e)??await findHere(e);if(void 0!==t)return t;if((0,o.dirname)(e)===e)return}}async function findHere(t){for(const e of[(0,
o.join)(t,".git"),t])if(await isFolder((0,o.join)(e,"objects")))return e}async function readLink(t){const e=/^gitdir: (.*)/.exec(await readLine((0,o.join)(t,".git")))?.[1];if(void 0===e)return
;const r=(0,o.resolve)(t,e),i=await readLine((0,o.join)(r,"commondir"));return""===i?r:(0,o.resolve)(r,i)}async function readLine(t){return(await(0,
i.readFile)(t,"utf8").catch(()=>"")).replace(/\r?\n$/,"")}async function isFolder(t){const e=await(0,i.stat)(t).catch(()=>{});return!0===e?.isDirectory()}}),16866:((t,e,r)=>{r.d(e,{Z:()=>readRemote,
d:()=>toRemoteSettings});var i=r(71915),o=r(8945);const n=String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;async function readRemote(t,e){
const r=["config","--local","--includes","-z","--get-regexp",n],s=await(0,i.EO)(t,r,[1]);return toRemoteSettings((0,o.G)(s)?[]:parseSettings(s.output),e)}function parseSettings(t){
return Buffer.from(t).toString().split("\0").filter(Boolean).map(t=>{const e=t.indexOf("\n");return-1===e?[t,"true"]:[t.slice(0,e),t.slice(e+1)]})}function toRemoteSettings(t,e){
const r=t.findLast(([t])=>"remote.origin.url"===t)?.[1],i=void 0===r||needsProgram(r)?toJobUrl(e):r;if(void 0===i)return
;const o=t.filter(([t])=>"remote.origin.url"!==t),n=o.some(([t,e])=>t.endsWith(".extraheader")&&""!==e);return[["remote.origin.url",i],...o,...n?[]:toHeader(e)]}function needsProgram(t){
return/^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(t)}function toJobUrl({server:t,repository:e}){return void 0===t||void 0===e?void 0:`${t}/${e}`}function toHeader({server:t,token:e}){
if(void 0===t||void 0===e||""===e)return[];const r=`http.${t}/.extraheader`;return[[r,""],[r,`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e}`).toString("base64")}`]]}})};
