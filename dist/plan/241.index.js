"use strict";exports.id=241,exports.ids=[241,388],exports.modules={17388:((e,t,s)=>{s.d(t,{A:()=>toAdviceText,adviseAll:()=>adviseAll,h:()=>quote});var n=s(35396);function adviseAll(e,t,s){
const n=e.flatMap(e=>{const n=t.get(e.name);return void 0===n?[]:[[e.name,advise(e,n,s)]]});return new Map(n)}function advise(e,t,s){
const{prod:n,dev:i}=t,a=listSuggestions(e,n),r=void 0===i?[]:listSuggestions(e,i),o=new Set(a.map(e=>JSON.stringify(e))),d=[...a.flatMap(t=>toEdits(t,{image:e,variant:"prod",tree:s
})),...r.filter(e=>!o.has(JSON.stringify(e))).flatMap(t=>toEdits(t,{image:e,variant:"dev",tree:s}))];if(0===d.length)return t;const add=t=>addFix(t,{image:e,fix:toAdviceText(d)});return void 0===i?{
prod:add(n)}:{prod:add(n),dev:add(i)}}function listCounted({infer:e},{quality:t,buildFiles:s}){const n=e?t:s;return"exact"===n.kind?[]:n.because}function listSuggestions(e,t){
return listCounted(e,t).flatMap(({suggestion:e})=>e??[])}function addFix(e,{image:t,fix:s}){const i=new Set(listCounted(t,e).map(n.x)),add=e=>"exact"===e.kind?e:{kind:e.kind,
because:e.because.map(e=>void 0!==e.suggestion&&i.has((0,n.x)(e))?{...e,fix:s}:e)};return{...e,quality:add(e.quality),buildFiles:add(e.buildFiles)}}function toEdits(e,t){
const{image:s,variant:n}=t,i=ownerOf(s.name,n),a={where:`add to ${i}`,note:""};switch(e.kind){case"generated":return[suggestGenerated(e.source,t)];case"context":return suggestContext(e.folder,t)
;case"target":{const{key:t,name:s,link:n,target:a="path/to/it"}=e;return[{where:`write in ${void 0===s?i:`"${t}" of ${i}`}`,key:"",item:`${void 0===s?t:quote(s)}: ${quote(a)}`,
note:`what the link ${JSON.stringify(n)} leads to`}]}case"build-args":{const s="the value that the build is given",n=e.names.map(e=>({item:`${quote(e)}: \u2026`,note:s})),i=placeOf("build-args",{...t,
select:e=>e.buildArgs});return n.map(e=>({...i,...e}))}case"platforms":return[{...a,key:"platforms",item:"[linux/amd64]"}];case"paths":return suggestPaths(t)}}function ownerOf(e,t){
return"dev"===t?`"dev" of image "${e}"`:`image "${e}"`}function placeOf(e,t){const{image:s,variant:n}=t,i=ownerOf(s.name,n);return isWritten(t)?{where:`add to "${e}" of ${i}`,key:""}:{
where:`add to ${i}`,key:e}}function isWritten({image:e,variant:t,select:s}){const n=s(e.prod)
;return"prod"===t?n.size>0:[...void 0===e.dev?new Map:s(e.dev)].some(([e,t])=>JSON.stringify(n.get(e))!==JSON.stringify(t))}function suggestGenerated(e,t){
const{image:s,variant:n}=t,i=s[n]??s.prod,a=`${quote(e)}: ["**"]`,r='name the tracked files that it is made from, in place of "**"',o=placeOf("generated",{...t,select:e=>e.generated
}),d=ownerOf(s.name,n);return i.generated.has(e)?{where:`write in "generated" of ${d}`,key:"",item:a,note:r}:{...o,item:a,note:r}}function suggestContext(e,{image:t,variant:s}){
const{file:n}=t[s]??t.prod,i=`write in ${ownerOf(t.name,s)}`;return[{where:i,key:"",item:`context: ${""===e?".":quote(e)}`,note:"did you mean this folder? It holds all that is copied"},{where:i,
key:"",item:`file: ${quote(n)}`,note:""}]}function isNamable(e,t){return""!==e&&/^[\w./ -]+$/.test(e)&&t.hasFolder(e)}function suggestPaths({image:e,variant:t,tree:s}){
const{contextPath:n,buildContexts:i}=e[t]??e.prod,a=[n,...[...i.values()].flatMap(e=>"local"===e.kind?[e.path]:[])].filter(e=>""===e||s.hasFolder(e)),r=!a.every(e=>isNamable(e,s)),o=r?["**"]:a.map(e=>`${e}/**`),d=r?'name what its build reads, in place of "**"':"what its build reads",u=`add to image "${e.name}"`,{paths:c}=e.triggers,f=o.filter(e=>!c.includes(e))
;return[{where:u,key:"infer",item:"false",note:""},...f.map(t=>0===c.length?{where:u,key:"paths",item:quote(t),note:d}:{where:`add to "paths" of image "${e.name}"`,key:"",item:`- ${quote(t)}`,note:d
})]}function toAdviceText(e){return[...new Set(e.map(({where:e})=>e))].map(t=>{const s=e.filter(({where:e})=>e===t),n=[...new Set(s.map(({key:e})=>e))].flatMap(e=>toLines(e,s.filter(t=>t.key===e)))
;return[`${t}:`,...n.map(e=>`  ${e}`)].join("\n")}).map((e,t)=>0===t?e:`and ${e}`).join("\n")}function toLines(e,t){if(""===e){const e=t.map(({item:e,note:t})=>withNote(e,[t]));return[...new Set(e)]}
return[withNote(`${e}: ${enclose(e,[...new Set(t.map(({item:e})=>e))].join(", "))}`,t.map(({note:e})=>e))]}function enclose(e,t){
return"generated"===e||"build-args"===e?`{ ${t} }`:"paths"===e?`[${t}]`:t}function withNote(e,t){const s=[...new Set(t)].filter(e=>""!==e);return 0===s.length?e:`${e} # ${s.join("; ")}`}
function quote(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(e)?e:JSON.stringify(e)}}),1241:((e,t,s)=>{s.d(t,{rememberImages:()=>rememberImages})
;var n=s(52898),i=s(58860),a=s(82991),r=s(9777),o=s(8115),d=s(58880);function listBases(e,t,s){const{reading:n,references:i}=e;if(void 0===n||"opaque"===n.quality)return;const a=new Map
;for(const e of i){if(!isBase(e)||isIgnored(e.name,s.ignore))continue
;const{name:i,spelling:r,by:o,at:d}=e,u=isOfBuilder(e,n)?listMachines(t,s):listTaken(e,t,s),c=a.get(r),f="build-contexts"!==o&&isStage(r,n)?{}:{pinAs:r};void 0===c?a.set(r,{reference:i,by:o,at:d,
platforms:u,...f}):a.set(r,{...c,platforms:unite(c.platforms,u)})}return[...a.values()].filter(({platforms:e})=>e.length>0)}function isStage(e,{stageNames:t}){return t.includes((0,i.ZM)(e))}
function isBase({name:e,images:t}){return 0===t.length&&"scratch"!==e&&!(0,a.o_)(e).hasDigest}function unite(e,t){return[...new Set([...e,...t])]}function isIgnored(e,t){
const{repository:s,tag:n="latest"}=(0,a.o_)(e),i=[e,s,`${s}:${n}`],matches=e=>{const t=(0,d.SO)(e);return i.some(e=>"other"!==t.judge(e))}
;return!t.filter(d.bX).some(e=>matches(e.slice(1)))&&t.some(e=>!(0,d.bX)(e)&&matches(e))}function isOfBuilder({by:e,at:t},{otherPlatforms:s}){return"FROM"===e&&void 0!==t.line&&s.includes(t.line)}
function listMachines(e,t){return unite([],(0===e.platforms.length?[""]:(0,r.PC)(e.platforms)).flatMap(s=>listBuilders(s,e,t)))}function listTaken({platforms:e},t,s){const n=(0,r.PC)(t.platforms)
;return void 0===e?n.length>0?n:listBuilders("",t,s):[...new Set(e.flatMap(e=>toTaken(e,t,s)))]}function toTaken(e,t,s){return void 0===e.platform?[]:""!==e.platform?[(0,
r._l)(e.platform)]:listBuilders(e.for,t,s)}function listBuilders(e,{runnerPlatform:t},{runners:s}){const n=""===e?void 0:(0,r.vE)(e,s);return unite([],[t,...void 0===n?[]:[(0,
o.Mb)(n)]].map(toMachine))}function toMachine(e){return/^(?:linux|windows|darwin)\//.test(e)?(0,r._l)(e):""}function collectBases(e){
const{configuration:t,inputs:s,parents:i}=e,{bases:a,images:r,runners:o}=t,d={ignore:a?.ignore??[],runners:o},u=new Map(r.map(e=>[e.name,e])),c=new Map;for(const e of(0,n.no)([...u.keys()],i)){
const t=u.get(e),a=s.get(e);if(void 0===t||void 0===a)continue;const r=listBases(a.prod,t.prod,d),o=t.dev&&a.dev&&listBases(a.dev,t.dev,d),f=(0,n.ri)(i,e,"prod").map(e=>c.get(e)?.all);c.set(e,{own:{
prod:r,dev:o},all:image_bases_unite([r,...f])})}return c}function image_bases_unite(e){const t=new Set;for(const s of e){if(void 0===s)return;for(const e of s)t.add(e)}return[...t]}
var u=s(11657),c=s(64211);function listUsages(e){const{bases:t,find:s}=e,n=new Map;for(const[e,{own:i}]of t)for(const t of[...i.prod??[],...i.dev??[]]){if("unasked"===s(t))continue;const i=(0,
c.a)(t.reference),a=n.get(i)??{base:t,uses:new Map};n.set(i,a),addUse(a.uses,t,e)}const i=listMoved(e.freshness??new Map);return[...n].map(([e,{base:t,uses:n}])=>{const a=s(t),r={
reference:t.reference,uses:[...n.values()]};return"string"==typeof a?{...r,state:"unknown"}:{...r,digest:a.digest,state:i.get(e)??"same"}}).sort((e,t)=>e.reference<t.reference?-1:1)}
function addUse(e,t,s){const n=`${t.by} ${(0,u.j$)(t.at)}`,{by:i,at:a,platforms:r}=t,o=e.get(n)??{by:i,at:a,platforms:r,images:[]};e.set(n,{...o,platforms:[...new Set([...o.platforms,...r])],
images:[...new Set([...o.images,s])]})}function listMoved(e){const t=new Map;for(const s of e.values())for(const e of"stale"===s.kind?s.causes:[]){if("base-changed"!==e.kind)continue
;const s=1===e.bases.length?"moved":"perhaps";for(const{reference:n}of e.bases){const e=(0,c.a)(n);"moved"!==t.get(e)&&t.set(e,s)}}return t}var f=s(77598),l=s(90018),g=s(97700),m=s(17388),h=s(31446)
;function explainNoKey(e){const{image:t,inputs:s,head:n}=e,i=refuseSettings(t)??refuseFilters(e)
;return void 0!==i?i:void 0===n||void 0===s?never("the files of this commit could not be read"):refuseGitFolder(s)??refuseOpaque(t,s)??refuseSentGitFolder(s)??refuseParents(e)}function never(e,t=[]){
const s=(0,m.A)(t);return{kind:"none",because:e,...""===s?{}:{fix:s}}}function refuseSettings({name:e,reuse:t,publishedName:s,prod:{volatileArgs:n}}){const i={where:`add to image "${e}"`,key:""}
;if(!1===t)return never('it says "reuse: false"');if(""===s){const e="the repository that holds it";return never("it has no image-name",[{...i,item:"image-name: \u2026",note:e}])}
return 0!==n.size&&!0!==t?never(`the values of its volatile-args (${[...n].join(", ")}) may be in the image`,[{...i,item:"reuse: true",note:"an image with other values of these arguments is as good"
}]):void 0}function refuseFilters({image:e,configuration:t}){
const{buildAll:s,filters:n}=t,lacksPatterns=e=>!0!==n?.has(e),i=e.triggers.filters.find(lacksPatterns),a=s.filters.find(lacksPatterns),r=i??a
;if(void 0!==r)return never(`${void 0===i?"the filter of build-all":"its filter"} "${r}" has no patterns: only the input "changes" answers it`,[{where:"add to the configuration",key:"",
item:`filters: { ${(0,m.h)(r)}: [\u2026] }`,note:"the files that it stands for"}])}function refuseOpaque({infer:e},t){const s=e?t.quality:t.buildFiles;if("opaque"!==s.kind)return
;const[n]=s.because,i=void 0===n?"its inputs cannot be known":`its inputs cannot be known: ${describeReason(n)}`,a=s.because.find(e=>void 0!==e.fix)?.fix;return{kind:"none",because:i,
...void 0===a?{}:{fix:a}}}function describeReason({about:e,because:t}){return void 0===e?t:`"${e.path}" (${(0,u.j$)(e.at)}) ${t}`}function refuseGitFolder({sources:e,contexts:t}){
if(e.some(readsGitFolder))return never("its build is sent git's own folder and reads it, which differs with every commit",toIgnoring(t.filter(sendsGitFolder)))}
function refuseSentGitFolder({contexts:e,quality:t}){const s=e.filter(sendsGitFolder)
;if("opaque"===t.kind&&0!==s.length)return never("its build is sent git's own folder and may read it, which differs with every commit",toIgnoring(s))}function toIgnoring(e){
return[...new Set(e.map(({ignoreFile:e})=>e))].map(e=>({where:`add to "${e}"`,key:"",item:p,note:""}))}
const p=".git",w=["HEAD","ORIG_HEAD","FETCH_HEAD","config","index","packed-refs","logs/HEAD","refs/heads/main","refs/remotes/origin/main","refs/tags/v1","objects/pack/pack-1.idx"].map(e=>`${p}/${e}`)
;function sendsGitFolder({root:e,sent:t}){return""===e&&w.some(e=>!1!==t?.has(e))}function readsGitFolder(e){switch(e.kind){case"path":return(0,g.UO)(e.path,p);case"folder":case"pattern":return(0,
g.UO)(e.path,p)||w.some(t=>(0,h.sp)(e,t));case"empty-folders":case"gone-submodules":case"gone-links":case"git-ignores":case"globs":return!1}}function refuseParents({parents:e,keys:t}){
const s=e.find(({image:e})=>"known"!==t.get(e)?.kind);if(void 0!==s)return never(`it is built from "${s.image}", which is never reused`)}var k=s(65234);function makeContentKeys(e){
const{configuration:t,head:s,inputs:i,parents:a}=e,r=new Map(t.images.map(e=>[e.name,e])),o=hashWithoutCommit(e),d=new MatchedFiles(t,s),u=new Map;for(const e of(0,n.no)([...r.keys()],a)){
const n=r.get(e);if(void 0===n)continue;const c={image:n,inputs:i.get(e)?.prod,parents:a.get(e)?.prod??[]},f=o.get(e)?.prod??"",l=explainNoKey({...c,configuration:t,head:s,keys:u}),g={image:n,hash:f,
configuration:t,files:d,parents:listParentRows(c.parents,u)};u.set(e,l??{kind:"known",key:digestRows(listRows(g))})}return new Map([...r.keys()].flatMap(e=>toEntry(e,u.get(e))))}function toEntry(e,t){
return void 0===t?[]:[[e,t]]}function hashWithoutCommit({configuration:{images:e},hashes:t,...s}){return e.some(({name:e,infer:t})=>!t&&"opaque"===s.inputs.get(e)?.prod.quality.kind)?(0,k.Z)({...s,
images:e,commit:""}):t}const v="image-matrix content 1";function listRows({image:e,hash:t,configuration:s,files:n,parents:i}){const{prod:a,triggers:r,infer:o,matrix:d}=e,{buildAll:u,reuse:c}=s
;return[["scheme",v],["inputs",t],...listMachineRows(e,s),...[...d].map(([e,t])=>["matrix",e,t]),...[...a.generated].map(([e,t])=>["generated",e,...t]),...[...a.volatileArgs].map(e=>["volatile-arg",e]),...[...a.buildArgs.keys()].map(e=>["build-arg",e]),["infer",String(o)],...listTriggerRows("image",r,n),...listTriggerRows("build-all",u,n),["with",n.digest(c?.with??[])],...i]
}function listMachineRows({prod:e},{runners:t}){const s=(0,r.PC)(e.platforms);return s.length>0?s.map(e=>["platform",e]):[["runner",(0,o.FG)((0,r.Gy)(t))]]}
function listTriggerRows(e,{paths:t,filters:s},n){
return[...t.map(t=>[e,"path",t]),[e,"paths",n.digest(t)],...s.flatMap(t=>[[e,"filter",t,n.digest(n.patternsOf(t))],...n.patternsOf(t).map(s=>[e,"filter",t,"pattern",s])])]}
function listParentRows(e,t){return e.map(({image:e,spelling:s})=>{const n=t.get(e);return["parent",s,e,"known"===n?.kind?n.key:""]})}class MatchedFiles{configuration;head;#e=new Map;constructor(e,t){
this.configuration=e,this.head=t}patternsOf(e){return(this.configuration.filters?.get(e)??[]).map(({pattern:e})=>e)}digest(e){const t=JSON.stringify(e),s=this.#e.get(t);if(void 0!==s)return s
;const{head:n}=this,i=e.map(e=>({pattern:e})),a=digestRows((void 0===n?[]:[...n.index.select(i)]).map(({path:e})=>{const t=n?.entry(e);return[e,void 0===t?"":(0,l.q0)(t)]}));return this.#e.set(t,a),a}
}function digestRows(e){const t=[...new Set(e.map(e=>JSON.stringify(e)))].sort();return(0,f.createHash)("sha256").update(t.join("\n")).digest("hex")}var b=s(80965),y=s(7024),$=s(19537)
;class BaseImages{#t;#s;#n=new Map;#i=new Map;constructor(e,t){this.#t=e,this.#s=t}async ask(e){await Promise.all(e.map(e=>this.#a(e)))}async#a(e){const t=(0,
c.a)(e.reference),s=this.#n.get(t)??this.#t.ask(e.reference);this.#n.set(t,s);const n=await s;this.#i.set(t,n),this.#r(e,n)}find(e){const t=this.answerTo(e);return"found"===t?.kind?t:void 0}know(e){
return void 0===this.answerTo(e)?"unasked":this.find(e)??"unknown"}answerTo(e){return this.#i.get((0,c.a)(e.reference))}pin(e){return new Map(e.flatMap(e=>{const t=this.find(e)
;if(void 0===t||void 0===e.pinAs)return[];const{name:s}=(0,a.o_)(e.reference);return[[e.pinAs,`docker-image://${s}@${t.digest}`]]}))}#r(e,t){switch(t.kind){case"found":{
const s=e.platforms.find(e=>""!==e&&0===(0,$.$)(t,e).length);return void(void 0!==s&&this.#o(e,` for ${s}`))}case"unanswered":return void this.#s.tellUnanswered(t);case"absent":
void 0!==t.refused?this.#s.tellRefused(t.refused):this.#o(e,"")}}#o({reference:e,at:t},s){"to check"===this.#s.asked&&this.#s.tell(e,{severity:"warning",code:"bases-unchecked",
message:`the registry does not have "${e}"${s} (${(0,u.j$)(t)}), so nothing is built for it`,fix:"correct the name, or build on an image that is still there"})}}function makeBasesTag(e,t,s){
const n=new Set;for(const e of t){const t=s(e);if(void 0===t)return;for(const s of e.platforms){const i=""===s?[t.digest]:(0,$.$)(t,s);if(0===i.length)return;const a=["base",(0,
c.a)(e.reference),s,...[...i].sort()];n.add(JSON.stringify(a))}}const i=[M,e,...[...n].sort()];return`bases-${(0,f.createHash)("sha256").update(i.join("\n")).digest("hex")}`}
const M="image-matrix bases 1";function listLookedAt({configuration:e,parents:t,keys:s,bases:i}){const a=new Map(e.images.map(e=>[e.name,e]));return(0,n.no)([...a.keys()],t).flatMap(e=>{
const[r,o,d]=[a.get(e),i.get(e),s.get(e)];return void 0===r||void 0===o||"known"!==d?.kind?[]:[{image:r,key:d.key,bases:o,parents:(0,n.ri)(t,e,"prod")}]})}function withParents(e,t){const s=new Set(e)
;for(const e of s)for(const i of(0,n.ri)(t,e,"prod"))s.add(i);return s}async function checkBases(e,t){
const{baseImages:s,find:n}=t,[i]=await Promise.all([Promise.all(e.map(({image:e,key:t})=>n(e,t))),s.ask([...new Set(e.flatMap(({bases:e})=>e.all??[]))])]),a=new Map(e.map(({image:e},t)=>[e.name,i[t]??x])),r=await askTags(e,a,t),o=new Map,d=new Set,u=[]
;for(const t of e){const{name:e}=t.image,n=t.parents.some(e=>d.has(e)),i=judge(t,{answer:a.get(e)??x,tagged:r.get(e),isBelow:n},s);"overdue"===i.kind&&u.push(toMistake(t,i)),
o.set(e,"overdue"===i.kind?{kind:"unknown"}:i),"stale"===i.kind&&i.causes.every(isOfBases)&&d.add(e),n&&d.add(e)}return{freshness:o,answers:a,mistakes:u}}const x={kind:"missing",
because:"nobody asked for it"};function isOfBases({kind:e}){return"base-changed"===e}async function askTags(e,t,{registry:s,baseImages:n}){const i=e.map(async({image:e,key:i,bases:r})=>{
const o=r.all&&makeBasesTag(i,r.all,e=>n.find(e));if(void 0===o||"stored"!==t.get(e.name)?.kind)return[];const{name:d}=(0,a.o_)(e.publishedName);return[[e.name,await s.ask(`${d}:${o}`)]]})
;return new Map((await Promise.all(i)).flat())}function judge({bases:e},{answer:t,tagged:s,isBelow:n},i){const a=e.all??[];if("missing"===t.kind)return judgeMissing(t,a,i);switch(s?.kind){case void 0:
return{kind:"fresh"};case"unanswered":return{kind:"unknown"};case"found":return s.digest===t.image.digest?{kind:"fresh"}:{kind:"stale",causes:n?[]:toCauses(a,i)};case"absent":return{kind:"stale",
causes:n?[]:toCauses(a,i)}}}function judgeMissing({why:e,because:t},s,n){if("unanswered"===e)return{kind:"unknown"};const i=s.map(e=>n.answerTo(e)).find(e=>"unanswered"===e?.kind);return void 0===e?{
kind:void 0===i?"missing":"unknown"}:void 0!==i?{kind:"overdue",because:t,unanswered:i}:{kind:"stale",causes:[{kind:"too-old",because:t}]}}function toCauses(e,t){const s=new Map;for(const n of e){
const{reference:e,by:i,at:a}=n,r=(0,c.a)(e),o=t.find(n)?.digest;void 0===o||s.has(r)||s.set(r,{reference:e,by:i,at:a,digest:o})}return[{kind:"base-changed",bases:[...s.values()]}]}
function toMistake({image:e},{because:t,unanswered:s}){const{registry:n,because:i,remedy:a}=s;return{severity:"error",code:"bases-unchecked",
message:`"${e.name}" has to be built: ${t}; the registry "${n}" could not be asked for its bases: ${i}`,fix:a}}var S=s(48720);async function recordBases(e){
const{question:t,memory:s,bases:n,baseImages:i}=e,a=(0,b.L)({...t,memory:s}),r=new Map(a.map(e=>[e.image.name,e])),o=a.filter(({build:e,dev:t})=>e||t);await i.ask(o.flatMap(e=>listAsked(e,n)))
;const d=o.map(async t=>{const{name:a}=t.image,o=n.get(a)?.own;return[a,{pins:{prod:i.pin(o?.prod??[]),dev:i.pin(o?.dev??[])},tag:t.build&&"allowed"===s.storing.kind?await makeTag(a,r,e):""}]})
;return new Map(await Promise.all(d))}function listAsked({image:e,build:t,dev:s,memory:n},i){const a=i.get(e.name);return[...(!0===n?.store?a?.all:t?a?.own.prod:[])??[],...s?a?.own.dev??[]:[]]}
async function makeTag(e,t,s){const n=tagOf(e,s);if(void 0===n)return"";const i=listReused(e,t,s);return(await Promise.all(i.map(e=>isFresh(e,s)))).every(Boolean)?n:""}
function tagOf(e,{memory:t,bases:s,baseImages:n}){const i=t.keys.get(e),a=s.get(e)?.all;if(void 0!==a&&"known"===i?.kind)return makeBasesTag(i.key,a,e=>n.find(e))}
function listReused(e,t,{question:s}){const i=new Set,a=new Set([e]);for(const e of a)for(const r of(0,n.ri)(s.parents,e,"prod")){const e=t.get(r);!0===e?.reuse?i.add(e):a.add(r)}return[...i]}
async function isFresh(e,t){const{name:s,publishedName:n}=e.image,i=tagOf(s,t);if(void 0===i)return!1;const r=(0,a.o_)(n).name,o=await t.registry.ask(`${r}:${i}`)
;return"found"===o.kind&&o.digest===(0,S.s)(e)?.digest}var O=s(52869),B=s(62031),q=s(54129),A=s(59436);class StoredImages{#t;#d;#s;#u=[];constructor(e,t,s){this.#t=e,this.#d=t,this.#s=s}
async find(e,t){const{name:s}=(0,a.o_)(e.publishedName),n=await this.#t.ask(`${s}:${(0,q.x)(t)}`);switch(n.kind){case"absent":return this.#c(n);case"unanswered":return this.#f(n);case"found":{
const t=(0,$.E)(n,(0,r.PC)(e.prod.platforms));return t.length>0?missing(`the registry lacks it for ${t.join(", ")}`):this.#l(e,n)}}}diagnostics(){if(0===this.#u.length)return[]
;const e=this.#u.map(e=>`"${e}"`).sort();return[(0,O.CC)("unknown-age",{message:`nobody knows how old the registry's images of ${(0,B.XT)(e,5)} are, so they are built again`,
fix:'let builds write the time (without SOURCE_DATE_EPOCH=0), or take "max-age" out of "reuse"'})]}async#l(e,t){
const{maxAge:s}=this.#d,n=void 0===s?"one platform":"every platform",i=await this.#t.readCreated(t,n),{digest:a,parts:r}=t,o={digest:a,...void 0===r?{}:{parts:r}};switch(i.kind){case"absent":
return missing("what its content tag names was deleted from the registry");case"unanswered":{const e=this.#f(i);return void 0===s?{kind:"stored",image:o}:e}case"unknown":return void 0===s?{
kind:"stored",image:o}:(this.#u.push(e.name),tooOld(`nobody knows how old the registry's is: ${i.because}`));case"created":{const{at:e,age:t}=i;return void 0!==s&&t>s?tooOld(`the registry's is ${(0,
A.n)(t)} old, which is over "max-age"`):{kind:"stored",image:{...o,built:{at:new Date(e).toISOString(),age:t}}}}}}#c({refused:e}){
return void 0===e?missing("the registry does not have it"):(this.#s.tellRefused(e),missing(`the registry ${e.registry} lets nobody look for it`))}#f(e){return this.#s.tellUnanswered(e),{
kind:"missing",because:`the registry ${e.registry} could not be asked`,why:"unanswered"}}}function missing(e){return{kind:"missing",because:e}}function tooOld(e){return{kind:"missing",because:e,
why:"too-old"}}class Troubles{asked;#g=new Map;constructor(e){this.asked=e}tellRefused({registry:e,because:t,remedy:s}){const n=`the registry "${e}" lets nobody look for images there: ${t}`
;this.tell(e,(0,O.CC)("registry-refused",{message:n,fix:s}))}tellUnanswered({registry:e,because:t,remedy:s}){switch(this.asked){case"to reuse":{
const n=`the registry "${e}" could not be asked what it has: ${t}`;return void this.tell(e,(0,O.CC)("registry-unanswered",{message:n,fix:s}))}case"to check":{
const n=`the registry "${e}" could not be asked what it has, so nothing is built for it: ${t}`;this.tell(e,{severity:"warning",code:"bases-unchecked",message:n,fix:s})}}}tell(e,t){
this.#g.has(e)||this.#g.set(e,t)}diagnostics(){return[...this.#g.values()]}}async function rememberImages(e,{reuse:t,storing:s},n){
const{facts:i,weighed:a}=e,{configuration:r}=i.valid,{inputs:o,parents:d,head:u}=i,c=makeContentKeys({configuration:r,inputs:o,parents:d,head:u,hashes:a.hashes
}),f=checksBases(e),l=new Troubles(f?"to check":"to reuse"),g=new StoredImages(n,selectLimits(t,e),l),m=new BaseImages(n,l),h=r.bases&&collectBases({configuration:r,inputs:o,parents:d
}),find=(e,t)=>g.find(e,t),p=f&&void 0!==h?selectChecked(e,c,h):[],w=await checkBases(p,{registry:n,baseImages:m,find
}),k=f?w.freshness:void 0,v="schedule"!==i.event||f?"nothing":"affected",b=toBasesQuestion(k),y={keys:c,storing:s,answers:w.answers,refreshes:v,...b
},$=await askUnasked(e,y,find),diagnostics=()=>[...l.diagnostics(),...g.diagnostics(),...w.mistakes];if(void 0===h)return{memory:$,diagnostics:diagnostics()};const M={question:a.question,memory:$,
baseImages:m,registry:n},x=await recordBases({...M,bases:h}),S=listUsages({bases:h,find:e=>m.know(e),freshness:k}),O={...toBasesQuestion(k).bases,records:x,usages:S};return{memory:{...$,bases:O},
diagnostics:diagnostics()}}function toBasesQuestion(e){return void 0===e?{}:{bases:{records:new Map,usages:[],checked:e}}}function selectLimits({maxAge:e},t){
const s=checksBases(t)?t.facts.valid.configuration.bases?.maxAge:void 0;return void 0===e||void 0===s?{maxAge:e??s}:{maxAge:Math.min(e,s)}}function checksBases({facts:e,weighed:t}){
const{bases:s}=e.valid.configuration;return!0===s?.check.includes(e.event)&&void 0===t.question.requested}function selectChecked({facts:e,weighed:t},s,n){
const{parents:i}=e,{publishing:a,configuration:r}=t.question,o=withParents(r.images.filter(e=>(0,
y.bT)(a,e)).map(({name:e})=>e).filter(e=>"known"===s.get(e)?.kind),i),d=new Map([...n].filter(([e])=>o.has(e)));return listLookedAt({configuration:r,parents:i,keys:s,bases:d})}
async function askUnasked({facts:e,weighed:t},s,n){const{images:i}=e.valid.configuration,a=new Map(i.map(e=>[e.name,e])),r=new Map(s.answers),o={...s,answers:r},ask=async e=>{
const t=a.get(e),i=s.keys.get(e);return void 0===t||"known"!==i?.kind?[e,{kind:"missing",because:"it has no content tag"}]:[e,await n(t,i.key)]};for(;;){const e=(0,b.W)({...t.question,memory:o})
;if(0===e.length)return o;for(const[t,s]of await Promise.all(e.map(ask)))r.set(t,s)}}})};
