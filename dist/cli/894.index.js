"use strict";exports.id=894,exports.ids=[894],exports.modules={2802:((e,t,n)=>{n.d(t,{JE:()=>toJsonPath,Kn:()=>isBakeFile,MI:()=>readBakeFile,OZ:()=>outlineBakeFile,Sz:()=>selectBakeTargets})
;var i=n(2385),s=n(3181),a=n(7700),r=n(3521),o=n(3162),l=n(5500),u=n(5482),d=n(4051),c=n(8739),f=n(5866),p=n(9161);function isBakeFile(e){
return/^(?:(?:docker-)?bake(?:[._-][\w.-]*)?|[\w.-]+[._-]docker-bake)\.(?:json|hcl)$/i.test((0,a.mp)(e))}function readBakeFile(e,t){const{path:n,text:i,printed:s}=e,a=n.endsWith(".json"),c={file:n,
line:1},f=a?i:"printed"===s?.kind?s.json:void 0;if(void 0===f){
const e='it is written in HCL: "docker buildx bake --print" says it in JSON'+("refused"===s?.kind?`, and now says: ${s.because}`:""),t=adviseHcl(n,s);return{builds:[],unread:[{at:c,because:e,fix:t,
reach:"file"}]}}const{root:p,unread:m}=(0,d.V)({path:n,text:f}),g=a?new Map:findPlaces(e),h=listOwners(p),b=new Map((0,u.Pf)((0,u._F)(p,"target"))),v=readVariables((0,u._F)(p,"variable")),w=(0,
o.iZ)(a?(0,r.h)(f):(0,l.y)(i));return{builds:[...b].flatMap(([n,i])=>(0,o.p3)([n],w)?[]:toBuild({name:n,fields:inherit(i,b,new Set([n])),at:a?(0,u.$t)(i,e):g.get(h.get(n)??n)??c,variables:v},t)),
unread:m}}function adviseHcl(e,t){
return"refused"===t?.kind?'mend it, so that "docker buildx bake --print" takes it':`install buildx, or write once\ndocker buildx bake -f ${[e,toJsonPath(e)].map(s.u).join(" --print > ")}`}
function toJsonPath(e){return e.replace(/\.hcl$/,".json")}function findPlaces(e){const t=(0,l.y)(e.text).filter(({type:e})=>"target"===e);return new Map(t.map(t=>[t.name,(0,u.$t)(t,e)]))}
function readVariables(e){const t=(0,u.Pf)(e).flatMap(([e,t])=>{const n=(0,u.b6)((0,u._F)(t,"default"));return void 0===n?[]:[[e,n]]});return new Map(t)}function inherit(e,t,n){const i=(0,u.CB)((0,
u._F)(e,"inherits")).flatMap(e=>{const i=t.get(e);return void 0===i||n.has(e)?[]:[...inherit(i,t,new Set([...n,e]))]});return new Map([...i,...(0,u.Pf)(e)])}
function toBuild({name:e,fields:t,at:n,variables:i},s){const fill=e=>(0,f.$v)(e,i),words=e=>(0,u.S3)(t.get(e)).flatMap(e=>fill((0,
u.b6)(e)??"")??[]),[r="."]=words("context"),[o="Dockerfile"]=words("dockerfile"),l=["",(0,a.yl)(n.file)].flatMap(e=>{const t=(0,c.d)(e,r),n=void 0===t?void 0:(0,c.d)(t,o)
;return void 0===t||void 0===n?[]:[{folder:e,context:t,file:n}]}),d=l.find(({file:e})=>s(e))??l[0];if(void 0===d)return[];const p=(0,u.S3)(t.get("output")).some(isPushing),m=(0,
u.fq)(t.get("args")).flatMap(([e,t])=>{const n=fill(t);return void 0===n?[]:[[e,n]]}),[g=""]=words("target");return[{origin:"bake",at:n,name:e,context:d.context,file:d.file,target:g,
buildArgs:new Map(m),contexts:new Map((0,u.fq)(t.get("contexts")).map(([e,t])=>[e,toContext(t,d.folder)])),tags:words("tags"),platforms:words("platforms"),pushes:p?"yes":"unknown"}]}
function isPushing(e){const t=(0,u.b6)(e);return void 0!==t?(0,p.Ij)(t):"registry"===(0,u.b6)((0,u._F)(e,"type"))||"true"===(0,u.b6)((0,u._F)(e,"push"))}function toContext(e,t){
const n=/^target:(.+)$/.exec(e)?.[1];if(void 0!==n)return{kind:"build",name:n};const i=(0,c.d)(t,e);return void 0===i?{kind:"remote",text:e}:{kind:"folder",folder:i}}function listMade(e){return(0,
u.Pf)((0,u._F)(e,"group")).filter(([e])=>"default"!==e).map(([e,t])=>[e,(0,u.CB)((0,u._F)(t,"targets"))])}function listOwners(e){return new Map(listMade(e).flatMap(([e,t])=>t.map(t=>[t,e])))}
function outlineBakeFile({path:e,text:t,printed:n}){const s=e.endsWith(".json")?(0,r.h)(t):(0,
l.y)(t),listTexts=(e,t)=>s.flatMap(n=>n.type===t?[[n.name,n.attributes.get(e)?.texts??[]]]:[]),{root:a}=(0,
i.T)("printed"===n?.kind?n.json:""),o=listMade(a),u=listOwners(a),d=new Map(listTexts("inherits","target")),c=new Set(["docker-metadata-action"]);for(let e=0;e<c.size;){e=c.size
;for(const[e,t]of d)t.some(e=>c.has(e))&&c.add(e);for(const[e,t]of u)c.has(t)&&c.add(e)}return{path:e,groups:new Map([...o,...listTexts("targets","group")]),described:c}}
function selectBakeTargets(e,t){const{root:n}=(0,i.T)(e),s=new Map((0,u.Pf)((0,u._F)(n,"group"))),a=new Set(t);for(const e of a)for(const t of(0,u.CB)((0,u._F)(s.get(e),"targets")))a.add(t);return a}
}),3159:((e,t,n)=>{n.d(t,{EW:()=>readComposeFiles,Pv:()=>isComposeFile,qk:()=>listVariableFiles});var i=n(7700),s=n(5482),a=n(4051),r=n(8739),o=n(5866);function isComposeFile(e){
return/^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test((0,i.mp)(e))}function listVariableFiles(e){const t=(0,i.yl)(e);return[".env",".env.example"].map(e=>""===t?e:`${t}/${e}`)}
function readComposeFiles(e){const t=e.map(e=>({file:e,...(0,a.g)({...e,text:e.text.replaceAll(l,blank)})})),n=t.flatMap(({file:e,root:t})=>listServices(e,t)),i=n.map(e=>readService(e,n));return{
builds:i.flatMap(({build:e})=>e??[]),unread:[...t,...i].flatMap(({unread:e})=>e??[])}}const l=/(?<=[:\-,[{]\s+)!(?:reset|override)\b/g;function blank(e){return" ".repeat(e.length)}
function listServices(e,t){const n=(0,o.rf)(e.variables);return(0,s.Pf)((0,s._F)(t,"services")).flatMap(([t,a])=>{const r=(0,s._F)(a,"build"),o=(0,i.yl)(e.path);return void 0===r?[]:[{file:e,folder:o,
name:t,node:a,build:r,variables:n}]})}function readService(e,t){const{file:n,folder:i,name:a,node:l,build:u,variables:d}=e,c=(0,s.$t)(u,n),fill=e=>void 0===e?void 0:(0,o.$v)(e,d),refuse=e=>({unread:{
at:c,because:`service "${a}": ${e}`}});if(void 0!==(0,s._F)(u,"dockerfile_inline"))return refuse("its Dockerfile is written in the compose file");const f=contextOf(e)??inheritContext(e,t)??".",p=(0,
r.d)(i,fill(f));if(void 0===p)return refuse(`its context ${f} is no folder here`);const m=(0,s._F)(u,"dockerfile"),g=(0,r.d)(p,fill((0,s.b6)(m)??"Dockerfile"))
;if(void 0===g)return refuse("its Dockerfile is not named by a literal path");const h=fill((0,s.b6)((0,s._F)(l,"image"))),b=(0,s.fq)((0,s._F)(u,"args")).flatMap(([e,t])=>{const n=fill(t)
;return void 0===n?[]:[[e,n]]});return{build:{origin:"compose",at:c,name:a,context:p,file:g,target:fill((0,s.b6)((0,s._F)(u,"target")))??"",buildArgs:new Map(b),contexts:readContexts((0,
s._F)(u,"additional_contexts"),e),tags:void 0===h?[]:[h],platforms:(0,s.CB)((0,s._F)(u,"platforms")).flatMap(e=>fill(e)??[]),pushes:"unknown",...listNeeded((0,s._F)(l,"depends_on"))}}}
function listNeeded(e){const t="mapping"===e?.kind?(0,s.Pf)(e).map(([e])=>e):(0,s.CB)(e);return 0===t.length?{}:{startsAfter:t}}function contextOf({build:e}){return(0,s.b6)(e)??(0,s.b6)((0,
s._F)(e,"context"))}function inheritContext(e,t){return t.filter(t=>t!==e&&t.name===e.name&&t.folder===e.folder).flatMap(e=>contextOf(e)??[])[0]}function readContexts(e,{folder:t,variables:n}){
const i=new Map;for(const[a,l]of(0,s.fq)(e)){const e=(0,o.$v)(l,n);if(void 0===e)continue;const s=/^service:(.+)$/.exec(e)?.[1],u=/^[\w+-]+:/.test(e)?void 0:(0,r.d)(t,e);void 0!==s?i.set(a,{
kind:"build",name:s}):void 0!==u?i.set(a,{kind:"folder",folder:u}):i.set(a,{kind:"remote",text:e})}return i}}),2342:((e,t,n)=>{n.d(t,{bR:()=>describeBuilds,RZ:()=>listDescribing,CS:()=>listFiles})
;var i=n(2802),s=n(7700),a=n(8739),r=n(4467);function settleBakes(e,t,n){const i=new Map(t.map(e=>[e.path,e]));return e.map(e=>{const{name:t}=e,s=i.get(e.at.file);if(void 0===t||void 0===s)return e
;const a=n.filter(e=>isRead(s.path,e)&&isChosen(t,s,e));return 0===a.length?e:settleBuild(e,s,a.map(e=>e.settle(t)))})}function settleBuild(e,t,n){const i=n.filter(({pushes:e})=>"yes"===e)
;if(0===i.length)return e;const s=i.flatMap(e=>e.platforms),a=void 0!==e.name&&t.described.has(e.name),r=i.flatMap(t=>{const n=a&&t.metadataNames.length>0?t.metadataNames:e.tags
;return[...t.tags??n,...t.moreTags]}),o=i.map(({buildArgs:e})=>e);return{...e,tags:[...new Set(r)],platforms:0===s.length?e.platforms:[...new Set(s)],
buildArgs:new Map([...e.buildArgs,...o.flatMap(e=>[...e])]),pushes:"yes"}}const o=/^docker-bake(?:\.override)?\.(?:json|hcl)$/;function isRead(e,{files:t,folder:n}){const l=n.includes(r.QH)?void 0:(0,
a.d)("",n);if(0===t.length){const t=(0,s.mp)(e);return o.test(t)&&(void 0===l||(0,s.uJ)(l,t)===e)}return t.some(t=>{const n=void 0!==l&&!t.includes(r.QH),o=n?(0,a.d)(l,t):(0,s.mp)(t),u=n?e:(0,s.mp)(e)
;return o===u||void 0!==o&&(0,i.JE)(o)===u})}function isChosen(e,{groups:t},{targets:n}){if("unknown"===n)return!0;const i=new Set(0===n.length?["default"]:n)
;for(const e of i)for(const n of t.get(e)??[])i.add(n);return i.has(e)}var l=n(3159),u=n(6989),d=n(9490),c=n(18),f=n(3717);function listFiles(e){return e.index.paths.filter(t=>{const n=e.entry(t)
;return void 0!==n&&(0,c.fo)(n)})}function listDescribing(e){const t=new Set(e),n=e.filter(e=>(0,l.Pv)(e)&&(0,f.W)(e));return[...n,...n.flatMap(l.qk).filter(e=>t.has(e)),...e.filter(e=>(0,
i.Kn)(e)&&(0,f.W)(e)),...e.filter(d.Kr)]}function describeBuilds(e,{head:t,texts:n,remote:s,printed:a}){const textOf=e=>n.get(e)??"",toText=e=>({path:e,text:textOf(e)
}),isThere=e=>void 0!==t.entry(e),r=e.filter(e=>(0,l.Pv)(e)&&(0,f.W)(e)).map(e=>({...toText(e),variables:(0,l.qk)(e).map(textOf).reverse().join("\n")})),o=e.filter(e=>(0,i.Kn)(e)&&(0,
f.W)(e)).filter(e=>isAnswer(a?.get(e))||!hasTwin(e,isThere)).map(e=>({...toText(e),printed:a?.get(e)})),c=(0,u.Ut)(o.map(e=>(0,i.MI)(e,isThere))),p=(0,
d.L9)(e.filter(d.Kr).map(toText),s),m=settleBakes(c.builds,o.map(i.OZ),p.bakes),g=(0,u.Ut)([{...c,builds:m},p,(0,l.EW)(r)]),h=p.bakes.length>0&&c.unread.length>0?"may-push":p.scripts;return{...g,
pushedAt:listPushing(p,m),scripts:h}}function listPushing(e,t){const n=[...e.builds.filter(({pushes:e})=>"yes"===e),...e.bakes.filter(e=>t.some(({name:t=""})=>"yes"===e.settle(t).pushes))]
;return new Set(n.map(({at:e})=>(0,u.dE)(e)))}function isAnswer(e){return void 0!==e&&"unavailable"!==e.kind}function hasTwin(e,t){const n=(0,i.JE)(e);return n!==e&&t(n)}}),3717:((e,t,n)=>{n.d(t,{
W:()=>speaksForAll,z:()=>explainLeftOut});var i=n(2148),s=n(7700)
;const a=[[/^(?:\w+[-_])?(?:examples?|samples?|demos?|recipes?|recipe_code|tutorials?|playground)$/i,"an example"],[/^(?:docs?|documentation)$/i,"documentation"],[/^(?:(?:__)?fixtures?(?:__)?|test[-_]?data|__tests__|tests?|e2e|integration[-_]tests?|spec|specs|mocks?|(?:functional|acceptance|smoke)[-_]tests?|_integration-test)$/i,"for tests"],[/^(?:vendor|vendored|node_modules|third[-_]?party|external|bower_components)$/i,"from elsewhere"],[/^(?:templates?|skeletons?|scaffold(?:ing)?|cookiecutter.*|\{\{.*\}\}|boilerplate)$/i,"a template"],[/^\.(?:devcontainer|gitpod|circleci|github|gitlab|buildkite|azure.*|clusterfuzzlite|vscode|cursor|claude|codex|idx|codesandbox)$/i,"an environment to work in"]]
;function explainLeftOut({path:e,suffix:t}){if((0,i.Fl)(t))return"a template: a program writes the Dockerfile from it"
;if(/(?:^|[.\-_])(?:windows|win|nanoserver|servercore)/i.test(t))return"for Windows";for(const t of(0,s.yl)(e).split("/")){const e=a.find(([e])=>e.test(t))
;if(void 0!==e)return`${e[1]}: it is in a folder "${t}"`}}function speaksForAll(e){return(0,s.yl)(e).split("/").every(e=>!a.some(([t])=>t.test(e)))}}),1489:((e,t,n)=>{n.d(t,{E:()=>nameImages,
G:()=>isPublishedName});var i=n(315);function nameImages(e,t){const n=countTemplates(e,({pushedAs:e,pushedBy:t=""})=>e.map(e=>({name:e,because:`as ${t} pushes it`}))),i=findShared(e)
;if(0===n.length&&void 0!==i)return{all:i,own:new Map,others:[]};const s=countTemplates(e,({namedAs:e})=>e.map(e=>({name:e,because:"as Dockerfiles here name it behind FROM"
}))).filter(({text:e,count:n})=>n>1||e.endsWith("/{image}")&&isOwn(e,t)),[a]=n.length>0?n:s,r=void 0===a?nameByRemote(e,t):toName(a),o="known"===r.kind?r.text:"",l=new Map
;for(const{name:t,pushedAs:n}of e){const[e]=n,i=o.replaceAll("{image}",t);void 0!==e&&!n.includes(i)&&isPublishedName(e)&&l.set(t,e)}
const u=e.filter(({pushedAs:e})=>e.length>0).length,d=n.filter(({count:e})=>e===u).map(({text:e})=>e);return{all:r,own:tellApart(e,l,o),others:d.slice(1)}}function tellApart(e,t,n){const i=new Map
;for(const s of e){const e=t.get(s.name)??n.replaceAll("{image}",s.name);i.set(e,[...i.get(e)??[],s])}const s=[...i].flatMap(([e,t])=>{
const n=t.map(({name:t,tags:n})=>[t,n.find(t=>t.startsWith(`${e}:`))]).flatMap(([e,t])=>void 0===t?[]:[[e,t]]),i=new Set(n.map(([,e])=>e)).size===t.length;return t.length>1&&i?n:[]})
;return new Map([...t,...s])}function isOwn(e,t){if(void 0===t)return!0;const toWord=e=>e.toLowerCase().replaceAll(/[^a-z0-9]/g,""),n=toWord(t.owner)
;return e.split("/").slice(0,-1).map(toWord).some(e=>""!==e&&(n.includes(e)||e.includes(n)))}function findShared(e){
const t=e.filter(({pushedAs:e})=>e.length>0),[n]=t.flatMap(({pushedAs:e})=>e),i=t.filter(({pushedAs:e})=>void 0!==n&&e.includes(n)),s=i.length>1&&2*i.length>=t.length
;if(void 0===n||!s||!isPublishedName(n))return;const a=`${i[0]?.pushedBy??""} pushes them under one name: write the tag that you mean`;return{kind:"known",text:`${n}:{image}`,because:a}}
function toName({text:e,because:t}){return{kind:"known",text:e,because:t}}function nameByRemote(e,t){if(void 0===t)return{kind:"unknown",
because:'the clone has no remote "origin" that says who owns it'}
;const n=e.some(({pushedAs:e})=>e.length>0),i=e.find(e=>void 0!==e.pushedBy&&0===e.pushedAs.length),[s="",...a]=new Set(e.flatMap(({logins:e})=>e)),r=0===a.length&&isPublishedName(`${s}/x`)?s:"ghcr.io",o=`${"docker.io"===r?"":`${r}/`}${t.owner.toLowerCase()}`
;return{kind:"known",text:e.every(({name:e})=>e===t.name.toLowerCase())?`${o}/{image}`:`${o}/${t.name.toLowerCase()}-{image}`,
because:void 0===i?`after the remote "origin": nothing ${n?"else ":""}here says where images are pushed`:`a guess, after the remote "origin": ${i.pushedBy??""} pushes under a name that is not written there`
}}function countTemplates(e,t){const n=new Map;for(const i of e)for(const{name:e,because:s}of t(i)){const t=toTemplate(e,i.name);if(void 0===t)continue;const a=n.get(t);void 0===a?n.set(t,{text:t,
because:s,count:1}):a.count+=1}return[...n.values()].sort((e,t)=>t.count-e.count)}function toTemplate(e,t){if(!isPublishedName(e)||!e.endsWith(t))return;const n=e.slice(0,-t.length)
;return/(?:^|[/\-_.])$/.test(n)&&n.includes("/")?`${n}{image}`:void 0}const s=new RegExp(`^(?:(?:[\\w-]+\\.[\\w.-]+|localhost|[\\w.-]+(?=:))(?::\\d+)?/)?${i.aR}$`);function isPublishedName(e){
return s.test(e)}}),4212:((e,t,n)=>{n.d(t,{m:()=>listNotes,T:()=>renderConfiguration});var i=n(8911),s=n(936),a=n(6989),r=n(4412),o=n(9281),l=n(7700);function explainFrom({describedBy:e,images:t}){
if(void 0===e)return[];const{path:n,images:s}=e,a=t.filter(({name:e})=>s.includes(e));if(a.some(hasFurtherKeys))return[]
;const r=a.length===t.length?"these images":`${String(a.length)} of these images`,o=s.flatMap(e=>{const t=a.find(t=>t.name===e),n=void 0===t?"false":formatKeys(t);return void 0===n?[]:[`${(0,
i.C)(e)}: ${n}`]}),l=`from: ${(0,i.C)(n)}`
;return 0===o.length?[`${n} describes ${r}: "images: { ${l} }" keeps one description (docs/configuration.md)`]:[`${n} describes ${r}: this in their place keeps one description (docs/configuration.md)`,...["images:",`  ${l}`,...o.map(e=>`  ${e}`)].map(e=>`  ${e}`)]
}function hasFurtherKeys({dev:e,generated:t,imageName:n}){return void 0!==e||t.size>0||void 0!==n}function formatKeys({testedWith:e,publish:t}){
const n=[...void 0===e?[]:[`tests: { images: [${e.images.map(i.C).join(", ")}] }`],..."no"===t||"for-tests"===t?["publish: false"]:[]];return 0===n.length?void 0:`{ ${n.join(", ")} }`}
function renderConfiguration(e){const t=[...renderTop(e),"images:"],n=new Map;for(const s of e.images){const{comments:a,keys:r}=renderImage(s,e);t.push(...a.map(e=>`  ${comment(e)}`)),
n.set(s.name,t.length+1),t.push(`  ${(0,i.C)(s.name)}:`,...r.map(e=>`    ${e}`))}return t.push(...renderRest(e)),{text:`${t.join("\n")}\n`,lines:n}}function comment(e){return`# ${(0,o.X1)(e)}`}
function explained(e,t){return`${e} ${comment(t)}`}function renderTop(e){const{filters:t,workflow:n,platforms:s}=e
;return['# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.','# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.','# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',"",renderName(e),...renderOtherNames(e),...void 0===t?[]:[explained(`filters: ${(0,
i.C)(t.path)}`,`as ${(0,
a.dE)(t.at)} reads it; name some under build-all or an image`)],..."split"===s?[u]:[],...void 0===n?[]:[explained(`build-all: { paths: [${n}] }`,"a change of the workflow builds all")],...renderPublishing(e),explained("tests: false",'images with tests of their own say "tests: {}"'),"",...explainFrom(e).map(comment)]
}function renderPublishing({publishBranches:e,workflow:t}){
return void 0===e||void 0===t?[]:[explained(`publish: { branches: [${e.map(i.P).join(", ")}] }`,0===e.length?"only tags and releases are published, as today; a push of a branch is built":"the branches that are published today")]
}const u=explained("runners: { linux/arm64: ubuntu-24.04-arm }",'with the input "split-platforms": a job for each platform');function renderName({imageName:e,workflow:t,images:n}){
if("known"===e.kind)return explained(`image-name: ${quoteName(e.text)}`,e.because);const{because:i}=e,a=`image-name: ${s.$w}`
;return void 0!==t&&n.some(isPublished)?explained(a,`put your own here: ${i}`):explained(`# ${a}`,i)}function renderOtherNames({otherNames:e}){
return 0===e.length?[]:[comment(`today also pushed as ${(0,r.XT)(e,3)}: a step behind "publish" has to copy it there`)]}function isPublished({publish:e}){return"yes"===e||"unknown"===e}
function quoteName(e){return/^[\w./:-]+\{image\}[\w./:-]*$/.test(e)?e:(0,i.P)(e)}function renderImage(e,t){const{name:n,context:s,file:a,target:r,publish:o}=e,u=[...s===n?[]:[`context: ${(0,i.C)((0,
l.aD)(s))}`],...a===(0,l.uJ)(s,"Dockerfile")?[]:[`file: ${(0,i.C)(a)}`],...""===r?[]:[`target: ${(0,
i.C)(r)}`],...renderPairs("build-args",e.buildArgs),...renderPairs("build-contexts",e.contexts),...renderGenerated(e),...suggestGenerated(e.missing),...renderPlatforms(e,t),...void 0===e.imageName?[]:[`image-name: ${quoteName(e.imageName)}`],...renderTests(e),...renderPublish(o)]
;return{comments:[...e.because,...listNotes(e)],keys:u}}function listNotes({notes:e,missing:t}){return[...e,...explainMissing(t)]}const d=3;function explainMissing(e){if(0===e.length)return[]
;const t=[...new Set(e.map(({path:e})=>e))];return[`not tracked, so a step has to make it before the build: ${(0,r.XT)(t,d)}`]}function suggestGenerated(e){if(0===e.length)return[]
;const t=new Map(e.map(e=>[e.path,e]))
;return[comment('generated: # take the "# " away, and correct what each of these is made from'),...[...t.values()].map(({path:e,madeFrom:t,file:n,line:s})=>explained(comment(`  ${(0,i.C)(e)}: [${(0,
i.C)(t)}]`),`${n}:${String(s)} takes it`))]}function renderGenerated({generated:e}){return 0===e.size?[]:["generated:",...[...e].map(([e,t])=>`  ${(0,i.C)(e)}: [${t.map(i.C).join(", ")}]`)]}
function renderPairs(e,t){return 0===t.size?[]:[`${e}:`,...[...t].map(([e,t])=>`  ${(0,i.C)(e)}: ${(0,i.C)(t)}`)]}function renderPlatforms({name:e,platforms:t},{handedOn:n}){
if(t.every(e=>"linux/amd64"===e))return[];const s=`platforms: [${t.map(i.C).join(", ")}]`
;return 1!==t.length&&n.has(e)?[explained(`# ${s}`,'several need the input "split-platforms": docs/pipeline.md')]:[s]}function renderTests({dev:e,testStage:t,testedWith:n}){
const s=void 0===n?"tests: {}":explained(`tests: { images: [${n.images.map(i.C).join(", ")}] }`,n.because);if(void 0!==e)return[renderDev(e),s];const a=void 0===n?[]:[s]
;return void 0===t?a:[explained(comment(`dev: { target: ${(0,i.C)(t)} }`),'a stage that is named for tests: with it say "tests: {}"'),...a]}function renderDev({target:e,context:t,file:n,because:s}){
return explained(`dev: { ${[...void 0===t?[]:[`context: ${(0,i.C)((0,l.aD)(t))}`],...void 0===n?[]:[`file: ${(0,i.C)(n)}`],...void 0===e?[]:[`target: ${(0,i.C)(e)}`]].join(", ")} }`,s)}
function renderPublish(e){switch(e){case"yes":return[];case"no":return[explained("publish: false","nothing here pushes it; take this line away if it is published")];case"for-tests":
return[explained("publish: false","only for tests")];case"unknown":return[explained("# publish: false",'nothing here says: take the "# " away if it is only for tests')]}}
function renderRest({leftOut:e,unread:t,images:n}){const i=e.filter(({isWarned:e})=>!0!==e)
;return[...renderSilences(e.filter(({isWarned:e})=>!0===e),n),...renderList("Dockerfiles that are taken for no image:",i.map(({path:e,because:t})=>`${e}: ${t}`)),...renderList("What could not be read of how images are built:",t.map(({at:e,because:t})=>`${(0,
a.dE)(e)}: ${t}`))]}function renderSilences(e,t){const n=listKeptBases(t).map(e=>`  - { warning: unpublished-base, at: ${(0,i.C)(e)}, because: 'it is only built here today, too' }`)
;if(e.length+n.length===0)return[];const s=e.map(({path:e,because:t})=>`  - { ${["warning: unused-dockerfile",`at: ${(0,i.C)(escapeGlob(e))}`,`because: ${(0,i.P)((0,o.X1)(t))}`].join(", ")} }`)
;return["","silence:"+(0===e.length?"":" # Dockerfiles that are taken for no image"),...s,...n]}function listKeptBases(e){
const t=e.filter(({publish:e})=>"no"===e).map(({name:e})=>e),n=e.filter(({publish:e})=>"yes"===e).flatMap(({contexts:e})=>[...e.values()]);return t.filter(e=>n.includes(`target:${e}`))}
function escapeGlob(e){return e.replaceAll(/[*?[\]{}()!\\]/g,"\\$&")}function renderList(e,t){return 0===t.length?[]:["",comment(e),...[...new Set(t)].map(e=>comment(`  ${e}`))]}}),2033:((e,t,n)=>{
n.d(t,{P:()=>readDescribing});var i=n(7512);async function readDescribing(e,{head:t,repository:n,bake:i}){
const s=e.map(e=>t.entry(e)?.id??""),a=await n.readTexts(s),r=new Map(e.map((e,t)=>[e,a.get(s[t]??"")??""])),o=new Map;for(const[e,t]of r)e.endsWith(".hcl")&&o.set(e,await printHcl({path:e,text:t},i))
;return{texts:r,printed:o}}async function printHcl(e,t){const n=(0,i.UK)((0,i.sP)([{...e,index:0}]));if(!(0===n.length||e.text.length>s))return t.print([{form:"hcl",text:e.text}],n)}const s=1<<20}),
2549:((e,t,n)=>{function listHandedOn({valid:e,parents:t}){
const n=e.configuration.images.flatMap(({name:e,tests:t})=>void 0===t?[]:[e,...t.images]),i=[...t].flatMap(([e,{prod:t,dev:n}])=>[...t.length>0?[e]:[],...[...t,...n].map(({image:e})=>e)])
;return new Set([...n,...i])}n.d(t,{_:()=>listHandedOn})}),1894:((e,t,n)=>{n.d(t,{L:()=>proposeConfiguration})
;var i=n(8133),s=n(4970),a=n(6989),r=n(2869),o=n(749),l=n(2148),u=n(2385),d=n(5482),c=n(8739);function listFilterFiles(e){return e.flatMap(e=>{const{root:t}=(0,u.T)(e.text)
;return void 0===t?[]:collect(t,e)})}function collect(e,t){switch(e.kind){case"scalar":return[];case"list":return e.items.flatMap(e=>collect(e,t));case"mapping":{const n=(0,
d.Pf)(e).flatMap(([,e])=>collect(e,t)),i=(0,d.b6)((0,d._F)(e,"uses"))??"",s=(0,d.b6)((0,d._F)((0,d._F)(e,"with"),"filters")),a=/^[\w.-]+\/paths-filter(?:@|$)/.test(i)&&!1===s?.includes("\n")?(0,
c.d)("",s):void 0;return void 0===a?n:[{path:a,at:(0,d.$t)(e,t)},...n]}}}var f=n(9490),p=n(7700),m=n(2342),g=n(4981),h=n(1332);function readFor(e,{target:t,buildArgs:n,contexts:i}){return(0,g.n_)(e,{
target:t,buildArgs:n,platforms:[],buildPlatform:"linux/amd64",contexts:new Map([...i].map(e=>[e,{kind:"other"}])),baseEnvironment:"unknown"})}function chooseContext(e,{sources:t,quality:n},i,s){
const a=(0,p.yl)(e),r=[...new Set([...i,a,...(0,p.vl)(e),""])],o="opaque"===n?[]:t.filter(({context:e})=>""===e),l=r.map(e=>({context:e,missing:o.filter(t=>!isThere(t,e,s))})),[u]=l
;if(void 0===u)return{context:a,missing:[]};const d=Math.min(...l.map(({missing:e})=>e.length));return i.length>0&&(u.missing.length<o.length||d>0)?u:l.find(({missing:e})=>e.length===d)??u}
function isThere({kind:e,path:t},n,i){if(!i.hasFolder(n)&&""!==n)return!1;if(""===t)return!0;switch(e){case"path":case"prefix":return holds(i,(0,p.uJ)(n,t));case"wildcard":case"parents-pattern":
return matches(i,n,(0,h.OB)(t.split("/")))}}function holds(e,t){return!(void 0===e.entry(t)&&!e.hasFolder(t))||[...e.links,...e.submodules].some(e=>t.startsWith(`${e}/`))}function matches(e,t,n){
const[i,...s]=n;if(void 0===i)return!0;if(!(0,h.Pt)(i)){const n=(0,p.uJ)(t,i);return 0===s.length?holds(e,n):matches(e,n,s)}const a=(0,h.R$)(i)
;return e.index.names(t).some(n=>a(n)&&(0===s.length||matches(e,(0,p.uJ)(t,n),s)))}var b=n(315),v=n(2991)
;const w=/^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack|\.github|workflows)$/i
;function nameByPlace(e,{fallback:t,folders:n}){const i=(0,l.wn)((0,p.mp)(e))??"",s=(0,p.yl)(e),a=s.split("/").filter(e=>""!==e),r=a.findLast(e=>!w.test(e)),o=(0,p.vl)(s).find(e=>n.has(e)&&(0,
p.mp)(e)!==r),u=void 0===o||w.test((0,p.mp)(o))||void 0===r?r:`${(0,p.mp)(o)}-${r}`;return toImageName(""===i?u??t:void 0===u||u===i||w.test(a.at(-1)??"")?i:`${u}-${i}`,t)}function toImageName(e,t){
const n=e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").toLowerCase().replaceAll(/[^a-z0-9]+/g,e=>/^(?:\.|_|__|-+)$/.test(e)?e:"-").replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g,"");return(0,b.lS)(n)?n:(0,
b.lS)(t)?t:"app"}function withoutTag(e){return(0,v.o_)(e).name}function lastPart(e){return(0,p.mp)(withoutTag(e))}function listGivenNames(e,t){
const namesOf=t=>e.flatMap(e=>e.origin===t&&void 0!==e.name?[e.name]:[]),n=e.flatMap(e=>"compose"===e.origin?[]:e.tags).filter(e=>!t.has(withoutTag(e)))
;return[...namesOf("bake"),...n.map(lastPart),...namesOf("compose")]}function findPrefix(e,t){
const n=e.filter(({origin:e,pushes:t})=>"bake"===e||"compose"!==e&&"yes"===t).flatMap(({tags:e})=>e.filter(e=>!t.has(withoutTag(e))).slice(0,1)),[i,...s]=new Set(n.map(lastPart))
;if(void 0===i||0===s.length)return;const a=i.split("-");return a.map((e,t)=>a.slice(0,t).map(e=>`${e}-`).join("")).findLast(e=>s.every(t=>t.startsWith(e)))??""}function distinguishBySuffix(e,t){
return""===t||e.endsWith(t)?[]:[toImageName(t.startsWith(e)?t:`${e}-${t}`,e)]}function distinguish(e){const t=new Map;for(const{name:n}of e)t.set(n,(t.get(n)??0)+1);const n=new Set;return e.map(i=>{
const s=(t.get(i.name)??0)>1,a=(0,p.vl)(i.file).slice(1).map(p.mp).find(e=>!w.test(e)&&toImageName(e,"")!==i.name),r=void 0===a?[]:[toImageName(`${a}-${i.name}`,i.name)],o=(0,l.wn)((0,
p.mp)(i.file))??"",u=distinguishBySuffix(i.name,o),d=[...s?[...u,...r,i.name]:[i.name],...e.map((e,t)=>`${i.name}-${String(t+2)}`)].find(e=>!n.has(e))??i.name;return n.add(d),{...i,name:d}})}
var x=n(2618),k=n(4412);function groupBuilds({file:e,text:t,builds:n}){if(0===n.length)return[{file:e,builds:[],devBuilds:[],notes:[]}];const i=readLastStage(t),s=(0,
g.D5)(t,[]),keyOf=e=>toKey(e,i,s),a=n.filter(({origin:e})=>"compose"!==e),r=a.length>0?a:n,o=a.length>0?n.filter(({origin:e})=>"compose"===e):[],u=new Map
;for(const e of r)u.set(keyOf(e),[...u.get(keyOf(e))??[],e]);const d=[...u.values()].map(e=>[...e].sort(byOrigin)).sort(byPush),c=d.every(([e])=>void 0===e||(0,
l.ZI)(e.target)),f=d.filter(([e])=>void 0!==e&&isDevBuild(e,c?i:void 0)),p=d.filter(e=>!f.includes(e)).map(e=>({builds:e,devBuilds:[],notes:[]}));0===p.length&&p.push(toLastStage(f.flat()))
;const m=uniteNamesakes(p,i);for(const e of[...f.flat(),...o])addBuild(e,m,i);return m.map(t=>({file:e,...t}))}const $=["bake","step","command","compose"];function byOrigin(e,t){
const n=Number("yes"===t.pushes)-Number("yes"===e.pushes);return 0!==n?n:$.indexOf(e.origin)-$.indexOf(t.origin)}function byPush([e],[t]){return Number("yes"===t?.pushes)-Number("yes"===e?.pushes)}
function toKey({context:e,target:t,buildArgs:n,contexts:i,origin:s,pushes:a,tags:r},o,l){
const u=[...n].filter(([e,t])=>!1!==l?.has(e)&&""!==t).sort(),d=[...i.keys()].sort(),c="bake"===s&&"yes"===a?r.map(withoutTag).sort():[]
;return JSON.stringify([e,normalizeTarget(t,o),u,d,...c.slice(0,1)])}function readLastStage(e){const t=e.split(/\r?\n/).filter(e=>/^\s*FROM\s/i.test(e))
;return/\sAS\s+(\S+)/i.exec(t.at(-1)??"")?.[1]?.toLowerCase()??""}function normalizeTarget(e,t){return e.toLowerCase()===t?"":e.toLowerCase()}function isDevBuild({target:e,pushes:t},n){
const i=void 0!==n&&""===normalizeTarget(e,n);return"yes"!==t&&(0,l.ZI)(e)&&!i}function toLastStage([e]){return void 0===e?{builds:[],devBuilds:[],notes:[]}:{builds:[{...e,target:"",tags:[],
buildArgs:new Map}],devBuilds:[],notes:["nothing here builds its last stage, which is taken for what is published"]}}function uniteNamesakes(e,t){const n=[];for(const i of e){
const[e]=i.builds,s=n.find(e=>isNamesake(e,i)||isTrial(i,e,t));if(void 0===s||void 0===e){n.push(i);continue}if(isNamesake(s,i)&&i.builds.every(({tags:e})=>(0,a.p9)(e)))continue
;const r=describeDifference(s.builds[0],e);s.notes.push(`${(0,a.dE)(e.at)} builds it with ${r}, too: give that an image of its own if it is one`)}return n}
function isNamesake({builds:[e]},{builds:[t]}){return nameOf(e)===nameOf(t)}function isTrial({builds:e},{builds:[t]},n){const[i]=e
;return"yes"===t?.pushes&&e.every(({origin:e,pushes:t})=>"no"===t||"command"===e&&"yes"!==t)&&normalizeTarget(i?.target??"",n)===normalizeTarget(t.target,n)}function nameOf(e){const t=(0,
a.P7)(e?.tags[0]??"").replace(/:[^/]*$/,"");return JSON.stringify([e?.name??t,e?.target])}function describeDifference(e,{buildArgs:t,target:n,context:i}){
if(n!==(e?.target??""))return`the target ${""===n?"of the last stage":n}`;const s=[...t].filter(([t,n])=>e?.buildArgs.get(t)!==n)
;return s.length>0?s.map(([e,t])=>`${e}=${t}`).join(" "):i===e?.context?"other keys":`the context ${""===i?".":i}`}function addBuild(e,t,n){
const i=normalizeTarget(e.target,n),s=t.find(({builds:[e]})=>void 0!==e&&normalizeTarget(e.target,n)===i),r=s??t.find(({builds:[t]})=>t?.context===e.context)??t[0]
;void 0!==r&&(void 0===s?(r.devBuilds.push(e),void 0===r.dev?r.dev={target:e.target,because:`built by ${(0,a.dE)(e.at)}`}:r.notes.push(`${(0,
a.dE)(e.at)} builds the target ${e.target}, too`)):r.builds.push(e))}function draftImage({group:e,text:t,reading:n,chosen:i,tree:s},r){const{file:o,builds:l,devBuilds:u,dev:d}=e,[c]=l,f=(0,
g.D5)(t,[]),p=[...c?.buildArgs??[]].filter(([e,n])=>!1!==f?.has(e)&&(0,a.KA)(e+n)&&!isDefault(t,e,n)),m=nameImage(e,r),h={name:m,context:i.context,file:o,target:c?.target??"",buildArgs:new Map(p),
contexts:new Map,platforms:[...new Set(listPlatforms(l))],...void 0===d?findTestStage(t,c?.target??""):{dev:d},publish:judgePublishing(l,m,r),because:listReasons(l),
missing:i.missing.map(e=>toMissing(e,{file:o,context:i.context,tree:s})),generated:new Map,notes:[...e.notes,...explainReading(n),...explainMade(l,f,t)]};return{name:m,file:o,image:h,reading:n,
builds:l,devBuilds:u}}function findTestStage(e,t){
const n=e.split(/\r?\n/).flatMap(e=>/^\s*FROM\s.*\sAS\s+(\S+)\s*$/i.exec(e)?.[1]??[]).find(e=>/^(?:dev|develop|development|tests?|testing)$/i.test(e)),i=void 0!==n&&[readLastStage(e),t.toLowerCase()].includes(n.toLowerCase())
;return void 0===n||i?{}:{testStage:n}}function isDefault(e,t,n){const i=e.split(/\r?\n/).filter(e=>new RegExp(`^\\s*ARG\\s+${t}\\b`,"i").test(e));if(""===n&&!i.some(e=>e.includes("=")))return!0
;const s=i.flatMap(e=>/=(["']?)(.*?)\1\s*$/.exec(e)?.[2]??[]);return s.length>0&&s.every(e=>e===n)}function nameImage({file:e,builds:t},n){
const{fallback:i,isAlone:s,shared:a,prefix:r=`${i}-`}=n,o=nameByPlace(e,n),l=listGivenNames(t,a).map(e=>toImageName(e,o)),u=l.map(e=>e.startsWith(r)&&e!==r?e.slice(r.length):e)
;if(0===l.length&&!s)return toImageName(t[0]?.target??"",o);const d=!(void 0!==n.prefix&&t.some(({pushes:e})=>"yes"===e))&&[...l,...u].some(e=>e===o||e.endsWith(`-${o}`))
;if(0===l.length||s&&d)return o;const c=t.every(({origin:e})=>"compose"===e);return s&&c&&o!==i?o:toImageName(u[0]??o,o)}function judgePublishing(e,t,{unread:n,pushes:i}){
if(e.some(({pushes:e})=>"yes"===e))return"yes";const s="none"===n&&e.length>0&&e.every(({pushes:e})=>"no"===e),a="known"===i&&e.every(({origin:e,pushes:t})=>"compose"===e||"no"===t);return s||a||(0,
l.ZI)(t)?"no":"unknown"}function listPlatforms([e,...t]){const n=t.filter(({origin:t,pushes:n})=>t===e?.origin&&("yes"!==e.pushes||"yes"===n))
;return[...e?.platforms??[],...n.flatMap(({platforms:e})=>e)].filter(e=>new RegExp(x.WC).test(e))}const y=3;function listReasons(e){const t=[...new Set(e.map(({at:e})=>(0,a.dE)(e)))]
;if(0===t.length)return[];const n=t.length-y;return[`built by ${t.slice(0,y).join(", ")}${n>0?` and ${String(n)} more`:""}`]}function explainReading({quality:e,because:t}){const[n]=t
;return"opaque"===e&&void 0!==n?[`cannot be read: ${n.text}`]:[]}function explainMade(e,t,n){const[i]=e,s=(i?.madeArgs??[]).filter(e=>(0,
a.KA)(e)&&!1!==t?.has(e)&&!M.test(e)),r=void 0===i||0===s.length?[]:[`given ${(0,k.XT)(s,y)} by ${(0,
a.dE)(i.at)}: a run makes the value, so the build step of the workflow has to ("build-args")`],o=[...n.matchAll(/--mount=type=secret\S*?,id=([\w.-]+)/g)].map(([,e=""])=>e)
;return[...r,...0===o.length?[]:[`mounts the secret ${(0,k.XT)([...new Set(o)],y)}: the build step has to give it`]]}const M=/^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:HTTPS?|FTP|NO|ALL)_PROXY)$/i
;function toMissing({kind:e,path:t,line:n},{file:i,context:s,tree:a}){const r=(0,p.uJ)(s,t),o=(0,p.vl)(r).find(e=>a.hasFolder(e))??"";return{kind:"path"===e?e:"pattern",path:r,file:i,line:n,
madeFrom:""===o?"**":`${o}/**`}}function addDevFiles(e){const isDev=e=>(0,l.ZI)((0,l.wn)((0,p.mp)(e.file))??"")&&"yes"!==e.image.publish,t=e.filter(isDev).flatMap(t=>{const n=(0,
p.yl)(t.file),i=e.filter(e=>!isDev(e)&&(0,p.yl)(e.file)===n),s=i.filter(e=>""===(0,l.wn)((0,p.mp)(e.file))),[a,r]=s.length>0?s:i;return void 0!==a&&void 0===r&&void 0===a.image.dev?[{dev:t,prod:a}]:[]
}),n=new Map(t.map(({dev:e,prod:t})=>[t,e]).reverse()),i=new Set(n.values());return e.filter(e=>!i.has(e)).map(e=>{const t=n.get(e);if(void 0===t)return e
;const i=[...e.devBuilds,...t.builds,...t.devBuilds];return{...e,devBuilds:i,image:withDev(e.image,t.image)}})}function withDev(e,{context:t,file:n,target:i,because:s}){
const[a="named as one for development"]=s,r={...t===e.context?{}:{context:t},file:n,...i===e.target?{}:{target:i},because:a};return{...e,dev:r}}function findDescribing(e,t,n){const i=new Map
;for(const{image:t,builds:n}of e)for(const{origin:e,at:s}of n)"bake"!==e&&"compose"!==e||i.set(s.file,new Set([...i.get(s.file)??[],t.name]));const[s]=[...i].sort(([,e],[,t])=>t.size-e.size)
;if(void 0===s)return{};const[a,r]=s;if(r.size<2||2*r.size<e.length)return{};if(t.unread.some(({at:e})=>e.file===a))return{};const o=t.builds.filter(({at:e})=>e.file===a)
;return o.every(t=>isImage(t,e))?"unknown"===n.kind&&o.some(({tags:e})=>e.length>0)?{}:{describedBy:{path:a,images:[...r].sort()}}:{}}function isImage(e,t){const n=t.find(({builds:[t]})=>t===e)
;if(void 0===n)return!1;const{name:i,contexts:s}=n.image;return e.name===i&&[...s.keys()].every(t=>e.contexts.has(t))}var S=n(936),P=n(4211);function linkParents(e,t){
const n=new P.k(e.map(({image:e})=>({name:e.name,localTag:e.name,publish:"no"!==e.publish,publishedName:e.imageName??("known"===t.kind?(0,S.ou)(t.text,e.name):"")}))),i=listOwners(e);return e.map(t=>{
const{image:s,reading:r,builds:o}=t,l=new Map([...s.contexts,...listDescribed(o,e)]);for(const{name:e}of r.images){const t=l.has(e)||isClear(e,n)?void 0:i.get(link_parents_toKey(e))
;void 0!==t&&t!==s.name&&l.set(e,`target:${t}`)}const u=[...l].filter(e=>e.every(a.KA));return{...t,image:{...s,contexts:new Map(u)}}})}function isClear(e,t){const{tag:n="latest"}=(0,v.o_)(e)
;return 1===t.find(e,"instruction").length&&"latest"===n}function link_parents_toKey(e){const{repository:t,tag:n="latest",hasDigest:i}=(0,v.o_)(e);return i?e:`${t}:${n}`}function listOwners(e){
const t=new Map,n=new Set;for(const{image:i,builds:s}of e)for(const e of s.flatMap(({tags:e})=>e)){const s=link_parents_toKey(e),a=t.get(s);void 0!==a&&a!==i.name&&n.add(s),t.set(s,i.name)}
return new Map([...t].filter(([e])=>!n.has(e)))}function listDescribed(e,t){return e.flatMap(({at:e,contexts:n})=>[...n].flatMap(([n,i])=>{switch(i.kind){case"build":{
const{name:s}=i,a=t.find(t=>t.builds.some(t=>t.name===s&&t.at.file===e.file));return void 0===a?[]:[[n,`target:${a.image.name}`]]}case"folder":return[[n,""===i.folder?".":i.folder]];case"remote":
return[[n,i.text]]}}))}function linkTests(e){return e.map(({image:t,builds:n,devBuilds:i})=>{
const s=[...n,...i].filter(isTestService),r=s.flatMap(t=>findNeeded(t,e)),o=[...new Set(r)].filter(e=>e!==t.name),[l]=s;if(void 0===l||0===o.length)return t;const u=`${(0,
a.dE)(l.at)} starts it after these`;if(e.filter(e=>[t.name,...o].includes(e.image.name)).every(e=>e.image.platforms.length<=1))return{...t,testedWith:{images:o,because:u}}
;const d=`${u}: "tests: { images: [${o.join(", ")}] }" needs the input "split-platforms" where images have several platforms`;return{...t,notes:[...t.notes,d]}})}
function isTestService({origin:e,name:t="",target:n,at:i}){return"compose"===e&&[t,n,(0,p.mp)(i.file)].some(l.Nu)}function findNeeded({startsAfter:e=[],at:t},n){const i=(0,p.yl)(t.file)
;return e.flatMap(e=>{const t=n.find(({builds:t,devBuilds:n})=>[...t,...n].some(({origin:t,name:n,at:{file:s}})=>"compose"===t&&n===e&&(0,p.yl)(s)===i));return void 0===t?[]:[t.image.name]})}
var F=n(1489),_=n(3717);function selectDockerfiles(e,t,n){const i=new Set(t.builds.map(({file:e})=>e)),s=(0,l.yk)(e).filter(({path:e})=>!i.has(e)).map(e=>({path:e.path,because:(0,a.KA)(e.path)?(0,
_.z)(e):"its name has hidden characters"})),r=s.flatMap(({path:e,because:t})=>void 0===t?[e]:[]),o=findIdle(r,t,n),u=s.flatMap(({path:e,because:t=o.get(e)})=>void 0===t?[]:[{path:e,because:t
}]),d=r.filter(e=>!o.has(e));return{taken:[...new Set([...i,...d])].sort(),leftOut:u}}const A=3;function findIdle(e,{builds:t,unread:n},i){
const s=new Set(t.flatMap(({origin:e,file:t})=>"compose"===e?[]:[t])).size;if(n.some(({at:e})=>(0,f.Kr)(e.file))||s<Math.max(A,2*e.length))return new Map
;const a=`nothing builds it, and workflows or bake files build ${String(s)} others`,r=[...i.values()].flatMap(listSources),isNamed=e=>{const t=(0,p.mp)((0,p.yl)(e)).toLowerCase()
;return""!==t&&r.some(e=>e.includes(t))};return new Map(e.filter(e=>!isNamed(e)).map(e=>[e,a]))}function listSources(e){
return[...e.matchAll(/(?:^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*|--from=)(\S+)/gim)].flatMap(([,e])=>e?.toLowerCase()??[])}function propose(e){const t=(0,
m.CS)(e.head),n=listTexts(t).filter(t=>!e.texts.has(t));if(n.length>0)return{kind:"needs",paths:n};const i=(0,
m.bR)(t,e),s=[...new Set(i.builds.map(({file:e})=>e))].filter(n=>!e.texts.has(n)&&t.includes(n));return s.length>0?{kind:"needs",paths:s}:{kind:"proposal",proposal:toProposal(t,i,e)}}
function listTexts(e){return[...(0,l.yk)(e).map(({path:e})=>e),...(0,m.RZ)(e)]}function toProposal(e,t,n){
const{builds:i,missing:s}=splitByFile(t,n.head),{remote:a,texts:r}=n,{taken:o,leftOut:l}=selectDockerfiles(e,{...t,builds:i},r),u=findShared(i),d={question:n,fallback:toImageName(a?.name??"","app"),
folders:new Set(o.map(p.yl)),shared:u,prefix:findPrefix(i,u),...judgeReading(t)},c=distinguish(addDevFiles(o.flatMap(e=>draftFile(e,i,d)))),f=(0,
F.E)(c.map(e=>describeNames(e,c)),a),m=linkParents(c.map(e=>{const t=f.own.get(e.name),n={...e.image,name:e.name,...void 0===t?{}:{imageName:t}};return{...e,image:n}
}),f.all),g=linkTests(m),h=[...t.unread,...s];return{imageName:f.all,...findFilters(e,n),pushedAt:t.pushedAt,otherNames:f.others,handedOn:new Set(g.map(({name:e})=>e)),
images:[...g].sort((e,t)=>e.name<t.name?-1:1),leftOut:l,unread:h,...findDescribing(m,{...t,unread:h},f.all)}}function judgeReading({builds:e,unread:t,scripts:n}){const i=t.some(({at:e})=>(0,
f.Kr)(e.file)),s=e.some(({pushes:e})=>"yes"===e);return{unread:i?"some":"none",pushes:!i&&s&&"push-nothing"===n?"known":"unknown"}}function findFilters(e,{head:t,texts:n}){
const i=e.filter(f.Kr),[s]=listFilterFiles(i.map(e=>({path:e,text:n.get(e)??""}))).filter(({path:e})=>void 0!==t.entry(e));return void 0===s?{}:{filters:s}}function splitByFile(e,t){
const n=e.builds.map(e=>({build:e,because:explainUnusable(e,t)}));return{builds:n.flatMap(({build:e,because:t})=>void 0===t?[e]:[]),missing:n.flatMap(({build:{at:e},because:t})=>void 0===t?[]:[{at:e,
because:t}])}}function explainUnusable({file:e,context:t,target:n},i){return[e,t,n].every(a.KA)?void 0===i.entry(e)?`its Dockerfile ${e} is not tracked`:void 0:"its words have hidden characters"}
function findShared(e){const t=new Map;for(const{tags:n,file:i}of e)for(const e of n.map(withoutTag))t.set(e,new Set([...t.get(e)??[],i]));return new Set([...t].flatMap(([e,t])=>t.size>1?[e]:[]))}
function draftFile(e,t,n){const{question:i}=n,s=i.texts.get(e)??"",a=t.filter(t=>t.file===e),r=groupBuilds({file:e,text:s,builds:a});return r.map(t=>{const[a]=t.builds,o={target:a?.target??"",
buildArgs:a?.buildArgs??new Map,contexts:a?.contexts.keys()??[]},l=readFor(s,o),u=chooseContext(e,l,t.builds.map(({context:e})=>e),i.head);return draftImage({group:t,text:s,reading:l,chosen:u,
tree:i.head},{...n,isAlone:1===r.length})})}function describeNames(e,t){const n=e.builds.filter(({pushes:e,origin:t})=>"yes"===e||"bake"===t),i=n.flatMap(e=>e.tags).filter(e=>!(0,
a.Hy)(e)),[s]=n,r=t.flatMap(({reading:e})=>e.images.map(({name:e})=>withoutTag(e)));return{name:e.name,pushedAs:[...new Set(i.map(withoutTag))],tags:i,...void 0===s?{}:{pushedBy:(0,a.dE)(s.at)},
logins:n.flatMap(({logins:e=[]})=>e),namedAs:[...new Set(r.filter(t=>t.endsWith(`/${e.name}`)||t.endsWith(`-${e.name}`)))]}}
var C=n(4212),N=n(18),T=n(8426),B=n(3196),O=n(2033),D=n(3178),I=n(2549),W=n(614);async function proposeConfiguration(e,t=e.workingTree){if("string"!=typeof t){
const e=`the working tree cannot be looked at: ${t.because}`;return{kind:"none",diagnostic:(0,T.vM)(e,"git add --all --dry-run has to work here")}}const n=await e.repository.readTree(t);if((0,
o.G)(n))return none(`the tracked files cannot be listed: ${n.because}`);const i=await e.readOrigin(),s={head:new N.yV(n),remote:(0,W.M)(i.url??"")};let a=await readProposal(s,e);for(;;){
if(0===a.images.length)return none(explainNone(a));const n=await judgeProposal(a,e,t),r=leaveOut(a,n.mistakes);if(void 0!==r){a=r;continue}const{survey:o,warned:l}=n
;if(void 0===o)return none(explainNone(a));const u=markWarned(a,l),d={...a,leftOut:u,handedOn:(0,I._)(o)};return{proposal:await splitPlatforms(d,e,t)??d,survey:o,origin:i,files:s.head.index.paths}}}
const j=["linux/amd64","linux/arm64"];async function splitPlatforms(e,t,n){
const{images:i,handedOn:s}=e,a=i.some(({name:e,platforms:t})=>t.length>1&&s.has(e)),r=i.every(({platforms:e})=>e.every(e=>j.includes(e)));if(!a||!r)return;const o={...e,platforms:"split",
handedOn:new Set},{mistakes:l}=await judgeProposal(o,t,n);return 0===l.length?o:void 0}function none(e){return{kind:"none",diagnostic:(0,
T.vM)(e,"write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }")}}function explainNone({leftOut:e}){const[t]=e
;return void 0===t?"this repository has no Dockerfile":`no Dockerfile here is taken for an image; of "${t.path}": ${t.because}`}async function readProposal(e,{repository:t,bake:n}){
const i=new Map,s=new Map;for(;;){const a=propose({...e,texts:i,printed:s});if("proposal"===a.kind)return a.proposal;const r=await(0,O.P)(a.paths,{head:e.head,repository:t,bake:n})
;for(const[e,t]of r.texts)i.set(e,t);for(const[e,t]of r.printed)s.set(e,t)}}async function judgeProposal(e,t,n){const{text:a}=(0,C.T)(e),o=await(0,B.T)({kind:"inline",text:a},t)
;if("broken"===o.kind)return{mistakes:(0,r.Ix)(o.diagnostics),warned:new Set,survey:void 0};const l=await(0,D.$Z)(o,t.repository,n),u={...l,platforms:e.platforms??"either"},d=[...(0,
s.S)(i.iY,u),...(0,s.S)(i._Y,u)],c=d.filter(({code:e})=>"unused-dockerfile"===e).flatMap(({place:e})=>"file"===e?.source.kind?[e.source.path]:[]);return{mistakes:(0,r.Ix)(d),warned:new Set(c),survey:l
}}function markWarned({leftOut:e},t){return e.map(e=>t.has(e.path)&&(0,a.KA)(e.path)?{...e,isWarned:!0}:e)}function leaveOut(e,t){if(0===t.length)return;const{lines:n}=(0,C.T)(e),i=new Map
;for(const{place:s,message:a}of t){const t=findImage(s,e,n);void 0===t||i.has(t)||i.set(t,a)}if(i.size>0){const t=e.images.filter(({name:e})=>i.has(e));return{...e,
images:e.images.filter(({name:e})=>!i.has(e)),leftOut:[...e.leftOut,...t.map(({name:e,file:t})=>({path:t,because:`refused: ${i.get(e)??""}`}))]}}const{filters:s,...a}=e;return void 0===s?void 0:a}
function findImage(e,t,n){if(void 0===e)return;const{source:i,line:s}=e;return"file"===i.kind?t.images.find(({file:e})=>e===i.path)?.name:[...n].findLast(([,e])=>e<=s)?.[0]}})};
