(()=>{"use strict";var e={83411:((e,t,n)=>{n.d(t,{m:()=>i});const i="load fewer images in this job, or take away what the runner does not need"}),49281:((e,t,n)=>{n.d(t,{Jt:()=>disarm,O9:()=>disarmFix,
R:()=>o,X1:()=>escapeText,qV:()=>splitFix,tl:()=>s,wx:()=>Printable});class Printable{#e;constructor(e){this.#e=e}static of(e){const t=r.test(e)?e:e.replaceAll(c,keepOrEscape)
;return new Printable(disarm(t))}static lines(e){return new Printable(e.map(e=>disarm(escapeText(e))).join("\n"))}cut(e){
return this.#e.length<=e?this:new Printable(`${this.#e.slice(0,e-1).replace(/[\ud800-\udfff]$/u,"")}\u2026`)}toString(){return this.#e}}function escapeText(e){
return i.test(e)?e:e.replaceAll(u,keepOrEscape)}function disarm(e){return e.replaceAll(/^([\s\ufeff]*):(?=:)/gm,"$1\\u003a").replaceAll("##[","#\\u0023[")}function splitFix(e){
const[t="",...n]=e.split("\n");return[t,...n.map(disarmFix)]}function disarmFix(e){return e.replace(/^(\s*fix):/i,"$1\\u003a")}
const i=/^[ -~]*$/,r=/^[\t\n -~\u2190-\u27bf]*$/,o=[String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`].join(""),s=String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`,a=String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`,c=new RegExp(`(${a}|[\\t\\n]|${s})|[${o}]`,"gu"),u=new RegExp(`(${s})|[${o}]`,"gu")
;function keepOrEscape(e,t){return t??d.get(e)??escapeUnits(e)}const d=new Map([["\n","\\n"],["\r","\\r"],["\t","\\t"]]);function escapeUnits(e){
return e.replaceAll(/[^]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}}),36883:((e,t,n)=>{n.d(t,{m:()=>shorten});const i=40;function shorten(e){
return e.length<=i?e:`${e.slice(0,i).replace(/[\ud800-\udfff]$/u,"")}\u2026`}}),65273:((e,t,n)=>{n.d(t,{if:()=>parseImageName});var i=n(82991);new Map(Object.entries({ns:1,us:1e3,\u00b5s:1e3,
\u03bcs:1e3,ms:1e6,s:1e9,m:6e10,h:36e11}));const r=new Map([["sha256",64],["sha384",96],["sha512",128]]);function isDigest(e){const t=e.indexOf(":"),n=e.slice(t+1)
;return n.length===r.get(e.slice(0,Math.max(t,0)))&&/^[a-f0-9]+$/.test(n)}
new Set("ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")),
Error
;const o=/^[a-f0-9]{64}$/,s=/^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,a=/^:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/,c=/^(?:[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/,u=/(?:^|\.)-|-(?:\.|:|$)/,d=255
;function parseImageName(e){const{domain:t,rest:n}=(0,i.Rx)(e),r=n.indexOf("@"),s=r<0?n:n.slice(0,r),a=s.lastIndexOf(":"),c={domain:t,path:a<0?s:s.slice(0,a),tag:a<0?"":s.slice(a),
digest:r<0?"":n.slice(r)};return!o.test(e)&&isValid(c)?c:void 0}function isValid({domain:e,path:t,tag:n,digest:i}){
return c.test(e)&&!u.test(e)&&t.length<=d&&t.split("/").every(e=>s.test(e))&&(""===n||a.test(n))&&(""===i||isDigest(i.slice(1)))}}),15270:((e,t,n)=>{function readJson(e){try{
return toReader(JSON.parse(e))}catch{return}}function toReader(e){return{field:t=>toReader(readField(e,t)),elements:()=>Array.isArray(e)?e.map(toReader):[],
names:()=>"object"!=typeof e||null===e||Array.isArray(e)?[]:Object.keys(e),text:()=>"string"==typeof e&&""!==e?e:void 0,number:()=>"number"==typeof e?e:void 0,isTrue:()=>!0===e,isNull:()=>null===e,
isObject:()=>"object"==typeof e&&null!==e&&!Array.isArray(e),isList:()=>Array.isArray(e)}}function readField(e,t){if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return Reflect.get(e,t)}n.d(t,{
$:()=>toReader,V:()=>readJson})}),82991:((e,t,n)=>{n.d(t,{Rx:()=>splitDomain,o_:()=>parseImageReference});const i="docker.io",r="library/";function parseImageReference(e){
const t=e.indexOf("@"),n=t>=0,i=n?e.slice(0,t):e,r=i.lastIndexOf(":"),o=r>i.lastIndexOf("/"),s=o?i.slice(0,r):i,a={name:s,repository:toRepository(s),hasDigest:n};return o?{...a,tag:i.slice(r+1)}:a}
function toRepository(e){const{domain:t,rest:n}=splitDomain(e.replace(/^(?:index\.)?docker\.io\//i,`${i}/`));return`${t}/${n}`.toLowerCase()}function splitDomain(e){const t=e.indexOf("/")
;if(t<0)return{domain:i,rest:r+e};const n=e.slice(0,t),o="localhost"===n||/[.:]/.test(n)||n.toLowerCase()!==n,s="index.docker.io"===n?i:n,a=o?e.slice(t+1):e;return o&&s!==i?{domain:s,rest:a}:{
domain:i,rest:a.includes("/")?a:r+a}}}),58510:((e,t,n)=>{n.d(t,{_l:()=>canonicalPlatform})
;const i="linux/amd64",r=new Map([["aarch64","arm64"],["x86_64","amd64"],["x86-64","amd64"]]),o=new Map([["i386","386"],["armhf","arm/v7"],["armel","arm/v6"]]),s=new Map([["amd64/v1",""],...["8","v8","v8.0"].map(e=>[`arm64/${e}`,""]),...["9","9.0","v9.0"].map(e=>[`arm64/${e}`,"v9"]),...["5","6","7","8"].map(e=>[`arm/${e}`,`v${e}`])])
;function canonicalPlatform(e){const t=canonicalPrefix(e);return"linux"===t?i:t.endsWith("/arm")?`${t}/v7`:t}function canonicalPrefix(e){
const[t="",n="",i=""]=e.split("/"),{architecture:r,variant:o}=normalizeArchitecture(n,i);return[normalizeSystem(t),r,o].filter(e=>""!==e).join("/")}function normalizeSystem(e){const t=e.toLowerCase()
;return"macos"===t?"darwin":t}function normalizeArchitecture(e,t){const n=e.toLowerCase(),[i,a=""]=o.get(n)?.split("/")??[];if(void 0!==i)return{architecture:i,variant:a}
;const c=r.get(n)??n,u=t.toLowerCase();return{architecture:c,variant:s.get(`${c}/${u}`)??u}}new Map([["amd64",1],["arm64",8],["arm",5]])}),52217:((e,t,n)=>{n.d(t,{Ey:()=>i,b1:()=>transferLimit,
ux:()=>within});const i=45e3;function transferLimit(e){return 12e4+e/1e3}async function within(e,t){let n;const i=new Promise((t,i)=>{n=setTimeout(()=>{
i(new Error(`no end within ${Math.round(e/1e3)} s`))},e)});try{return await Promise.race([t,i])}finally{clearTimeout(n)}}}),88819:((e,t,n)=>{n.d(t,{g:()=>findCredentials})
;var i=n(51455),r=n(48161),o=n(76760),s=n(15270),a=n(31421),c=n(28113);const u=1<<18;async function askCredentialProgram(e,t,{environment:n,patience:i}){if(!/^[\w.-]{1,80}$/.test(e))return{
kind:"none",because:"a credential helper of docker has a name that is none"};const r=`docker-credential-${e}`,{end:o,output:a}=await run(r,t,{environment:n,patience:i});if(0===o){const e=(0,
s.V)(a),t=e?.field("Secret").text();if(void 0===t)return{kind:"none",because:`${r} printed no secret`};const n=e?.field("Username").text()??"";return"<token>"===n?{kind:"identity-token",token:t}:{
kind:"password",username:n,password:t,from:"docker"}}return a.includes("credentials not found")?{kind:"none"}:{kind:"none",because:`${r} ${o}`}}function run(e,t,{environment:n,patience:i}){const r={
env:n,timeout:i,killSignal:"SIGKILL",maxBuffer:u,windowsHide:!0};return new Promise(n=>{const o=(0,a.execFile)(e,["get"],r,(e,t)=>{s(),null===e?n({end:0,output:t}):"ENOENT"===e.code?n({
end:"was not found",output:t}):"number"==typeof e.code?n({end:`ended with status ${e.code}`,output:t}):!0===e.killed?n({end:`did not answer within ${i/1e3} s`,output:t}):n({end:"could not be run",
output:t})}),s=(0,c.$)("programs",()=>o.kill("SIGKILL"));o.stdin?.on("error",()=>{}),o.stdin?.end(t)})}async function findCredentials({registry:e,keys:t},n){
const{environment:i,jobToken:r}=n,o=await readConfiguration(t,n);return"none"!==o.kind||"ghcr.io"!==e||""===(r??"")?o:{kind:"password",username:i.GITHUB_ACTOR??"x-access-token",password:r??"",
from:"job"}}async function readConfiguration(e,t){const{environment:n}=t,a=n.HOME??(0,r.homedir)(),c=n.DOCKER_CONFIG??"",u=(0,o.join)(""===c?(0,o.join)(a,".docker"):c,"config.json");let d;try{
d=await(0,i.readFile)(u,"utf8")}catch{return{kind:"none"}}const l=(0,s.V)(d);return void 0===l?{kind:"none",because:"the configuration of docker is no JSON"}:lookUp(l,e,t)}
async function lookUp(e,t,n){const[i=""]=t,r=e.field("credHelpers"),o=t.map(e=>r.field(e).text()).find(e=>void 0!==e)??e.field("credsStore").text(),s=void 0===o?{kind:"none"
}:await askCredentialProgram(o,i,n);if("none"!==s.kind)return s;const a=e.field("auths");for(const e of t.flatMap(spell)){const t=readEntry(a.field(e));if(void 0!==t)return t}return s}
function spell(e){const t=["","/","/v1/","/v2/"].map(t=>`${e}${t}`);return[e,...["https","http"].flatMap(e=>t.map(t=>`${e}://${t}`))]}function readEntry(e){const t=e.field("identitytoken").text()
;if(void 0!==t)return{kind:"identity-token",token:t}
;const n=e.field("auth").text(),i=Buffer.from(n??"","base64").toString(),r=i.indexOf(":"),o=r>0?i.slice(0,r):e.field("username").text(),s=r>0?i.slice(r+1).replace(/\0+$/,""):e.field("password").text()
;return void 0!==o&&void 0!==s&&""!==s?{kind:"password",username:o,password:s,from:"docker"}:void 0}}),29730:((e,t,n)=>{function explainPushRefusal(e,t){
const n="ghcr.io"===e?", and give the job `permissions: { packages: write }`":"";switch(t.kind){case"none":
return`log in to ${e} before this step (docker/login-action)${n}${void 0===t.because?"":`; ${t.because}`}`;case"password":
if("job"===t.from)return"give the job `permissions: { packages: write }`, and the package access to this repository (role Write)"}return`log in to ${e} before this step as one who may push there${n}`}
n.d(t,{M:()=>explainPushRefusal})}),50698:((e,t,n)=>{n.d(t,{t:()=>i});const i={atOnce:6,silence:1e4,budget:3e4,mostBytes:4<<20}}),99922:((e,t,n)=>{n.d(t,{P:()=>toRegistryAddress,U:()=>isLoopback})
;var i=n(65273);const r="docker.io",o="registry-1.docker.io",s=["https://index.docker.io/v1/","index.docker.io",r,o];function toRegistryAddress(e){const t=(0,i.if)(e);if(void 0===t)return
;const n=t.domain.toLowerCase(),a=n===r||n===o,c=toOrigin(a?o:n);if(void 0===c)return;const{path:u}=t,[d,l]=[t.tag.slice(1),t.digest.slice(1)];return{registry:n,origin:c,keys:a?s:[n],path:u,
wanted:""===l?{kind:"tag",tag:""===d?"latest":d}:{kind:"digest",digest:l}}}function toOrigin(e){if(!URL.canParse(`https://${e}`))return;const t=new URL(`https://${e}`)
;return isLoopback(t.hostname)?new URL(`http://${e}`).origin:t.origin}function isLoopback(e){return/^localhost\.?$/.test(e)||/^127(?:\.\d{1,3}){3}$/.test(e)||"[::1]"===e||e.startsWith("[::ffff:7f")}}),
34683:((e,t,n)=>{n.d(t,{W:()=>Slots});class Slots{#t;#n=[];constructor(e){this.#t=e}async run(e){this.#t>0?this.#t-=1:await new Promise(e=>this.#n.push(e));try{return await e()}finally{
const e=this.#n.shift();void 0===e?this.#t+=1:e()}}}}),28113:((e,t,n)=>{n.d(t,{$:()=>endOnSignal});const i=["SIGINT","SIGTERM","SIGHUP"],r={programs:new Set,folders:new Set};function endOnSignal(e,t){
if(isIdle())for(const e of i)process.on(e,endAll);return r[e].add(t),()=>{if(r[e].delete(t),isIdle())for(const e of i)process.off(e,endAll)}}function isIdle(){return r.programs.size+r.folders.size===0
}function endAll(e){for(const e of i)process.off(e,endAll);for(const e of[...r.programs,...r.folders])try{e()}catch{}process.kill(process.pid,e)}}),90867:((e,t,n)=>{n.d(t,{a:()=>createTemporaryFolder})
;var i=n(73024),r=n(76760),o=n(28113);function createTemporaryFolder(e,t){removeLeftovers(e);const n=(0,i.mkdtempSync)((0,r.join)(e,`image-matrix-${t}-`)),s=(0,o.$)("folders",()=>{removeFolder(n)})
;return{path:n,remove:()=>{s(),removeFolder(n)}}}function removeFolder(e){(0,i.rmSync)(e,{recursive:!0,force:!0,maxRetries:3})}
const s=/^image-matrix-(?:store|head|snapshot|upload|publish)-[0-9A-Za-z]{6}$/,a=864e5;function removeLeftovers(e){const t=process.getuid?.();if(void 0!==t)try{for(const n of(0,
i.readdirSync)(e).filter(e=>s.test(e))){const o=(0,r.join)(e,n),s=(0,i.lstatSync)(o),c=Date.now()-s.mtimeMs>a;s.isDirectory()&&s.uid===t&&c&&removeFolder(o)}}catch{}}}),42613:(e=>{
e.exports=require("assert")}),20181:(e=>{e.exports=require("buffer")}),49140:(e=>{e.exports=require("constants")}),76982:(e=>{e.exports=require("crypto")}),24434:(e=>{e.exports=require("events")}),79896:(e=>{
e.exports=require("fs")}),91943:(e=>{e.exports=require("fs/promises")}),58611:(e=>{e.exports=require("http")}),65692:(e=>{e.exports=require("https")}),69278:(e=>{e.exports=require("net")}),34589:(e=>{
e.exports=require("node:assert")}),16698:(e=>{e.exports=require("node:async_hooks")}),4573:(e=>{e.exports=require("node:buffer")}),31421:(e=>{e.exports=require("node:child_process")}),37540:(e=>{
e.exports=require("node:console")}),77598:(e=>{e.exports=require("node:crypto")}),53053:(e=>{e.exports=require("node:diagnostics_channel")}),40610:(e=>{e.exports=require("node:dns")}),78474:(e=>{
e.exports=require("node:events")}),73024:(e=>{e.exports=require("node:fs")}),51455:(e=>{e.exports=require("node:fs/promises")}),37067:(e=>{e.exports=require("node:http")}),32467:(e=>{
e.exports=require("node:http2")}),44708:(e=>{e.exports=require("node:https")}),98995:(e=>{e.exports=require("node:module")}),77030:(e=>{e.exports=require("node:net")}),48161:(e=>{e.exports=require("node:os")
}),76760:(e=>{e.exports=require("node:path")}),643:(e=>{e.exports=require("node:perf_hooks")}),1708:(e=>{e.exports=require("node:process")}),41792:(e=>{e.exports=require("node:querystring")}),57075:(e=>{
e.exports=require("node:stream")}),46193:(e=>{e.exports=require("node:string_decoder")}),58500:(e=>{e.exports=require("node:timers/promises")}),41692:(e=>{e.exports=require("node:tls")}),73136:(e=>{
e.exports=require("node:url")}),57975:(e=>{e.exports=require("node:util")}),73429:(e=>{e.exports=require("node:util/types")}),75919:(e=>{e.exports=require("node:worker_threads")}),38522:(e=>{
e.exports=require("node:zlib")}),70857:(e=>{e.exports=require("os")}),16928:(e=>{e.exports=require("path")}),2203:(e=>{e.exports=require("stream")}),13193:(e=>{e.exports=require("string_decoder")}),64756:(e=>{
e.exports=require("tls")}),52018:(e=>{e.exports=require("tty")}),87016:(e=>{e.exports=require("url")}),39023:(e=>{e.exports=require("util")}),43106:(e=>{e.exports=require("zlib")}),89635:((e,t,n)=>{n.d(t,{
L:()=>issueCommand});var i=n(70857),r=n(4679);function issueCommand(e,t,n){const r=new Command(e,t,n);process.stdout.write(r.toString()+i.EOL)}class Command{constructor(e,t,n){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const i=this.properties[n];i&&(t?t=!1:e+=",",e+=`${n}=${escapeProperty(i)}`)}}return e+=`::${escapeData(this.message)}`,e}}
function escapeData(e){return(0,r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return(0,
r.E)(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}}),82902:((e,t,n)=>{n.d(t,{n:()=>issueFileCommand,v:()=>prepareKeyValueMessage})
;var i=n(76982),r=n(79896),o=n(70857),s=n(4679);function issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!r.existsSync(n))throw new Error(`Missing file at path: ${n}`);r.appendFileSync(n,`${(0,s.E)(t)}${o.EOL}`,{encoding:"utf8"})}function prepareKeyValueMessage(e,t){
const n=`ghadelimiter_${i.randomUUID()}`,r=(0,s.E)(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}}),4679:((e,t,n)=>{function toCommandValue(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n.d(t,{E:()=>toCommandValue,k:()=>toCommandProperties})}),22876:((e,t,n)=>{n.d(t,{m:()=>exec}),n(13193);var i=n(70857),r=n(24434)
;const o=require("child_process");var s=n(16928),a=(n(42613),n(79896)),__awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i.throw(e))}catch(e){r(e)}}function step(e){
e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;const{chmod:c,copyFile:u,lstat:d,mkdir:l,open:f,readdir:p,rename:m,rm:g,rmdir:h,stat:w,symlink:b,unlink:_}=a.promises,v="win32"===process.platform;function exists(e){
return __awaiter(this,void 0,void 0,function*(){try{yield w(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}function isRooted(e){
if(!(e=normalizeSeparators(e)))throw new Error('isRooted() parameter "p" cannot be empty');return v?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function tryGetExecutablePath(e,t){
return __awaiter(this,void 0,void 0,function*(){let n;try{n=yield w(e)}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(n&&n.isFile())if(v){const n=s.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===n))return e}else if(isUnixExecutable(n))return e;const i=e;for(const r of t){e=i+r,n=void 0;try{n=yield w(e)
}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(n&&n.isFile()){if(v){try{
const t=s.dirname(e),n=s.basename(e).toUpperCase();for(const i of yield p(t))if(n===i.toUpperCase()){e=s.join(t,i);break}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}if(isUnixExecutable(n))return e}}return""})}function normalizeSeparators(e){return e=e||"",
v?(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\"):e.replace(/\/\/+/g,"/")}function isUnixExecutable(e){
return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}a.constants.O_RDONLY
;var io_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}
function rejected(e){try{step(i.throw(e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};function which(e,t){
return io_awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){const t=yield which(e,!1)
;if(!t)throw v?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return t}const n=yield findInPath(e);return n&&n.length>0?n[0]:""})}function findInPath(e){return io_awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required")
;const t=[];if(v&&process.env.PATHEXT)for(const e of process.env.PATHEXT.split(s.delimiter))e&&t.push(e);if(isRooted(e)){const n=yield tryGetExecutablePath(e,t);return n?[n]:[]}
if(e.includes(s.sep))return[];const n=[];if(process.env.PATH)for(const e of process.env.PATH.split(s.delimiter))e&&n.push(e);const i=[];for(const r of n){
const n=yield tryGetExecutablePath(s.join(r,e),t);n&&i.push(n)}return i})}const y=require("timers");var toolrunner_awaiter=function(e,t,n,i){function adopt(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i.throw(e))}catch(e){
r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};const k="win32"===process.platform;class ToolRunner extends r.EventEmitter{
constructor(e,t,n){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=t||[],this.options=n||{}}_debug(e){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){const n=this._getSpawnFileName(),i=this._getSpawnArgs(e);let r=t?"":"[command]"
;if(k)if(this._isCmdFile()){r+=n;for(const e of i)r+=` ${e}`}else if(e.windowsVerbatimArguments){r+=`"${n}"`;for(const e of i)r+=` ${e}`}else{r+=this._windowsQuoteCmdArg(n)
;for(const e of i)r+=` ${this._windowsQuoteCmdArg(e)}`}else{r+=n;for(const e of i)r+=` ${e}`}return r}_processLineBuffer(e,t,n){try{let r=t+e.toString(),o=r.indexOf(i.EOL)
;for(;o>-1;)n(r.substring(0,o)),r=r.substring(o+i.EOL.length),o=r.indexOf(i.EOL);return r}catch(e){return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){
return k&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(k&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`
;for(const n of this.args)t+=" ",t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""'
;const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=!1;for(const i of e)if(t.some(e=>e===i)){n=!0;break}if(!n)return e;let i='"',r=!0
;for(let t=e.length;t>0;t--)i+=e[t-1],r&&"\\"===e[t-1]?i+="\\":'"'===e[t-1]?(r=!0,i+='"'):r=!1;return i+='"',i.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""'
;if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',n=!0;for(let i=e.length;i>0;i--)t+=e[i-1],
n&&"\\"===e[i-1]?t+="\\":'"'===e[i-1]?(n=!0,t+="\\"):n=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){const t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,
silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4}
;return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const n={};return n.cwd=e.cwd,n.env=e.env,
n.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(n.argv0=`"${t}"`),n}exec(){return toolrunner_awaiter(this,void 0,void 0,function*(){
return!isRooted(this.toolPath)&&(this.toolPath.includes("/")||k&&this.toolPath.includes("\\"))&&(this.toolPath=s.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield which(this.toolPath,!0),new Promise((e,t)=>toolrunner_awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:")
;for(const e of this.args)this._debug(`   ${e}`);const n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+i.EOL)
;const r=new ExecState(n,this.toolPath);if(r.on("debug",e=>{this._debug(e)}),this.options.cwd&&!(yield exists(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const s=this._getSpawnFileName(),a=o.spawn(s,this._getSpawnArgs(n),this._getSpawnOptions(this.options,s));let c="";a.stdout&&a.stdout.on("data",e=>{
this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!n.silent&&n.outStream&&n.outStream.write(e),c=this._processLineBuffer(e,c,e=>{
this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let u="";if(a.stderr&&a.stderr.on("data",e=>{r.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(e),
u=this._processLineBuffer(e,u,e=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),a.on("error",e=>{r.processError=e.message,r.processExited=!0,
r.processClosed=!0,r.CheckComplete()}),a.on("exit",e=>{r.processExitCode=e,r.processExited=!0,this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),r.CheckComplete()}),a.on("close",e=>{
r.processExitCode=e,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(n,i)=>{
c.length>0&&this.emit("stdline",c),u.length>0&&this.emit("errline",u),a.removeAllListeners(),n?t(n):e(i)}),this.options.input){if(!a.stdin)throw new Error("child process missing stdin")
;a.stdin.end(this.options.input)}}))})}}function argStringToArray(e){const t=[];let n=!1,i=!1,r="";function append(e){i&&'"'!==e&&(r+="\\"),r+=e,i=!1}for(let o=0;o<e.length;o++){const s=e.charAt(o)
;'"'!==s?"\\"===s&&i?append(s):"\\"===s&&n?i=!0:" "!==s||n?append(s):r.length>0&&(t.push(r),r=""):i?append(s):n=!n}return r.length>0&&t.push(r.trim()),t}class ExecState extends r.EventEmitter{
constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,
!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,y.setTimeout)(ExecState.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e
;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),
this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}}var exec_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,r){function fulfilled(e){try{
step(i.next(e))}catch(e){r(e)}}function rejected(e){try{step(i.throw(e))}catch(e){r(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
;function exec(e,t,n){return exec_awaiter(this,void 0,void 0,function*(){const i=argStringToArray(e);if(0===i.length)throw new Error("Parameter 'commandLine' cannot be null or empty.");const r=i[0]
;return t=i.slice(1).concat(t||[]),new ToolRunner(r,t,n).exec()})}})},t={};function __nccwpck_require__(n){var i=t[n];if(void 0!==i)return i.exports;var r=t[n]={id:n,loaded:!1,exports:{}},o=!0;try{
e[n].call(r.exports,r,r.exports,__nccwpck_require__),o=!1}finally{o&&delete t[n]}return r.loaded=!0,r.exports}__nccwpck_require__.m=e,__nccwpck_require__.ab=__dirname+"/",(()=>{
__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return __nccwpck_require__.d(t,{a:t}),t}})(),(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
;__nccwpck_require__.t=function(n,i){if(1&i&&(n=this(n)),8&i)return n;if("object"==typeof n&&n){if(4&i&&n.__esModule)return n;if(16&i&&"function"==typeof n.then)return n}var r=Object.create(null)
;__nccwpck_require__.r(r);var o={};e=e||[null,t({}),t([]),t(t)];for(var s=2&i&&n;"object"==typeof s&&!~e.indexOf(s);s=t(s))Object.getOwnPropertyNames(s).forEach(e=>o[e]=()=>n[e])
;return o.default=()=>n,__nccwpck_require__.d(r,o),r}})(),(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{
enumerable:!0,get:t[n]})}})(),(()=>{__nccwpck_require__.f={},__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>(__nccwpck_require__.f[n](e,t),t),[]))})(),(()=>{
__nccwpck_require__.u=e=>e+".index.js"})(),(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{__nccwpck_require__.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}})(),(()=>{
__nccwpck_require__.nmd=e=>(e.paths=[],e.children||(e.children=[]),e)})(),(()=>{var e={792:1},installChunk=t=>{var n=t.modules,i=t.ids,r=t.runtime
;for(var o in n)__nccwpck_require__.o(n,o)&&(__nccwpck_require__.m[o]=n[o]);r&&r(__nccwpck_require__);for(var s=0;s<i.length;s++)e[i[s]]=1};__nccwpck_require__.f.require=(t,n)=>{
e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})();const n={severity:"error",silence:"never"},i={severity:"warning",silence:"never"},r={severity:"warning",silence:"steady"},o={
severity:"warning",silence:"passing"},s={...r,most:3},a={severity:"either",silence:"passing"},c={"yaml-syntax":{about:"text",...n},"duplicate-key":{about:"text",...n},"unknown-key":{about:"text",...n
},"wrong-type":{about:"text",...n},"missing-value":{about:"text",...n},"invalid-value":{about:"text",...n},"line-break":{about:"text",...n},"no-configuration":{about:"text",...n},"no-images":{
about:"text",...n},"invalid-image-name":{about:"text",...n},"unknown-image":{about:"text",...n},"unknown-filter":{about:"text",...n},"unknown-platform":{about:"platforms",...s},"unknown-runner":{
about:"platforms",...n},"new-runner":{about:"platforms",...i},"colliding-names":{about:"text",...n},"unnamed-image":{about:"text",...r},"parent-cycle":{about:"parents",...n},"ambiguous-parent":{
about:"parents",...n},"bare-parent-name":{about:"parents",...s},"other-parent-tag":{about:"parents",...s},"near-parent-name":{about:"parents",...s},"own-name-twice":{about:"parents",...r},
"unused-context":{about:"dockerfiles",...s},"unused-build-arg":{about:"dockerfiles",...s},"unknown-volatile-arg":{about:"text",...s},"unfilled-value":{about:"text",...s},"unknown-target":{
about:"dockerfiles",...n},"invalid-path":{about:"text",...n},"invalid-pattern":{about:"text",...n},"only-negated-patterns":{about:"text",...n},"negated-filter-pattern":{about:"text",...n},
"unknown-change-type":{about:"text",...n},"filters-unreadable":{about:"text",...n},"reserved-matrix-key":{about:"text",...n},"several-platforms-loaded":{about:"platforms",...n},"missing-platform":{
about:"platforms",...n},"unpublished-base":{about:"parents",...s},"untracked-context":{about:"tree",...r},"untracked-dockerfile":{about:"tree",...n},"dead-pattern":{about:"tree",...r,most:1,
alike:"message"},"unread-generated":{about:"dockerfiles",...r},"unused-dockerfile":{about:"tree",...r,most:1},"broken-dockerfile":{about:"dockerfiles",...r},"slow-pattern":{about:"tree",...o},
"stale-silence":{about:"text",...i},"invalid-input":{about:"run",...n},"unknown-label-image":{about:"run",...o},"label-beats-skip":{about:"run",...i},"labels-unreadable":{about:"run",...o},
"runs-unreadable":{about:"run",...o},"changes-unknown":{about:"run",...i},"unknown-change-name":{about:"run",...o},"unknown-listed-files":{about:"run",...o},"unknown-default-branch":{about:"run",...i
},"unreadable-event":{about:"run",...i},"second-configuration":{about:"text",...r},"stale-head":{about:"run",...i},"too-many-stages":{about:"plan",...n},"too-many-entries":{about:"plan",...a},
"output-too-large":{about:"plan",...a},"registry-refused":{about:"run",...o},"registry-unanswered":{about:"run",...o},"bases-unchecked":{about:"run",severity:"either",silence:"never"},"unknown-age":{
about:"run",...o},"plan-not-uploaded":{about:"plan",...i},"artifact-missing":{about:"load",...n},"artifacts-unreachable":{about:"load",...n},"disk-full":{about:"load",...n},"broken-archive":{
about:"load",...n},"wrong-image-id":{about:"load",...n},"image-id-unrecorded":{about:"load",...i},"docker-failed":{about:"load",...n},"pull-refused":{about:"load",...n},"reused-image-gone":{
about:"load",...n},"dev-build-failed":{about:"load",...n},"invalid-needs":{about:"gate",...n},"plan-not-needed":{about:"gate",...n},"plan-not-made":{about:"gate",...n},"output-not-passed-on":{
about:"gate",...n},"job-failed":{about:"gate",...n},"job-skipped":{about:"gate",...n},"job-missing":{about:"gate",...n},"unassigned-job":{about:"gate",...n},"leg-missing":{about:"publish",...n},
"contested-tag":{about:"publish",...n},"skopeo-missing":{about:"publish",...n},"push-failed":{about:"publish",...n},"registry-forbids":{about:"publish",...n},"push-unanswered":{about:"publish",...n},
"newer-run":{about:"publish",severity:"either",silence:"never"},"newer-runs-unknown":{about:"publish",severity:"either",silence:"never"},"immutable-tag":{about:"publish",severity:"either",
silence:"never"},"publish-incomplete":{about:"publish",...n},"unwritable-outputs":{about:"plan",...n},"unexpected-failure":{about:"plan",...n}};function problemOf(e){return c[e]}
function diagnostic_problem(e,t){return{severity:c[e].severity,code:e,...t}}function hasMistake(e){return e.some(isMistake)}function isMistake({severity:e}){return"error"===e}
Object.keys(c).filter(function(e){return Object.hasOwn(c,e)});var u=__nccwpck_require__(49281);function formatDiagnostic(e){const{place:t}=e;return[(0,
u.O9)(formatHeadline(e)),...t?formatSource(t):[],...formatFix(e.fix)].map(u.Jt).join("\n")}function formatHeadline({severity:e,code:t,message:n,place:i}){
return`${i?`${formatPlace(i)}: `:""}${"warning"===e?"warning: ":i?"":"error: "}${(0,u.X1)(n)} [${t}]`}function formatPlace({source:e,line:t,column:n,text:i}){const r=`${formatSourceName(e)}:${t}`
;return void 0===i?r:`${r}:${n}`}function formatSourceName(e){switch(e.kind){case"file":return(0,u.X1)(e.path);case"input":return`input ${(0,u.X1)(e.name)}`}}function formatSource(e){
if(void 0===e.text)return[];const t=String(e.line),{before:n,marked:i,after:r}=cutAround({...e,text:e.text}),o=" ".repeat(countColumns(n)),s="^".repeat(Math.max(1,countColumns(i)))
;return[` ${t} | ${n}${i}${r}`.trimEnd(),` ${" ".repeat(t.length)} | ${o}${s}`]}function cutAround({text:e,column:t,length:n}){
const i=t-1,r=i+Math.min(n,50),o=Math.max(0,e.length-100),s=Math.min(o,Math.max(0,i-50)),a=Math.max(r,s+100);return{before:(s>0?"\u2026":"")+show(e.slice(s,i)),marked:show(e.slice(i,r)),
after:show(e.slice(r,a))+(a<e.length?"\u2026":"")}}function show(e){return(0,u.X1)(e.replaceAll("\t","  "))}function formatFix(e){const[t,...n]=(0,u.qV)(e);return[`  fix: ${(0,
u.X1)(t)}`,...n.map(e=>`    ${(0,u.X1)(e)}`)]}function countColumns(e){if(d.test(e))return e.length;const t=new RegExp(String.raw`^\p{M}$`,"u");let n=0;for(const i of e)n+=t.test(i)?0:l.test(i)?2:1
;return n}
const d=/^[ -~]*$/,l=/^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
;function limitDiagnostics(e){const t=e.slice(0,100),n=t.pop(),i=e.length-100;return void 0===n||i<=0?e:[...t,{...n,message:`${n.message} (and ${i} more ${wordOf(n)})`}]}function wordOf({severity:e}){
switch(e){case"error":return"mistakes";case"warning":return"warnings"}}function arrangeDiagnostics(e){
const t=[...new Set(e.flatMap(({place:e})=>nameOf(e)??[]))],rank=({severity:e,place:n})=>["error"===e?0:1,void 0===n?t.length:t.indexOf(nameOf(n)??""),n?.line??0,n?.column??0]
;return limitEach(groupAlike(e.map(e=>({diagnostic:e,rank:rank(e)})).sort((e,t)=>compareRanks(e.rank,t.rank)).map(({diagnostic:e})=>e)))}function nameOf(e){
return e&&("file"===e.source.kind?e.source.path:e.source.name)}function compareRanks(e,t){const n=e.findIndex((e,n)=>e!==t[n]);return n<0?0:(e[n]??0)-(t[n]??0)}
function kindOf({severity:e,code:t,message:n}){const{most:i,alike:r}=problemOf(t);if("error"!==e&&void 0!==i)return{key:"message"===r?`${t} ${n}`:t,most:i}}const f=10;function groupAlike(e){
const t=new Map,n=e.map(e=>({each:e,kind:kindOf(e)}));for(const{each:e,kind:i}of n){if(void 0===i)continue;const n=t.get(i.key);void 0===n?t.set(i.key,[e]):n.push(e)}
return n.flatMap(({each:e,kind:n})=>{const i=void 0===n?void 0:t.get(n.key);return void 0===n||void 0===i||i.length<=n.most?[e]:i[0]===e?[joinAlike(e,i.slice(1))]:[]})}function joinAlike(e,t){
const n=t.flatMap(({place:e})=>void 0===e?[]:[nameBriefly(e)]).slice(0,f),i=0===n.length?"":`: ${n.join(", ")}${n.length<t.length?", \u2026":""}`;return{...e,
message:`${e.message} (and ${t.length} more of this kind${i})`}}function nameBriefly(e){return 1===e.line&&void 0===e.text?formatPlace(e).replace(/:1$/,""):formatPlace(e)}function limitEach(e){
const t=e.filter(({severity:e})=>"warning"===e),n=new Map;for(const e of new Set(t.map(e=>e.code))){const i=t.filter(t=>t.code===e);for(const[e,t]of limitDiagnostics(i).entries()){const r=i[e]
;void 0!==r&&n.set(r,t)}}return e.flatMap(e=>"error"===e.severity?e:n.get(e)??[])}function failed(e){return{kind:"failed",diagnostics:arrangeDiagnostics(e)}}
function toUnexpectedFailure(e,t="the plan could not be made"){return failed([diagnostic_problem("unexpected-failure",{message:`${t}: ${e instanceof Error?e.stack??e.message:String(e)}`,
fix:"please report it, with this text and the configuration"})])}function writeOutputs(e){try{return void e()}catch(e){return failed([diagnostic_problem("unwritable-outputs",{
message:`the outputs could not be written: ${e instanceof Error?e.message:String(e)}`,fix:"let GITHUB_OUTPUT name the file that the runner made for this step"})])}}var p=__nccwpck_require__(76760)
;function isComplaint(e){return void 0!==e&&"kind"in e&&"complaint"===e.kind}var m=__nccwpck_require__(83411);function checkId(e,t){const{ids:n,recordedId:i}=e
;return void 0===i?diagnostic_problem("image-id-unrecorded",{message:`${describe(t)}: nobody wrote down which image was built, so it was not checked`,
fix:'upload a file "image-id" beside the archive: `docker buildx build --iidfile image-id \u2026`'}):n.includes(i)?void 0:toWrongId(t,e,`${i} was built`)}function toWrongId(e,{ids:t},n){
return diagnostic_problem("wrong-image-id",{message:`${describe(e)}: the archive holds ${t.join(" or ")}, and ${n}`,
fix:'write "image-id" in the step that writes the archive, and let no other job upload the artifact'})}function toMissing(e,t){
const n=t.map(({name:e})=>`"${e}"`).sort(),i=0===n.length?"this run has none":`this run has ${n.join(", ")}`;return diagnostic_problem("artifact-missing",{
message:`${describe(e)}: there is no such artifact; ${i}`,
fix:[`the leg of the build job whose entry has \`artifact: ${e.artifact}\` uploads it:`,"see whether it ran and uploaded, name its job under `needs` of this one,","and start all jobs again where the artifact has expired"].join("\n")
})}function toDiagnostic(e,{code:t,because:n,fix:i}){return{severity:"error",code:t,message:`${e}: ${n}`,fix:i}}function describe(e){const t=`image ${e.names.map(e=>`"${e}"`).join(", ")}`
;switch(e.kind){case"artifact":return`${t} of artifact "${e.artifact}"`;case"reference":return`${t}, which is reused`}}function explainLegs(e,t){switch(t.kind){case"no-artifact":{
const{artifact:n,platforms:i}=t.leg;return diagnostic_problem("leg-missing",{message:`image "${e}" lacks ${nameAll(i)}: there is no artifact "${n}"`,
fix:"see why that leg of the build job failed, and start the failed jobs again"})}case"not-held":{const{leg:n,lacking:i,held:r}=t;return diagnostic_problem("leg-missing",{
message:`image "${e}" lacks ${nameAll(i)}: its artifact "${n.artifact}" holds ${nameAll(r)}`,fix:"build each leg for its own platform: `platforms: ${{ matrix.platform || matrix.platforms }}`"})}
case"not-covered":{const{lacking:n,held:i}=t;return diagnostic_problem("leg-missing",{message:`image "${e}" lacks ${nameAll(n)}: its artifacts hold ${nameAll(i)}`,
fix:"pass on all of store_matrix, and upload the archive of every leg"})}}}function nameAll(e){return 0===e.length?"the platform of its runner":e.join(", ")}function joinIndex(e){
const t=e.flatMap(({manifests:e})=>e),n=[...new Map(t.map(e=>[e.descriptor.digest,e])).values()],i=n.filter(({platform:e})=>""!==e).sort(compareManifests),r=new Map(i.map(({descriptor:e},t)=>[e.digest,t])),placeOf=({descriptor:e})=>r.get(e.annotations.get("vnd.docker.reference.digest")??"")??r.size,o=n.filter(({platform:e})=>""===e).sort((e,t)=>placeOf(e)-placeOf(t)||compareManifests(e,t))
;return JSON.stringify({schemaVersion:2,mediaType:"application/vnd.oci.image.index.v1+json",manifests:[...i,...o].map(({descriptor:e})=>toObject(e))})}function compareManifests(e,t){
return compareTexts(e.platform,t.platform)||compareTexts(e.descriptor.digest,t.descriptor.digest)}function compareTexts(e,t){return e===t?0:e<t?-1:1}
function toObject({mediaType:e,digest:t,size:n,annotations:i,platform:r}){return{mediaType:e,digest:t,size:n,...0===i.size?{}:{annotations:toSorted(i)},...0===r.size?{}:{platform:toSorted(r)}}}
function toSorted(e){return Object.fromEntries([...e].sort(([e],[t])=>compareTexts(e,t)))}async function fetchImages(e,t,n){const i=e.flatMap(e=>"archives"===e.content.kind?[{...e,legs:e.content.legs
}]:[]);if(0===i.length)return{images:[],diagnostics:[]};const r=await n.artifacts.list();if(isComplaint(r))return fetch_images_failed([toDiagnostic(fetch_images_nameAll(i),r)])
;const o=i.flatMap(e=>findMissing(e,r));if(o.length>0)return fetch_images_failed(o);const s=await checkRoom(selectArtifacts(i,r),t,n)
;if(void 0!==s)return fetch_images_failed([toDiagnostic(fetch_images_nameAll(i),s)]);const a=await mapSome(i,(e,i)=>fetchImage(e,{listed:r,folder:(0,p.join)(t,String(i))},n));return{
images:a.flatMap(e=>e.images),diagnostics:a.flatMap(e=>e.diagnostics)}}async function mapSome(e,t){const n=[...e.entries()],i=new Map;return await Promise.all(Array.from({length:3},async()=>{
for(let e=n.shift();void 0!==e;e=n.shift()){const[n,r]=e;i.set(n,await t(r,n))}})),e.flatMap((e,t)=>i.get(t)??[])}function fetch_images_failed(e){return{images:[],diagnostics:e}}
function fetch_images_nameAll(e){const t=e.map(({image:e})=>`"${e}"`).join(", ");return`${1===e.length?"image":"images"} ${t}`}function findMissing(e,t){
const n=e.legs.filter(e=>t.every(({name:t})=>t!==e.artifact)),i=n.map(({artifact:t})=>({kind:"artifact",artifact:t,names:[e.image]}))
;return n.length===e.legs.length?i.map(e=>toMissing(e,t)):n.map(t=>explainLegs(e.image,{kind:"no-artifact",leg:t}))}function selectArtifacts(e,t){
const n=new Set(e.flatMap(({legs:e})=>e.map(({artifact:e})=>e)));return t.filter(({name:e})=>n.has(e))}async function checkRoom(e,t,{disk:n}){
const i=e.map(({size:e})=>e),r=i.reduce((e,t)=>e+t,0)+Math.max(0,...i),o=await n.readFree(t);if(void 0===o||o>=r)return;const[s,a]=[r,o].map(e=>`${(e/1e6).toFixed(1)} MB`);return{kind:"complaint",
code:"disk-full",because:`the archives take at least ${s}, and ${a} are free`,fix:m.m}}async function fetchImage(e,{listed:t,folder:n},i){const r=(0,p.join)(n,"layout"),o=[],s=[]
;for(const a of e.legs){const c=t.find(({name:e})=>e===a.artifact);if(void 0===c)continue;const u=await fetchLeg(e.image,{artifact:c,folder:n,layout:r},i);s.push(...u.diagnostics),
void 0!==u.layout&&(o.push(u.layout),s.push(...checkLeg(e.image,a,u.layout)))}if(hasMistake(s))return fetch_images_failed(s);const a=findUncovered(e,o)
;return a.length>0?fetch_images_failed([...s,...a]):{images:[await joinLayouts(e.image,r,o,i)],diagnostics:s}}
async function fetchLeg(e,{artifact:t,folder:n,layout:i},{artifacts:r,archives:o,layouts:s}){const a={kind:"artifact",artifact:t.name,names:[e]},fail=e=>({diagnostics:[toDiagnostic(describe(a),e)]
}),c=(0,p.join)(n,"artifacts",t.name),u=await r.download(t,c);if(void 0!==u)return fail(u);const d=await o.inspect(c);if(isComplaint(d))return fail(d);const l=checkId(d,a),f=void 0===l?[]:[l]
;if(hasMistake(f))return{diagnostics:f};if("docker-only"===d.form)return fail({kind:"complaint",code:"broken-archive",
because:"the archive holds no OCI layout, and its digests would be others in a registry",fix:"write it with `outputs: type=oci,dest=image.tar`, or `docker save` of Docker 25 or newer"})
;const m=await o.unpack(d,i);if(void 0!==m)return fail(m);await o.remove(d);const g=await s.read(i);return isComplaint(g)?fail(g):{layout:g,diagnostics:f}}function checkLeg(e,t,n){
const i=listPlatforms([n]),r=t.platforms.filter(e=>!i.includes(e));return 0===r.length?[]:[explainLegs(e,{kind:"not-held",leg:t,lacking:r,held:i})]}function findUncovered(e,t){
const n=listPlatforms(t),i=e.platforms.filter(e=>!n.includes(e));return 0===i.length?[]:[explainLegs(e.image,{kind:"not-covered",lacking:i,held:n})]}function listPlatforms(e){
const t=e.flatMap(({manifests:e})=>e.map(e=>e.platform));return[...new Set(t)].filter(e=>""!==e).sort()}async function joinLayouts(e,t,n,{layouts:i}){const[r,...o]=n,s=listPlatforms(n)
;if(void 0!==r&&0===o.length){const{digest:n,mediaType:i}=r.root,o=r.manifests.map(({descriptor:e})=>e.digest).filter(e=>e!==n);return{image:e,folder:t,digest:n,mediaType:i,bytes:r.bytes,parts:o,
platforms:s}}const a=joinIndex(n);return{image:e,folder:t,digest:await i.join(t,a),mediaType:"application/vnd.oci.image.index.v1+json",bytes:Buffer.from(a),parts:[...new Set(n.flatMap(listDigests))],
platforms:s}}function listDigests({manifests:e}){return e.map(({descriptor:e})=>e.digest)}function explainAnswer(e,t){
const{registry:n,because:i,remedy:r}=t,o=`${e}: ${""===n?"the registry":n} was asked, and ${i}`;switch(t.kind){case"forbidden":return diagnostic_problem("registry-forbids",{message:o,fix:r})
;case"unanswered":return diagnostic_problem("push-unanswered",{message:o,fix:r})}}async function pushImages(e,t,n){const i=new Map(t.map(e=>[e.image,e])),r=(await Promise.all(e.map(async e=>{
const{content:t}=e;if("reused"===t.kind)return findReused(e,t.digest,n);const r=i.get(e.image);return void 0===r?void 0:pushImage(e,r,n)}))).flatMap(e=>e??[]);return{
images:r.flatMap(e=>"manifest"in e?[e]:[]),diagnostics:r.flatMap(e=>"manifest"in e?[]:[e])}}async function findReused({image:e,repository:t,platforms:n},i,{manifests:r}){const o=await readWhole(t,i,r)
;switch(o.kind){case"found":return{image:e,manifest:o,platforms:n,came:"reused"};case"absent":return diagnostic_problem("reused-image-gone",{
message:`image "${e}": ${t}@${i}, which the plan reuses, is not in the registry any more`,fix:"run the workflow again, all of its jobs: the plan then finds another, or has it built"});case"forbidden":
case"unanswered":return explainAnswer(`image "${e}"`,o)}}async function pushImage({image:e,repository:t},n,{manifests:i,copier:r}){const{digest:o,mediaType:s,bytes:a,parts:c,platforms:u}=n,d={
kind:"found",digest:o,mediaType:s,bytes:a,parts:c},l=await readWhole(t,o,i);switch(l.kind){case"found":return{image:e,manifest:d,platforms:u,came:"there"};case"absent":{const i=await r.copy(n.folder,{
repository:t,digest:o});return isComplaint(i)?toDiagnostic(`image "${e}"`,i):{image:e,manifest:d,platforms:u,came:"sent"}}case"forbidden":case"unanswered":return explainAnswer(`image "${e}"`,l)}}
async function readWhole(e,t,n){const i=await n.read(e,t);return"found"!==i.kind?i:(await Promise.all(i.parts.map(t=>n.read(e,t)))).find(({kind:e})=>"found"!==e)??i}function orderTags(e){
return e.map((e,t)=>({state:e,at:t,rank:rankOf(e)})).sort((e,t)=>e.rank-t.rank||e.at-t.at).map(({state:e})=>e)}function rankOf({move:e,before:t}){switch(e.kind){case"asked":return void 0===t?1:0
;case"content":return 2;case"bases":return 3}}function tag_state_nameOf({move:e}){return`${e.repository}:${e.tag}`}async function findPermission(e,t){return e.some(wouldMove)?askLaterRuns(t):{
kind:"free"}}async function askLaterRuns({runner:e,laterRuns:t}){const n=readRunPlace(e);return void 0===n?{kind:"free"}:toPermission(await t.find(n))}function toPermission(e){switch(e.kind){
case"later":return{kind:"held",by:e.number};case"none":return{kind:"free"};case"unknown":return e}}function wouldMove({outcome:e,before:t}){return"left"===e&&void 0!==t}function readRunPlace(e){
const t=Number(e.variable("GITHUB_RUN_NUMBER"));if(!Number.isInteger(t))return;const n=e.variable("GITHUB_REF")??"";return n.startsWith("refs/heads/")?{number:t,of:{kind:"branch",branch:n.slice(11)}
}:n.startsWith("refs/tags/")&&isAgain(e)?{number:t,of:{kind:"tags",tag:n.slice(10)}}:void 0}function isAgain(e){return Number(e.variable("GITHUB_RUN_ATTEMPT")??"1")>1}
function holdBack(e,t,{healing:n,runner:i}){const r=e.filter(wouldMove);if(0===r.length)return{states:e,diagnostics:[]};switch(t.kind){case"free":return{states:e,diagnostics:[]};case"held":return{
states:e.map(hold),diagnostics:r.map(e=>toNewerRun(e,t.by,n))};case"unknown":{const n="server"===t.lacks&&!isAgain(i);return{states:n?e:e.map(hold),diagnostics:[toUnknown(r,t,n?"warning":"error")]}}}}
function hold(e){return wouldMove(e)?{...e,outcome:"held"}:e}function toNewerRun(e,t,n){const{image:i}=e.move;return{severity:n.has(i)?"warning":"error",code:"newer-run",
message:`image "${i}": ${tag_state_nameOf(e)} stays as it is, since run ${t} of this workflow is newer and has succeeded`,fix:`start run ${t} again, or a new one, if the tag is to move`}}
function toUnknown(e,{because:t,lacks:n},i){const[r]=e,o=e.length-1,s=`${void 0===r?"":tag_state_nameOf(r)}${o>0?` and ${o} more`:""}`;return{severity:i,code:"newer-runs-unknown",
message:`${"error"===i?`${s} stays as it is: whether`:`${s}: whether`} a newer run has succeeded is not known: ${t}`,
fix:"permission"===n?"give the job `permissions: { actions: read, contents: read, packages: write }`":"let one job publish at a time (`concurrency: { group: publish }`), and start no old run again"}}
async function moveTags(e,t,n){const i=[],r=[];for(const[o,s]of e.entries()){if("left"!==s.outcome){i.push(s);continue}const a=e.slice(o)
;if(t.isWanted())return stop([...i,...a],[...r],"the job was cancelled")
;const{move:c,after:u}=s,d=await n.manifests.write(c.repository,c.tag,u),l="immutable"===d.kind?await settleImmutable(s,d.because,n):toOutcome(s,d);if(r.push(...l.diagnostics),i.push(l.state),
l.diagnostics.some(({severity:e})=>"error"===e))return stop([...await putBack(i,t,n),...a.slice(1)],r,"the registry did not take all of them")}return{states:i,diagnostics:r}}function stop(e,t,n){
const i=e.filter(({outcome:e})=>"moved"===e||"made"===e),r=e.filter(({outcome:e})=>"same"!==e);return{states:e,diagnostics:[...t,diagnostic_problem("publish-incomplete",{
message:`${i.length} of ${r.length} tags name the images of this run: ${n}`,fix:"start this job again once that is mended: it goes on where this one ended"})]}}function toOutcome(e,t){
const n=tag_state_nameOf(e);switch(t.kind){case"written":{const t=void 0===e.before?"made":"moved";return{state:{...e,outcome:t},diagnostics:[]}}case"forbidden":return{state:{...e,outcome:"refused"},
diagnostics:[explainAnswer(n,t)]};case"unanswered":return{state:{...e,outcome:void 0===t.status?"unknown":"refused"},diagnostics:[explainAnswer(n,t)]}}}
async function settleImmutable(e,t,{manifests:n}){const{move:i,after:r}=e,o=await n.read(i.repository,i.tag);if("found"===o.kind)return o.digest===r.digest?{state:{...e,outcome:"same"},diagnostics:[]
}:toKept(e,o.digest,t);const s=`${tag_state_nameOf(e)}: the registry does not take it: ${t}`;return{state:{...e,outcome:"refused"},diagnostics:[diagnostic_problem("registry-forbids",{message:s,
fix:"look whether the registry is read-only, or has a rule against this tag"})]}}function toKept(e,t,n){
const{image:i,kind:r}=e.move,o=`image "${i}": ${tag_state_nameOf(e)} names ${t} and may not be overwritten: ${n}`;if("asked"===r){const t="take the tag out of `tags`, or let the registry overwrite it"
;return{state:{...e,outcome:"refused"},diagnostics:[{severity:"error",code:"immutable-tag",message:o,fix:t}]}}return{state:{...e,outcome:"kept"},diagnostics:[{severity:"warning",code:"immutable-tag",
message:o,fix:"nothing needs to be done: it was built from the same inputs"}]}}async function putBack(e,t,n){const i=e.filter(({outcome:e})=>"moved"===e);if(0===i.length||t.isWanted())return e
;if("free"!==(await askLaterRuns(n)).kind)return e;const r=new Set;for(const e of[...i].reverse()){if(t.isWanted()||!await restore(e,n))break;r.add(e)}return e.map(e=>r.has(e)?{...e,outcome:"put-back"
}:e)}async function restore({move:e,before:t,after:n},{manifests:i}){const r=await i.read(e.repository,e.tag)
;return void 0!==t&&"found"===r.kind&&r.digest===n.digest&&"written"===(await i.write(e.repository,e.tag,t)).kind}async function readTags(e,t,{manifests:n}){const i=await Promise.all(e.flatMap(e=>{
const i=t.get(e.image);return void 0===i?[]:[readTag(e,i,n)]}));return{states:orderTags(i.flatMap(e=>"move"in e?[e]:[])),diagnostics:i.flatMap(e=>"move"in e?[]:[e])}}async function readTag(e,t,n){
const i=await n.read(e.repository,e.tag);switch(i.kind){case"found":return{move:e,before:i,after:t,outcome:i.digest===t.digest?"same":"left"};case"absent":return{move:e,after:t,outcome:"left"}
;case"forbidden":case"unanswered":return explainAnswer(tag_state_nameOf({move:e}),i)}}async function publishImages(e,t){const{images:n,tags:i}=e,r=await storeContent(e,t)
;if(hasMistake(r.diagnostics))return r;const o=new Map(r.images.map(({image:e,manifest:t})=>[e,t])),s=t.interruption.watch(),a=await readTags(i,o,t),c=[...r.diagnostics,...a.diagnostics]
;if(hasMistake(c))return{...r,diagnostics:c};const u=await findPermission(a.states,t),d=new Set(n.filter(e=>"heal"===e.laterRuns).map(({image:e})=>e)),l=holdBack(a.states,u,{healing:d,runner:t.runner
}),f=await moveTags(l.states,s,t);return{images:r.images,tags:f.states,diagnostics:[...c,...l.diagnostics,...f.diagnostics]}}async function storeContent({images:e},t){const n=await t.disk.makeFolder()
;try{const i=await fetchImages(e,n,t),{diagnostics:r}=i;if(hasMistake(r))return{images:[],tags:[],diagnostics:r};for(const{image:e,digest:n,platforms:r}of i.images){
const i=`${e}: ${n}, for ${r.join(", ")}`;t.runner.print(u.wx.lines([i]))}const o=await pushImages(e,i.images,t),s=[...i.diagnostics,...o.diagnostics];return{images:o.images,tags:[],diagnostics:s}
}finally{await t.disk.remove(n)}}const g=/[^A-Za-z0-9 _\-./:,=+]/,h=new RegExp(g,"g");function toJson(e){
return"string"==typeof e?quote(e):null===e||"object"!=typeof e?String(e):isArray(e)?`[${e.map(toJson).join(",")}]`:`{${(isMap(e)?[...e]:Object.entries(e)).map(([e,t])=>`${quote(e)}:${toJson(t)}`).join(",")}}`
}function quote(e){return g.test(e)?`"${e.replaceAll(h,escapeUnit)}"`:`"${e}"`}function escapeUnit(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function isArray(e){
return Array.isArray(e)}function isMap(e){return e instanceof Map}const w=new RegExp(String.raw`(${u.tl})|[\\${u.R}]`,"gu"),b=/^[ -[\]-~]*$/;function display_name_displayName(e){
return escapeInvisible(e).replaceAll("##[","##\\x5b")}function shortName(e,t){const n=display_name_displayName(e);if(n.length<=t)return n;const i=Math.ceil((t-1)/2),r=Array.from(n)
;return[...r.slice(0,i),"\u2026",...r.slice(1+i-t)].join("")}function escapeInvisible(e){return b.test(e)?e:e.replaceAll(w,(e,t)=>t??escapeCharacter(e))}function escapeCharacter(e){
if("\\"===e)return"\\\\";const t=e.codePointAt(0)??0;return t<128?`\\x${hex(t)}`:t>=56448&&t<=56575?`\\x${hex(t-56320)}`:`\\u{${hex(t)}}`}function hex(e){return e.toString(16).padStart(2,"0")}
function codeSpan(e){return fence(shortName(e,120))}function toCell(e){return e.replaceAll("|","\\|")}function fence(e){if(""===e)return fence("''");const t="`".repeat(longestRun(e)+1)
;return`${t}${/^[` ]|[` ]$/.test(e)?` ${e} `:e}${t}`}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,t)=>Math.max(e,t.length),0)}function isSet({outcome:e}){
return"same"===e||"moved"===e||"made"===e}function toImagesOutput(e,{images:t,tags:n}){const i=new Map(e.images.map(e=>[e.image,e]))
;return toJson(new Map(t.flatMap(({image:e,manifest:t,platforms:r})=>{const o=i.get(e);if(void 0===o)return[];const s=n.filter(t=>t.move.image===e&&isSet(t));return[[e,{image:o.repository,
digest:t.digest,tags:s.map(({move:e})=>e.tag),key:toKey(o),platforms:r}]]})))}function toKey({contentTag:e}){return e.replace(/^inputs-/,"")}const _={same:"named it before",moved:"moved",made:"made",
held:"stays: a later run has set it",kept:"stays: it may not be overwritten",left:"not begun",refused:"refused",unknown:"nobody knows: the registry did not answer","put-back":"put back"}
;function renderLog({images:e,tags:t}){const n={sent:"sent",there:"was there",reused:"reused"}
;return[...e.map(e=>`${e.image}: ${e.manifest.digest} ${n[e.came]}`),...t.map(e=>`${tag_state_nameOf(e)}: ${_[e.outcome]}`)]}function renderSummary(e,t,n){
const{images:i,tags:r}=n,o=new Map(t.images.map(e=>[e.image,e.repository])),s=i.map(({image:e,manifest:t,platforms:n})=>{const i=r.filter(t=>t.move.image===e),s=o.get(e)??""
;return[codeSpan(e),n.map(codeSpan).join(", "),i.filter(isSet).map(({move:e})=>codeSpan(e.tag)).join(", "),codeSpan(`docker pull ${s}@${t.digest}`)]}),a=r.filter(e=>!isSet(e))
;return[`## ${"published"===e?"\u2705":"\u274c"} ${toHeadline(e,n)}`,...0===s.length?[]:["",...toTable(["image","platforms","tags","pull it"],s)],...0===a.length?[]:["","Tags that do not name the image of this run:","",...toTable(["tag","what became of it"],a.map(e=>[codeSpan(tag_state_nameOf(e)),_[e.outcome]]))]].join("\n")
}function toHeadline(e,{images:t,tags:n}){const i=n.filter(isSet).length;if("failed"===e&&0===n.length)return"Nothing was published: no tag has moved"
;const r=`${t.length} ${1===t.length?"image":"images"}`,o=`${i} of ${n.length} tags`;return"published"===e?`Published: ${r}, ${n.length} tags`:`Not published as a whole: ${r}, ${o}`}
function toTable(e,t){return[e,e.map(()=>"---"),...t.map(e=>e.map(toCell))].map(e=>`| ${e.join(" | ")} |`)}var v=__nccwpck_require__(82991),y=__nccwpck_require__(36883),k=__nccwpck_require__(65273)
;function parseTags(e){const t=e.split("\n").map(e=>e.trim()),n=[...new Set(t)].filter(e=>""!==e).map(parseLine);return{tags:n.flatMap(e=>"kind"in e?[e]:[]),diagnostics:n.flatMap(e=>"kind"in e?[]:[e])
}}function parseLine(e){if(isTag(e))return{kind:"bare",tag:e};const t=(0,k.if)(e),{repository:n,tag:i}=(0,v.o_)(e);return""!==t?.digest||void 0===i?diagnostic_problem("invalid-input",{
message:`the input "tags" holds "${(0,y.m)(e)}", which is no tag`,fix:"write one on each line: a tag as latest, or a name with its tag as ghcr.io/octo-org/api:latest"}):{kind:"full",written:e,
repository:n,tag:i}}function isTag(e){return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(e)}function assignTags(e,t){
const n=keepFirstFacts(e.flatMap(e=>listMoves(e,t))),i=e.filter(({publish:e})=>"wanted"===e),r=new Set(i.map(toRepository));return{moves:n,
diagnostics:[...findContested(n),...n.flatMap(findTooLong),...i.flatMap(e=>findUntagged(e,n))],
notes:t.flatMap(e=>"full"!==e.kind||r.has(e.repository)?[]:[`${e.written}: no image of this run is published to that repository`])}}function toRepository({repository:e}){return(0,v.o_)(e).repository}
function listMoves(e,t){
const{ownTag:n,contentTag:i,basesTag:r}=e,o=t.flatMap(t=>"full"===t.kind?t.repository===toRepository(e)?[t.tag]:[]:[void 0===n?t.tag:`${n}-${t.tag}`]),s=[...void 0===n?[]:[n],...o],toMoves=(t,n)=>[...new Set(n)].filter(e=>""!==e).map(n=>({
image:e.image,repository:e.repository,tag:n,kind:t}));return[...toMoves("asked","wanted"===e.publish?s:[]),...toMoves("content",[i]),...toMoves("bases",[r])]}function keepFirstFacts(e){const t=new Set
;return e.filter(e=>{const n=`${toRepository(e)}:${e.tag}`,i="asked"===e.kind||!t.has(n);return t.add(n),i})}function findContested(e){const t=new Map;for(const n of e){
const e=`${toRepository(n)}:${n.tag}`;t.set(e,[...t.get(e)??[],n])}return[...t].flatMap(([e,[t,...n]])=>void 0===t||0===n.length?[]:diagnostic_problem("contested-tag",{
message:`${e} is to name ${[t,...n].map(({image:e})=>`"${e}"`).join(" and ")}`,fix:"give one of them another `image-name`, or write tags that only one of them gets"}))}
function findTooLong({image:e,tag:t}){return isTag(t)?[]:[diagnostic_problem("invalid-input",{message:`"${t}" is no tag, of image "${e}": it has more than 128 characters`,fix:"write a shorter tag"})]}
function findUntagged({image:e},t){return t.some(t=>t.image===e)?[]:[diagnostic_problem("invalid-input",{message:`the input "tags" gives image "${e}" no tag`,
fix:"write one on each line, as latest and ${{ github.sha }}"})]}var x=__nccwpck_require__(15270),$=__nccwpck_require__(58510);function parseLegs(e){const[t,...n]=e,i=t?.field("artifacts").text()
;if(void 0===i)return joinEntries(e);const r=i.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,leg:parseLeg(e)}));return{legs:r.flatMap(({leg:e})=>e??[]),
wrong:[...r.flatMap(({word:e,leg:t})=>void 0===t?[`has "${e}" among the artifacts`]:[]),...n.length>0?['has several entries with "artifacts"']:[]]}}function joinEntries(e){const t=e.flatMap(e=>{
const t=e.field("artifact").text(),n=e.field("platform").text()??e.field("platforms").text()??"";return void 0===t?[]:[{artifact:t,platforms:splitPlatforms(n).map($._l)}]
}),n=t.filter(({artifact:e})=>!isArtifact(e));return{legs:t,wrong:n.map(({artifact:e})=>`has "${e}" as artifact`)}}function parseLeg(e){const[,t="",n=""]=/^([^=]*)=(.+)$/.exec(e)??[]
;if(isArtifact(n))return{artifact:n,platforms:splitPlatforms(t).map($._l)}}function isArtifact(e){return/^(?!\.\.?$)[A-Za-z0-9._-]+$/.test(e)}function splitPlatforms(e){
return e.split(",").filter(e=>""!==e)}function parseImages(e){if(""===e.trim())return{images:[],diagnostics:[]};const t=(0,x.V)(e),n=!0===t?.isList()?t:t?.field("include");if(!0!==n?.isList())return{
images:[],diagnostics:[invalid("is no matrix as JSON","write images: ${{ needs.plan.outputs.store_matrix }}")]};const i=new Map,r=[];for(const e of n.elements()){const t=e.field("image").text()
;void 0===t?r.push(invalid('has an entry without "image"',S)):i.set(t,[...i.get(t)??[],e])}const o=[...i].map(([e,t])=>parseImage(e,t));return{images:o.flatMap(({image:e})=>e??[]),
diagnostics:[...r,...o.flatMap(e=>e.diagnostics)]}}const S="pass the output of the plan on as it is: ${{ needs.plan.outputs.store_matrix }}";function parseImage(e,t){
const[n]=t,field=e=>n?.field(e).text()??"",i=[],complain=(t,n=S)=>{i.push(invalid(`${t}, of image "${e}"`,n))},r=field("image-name"),{name:o,repository:s,tag:a}=(0,v.o_)(r)
;""===r?complain('has no "image-name"',`give image "${e}" an \`image-name\` in the configuration`):void 0===(0,k.if)(r)&&complain(`names "${r}", which is no name of an image`)
;for(const e of["content-tag","bases-tag"]){const t=field(e);""===t||isTag(t)||complain(`has "${t}" as ${e}`)}const c=parseLegs(t);for(const e of c.wrong)complain(e)
;const u=parseDigest(field("digest"),s);if(void 0===u&&complain(`has "${field("digest")}" as digest`),""===u&&0===c.legs.length&&complain("names no artifact"),i.length>0||void 0===u)return{
diagnostics:i};const d="true"===field("store");return{image:{image:e,repository:o,...void 0===a?{}:{ownTag:a},content:""===u?{kind:"archives",legs:c.legs}:{kind:"reused",digest:u},
platforms:splitPlatforms(field("platforms")).map($._l),contentTag:d?field("content-tag"):"",basesTag:d?field("bases-tag"):"",store:d?"allowed":"forbidden",
publish:"true"===field("publish")?"wanted":"unwanted",laterRuns:"true"===field("later-runs-heal")?"heal":"unknown"},diagnostics:[]}}function parseDigest(e,t){if(""===e)return""
;const[,n="",i]=/^(.+)@(sha256:[0-9a-f]{64})$/.exec(e)??[];return(0,v.o_)(n).repository===t?i:void 0}function invalid(e,t){return diagnostic_problem("invalid-input",{message:`the input "images" ${e}`,
fix:t})}function readPublishRequest(e){const t=parseImages(e.input("images")),n=parseTags(e.input("tags")),i=assignTags(t.images,n.tags),r=[...t.diagnostics,...n.diagnostics];return{request:{
images:t.images,tags:i.moves,notes:i.notes},diagnostics:r.length>0?r:i.diagnostics}}async function publish(e,t,n){const i=writeOutputs(()=>{n.runner.presetOutputs(A)})
;if(void 0!==i)return refused(i.diagnostics);if(t.length>0)return refused(t);try{return await publishImages(e,n)}catch(e){
return refused(toUnexpectedFailure(e,"the images could not be published").diagnostics)}}function refused(e){return{images:[],tags:[],diagnostics:e}}function setOutputs(e,t,n){
const{diagnostics:i}=t,r=hasMistake(i)?"failed":"published";if("failed"===r&&0===t.tags.length)return i;const o=writeOutputs(()=>{n.setOutputs(new Map([["result",r],["images",toImagesOutput(e,t)]]))})
;return[...i,...o?.diagnostics??[]]}const A=new Map([["result","failed"],["images","{}"]])
;var T=__nccwpck_require__(48161),O=__nccwpck_require__(51455),M=__nccwpck_require__(73024),j=__nccwpck_require__(38522);async function openFileSource(e){const t=await(0,
O.open)(e),{size:n}=await t.stat();let i=0;return{async read(e){const r=Math.max(0,Math.min(e,n-i)),{buffer:o,bytesRead:s}=await t.read(Buffer.allocUnsafeSlow(r),0,r,i);return i+=s,o.subarray(0,s)},
skip(e){const t=Math.max(0,Math.min(e,n-i));return i+=t,Promise.resolve(t)},close:()=>t.close()}}function openStreamSource(e,t){const n=e[Symbol.asyncIterator]();let i=Buffer.alloc(0)
;const take=async e=>{if(0===i.length){const e=await n.next();!0!==e.done&&(i=Buffer.from(e.value))}const t=i.subarray(0,e);return i=i.subarray(t.length),t};return{async read(e){const t=[]
;for(let n=e;n>0;){const e=await take(n);if(0===e.length)break;t.push(e),n-=e.length}return Buffer.concat(t)},async skip(e){let t=e;for(;t>0;){const e=await take(t);if(0===e.length)break;t-=e.length}
return e-t},close:t}}var P=__nccwpck_require__(31421);function start_zstd_startZstd(e){const t=["--decompress","--stdout","--quiet","--",e];return(0,P.spawn)("zstd",t,{stdio:["ignore","pipe","ignore"]
})}async function detectCompression(e){const t=await(0,O.open)(e);try{const{buffer:e}=await t.read(Buffer.alloc(4),0,4,0)
;return 8075===e.readUInt16BE(0)?"gzip":682962941===e.readUInt32BE(0)?"zstd":"none"}finally{await t.close()}}async function openArchive(e,t){switch(t){case"none":return openFileSource(e);case"gzip":{
const t=(0,M.createReadStream)(e),n=(0,j.createGunzip)({chunkSize:1<<18});return t.on("error",e=>n.destroy(e)).pipe(n),openStreamSource(n,()=>(t.destroy(),n.destroy(),Promise.resolve()))}case"zstd":
return openStreamSource(...await openZstd(e))}}function openZstd(e){const t=start_zstd_startZstd(e);return new Promise((e,n)=>{t.on("error",n),t.on("spawn",()=>{e([t.stdout,()=>(t.kill(),
Promise.resolve())])})})}var E=__nccwpck_require__(77598);class BrokenArchive extends Error{}async function walkTar(e,t){let n={};for(let i=!0;;i=!1){const r=await e.read(q);if(r.length<q){
if(0===r.length&&!i)return;throw new BrokenArchive("it ends in the middle")}const o=parseTarHeader(r);if(void 0===o)return
;if("broken"===o)throw new BrokenArchive(i?"it is no tar archive":"a header in it is damaged");if("extension"===o.kind){n={...n,...await readExtension(o,e)};continue}
const{name:s=o.name,size:a=o.size}=n;n={},await visitEntry({...o,name:cleanName(s),size:a},e,t)}}function cleanName(e){return p.posix.join("/",e).slice(1)}async function visitEntry(e,t,n){
if("link"===e.kind&&!e.name.endsWith("/layer.tar"))throw new BrokenArchive(`it holds the link ${JSON.stringify(e.name)}`);const i="file"===e.kind?await n(e):0,r=e.size-i
;if(await t.skip(r+walk_tar_padding(e.size))<r)throw new BrokenArchive("it ends in the middle")}async function readExtension(e,t){const{size:n}=e
;if(n>65536)throw new BrokenArchive("a header in it is damaged");const i=await t.read(n);if(await t.skip(walk_tar_padding(n)),i.length<n)throw new BrokenArchive("it ends in the middle")
;const r=parseExtension(e,i);if(void 0===r)throw new BrokenArchive("a header in it is damaged");return r}function walk_tar_padding(e){return(q-e%q)%q}const q=512;function parseTarHeader(e){
if(e.every(e=>0===e))return;if(readOctal(e,148,8)!==countBytes(e))return"broken";const t=readSize(e);if(void 0===t)return"broken"
;const n=isPosix(e)?readText(e,345,155):"",i=readText(e,0,100),r=String.fromCharCode(e[156]??0);return{name:""===n?i:`${n}/${i}`,size:"link"===toKind(r)?0:t,kind:toKind(r),flag:r}}function toKind(e){
switch(e){case"0":case"\0":case"7":return"file";case"1":case"2":return"link";case"x":case"g":case"L":case"K":return"extension";default:return"other"}}function parseExtension({flag:e},t){
if("L"===e)return{name:readText(t,0,t.length)};if("K"===e)return{};const n=parseRecords(t);if(void 0===n)return;const[i,r]=[n.get("path"),n.get("size")]
;return void 0!==r&&!/^\d{1,15}$/.test(r)||"g"===e&&void 0!==(i??r)?void 0:{...void 0===i?{}:{name:i},...void 0===r?{}:{size:Number(r)}}}function parseRecords(e){const t=new Map
;for(let n=0;n<e.length;){const[i,r]=/^(\d{1,9}) /.exec(e.toString("latin1",n,n+10))??[],o=Number(r);if(void 0===i||o<=i.length||n+o>e.length)return
;const s=e.toString("utf8",n+i.length,n+o-1),a=s.indexOf("=");if(a<0)return;t.set(s.slice(0,a),s.slice(a+1)),n+=o}return t}function isPosix(e){return"ustar\0"===e.toString("latin1",257,263)}
function countBytes(e){return e.reduce((e,t,n)=>e+(n>=148&&n<156?32:t),0)}function readSize(e){if(!(128&(e[124]??0)))return readOctal(e,124,12);const t=Number(e.readBigUInt64BE(128))
;return Number.isSafeInteger(t)?t:void 0}function readOctal(e,t,n){const i=readText(e,t,n).trim();return""===i?0:/^[0-7]+$/.test(i)?Number.parseInt(i,8):void 0}function readText(e,t,n){
const i=e.toString("utf8",t,t+n),r=i.indexOf("\0");return-1===r?i:i.slice(0,r)}function parseArchiveIndex(e){const t=parse_index_readText(e,"manifest.json")?.elements()??[]
;t.length>1&&refuseSeveral(t.length);const n=t.map(t=>readConfigId(t,e));if(!e.names.has("index.json")){if(n.length>0)return{ids:n,form:"docker-only"}
;throw new BrokenArchive("it holds no image: there is no manifest.json and no index.json")}const{images:i,digests:r}=readLayout(e),o=i.map(({config:e})=>e),s=n.find(e=>!o.includes(e))
;if(void 0!==s)throw new BrokenArchive(`its manifest.json names the image ${s}, its index.json another`);const a=[...new Set([...o,...r])],[c,...u]=i
;return void 0===c||u.length>0||e.names.has("manifest.json")?{ids:a,form:"layout"}:{ids:a,form:"layout",missingManifest:toDockerManifest(c)}}function toDockerManifest({config:e,layers:t}){
return JSON.stringify([{Config:toBlob(e),RepoTags:null,Layers:t.map(toBlob)}])}function refuseSeveral(e){throw new BrokenArchive(`it holds ${e} images, and an artifact is for one`)}
function readLayout(e){const t=parse_index_readText(e,"index.json"),n=void 0===t?[]:parse_index_listDigests(t),[i,...r]=n;if(void 0===i)throw new BrokenArchive("its index.json names no image")
;r.length>0&&refuseSeveral(n.length);const o=readManifest(i,e,3);if(o.images.length>0)return o;throw new BrokenArchive(`the image ${i} that its index.json names is not in it`)}
function parse_index_listDigests(e){const t=e.field("manifests").elements().filter(e=>void 0===e.field("annotations").field("vnd.docker.reference.type").text())
;return[...new Set(t.map(e=>toDigest(e.field("digest").text())))]}function readManifest(e,t,n){const i=parse_index_readText(t,toBlob(e));if(void 0===i||0===n)return{images:[],digests:[]}
;const r=i.field("config").field("digest").text();if(void 0!==r){const n=i.field("layers").elements().map(e=>toDigest(e.field("digest").text()));for(const e of[toDigest(r),...n])demandBlob(e,t)
;return{images:[{config:r,layers:n}],digests:[e]}}const o=parse_index_listDigests(i).map(e=>readManifest(e,t,n-1));return{images:o.flatMap(({images:e})=>e),digests:[e,...o.flatMap(({digests:e})=>e)]}}
function demandBlob(e,{names:t}){if(!t.has(toBlob(e)))throw new BrokenArchive(`the blob ${e} is not in it`)}function toBlob(e){return`blobs/${e.replace(":","/")}`}function toDigest(e){
if(void 0!==e&&isImageId(e))return e;throw new BrokenArchive(`it names ${JSON.stringify(e??"")}, which is no SHA-256 digest`)}function isImageId(e){return/^sha256:[0-9a-f]{64}$/.test(e)}
function readConfigId(e,{texts:t}){const n=e.field("Config").text()??"",[,i]=/^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(n)??[],r=i??n.slice(0,-5)
;if(isImageId(`sha256:${r}`)&&t.has(n))return`sha256:${r}`;throw new BrokenArchive(`its manifest.json names the configuration ${JSON.stringify(n)}, which is not in it`)}
function parse_index_readText({texts:e},t){const n=e.get(t);return void 0===n?void 0:(0,x.V)(n)}async function readArchiveIndex(e){const t=new Set,n=new Map;let i=0
;return await walkTar(e,async({name:r,size:o})=>{if(t.has(r))throw new BrokenArchive(`it holds ${JSON.stringify(r)} twice`);if(t.add(r),
o>4194304||!/^(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(r))return 0;const s=await e.read(1);if("{"!==s.toString()&&"["!==s.toString())return s.length;if(i+=o,
i>16777216)throw new BrokenArchive("what describes its image takes more than 16 MiB");const a=Buffer.concat([s,await e.read(o-s.length)]);return checkContent(r,a),n.set(r,a.toString()),a.length}),
parseArchiveIndex({names:t,texts:n})}function checkContent(e,t){const[,n,i]=/^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(e)??[],r=n??i;if(void 0!==r&&(0,
E.createHash)("sha256").update(t).digest("hex")!==r)throw new BrokenArchive(`the file ${e} in it has another content`)}const C=2<<20;async function unpackLayout(e,t){const n=new Set
;if(await walkTar(e,async({name:i,size:r})=>{const[,o]=/^blobs\/sha256\/([0-9a-f]{64})$/.exec(i)??[];if(void 0===o&&"index.json"!==i&&"oci-layout"!==i)return 0;n.add(i);const s=(0,p.join)(t,i)
;await(0,O.mkdir)((0,p.dirname)(s),{recursive:!0});const a=await writeFile(e,s,r);if(void 0!==o&&a!==o)throw new BrokenArchive(`the blob sha256:${o} in it has another content`);return r}),
!n.has("oci-layout"))throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"')}async function writeFile(e,t,n){const i=(0,E.createHash)("sha256"),r=await(0,O.open)(t,"w");try{
let t=await e.read(Math.min(n,C));for(let o=n;o>0;){if(0===t.length)throw new BrokenArchive("it ends in the middle");o-=t.length;const n=r.writeFile(t),s=e.read(Math.min(o,C));i.update(t)
;const[a]=await Promise.all([s,n]);t=a}}finally{await r.close()}return i.digest("hex")}
const I="image-id",R='upload the archive that `outputs: type=oci,dest=image.tar` writes, with a file "image-id" beside it',L={async inspect(e){
const t=await listFiles(e),n=selectArchives(t.filter(e=>e!==I)),[i,...r]=n;if(void 0===i||r.length>0){const e=0===t.length?"nothing":t.map(e=>`"${e}"`).join(", ")
;return broken(`the artifact holds ${e}, not one archive`,R)}const o=(0,p.join)(e,i),s=await detectCompression(o),{size:a}=await(0,O.stat)(o),c=t.includes(I)?await readId((0,p.join)(e,I)):void 0
;return void 0===c||isImageId(c)?withArchive({file:o,compression:s},async e=>{const t=await readArchiveIndex(e);return{kind:"archive",file:o,compression:s,size:a,recordedId:c,...t}
}):broken(`its file "${I}" holds no id of an image`,R)},unpack:(e,t)=>withArchive(e,async e=>{await unpackLayout(e,t)}),remove:e=>(0,O.rm)(e.file,{force:!0})};async function readId(e){const t=await(0,
O.open)(e);try{const{buffer:e,bytesRead:n}=await t.read(Buffer.alloc(128),0,128,0);return e.toString("utf8",0,n).trim()}finally{await t.close()}}async function listFiles(e){return(await(0,
O.readdir)(e,{recursive:!0,withFileTypes:!0})).filter(e=>e.isFile()).map(t=>(0,p.relative)(e,(0,p.join)(t.parentPath,t.name))).sort()}function selectArchives(e){
return e.length<=1?e:e.filter(e=>/\.(?:tar|tar\.gz|tgz|tar\.zst)$/.test(e))}async function withArchive({file:e,compression:t},n){let i;try{return i=await openArchive(e,t),await n(i)}catch(e){
return explain(e,t)}finally{await(i?.close())}}function explain(e,t){if(e instanceof BrokenArchive)return broken(`the archive is damaged: ${e.message}`,R);const n=(0,x.$)(e).field("code").text()
;return"ENOSPC"===n||"EDQUOT"===n?{kind:"complaint",code:"disk-full",because:"the disk is full",fix:m.m
}:"zstd"===t&&"ENOENT"===n?broken('the archive is compressed with zstd, and the program "zstd" was not found',"install zstd in this job, or compress the archive with gzip"):broken(`the archive could not be read: ${String(e)}`,R)
}function broken(e,t){return{kind:"complaint",code:"broken-archive",because:e,fix:t}}const B="application/vnd.oci.image.index.v1+json",U={async read(e){try{return await read_layout_readLayout(e)
}catch(e){if(!(e instanceof BrokenArchive))throw e;return toComplaint(e.message)}},async join(e,t){const n=`sha256:${(0,E.createHash)("sha256").update(t).digest("hex")}`,i=(0,
p.join)(e,read_layout_toBlob(n));await(0,O.mkdir)((0,p.dirname)(i),{recursive:!0}),await(0,O.writeFile)(i,t);const r=[{mediaType:B,digest:n,size:Buffer.byteLength(t)}],o=JSON.stringify({
schemaVersion:2,mediaType:B,manifests:r});return await(0,O.writeFile)((0,p.join)(e,"index.json"),o),n}};function toComplaint(e){return{kind:"complaint",code:"broken-archive",
because:`the archive is not whole: ${e}`,fix:"build the image again, with `outputs: type=oci,dest=image.tar`, and upload what that writes"}}async function read_layout_readLayout(e){const t=(0,
x.V)(await(0,O.readFile)((0,p.join)(e,"index.json"),"utf8").catch(()=>"")),n=t?.field("manifests").elements().map(readDescriptor)??[],[i,...r]=n.filter(e=>!isAttestation(e))
;if(void 0===i)throw new BrokenArchive("its index.json names no image");if(r.length>0)throw new BrokenArchive("its index.json names several images");const o=await readManifests(i,e,3);return{
kind:"layout",root:i,bytes:await readBlob(i,e),manifests:o}}async function readManifests(e,t,n){const i=(0,x.V)((await readBlob(e,t)).toString()),r=i?.field("config")
;if(void 0===i||void 0===r)throw new BrokenArchive(`${e.digest} is no manifest`);if(r.isObject()){
for(const e of[r,...i.field("layers").elements()])e.field("urls").isList()||await read_layout_demandBlob(readDescriptor(e),t);return[await toManifest(e,r,t)]}
if(0===n)throw new BrokenArchive("it holds indexes in indexes in indexes");const o=[];for(const e of i.field("manifests").elements())o.push(...await readManifests(readDescriptor(e),t,n-1))
;if(0===o.length)throw new BrokenArchive(`the index ${e.digest} names no image`);return o}async function toManifest(e,t,n){if(isAttestation(e))return{descriptor:e,platform:""}
;const i=await readBlob(readDescriptor(t),n),r=readPlatform((0,x.V)(i.toString())),o=e.platform.size>0?e.platform:r,s=["os","architecture","variant"].map(e=>o.get(e)??"").filter(e=>""!==e).join("/")
;return{descriptor:{...e,platform:o},platform:(0,$._l)(s)}}function isAttestation({annotations:e}){return e.has("vnd.docker.reference.type")}function readDescriptor(e){
const t=e.field("digest").text()??"";if(!isImageId(t))throw new BrokenArchive(`it names ${JSON.stringify(t)}, which is no SHA-256 digest`);return{mediaType:e.field("mediaType").text()??"",digest:t,
size:e.field("size").number()??-1,platform:readPlatform(e.field("platform")),annotations:readTexts(e.field("annotations"))}}function readPlatform(e){
return new Map(["architecture","os","os.version","os.features","variant"].flatMap(t=>{const n=e?.field(t),i=n?.elements().flatMap(e=>e.text()??[])??[],r=n?.text()??(i.length>0?i:void 0)
;return void 0===r?[]:[[t,r]]}))}function readTexts(e){return new Map(e.names().flatMap(t=>{const n=e.field(t).text();return void 0===n?[]:[[t,n]]}))}async function readBlob(e,t){
return await read_layout_demandBlob(e,t),(0,O.readFile)((0,p.join)(t,read_layout_toBlob(e.digest)))}async function read_layout_demandBlob({digest:e,size:t},n){const i=await(0,O.stat)((0,
p.join)(n,read_layout_toBlob(e))).catch(()=>{});if(void 0===i)throw new BrokenArchive(`the blob ${e} is not in it`)
;if(i.size!==t)throw new BrokenArchive(`the blob ${e} has ${i.size} bytes, and should have ${t}`)}function read_layout_toBlob(e){return`blobs/${e.replace(":","/")}`}
function open_artifacts_openArtifacts(){let e;const load=()=>e??=loadArtifacts();return{list:async()=>(await load()).list(),download:async(e,t)=>(await load()).download(e,t),
upload:async(e,t)=>(await load()).upload(e,t)}}async function loadArtifacts(){const{openRunArtifacts:e}=await __nccwpck_require__.e(850).then(__nccwpck_require__.bind(__nccwpck_require__,3850))
;return e()}function unreadable(e){return{kind:"unreadable",because:e}}function toAnnotations(e){return["error","warning"].flatMap(t=>{const n=e.filter(e=>e.severity===t)
;if(n.length<=10)return n.map(toAnnotation);const i=n.slice(0,9);return[...i.map(toAnnotation),countRest(t,n.length-i.length)]})}function toAnnotation(e){
const{severity:t,code:n,message:i,fix:r,place:o}=e,[s,...a]=(0,u.qV)(r),c=""===r?[]:[`fix: ${s}`,...a],d=u.wx.lines([`${i} [${n}]`,...c]).cut(4096),l=u.wx.lines([n]);return"file"!==o?.source.kind?{
severity:t,message:d,properties:{title:l}}:{severity:t,message:d,properties:{title:l,file:u.wx.lines([o.source.path]),startLine:o.line,endLine:o.line,...void 0===o.text?{}:{startColumn:o.column,
endColumn:o.column+o.length-1}}}}function countRest(e,t){return{severity:e,message:u.wx.lines([`${t} more ${e}s: the log of this step shows all of them`]),properties:{title:u.wx.lines(["and more"])}}}
var N=__nccwpck_require__(89635),F=__nccwpck_require__(82902),z=__nccwpck_require__(4679);const D={variable(e){const t=process.env[e];return""===t?void 0:t},
input:e=>process.env[toInputVariable(e)]??"",presetOutputs(e){(isJob()||job_runner_isSet("GITHUB_OUTPUT"))&&this.setOutputs(e)},setOutputs(e){if(!job_runner_isSet("GITHUB_OUTPUT")){
if(isJob())throw new Error("GITHUB_OUTPUT is not set");for(const[t,n]of e)print(u.wx.of(`${t}=${n}`));return}const t=[...e].map(([e,t])=>(0,F.v)(e,t));t.length>0&&(0,F.n)("OUTPUT",t.join(T.EOL))},
writeSummary(e){const t=this.variable("GITHUB_STEP_SUMMARY");if(void 0!==t)try{(0,M.writeFileSync)(t,String(e)+T.EOL)}catch(e){print(u.wx.of(`The job summary could not be written: ${String(e)}`))}},
annotate(e){if(isJob())for(const{severity:t,message:n,properties:i}of toAnnotations(e))(0,N.L)(t,(0,z.k)(toTexts(i)),String(n))},print,printGroup(e,t){isJob()?((0,N.L)("group",{},String(e)),print(t),
(0,N.L)("endgroup",{},"")):print(u.wx.of(`${String(e)}\n${String(t).replaceAll(/^(?=.)/gm,"  ")}\n`))}};function toTexts({title:e,file:t,...n}){return{title:String(e),...void 0===t?{}:{file:String(t)
},...n}}function toInputVariable(e){return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}function print(e){process.stdout.write(String(e)+T.EOL)}function isJob(){
return job_runner_isSet("GITHUB_ACTIONS")}function job_runner_isSet(e){return""!==(process.env[e]??"")}function openLaterRuns(){return{async find(e){const t=readApi();if("lacks"in t)return{
kind:"unknown",because:t.because,lacks:"server"};const{createLaterRuns:n}=await __nccwpck_require__.e(266).then(__nccwpck_require__.bind(__nccwpck_require__,25266))
;return n(t.connection,t.job).find(e)}}}function readApi(){const e=D.input("token").trim(),t=D.variable("GITHUB_API_URL"),n=D.variable("GITHUB_REPOSITORY");if(void 0===t||void 0===n)return{
...unreadable("the runner names no API"),lacks:"server"};if(""===e)return{...unreadable('the input "token" is empty'),lacks:"token"}
;const i=D.variable("GITHUB_RUN_ID"),r=D.variable("GITHUB_WORKFLOW_REF"),o=D.variable("GITHUB_JOB"),s=D.variable("RUNNER_NAME");return{connection:{token:e,url:t},job:{repository:n,
.../\/api\/v1\/?$/.test(t)?{api:"other"}:{},...void 0===i?{}:{runId:i},...void 0===r?{}:{workflowRef:r},...void 0===o?{}:{jobId:o},...void 0===s?{}:{runnerName:s}}}}const H=["SIGINT","SIGTERM"],G={
watch(){let e=!1;for(const t of H)process.on(t,()=>{e=!0});return{isWanted:()=>e}}};var V=__nccwpck_require__(58500),J=__nccwpck_require__(52217),W=__nccwpck_require__(57075);m.m
;var K=__nccwpck_require__(16698),Z=__nccwpck_require__(53053);const X=require("node:readline");var Q=__nccwpck_require__(22876),Y=__nccwpck_require__(28113);async function run_program_runProgram(e){
const{words:t,print:n}=e,i=[];let r="";const tell=e=>{i.push(e),i.length>20&&i.shift(),n?.(e)},o=readLines(e=>{r.length<65536&&(r+=`${e}\n`),tell(e)}),s=readLines(tell),a=await execute(e,{
stdout:o.write,stderr:s.write});return await Promise.all([o.end(),s.end()]),{words:t,end:a,output:r,lastLines:i}}function readLines(e){const t=new W.PassThrough,n=(0,X.createInterface)({input:t,
crlfDelay:1/0}).on("line",e),i=new Promise(e=>n.on("close",e));return{write:e=>{t.write(e)},end:()=>(t.end(),i)}}async function execute({program:e,words:t,file:n,directory:i,input:r,limit:o},s){
const a=void 0===n?t:[...t,`--input=${n}`],c=catchChild(),u=(0,Y.$)("programs",()=>c.process()?.kill("SIGTERM")),d=limitTime(()=>c.process(),o);c.started.then(({stdin:e})=>{
null!==e&&(e.on("error",()=>r?.destroy()),void 0===r?e.end():r.pipe(e))});const l={cwd:i,silent:!0,ignoreReturnCode:!0,listeners:s},f=c.run(()=>(0,
Q.m)(e,[...a],l)).then(e=>c.process()?.signalCode??e,e=>e instanceof Error?e.message:String(e)),p=await Promise.race([f,d.reached]);return d.clear(),u(),c.forget(),p}const ee=new K.AsyncLocalStorage
;function catchChild(){const e=Symbol("call");let t,tell=()=>{};const n=new Promise(e=>{tell=e}),look=n=>{if(ee.getStore()!==e||!isStarted(n))return;const i=n.process;i.once("spawn",()=>{t=i,tell(i)})
};return(0,Z.subscribe)("child_process",look),{started:n,process:()=>t,run:t=>ee.run(e,t),forget:()=>{(0,Z.unsubscribe)("child_process",look)}}}function isStarted(e){
return"object"==typeof e&&null!==e&&"process"in e}function limitTime(e,t){let n;return{reached:new Promise(i=>{void 0!==t&&(n=setTimeout(()=>{const n=e();n?.kill("SIGKILL"),n?.stdout?.destroy(),
n?.stderr?.destroy(),i(`the limit of ${Math.round(t/1e3)} s`)},t))}),clear:()=>{clearTimeout(n)}}}(0,J.b1)(2e9);var te=__nccwpck_require__(90867);const ne={async makeFolder(){
const e=D.variable("RUNNER_TEMP")??(0,T.tmpdir)();return Promise.resolve((0,te.a)(e,"load").path)},async readFree(e){try{const{bavail:t,bsize:n}=await(0,O.statfs)(e);return t*n}catch{return}}}
;function readJobAccess(){const e=D.input("token").trim();return"https://github.com"===D.variable("GITHUB_SERVER_URL")&&""!==e?{jobToken:e}:{}}function openManifests(e={}){let t
;const load=()=>t??=loadClient(e);return{read:async(e,t)=>(await load()).read(e,t),write:async(e,t,n)=>(await load()).write(e,t,n)}}async function loadClient(e){
const{createManifests:t}=await __nccwpck_require__.e(257).then(__nccwpck_require__.bind(__nccwpck_require__,44257));return t(e)}
var ie=__nccwpck_require__(50698),re=__nccwpck_require__(88819),oe=__nccwpck_require__(99922),se=__nccwpck_require__(34683),ae=__nccwpck_require__(29730)
;const ce=/Unable to locate executable file: skopeo|spawn skopeo ENOENT|unknown (?:flag|option).*preserve-digests/i,ue=/no space left on device|disk quota exceeded/i,de=/unauthorized|authentication required|access to the resource is denied|\bdenied\b|invalid username\/password|status code (?:from registry )?:?\s*40[13]\b|\b40[13] \((?:Unauthorized|Forbidden)\)/i,le=/too ?many ?requests|\b429\b|\b50[0-9] |status code.*\b50[0-9]\b|unavailable|timeout|timed out|connection (?:reset|refused)|broken pipe|unexpected EOF|: EOF|i\/o timeout|temporary failure|internal server error|bad gateway/i,fe=/must be converted to type/i
;function explainSkopeo(e,t,n){const i=[...e.lastLines,String(e.end)].join("\n");if(ce.test(i))return never("skopeo-missing",explain_skopeo_toMissing(i),pe)
;const r=`skopeo could not copy it to ${t}: ${explain_skopeo_shorten(e)}`;return ue.test(i)?never("disk-full",r,m.m):de.test(i)?never("registry-forbids",r,(0,ae.M)(t,n)):le.test(i)?{
complaint:complain("push-unanswered",r,"start this job again once the registry answers: what it has is not sent again"),passing:"perhaps"}:fe.test(i)?{
complaint:complain("push-failed",r,"look whether this registry takes OCI indexes, and start this job again"),passing:"perhaps"}:never("push-failed",r,"look at what it says, and start this job again")}
const pe="run this job on a runner that has skopeo 1.6 or newer, as ubuntu-24.04, or install it before this step: `sudo apt-get install skopeo`";function explain_skopeo_toMissing(e){
return e.includes("preserve-digests")?"the skopeo of this runner is too old: it does not know --preserve-digests":"skopeo, which carries images to registries, was not found"}function never(e,t,n){
return{complaint:complain(e,t,n),passing:"never"}}function complain(e,t,n){return{kind:"complaint",code:e,because:t,fix:n}}function explain_skopeo_shorten({lastLines:e,end:t}){
const n=e.map(toMessage).filter(e=>""!==e).slice(-3).map(e=>e.slice(0,300)),i="number"==typeof t?`it ended with status ${t}`:`it was ended by ${t}`;return 0===n.length?i:n.join(" | ")}
function toMessage(e){const[,t]=/\bmsg="((?:[^"\\]|\\.)*)"/.exec(e)??[];return(t??e).replaceAll('\\"','"').trim()}const me=[0,500,1e3,2e3,4e3,8e3,16e3,3e4];function openCopier(e){const t=new se.W(3)
;return{copy:(n,i)=>t.run(()=>copy(n,i,e))}}async function copy(e,{repository:t,digest:n},i){const r=(0,oe.P)(t);if(void 0===r)throw new Error(`${t} is no name of a repository`);const o=await(0,
re.g)(r,i),s=(0,p.join)(e,`credentials-${(0,E.randomUUID)()}.json`);await(0,O.writeFile)(s,toAuthFile(r,o),{mode:384})
;const a=["--insecure-policy","copy","--all","--preserve-digests","--quiet",`--dest-authfile=${s}`,...(0,
oe.U)(new URL(r.origin).hostname)?["--dest-tls-verify=false"]:[],`oci:${e}`,`docker://${t}@${n}`];try{return await insist(a,{layout:e,address:r,credentials:o})}finally{await(0,O.rm)(s,{force:!0})}}
async function insist(e,{layout:t,address:n,credentials:i}){let r;for(const o of me){await(0,V.setTimeout)(o);const s=await run_program_runProgram({program:"skopeo",words:e,directory:t})
;if(0===s.end)return;const a=explainSkopeo(s,n.registry,i);if(r=a.complaint,"never"===a.passing)return r}return r}function toAuthFile({registry:e},t){switch(t.kind){case"none":return'{"auths":{}}'
;case"password":{const{username:n,password:i}=t,r=Buffer.from(`${n}:${i}`).toString("base64");return JSON.stringify({auths:{[e]:{auth:r}}})}case"identity-token":{
const n=Buffer.from("<token>:").toString("base64"),{token:i}=t;return JSON.stringify({auths:{[e]:{auth:n,identitytoken:i}}})}}}function openWorkDisk(){const e=new Map;return{makeFolder(){
const t=D.variable("RUNNER_TEMP")??(0,T.tmpdir)(),n=(0,te.a)(t,"publish");return e.set(n.path,n),Promise.resolve(n.path)},readFree:ne.readFree.bind(ne),remove:t=>(e.get(t)?.remove(),e.delete(t),
Promise.resolve())}}(async function(e){const{runner:t}=e,{request:n,diagnostics:i}=readPublishRequest(t),r=await publish(n,i,e),o=setOutputs(n,r,t),s=hasMistake(o)?"failed":"published"
;for(const e of[...n.notes,...renderLog(r)])t.print(u.wx.lines([e]));for(const e of o)t.print(u.wx.of(`\n${formatDiagnostic(e)}`));return t.annotate(o),t.writeSummary(u.wx.of(renderSummary(s,n,r))),
"failed"===s?1:0})(function(){const e={environment:process.env,...readJobAccess()};return{runner:D,artifacts:open_artifacts_openArtifacts(),archives:L,layouts:U,disk:openWorkDisk(),copier:openCopier({
...e,patience:ie.t.silence}),manifests:openManifests(e),laterRuns:openLaterRuns(),interruption:G}}()).then(e=>{process.exitCode=e,setTimeout(()=>process.exit(),1e3).unref()}),module.exports={}})();
