"use strict";exports.id=887,exports.ids=[887],exports.modules={36887:((t,e,i)=>{i.d(e,{fetchJobCommit:()=>fetchJobCommit})
;var r=i(73024),o=i(48161),n=i(76760),s=i(8945),c=i(96288),a=i(18346),h=i(36227),f=i(36131),d=i(16866),u=i(71915),l=i(64754);async function fetchJobCommit(t,e,i){const r=(0,d.d)([],i.remote??{})
;if(void 0!==r&&void 0===await(0,a.K)(t))return fetchRepository(e,i,r)}async function fetchRepository(t,e,i){const{environment:n,timeLimit:a}=e,d=createRepository(n.RUNNER_TEMP??(0,o.tmpdir)(),t)
;if(void 0===d)return(0,s.O)("no temporary folder to fetch into: set RUNNER_TEMP");const removeFolder=()=>{(0,r.rmSync)(d,{recursive:!0,force:!0,maxRetries:3})},l=(0,u.y6)(d,(0,h.Tx)(n),{
execution:"job",timeLimit:a}),m={folder:d,trees:d,history:d},y=new c.e(m,l,{environment:n,settings:i}),p=await y.fetchWholeTrees([t]),g=(0,s.G)(p)?p:await(0,f.h)(d,{...e,place:"fetched",
close:removeFolder});return(0,s.G)(g)&&removeFolder(),g}function createRepository(t,e){try{const i=(0,r.mkdtempSync)((0,n.join)(t,"image-matrix-head-"));return(0,r.mkdirSync)((0,n.join)(i,"objects")),
(0,l.Wq)(i,{head:e,idLength:e.length}),i}catch{return}}}),96288:((t,e,i)=>{i.d(e,{e:()=>Fetcher})
;var r=i(51455),o=i(73024),n=i(76760),s=i(58500),c=i(41743),a=i(36227),h=i(16110),f=i(73786),d=i(71915),u=i(8945);const l=[100,2e3,2147483647],m=["--quiet","--no-tags","--no-recurse-submodules"]
;class Fetcher{#t;#e;#i;#r;#o;#n=0;#s=new Set;#c=Promise.resolve();#a=1;constructor(t,e,i){const{environment:r,settings:o}=i,n=[...o,["fetch.negotiationAlgorithm","noop"]],s={...e,directory:t.trees,
starts:"group"};this.#t=t,this.#e={...s,environment:(0,a.PL)(r,o)},this.#i={...s,environment:(0,a.PL)(r,n)},this.#r={...this.#i,directory:t.history},this.#o={...e,directory:t.history}}fetchTrees(t,e){
const i=["--depth=1","--filter=blob:limit=64k",`--negotiation-tip=${e}`];return this.#h(this.#e,i,t)}fetchWholeTrees(t){return this.#h(this.#i,["--depth=1","--filter=blob:none"],t)}fetchBlobs(t){
return this.#h(this.#i,["--filter=blob:none"],t)}async fetchHistory(t){const e=["--filter=tree:0",`--depth=${l[this.#n]??l[2]}`],i=await this.#h(this.#r,e,t);if(!(0,
u.G)(i))for(const t of i)this.#s.add(t);return i}async findMergeBases(t,e){if(!t.every(t=>this.#s.has(t))){const e=await this.fetchHistory(t);if((0,u.G)(e))return e}for(;;){const i=await(0,
h.m)(this.#o,t,e),r=!(0,o.existsSync)((0,n.join)(this.#t.history,"shallow"));if("cut-off"!==i.kind||r||this.#n+1>=l.length)return i;this.#n+=1;const s=await this.fetchHistory(t);if((0,u.G)(s))return s
}}#h(t,e,i){const r=this.#c.then(()=>this.#f(t,e,i));return this.#c=r,r}async#f(t,e,i){const o=i.find(t=>!isWanted(t));if(void 0!==o)return(0,c.w)(`"${o}" is no name that can be fetched`)
;const s=await this.#d(t,[...m,...e,"origin",...i]);return(0,u.G)(s)?s:(await(0,r.readFile)((0,
n.join)(t.directory,"FETCH_HEAD"),"latin1").catch(()=>"")).split("\n").flatMap(t=>t.split("\t",1).filter(f.T))}async#d(t,e){const i=performance.now(),r=await(0,d.EO)(t,["fetch",...e]);if(!(0,
u.G)(r)||"passing"!==r.failure||0===this.#a)return r;this.#a-=1,await(0,s.setTimeout)(300);const o=t.timeLimit-(performance.now()-i);return o>0?(0,d.EO)({...t,timeLimit:o},["fetch",...e]):r}}
function isWanted(t){return/^[^-+^]/.test(t)&&!/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(t)}}),18346:((t,e,i)=>{i.d(e,{K:()=>findGitFolder});var r=i(51455),o=i(76760)
;async function findGitFolder(t){for(let e=(0,o.resolve)(t);;e=(0,o.dirname)(e)){const t=await readLink(e)??await findHere(e);if(void 0!==t)return t;if((0,o.dirname)(e)===e)return}}
async function findHere(t){for(const e of[(0,o.join)(t,".git"),t])if(await isFolder((0,o.join)(e,"objects")))return e}async function readLink(t){const e=/^gitdir: (.*)/.exec(await readLine((0,
o.join)(t,".git")))?.[1];if(void 0===e)return;const i=(0,o.resolve)(t,e),r=await readLine((0,o.join)(i,"commondir"));return""===r?i:(0,o.resolve)(i,r)}async function readLine(t){return(await(0,
r.readFile)(t,"utf8").catch(()=>"")).replace(/\r?\n$/,"")}async function isFolder(t){const e=await(0,r.stat)(t).catch(()=>{});return!0===e?.isDirectory()}}),16866:((t,e,i)=>{i.d(e,{Z:()=>readRemote,
d:()=>toRemoteSettings});var r=i(71915),o=i(8945);const n=String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`;async function readRemote(t,e){
const i=["config","--local","--includes","-z","--get-regexp",n],s=await(0,r.EO)(t,i,[1]);return toRemoteSettings((0,o.G)(s)?[]:parseSettings(s.output),e)}function parseSettings(t){
return Buffer.from(t).toString().split("\0").filter(Boolean).map(t=>{const e=t.indexOf("\n");return-1===e?[t,"true"]:[t.slice(0,e),t.slice(e+1)]})}function toRemoteSettings(t,e){
const i=t.findLast(([t])=>"remote.origin.url"===t)?.[1],r=void 0===i||needsProgram(i)?toJobUrl(e):i;if(void 0===r)return
;const o=t.filter(([t])=>"remote.origin.url"!==t),n=o.some(([t,e])=>t.endsWith(".extraheader")&&""!==e);return[["remote.origin.url",r],...o,...n?[]:toHeader(e)]}function needsProgram(t){
return/^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(t)}function toJobUrl({server:t,repository:e}){return void 0===t||void 0===e?void 0:`${t}/${e}`}function toHeader({server:t,token:e}){
if(void 0===t||void 0===e||""===e)return[];const i=`http.${t}/.extraheader`;return[[i,""],[i,`AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e}`).toString("base64")}`]]}})};
