"use strict";exports.id=830,exports.ids=[830],exports.modules={86830:((t,e,r)=>{r.d(e,{fetchJobCommit:()=>fetchJobCommit})
;var i=r(73024),o=r(48161),n=r(76760),s=r(60749),a=r(83549),c=r(18346),h=r(36227),f=r(33822),d=r(65617),u=r(71915),l=r(71175),m=r(65357);async function fetchJobCommit(t,e,r){const i=(0,
m.d)([],r.remote??{});if(void 0!==i&&void 0===await(0,c.K)(t))return fetchRepository(e,r,i)}async function fetchRepository(t,e,r){
const{environment:i,patience:n}=e,a=createRepository(i.RUNNER_TEMP??(0,o.tmpdir)(),t);if(void 0===a)return(0,s.O)("no temporary folder to fetch into: set RUNNER_TEMP")
;const{path:c}=a,removeFolder=()=>{a.remove()},d=(0,u.y6)(c,(0,h.Tx)(i),{execution:"job",patience:n}),m={folder:a,trees:c,history:c},y=new l.e(m,d,{environment:i,settings:r
}),p=await y.fetchWholeTrees([t]),g=(0,s.G)(p)?p:await(0,f.h)(c,{...e,place:"fetched",close:removeFolder});return(0,s.G)(g)&&removeFolder(),g}function createRepository(t,e){try{const r=(0,
a.a)(t,"head");return(0,i.mkdirSync)((0,n.join)(r.path,"objects")),(0,d.Wq)(r.path,{head:e,idLength:e.length}),r}catch{return}}}),71175:((t,e,r)=>{r.d(e,{e:()=>Fetcher})
;var i=r(73024),o=r(51455),n=r(76760),s=r(58500),a=r(60749),c=r(41743),h=r(36227),f=r(49679),d=r(79359),u=r(71915);const l=[100,2e3,2147483647],m=["--quiet","--no-tags","--no-recurse-submodules"]
;class Fetcher{#t;#e;#r;#i;#o;#n=0;#s=new Set;#a=Promise.resolve();#c=1;constructor(t,e,r){const{environment:i,settings:o}=r,n=[...o,["fetch.negotiationAlgorithm","noop"]],s={...e,directory:t.trees,
starts:"group"};this.#t=t,this.#e={...s,environment:(0,h.PL)(i,o)},this.#r={...s,environment:(0,h.PL)(i,n)},this.#i={...this.#r,directory:t.history},this.#o={...e,directory:t.history}}fetchTrees(t,e){
const r=["--depth=1","--filter=blob:limit=64k",`--negotiation-tip=${e}`];return this.#h(this.#e,r,t)}fetchWholeTrees(t){return this.#h(this.#r,["--depth=1","--filter=blob:none"],t)}fetchBlobs(t){
return this.#h(this.#r,["--filter=blob:none"],t)}async fetchHistory(t){const e=["--filter=tree:0",`--depth=${l[this.#n]??l[2]}`],r=await this.#h(this.#i,e,t);if(!(0,
a.G)(r))for(const t of r)this.#s.add(t);return r}async findMergeBases(t,e){if(!t.every(t=>this.#s.has(t))){const e=await this.fetchHistory(t);if((0,a.G)(e))return e}for(;;){const r=await(0,
f.m)(this.#o,t,e),o=!(0,i.existsSync)((0,n.join)(this.#t.history,"shallow"));if("cut-off"!==r.kind||o||this.#n+1>=l.length)return r;this.#n+=1;const s=await this.fetchHistory(t);if((0,a.G)(s))return s
}}#h(t,e,r){const i=this.#a.then(()=>this.#f(t,e,r));return this.#a=i,i}async#f(t,e,r){const i=r.find(t=>!isWanted(t));if(void 0!==i)return(0,c.w2)(`"${i}" is no name that can be fetched`)
;const s=await this.#d(t,[...m,...e,"origin",...r]);return(0,a.G)(s)?s:(await(0,o.readFile)((0,
n.join)(t.directory,"FETCH_HEAD"),"latin1").catch(()=>"")).split("\n").flatMap(t=>t.split("\t",1).filter(d.T))}async#d(t,e){const r=await(0,u.EO)(t,["fetch",...e]);return(0,
a.G)(r)&&"passing"===r.failure&&0!==this.#c?(this.#c-=1,await(0,s.setTimeout)(300),t.patience.left>0?(0,u.EO)(t,["fetch",...e]):r):r}}function isWanted(t){
return/^[^-+^]/.test(t)&&!/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(t)}}),65357:((t,e,r)=>{r.d(e,{Z:()=>readRemote,d:()=>toRemoteSettings});var i=r(60749),o=r(71915)
;const n=String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;async function readRemote(t,e){const r=["config","--local","--includes","-z","--get-regexp",n],s=await(0,o.EO)(t,r,[1])
;return toRemoteSettings((0,i.G)(s)?[]:parseSettings(s.output),e)}function parseSettings(t){return Buffer.from(t).toString().split("\0").filter(Boolean).map(t=>{const e=t.indexOf("\n")
;return-1===e?[t,"true"]:[t.slice(0,e),t.slice(e+1)]})}function toRemoteSettings(t,e){const r=t.findLast(([t])=>"remote.origin.url"===t)?.[1],i=void 0===r||needsProgram(r)?toJobUrl(e):r
;if(void 0===i)return;const o=t.filter(([t])=>"remote.origin.url"!==t),n=o.some(([t,e])=>t.endsWith(".extraheader")&&""!==e);return[["remote.origin.url",i],...o,...n?[]:toHeader(e)]}
function needsProgram(t){return/^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(t)}function toJobUrl({server:t,repository:e}){return void 0===t||void 0===e?void 0:`${t}/${e}`}
function toHeader({server:t,token:e}){if(void 0===t||void 0===e||""===e)return[];const r=`http.${t}/.extraheader`
;return[[r,""],[r,`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e}`).toString("base64")}`]]}}),18346:((t,e,r)=>{r.d(e,{K:()=>findGitFolder});var i=r(51455),o=r(76760)
;async function findGitFolder(t){for(let e=(0,o.resolve)(t);;e=(0,o.dirname)(e)){const t=await readLink(e)??await findHere(e);if(void 0!==t)return t;if((0,o.dirname)(e)===e)return}}
async function findHere(t){for(const e of[(0,o.join)(t,".git"),t])if(await isFolder((0,o.join)(e,"objects")))return e}async function readLink(t){const e=/^gitdir: (.*)/.exec(await readLine((0,
o.join)(t,".git")))?.[1];if(void 0===e)return;const r=(0,o.resolve)(t,e),i=await readLine((0,o.join)(r,"commondir"));return""===i?r:(0,o.resolve)(r,i)}async function readLine(t){return(await(0,
i.readFile)(t,"utf8").catch(()=>"")).replace(/\r?\n$/,"")}async function isFolder(t){const e=await(0,i.stat)(t).catch(()=>{});return!0===e?.isDirectory()}})};
