"use strict";exports.id=630,exports.ids=[630,437],exports.modules={2630:((e,t,n)=>{n.d(t,{answerCheck:()=>answerCheck});var s=n(2690),i=n(863),o=n(9281);function renderCheck(e,t){
const{findings:n,notes:s}=e;return[...groupByFile(n).map(renderFinding),...0===s.length?[]:[renderNotes(s,t)],[t.strong(summarize(e))]].flatMap((e,t)=>0===t?e:["",...e])}function groupByFile(e){
const nameOf=({place:e})=>"file"===e?.source.kind?e.source.path:e?.source.name;return[...new Set(e.map(nameOf).filter(e=>void 0!==e)),void 0].flatMap(t=>e.filter(e=>nameOf(e)===t))}
function renderFinding(e){const[t="",...n]=(0,i.xy)(e).split("\n");return[...wrap(t,"  "),...n]}function renderNotes(e,t){return[t.strong("To know:"),...e.flatMap(renderNote)]}
function renderNote({place:e,message:t,fix:n}){const s=void 0===e?"":`${(0,i.dE)(e)}: `,a=void 0===n?[]:(0,o.qV)(n);return[...wrap(`  ${s}${(0,o.X1)(t)}`,"    "),...a.map(e=>`    ${(0,o.X1)(e)}`)]}
const a=80;function wrap(e,t){const n=[];let s="";for(const[i]of e.matchAll(/\s*\S+/g))""!==s&&s.length+i.length>a?(n.push(s),s=`${t}${i.trimStart()}`):s+=i;return[...n,s]}
function summarize({findings:e,silenced:t,looked:n}){
const s=e.filter(({severity:e})=>"error"===e).length,i=[...count(s,"mistake"),...count(e.length-s,"warning")].join(" and "),o=[...count(n.images,"image"),...count(n.workflows,"workflow")],a=0===t?"":`, ${String(t)} silenced`
;return`${""===i?"nothing found":i}${0===o.length?"":` in ${o.join(" and ")}`}${a}`}function count(e,t){return 0===e?[]:[`${String(e)} ${t}${1===e?"":"s"}`]}function isClean({findings:e}){
return 0===e.length}var r=n(8559),u=n(2242);function toCheckJson({findings:e,notes:t,silenced:n,looked:s}){return(0,r.a)({version:1,result:0===e.length?"clean":"found",diagnostics:e.map(u.H),
notes:t.map(toNoteJson),silenced:n,images:s.images,workflows:s.workflows})}function toNoteJson({kind:e,message:t,fix:n,place:s}){return{kind:e,message:t,fix:n??null,
file:"file"===s?.source.kind?s.source.path:null,line:s?.line??null,column:s?.column??null}}var d=n(9798);function toSarif({findings:e,notes:t},n){
const s=[...new Set(e.map(({code:e})=>e))],i=[...new Set(t.map(({kind:e})=>e))];return(0,r.a)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"image-matrix",version:n,rules:[...s.map(toRule),...i.map(toNoteRule)]}},columnKind:"utf16CodeUnits",results:[...e.map(toResult),...t.map(toNoteResult)]}]})}function toRule(e){
const{severity:t}=(0,d.Zw)(e),n="error"===t?"error":"warning";return{id:e,shortDescription:{text:e},helpUri:`${s.PD}#${e}`,defaultConfiguration:{level:n}}}function toNoteRule(e){return{id:e,
shortDescription:{text:e},defaultConfiguration:{level:"note"}}}function toResult({code:e,severity:t,message:n,fix:s,place:i}){return{ruleId:e,level:t,message:{text:""===s?n:`${n}\nfix: ${s}`},
...toLocations(i)}}function toNoteResult({kind:e,message:t,fix:n,place:s}){return{ruleId:e,level:"note",message:{text:void 0===n?t:`${t}\n${n}`},...toLocations(s)}}function toLocations(e){
if("file"!==e?.source.kind)return{};const{source:t,line:n,column:s,length:i,text:o}=e,a=void 0===o?{startLine:n}:{startLine:n,startColumn:s,endColumn:s+i};return{locations:[{physicalLocation:{
artifactLocation:{uri:toUri(t.path),uriBaseId:"%SRCROOT%"},region:a}}]}}function toUri(e){return e.toWellFormed().split("/").map(encodeURIComponent).join("/").replace(/^(?=[^/]*:)/,"./")}
var l=n(5498),c=n(8077),p=n(1285),f=n(749),g=n(18),m=n(8426),h=n(3196),b=n(2463),w=n(6890),k=n(7027),v=n(5615),x=n(2342),$=n(2033),j=n(2869),y=n(4412),_=n(7700)
;function explainUncovered({image:e,files:t,because:n,at:s,key:i}){const o=t.map(e=>`"${e}"`),a=1===t.length?"it":"they",r=1===t.length?"changes":"change";return(0,j.CC)("uncovered-input",{
message:`the image "${e}" is made from ${(0,y.XT)(o,3)}, and is not built when ${a} ${r}: ${n}`,fix:advise(i,t),place:s})}function advise(e,t){
const n=`leave ${1===t.length?"it":"them"} out of the build, in its ignore file`;if(e.includes("paths-ignore"))return`${n}, or write "paths" in place of ${e}`
;const s=[`add to ${e}:`,...toPatterns(t).map(e=>`- '${e}'`)];return(t.length>S?[n,`or ${s.join("\n")}`]:s).join("\n")}const S=20,M=3,N=8;function toPatterns(e){const t=new Map;for(const n of e){
const e=(0,_.yl)(n);t.set(e,[...t.get(e)??[],n])}const n=[...t].flatMap(([e,t])=>""===e||t.length<=M?t:[`${e}/*`])
;return n.length<=N?n:[...new Set(e.map(e=>e.includes("/")?`${e.split("/")[0]??""}/**`:e))].slice(0,N)}function atLine({file:e,line:t}){return{source:{kind:"file",path:e},line:t,column:1,length:1}}
async function findUnreadFiles({repository:e,checkout:{bake:t},origin:n},s,i){const o=(0,x.CS)(s),a=await(0,$.P)((0,x.RZ)(o),{head:s,repository:e,bake:t}),{remote:r}=(0,w.$E)(s,n),{unread:u}=(0,
x.bR)(o,{head:s,remote:r,...a}),d=i.filter(({code:e})=>C.includes(e)).map(({message:e})=>e);return u.filter(({reach:e,at:t})=>"file"===e&&!d.some(e=>e.includes((0,v.hD)(t.file))))}
const C=["bake-unavailable","from-unreadable"];function toUnreadNote({at:e,because:t,fix:n}){return{kind:"unjudged",
message:`this file could not be read, and images that it describes may be missing: ${t}`,place:atLine(e),...void 0===n?{}:{fix:n}}}function joinSame(e){
return[...new Map(e.map(e=>[JSON.stringify(e),e])).values()]}var O=n(2991),P=n(408);async function findSecondPushers({valid:e,head:t},n,s){
const{images:i,publish:o}=e.configuration,a=n.find(({workflow:e})=>e.triggers.some(e=>o.events.includes(e))),r=i.filter(e=>e.publish&&""!==e.publishedName)
;if(void 0===t||void 0===a||0===r.length)return[];const{known:u}=await s(),d=new Set(n.map(({workflow:e})=>e.path));return joinSame(u.filter(({workflow:e,when:t,build:n})=>!d.has(e)&&!(0,
P.Pd)(t)&&"no"!==n.pushes).flatMap(e=>r.filter(t=>isPushedBy(t,e)).map(t=>explain(t,e,a))))}function isPushedBy({publishedName:e,prod:t},{build:n}){const s=(0,O.o_)(e)
;return n.tags.map(O.o_).some(({repository:e,tag:i})=>e===s.repository&&(void 0===s.tag||s.tag===i||n.file===t.file))}function explain({name:e,publishedName:t},{at:n,build:s},{step:o}){return{
kind:"second-pusher",message:`"${t}" ${"yes"===s.pushes?"is pushed":"is built, and may be pushed,"} here, and the image "${e}" is published by the plan of ${(0,
i.dE)(o.at)}, too: the last of them to run wins`,fix:"take this step away, or write publish: false at the image",place:atLine(n)}}var L=n(6989),T=n(150),J=n(2021),R=n(9387),A=n(550)
;function listBuiltImages({valid:e,head:t,inputs:n},s){const i=t?.index;return e.configuration.images.map(({name:e,prod:t})=>{
const o=n.get(e)?.prod,a="surely"===s||"exact"===o?.quality.kind,r=void 0!==o&&void 0!==i&&a?listTaken(o,i):"unknown";return{name:e,recipes:[{file:t.file,context:t.contextPath,target:t.target}],
inputs:r}})}function listTaken(e,t){const{quality:n}=e,s="exact"!==n.kind&&n.because.some(({extent:e})=>"everything"===e);return(0,
A.Ap)(e,t).filter(({reader:{how:e,doubt:t}})=>"dockerfile"===e.verb?"itself"===e.relation:!s&&void 0===t&&"itself"===e.relation&&!U.includes(e.verb)).map(({path:e})=>e)}
const U=["ignore-file","would-be-dockerfile","says-checkout","says-fetch"];function findUnlisted({valid:e,head:t,inputs:n}){const s=t?.index;return void 0===s?[]:e.configuration.images.flatMap(t=>{
const i=e.findKey(t.name,"prod",["infer"])??e.imagePlaces.get(t.name)?.name,o=n.get(t.name)?.prod;if(t.infer||void 0===o||void 0===i)return[]
;const a=listTaken(o,s),r=listCounted(t,e.configuration,s),u=a.filter(e=>e!==t.prod.file&&!r.has(e));return 0===u.length?[]:[explainUncovered({image:t.name,files:u,
because:'"infer: false" leaves it to the lists of the image',at:i,key:'its "paths"'})]})}function listCounted({triggers:e},{filters:t,buildAll:n},s){
const i=new Set([...e.filters,...n.filters]),o=[...[e.paths,n.paths].map(e=>e.map(e=>({pattern:e}))),...[...t??[]].flatMap(([e,t])=>i.has(e)?[t]:[])]
;return new Set(o.flatMap(e=>[...s.select(e)].map(({path:e})=>e)))}function findUnstarted(e,t){const n=listAllStarts(t),s=n?.filter(({event:e})=>"change"===e.kind)??[],i=(0,
P.bz)(s.map(({when:e})=>e)),[o]=s.flatMap(({when:e})=>(0,P.I1)(e));return void 0===o||(0,P.sN)(i)?[]:listBuiltImages(e,"surely").flatMap(({name:e,inputs:t})=>{if("unknown"===t)return[]
;const n=t.filter(e=>"no"===(0,T.X)(i,new T.H([{path:e,status:"modified"}])).kind);if(0===n.length)return[];const s=`"${o.name}" (${(0,L.dE)(o.at)})`;return[explainUncovered({image:e,files:n,
because:"no workflow that plans is started by that",at:atLine(o.at),key:s})]})}function listAllStarts({uses:e,texts:t,branch:n}){return(0,R.Z)(e,t)?.flatMap(e=>(0,J.m)(e,void 0===n?{}:{branch:n}))}
var I=n(8133),B=n(4970),E=n(5214),q=n(3178),z=n(4437);function lacksConfiguration({checkout:e}){return[E.yD,E.CV].every(t=>"missing"===e.readText(t).kind)}
const W=new Set(["broken-dockerfile","ignored-source"]);async function judgeProposal(e){const{checkout:t,repository:n,tree:s,origin:i}=e,o={...t,repository:n,workingTree:s},a=await(0,z.readProposal)({
...o,readOrigin:()=>Promise.resolve(i)});if("none"===a.kind)return a.diagnostic.message;if("broken"===a.kind)return"what is proposed cannot be read";const r={...await(0,q.$Z)(a,n,s),platforms:"either"
};return{facts:r,diagnostics:(0,B.S)(I.iY,r).filter(({code:e})=>W.has(e)),unread:a.unread}}
var F=n(4048),G=n(1823),D=n(9605),V=n(9778),H=n(5792),X=n(8232),Z=n(3958),K=n(783),Y=n(5314),Q=n(7331),ee=n(6961);const te="push",ne={kind:"refused",because:"the event does not publish"}
;function supposeWhole(e,t){return suppose({name:"in a run that builds everything",changed:"all",publishing:{kind:"allowed"}},e,t)}const se=40;async function listPossibleRuns(e,t){
const{images:n}=e.valid.configuration,s=[{name:"in a run that builds everything",changed:"all"},{name:"in a run that has nothing to build",changed:[]},...n.slice(0,se).map(({name:e,prod:t})=>({
name:`in a run that changes "${e}" alone`,changed:[t.file]}))],i=new Map;for(const n of[{kind:"allowed"},ne])for(const o of s){const{run:s}=await suppose({...o,publishing:n
},e,t),a=void 0===s?"":describeShape(s);void 0===s||i.has(a)||i.set(a,s)}return[...i.values()]}function describeShape({outputs:e,publishing:t,size:n}){
const s=[...e].filter(([e])=>e.startsWith("do_")||"stage_count"===e);return JSON.stringify([t,n,s,"[]"===e.get("skip_images")])}async function suppose({name:e,changed:t,publishing:n},s,i){
const o=toCompared(t,s),a=(0,f.O)("nothing is compared"),r={...{...s,event:te,labels:H.DT,bases:[],commit:"supposed"},request:"all"===t?{images:{kind:"all",beside:[]}}:{},publishing:n,compared:o,
changes:await(0,K._)(o.comparison,a)},u=(0,ee.C)(r),d=await(0,Y.V)({facts:r,weighed:u},ie,()=>toStoring(n)),l=(0,Q.C)(r,u,d?.memory),c=i.stages??Math.max(1,(0,G.r)(l.images)),p=(0,X.I)(l,{...i,
stages:c});return"mistakes"===p.kind?{plan:l,run:void 0,diagnostics:p.diagnostics}:{plan:l,run:{name:e,size:"all"===t?"everything":0===t.length?"nothing":"some",outputs:p.outputs,
publishing:"allowed"===n.kind?"allowed":"refused"},diagnostics:p.warnings}}function toCompared(e,{head:t}){const[n,s]=["what may change",[]];return"all"===e?{comparison:{kind:"event",because:n},
text:n,tried:s}:{comparison:{kind:"overlay",source:"changed-files",differences:[(0,Z.a)(e,t?.tree)]},text:n,tried:s}}function toStoring(e){return"allowed"===e.kind?e:{kind:"refused",
because:"the event does not store"}}const ie={ask:()=>Promise.resolve({kind:"absent"}),readCreated:()=>Promise.resolve({kind:"absent"})}
;async function judgeSettings(e,{checkout:t,repository:n,tree:s}){const i=await(0,h.T)(e.config,t),isInWorkingTree=e=>"text"===t.readText(e).kind,{platforms:o}=e;if("broken"===i.kind){const t={
repository:n,commit:s,isInWorkingTree,platforms:o},a=await(0,D.r)(i,t);return{settings:e,diagnostics:[...i.diagnostics,...a]}}const a={...await(0,q.$Z)(i,n,s),isInWorkingTree,platforms:o
},r=[...i.valid.diagnostics,...(0,B.S)(I.iY,a),...(0,B.S)(I._Y,a)],u={runners:i.valid.configuration.runners,stages:e.stages,platforms:"split"===o?"split":"together"
},d=await supposeWhole(a,u),l=Math.max(1,(0,G.r)(d.plan.images)),c={...u,stages:Math.max(e.stages??1,l)},p=(0,j.Ne)(r)?[]:await listPossibleRuns(a,c),f=(0,
F.Sg)(i.valid,void 0===a.head?[]:[a.head.index]);return{settings:e,diagnostics:(0,V.Q$)([...r,...f],placeAtStep(d.diagnostics,e)),known:{read:i,facts:a,sound:withoutLost(a,r),stages:l,runs:p}}}
function withoutLost(e,t){
const{valid:n,variants:s}=e,i=new Set(t.filter(({code:e})=>e===oe).map(({place:e})=>toKey(e))),o=new Set(n.dockerfiles.filter(({place:e})=>i.has(toKey(e))).map(({image:e})=>e));if(0===o.size)return e
;const a=n.configuration.images.filter(({name:e})=>!o.has(e));return{...e,valid:{...n,configuration:{...n.configuration,images:a}},variants:s.filter(({image:e})=>!o.has(e))}}
const oe="untracked-dockerfile";function toKey(e){return JSON.stringify([e?.source,e?.line,e?.column])}function placeAtStep(e,{uses:t}){
return 0===t.length?e:e.flatMap(e=>void 0===e.place?t.map(({step:t})=>({...e,place:(t.given.get("stages")??t).at})):[e])}var ae=n(4239);async function judgeTriggers(e,t){if(void 0===e.head)return{
built:new Set,diagnostics:[],notes:[]};const n=await t(),{uncovered:s,images:i}=(0,ae.e)(listBuiltImages(e,"surely"),n);return{built:new Set(i.flatMap(({image:e,triggers:t})=>t.length>0?[e.name]:[])),
diagnostics:s.map(toDiagnostic),notes:listTriggerNotes((0,ae.e)(listBuiltImages(e,"wholly"),n),e)}}function toDiagnostic({image:e,files:t,triggers:n}){const{at:s,name:i}=findFilter(n)
;return explainUncovered({image:e,files:t,because:"no trigger of a merge looks there",at:atLine(s),key:`${i} (${(0,L.dE)(s)})`})}function findFilter(e){const[t]=e.flatMap(({when:e})=>(0,P.I1)(e))
;if(void 0!==t)return t;const[n]=e;return{at:n?.at??{file:"",line:1},name:"what starts it"}}function listTriggerNotes({unread:e,unbuilt:t,unevaluated:n,images:s},{valid:i}){
const o=new Map(i.configuration.images.map(({name:e,prod:t})=>[e,t.file]));return joinSame([...e.map(({pattern:e,images:t})=>({kind:"idle-pattern",
message:`no image that the pattern "${e.text}" builds is made from a file that it takes: ${(0,y.XT)(t,3)}`,place:atLine(e.at)})),...listUnbuilt(t,o),...listUnjudged(n,s.length)])}
function listUnbuilt(e,t){if(e.length>re){const t=(0,y.XT)(e,12);return[{kind:"unbuilt",message:`no workflow builds ${String(e.length)} of the images: ${t}`}]}return e.map(e=>({kind:"unbuilt",
message:`no workflow builds the image "${e}" of ${t.get(e)??""}`}))}const re=3;function listUnjudged(e,t){const n=new Map;for(const s of new Set(e.map(({doubt:e})=>e.because))){
const i=e.filter(({doubt:e})=>e.because===s),[o]=i,a=[...new Set(i.flatMap(({images:e})=>e))],r=a.length===t?"all images":(0,y.XT)(a,3),u=`${(0,L.dE)(o?.doubt.at??{file:"",line:1})} ${r}`;n.set(u,{
who:r,own:[...n.get(u)?.own??[],...i]})}return[...n.values()].flatMap(({who:e,own:t})=>{const[n]=t;if(void 0===n)return[];const s=1===t.length?"":` (and ${String(t.length-1)} more)`;return[{
kind:"unjudged",message:`not judged, since ${n.doubt.because}${s}: ${e}`,place:atLine(n.doubt.at)}]})}function listNeeded({needs:e},{jobs:t}){const n=new Set(e.map(({text:e})=>e))
;for(const e of n)for(const{text:s}of t.get(e)?.needs??[])n.add(s);return n}function isSameName(e,t){return e.toLowerCase()===t.toLowerCase()}var ue=n(5270);function isOf(e,t){
return!0===e.uses?.text.toLowerCase().startsWith(`${t}@`)}function findMatrixOutput({matrix:e},t){
const[,n="",s]=/^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\s*\[\s*\d+\s*\])?\s*\}\}\s*$/i.exec(e?.text??"")??[];return t.includes(n)?s?.toLowerCase():void 0}
function pushesTags(e){if(!isOf(e,"docker/build-push-action"))return"no";if(e.given.has("outputs"))return"unknown";const t=e.given.get("push")
;return void 0===t||"false"===t.text?"no":"true"===t.text?"always":/^\$\{\{\s*(?:fromJSON\(\s*matrix\.publish\s*\)|matrix\.publish(?:\s*==\s*'true')?)\s*\}\}$/i.test(t.text.trim())?"as its entry says":"unknown"
}function runsForEntry({condition:e}){const t=e?.text.replaceAll(/\$\{\{|\}\}/g,"").trim()??"";return""===t||/^matrix\.publish(?:\s*==\s*'true')?$/i.test(t)}const de={verdict:"do_test",
outputs:["test_matrix","dev_matrix","test_images","dev_images"],listImages:(e,t)=>listNames("test_images")(e,t).filter(t=>e.writtenTests.has(t)),isDoneBy:()=>!1,tells:e=>`the tests of ${e} never run`,
fix:e=>`${toJob("test",e)}\nor, in the configuration, for images without tests: tests: false`},le=[{verdict:"do_build",outputs:["build_matrix","stages","build_images"],
listImages:listNames("build_images"),isDoneBy:()=>!1,tells:e=>`nothing builds ${e}`,fix:e=>toJob("build",e)},de,{verdict:"do_publish",
outputs:["publish_matrix","merge_matrix","store_matrix","publish_images"],listImages:listNames("publish_images"),isDoneBy:function(e){
return mayPush(e)||mentions([...e.workflow.jobs.values()],/\bmatrix\s*(?:\.\s*(?:publish|image-name)\b|\[)|\bneeds\b.*\bdo_publish\b/i)},tells:e=>`nothing publishes ${e}`,
fix:e=>`${toJob("publish",e)}\nor, in the configuration, for images only for tests: publish: false`},{verdict:"do_store",outputs:["store_matrix"],listImages:listNames("publish_images"),
isDoneBy:e=>mayPush(e)||mentions([...e.workflow.jobs.values()],/content-tag/i),tells:()=>'nothing is stored under its content tag, so "reuse" never finds anything',
fix:e=>`uses: org/image-matrix/publish@v1\nwith: { images: '\${{ needs.${e}.outputs.store_matrix }}' }`}];function listNames(e){return(t,{outputs:n})=>((0,
ue.Vh)(n.get(e)??"")?.elements()??[]).flatMap(e=>e.text()??[])}function toJob(e,t){
return[`${e}:`,`  needs: [${t}]`,`  if: needs.${t}.outputs.do_${e} == 'true'`,`  strategy: { matrix: '\${{ fromJSON(needs.${t}.outputs.${e}_matrix) }}' }`].join("\n")}function findUnread(e){
return le.flatMap(t=>listUnread(e,t).map(({plan:e,images:n})=>(0,j.CC)("unread-output",{message:`no job of any workflow reads the output "${t.outputs[0]}" of the plan: ${t.tells((0,
y.XT)(n.map(v.hD),3))}`,fix:t.fix(e.job.id),place:e.step.at})))}function findUnrunTests(e){return e.some(({writtenTests:e})=>e.size>0)?[]:listUnread(e,{...de,listImages:listNames("test_images")
}).map(({plan:e,images:t})=>({images:t,place:e.step.at}))}function listUnread(e,t){const n=e.filter(({plans:e})=>e.length>0),s=n.map(listRead),i=s.flatMap(e=>e??[]);if(i.length<s.length)return[]
;const o=new Set(i.flatMap(e=>[...e]));if(o.has("plan")||0===o.size)return[];if(t.outputs.some(e=>o.has(e))||n.some(t.isDoneBy))return[];const[a]=n.flatMap(e=>{
const{plans:n,runs:s}=e,i=s.find(({outputs:e})=>"true"===e.get(t.verdict));return void 0===i?[]:n.map(t=>({plan:t,run:i,facts:e}))});if(void 0===a)return[];const r=t.listImages(a.facts,a.run)
;return 0===r.length?[]:[{plan:a.plan,images:r}]}function listRead(e){const{workflow:t,plans:n,uses:s,configuration:i}=e,[o,...a]=n,r="action"===t.kind||t.triggers.includes("workflow_call")
;if(void 0===o||a.length>0||r||void 0===i)return;const u=new Set(s.filter(({action:e})=>"gate"===e).map(({job:e})=>e)),d=[...t.jobs.values()].filter(e=>!u.has(e))
;if(mentions(d,ce)||mentions([o.job],pe))return;const l=d.flatMap(({reads:e})=>e.filter(({job:e})=>isSameName(e,o.job.id)).map(({output:e})=>e)),c=listOwnReads(o)
;return new Set([...l.flatMap(e=>listSources(e,o)),...c])}
const ce=/\bneeds\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.result\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i,pe=/\bsteps\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.(?:outcome|conclusion)\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i
;function mentions(e,t){return e.some(({expressions:e})=>e.some(({text:e})=>t.test(e)))}function listOwnReads({job:e}){const t=new Set([...e.outputs.values()].map(({at:e})=>JSON.stringify(e)))
;return e.expressions.filter(({at:e})=>!t.has(JSON.stringify(e))).flatMap(({text:e})=>listNamed(e))}function listSources(e,{job:t}){const n=[...t.outputs].find(([t])=>isSameName(t,e))
;return[e.toLowerCase(),...void 0===n?[]:listNamed(n[1].text)]}function listNamed(e){
return[...e.matchAll(/\bsteps(?:\.[\w-]+|\['[\w-]+'\])\.outputs(?:\.([\w-]+)|\['([\w-]+)'\])/gi)].map(([,e,t])=>(e??t??"").toLowerCase())}function mayPush({workflow:e}){
return[...e.jobs.values()].some(({steps:e})=>0===e.length||e.some(stepMayPush))}function stepMayPush(e){if(void 0!==e.run)return/push|publish|release|deploy|make|\.sh\b/i.test(e.run)
;if(isOf(e,"docker/build-push-action")){const[t="false",n=""]=["push","outputs"].map(t=>e.given.get(t)?.text);return"false"!==t||!/^(?:type=(?:oci|docker|local|tar|cacheonly)\b.*)?$/.test(n)}
return!/^(?:actions\/|docker\/(?:login|setup-\w+|metadata)-action|[\w.-]+\/image-matrix\b)/.test(e.uses?.text??"")}var fe=n(519),ge=n(7515),me=n(4467),he=n(5999);function runJobs({jobs:e},t,n){
const s=new Map,i=new Set(e.values());for(;;){const o=[...i].find(e=>e.needs.every(({text:e})=>s.has(e)));if(void 0===o)return s;i.delete(o),s.set(o.id,runJob(o,{done:s,jobs:e,plan:t,outputs:n}))}}
function evaluateIn(e,t,n){return(0,me.p_)(e,toScope(t,n))}function runsStep({condition:e},t,n){return holds(e,{...toScope(t,n),succeeded:!0,failed:!1})}function runJob(e,t){
const n=e.id===t.plan.job.id;return{end:n?{kind:"success"}:findEnd(e,t),outputs:n?passOn(e,t):new Map}}function passOn(e,{plan:t,outputs:n}){return new Map([...e.outputs].flatMap(([e,{from:s}])=>{
const i=s?.step===t.step.id?n.get(s?.output??""):void 0;return void 0===i?[]:[[e.toLowerCase(),i]]}))}function findEnd(e,t){const n=toScope(e,t),s=holds(e.condition,n);if(void 0===s)return{
kind:"unknown"};if(!s)return{kind:"skipped"};const i=void 0===e.matrix?void 0:judgeMatrix(e.matrix.text,n);return void 0===i?{kind:"success"}:{kind:"failure",because:i}}function holds(e,t){const n=(0,
ge.rW)(e?.text??"");switch(n.kind){case"text":return t.succeeded;case"unreadable":return;case"expression":{const{truth:e}=(0,fe._)(n.expression,t)
;return n.asksForState?e:!1!==t.succeeded&&!1!==e&&(void 0===t.succeeded?void 0:e)}}}function toScope(e,t){
const kindOf=e=>t.done.get(e)?.end.kind??"unknown",n=e.needs.map(({text:e})=>kindOf(e)),s=[...listNeeded(e,t)].map(kindOf);return{lookUp:n=>lookUp(n,e,t),succeeded:judgeSuccess(n,s),
failed:!!s.includes("failure")||!!s.includes("unknown")&&void 0}}function judgeSuccess(e,t){return!e.includes("skipped")&&!t.includes("failure")&&(!!t.every(e=>"success"===e)||void 0)}
function lookUp(e,t,{done:n,jobs:s}){const[i="",o="",a="",r="",...u]=e;if("needs"!==i.toLowerCase()||u.length>0)return
;const d=t.needs.find(({text:e})=>e.toLowerCase()===o.toLowerCase())?.text,l=void 0===d?void 0:n.get(d),c=void 0===d?void 0:s.get(d);if(void 0!==l&&void 0!==c){
if("result"===a)return"unknown"===l.end.kind?void 0:l.end.kind
;if("outputs"===a&&void 0===c.calls)return[...c.outputs.keys()].some(e=>e.toLowerCase()===r.toLowerCase())&&"skipped"!==l.end.kind?l.outputs.get(r.toLowerCase()):""}}function judgeMatrix(e,t){
const n=(0,me.p_)(e,t);if(void 0!==n)return null===n?"empty":(0,he.Lv)(n)?"a list":"object"!=typeof n?"a text":[...n.values()].every(e=>(0,he.Lv)(e)&&0===e.length)?"empty":void 0}
function buildsFolder(e){const t=e.given.get("context")?.text??"";return isOf(e,"docker/build-push-action")&&/^\$\{\{\s*matrix\.context\s*\}\}$/i.test(t)}
const be=["docker/login-action","docker/setup-buildx-action","docker/setup-qemu-action","docker/metadata-action"];function bringsNothing(e){
return be.some(t=>isOf(e,t))||/^[\w.-]+\/image-matrix\/\w+@/.test(e.uses?.text??"")}function ownerOf(e){return/^([\w.-]+)\/image-matrix/.exec(e??"")?.[1]??"org"}
function sumsUp({condition:e,expressions:t}){return/\balways\s*\(|!\s*cancelled\s*\(/.test(e?.text??"")&&t.some(({text:e})=>/\bneeds\.(?:\*|[\w-]+)\.result|toJSON\(\s*needs/i.test(e))}
function followsPlan({reads:e},t){return e.some(({job:e,output:n})=>e===t&&"skip_images"!==n)}function isSummary(e,t){return void 0!==e&&e.needs.some(({text:e})=>e===t.id)&&sumsUp(e)}
var we=n(3452),ke=n(8715);function explainEmpty(e,{name:t}){return(0,j.CC)("empty-matrix",{message:`the job "${e.id}" fails ${t}: its matrix is empty there, and it runs all the same`,
fix:adviseGuard(e)})}const ve=/needs\.([\w-]+)\.outputs\.(\w+)_matrix/i,xe=/needs\.([\w-]+)\.outputs\.stages\s*\)\s*\[\s*(\d+)\s*\]/i;function adviseGuard({matrix:e,condition:t,needs:n}){
const[,s,i=""]=ve.exec(e?.text??"")??[],[,o,a=""]=xe.exec(e?.text??"")??[],r=void 0!==o?`needs.${o}.outputs.stage_count > ${a}`:"merge"===i?`needs.${s??"plan"}.outputs.do_publish == 'true'`:`needs.${s??"plan"}.outputs.do_${i} == 'true'`
;return void 0===t&&n.length<2?`if: ${r}`:[`if: \${{ !failure() && !cancelled() && ${r} }}`,...void 0===t?[]:['with what its own "if" says behind another &&']].join("\n")}
function adviseMatrix({matrix:e}){const t=e?.text??""
;return/outputs\.stages/i.test(t)?"matrix: ${{ fromJSON(needs.plan.outputs.stages)[0] }}\neach stage has a job of its own, with its number":`matrix: \${{ fromJSON(needs.plan.outputs.${/outputs\.(\w+_matrix)/i.exec(t)?.[1]??"build_matrix"}) }}`
}const $e=["build_matrix","publish_matrix","test_matrix","dev_matrix","stages"];function listFields(e,t){const n=findMatrixOutput(e,t)
;if(void 0!==n)return $e.includes(n)?ke.rW:"merge_matrix"===n?[...ke.rW,ke.ub]:"store_matrix"===n?[...ke.rW,...ke.G5]:void 0}function listReadersOf(e,{jobs:t}){
return[...t.values()].flatMap(({id:t,reads:n})=>n.filter(({job:t})=>isSameName(t,e)).map(e=>({reader:t,read:e})))}function adviseOutput({job:e,output:t},{declared:n,outputNames:s,step:i="plan"}){
const o=s.includes(t.toLowerCase())?void 0:(0,we.SX)(t,[...n,...s])
;return void 0!==o?`did you mean "${o}"?`:[`${t}: \${{ steps.${i}.outputs.${t} }}`,`this line belongs under "outputs" of the job "${e}"`].join("\n")}function keepFirst(e){const t=new Map
;for(const n of e){const{place:e,fix:s}=n,i=JSON.stringify([e?.line,e?.column,s]);t.has(i)||t.set(i,n)}return[...t.values()]}function mayBe(e,{name:t,access:n}){switch(e.kind){case"unsaid":return!0
;case"all":return"write"===e.access||"read"===n;case"listed":{const s=e.access.get(t)??"none";return"write"===s||s===n}}}function renderWanted(e,{name:t,access:n}){
const s="listed"===e.kind?e.access:new Map;return[...new Map([...s,[t,n]])].map(e=>e.join(": ")).join(", ")}function listRights({action:e,step:t,workflow:n},s){
if(t.given.has("token")||"action"===n.kind)return[];switch(e){case"plan":return listPlanRights(t,s);case"publish":{
const{configuration:e}=s,i=e?.images.some(({publishedName:e})=>isOnGitHub(e)),o=[...n.jobs.values()].find(({steps:e})=>e.includes(t)),a={...je,because:"it cannot push to ghcr.io"};return[{
name:"actions",access:"read",because:"it cannot ask whether a later run has published already"},...!0!==i||void 0===o||logsInOtherwise(o)?[]:[a]]}case"check":case"load":case"gate":return[]}}const je={
name:"packages",access:"write"};function listPlanRights(e,{workflow:t,configuration:n}){
const{triggers:s}=t,i=e.given.get("base"),o=void 0===i||""===i.text||"last-success"===i.text,a=n?.labels,r=void 0!==a&&[a.build,a.buildAll,a.skip].some(e=>e.length>0),u=s.includes("pull_request")||s.includes("pull_request_target")
;return[...s.includes("push")&&o?[{name:"actions",access:"read",because:"a push is compared with the commit before it alone, and what a failed run left undone stays undone"}]:[],...u&&r?[{
name:"pull-requests",access:"read",because:"the labels of a pull request are those that it had when the run began"}]:[]]}function isOnGitHub(e){return e.startsWith("ghcr.io/")}
function logsInOtherwise({steps:e}){return e.some(e=>isLogin(e)&&!isJobToken(e.given.get("password")?.text??""))}function isLogin(e){const t=e.given.get("registry")
;return isOf(e,"docker/login-action")&&("unknown"===t?.kind||"ghcr.io"===t?.text)}function isJobToken(e){return/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(e)}
function listPushRights(e,{configuration:t}){
const n=e.steps.find(e=>["always","as its entry says"].includes(pushesTags(e))),s=e.steps.filter(e=>isOf(e,"docker/login-action")&&"ghcr.io"===e.given.get("registry")?.text),i=t?.images.some(({publishedName:e})=>isOnGitHub(e)),o=n?.given.get("tags")?.text??"",a=/^\s*\$\{\{\s*matrix\.image-name\s*\}\}/i.test(o)&&!0===i
;return void 0===n||1!==s.length||logsInOtherwise(e)?[]:a||o.startsWith("ghcr.io/")?[{job:e,step:n,right:{...je,because:"it cannot push to ghcr.io"}}]:[]}var ye=n(9777)
;function listPushes({workflow:e,plans:t}){const n=t.map(({job:e})=>e.id);return[...e.jobs.values()].flatMap(e=>{const t=findMatrixOutput(e,n)
;return void 0===t?[]:e.steps.filter(runsForEntry).flatMap(n=>{const s=pushesTags(n);return"no"===s||"unknown"===s?[]:[{job:e,step:n,output:t,pushes:s}]})})}const _e=["build_matrix","stages"]
;function findSplit({images:e}){return e.find(({publish:e,publishedName:t,prod:n})=>e&&""!==t&&(0,ye.PC)(n.platforms).length>1)?.name}function tellsLegs({job:e,step:t}){
if(/matrix\.platforms\b/i.test(t.given.get("platforms")?.text??""))return!0
;const n=t.given.get("tags")?.text??"",s=[...n.matchAll(/steps\.([\w-]+)\.outputs/gi)].map(([,e])=>e),i=e.steps.filter(({id:e})=>void 0!==e&&s.includes(e));if(i.length<new Set(s).size)return!0
;if(i.some(e=>!isOf(e,"docker/metadata-action")))return!0
;const o=[n,...i.flatMap(({given:e})=>[...e.values()].map(({text:e})=>e))],a=/matrix\.(?:platform|artifact|cache-scope|runner)\b|matrix\[|toJSON\(\s*matrix|env\./i;return""===n||o.some(e=>a.test(e))}
function readsStages(e,t){return new RegExp(String.raw`needs\.${t}\.outputs\.stages\b`,"i").test(e)}const Se=[function({workflow:e,plans:t,outputNames:n}){
return keepFirst(t.flatMap(({job:t,step:s})=>{const i=[...t.outputs.keys()];return listReadersOf(t.id,e).filter(({read:e})=>!i.some(t=>isSameName(t,e.output))).map(({reader:e,read:o})=>(0,
j.CC)("undeclared-output",{message:`the job "${e}" reads "${o.output}" of the job "${t.id}", which does not pass it on: it is empty`,fix:adviseOutput(o,{declared:i,outputNames:n,step:s.id}),place:o.at
}))}))},function({plans:e,outputNames:t}){return e.flatMap(({job:e,step:n})=>[...e.outputs].flatMap(([s,{from:i,at:o}])=>{if(void 0===i)return[];if(i.step===n.id){
if(t.includes(i.output.toLowerCase()))return[];const n=t.includes(s.toLowerCase())?s:(0,we.SX)(i.output,t);return[(0,j.CC)("unknown-output",{
message:`the output "${s}" of the job "${e.id}" is always empty: image-matrix has no output "${i.output}"`,fix:void 0===n?`choose from ${t.join(", ")}`:`did you mean "${n}"?`,place:o})]}
return e.steps.some(({id:e})=>e===i.step)?[]:[(0,j.CC)("unknown-output",{message:`the output "${s}" of the job "${e.id}" is always empty: none of its steps has the id "${i.step}"`,
fix:void 0===n.id?`id: ${i.step}\nthis line belongs to the planning step`:`write steps.${n.id}.outputs.${i.output}`,place:o})]}))},function(e){return[...e.workflow.jobs.values()].flatMap(t=>{
for(const n of e.runs){const e=n.jobs.get(t.id)?.end;if("failure"!==e?.kind||void 0===t.matrix)continue;const{at:s}=t.matrix;if("empty"===e.because)return[{...explainEmpty(t,n),place:s}]
;const i=`the matrix of the job "${t.id}" is ${e.because}, and GitHub takes none but a mapping`;return[(0,j.CC)("unusable-matrix",{message:i,fix:adviseMatrix(t),place:s})]}return[]})
},function({workflow:e,plans:t,configuration:n}){if(void 0===n)return[];const s=n.images.flatMap(({matrix:e})=>[...e.keys()]);return[...e.jobs.values()].flatMap(e=>{
const n=listFields(e,t.map(e=>e.job.id));if(void 0===n)return[];const i=[...n,...s],isKnown=e=>i.some(t=>t.toLowerCase()===e.toLowerCase()),o=new Set
;return e.expressions.flatMap(({text:t,at:n})=>[...t.matchAll(/\bmatrix\.([\w-]+)/gi)].flatMap(([,t=""])=>{if(isKnown(t)||o.has(t))return[];o.add(t)
;const s=`the job "${e.id}" reads "${t}" of its matrix, and no entry has such a field: it is empty`;return[(0,j.CC)("unknown-matrix-field",{message:s,fix:(0,we.IX)(t,i),place:n})]}))})
},function({workflow:e,plans:t,stages:n=1}){const[s,...i]=t;if(void 0===s||i.length>0)return[]
;const o=s.step.given.get("stages"),a=[...e.jobs.values()].flatMap(e=>e.expressions.filter(({text:e})=>readsStages(e,s.job.id))),[r]=a,u=a.map(({text:e})=>/\bstages\s*\)\s*\[\s*(\d+)\s*\]/i.exec(e)?.[1])
;if(void 0===r||u.includes(void 0))return[];if(void 0===o)return[(0,j.CC)("missing-stage-job",{
message:'the planning step does not say how many stage jobs there are, so the output "stages" is empty, and nothing is built by it',fix:`with: { stages: ${String(1+Math.max(...u.map(Number)))} }`,
place:s.step.at})];if("unknown"===o.kind)return[];const d=Number(o.text),l=new Set(u.map(Number)),c=Array.from({length:d},(e,t)=>t).filter(e=>!l.has(e)),[p]=c;return void 0===p||n<=p?[]:[(0,
j.CC)("missing-stage-job",{message:`the planning step says that there are ${String(d)} stage jobs, and none builds stage ${String(p)}, which the plan has`,
fix:[`build-${String(p)}:`,`  needs: [${0===p?s.job.id:`${s.job.id}, build-${String(p-1)}`}]`,`  if: needs.${s.job.id}.outputs.stage_count > ${String(p)}`,`  strategy: { matrix: '\${{ fromJSON(needs.${s.job.id}.outputs.stages)[${String(p)}] }}' }`].join("\n"),
place:o.at})]},function(e){const{configuration:t,platforms:n}=e;if("split"!==n||void 0===t)return[];const s=findSplit(t)
;return void 0===s?[]:listPushes(e).filter(({output:e})=>[..._e,"publish_matrix"].includes(e)).filter(e=>!tellsLegs(e)).map(({job:e,step:t})=>(0,j.CC)("contested-legs",{
message:`each leg of the job "${e.id}" pushes the tags of its image: of "${s}", which has several platforms, the last one stays`,
fix:["let the legs upload archives, and one job publish them, by image-matrix/publish:","it joins the legs of an image to one index"].join("\n"),place:(t.given.get("tags")??t).at}))},function(e){
return void 0===e.configuration?.reuse?[]:listPushes(e).filter(({output:e})=>_e.includes(e)).map(({job:e,step:t})=>(0,j.CC)("pushed-untested",{
message:`the job "${e.id}" pushes what it builds, and the configuration says "reuse": what is reused has to be tested before it is pushed`,
fix:["let the job upload archives, and one job behind the tests publish them:","uses: org/image-matrix/publish@v1",'with: { images: "${{ needs.plan.outputs.store_matrix }}" }'].join("\n"),
place:(t.given.get("push")??t).at}))},function(e){return listPushes(e).filter(({output:e,pushes:t})=>/^(?:test|dev)_matrix$/.test(e)&&"always"===t).map(({job:e,step:t,output:n})=>(0,
j.CC)("pushed-test-image",{message:`the job "${e.id}" pushes every image of "${n}", which has images for development and those that may not be published`,
fix:"run the job that pushes on publish_matrix: ${{ fromJSON(needs.plan.outputs.publish_matrix) }}",place:(t.given.get("push")??t).at}))},function({workflow:e,uses:t}){if("action"===e.kind)return[]
;const n=new Set(t.filter(({action:e,step:t})=>"load"===e&&t.given.has("dev")).map(e=>e.step));return[...e.jobs.values()].flatMap(({id:e,steps:t})=>{
const s=t.findIndex(e=>n.has(e)||buildsFolder(e)),i=t[s];return void 0!==i&&t.slice(0,s).every(bringsNothing)?[(0,j.CC)("no-checkout",{
message:`the job "${e}" builds from files of the repository, and no step before has checked it out`,fix:"- uses: actions/checkout@v7\nthis step stands in front",place:i.at})]:[]})
},function({workflow:e,uses:t,plans:n}){const s=e.triggers.some(e=>/^(?:pull_request|merge_group)/.test(e)),i=[...e.jobs.values()],o=t.some(({action:e})=>"gate"===e)||i.some(sumsUp),[a]=n
;if(!s||o||void 0===a)return[];const r=i.filter(e=>followsPlan(e,a.job.id)),u=i.some(t=>void 0!==t.calls&&listNeeded(t,e).has(a.job.id));if(0===r.length||u)return[]
;const d=[a.job.id,...r.map(({id:e})=>e)].join(", ");return[(0,j.CC)("no-gate",{
message:"no job of this workflow says whether all that the plan asked for was done: GitHub counts a job that is skipped as passed",
fix:["gate:",`  needs: [${d}]`,"  if: always()","  runs-on: ubuntu-latest",`  steps: [{ uses: ${ownerOf(a.step.uses?.text)}/image-matrix/gate@v1, with: { needs: '\${{ toJSON(needs) }}' } }]`,"and require this job, and no other"].join("\n"),
place:a.job.at})]},function({uses:e}){return e.filter(({action:e})=>"gate"===e).flatMap(({job:e,workflow:t})=>"action"===t.kind||/\balways\s*\(\s*\)/i.test(e.condition?.text??"")?[]:[(0,
j.CC)("gate-not-always",{message:`the gate "${e.id}" is skipped where a job before it failed, and a skipped job counts as passed`,fix:"if: always()",place:e.condition?.at??e.at})])
},function({workflow:e,uses:t,plans:n}){const s=t.filter(({action:e})=>"gate"===e).map(({job:e})=>e),[i,...o]=s,[a]=n;if(void 0===i||o.length>0||void 0===a)return[]
;const r=new Set(i.needs.map(({text:e})=>e)),u=[...e.jobs.values()].filter(t=>t!==i&&"counts"===t.failure&&!r.has(t.id)&&(t.id===a.job.id||followsPlan(t,a.job.id))&&!listNeeded(t,e).has(i.id)&&![...r].some(n=>isSummary(e.jobs.get(n),t))),d=[...r,...u.map(({id:e})=>e)].join(", ")
;return u.map(e=>(0,j.CC)("ungated-job",{message:`the gate "${i.id}" does not need the job "${e.id}": where that fails, the gate passes`,fix:`needs: [${d}]`,place:i.needs[0]?.at??i.at}))},function(e){
const t=e.uses.flatMap(t=>listRights(t,e).map(e=>({...t,right:e}))),n=[...e.workflow.jobs.values()].flatMap(t=>listPushRights(t,e)),s=new Set;return[...t,...n].flatMap(({job:e,step:t,right:n})=>{
const i=`${e.id} ${n.name}`;return s.has(i)||mayBe(e.permissions,n)?[]:(s.add(i),[(0,j.CC)("missing-permission",{
message:`the token of the job "${e.id}" may not "${n.name}: ${n.access}": ${n.because}`,fix:`permissions: { ${renderWanted(e.permissions,n)} }`,
place:"listed"===e.permissions.kind?e.permissions.at:t.at})])})}];var Me=n(400),Ne=n(1646);const Ce=["success","failure","cancelled","skipped"];function listWords(e){
return e.replaceAll(/([a-z\d])(?=[A-Z])/g,"$1-").toLowerCase().split(/[-_]+/)}const Oe=["build","publish","test","dev","store"];function verdictOf(e){switch(e.kind){case"verdict":case"image":
return e.verdict;case"stage":return"build";case"skipped":return}}
const Pe=new Map([["build","build"],["builds","build"],["smoke","build"],["test","test"],["tests","test"],["publish","publish"],["push","publish"],["dev","dev"],["store","store"]])
;function assignByName(e,t){const n=new Map(e.map(e=>[e.id,listPurposes(e.id,t)])),s=listSubstitutes(e,t,n);return new Map([...n].map(([e,t])=>[e,toAssignment(t,s)]))}function toAssignment(e,t){
return 0===e.length?{kind:"unknown"}:{kind:"claims",claims:e.map(e=>({purpose:e,instead:"verdict"===e.kind&&"build"===e.verdict?t:[]}))}}function listPurposes(e,t){const n=listWords(e)
;if(n.includes("unchanged"))return[{kind:"skipped"}];const s=new Set(n.flatMap(e=>Pe.get(e)??[])),i=n.at(-1)??"";return n.includes("build")&&1===s.size&&/^\d{1,6}$/.test(i)?[{kind:"stage",
stage:Number(i)}]:(s.has("publish")&&addStore(s,t),[...s].map(e=>({kind:"verdict",verdict:e})))}function addStore(e,t){const isPassedOn=e=>t.some(({outputs:t})=>t.has(e))
;(isPassedOn("do_store")||isPassedOn("store_matrix"))&&(e.add("store"),isPassedOn("do_publish")||e.delete("publish"))}
const Le=["publish_matrix","merge_matrix","publish_images","stages","stage_count","store_matrix"];function listSubstitutes(e,t,n){if(t.some(({outputs:e})=>Le.some(t=>e.has(t))))return[]
;const ran=t=>e.filter(({id:e,result:s})=>"success"===s&&n.get(e)?.some(e=>verdictOf(e)===t));return ran("build").length>0?[]:ran("publish").map(({id:e})=>e)}var Te=n(6883);function quote(e){
return`"${(0,Te.m)(e)}"`}function explainPlan({id:e,result:t,outputs:n}){const s=`the plan job ${quote(e)}`,i=`look at the log of ${quote(e)}`;switch(t){case"failure":
return refuse("plan-not-made",`${s} failed`,i);case"cancelled":return refuse("plan-not-made",`${s} was cancelled`,"run it again");case"skipped":
return refuse("plan-not-made",`${s} was skipped, so nobody knows what there was to do`,'take its "if" away, and "needs" of jobs that may be skipped: a plan is made in each run');case"success":{
const t=n.get("result");if("planned"===t)return;return void 0===t?explainOutput(e,"result","whether a plan was made"):refuse("plan-not-made",`${s} has the result ${quote(t)}, not "planned"`,i)}}}
function explainOutput(e,t,n){return refuse("output-not-passed-on",`the plan job ${quote(e)} does not pass on "${t}", so it is not known ${n}`,outputLine(e,t))}function explainValue(e,t,n){
return refuse("output-not-passed-on",`the output "${t}" of the plan job ${quote(e)} is ${quote(n)}, which no plan says`,outputLine(e,t))}function outputLine(e,t){
return[`${t}: \${{ steps.plan.outputs.${t} }}`,`this line stands under "outputs" of the job ${quote(e)}; "plan" in it is the id of the planning step`,..."result"===t?['where the plan job is another one, write under "with" of the gate, as plan: NAME']:[]].join("\n")
}function explainBroken({id:e,result:t},n){const s="cancelled"===t,i=s?"run it again":`look at the log of ${quote(e)}`
;return refuse("job-failed",`the job ${quote(e)} ${s?"was cancelled":"failed"}`,[i,...s?[]:n].join("\n"))}function hintAtGuard(e,t){
return`no plan asked for it, and GitHub fails a job with an empty matrix, so write if: ${toGuard(e,t)}`}function hintAtOutput({id:e},t){const n=`${t}: \${{ steps.plan.outputs.${t} }}`
;return`where it reads "${t}", this line is missing under "outputs" of ${quote(e)}, as ${n}`}function explainSkipped({id:e},{plan:t,claim:{purpose:n}},s){
const i="build"===verdictOf(n)&&!t.outputs.has("do_build")
;return refuse("job-skipped",`the job ${quote(e)} was skipped, and the plan asked for it: ${s}`,[`if: \${{ !failure() && !cancelled() && ${toGuard(t,n)} }}`,'without "!failure() && !cancelled()" a job is skipped where one that it needs was',...i?[hintAtOutput(t,"do_build")]:[],`where another job did its work, write under "with" of the gate, as jobs: ${nameOf(n).word}=${e}|OTHER`,`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explainUnknown({id:e},t){
return refuse("unassigned-job",`the job ${quote(e)} was skipped, and nothing says what it is for: ${t}`,[`jobs: build=${e}`,'this line stands under "with" of the gate; in place of "build" write "publish", "test", "dev" or "store"',`where no plan asks for it, jobs: none=${e}`].join("\n"))
}function explainMissing(e,t,n){const{word:s,job:i,output:o}=nameOf(t)
;return refuse("job-missing",`${e}, and no job under "needs" ran for it`,[toNeedsLine([...n.map(({id:e})=>e),i]),`where the job has another name, write under "with" of the gate, as jobs: ${s}=NAME`,`where there is no such job, take the line "${o}" out of the outputs of the plan job`].join("\n"))
}function nameOf(e){switch(e.kind){case"verdict":{const{verdict:t}=e;return{word:t,job:t,output:`do_${t}`}}case"image":{const{verdict:t,image:n}=e;return{word:`${t}:${n}`,job:t,output:`${t}_images`}}
case"stage":{const{stage:t}=e;return{word:`build:${t}`,job:`build-${t}`,output:"stage_count"}}case"skipped":return{word:"skip",job:"unchanged",output:"skip_images"}}}
function toGuard({id:e,outputs:t},n){const s=`needs.${e}.outputs`;switch(n.kind){case"verdict":return"build"!==n.verdict||t.has("do_build")?`${s}.do_${n.verdict} == 'true'`:`${s}.stage_count > 0`
;case"image":return`contains(fromJSON(${s}.${n.verdict}_images), '${n.image}')`;case"stage":return`${s}.stage_count > ${n.stage}`;case"skipped":return`${s}.skip_images != '[]'`}}
function refuse(e,t,n){return{severity:"error",code:e,message:t,fix:n}}const Je=20;function toNeedsLine(e){const t=[...new Set(e)]
;return`needs: [${(t.length>Je?[...t.slice(0,Je),"\u2026"]:t).join(", ")}]`}var Re=n(2749);function toAnswer({outputs:e},t){switch(t.kind){case"verdict":
return"build"===t.verdict?answerBuild(e):answerVerdict(e,t.verdict);case"image":return answerImage(e,`${t.verdict}_images`,t.image);case"stage":return answerStage(e,t.stage);case"skipped":
return answerSkipped(e)}}function answerVerdict(e,t){const n=`do_${t}`,s=e.get(n);return"true"===s?{kind:"asked",because:`${n} is true`}:"false"===s?{kind:"not-asked",because:`${n} is false`}:{
kind:"unknown",output:n}}function answerBuild(e){const[t,n]=[answerVerdict(e,"build"),answerStage(e,0)];return"asked"===t.kind||"unknown"===n.kind?t:"unknown"===t.kind||"asked"===n.kind?n:t}
function answerStage(e,t){const n=readStageCount(e);return void 0===n?{kind:"unknown",output:"stage_count"}:{kind:n>t?"asked":"not-asked",because:`stage_count is ${n}`}}function readStageCount(e){
const t=e.get("stage_count")??"";return/^\d{1,6}$/.test(t)?Number(t):void 0}function answerImage(e,t,n){const s=readNames(e,t);return void 0===s?{kind:"unknown",output:t}:s.includes(n)?{kind:"asked",
because:`${t} holds "${(0,Te.m)(n)}"`}:{kind:"not-asked",because:`${t} does not hold "${(0,Te.m)(n)}"`}}function answerSkipped(e){const t=readNames(e,"skip_images");return void 0===t?{kind:"unknown",
output:"skip_images"}:t.length>0?{kind:"asked",because:"skip_images holds images"}:{kind:"not-asked",because:"skip_images is empty"}}function readNames(e,t){return(0,Re.c)(e.get(t)??"")}
function assignmentOf({id:e},{assignments:t}){return t.get(e)??{kind:"unknown"}}function claimsOf(e,t){const n=assignmentOf(e,t);switch(n.kind){case"claims":return n.claims;case"free":case"unknown":
return[]}}function isAskedOf(e,{id:t}){return void 0===e.plan||e.plan===t}function listReplies(e,t){return claimsOf(e,t).flatMap(e=>t.plans.filter(t=>isAskedOf(e,t)).map(t=>({plan:t,claim:e,
answer:toAnswer(t,e.purpose)})))}const Ae={build:[],publish:["store"],test:[],dev:["test"],store:["publish"]};function findUnserved(e){
return e.plans.flatMap(t=>[...findVerdicts(t,e),...findStages(t,e)])}function findVerdicts(e,t){return Oe.flatMap(n=>{const s={kind:"verdict",verdict:n},i=toAnswer(e,s)
;return"asked"!==i.kind||isServed(n,e,t)?[]:[explainMissing(i.because,s,t.jobs)]})}function isServed(e,t,n){const s=[e,...Ae[e]];return n.jobs.some(e=>claimsOf(e,n).some(n=>{
const i=verdictOf(n.purpose);return!(void 0===i||!s.includes(i)||!isAskedOf(n,t)||"success"!==e.result&&"not-asked"===toAnswer(t,n.purpose).kind)}))}function findStages(e,t){
const n=readStageCount(e.outputs)??0,s=t.jobs.flatMap(e=>claimsOf(e,t)),i=new Set(s.flatMap(t=>"stage"===t.purpose.kind&&isAskedOf(t,e)?[t.purpose.stage]:[]));if(0===i.size)return[]
;const o=Array.from({length:Math.min(n,i.size+1)},(e,t)=>t).find(e=>!i.has(e));return void 0===o?[]:[explainMissing(`stage ${o} has images to build`,{kind:"stage",stage:o},t.jobs)]}
function judgeSkipped(e,t){switch(assignmentOf(e,t).kind){case"claims":return judgeReplies(e,listReplies(e,t),t);case"free":return right(e,'the input "jobs" says that no plan asks for it')
;case"unknown":return judgeUnknown(e,t)}}function judgeReplies(e,t,n){const s=t.filter(e=>void 0===findSubstitute(e,n));for(const t of s){if("asked"!==t.answer.kind)continue;const{because:n}=t.answer
;return wrong(e,`it was asked for: ${n}`,explainSkipped(e,t,n))}for(const{plan:t,answer:n}of s){if("unknown"!==n.kind)continue;const s=explainOutput(t.id,n.output,`whether ${quote(e.id)} had to run`)
;return wrong(e,`the plan does not pass on ${n.output}`,s)}const i=t.map(e=>tellReason(e,n));return right(e,[...new Set(i)].join(", "))}function tellReason(e,t){const{answer:n}=e;switch(n.kind){
case"not-asked":return n.because;case"asked":case"unknown":return`${quote(findSubstitute(e,t)?.id??"")} ran in its place`}}function findSubstitute({claim:e,answer:t},{jobs:n}){
if("not-asked"!==t.kind&&0!==e.instead.length)return n.find(({id:t,result:n})=>"success"===n&&e.instead.includes(t))}function judgeUnknown(e,{plans:t}){
const n=t.flatMap(listAnswers),s=n.find(({kind:e})=>"asked"===e)??n.find(({kind:e})=>"unknown"===e);if(void 0===s)return right(e,"the plan asks for nothing")
;const i="unknown"===s.kind?`the plan does not pass on ${s.output}`:s.because;return wrong(e,`its purpose is not known, and ${i}`,explainUnknown(e,i))}function listAnswers(e){
const t=Oe.filter(t=>e.outputs.has(`do_${t}`));return[...new Set(["build","test",...t])].map(t=>toAnswer(e,{kind:"verdict",verdict:t}))}function right(e,t){return{row:{job:e,standing:"right",because:t
},mistakes:[]}}function wrong(e,t,n){return{row:{job:e,standing:"wrong",because:t},mistakes:[n]}}function decide(e){
const{jobs:t,plans:n}=e,s=t.filter(t=>hasEnded(t,e)).map(t=>judgeEnded(t,e)),i=s.flatMap(({mistakes:e})=>e),o=i.length>0?toStopped:judgeSkipped,a=t.filter(t=>!hasEnded(t,e)).map(t=>o(t,e)),r=takeEachFix(a.flatMap(({mistakes:e})=>e)),u=i.length>0?[]:findUnserved(e),d=[...i,...r,...u],l=new Map([...s,...a].map(({row:e})=>[e.job,e]))
;return{result:n.length>0&&0===d.length?"passed":"failed",rows:t.flatMap(e=>l.get(e)??[]),diagnostics:d}}function hasEnded(e,{plans:t}){return t.includes(e)||"skipped"!==e.result}
function judgeEnded(e,t){if(t.plans.includes(e))return judgePlan(e);switch(e.result){case"success":case"skipped":return{row:{job:e,standing:"right",because:tellAsked(e,t)},mistakes:[]};case"failure":
case"cancelled":return{row:{job:e,standing:"wrong",because:"it has not succeeded"},mistakes:[explainBroken(e,listHints(e,t))]}}}function judgePlan(e){
const t=explainPlan(e),n=void 0===t?findStrangeValues(e):[t];return 0===n.length?{row:{job:e,standing:"right",because:"the plan was made"},mistakes:n}:{row:{job:e,standing:"wrong",
because:"there is no plan to go by"},mistakes:n}}function findStrangeValues({id:e,outputs:t}){
return[...Oe.map(e=>`do_${e}`).filter(e=>!["true","false",void 0].includes(t.get(e))),...t.has("stage_count")&&void 0===readStageCount(t)?["stage_count"]:[]].map(n=>explainValue(e,n,t.get(n)??""))}
function tellAsked(e,t){const n=listReplies(e,t).flatMap(({answer:e})=>"asked"===e.kind?[e.because]:[]);return 0===n.length?"it ran":`it was asked for: ${[...new Set(n)].join(", ")}`}
function listHints(e,t){
const n=listReplies(e,t),[s]=n,i=n.every(({answer:e})=>"not-asked"===e.kind),o=n.flatMap(({plan:e,claim:t})=>listMatrices(e,t.purpose).filter(t=>!e.outputs.has(t)).map(t=>hintAtOutput(e,t)))
;return[...void 0!==s&&i?[hintAtGuard(s.plan,s.claim.purpose)]:[],...new Set(o)]}const Ue=["publish_matrix","merge_matrix"];function listMatrices({outputs:e},t){switch(t.kind){case"verdict":
return"publish"!==t.verdict?[`${t.verdict}_matrix`]:Ue.some(t=>e.has(t))?[]:[...Ue,"build_matrix"];case"image":return[];case"stage":return["stages"];case"skipped":return["skip_images"]}}
function toStopped(e){return{row:{job:e,standing:"stopped",because:"something failed before it"},mistakes:[]}}function takeEachFix(e){const t=e.map(({fix:e})=>e)
;return e.filter(({fix:e},n)=>t.indexOf(e)===n)}
const Ie=["do_build","do_publish","do_dev","do_test","build_matrix","publish_matrix","test_matrix","dev_matrix","build_images","publish_images","dev_images","test_images","skip_images","stages","stage_count","merge_matrix","do_reuse","reuse_images","do_store","store_matrix"]
;function findPlans(e,t){const n=t.split(/[\s,]+/).filter(e=>""!==e),s=e.filter(e=>n.length>0?n.includes(e.id):isPlan(e)),i=n.filter(t=>!e.some(e=>e.id===t));return{plans:s,
diagnostics:[...i.map(t=>find_plans_explainMissing(`the plan job "${(0,Te.m)(t)}" is not under "needs"`,[t,...idsOf(e)])),...s.length+i.length===0?[explainNone(e)]:[]]}}
function isPlan({id:e,outputs:t}){return!!listWords(e).includes("plan")||Ie.some(e=>t.has(e))||isPlanResult(t.get("result"))}function isPlanResult(e){return"planned"===e||"failed"===e}
function explainNone(e){if(0===e.length)return find_plans_explainMissing("the job needs no other job",["plan","build","test","publish"])
;const t=find_plans_explainMissing('no job under "needs" is the plan',["plan",...idsOf(e)]);return{...t,
fix:`${t.fix}\nwhere the plan job has another name, write it under "with" of this step, as plan: images`}}function find_plans_explainMissing(e,t){const n=toNeedsLine(t);return(0,
j.CC)("plan-not-needed",{message:e,fix:n})}function idsOf(e){return e.map(({id:e})=>e)}function parseJson(e){try{return{kind:"value",value:new Reader(e).readAll()}}catch(e){
if(!(e instanceof BrokenJson))throw e;return{kind:"broken",at:e.at,because:e.message}}}class BrokenJson extends Error{at;constructor(e,t){super(t),this.at=e}}class Reader{#e;#t=0;#n=0;constructor(e){
this.#e=e}readAll(){const e=this.#s();return this.#t<this.#e.length&&this.#i("there is text behind its end"),e}#s(){this.#o();const e=this.#t;this.#n>32&&this.#i("it is nested too deep"),this.#n+=1
;const t=this.#a(e);return this.#n-=1,this.#o(),t}#a(e){const t=this.#e[e];return"{"===t?{kind:"object",at:e,members:this.#r()}:'"'===t?{kind:"text",at:e,text:this.#u()}:"["!==t?{kind:"other",at:e,
what:this.#d()}:(this.#l(),{kind:"other",at:e,what:"a list"})}#r(){const e=new Map;return this.#c("}",()=>{this.#o();const t=this.#t;'"'!==this.#e[t]&&this.#i("a key in double quotes is missing")
;const n=this.#u();if(e.has(n))throw new BrokenJson(t,`the key "${(0,Te.m)(n)}" stands there twice`);this.#o(),this.#p(":"),e.set(n,{at:t,value:this.#s()})}),e}#l(){this.#c("]",()=>{this.#s()})}
#c(e,t){if(this.#t+=1,this.#o(),this.#e[this.#t]!==e){for(t();","===this.#e[this.#t];)this.#t+=1,t();this.#p(e)}else this.#t+=1}#u(){const e=this.#t;let t=e+1;for(;'"'!==this.#e[t];){
if(t>=this.#e.length)throw new BrokenJson(e,"a text has no end");t+="\\"===this.#e[t]?2:1}this.#t=t+1;try{return String(JSON.parse(this.#e.slice(e,t+1)))}catch{
throw new BrokenJson(e,"a text holds an escape or a control character that JSON has not")}}#d(){const[e=""]=this.#f(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y)
;return""===e&&this.#i(this.#t<this.#e.length?"a value is missing":"it ends too early"),this.#t+=e.length,/^[a-z]/.test(e)?e:"a number"}#o(){this.#t+=this.#f(/[ \t\n\r]*/y)[0]?.length??0}#f(e){
return e.lastIndex=this.#t,e.exec(this.#e)??[]}#p(e){this.#e[this.#t]!==e&&this.#i(this.#t<this.#e.length?`"${e}" is missing`:"it ends too early"),this.#t+=1}#i(e){throw new BrokenJson(this.#t,e)}}
const Be="needs: ${{ toJSON(needs) }}",Ee=100,qe=1e3;function parseNeeds(e){if(""===e.trim())return broken([parse_needs_refuse('the input "needs" is empty')]);const t=parseJson(e)
;if("broken"===t.kind){const n=toPlace(e,t.at);return broken([parse_needs_refuse(`the input "needs" is no JSON: ${t.because}`,n)])}const n={text:e,jobs:[],diagnostics:[]};return readJobs(t.value,n),
n.diagnostics.length>0?broken(n.diagnostics):{kind:"jobs",jobs:n.jobs}}function readJobs(e,t){
if("object"===e.kind)if(e.members.size>qe)report(t,e.at,`the input "needs" holds ${e.members.size} jobs, above ${qe}`);else for(const[n,s]of e.members)readJob(n,s,t);else report(t,e.at,`the input "needs" is ${describe(e)}, and no object of jobs`)
}function readJob(e,{at:t,value:n},s){if(/^[A-Za-z_][A-Za-z0-9_-]*$/.test(e))if("object"!==n.kind)report(s,n.at,`the job "${(0,Te.m)(e)}" is ${describe(n)}, and no object`);else{
const t=readResult(e,n,s),i=readOutputs(e,n.members.get("outputs")?.value,s);void 0!==t&&s.jobs.push({id:e,result:t,outputs:i})}else report(s,t,`"${(0,Te.m)(e)}" is no id of a job`)}
function readResult(e,{at:t,members:n},s){const i=n.get("result")?.value;if(void 0===i)return void report(s,t,`the job "${(0,Te.m)(e)}" has no result`)
;const o="text"===i.kind?i.text:void 0,a=Ce.find(e=>e===o);return void 0===a&&report(s,i.at,`the result of the job "${(0,Te.m)(e)}" is ${describe(i)}`),a}function readOutputs(e,t,n){const s=new Map
;if(void 0===t||"other"===t.kind&&"null"===t.what)return s;if("object"!==t.kind)return report(n,t.at,`the outputs of the job "${(0,Te.m)(e)}" are ${describe(t)}`),s
;for(const[i,{value:o}]of t.members)if("text"!==o.kind){const t=`the output "${(0,Te.m)(i)}" of the job "${(0,Te.m)(e)}"`;report(n,o.at,`${t} is ${describe(o)}, and no text`)
}else""!==o.text&&s.set(i,o.text);return s}function describe(e){switch(e.kind){case"object":return"an object";case"text":return`"${(0,Te.m)(e.text)}"`;case"other":return e.what}}
function report({text:e,diagnostics:t},n,s){t.length<Ee&&t.push(parse_needs_refuse(s,toPlace(e,n)))}function parse_needs_refuse(e,t){const n=(0,j.CC)("invalid-needs",{message:e,fix:Be})
;return void 0===t?n:{...n,place:t}}function broken(e){return{kind:"broken",diagnostics:e}}function toPlace(e,t){const n=e.lastIndexOf("\n",t-1)+1,s=e.indexOf("\n",t);return{source:{kind:"input",
name:"needs"},line:e.slice(0,n).split("\n").length,column:t-n+1,length:1,text:e.slice(n,-1===s?void 0:s)}}
const ze=/^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/;function parseAssignments(e,t,n){const s=new Map,i=new Set,o=[]
;for(const a of e.split(/[\s,]+/).filter(e=>""!==e)){const e=readItem(a);if(void 0!==e){o.push(...findStrangers(a,e,{jobs:t,plans:n}))
;for(const t of e.ids)"none"===e.purpose?i.add(t):s.set(t,[...s.get(t)??[],toClaim(e,e.purpose,t)])}else o.push(explainForm(a))}return{assignments:new Map([...[...i].map(e=>[e,{kind:"free"
}]),...[...s].map(([e,t])=>[e,{kind:"claims",claims:t}])]),diagnostics:o}}function readItem(e){const[,t,n="",s,i=""]=ze.exec(e)??[],o=toPurpose(n,s);return void 0===o?void 0:{plan:t,purpose:o,
ids:i.split("|")}}function toPurpose(e,t){if("none"===e)return void 0===t?"none":void 0;if("skip"===e)return void 0===t?{kind:"skipped"}:void 0;const n=Oe.find(t=>t===e);if(void 0!==n){
if(void 0===t)return{kind:"verdict",verdict:n};if("store"!==n)return"build"===n&&/^\d{1,6}$/.test(t)?{kind:"stage",stage:Number(t)}:{kind:"image",verdict:n,image:t}}}
function toClaim({plan:e,ids:t},n,s){const i=t.filter(e=>e!==s);return void 0===e?{purpose:n,instead:i}:{purpose:n,plan:e,instead:i}}function findStrangers(e,{plan:t,ids:n},s){
const i=void 0===t||s.plans.some(({id:e})=>e===t),o=n.filter(e=>!s.jobs.some(t=>t.id===e));return[...i?[]:[parse_assignments_explainPlan(e,t,s.plans)],...o.map(t=>explainJob(e,t,s))]}
function explainForm(e){const t=[...Oe,"skip","none"].join(", ");return parse_assignments_refuse(`the input "jobs" holds "${(0,
Te.m)(e)}", which is no PURPOSE=JOB`,`write as build=compile, with one of ${t}`)}function parse_assignments_explainPlan(e,t,n){const s=n.map(({id:e})=>`"${(0,Te.m)(e)}"`).join(", ")
;return parse_assignments_refuse(`the input "jobs" asks the plan "${(0,Te.m)(t)}" in "${(0,Te.m)(e)}", which is no plan job`,""===s?"leave it out":`write one of ${s}, or leave it out`)}
function explainJob(e,t,n){return parse_assignments_refuse(`the input "jobs" names the job "${(0,Te.m)(t)}" in "${(0,
Te.m)(e)}", which is not under "needs"`,toNeedsLine([...n.plans,...n.jobs].map(e=>e.id).concat(t)))}function parse_assignments_refuse(e,t){return(0,j.CC)("invalid-input",{message:e,fix:t})}
function judgeRun(e){const t=parseNeeds(e.needs);if("broken"===t.kind)return{result:"failed",rows:[],diagnostics:(0,Ne.c)(t.diagnostics)}
;const{jobs:n}=t,s=findPlans(n,e.plan),i=n.filter(e=>!s.plans.includes(e)),o=parseAssignments(e.jobs,i,s.plans),a=new Map([...assignByName(i,s.plans),...o.assignments]),r=decide({jobs:n,plans:s.plans,
assignments:a}),u=[...s.diagnostics,...o.diagnostics],d=0===u.length?r:gate_refuse(u,r);return{...d,diagnostics:(0,Ne.c)(d.diagnostics)}}const We=["job-failed","plan-not-made"]
;function gate_refuse(e,{rows:t,diagnostics:n}){return{result:"failed",rows:t.map(e=>"skipped"===e.job.result?{...e,standing:"stopped",because:"not known before the mistakes are mended"}:e),
diagnostics:[...e,...n.filter(({code:e})=>We.includes(e))]}}function judgeGates({uses:e,runs:t}){return e.filter(({action:e})=>"gate"===e).flatMap(e=>{const n=new Set
;return t.flatMap(t=>judgeGate(e,t).flatMap(s=>{const i=`${s.code} ${s.fix}`;if(n.has(i))return[];n.add(i);const o=`the gate refuses a run, ${t.name.replace(/^in /,"")}: ${s.message}`;return[{...s,
message:o,place:e.step.at}]}))})}function judgeGate({step:e,job:t},{jobs:n}){const s=["needs","plan","jobs"].map(t=>e.given.get(t)),[i,o,a]=s
;if(!/^\s*\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}\s*$/i.test(i?.text??"")||"unknown"===o?.kind||"unknown"===a?.kind)return[];const r=t.needs.map(({text:e})=>({id:e,job:n.get(e)}))
;if(r.some(e=>void 0===e.job||"failure"===e.job.end.kind))return[];const u=r.map(e=>[e.id,{result:judge_gates_toResult(e.job?.end.kind),
outputs:Object.fromEntries([...e.job?.outputs??[]].filter(([,e])=>""!==e))}]),{diagnostics:d}=judgeRun({needs:JSON.stringify(Object.fromEntries(u)),plan:o?.text??"",jobs:a?.text??""});return d}
function judge_gates_toResult(e){return"skipped"===e||"failure"===e?e:"success"}var Fe=n(8860),Ge=n(8588);function parseLegs(e){const[t,...n]=e,s=t?.field("artifacts").text()
;if(void 0===s)return joinEntries(e);const i=s.split(/\s+/).filter(e=>""!==e).map(e=>({word:e,leg:parseLeg(e)}));return{legs:i.flatMap(({leg:e})=>e??[]),
wrong:[...i.flatMap(({word:e,leg:t})=>void 0===t?[`has "${e}" among the artifacts`]:[]),...n.length>0?['has several entries with "artifacts"']:[]]}}function joinEntries(e){const t=e.flatMap(e=>{
const t=e.field("artifact").text(),n=e.field("platform").text()??e.field("platforms").text()??"";return void 0===t?[]:[{artifact:t,platforms:splitPlatforms(n).map(ye._l)}]
}),n=t.filter(({artifact:e})=>!(0,Ge.k1)(e));return{legs:t,wrong:n.map(({artifact:e})=>`has "${e}" as artifact`)}}function parseLeg(e){const[,t="",n=""]=/^([^=]*)=(.+)$/.exec(e)??[];if((0,
Ge.k1)(n))return{artifact:n,platforms:splitPlatforms(t).map(ye._l)}}function splitPlatforms(e){return e.split(",").filter(e=>""!==e)}function isTag(e){
return/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(e)}function parseImages(e){if(""===e.trim())return{images:[],diagnostics:[]};const t=(0,ue.Vh)(e),n=!0===t?.isList()?t:t?.field("include")
;if(!0!==n?.isList())return{images:[],diagnostics:[invalid("is no matrix as JSON","write images: ${{ needs.plan.outputs.store_matrix }}")]};const s=new Map,i=[];for(const e of n.elements()){
const t=e.field("image").text();void 0===t?i.push(invalid('has an entry without "image"',De)):s.set(t,[...s.get(t)??[],e])}const o=[...s].map(([e,t])=>parseImage(e,t));return{
images:o.flatMap(({image:e})=>e??[]),diagnostics:[...findNameless(s),...i,...o.flatMap(e=>e.diagnostics)]}}function findNameless(e){
const t=[...e].flatMap(([e,[t]])=>""===(t?.field("image-name").text()??"")?[e]:[]);if(0===t.length)return[];const n=t.map(e=>`"${e}"`),s=1===t.length?"the image":"the images";return[(0,
j.CC)("nameless-image",{message:`the input "images" has no "image-name" for ${s} ${(0,y.XT)(n,3)}: nobody can tell where to push ${1===t.length?"it":"them"}`,
fix:"image-name: 'ghcr.io/OWNER/{image}'\nat the top of the configuration, or a name of its own at each image"})]}
const De="pass the output of the plan on as it is: ${{ needs.plan.outputs.store_matrix }}";function parseImage(e,t){const[n]=t,field=e=>n?.field(e).text()??"",s=[],complain=(t,n=De)=>{
s.push(invalid(`${t}, of image "${e}"`,n))},i=field("image-name"),{name:o,repository:a,tag:r}=(0,O.o_)(i);""!==i&&void 0===(0,Fe.if)(i)&&complain(`names "${i}", which is no name of an image`)
;for(const e of["content-tag","bases-tag"]){const t=field(e);""===t||isTag(t)||complain(`has "${t}" as ${e}`)}const u=parseLegs(t);for(const e of u.wrong)complain(e)
;const d=parseDigest(field("digest"),a);if(void 0===d&&complain(`has "${field("digest")}" as digest`),""===d&&0===u.legs.length&&complain("names no artifact"),s.length>0||void 0===d||""===i)return{
diagnostics:s};const l="true"===field("store");return{image:{image:e,repository:o,...void 0===r?{}:{ownTag:r},content:""===d?{kind:"archives",legs:u.legs}:{kind:"reused",digest:d},
platforms:splitPlatforms(field("platforms")).map(ye._l),contentTag:l?field("content-tag"):"",basesTag:l?field("bases-tag"):"",store:l?"allowed":"forbidden",
publish:"true"===field("publish")?"wanted":"unwanted",laterRuns:"true"===field("later-runs-heal")?"heal":"unknown"},diagnostics:[]}}function parseDigest(e,t){if(""===e)return""
;const[,n="",s]=/^(.+)@(sha256:[0-9a-f]{64})$/.exec(e)??[];return(0,O.o_)(n).repository===t?s:void 0}function invalid(e,t){return(0,j.CC)("invalid-input",{message:`the input "images" ${e}`,fix:t})}
function judgePublishing({uses:e,runs:t,workflow:n}){return e.filter(({action:e})=>"publish"===e).flatMap(e=>{for(const s of t){const[t]=judgePublish(e,s,n);if(void 0!==t)return[t]}return[]})}
function judgePublish({step:e,job:t},{jobs:n,name:s},{jobs:i}){const o=e.given.get("images");if(void 0===o||"success"!==n.get(t.id)?.end.kind)return[];const a={done:n,jobs:i
},r=!0===runsStep(e,t,a)?evaluateIn(o.text,t,a):void 0;return"string"!=typeof r?[]:parseImages(r).diagnostics.map(e=>({...e,message:`the job "${t.id}" fails ${s}: ${e.message}`,place:o.at}))}
function judgeWorkflows(e,t){const n=[...new Set(e.map(({workflow:e})=>e))].map(n=>toFacts(n,e.filter(e=>e.workflow===n),t)),s=n.flatMap(judgeWorkflow),i=s.some(({code:e})=>"job-missing"===e);return{
diagnostics:i?s:[...s,...findUnread(n)],notes:i?[]:findUnrunTests(n).map(toNote)}}function toNote({images:e,place:t}){const n=e.map(e=>`"${e}"`);return{kind:"untested",
message:`no job of any workflow runs tests, and ${1===e.length?"the image has":"these images have"} some, as every image that says nothing of them: ${(0,y.XT)(n,3)}`,
fix:"in the configuration, where there are none: tests: false",place:t}}function judgeWorkflow(e){const t=(0,B.S)(Se,e),n=t.some(({code:e})=>Ve.includes(e)),s=[...t,...judgePublishing(e)]
;return n?s:[...s,...judgeGates(e)]}const Ve=["undeclared-output","unknown-output","empty-matrix","unusable-matrix","missing-stage-job","ungated-job"];function toFacts(e,t,n){
const s=t.filter(({action:e})=>"plan"===e),[i,...o]=s,a=void 0===i||o.length>0?void 0:findKnown(i,n),r={workflow:e,uses:t,plans:s,outputNames:Me.gr,platforms:"together",runs:[],writtenTests:new Set}
;return void 0===a||void 0===i?r:{...r,configuration:a.read.valid.configuration,platforms:"split"===a.facts.platforms?"split":"together",writtenTests:findWrittenTests(a.read.valid),stages:a.stages,
runs:listRuns(i,a)}}function findWrittenTests({configuration:e,imagePlaces:t}){const n=e.images.filter(({name:e,dev:n,tests:s})=>void 0!==s&&(void 0!==n||"written"===t.get(e)?.tests))
;return new Set(n.map(({name:e})=>e))}function findKnown(e,t){return t.find(({settings:t})=>t.uses.includes(e))?.known}function listRuns(e,t){
return"action"===e.workflow.kind?[]:t.runs.filter(n=>mayHappen(n,e,t)).map(t=>({...t,jobs:runJobs(e.workflow,e,t.outputs)}))}
const He=["pull_request","pull_request_target","merge_group","push","workflow_call"];function mayHappen(e,{workflow:t,step:n},{read:s}){
const{triggers:i}=t,{events:o}=s.valid.configuration.publish,a=i.includes("workflow_call"),r="everything"===e.size||i.some(e=>He.includes(e)),u="everything"!==e.size&&"known"===n.given.get("images")?.kind,d="allowed"===e.publishing?i.some(e=>o.includes(e)):i.some(e=>!o.includes(e))
;return r&&!u&&(a||d)}var Xe=n(8041),Ze=n(7734);const Ke=["config","stages","split-platforms"];function list_notes_listUnjudged(e){
return e.filter(({action:e})=>"plan"===e).flatMap(({step:e})=>Ke.flatMap(t=>{const n=e.given.get(t);return"unknown"!==n?.kind?[]:[{kind:"unjudged",
message:`an expression makes the input "${t}", so it is judged without it`,fix:`image-matrix check --${t} \u2026`,place:n.at}]}))}function listNotes({known:e}){if(void 0===e)return[]
;const{variants:t,head:n}=e.sound;return t.flatMap(({image:e,variant:t,inputs:s})=>{const i="dev"===t?`"${e}" (dev)`:`"${e}"`,{quality:o}=s;if("exact"!==o.kind){
const[e]=o.because,t=o.because.length>1?` (and ${String(o.because.length-1)} more)`:"",n=void 0===e?"":`: ${(0,
Ze.Gk)(e)}${t}`,s="opaque"===o.kind?"cannot be known, so it is always built":"are more than its build reads",a=o.because.find(e=>void 0!==e.fix)?.fix;return[{kind:"inexact",
message:`the inputs of image ${i} ${s}${n}`,...void 0===a?{}:{fix:a},...list_notes_toPlace(e?.about?.at)}]}return void 0===n?[]:(0,Xe.B)(s,n.index).map(({folder:e,count:t,ignoreFile:n,at:s})=>({
kind:"whole-context",message:`image ${i} reads all ${String(t)} files of its context "${e}": a change of any of them builds it`,fix:`leave out what it does not need, in ${n}`,...list_notes_toPlace(s)
}))})}function list_notes_toPlace(e){if(void 0===e?.line)return{};const{source:t,line:n,column:s=1,length:i=1}=e;return{place:{source:t,line:n,column:s,length:i}}}async function checkRepository(e,t){
const n=await checkTree(e,t);if(void 0===e.unseen)return n;const s=`the working tree cannot be looked at, and HEAD is checked: ${e.unseen}`;return{...n,notes:[{kind:"unjudged",message:s},...n.notes]}}
async function checkTree(e,t){const{repository:n}=e,s=await n.readTree(e.tree);if((0,f.G)(s))return toUnread(s.because);const i=new g.yV(s),o=await(0,k.Y)(i,n),a=(0,c.N)(o)
;if(!a.some(({action:e})=>"plan"===e)&&void 0===t.config&&lacksConfiguration(e))return checkProposal(e,readTriggersOnce(i,e));const{settings:r,diagnostics:u}=(0,b.c)(a,t),d=[]
;for(const t of r)d.push(await judgeSettings(t,e));const l=e.origin.defaultBranch,p=readTriggersOnce(i,e),m=await judgeStarts({uses:a,texts:o,judged:d,branch:l,triggers:p
}),h=judgeWorkflows(a,d),w=[...u,...d.flatMap(e=>e.diagnostics),...h.diagnostics,...m.diagnostics];return{...hear(joinSame(w),d),
notes:[...list_notes_listUnjudged(a),...(await findUnreadFiles(e,i,w)).map(toUnreadNote),...joinSame(d.flatMap(listNotes)),...h.notes,...m.notes],looked:{images:countImages(d),
workflows:new Set(a.map(({workflow:e})=>e.path)).size}}}function readTriggersOnce(e,{repository:t,origin:n}){let s;return()=>s??=(0,w.cv)((0,w.$E)(e,n),t)}
async function judgeStarts({uses:e,texts:t,judged:n,branch:s,triggers:i}){const o=e.filter(({action:e})=>"plan"===e),a=[];for(const{known:e}of n){if(void 0===e)continue
;const{sound:n}=e,r=[...findUnlisted(n),...findUnstarted(n,{uses:o,texts:t,branch:s})];a.push({diagnostics:r,notes:await findSecondPushers(n,o,i)}),0===o.length&&a.push(await judgeTriggers(n,i))}
return{diagnostics:a.flatMap(({diagnostics:e})=>e),notes:joinSame(a.flatMap(({notes:e})=>e))}}async function checkProposal(e,t){const n=await judgeProposal(e),s={images:0,workflows:0}
;if("string"==typeof n)return{findings:[],silenced:0,notes:[...listMisnamed(e),{kind:"unjudged",message:n}],looked:s}
;const{facts:i,unread:o}=n,{built:a,diagnostics:r,notes:u}=await judgeTriggers(i,t),{images:d}=i.valid.configuration,l=new Set(d.flatMap(({name:e,prod:t})=>a.has(e)?[t.file]:[])),isBuilt=({place:e})=>"file"===e?.source.kind&&l.has(e.source.path),c=n.diagnostics.filter(isBuilt),f=n.diagnostics.filter(e=>!isBuilt(e))
;return{findings:(0,p.n)([...c,...r]),silenced:0,notes:[{kind:"unjudged",message:'there is no configuration: these are the images that "image-matrix init" would write'
},...listMisnamed(e),...o.map(toUnreadNote),...f.flatMap(toIdleNote),...u],looked:{...s,images:d.length}}}function toIdleNote({code:e,message:t,fix:n,place:s}){return"ignored-source"!==e?[]:[{
kind:"unsent-source",message:t,fix:n,...void 0===s?{}:{place:s}}]}function listMisnamed({checkout:e}){const t=(0,h.C)(e);if(void 0===t)return[];const{path:n,message:s,fix:i}=t;return[{kind:"unjudged",
message:s,fix:i,place:atLine({file:n,line:1})}]}function countImages(e){const t=e.flatMap(({known:e})=>e?.facts.valid.configuration.images.map(({name:e})=>e)??[]);return new Set(t).size}
function toUnread(e){return{findings:[(0,m.vM)(`the tracked files cannot be listed: ${e}`,"git ls-tree -r HEAD has to answer here")],silenced:0,notes:[],looked:{images:0,workflows:0}}}
function hear(e,t){const n=t.flatMap(e=>e.known??[]),s=joinSame(n.flatMap(({read:e})=>e.valid.silences)),{diagnostics:i,silenced:o,unused:a}=(0,
l.de)(e,s),[r]=n.length===t.length?n:[],u=void 0===r?[]:(0,l.Jx)(a,r.facts);return{findings:(0,p.n)([...i,...u]),silenced:o}}async function answerCheck(e,t,n){
const s=await checkRepository(e,t),i=render(s,n);return isClean(s)?{kind:"answer",text:i}:{kind:"report",text:i}}function render(e,{given:t,palette:n,terminal:i}){
return t.has("sarif")?toSarif(e,i.version):t.has("json")?toCheckJson(e):[...renderCheck(e,n),...(0,s.sK)(e.findings,s.PD)].join("\n")}}),4437:((e,t,n)=>{n.d(t,{explainGap:()=>explainGap,
readProposal:()=>readProposal});var s=n(4412),i=n(9281),o=n(4212),a=n(3196),r=n(1894);async function readProposal(e,t){const n=await(0,r.L)(e,t);if("kind"in n)return n;const{text:s}=(0,
o.T)(n.proposal),i=await(0,a.T)({kind:"inline",text:s},e);return"broken"===i.kind?i:{...{...i,origin:{kind:"base"},name:'what "init" would write'},
unread:n.proposal.unread.filter(({reach:e})=>"file"===e)}}const u=3;function explainGap({unread:e}){if(0===e.length)return
;const t=e.map(({at:{file:e,line:t},because:n})=>`${e} could not be read (line ${String(t)}: ${n})`);return(0,i.X1)(`${(0,s.XT)(t,u)}: images may be missing`)}})};
