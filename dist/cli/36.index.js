"use strict";exports.id=36,exports.ids=[36],exports.modules={2802:((e,t,n)=>{n.d(t,{Kn:()=>isBakeFile,MI:()=>readBakeFile,Sz:()=>selectBakeTargets})
;var i=n(2385),a=n(7700),s=n(5500),r=n(5482),o=n(8739),l=n(5866);function isBakeFile(e){return/^(?:docker-)?bake(?:[._-][\w.-]*)?\.(?:json|hcl)$/i.test((0,a.mp)(e))}
function readBakeFile({path:e,text:t,printed:n},a){const s=e.endsWith(".json");if(!(s||void 0!==n&&"json"in n)){const t=void 0===n?"":`, and now says: ${n.because}`;return{builds:[],unread:[{at:{
file:e,line:1},because:`it is written in HCL: "docker buildx bake --print" says it in JSON${t}`}]}}const o=s||void 0===n||!("json"in n)?t:n.json,{root:l}=(0,
i.T)(o),c=s?void 0:findLines(t),u=new Map((0,r.Pf)((0,r._F)(l,"target"))),d=readVariables((0,r._F)(l,"variable")),f=new Set((0,r.Pf)((0,r._F)(l,"group")).flatMap(([,e])=>(0,r.CB)((0,
r._F)(e,"targets")))),p=new Set([...u.values()].flatMap(e=>(0,r.CB)((0,r._F)(e,"inherits"))));return{builds:[...u].flatMap(([n,i])=>n.startsWith("_")||p.has(n)&&!f.has(n)?[]:toBuild({name:n,
fields:inherit(i,u,new Set([n])),at:{file:e,line:void 0===c?(0,r.cA)(t,i):c.get(n)??1},variables:d},a)),unread:[]}}function findLines(e){const t=(0,s.y)(e).filter(({type:e})=>"target"===e)
;return new Map(t.map(({name:t,range:n})=>[t,e.slice(0,n.start).split("\n").length]))}function readVariables(e){const t=(0,r.Pf)(e).flatMap(([e,t])=>{const n=(0,r.b6)((0,r._F)(t,"default"))
;return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const i=(0,r.CB)((0,r._F)(e,"inherits")).flatMap(e=>{const i=t.get(e)
;return void 0===i||n.has(e)?[]:[...inherit(i,t,new Set([...n,e]))]});return new Map([...i,...(0,r.Pf)(e)])}function toBuild({name:e,fields:t,at:n,variables:i},s){const fill=e=>(0,
l.$)(e,i),words=e=>(0,r.S3)(t.get(e)).flatMap(e=>fill((0,r.b6)(e)??"")??[]),[c="."]=words("context"),[u="Dockerfile"]=words("dockerfile"),d=["",(0,a.yl)(n.file)].flatMap(e=>{const t=(0,
o.d)(e,c),n=void 0===t?void 0:(0,o.d)(t,u);return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),f=d.find(({file:e})=>s(e))??d[0];if(void 0===f)return[]
;const p=words("output").some(e=>/type=registry|push=true/.test(e)),m=(0,r.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[g=""]=words("target");return[{
origin:"bake",at:n,name:e,context:f.context,file:f.file,target:g,buildArgs:new Map(m),contexts:new Map((0,r.fq)(t.get("contexts")).map(([e,t])=>[e,toContext(t,f.folder)])),tags:words("tags"),
platforms:words("platforms"),pushes:p?"yes":"unknown"}]}function toContext(e,t){const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const i=(0,o.d)(t,e);return void 0===i?{
kind:"remote",text:e}:{kind:"folder",folder:i}}function selectBakeTargets(e,t){const{root:n}=(0,i.T)(e),a=new Map((0,r.Pf)((0,r._F)(n,"group"))),s=new Set(t);for(const e of s)for(const t of(0,
r.CB)((0,r._F)(a.get(e),"targets")))s.add(t);return s}}),3159:((e,t,n)=>{n.d(t,{EW:()=>readComposeFiles,Pv:()=>isComposeFile,qk:()=>listVariableFiles})
;var i=n(2385),a=n(7700),s=n(5482),r=n(8739),o=n(5866);function isComposeFile(e){return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,a.mp)(e))}function listVariableFiles(e){const t=(0,
a.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}function readComposeFiles(e){const t=e.flatMap(listServices),n=t.map(e=>readService(e,t));return{
builds:n.flatMap(({build:e})=>e??[]),unread:n.flatMap(({unread:e})=>e??[])}}function listServices(e){const t=(0,o.r)(e.variables);return(0,s.Pf)((0,s._F)((0,
i.T)(e.text).root,"services")).flatMap(([n,i])=>{const r=(0,s._F)(i,"build"),o=(0,a.yl)(e.path);return void 0===r?[]:[{file:e,folder:o,name:n,node:i,build:r,variables:t}]})}function readService(e,t){
const{file:n,folder:i,name:a,node:l,build:c,variables:u}=e,d={file:n.path,line:(0,s.cA)(n.text,c)},fill=e=>void 0===e?void 0:(0,o.$)(e,u),refuse=e=>({unread:{at:d,because:`service "${a}": ${e}`}})
;if(void 0!==(0,s._F)(c,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file");const f=contextOf(e)??inheritContext(e,t)??".",p=(0,r.d)(i,fill(f))
;if(void 0===p)return refuse(`its context ${f} is no folder here`);const m=(0,s._F)(c,"dockerfile"),g=(0,r.d)(p,fill((0,s.b6)(m)??"Dockerfile"))
;if(void 0===g)return refuse("its Dockerfile is not named by a literal path");const h=fill((0,s.b6)((0,s._F)(l,"image"))),b=(0,s.fq)((0,s._F)(c,"args")).flatMap(([e,t])=>{const n=fill(t)
;return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:d,name:a,context:p,file:g,target:fill((0,s.b6)((0,s._F)(c,"target")))??"",buildArgs:new Map(b),contexts:readContexts((0,
s._F)(c,"additional_contexts"),e),tags:void 0===h?[]:[h],platforms:(0,s.CB)((0,s._F)(c,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown"}}}function contextOf({build:e}){return(0,s.b6)(e)??(0,
s.b6)((0,s._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}
function readContexts(e,{folder:t,variables:n}){const i=new Map;for(const[a,l]of(0,s.fq)(e)){const e=(0,o.$)(l,n);if(void 0===e)continue
;const s=/^service:(.+)$/.exec(e)?.[1],c=/^[\w+-]+:/.test(e)?void 0:(0,r.d)(t,e);void 0!==s?i.set(a,{kind:"build",name:s}):void 0!==c?i.set(a,{kind:"folder",folder:c}):i.set(a,{kind:"remote",text:e})}
return i}}),5854:((e,t,n)=>{n.d(t,{T:()=>renderConfiguration,m:()=>listNotes});var i=n(8911),a=n(6989),s=n(9281),r=n(7700);function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map
;for(const a of e.images){const{comments:s,keys:r}=renderImage(a,e);t.push(...s.map(e=>`  ${comment(e)}`)),n.set(a.name,t.length+1),t.push(`  ${(0,i.C)(a.name)}:`,...r.map(e=>`    ${e}`))}
return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,s.X1)(e)}`}function explained(e,t){return`${e} ${comment(t)}`}
function renderTop({imageName:e,filters:t,workflow:n}){
return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"","known"===e.kind?explained(`image-name: ${quoteName(e.text)}`,e.because):explained("# image-name: 'ghcr.io/OWNER/REPOSITORY-{image}'",e.because),...void 0===t?[]:[explained(`filters: ${(0,
i.C)(t.path)}`,`as ${(0,
a.dE)(t.at)} reads it; name some under build-all or an image`)],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],explained("tests: false",'images with tests of their own say "tests: {}"'),""]
}function quoteName(e){return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,i.P)(e)}function renderImage(e,t){const{name:n,context:a,file:s,target:o,publish:l,dev:c}=e,u=[...a===n?[]:[`context: ${(0,
i.C)((0,r.aD)(a))}`],...s===(0,r.uJ)(a,"Dockerfile")?[]:[`file: ${(0,i.C)(s)}`],...""===o?[]:[`target: ${(0,
i.C)(o)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...void 0===c?[]:[renderDev(c),"tests: {}"],...renderPublish(l)]
;return{comments:[...e.because,...listNotes(e)],keys:u}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const o=3;function explainMissing(e){const[t]=e;if(void 0===t)return[]
;const n=[...new Set(e.map(({path:e})=>e))],i=n.length>o?` and ${String(n.length-o)} more`:""
;return[`not tracked: ${n.slice(0,o).join(", ")}${i} (line ${String(t.line)}). Where a step of the job makes it, say of what: generated: { ${t.path}: [GLOB] }`]}
function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,i.C)(e)}: [${t.map(i.C).join(", ")}]`)]}function renderPairs(e,t){
return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,i.C)(e)}: ${(0,i.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){if(t.every(e=>"linux/amd64"===e))return[]
;const a=`platforms: [${t.map(i.C).join(", ")}]`;return 1!==t.length&&n.has(e)?[explained(`# ${a}`,'several need the input "split-platforms": docs/pipeline.md')]:[a]}
function renderDev({target:e,context:t,file:n,because:a}){return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,i.C)((0,r.aD)(t))}`],...void 0===n?[]:[`file: ${(0,
i.C)(n)}`],...void 0===e?[]:[`target: ${(0,i.C)(e)}`]].join(", ")} }`,a)}function renderPublish(e){switch(e){case"yes":return[];case"no":
return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":return[explained("publish: false","only for tests")];case"unknown":
return[explained("# publish: false","if it is only for tests: nothing here says")]}}function renderRest({leftOut:e,unread:t}){const n=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e)),...renderList("Dockerfiles that are taken for no image:",n.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${(0,
a.dE)(e)}: ${t}`))]}function renderSilences(e){
return 0===e.length?[]:["","silence: # Dockerfiles that are taken for no image",...e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,i.C)(escapeGlob(e))}`,`because: ${(0,
i.P)((0,s.X1)(t))}`].join(", ")} }`)]}function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){
return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}}),9036:((e,t,n)=>{n.d(t,{L:()=>proposeConfiguration})
;var i=n(5721),a=n(4970),s=n(6989),r=n(7728),o=n(2869),l=n(749),c=n(2898),u=n(2802),d=n(3159),f=n(7700);function listDockerfiles(e){return e.flatMap(e=>{const t=readSuffix((0,f.mp)(e))
;return void 0===t?[]:[{path:e,suffix:t}]})}const p=/^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i;function readSuffix(e){const[t,n="",i=""]=p.exec(e)??[]
;return void 0===t||m.test(i)?void 0:[n,i].filter(e=>""!==e).join("-")}
const m=/(?:^|\.)(?:dockerignore|md|rst|txt|adoc|ya?ml|json|toml|sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs|html?|css|lock|patch|diff|snap|orig|bak|golden|sum)$/i;function isTemplate(e){
return/(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(e)}function isForTests(e){
return/(?:^|[._/-])(?:dev|devel|development|develop|test|tests|testing|e2e|ci|debug|local|lint|cypress|playwright)(?:$|[._/-])/i.test(e)}var g=n(2385),h=n(5482),b=n(8739);function listFilterFiles(e){
return e.flatMap(e=>{const{root:t}=(0,g.T)(e.text);return void 0===t?[]:collect(t,e)})}function collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>collect(e,t))
;case"mapping":{const n=(0,h.Pf)(e).flatMap(([,e])=>collect(e,t)),i=(0,h.b6)((0,h._F)(e,"uses"))??"",a=(0,h.b6)((0,h._F)((0,
h._F)(e,"with"),"filters")),s=/^[\w.-]+\/paths-filter(?:@|$)/.test(i)&&!1===a?.includes("\n")?(0,b.d)("",a):void 0;return void 0===s?n:[{path:s,at:{file:t.path,line:(0,h.cA)(t.text,e)}},...n]}}}
var v=n(9759),w=n(18),x=n(4407),k=n(1332);function readFor(e,{target:t,buildArgs:n,contexts:i}){return(0,x.n_)(e,{target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",
contexts:new Map([...i].map(e=>[e,{kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},i,a){const s=(0,f.yl)(e),r=[...new Set([...i,s,...(0,
f.vl)(e),""])],o="opaque"===n?[]:t.filter(({context:e})=>""===e),l=r.map(e=>({context:e,missing:o.filter(t=>!isThere(t,e,a))})),[c]=l;if(void 0===c)return{context:s,missing:[]}
;const u=Math.min(...l.map(({missing:e})=>e.length));return i.length>0&&(c.missing.length<o.length||u>0)?c:l.find(({missing:e})=>e.length===u)??c}function isThere({kind:e,path:t},n,i){
if(!i.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(i,(0,f.uJ)(n,t));case"wildcard":case"parents-pattern":return matches(i,n,(0,k.OB)(t.split("/")))}}
function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){const[i,...a]=n;if(void 0===i)return!0;if(!(0,
k.Pt)(i)){const n=(0,f.uJ)(t,i);return 0===a.length?holds(e,n):matches(e,n,a)}const s=(0,k.R$)(i);return e.listNames(t).some(n=>s(n)&&(0===a.length||matches(e,(0,f.uJ)(t,n),a)))}
var $=n(9647),y=n(2991)
;const M=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const i=readSuffix((0,f.mp)(e))??"",a=(0,f.yl)(e),s=a.split("/").filter(e=>""!==e),r=s.findLast(e=>!M.test(e)),o=(0,f.vl)(a).find(e=>n.has(e)&&(0,
f.mp)(e)!==r),l=void 0===o||M.test((0,f.mp)(o))||void 0===r?r:`${(0,f.mp)(o)}-${r}`;return toImageName(""===i?l??t:void 0===l||l===i||M.test(s.at(-1)??"")?i:`${l}-${i}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,$.lS)(n)?n:(0,
$.lS)(t)?t:"app"}function withoutTag(e){return(0,y.o_)(e).name}function lastPart(e){return(0,f.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function distinguish(e){const t=new Map;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(i=>{
const a=(t.get(i.name)??0)>1,s=(0,
f.vl)(i.file).slice(1).map(f.mp).find(e=>!M.test(e)&&toImageName(e,"")!==i.name),r=void 0===s?[]:[toImageName(`${s}-${i.name}`,i.name)],o=[...a?[...r,i.name]:[i.name],...e.map((e,t)=>`${i.name}-${String(t+2)}`)].find(e=>!n.has(e))??i.name
;return n.add(o),{...i,name:o}})}var S=n(8918);function draftImage({group:e,text:t,reading:n,chosen:i},a){const{file:r,builds:o,dev:l}=e,[c]=o,u=(0,
x.D5)(t,[]),d=[...c?.buildArgs??[]].filter(([e,n])=>!1!==u?.has(e)&&(0,s.KA)(e+n)&&!isDefault(t,e,n)),f=nameImage(e,a),p={name:f,context:i.context,file:r,target:c?.target??"",buildArgs:new Map(d),
contexts:new Map,platforms:[...new Set(listPlatforms(o))],...void 0===l?{}:{dev:l},publish:judgePublishing(o,f),because:listReasons(o),missing:i.missing.map(e=>toMissing(e,r,i.context)),
generated:new Map,notes:[...e.notes,...explainReading(n)]};return{name:f,file:r,image:p,reading:n,builds:o}}function isDefault(e,t,n){
const i=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e)).flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return i.length>0&&i.every(e=>e===n)}
function nameImage({file:e,builds:t},n){
const{fallback:i,isAlone:a,shared:s}=n,r=nameByPlace(e,n),o=`${i}-`,l=listGivenNames(t,s).map(e=>toImageName(e,r)),c=l.map(e=>e.startsWith(o)&&e!==o?e.slice(o.length):e)
;if(0===l.length&&!a)return toImageName(t[0]?.target??"",r);const u=[...l,...c].some(e=>e===r||e.endsWith(`-${r}`));if(0===l.length||a&&u)return r;const d=t.every(({origin:e})=>"compose"===e)
;return a&&d&&r!==i?r:toImageName(c[0]??r,r)}function judgePublishing(e,t){return e.some(({pushes:e})=>"yes"===e)?"yes":e.length>0&&e.every(({pushes:e})=>"no"===e)||isForTests(t)?"no":"unknown"}
function listPlatforms([e,...t]){const n=t.filter(({origin:t})=>t===e?.origin);return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(S.WC).test(e))}const _=3
;function listReasons(e){const t=[...new Set(e.map(({at:e})=>(0,s.dE)(e)))];if(0===t.length)return[];const n=t.length-_;return[`built by ${t.slice(0,_).join(", ")}${n>0?` and ${String(n)} more`:""}`]}
function explainReading({quality:e,because:t}){const[n]=t;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function toMissing({kind:e,path:t,line:n},i,a){return{
kind:"path"===e?e:"pattern",path:(0,f.uJ)(a,t),file:i,line:n}}function addDevFiles(e){const isDev=e=>isForTests(readSuffix((0,
f.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,f.yl)(t.file),i=e.filter(e=>!isDev(e)&&(0,f.yl)(e.file)===n),a=i.filter(e=>""===readSuffix((0,
f.mp)(e.file))),[s,r]=a.length>0?a:i;return void 0!==s&&void 0===r&&void 0===s.image.dev?[{dev:t,prod:s}]:[]}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),i=new Set(n.values())
;return e.filter(e=>!i.has(e)).map(e=>{const t=n.get(e);return void 0===t?e:{...e,image:withDev(e.image,t.image)}})}function withDev(e,{context:t,file:n,target:i,because:a}){
const[s="named as one for development"]=a,r={...t===e.context?{}:{context:t},file:n,...i===e.target?{}:{target:i},because:s};return{...e,dev:r}}function groupBuilds({file:e,text:t,builds:n}){
if(0===n.length)return[{file:e,builds:[],notes:[]}];const i=readLastStage(t),a=(0,
x.D5)(t,[]),keyOf=e=>toKey(e,i,a),s=n.filter(({origin:e})=>"compose"!==e),r=s.length>0?s:n,o=s.length>0?n.filter(({origin:e})=>"compose"===e):[],l=new Map
;for(const e of r)l.set(keyOf(e),[...l.get(keyOf(e))??[],e])
;const c=[...l.values()].map(e=>[...e].sort(byOrigin)),u=c.filter(([e])=>void 0!==e&&isDevBuild(e,i)),d=c.filter(e=>!u.includes(e)).map(e=>({builds:e,notes:[]}))
;0===d.length&&d.push(toLastStage(u.flat()));const f=uniteNamesakes(d);for(const e of[...u.flat(),...o])addBuild(e,f,i);return f.map(t=>({file:e,...t}))}const F=["bake","step","command","compose"]
;function byOrigin(e,t){const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:F.indexOf(e.origin)-F.indexOf(t.origin)}
function toKey({context:e,target:t,buildArgs:n,contexts:i},a,s){const r=[...n].filter(([e])=>!1!==s?.has(e)).sort();return JSON.stringify([e,normalizeTarget(t,a),r,[...i.keys()].sort()])}
function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e));return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){
return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){return"yes"!==t&&isForTests(e)&&""!==normalizeTarget(e,n)}function toLastStage([e]){return void 0===e?{
builds:[],notes:[]}:{builds:[{...e,target:"",tags:[],buildArgs:new Map}],notes:["nothing here builds its last stage, which is taken for what is published"]}}function uniteNamesakes(e){const t=[]
;for(const n of e){const[e]=n.builds,i=t.find(({builds:[t]})=>nameOf(t)===nameOf(e));if(void 0===i||void 0===e){t.push(n);continue}const a=describeDifference(i.builds[0],e);i.notes.push(`${(0,
s.dE)(e.at)} builds it with ${a}, too: give that an image of its own if it is one`)}return t}function nameOf(e){const t=e?.tags[0]?.replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}
function describeDifference(e,{buildArgs:t,target:n,context:i}){if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const a=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return a.length>0?a.map(([e,t])=>`${e}=${t}`).join(" "):i===e?.context?"other keys":`the context ${""===i?".":i}`}function addBuild(e,t,n){
const i=normalizeTarget(e.target,n),a=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===i),r=a??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==r&&(void 0===a?void 0===r.dev?r.dev={target:e.target,because:`built by ${(0,s.dE)(e.at)}`}:r.notes.push(`${(0,s.dE)(e.at)} builds the target ${e.target}, too`):r.builds.push(e))}
const C=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if(isTemplate(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,f.yl)(e).split("/")){const e=C.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,f.yl)(e).split("/").every(e=>!C.some(([t])=>t.test(e)))}var A=n(936),N=n(4211);function linkParents(e,t){
const n=new N.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,A.o)(t.text,e.name):"")}))),i=listOwners(e)
;return e.map(({image:t,reading:a,builds:r})=>{const o=new Map([...t.contexts,...listDescribed(r,e)]);for(const{name:e}of a.images){
const a=o.has(e)||n.find(e,"instruction").length>0?void 0:i.get(link_parents_toKey(e));void 0!==a&&a!==t.name&&o.set(e,`target:${a}`)}const l=[...o].filter(e=>e.every(s.KA));return{...t,
contexts:new Map(l)}})}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:i}=(0,y.o_)(e);return i?e:`${t}:${n}`}function listOwners(e){const t=new Map,n=new Set
;for(const{image:i,builds:a}of e)for(const e of a.flatMap(({tags:e})=>e)){const a=link_parents_toKey(e),s=t.get(a);void 0!==s&&s!==i.name&&n.add(a),t.set(a,i.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,i])=>{switch(i.kind){case"build":{
const{name:a}=i,s=t.find(t=>t.builds.some(t=>t.name===a&&t.at.file===e.file));return void 0===s?[]:[[n,`target:${s.image.name}`]]}case"folder":return[[n,""===i.folder?".":i.folder]];case"remote":
return[[n,i.text]]}}))}function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),i=findShared(e)
;if(0===n.length&&void 0!==i)return{all:i,own:new Map};const a=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:t})=>e.endsWith("/{image}")||t>1),[s]=n.length>0?n:a,r=void 0===s?nameByRemote(e,t):toName(s),o="known"===r.kind?r.text:"",l=new Map;for(const{name:t,pushedAs:n}of e){
const[e]=n,i=o.replaceAll("{image}",t);void 0!==e&&!n.includes(i)&&isName(e)&&l.set(t,e)}return{all:r,own:l}}function findShared(e){
const[t]=e.flatMap(({pushedAs:e})=>e),n=e.filter(({pushedAs:e})=>void 0!==t&&e.includes(t));if(void 0===t||n.length<2||!isName(t))return
;const i=`${n[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${t}:{image}`,because:i}}function toName({text:e,because:t}){return{kind:"known",
text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",because:'the clone has no remote "origin" that says who owns it'};const n=`ghcr.io/${t.owner}/${t.name}`.toLowerCase()
;return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`ghcr.io/${t.owner.toLowerCase()}/{image}`:`${n}-{image}`,
because:'after the remote "origin": nothing here says where images are pushed'}}function countTemplates(e,t){const n=new Map;for(const i of e)for(const{name:e,because:a}of t(i)){
const t=toTemplate(e,i.name);if(void 0===t)continue;const s=n.get(t);void 0===s?n.set(t,{text:t,because:a,count:1}):s.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}
function toTemplate(e,t){if(!isName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length);return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}
const T=new RegExp(`^(?:[\\w.-]+(?::\\d+)?/)?${$.aR}$`);function isName(e){return T.test(e)}function propose(e){const t=e.head.index.paths.filter(t=>{const n=e.head.entry(t);return void 0!==n&&(0,
w.fo)(n)}),n=listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n}
;const i=describeBuilds(t,e),a=[...new Set(i.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return a.length>0?{kind:"needs",paths:a}:{kind:"proposal",proposal:toProposal(t,i,e)}
}function listTexts(e){const t=new Set(e),n=e.filter(e=>(0,d.Pv)(e)&&speaksForAll(e))
;return[...listDockerfiles(e).map(({path:e})=>e),...n,...n.flatMap(d.qk).filter(e=>t.has(e)),...e.filter(u.Kn),...e.filter(v.Kr)]}function describeBuilds(e,{head:t,texts:n,remote:i,printed:a}){
const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)}),isThere=e=>void 0!==t.entry(e),r=e.filter(e=>(0,d.Pv)(e)&&speaksForAll(e)).map(e=>({...toText(e),variables:(0,
d.qk)(e).map(textOf).reverse().join("\n")})),o=e.filter(e=>(0,u.Kn)(e)&&speaksForAll(e)).map(e=>(0,u.MI)({...toText(e),printed:a?.get(e)},isThere)),l=e.filter(v.Kr).map(toText);return(0,
s.Ut)([...o,(0,v.L9)(l,i),(0,d.EW)(r)])}function toProposal(e,t,n){const{builds:i,missing:a}=splitByFile(t,n.head),{taken:s,leftOut:r}=selectDockerfiles(e,i),{remote:o}=n,l={question:n,
fallback:toImageName(o?.name??"","app"),folders:new Set(s.map(f.yl)),shared:propose_findShared(i)
},c=distinguish(addDevFiles(s.flatMap(e=>draftFile(e,i,l)))),u=nameImages(c.map(e=>describeNames(e,c)),o),d=linkParents(c.map(e=>{const t=u.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{
imageName:t}};return{...e,image:n}}),u.all),[p]=listFilterFiles(e.filter(v.Kr).map(e=>({path:e,text:n.texts.get(e)??""}))).filter(({path:e})=>void 0!==n.head.entry(e));return{imageName:u.all,
...void 0===p?{}:{filters:p},handedOn:new Set(d.map(({name:e})=>e)),images:[...d].sort((e,t)=>e.name<t.name?-1:1),leftOut:r,unread:[...t.unread,...a]}}function splitByFile(e,t){
const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,
because:t}])}}function explainUnusable({file:e,context:t,target:n},i){return[e,t,n].every(s.KA)?void 0===i.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}
function selectDockerfiles(e,t){const n=new Set(t.map(({file:e})=>e)),i=listDockerfiles(e).filter(({path:e})=>!n.has(e)).map(e=>({...e,because:(0,
s.KA)(e.path)?explainLeftOut(e):"its name has hidden characters"})),a=i.flatMap(({path:e,because:t})=>void 0===t?[]:[{path:e,because:t}]),r=i.flatMap(({path:e,because:t})=>void 0===t?[e]:[]);return{
taken:[...new Set([...n,...r])].sort(),leftOut:a}}function propose_findShared(e){const t=new Map;for(const{tags:n,file:i}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],i]))
;return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}function draftFile(e,t,n){const{question:i}=n,a=i.texts.get(e)??"",s=t.filter(t=>t.file===e),r=groupBuilds({file:e,text:a,builds:s})
;return r.map(t=>{const[s]=t.builds,o={target:s?.target??"",buildArgs:s?.buildArgs??new Map,contexts:s?.contexts.keys()??[]},l=readFor(a,o),c=chooseContext(e,l,t.builds.map(({context:e})=>e),i.head)
;return draftImage({group:t,text:a,reading:l,chosen:c},{...n,isAlone:1===r.length})})}function describeNames(e,t){
const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),[i]=n,a=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,
pushedAs:[...new Set(n.flatMap(({tags:e})=>e.map(withoutTag)))],...void 0===i?{}:{pushedBy:(0,s.dE)(i.at)},namedAs:[...new Set(a.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}
var O=n(5854),D=n(5549),P=n(9107),j=n(3178),B=n(614);async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t)return none(`the working tree cannot be looked at: ${t.because}`)
;const n=await e.repository.readTree(t);if((0,l.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const i=await e.readOrigin(),a={head:new w.yV(n),remote:(0,B.M)(i.url??"")}
;let s=await readProposal(a,e);for(;;){if(0===s.images.length)return none(explainNone(s));const n=await judgeProposal(s,e,t),r=leaveOut(s,n.mistakes);if(void 0===r){
const e=markWarned(s,n.warned),t=findHandedOn(n.survey?.parents??new Map),r={...s,leftOut:e,handedOn:t};return{proposal:r,shape:toShape(r,n.survey,i.defaultBranch),files:a.head.index.paths}}s=r}}
function none(e){return{kind:"none",diagnostic:(0,D.vM)(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const i=new Map,a=new Map;for(;;){const s=propose({...e,texts:i,printed:a});if("proposal"===s.kind)return s.proposal;const r=s.paths.map(t=>e.head.entry(t)?.id??""),o=await t.readTexts(r)
;for(const[e,t]of s.paths.entries()){const s=o.get(r[e]??"")??"";i.set(t,s),t.endsWith(".hcl")&&a.set(t,await printHcl({path:t,text:s},n))}}}async function printHcl(e,t){const n=(0,r.UK)((0,r.sP)([{
...e,index:0}]));if(0===n.length||e.text.length>I)return;const i=await t.print([{form:"hcl",text:e.text}],n);switch(i.kind){case"printed":return{json:i.json};case"refused":return{because:i.because}
;case"unavailable":return}}const I=1<<20;async function judgeProposal(e,t,n){const{text:s}=(0,O.T)(e),r=await(0,P.T)({kind:"inline",text:s},t);if("broken"===r.kind)return{mistakes:(0,
o.Ix)(r.diagnostics),warned:new Set,survey:void 0};const l=await(0,j.$Z)(r,t.repository,n),c={...l,platforms:"either"},u=[...(0,a.S)(i.iY,c),...(0,
a.S)(i._Y,c)],d=u.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,o.Ix)(u),warned:new Set(d),survey:l}}
function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&(0,s.KA)(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return;const{lines:n}=(0,O.T)(e),i=new Map
;for(const{place:a,message:s}of t){const t=findImage(a,e,n);void 0===t||i.has(t)||i.set(t,s)}if(i.size>0){const t=e.images.filter(({name:e})=>i.has(e));return{...e,
images:e.images.filter(({name:e})=>!i.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${i.get(e)??""}`}))]}}const{filters:a,...s}=e;return void 0===a?void 0:s}
function findImage(e,t,n){if(void 0===e)return;const{source:i,line:a}=e;return"file"===i.kind?t.images.find(({file:e})=>e===i.path)?.name:[...n].findLast(([,e])=>e<=a)?.[0]}
function toShape({images:e,imageName:t,handedOn:n},i,a="main"){const s=i?.valid.configuration.images.map(({name:e})=>e)??[],r=e.some(({name:e,platforms:t})=>t.length>1&&!n.has(e));return{
stages:void 0===i?1:countDepth(s,i.parents),tests:e.some(({dev:e})=>void 0!==e)?"dev":"none",platforms:r?"several":"one",
registry:"known"===t.kind?/^[^/]*[.:][^/]*(?=\/)/.exec(t.text)?.[0]??"docker.io":"ghcr.io",branch:a}}function findHandedOn(e){
return new Set([...e].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)]))}function countDepth(e,t){const n=(0,c.r0)((0,c.no)(e,t),t,new Set(e))
;return 1+Math.max(0,...n.values())}})};
