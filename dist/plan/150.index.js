"use strict";exports.id=150,exports.ids=[150],exports.modules={83150:((e,t,n)=>{n.r(t),n.d(t,{createClient:()=>createClient});var i=n(15270),s=n(49281),r=n(36883)
;const o="run this again once it answers",a=[[/^ENOTFOUND$/,"its name is not known","look at the spelling of its name, or at the name server of this runner"],[/^EAI_AGAIN$/,"its name could not be looked up","look at the name server of this runner"],[/^ECONNREFUSED$/,"it refuses the connection","look at its host and port, and whether it runs"],[/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/,"its certificate is not trusted","name a file with the certificate of its authority in NODE_EXTRA_CA_CERTS"],[/^(?:EPROTO|ERR_SSL_\w+)$/,"it does not speak TLS as it should","only a registry on this machine is reached without TLS: give this one a certificate"],[/^(?:E(?:HOST|NET)UNREACH|ETIMEDOUT)$/,"it cannot be reached","look whether this runner may reach it: a firewall or a missing proxy (HTTPS_PROXY) may be in the way"],[/^(?:ECONNRESET|EPIPE)$/,"the connection broke off",o],[/^HPE_/,"it answers with what is no HTTP","look at its host and port"]]
;function explainConnection(e){const t=a.find(([t])=>t.test(e)),n=/^\w{1,60}$/.test(e)?` (${e})`:"";return{kind:"failure",because:`${t?.[1]??"the connection failed"}${n}`,remedy:t?.[2]??o}}
function readWords(e,t){const[n]=(0,i.Vh)(Buffer.from(e).toString())?.field("errors").elements()??[],r=[n?.field("code").text(),n?.field("message").text()].filter(e=>void 0!==e).join(": ")
;return t.some(e=>""!==e&&r.includes(e))?"":cut((0,s.X1)(r.trim()))}function cut(e){return e.length<=160?e:`${e.slice(0,160).replace(/[\ud800-\udfff]$/u,"")}\u2026`}function quoteWords(e){
return""===e?"":`: "${e}"`}function toStatusFailure({status:e,url:t,header:n},i,s){const o=`${"registry"===s?"it":`it sends to ${(0,
r.m)(t.host)}, which`} answered with status ${e}${quoteWords(i)}`,a=toRemedy(e,n("retry-after")),d=readSeconds(n("retry-after"));return{kind:"failure",status:e,because:o,remedy:a,...void 0===d?{}:{
wait:d}}}function readSeconds(e){return/^\d{1,6}$/.test(e)?Number(e):void 0}function toRemedy(e,t){
return 429===e?(/^\d{1,6}$/.test(t)?`wait ${t} s`:"wait a while")+", or log in to it before this step: most registries allow more to whom they know":e>=500?o:"look whether this is the registry that was meant"
}function toRefusal(e,{status:t,words:n,credentials:i},s){return{registry:e,because:`it answered with status ${t}${quoteWords(n)}`,remedy:adviseLogin(e,i,s)}}const d={pull:{login:"",
right:", with `packages: read`",who:"one who may pull this image",job:"give the job `packages: read`, and the package access to this repository, or log in",
doubt:"; it says the same of a package that never was"},push:{login:" (docker/login-action)",right:", and give the job `permissions: { packages: write }`",who:"one who may push there",
job:"give the job `permissions: { packages: write }`, and the package access to this repository (role Write)",doubt:""}};function adviseLogin(e,t,n){
const{login:i,who:s,job:r,...o}=d[n],{right:a,doubt:c}="ghcr.io"===e?o:{right:"",doubt:""}
;return"none"===t.kind?`log in to ${e} before this step${i}${a}${c}${void 0===t.because?"":`; ${t.because}`}`:"password"===t.kind&&"job"===t.from?`${r}${c}`:`log in to ${e} before this step as ${s}${a}${c}`
}const c={atOnce:6,silence:1e4,budget:3e4,mostBytes:4<<20};var u=n(51455),h=n(48161),f=n(76760),l=n(31421),g=n(31623);async function askCredentialProgram(e,t,{environment:n,patience:s}){
if(!/^[\w.-]{1,80}$/.test(e))return{kind:"none",because:"a credential helper of docker has a name that is none"};const r=`docker-credential-${e}`,{end:o,output:a}=await run(r,t,{environment:n,
patience:s});if(0===o){const e=(0,i.Vh)(a),t=e?.field("Secret").text();if(void 0===t)return{kind:"none",because:`${r} printed no secret`};const n=e?.field("Username").text()??"";return"<token>"===n?{
kind:"identity-token",token:t}:{kind:"password",username:n,password:t,from:"docker"}}return a.includes("credentials not found")?{kind:"none"}:{kind:"none",because:`${r} ${o}`}}
function run(e,t,{environment:n,patience:i}){const s={env:n,timeout:i,killSignal:"SIGKILL",maxBuffer:262144,windowsHide:!0};return new Promise(n=>{const r=(0,l.execFile)(e,["get"],s,(e,t)=>{o(),
null===e?n({end:0,output:t}):"ENOENT"===e.code?n({end:"was not found",output:t}):"number"==typeof e.code?n({end:`ended with status ${e.code}`,output:t}):!0===e.killed?n({
end:`did not answer within ${i/1e3} s`,output:t}):n({end:"could not be run",output:t})}),o=(0,g.$)("programs",()=>r.kill("SIGKILL"));r.stdin?.on("error",()=>{}),r.stdin?.end(t)})}
async function findCredentials({registry:e,keys:t},n){const{environment:i,jobToken:s}=n,r=await readConfiguration(t,n);return"none"!==r.kind||"ghcr.io"!==e||""===(s??"")?r:{kind:"password",
username:i.GITHUB_ACTOR??"x-access-token",password:s??"",from:"job"}}async function readConfiguration(e,t){const{environment:n}=t,s=n.HOME??(0,h.homedir)(),r=n.DOCKER_CONFIG??"",o=(0,
f.join)(""===r?(0,f.join)(s,".docker"):r,"config.json");let a;try{a=await(0,u.readFile)(o,"utf8")}catch{return{kind:"none"}}const d=(0,i.Vh)(a);return void 0===d?{kind:"none",
because:"the configuration of docker is no JSON"}:lookUp(d,e,t)}async function lookUp(e,t,n){
const[i=""]=t,s=e.field("credHelpers"),r=t.map(e=>s.field(e).text()).find(e=>void 0!==e)??e.field("credsStore").text(),o=void 0===r?{kind:"none"}:await askCredentialProgram(r,i,n)
;if("none"!==o.kind)return o;const a=e.field("auths");for(const e of t.flatMap(spell)){const t=readEntry(a.field(e));if(void 0!==t)return t}return o}function spell(e){
const t=["","/","/v1/","/v2/"].map(t=>`${e}${t}`);return[e,...["https","http"].flatMap(e=>t.map(t=>`${e}://${t}`))]}function readEntry(e){const t=e.field("identitytoken").text();if(void 0!==t)return{
kind:"identity-token",token:t}
;const n=e.field("auth").text(),i=Buffer.from(n??"","base64").toString(),s=i.indexOf(":"),r=s>0?i.slice(0,s):e.field("username").text(),o=s>0?i.slice(s+1).replace(/\0+$/,""):e.field("password").text()
;return void 0!==r&&void 0!==o&&""!==o?{kind:"password",username:r,password:o,from:"docker"}:void 0}var w=n(37067),m=n(44708),p=n(71405);async function exchange(e,t){const n=await attempt(e,t)
;if("stale"!==n)return n;const i=await attempt(e,t);return"stale"===i?explainConnection("ECONNRESET"):i}function attempt(e,{agent:t,signal:n,mostBytes:i}){
const{method:s,url:r,headers:o,body:a}=e,d="https:"===r.protocol?m.request:w.request;return new Promise(e=>{n.addEventListener("abort",()=>{e(explainConnection("ABORT_ERR"))});try{const c=d(r,{
method:s,agent:t,signal:n,headers:{...o}});c.on("error",t=>{const i=readCode(t),s=c.reusedSocket&&("ECONNRESET"===i||"EPIPE"===i);e(s&&!n.aborted?"stale":explainConnection(i))}),c.on("response",t=>{
e(readAnswer(r,t,i))}),c.end(a)}catch(t){e(explainConnection(readCode(t)))}})}async function readAnswer(e,t,n){const i=[];let s=0;try{for await(const e of t.iterator()){const t=e
;if(t instanceof Uint8Array){if(s+=t.length,s>n)return{kind:"failure",because:`its answer is larger than ${n} bytes`,remedy:"look whether this is the registry that was meant"};i.push(t)}}}catch(e){
return explainConnection(readCode(e))}const{headers:r}=t;return{kind:"answer",url:e,status:t.statusCode??0,body:Buffer.concat(i),header:e=>String(r[e]??"")}}function readCode(e){return(0,
i.$u)(e).field("code").text()??""}async function openProxied(e,t){if(["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].every(e=>""===(process.env[e]??"")))return
;const{getProxyUrl:i,HttpClient:s}=await Promise.all([n.e(119),n.e(942)]).then(n.bind(n,44942));if(""===i(e.href))return;const r=new s("image-matrix").getAgent(e.href)
;return isAgent(r)?(Object.assign(r.options,t),r):void 0}function isAgent(e){return"object"==typeof e&&null!==e&&"addRequest"in e&&"options"in e}class Slots{#e;#t=[];constructor(e){this.#e=e}
async run(e){this.#e>0?this.#e-=1:await new Promise(e=>this.#t.push(e));try{return await e()}finally{const e=this.#t.shift();void 0===e?this.#e+=1:e()}}}class Standing{#n=new AbortController;#i
;readFailure(){return this.#i}get signal(){return this.#n.signal}end(e){this.#i??=e,this.#n.abort()}}class Wire{#s;#r;#o;#a;#d=new Map;constructor(e,t={}){this.#s=e,this.#r=new Slots(e.atOnce),
this.#o=new p.i(e.budget),this.#a=t}send(e,t){return this.#r.run(async()=>{const n=this.#o.start();try{return await this.#c(e,t)}finally{n()}})}async#c(e,t){const n=t.readFailure()
;if(void 0!==n)return n;const{left:i,total:s}=this.#o,r=toSilence(s,"all that was asked of registries took longer than");if(i<=0)return r
;const{silence:o,mostBytes:a}=this.#s,d=new AbortController,c=setTimeout(()=>{o<=i&&t.end(toSilence(o,"it did not answer within")),d.abort()
},Math.min(o,i)),u=AbortSignal.any([d.signal,t.signal]),h=await this.#u(e.url),f=await exchange(e,{agent:h,signal:u,mostBytes:a});return clearTimeout(c),
"answer"===f.kind?f:t.readFailure()??(d.signal.aborted?r:f)}#u(e){const t=this.#d.get(e.origin);if(void 0!==t)return t;const n=this.#h(e);return this.#d.set(e.origin,n),n}async#h(e){
const t=await openProxied(e,this.#a);if(void 0!==t)return t;const n={...this.#a,keepAlive:!0};return"https:"===e.protocol?new m.Agent(n):new w.Agent(n)}}function toSilence(e,t){return{kind:"failure",
because:`${t} ${e/1e3} s`,remedy:o}}var k=n(58860);const y="docker.io",b="registry-1.docker.io",v=["https://index.docker.io/v1/","index.docker.io",y,b];function toRegistryAddress(e){const t=(0,
k.if)(e);if(void 0===t)return;const n=t.domain.toLowerCase(),i=n===y||n===b,s=toOrigin(i?b:n);if(void 0===s)return;const{path:r}=t,[o,a]=[t.tag.slice(1),t.digest.slice(1)];return{registry:n,origin:s,
keys:i?v:[n],path:r,wanted:""===a?{kind:"tag",tag:""===o?"latest":o}:{kind:"digest",digest:a}}}function toOrigin(e){if(!URL.canParse(`https://${e}`))return;const t=new URL(`https://${e}`)
;return isLoopback(t.hostname)?new URL(`http://${e}`).origin:t.origin}function isLoopback(e){return/^localhost\.?$/.test(e)||/^127(?:\.\d{1,3}){3}$/.test(e)||"[::1]"===e||e.startsWith("[::ffff:7f")}
async function followRedirects(e,t,n){const{authorization:i,...s}=e.headers,{origin:o}=e.url;let{url:a}=e,d=!0;for(let c=0;;c+=1){d&&=a.origin===o;const u=d&&void 0!==i?{...s,authorization:i
}:s,h=await t.send({method:"GET",url:a,headers:u},n);if("failure"===h.kind)return d?h:{...h,because:`it sends to ${(0,r.m)(a.host)}: ${h.because}`};const f=h.header("location")
;if(![301,302,303,307,308].includes(h.status)||""===f)return h;if(5===c)return misled("it redirects more than 5 times");const l=URL.canParse(f,a.href)?new URL(f,a):void 0
;if(void 0===l||!mayReach(l,e.url))return misled("it redirects to where no registry may lead");a=l}}function mayReach(e,t){if(""!==e.username||""!==e.password)return!1;const n=isLoopback(e.hostname)
;return"https:"===e.protocol?!n||isLoopback(t.hostname):"http:"===e.protocol&&n&&isLoopback(t.hostname)}function misled(e){return{kind:"failure",because:e,
remedy:"look whether this is the registry that was meant"}}const $=/[\s,]*([!#$%&'*+.^_`|~\w-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/y;function parseChallenge(e){const t=[]
;for($.lastIndex=0;;){const n=$.exec(e);if(null===n)break;const[,i="",s,r]=n,o=s?.replaceAll(/\\(.)/g,"$1")??r;void 0===o?t.push({name:i.toLowerCase(),parameters:new Map
}):t.at(-1)?.parameters.set(i.toLowerCase(),o)}const n=t.find(({name:e})=>"bearer"===e)?.parameters,i=n?.get("realm")??"";if(void 0!==n&&URL.canParse(i)){
const[e="",t=""]=[n.get("service"),n.get("scope")];return{kind:"bearer",realm:new URL(i),service:e,scope:t}}return{kind:t.some(({name:e})=>"basic"===e)?"basic":"none"}}
async function fetchToken({realm:e,service:t,scope:n},i){const{registry:s,credentials:r}=i;if(!mayReach(e,s))return{kind:"failure",
because:"it names a service for tokens that no credentials may be sent to",remedy:"look whether this is the registry that was meant"};const o=new URL(e);o.hash=""
;const a=new URLSearchParams(""===t?{}:{service:t}),d="identity-token"===r.kind;if(d)a.set("scope",n);else for(const e of n.split(" "))a.append("scope",e)
;return readToken(d?await exchangeIdentity(o,a,i,r.token):await askByPassword(o,a,i),e,s)}function exchangeIdentity(e,t,{wire:n,standing:i},s){t.set("grant_type","refresh_token"),
t.set("client_id","image-matrix"),t.set("refresh_token",s);const r={...x,"content-type":"application/x-www-form-urlencoded"};return n.send({method:"POST",url:e,headers:r,body:t.toString()},i)}
function askByPassword(e,t,{registry:n,credentials:i,wire:s,standing:r}){for(const[n,i]of t)e.searchParams.append(n,i)
;const o="password"===i.kind&&"job"===i.from&&e.origin!==n.origin?void 0:toBasic(i);return followRedirects({method:"GET",url:e,headers:void 0===o?x:{...x,authorization:o}},s,r)}const x={
accept:"application/json","user-agent":"image-matrix"};function toBasic(e){if("password"!==e.kind)return;const{username:t,password:n}=e;return`Basic ${Buffer.from(`${t}:${n}`).toString("base64")}`}
function readToken(e,t,n){const s=t.origin===n.origin?"its token service":(0,r.m)(t.host);if("failure"===e.kind)return{...e,because:`${s}, which gives its tokens: ${e.because}`}
;const{status:o,body:a}=e;if(401===o||403===o)return{kind:"refused",status:o};const d=200===o?(0,i.Vh)(Buffer.from(a).toString()):void 0,c=d?.field("token").text()??d?.field("access_token").text()
;return void 0!==c&&/^[\x21-\x7e]+$/.test(c)?{kind:"token",token:c}:{kind:"failure",status:o,because:`${s}, which gives its tokens, ${200===o?"gives none":`answered with status ${o}`}`,
remedy:"run this again once it gives tokens"}}class RegistrySession{#f;#l;#g;#w;#m=new Standing;#p=new Map;#k;#y={kind:"none"};constructor(e,t,n,i){this.#w=i,this.#f=new URL(e.origin),this.#l=t,
this.#g=n}read(e,t,n){return this.#b(e,t,{method:"GET",headers:{accept:n}})}write(e,t,n){const i={"content-type":n.mediaType};return this.#b(e,t,{method:"PUT",headers:i,body:n.bytes})}async#b(e,t,n){
const i=new URL(`/v2/${e}/${t}`,this.#f),s=`repository:${e}:${this.#w}`,r=await this.#v(s),o=await this.#c(i,n,r);if("failure"===o.kind||401!==o.status||!this.#$(o))return this.#x(o,r)
;const a=parseChallenge(o.header("www-authenticate"));this.#y=a;const d=await this.#T(a,s,r);switch(d.kind){case"failure":return d;case"refused":return{...d,credentials:await this.#R(),words:""}
;case"pass":return toAuthorization(d)===toAuthorization(r)?this.#x(o,r):this.#x(await this.#c(i,n,d),d);case"token":return this.#x(await this.#c(i,n,d),d)}}async#v(e){const t=this.#y;switch(t.kind){
case"none":return T;case"basic":return this.#S();case"bearer":{const n=""===t.scope||t.scope.startsWith("repository:"),i=await this.#E(n?{...t,scope:e}:t);return"token"===i.kind?i:T}}}async#T(e,t,n){
switch(e.kind){case"none":return T;case"basic":return this.#S();case"bearer":{const i={...e,scope:""===e.scope?t:e.scope},s=await this.#E(i),r=toAuthorization(s)===toAuthorization(n)
;return"token"===s.kind&&r?this.#C(i):s}}}async#S(){return{kind:"pass",authorization:toBasic(await this.#R())??""}}#E(e){return this.#p.get(toKey(e))??this.#C(e)}#C(e){
const t=this.#R().then(t=>fetchToken(e,{registry:this.#f,credentials:t,wire:this.#l,standing:this.#m}));return this.#p.set(toKey(e),t),t}#R(){return this.#k??=this.#g()}#c(e,t,n){
const i=toAuthorization(n),s=""===i?{}:{authorization:i},r={...x,...t.headers,...s};return"GET"===t.method?followRedirects({method:"GET",url:e,headers:r},this.#l,this.#m):this.#l.send({...t,url:e,
headers:r},this.#m)}async#x(e,t){if("failure"===e.kind)return e;const{status:n}=e;if(200===n||201===n)return e;if(404===n)return{kind:"absent"}
;const i=await this.#R(),s=readWords(e.body,listSecrets(i,toAuthorization(t)));if((401===n||403===n)&&this.#$(e))return{kind:"refused",status:n,credentials:i,words:s}
;const r=toStatusFailure(e,s,this.#$(e)?"registry":"other");return 429===n&&this.#m.end(r),r}#$({url:e}){return e.origin===this.#f.origin}}const T={kind:"pass",authorization:""}
;function toKey({realm:e,service:t,scope:n}){return[e.href,t,n].join("\n")}function toAuthorization(e){switch(e.kind){case"pass":return e.authorization;case"token":return`Bearer ${e.token}`
;case"refused":case"failure":return""}}function listSecrets(e,t){const[,n=""]=t.split(" ");switch(e.kind){case"none":return[n];case"password":return[n,e.password];case"identity-token":
return[n,e.token]}}class RegistrySessions{#l;#A;#w;#P=new Map;constructor(e,{limits:t,patience:n,actions:i}){const{environment:s=process.env,jobToken:r,connections:o}=e;this.#l=new Wire(t,o),this.#A={
environment:s,patience:n,...void 0===r?{}:{jobToken:r}},this.#w=i}find(e){const t=this.#P.get(e.origin);if(void 0!==t)return t
;const n=new RegistrySession(e,this.#l,()=>findCredentials(e,this.#A),this.#w);return this.#P.set(e.origin,n),n}forget({origin:e}){this.#P.delete(e)}}var R=n(77598),S=n(9777)
;const E=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],C=["application/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],A=[...E,...C].join(", ")
;function parseManifest(e,t){const n=checkDigest(e,t);if("broken"===n.kind)return n;const s=(0,i.Vh)(Buffer.from(e.body).toString());if(void 0===s)return broken("its answer is no JSON")
;const r=readType(s,e.header("content-type")),o=s.field("manifests").isList()&&s.field("layers").isList();if("contradictory"===r||o)return broken("its answer says twice what it is");switch(r){
case"index":{const e=listParts(s.field("manifests"));return 0===e.length?broken("its index lists no image"):{kind:"index",digest:n.digest,parts:e}}case"manifest":{
const e=s.field("config").field("digest").text()??"";return isDigest(e)?{kind:"manifest",digest:n.digest,config:e}:broken("its manifest has no configuration")}case"other":
return broken("its answer is neither a manifest nor an index of the forms of today")}}function readType(e,t){
const[n=""]=t.toLowerCase().split(";",1),[i,s]=[toForm(n.trim()),toForm(e.field("mediaType").text()??"")]
;return"other"!==i&&"other"!==s&&i!==s?"contradictory":"other"!==s?s:"other"!==i?i:void 0!==e.field("mediaType").text()?"other":e.field("manifests").isList()?"index":e.field("layers").isList()&&e.field("config").isObject()?"manifest":"other"
}function toForm(e){return E.includes(e)?"index":C.includes(e)?"manifest":"other"}function listParts(e){return e.elements().flatMap(e=>{
const t=e.field("digest").text()??"",n=e.field("annotations").field("vnd.docker.reference.type").text(),i=C.includes(e.field("mediaType").text()??""),s=readPlatform(e.field("platform"))
;return void 0!==s&&void 0===n&&i&&isDigest(t)?[{platform:s,digest:t}]:[]})}function readPlatform(e){const[t,n]=[e.field("os").text(),e.field("architecture").text()]
;if(void 0===t||void 0===n||"unknown"===t)return;const i=e.field("variant").text(),s=[t,n,...void 0===i?[]:[i]].join("/");return/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)?$/.test(s)?(0,S._l)(s):void 0}
function checkDigest({body:e,header:t},n){const i=t("docker-content-digest"),s=`sha256:${(0,R.createHash)("sha256").update(e).digest("hex")}`,r=[n,...""===i?[]:[i]].filter(e=>void 0!==e)
;for(const t of r){if(!isDigest(t))return broken("it names a digest of a kind that is not known");if(hash(e,t)!==t)return broken("its answer has another digest than it says")}return{kind:"right",
digest:r[0]??s}}function hash(e,t){const[n=""]=t.split(":",1);return`${n}:${(0,R.createHash)(n).update(e).digest("hex")}`}function isDigest(e){
return/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(e)}function broken(e){return{kind:"broken",because:e}}function toUnanswered(e,{status:t,because:n,remedy:i}){return{kind:"unanswered",
registry:e,...void 0===t?{}:{status:t},because:n,remedy:i}}function distrust(e){return{status:200,because:e,remedy:"look whether a proxy or mirror in between alters it"}}const P=Date.UTC(2015)
;function createClient(e){const t={...c,...e.limits},n={limits:t,patience:t.silence,actions:"pull"};return new RegistryClient(new RegistrySessions(e,n))}class RegistryClient{#P;#_=new Map
;constructor(e){this.#P=e}async ask(e){const t=toRegistryAddress(e);if(void 0===t)return notAReference();const n=await this.#L(t);switch(n.kind){case"absent":case"unanswered":return n;case"index":{
const{digest:t,parts:i}=n;return{kind:"found",reference:e,digest:t,parts:i}}case"manifest":return{kind:"found",reference:e,digest:n.digest}}}async readCreated({reference:e,digest:t},n){
const i=toRegistryAddress(e);if(void 0===i)return notAReference();const s=await this.#L(at(i,t));switch(s.kind){case"absent":case"unanswered":return s;case"manifest":return this.#O(i,s.config)
;case"index":{const e=[...new Set(s.parts.map(e=>e.digest))],t="one platform"===n?e.slice(0,1):e;return takeOldest(await Promise.all(t.map(e=>this.#N(i,e))))}}}async#N(e,t){
const n=await this.#L(at(e,t));switch(n.kind){case"absent":case"unanswered":return n;case"manifest":return this.#O(e,n.config);case"index":return{kind:"unknown",because:"its index lists an index"}}}
async#O(e,t){const{registry:n,path:s}=e,r=await this.#P.find(e).read(s,`blobs/${t}`,"*/*");if("answer"!==r.kind)return toNoAnswer(n,r);const o=checkDigest(r,t)
;return"broken"===o.kind?toUnanswered(n,distrust(o.because)):toTime((0,i.Vh)(Buffer.from(r.body).toString())?.field("created").text())}#L(e){const t=registry_client_toKey(e),n=this.#_.get(t)
;if(void 0!==n)return n;const i=this.#j(e);return this.#_.set(t,i),i}async#j(e){
const{registry:t,path:n,wanted:i}=e,s="digest"===i.kind?i.digest:void 0,r="digest"===i.kind?i.digest:i.tag,o=await this.#P.find(e).read(n,`manifests/${r}`,A)
;if("answer"!==o.kind)return toNoAnswer(t,o);const a=parseManifest(o,s)
;return"broken"===a.kind?toUnanswered(t,distrust(a.because)):(this.#_.set(registry_client_toKey(at(e,a.digest)),Promise.resolve(a)),a)}}function at(e,t){return{...e,wanted:{kind:"digest",digest:t}}}
function registry_client_toKey({origin:e,path:t,wanted:n}){return`${e}/${t}${"tag"===n.kind?`:${n.tag}`:`@${n.digest}`}`}function notAReference(){return{kind:"unanswered",registry:"",
because:"this is no reference to an image",remedy:"write it as registry/name:tag"}}function toNoAnswer(e,t){switch(t.kind){case"absent":return t;case"refused":return{kind:"absent",
refused:toRefusal(e,t,"pull")};case"failure":return toUnanswered(e,t)}}function toTime(e){if(void 0===e)return{kind:"unknown",because:"its configuration names no time"}
;const t=/^\d{4}-\d\d-\d\dT/.test(e)?Date.parse(e):Number.NaN;if(Number.isNaN(t))return{kind:"unknown",because:"its configuration names no valid time"};if(t<P)return{kind:"unknown",
because:"its configuration names a time before 2015"};const n=Date.now()-t;return n<-864e5?{kind:"unknown",because:"its configuration names a time to come"}:{kind:"created",at:t,age:Math.max(0,n)}}
function takeOldest(e){let t={kind:"unknown",because:"its index lists no platform"};for(const n of e){if("created"!==n.kind)return n;("created"!==t.kind||n.at<t.at)&&(t=n)}return t}})};
