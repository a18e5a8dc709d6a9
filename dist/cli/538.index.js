"use strict";exports.id=538,exports.ids=[538],exports.modules={6538:((e,n,t)=>{t.d(n,{writeProposal:()=>writeProposal});var s=t(9281),i=t(749),a=t(4212),r=t(8911);const o={
checkout:"actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",qemu:"docker/setup-qemu-action@96fe6ef7f33517b61c61be40b68a1882f3264fb8 # v4.2.0",
buildx:"docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0",login:"docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0",
build:"docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0",upload:"actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0"},u="org/image-matrix"
;var l=t(4412);function renderFirstCheckout({submodules:e}){const n=`uses: ${o.checkout}`
;return`\n      - ${void 0===e?`&checkout\n        ${n}`:n}\n        with:\n          persist-credentials: false`}function renderCheckout({submodules:e}){
return void 0===e?"\n      - *checkout":`\n      - uses: ${o.checkout}\n        with:\n          persist-credentials: false\n          submodules: ${e}`}
const d=`\n      - &login\n        uses: ${o.login}\n        with:\n          registry: ghcr.io\n          username: \${{ github.actor }}\n          password: \${{ github.token }}`
;function logsIn({reuse:e,registry:n}){return"none"!==e&&"ghcr.io"===n}function renderOwnLogin(e){return logsIn(e)?"\n      - *login":""}function renderMade({made:e}){
return 0===e.length?"":["","      # Git does not track what these images copy: let a step make it here, before the build.",...e.flatMap(renderMaking)].join("\n")}
function renderMaking({image:e,paths:n,because:t}){return[`      # - name: ${(0,r.C)((0,s.X1)(`Make ${(0,l.XT)(n,3)}`))}${void 0===t?"":` # ${(0,
s.X1)(t)}`}`,`      #   if: matrix.image == '${e}'`,"      #   run: # the command that makes it"]}
const c=`\n      - uses: ${o.buildx}`,h=`\n      - name: Find the parents that this run has built\n        uses: ${u}/load@v1\n        id: parents\n        with:\n          images: \${{ matrix.load }}\n          to: layout`,p="|\n            ${{ matrix.build-contexts }}\n            ${{ steps.parents.outputs.build-contexts }}"
;function renderPlatforms({platforms:e}){switch(e){case"one":return"";case"several":return"          platforms: ${{ matrix.platforms }}";case"split":return"          platforms: ${{ matrix.platform }}"
}}function renderBuildSteps(e){const{stages:n,platforms:t}=e,s="several"===t
;return`${renderCheckout(e)}${renderOwnLogin(e)}${renderMade(e)}\n${s?`      - uses: ${o.qemu}`:""}${c}\n${n>1?h:""}\n      - uses: ${o.build}\n        id: build\n        with:\n          context: \${{ matrix.context }}\n          file: \${{ matrix.file }}\n          target: \${{ matrix.target }}\n${renderPlatforms(e)}\n          build-args: \${{ matrix.build-args }}\n          build-contexts: ${n>1?p:"${{ matrix.build-contexts }}"}\n          provenance: mode=max\n          outputs: type=oci,dest=\${{ runner.temp }}/image.tar\n      - name: Write down which image the archive holds\n        run: echo "$DIGEST" > "$RUNNER_TEMP/image-id"\n        env:\n          DIGEST: \${{ steps.build.outputs.digest }}\n      - uses: ${o.upload}\n        with:\n          name: \${{ matrix.artifact }}\n          path: |\n            \${{ runner.temp }}/image.tar\n            \${{ runner.temp }}/image-id\n          compression-level: 0\n          retention-days: 3`
}function renderTestSteps(e){
return`${renderCheckout(e)}${renderOwnLogin(e)}${renderMade(e)}${c}\n      - name: Load the images, and build the development image\n        uses: ${u}/load@v1\n        with:\n          images: \${{ matrix.load }}\n          dev: \${{ toJSON(matrix) }}\n      - name: Test it # put what tests the image here\n        run: docker image inspect "$TAG" && echo "no tests yet for $IMAGE"\n        env:\n          IMAGE: \${{ matrix.image }}\n          TAG: \${{ matrix.local-tag }}`
}function renderPublishSteps(e){const{registry:n,reuse:t}=e
;return`${"ghcr.io"===n?renderOwnLogin(e):renderLogin(n)}\n      - uses: ${u}/publish@v1\n        with:\n          images: \${{ needs.plan.outputs.${"none"===t?"publish_matrix":"store_matrix"} }}\n          # ${hasReleases(e)?"More tags of a release, as 1.2:":"Tags of releases: tags: ['v*'] below push above, and"} docker/metadata-action, as docs/publish.md of image-matrix shows.\n          tags: ${renderTags(e)}`
}function isShort({stages:e,tests:n,reuse:t,platforms:s}){return 1===e&&"none"===n&&"none"===t&&"split"!==s}function hasReleases(e){const{publishing:n}=e
;return void 0===n?!isShort(e):n.tags.length>0||"published"===n.releases}function renderTags(e){
return isShort(e)&&!hasReleases(e)?"latest":"|\n            "+(0===e.publishing?.branches.length?"latest\n            ${{ github.ref_name }}":"${{ github.ref_type == 'tag' && github.ref_name || 'latest' }}\n            ${{ github.sha }}")
}function renderLogin(e){return`\n      - uses: ${o.login}\n        with:\n${"docker.io"===e?"":`          registry: ${(0,
r.C)(e)}`}\n          username: \${{ secrets.REGISTRY_USERNAME }}\n          password: \${{ secrets.REGISTRY_TOKEN }}`}function renderWorkflow(e){
const n=isShort(e),t=n?listShort(e):listPipeline(e),s=[...u.startsWith("org/")?['the owner of image-matrix in place of "org"']:[],..."some"===e.tests?["your own\n# tests where a comment says so"]:[]]
;return`${[withoutGaps(`# Made by "image-matrix init"${s.length>0?": put ":""}${s.join(", and ")}.\nname: Images\n\non:\n  pull_request:\n  ${n?"":"merge_group:"}\n  push:\n    branches: [${e.branches.map(r.C).join(", ")}]\n${renderReleases(e)}\n${n?"":m}${"nightly"===e.reuse?f:""}\n\n# Each job says what it needs; artifacts need nothing.\npermissions: {}\n\nconcurrency:\n  group: \${{ github.workflow }}-\${{ github.ref }}\n  cancel-in-progress: \${{ github.event_name == 'pull_request' }}\n\njobs:`),t.map(e=>withoutHoles(e)).join("\n\n")].join("\n")}\n`
}function renderReleases(e){const{tags:n,releases:t}=e.publishing??{tags:isShort(e)?[]:["v*"],releases:"none"
},s=[...0===n.length?[]:[`    tags: [${n.map(r.P).join(", ")}]`],..."none"===t?[]:["  release:","    types: [published]"]];return 0===s.length?"    ":s.join("\n")}
const m="  workflow_dispatch:\n    inputs:\n      images:\n        description: 'Images to build: names by space, or \"all\"'\n        default: all",f="\n  schedule:\n    - cron: '23 4 * * *'"
;function withoutGaps(e){return e.replaceAll(/\n +(?=\n)/g,"").replaceAll(/\n{3,}/g,"\n\n")}function withoutHoles(e){return e.split("\n").filter(e=>""!==e.trim()).join("\n")}function listShort(e){
return[renderPlan(e,["do_build","do_publish","build_matrix","publish_matrix"],""),`\n  build: # may write nothing: what it builds is passed on as an artifact\n    name: Build \${{ matrix.image }}\n    needs: plan\n    if: needs.plan.outputs.do_build == 'true'\n${renderStrategy("fromJSON(needs.plan.outputs.build_matrix)")}\n    permissions:\n      contents: read\n    steps:\n${renderBuildSteps(e)}`,`\n  publish:\n    name: Publish\n    needs: [plan, build]\n    if: needs.plan.outputs.do_publish == 'true'\n${renderPublish(e)}`,renderGate(["plan","build","publish"])]
}const g="!failure() && !cancelled()";function listPipeline(e){const{stages:n,tests:t,reuse:s}=e,i=1===n,a=i?["build"]:Array.from({length:n
},(e,n)=>`build-${String(n)}`),r="some"===t,o=["plan",...a,...r?["test"]:[]],[u,l]="none"===s?["do_publish","publish_matrix"]:["do_store","store_matrix"],d=[u,...i?["build_matrix"]:["stages","stage_count"],l],c=r?["do_test","test_matrix",...d]:d
;return[renderPlan(e,["do_build",...c],renderInputs(e)),...a.map((n,t)=>renderStage(n,t,e)),...r?[renderTest(e,["plan",...a])]:[],`\n  publish:\n    name: Publish\n    needs: [${o.join(", ")}]\n    if: \${{ ${g} && needs.plan.outputs.${u} == 'true' }}\n${renderPublish(e)}`,renderGate([...o,"publish"])]
}function renderInputs({stages:e,platforms:n}){
return`        with:\n          images: \${{ inputs.images }}\n${1===e?"":`          stages: ${String(e)}`}\n${"split"===n?"          split-platforms: true":""}`}function renderTest(e,n){
return`\n  test:\n    name: Test \${{ matrix.image }}\n    needs: [${n.join(", ")}]\n    if: \${{ ${g} && needs.plan.outputs.do_test == 'true' }}\n${renderStrategy("fromJSON(needs.plan.outputs.test_matrix)")}\n    permissions:\n      contents: read\n${readsPackages(e)}\n    steps:${renderTestSteps(e)}`
}function renderPlan(e,n,t){
return`  plan:\n    name: Plan\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n      pull-requests: read\n      actions: read\n${readsPackages(e)}\n    outputs:\n${["result",...n].map(e=>`      ${e}: \${{ steps.plan.outputs.${e} }}`).join("\n")}\n    steps:${renderFirstCheckout(e)}${logsIn(e)?d:""}\n      - uses: ${u}@v1\n        id: plan\n${t}`
}function readsPackages(e){return logsIn(e)?"      packages: read":""}function renderStrategy(e){
return`    strategy:\n      fail-fast: false\n      matrix: \${{ ${e} }}\n    runs-on: \${{ matrix.runner }}`}function renderStage(e,n,t){
const s=0===n,i=s?`${t.stages>1?" &build":""}${renderBuildSteps(t)}`:" *build",a=1===t.stages?"fromJSON(needs.plan.outputs.build_matrix)":`fromJSON(needs.plan.outputs.stages)[${String(n)}]`
;return`  ${e}:\n    name: Build \${{ matrix.image }}${"split"===t.platforms?" ${{ matrix.platform }}":""}\n    needs: ${s?"plan":`[plan, build-${String(n-1)}]`}\n    if: needs.plan.outputs.${s?"do_build == 'true'":`stage_count > ${String(n)}`}\n${renderStrategy(a)}\n    permissions:\n      contents: read\n${readsPackages(t)}\n    steps:${i}`
}function renderPublish(e){
return`    runs-on: ubuntu-latest\n    environment: publish\n    concurrency:\n      group: publish\n      cancel-in-progress: false\n    permissions:\n      contents: read\n      actions: read\n${"ghcr.io"===e.registry?"      packages: write":""}\n    steps:\n${renderPublishSteps(e)}`
}function renderGate(e){
return`  # The one check that branch protection requires.\n  gate:\n    name: Images\n    needs: [${e.join(", ")}]\n    if: always()\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${u}/gate@v1\n        with:\n          needs: \${{ toJSON(needs) }}`
}var b=t(5214),$=t(8426);const w=3;function listQuestions({images:e,imageName:n,workflow:t}){const s=e.filter(({publish:e})=>"unknown"===e).map(({name:e})=>e),i=e.flatMap(listSources)
;return[...void 0!==t&&"unknown"===n.kind?[{kind:"image-name",count:e.length}]:[],...0===s.length?[]:[{kind:"only-for-tests",images:s}],...i.slice(0,w)]}function listSources({name:e,missing:n}){
const t=new Map;for(const e of n)"path"!==e.kind||t.has(e.path)||t.set(e.path,e);return[...t.values()].map(n=>({kind:"made-of",image:e,source:n}))}function renderQuestion(e){switch(e.kind){
case"only-for-tests":{const{images:n}=e;return["Nothing here says whether these images are published:",...wrap(n),"Which of these are only for tests? (names by space, empty: none)"]}case"image-name":
return["Nothing here says under which name images are published.","Which is it? (as ghcr.io/octo-org/shop-{image}, empty: unknown)"];case"made-of":{
const{image:n,source:t}=e,s=`${t.file}:${String(t.line)}`
;return[`${t.path} is not tracked, and ${n} copies it: ${s}`,"Of which files does a step make it? (patterns by space, as src/**, empty: unknown)"]}}}function wrap(e){const n=[];for(const t of e){
const e=n.at(-1),s=`${e??" "} ${t}`;void 0===e||s.length>78?n.push(`  ${t}`):n.splice(-1,1,s)}return n}var k=t(936),y=t(3452),v=t(8880),x=t(1489);function takeAnswer(e,n,{proposal:t,paths:s}){
const i=n.split(/[\s,]+/).filter(e=>""!==e);switch(e.kind){case"only-for-tests":return takeNames(e.images,i,t);case"image-name":return takeName(e,i,t);case"made-of":return takePatterns(e,i,{
proposal:t,paths:s})}}function takeName({count:e},n,t){const[s,i]=n;if(void 0===s)return{kind:"taken",proposal:t};const a=(0,k.ou)(s,"x");return void 0===i&&(0,
x.G)(a)?e>1&&a===s?refused(`several images need "{image}" in their name, as ${s}/{image}`):{kind:"taken",proposal:{...t,imageName:{kind:"known",text:s,because:"as you have said"}}
}:refused(`"${n.join(" ")}" is no name that a registry takes: lower case, as ghcr.io/owner/name`)}function takeNames(e,n,t){const s=n.find(n=>!e.includes(n))
;if(void 0!==s)return refused(`"${s}" is none of them: ${(0,y.IX)(s,e)}`);const i=new Set(e),a=new Set(n);return change(t,e=>i.has(e.name)?{...e,publish:a.has(e.name)?"for-tests":"yes"}:e)}
function takePatterns({image:e,source:n},t,{proposal:s,paths:i}){if(0===t.length)return{kind:"taken",proposal:s};const a=t.find(e=>{const n=(0,v.SO)(e);return i.every(e=>"other"===n.judge(e))})
;return void 0!==a?refused(`"${a}" matches no file here: patterns count from the root, as src/**`):change(s,s=>{if(s.name!==e)return s
;const i=s.missing.filter(({path:e})=>e!==n.path),a=new Map([...s.generated,[n.path,t]]);return{...s,missing:i,generated:a}})}function change(e,n){return{kind:"taken",proposal:{...e,
images:e.images.map(n)}}}function refused(e){return{kind:"refused",because:e}}async function askPerson(e,n,t){let s=n;try{for(const i of listQuestions(n)){const n=await askOnce(e,i,{proposal:s,paths:t
});if(void 0===n)return s;s=n}return s}finally{e.close()}}async function askOnce(e,n,t){let i=renderQuestion(n);for(;;){const a=await e.ask(s.wx.lines(i));if(void 0===a)return
;const r=takeAnswer(n,a,t);if("taken"===r.kind)return r.proposal;i=[r.because]}}var S=t(2898),_=t(343),P=t(2549);function shapeOfProposal({proposal:e,survey:n,origin:t,today:s}){
const{images:i,imageName:a,handedOn:r,platforms:o}=e,u=i.some(({name:e,platforms:n})=>n.length>1&&!r.has(e));return{stages:countDepth(n),
tests:i.some(({dev:e,testedWith:n})=>void 0!==e||void 0!==n)?"some":"none",platforms:o??(u?"several":"one"),registry:"known"===a.kind?readRegistry(a.text):"ghcr.io",
branches:[...new Set([t.defaultBranch??"main",...s?.publishing?.branches??[]])],...void 0===s?.publishing?{}:{publishing:s.publishing},...void 0===s?.submodules?{}:{submodules:s.submodules},
reuse:"none",made:i.flatMap(listMade)}}function listMade({name:e,missing:n,generated:t}){const s=[...new Set([...n.map(({path:e})=>e),...t.keys()])],[i]=n;return 0===s.length?[]:[{image:e,paths:s,
...void 0===i?{}:{because:`${i.file}:${String(i.line)} copies it`}}]}function shapeOfConfiguration(e,{valid:n},t="main"){const{images:s,publish:i,reuse:a,bases:r}=n.configuration,o=(0,
P._)(e),[u]=s.filter(({publishedName:e})=>""!==e),l=!0===r?.check.includes("schedule")?"nightly":"stored";return{stages:countDepth(e),tests:s.some(({tests:e})=>void 0!==e)?"some":"none",
platforms:choosePlatforms(s,o),registry:void 0===u?"ghcr.io":readRegistry(u.publishedName),branches:i.branches??[t],reuse:void 0===a?"none":l,made:s.filter(e=>!(0,
_.M)(e)).flatMap(({name:e,prod:n})=>0===n.generated.size?[]:[{image:e,paths:[...n.generated.keys()]}])}}function choosePlatforms(e,n){const t=e.filter(({prod:e})=>e.platforms.length>1)
;return 0===t.length?"one":t.some(({name:e})=>n.has(e))?"split":"several"}function readRegistry(e){return/^[^/]*[.:][^/]*(?=\/)/.exec(e)?.[0]??"docker.io"}function countDepth({valid:e,parents:n}){
const t=e.configuration.images.map(({name:e})=>e),s=(0,S.r0)((0,S.no)(t,n),n,new Set(t));return 1+Math.max(0,...s.values())}var N=t(8556),M=t(1894),T=t(8077),O=t(8773),j=t(7027),R=t(6989)
;function summarizeProposal({images:e,imageName:n,leftOut:t,unread:s,workflow:i},r,o){const u=e.filter(({publish:e})=>"unknown"===e).length,l=e.filter(e=>(0,
a.m)(e).length>0).map(({name:e})=>e),d="unknown"===n.kind&&void 0!==i
;return[`Wrote ${o.join(" and ")}`,`${count(e.length,"image")}, in ${count(r.stages,"stage")}`,...d?['Nothing here says under which name images are published: write yours at "image-name". Until then "check" and "plan" call it a mistake']:[],...u>0?[`${count(u,"image")} of which nothing here says whether it is published: as written it is, and "publish: false" in a comment is the other choice`]:[],...listMadeNotes(r,i),...l.length>0?[`to look at, by the comments: ${l.join(", ")}`]:[],...t.length>0?[`${count(t.length,"Dockerfile")} taken for no image, with the reasons at the end of the file`]:[],...s.length>0?[`${count(s.length,"build")} could not be read: the end of the file says why`]:[]]
}function listMadeNotes({made:e},n){
return 0===e.length?[]:[`to be made before the build, by a step ${void 0===n?"of your workflow":`of ${n}, where a comment says so`}: sources of ${e.map(({image:e})=>e).join(", ")}`]}const B=5
;function listOldBuilds(e){return 0===e.length?[]:["Images are built today by these steps. Take them away when the new workflow has run:",...e.map(({at:e,jobs:n,images:t,pushes:s})=>{
const i="yes"===s?"builds and pushes":"builds",a=n.map(e=>`"${e}"`);return`  ${(0,R.dE)(e)}, job ${(0,l.XT)(a,2)}: ${i} ${(0,l.XT)(t,B)}`})]}function count(e,n){
return`${String(e)} ${n}${1===e?"":"s"}`}var E=t(7700),F=t(4239);function findOldBuilds(e,n){const t=e.map(({name:e,prod:n,dev:t})=>({name:e,
recipes:[n,...void 0===t?[]:[t]].map(({file:e,contextPath:n,target:t})=>({file:e,target:t,context:n})),inputs:"unknown"})),s=new Map;for(const{image:e,triggers:i}of(0,
F.t)(t,n))for(const n of i)addBuild(e.name,n,s);return[...s.values()]}function addBuild(e,{job:n,at:t,build:s},i){const a=(0,
R.dE)(t),r=i.get(a),o="yes"===r?.pushes?"yes":s.pushes,u=[...new Set([...r?.images??[],e])],l=[...new Set([...r?.jobs??[],(0,E.mp)(n)])];i.set(a,{at:t,jobs:l,images:u,pushes:o})}
var I=t(5482),A=t(4051),G=t(6431),W=t(9490),C=t(6890),q=t(408);function findPublishing(e,n,{readText:t,defaultBranch:s}){const i=[...n.known,...n.opaque].filter(({at:n,when:t})=>e.has((0,
R.dE)(n))&&!(0,q.Pd)(t)),listOf=(e,n)=>unique(find_publishing_select(i,e).flatMap(({workflow:e})=>{const{root:i}=(0,A.g)({path:e,text:t(e)}),a=(0,I.CB)((0,I._F)((0,I._F)((0,I._F)(i,"on"),"push"),n))
;return 0===a.length?["branches"===n?s:"*"]:a})),a=listOf("push","branches"),r=listOf("push of a tag","tags"),o=find_publishing_select(i,"release");if(a.length+r.length+o.length!==0)return{branches:a,
tags:r,releases:o.length>0?"published":"none"}}function find_publishing_select(e,n){return e.filter(({event:e})=>e.name===n)}function unique(e){return[...new Set(e)]}
async function readToday({head:e,origin:n,pushedAt:t},s){if(void 0===e)return{triggers:{known:[],opaque:[],planned:[]}};const i=await(0,C.cv)((0,
C.$E)(e,n),s),a=e.index.paths.filter(W.Kr),r=await s.readTexts(a.map(n=>e.entry(n)?.id??"")),readText=n=>r.get(e.entry(n)?.id??"")??"",o=findPublishing(t,i,{readText,
defaultBranch:n.defaultBranch??"main"}),u=0===e.submodules.length?void 0:findSubmodules(a,readText);return{triggers:i,...void 0===o?{}:{publishing:o},...void 0===u?{}:{submodules:u}}}
function findSubmodules(e,n){const t=e.flatMap(e=>{const t={path:e,text:n(e)};return(0,G.N6)({...t,...(0,A.g)(t)}).flatMap(e=>(0,I.S3)((0,I._F)(e,"steps"))).filter(e=>!0===(0,I.b6)((0,
I._F)(e,"uses"))?.startsWith("actions/checkout@")).flatMap(e=>(0,I.b6)((0,I._F)((0,I._F)(e,"with"),"submodules"))??[])});return t.includes("recursive")?"recursive":t.includes("true")?"true":void 0}
async function proposeWorkflow(e,n,t){const{repository:i,workingTree:a}=e,r="string"==typeof a?a:void 0,o=await(0,O.A4)(e,(0,O.i0)(e,n),r);if("ground"!==o.kind)return o
;const{head:u,valid:l}=o.facts,d=void 0===u?[]:await(0,j.Y)(u,i),[c]=(0,T.N)(d).filter(({action:e})=>"plan"===e);if(void 0!==c)return{kind:"answer",
text:[`Nothing is written: ${c.workflow.path} plans by ${t} already`,"Next: image-matrix check"].map(s.X1).join("\n")};const h=await e.readOrigin(),p=await readToday({head:u,origin:h,pushedAt:new Set
},i),{submodules:m}=p,f={...shapeOfConfiguration(o.facts,o.read,h.defaultBranch),...void 0===m?{}:{submodules:m}},g=findOldBuilds(l.configuration.images,p.triggers);return{files:[{path:N.R,
text:renderWorkflow(f)}],lines:[`Wrote ${N.R}, for the images of ${t}, which stays as it is`,...explainShape(o,f),...listMadeNotes(f,N.R),...listOldBuilds(g),"Next: image-matrix check"]}}
function explainShape({read:e,facts:n},t){const{images:s,buildAll:i}=n.valid.configuration,a=s.filter(({publish:e,publishedName:n})=>e&&""===n),r=i.paths.some(e=>"other"!==(0,v.SO)(e).judge(N.R))
;return[`${count(s.length,"image")}, in ${count(t.stages,"stage")}`,...0===a.length?[]:[`${e.name} says no name to publish ${count(a.length,"image")} under: add "image-name", or "publish: false"`],...listRunnerNotes(n.valid.configuration,t),...r?[]:[`a change of the workflow builds all with this: build-all: { paths: [${N.R}] }`]]
}function listRunnerNotes({images:e,runners:n},{platforms:t}){if("split"!==t)return[]
;const s=[...new Set(e.flatMap(({prod:e})=>e.platforms.filter(e=>"linux/amd64"!==e)))].filter(e=>![...n.keys()].some(n=>e===n||e.startsWith(`${n}/`)))
;return 0===s.length?[]:[`each platform is built in a job of its own: name the runners of ${s.join(", ")}, as runners: { linux/arm64: ubuntu-24.04-arm }`]}async function writeProposal(e,n){
const{given:t,terminal:s}=n,i=t.has("dry-run"),a=[b.yD,b.CV].find(n=>"missing"!==e.readText(n).kind);if(void 0!==a&&t.has("workflow")){const t=await proposeWorkflow(e,n,a)
;return"kind"in t?t:i?showFiles(t.files):writeFiles(e,t.files,t.lines)}if(void 0!==a&&!i)return refuse(explainExisting(a));const r=i||t.has("yes")||t.has("json"),o=await(0,M.L)(e)
;if("kind"in o)return refuse(o.diagnostic);const u=t.has("workflow")?await withWorkflow(o,e):o,l=r?u:await answerQuestions(u,s),d=listFiles(l)
;return i?showFiles(d):writeFiles(e,d,await summarize(e,l,d))}function toQuestion({survey:e,origin:n,proposal:t}){return{head:e.head,origin:n,pushedAt:t.pushedAt}}async function withWorkflow(e,n){
const t=await readToday(toQuestion(e),n.repository),{publishing:s}=t,{defaultBranch:i="main"}=e.origin,a=void 0===s||isOnly(s.branches,i),r={...e.proposal,...a?{}:{publishBranches:s.branches},
workflow:N.R};return{...e,proposal:r,today:t}}function isOnly(e,n){return 1===e.length&&e[0]===n}async function answerQuestions(e,n){const t=n.openPerson();return void 0===t?e:{...e,
proposal:await askPerson(t,e.proposal,e.files)}}function listFiles(e){const{proposal:n}=e,{workflow:t}=n;return[{path:b.yD,text:(0,a.T)(n).text},...void 0===t?[]:[{path:t,
text:renderWorkflow(shapeOfProposal(e))}]]}async function summarize({repository:e},n,t){
const{survey:s,proposal:i}=n,{images:a}=s.valid.configuration,{triggers:r}=n.today??await readToday(toQuestion(n),e),o=findOldBuilds(a,r),u=t.map(({path:e})=>e)
;return[...summarizeProposal(i,shapeOfProposal(n),u),...listOldBuilds(o),"unknown"===i.imageName.kind&&void 0!==i.workflow?"Next: write the name, then image-matrix plan":"Next: image-matrix plan"]}
function showFiles(e){return{kind:"answer",text:e.map(({path:n,text:t})=>e.length>1?`# ${n}\n${t}`:t).join("\n").trimEnd()}}function writeFiles(e,n,t){
const a=n.find(({path:n})=>"missing"!==e.readText(n).kind);if(void 0!==a)return refuse(explainExisting(a.path));for(const{path:t,text:s}of n){const n=e.writeNew(t,s);if((0,i.G)(n))return refuse((0,
$.vM)(`"${t}" cannot be written: ${n.because}`,"print it by --dry-run"));if("exists"===n.kind)return refuse(explainExisting(t))}return{kind:"answer",text:t.map(s.X1).join("\n")}}function refuse(e){
return{kind:"failed",diagnostics:[e]}}function explainExisting(e){const n=e===N.R?'move it away, leave "--workflow" out':"move it away, write the workflow for it by --workflow";return(0,
$.vM)(`"${e}" is there already`,`${n}, or see what would be written by --dry-run`)}})};
