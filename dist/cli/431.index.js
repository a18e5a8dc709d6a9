"use strict";exports.id=431,exports.ids=[431,437],exports.modules={4437:((e,t,n)=>{n.d(t,{explainGap:()=>explainGap,readProposal:()=>readProposal});var r=n(4412),i=n(9281),a=n(4212),s=n(3196),o=n(1894)
;async function readProposal(e,t){const n=await(0,o.L)(e,t);if("kind"in n)return n;const{text:r}=(0,a.T)(n.proposal),i=await(0,s.T)({kind:"inline",text:r},e);return"broken"===i.kind?i:{...{...i,
origin:{kind:"base"},name:'what "init" would write'},unread:n.proposal.unread.filter(({reach:e})=>"file"===e)}}const d=3;function explainGap({unread:e}){if(0===e.length)return
;const t=e.map(({at:{file:e,line:t},because:n})=>`${e} could not be read (line ${String(t)}: ${n})`);return(0,i.X1)(`${(0,r.XT)(t,d)}: images may be missing`)}}),5431:((e,t,n)=>{n.d(t,{
answerReplay:()=>answerReplay});var r=n(6760),i=n(9281),a=n(749),s=n(18),o=n(8426),d=n(6890),l=n(2869),c=(n(7700),n(5214)),u=n(3196),m=n(9355),g=n(4437);async function chooseConfiguration(e,t,n){
const i=(0,o.RP)(t,"config");if(void 0!==i){const t=(0,r.resolve)(e.folder,i);return settle(await(0,u.T)({kind:"file",path:t},e),{kind:"named",name:i})}
const a=[c.yD,c.CV].find(e=>void 0!==n.tree.entry(e));if(void 0!==a){const t={kind:"file",path:c.yD},r={world:e,repository:e.repository},i=await(0,m.r)(n.commit,t,r);if("unreadable"===i.kind)return{
kind:"none",diagnostics:[explainLost(n,i)]};const s="valid"===i.kind&&"file"===i.origin.kind?i.origin.text:void 0;return settle(i,{kind:"committed",name:a,...await findLeftOut(e,n,s)})}
const s=await(0,g.readProposal)(e,n.commit);if("none"===s.kind)return{kind:"none",diagnostics:[s.diagnostic]};const d=await findLeftOut(e,n),l=settle(s,{kind:"proposed",name:c.yD,...d
}),h="broken"===s.kind?void 0:(0,g.explainGap)(s),f=(0,u.C)(e),p=[...void 0===f?[]:[`${f.message} (${f.fix}).`],...void 0===h?[]:[`${h}.`]];return 0===p.length||"none"===l.kind?l:{...l,
note:p.join(" ")}}async function findLeftOut(e,{commit:t,branch:n},r){for(const i of[c.yD,c.CV]){const a=e.readOwn(i);if("text"!==a.kind)continue;if(a.text===r)return{};const s=await readOfHead(e,i)
;return void 0===s||s.commit===t||s.text!==a.text?{uncommitted:i}:{elsewhere:{file:i,replayed:n??t.slice(0,7)}}}return{}}async function readOfHead({repository:e},t){const n=await e.readCommit("HEAD")
;if(void 0===n||(0,a.G)(n))return;const r=await e.readTree(n.id);if((0,a.G)(r))return;const i=new s.yV(r).entry(t)?.id??"",o=(await e.readTexts([i])).get(i);return void 0===o?void 0:{commit:n.id,
text:o}}function settle(e,t){if("broken"===e.kind)return{kind:"none",diagnostics:e.diagnostics};const{diagnostics:n}=e.valid;return(0,l.Ne)(n)?{kind:"none",diagnostics:n}:{kind:"chosen",read:e,told:t}
}function explainLost({commit:e},{because:t}){const n=`the configuration of ${e} cannot be read: ${t}`;return(0,o.vM)(n,"name another one by --config")}
var h=n(9929),f=n(168),p=n(150),b=n(4374),w=n(3178),y=n(7734);function describeImage({name:e,prod:{file:t}},n,r){const i=describeTriggers(r);if(void 0===n)return{name:e,file:t,quality:"absent",
triggers:i};const{quality:a}=n.prod;if("exact"===a.kind)return{name:e,file:t,quality:"exact",triggers:i};const[s]=a.because;return{name:e,file:t,quality:a.kind,triggers:i,...void 0===s?{}:{because:(0,
y.Gk)(s)}}}function describeTriggers({own:e,doubt:t}){return void 0!==t?{kind:"unknown",at:t.at,because:t.because}:{kind:void 0!==e&&e.triggers.length+e.planned.length>0?"known":"none"}}
var $=n(8450),v=n(7414);function explainBuild({image:e,causes:t,needs:n}){const[r]=t,[i]=n;if(void 0===r){const t=void 0===i?"nothing that is told":(0,v.bo)((0,$.rn)(i));return{image:e.name,
why:"parent",cause:t}}const a=t.every(({own:e})=>"inputs-opaque"===e.kind);return{image:e.name,why:a?"doubt":"changed",cause:nameCause(r.own)}}function nameCause(e){switch(e.kind){case"input-changed":
case"path-matched":return e.file;case"inputs-opaque":return"inputs that cannot be known";case"recipe-changed":case"publish-changed":case"filter-matched":case"build-all":case"label":case"requested":
case"event":case"base-changed":case"too-old":case"changes-unknown":return(0,v.bo)((0,$.Ri)(e))}}function findProof({causes:e}){for(const t of e){const{own:e,via:n}=t
;if("input-changed"!==e.kind||!isSure(t,e))continue;const{file:r,...i}=e,[a]=n;return{file:r,reader:(0,v.bo)((0,y.in)(r,i)),...void 0===a?{}:{via:a}}}}function isSure({variant:e},{how:t,doubt:n}){
return"prod"===e&&void 0===n&&"itself"===t.relation}var k=n(5792),x=n(3671),M=n(1562),R=n(7331),T=n(6961);function planMerge({base:e,head:t,changes:n},{configuration:r,tree:i,inputs:a}){const s={
kind:"trees",source:"git",differences:[{base:e,changes:n}]},o={valid:{configuration:r},inputs:a,head:i,parents:(0,x.W)(a),event:"push",request:{},commit:t,labels:k.DT,compared:{comparison:s,text:"",
tried:[]},changes:(0,M._u)(s),bases:[{kind:"same"}],publishing:{kind:"allowed"}};return(0,R.C)(o,(0,T.C)(o)).images}async function replayMerges(e,t,n){const r=new MergeReader(e,t),i=[]
;let o,{tree:d}=e;for(const l of e.merges){const e=await t.compareTrees(l.parent,l.id);if((0,a.G)(e))return e;const c={base:l.parent,head:l.id,changes:e},u=await r.readSide(d);o??=u,i.push({
...describeCommit(l),...r.judge(c,u)});const m=(0,f.vP)(d.tree,e);if(void 0===m)return{kind:"unreadable",because:"git left out what changed"};d=new s.yV(m),n(i.length)}
const l=void 0===o?[]:r.describe(o);return{kind:"replayed",merges:i.reverse(),images:l}}function describeCommit({id:e,time:t,subject:n}){return{id:e,day:new Date(1e3*t).toISOString().slice(0,10),
subject:n}}class MergeReader{question;repository;#e=(0,h.j)();#t=new Map;constructor(e,t){this.question=e,this.repository=t}async readSide(e){
const{read:t}=this.question,{configuration:n}=t.valid,r=n.images.filter(t=>isThere(t,e)),i=await(0,w.Ko)({...(0,w.Mz)(t,e),images:r},this.repository,this.#e);return{configuration:{...n,images:r},
tree:e,inputs:i}}judge(e,t){const n=planMerge(e,t),r=n.filter(({build:e})=>e),i=this.#n(e.changes,n),isSkipped=e=>"skips"===i.get(e)?.kind&&this.#r(e);return{files:e.changes.length,
everything:t.configuration.images.length,built:r.map(explainBuild),triggers:{built:countOf(i,"builds"),unknown:countOf(i,"unknown")},
missed:r.filter(({image:e})=>isSkipped(e.name)).flatMap(e=>toMissed(e))}}describe({inputs:e}){const{read:t,triggers:n}=this.question
;return t.valid.configuration.images.map(t=>describeImage(t,e.get(t.name),{own:n.get(t.name),doubt:this.#t.get(t.name)}))}#r(e){const{triggers:t,planned:n}=this.question.triggers.get(e)??S
;return t.length+n.length>0}#n(e,t){const n=new p.H((0,d.n)(e));return new Map(t.map(e=>{const{name:r}=e.image,i=this.question.triggers.get(r)??S,a=(0,
b.x)(i,n,({verb:n,of:r})=>"image"===r?e[n]:t.some(e=>e[n])),[s]="unknown"===a.kind?a.doubts:[];return void 0===s||this.#t.has(r)||this.#t.set(r,s),[r,a]}))}}const S={triggers:[],opaque:[],planned:[]}
;function isThere({prod:e},t){return void 0!==t.entry(e.file)||e.generated.size>0}function countOf(e,t){return[...e.values()].filter(e=>e.kind===t).length}function toMissed(e){const t=findProof(e)
;return void 0===t?[]:[{image:e.image.name,...t}]}const E=200;function readSpan(e){const[t]=e.operands.slice(0,1),n=void 0===t?{}:{revision:t},r=(0,o.RP)(e,"since"),i=(0,o.RP)(e,"last")
;if(void 0!==i&&!/^[1-9]\d{0,5}$/.test(i)){const e=/^-?([1-9]\d{0,5})$/.exec(i)?.[1]??String(E);return(0,o.vM)(`the option "--last" is no number of merges: "${i}"`,`write --last ${e}`)}
const a=void 0===i?void 0:Number(i);if(void 0===r)return{...n,most:a??E};const s=void 0===a?{}:{most:a};if(isAge(r))return{...n,...s,since:r}
;if(!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(r))return looksLikeDay(r)?explainDay(r):{...n,...s,after:r};const d=Date.parse(r);return Number.isNaN(d)?explainDay(r):{...n,...s,
since:`@${String(Math.floor(d/1e3))}`}}function isAge(e){return/^(?:yesterday|\d{1,4}[ .](?:hour|day|week|month|year)s?(?:[ .]ago)?)$/i.test(e)}function looksLikeDay(e){
return/^\d{1,4}(?:[./]\d{1,2}[./]\d{1,4}|-\d{1,2}(?:-\d{0,2})?)$|\s/.test(e)}function explainDay(e){return(0,
o.vM)(`the option "--since" is no day: "${e}"`,"write --since 2026-01-31, --since yesterday, or --since '2 weeks ago'")}var K=n(9019),j=n(9621);function addUp({merges:e}){
const sum=t=>e.reduce((e,n)=>e+t(n),0),t=sum(({triggers:e})=>e.built),countWhy=e=>sum(({built:t})=>t.filter(t=>t.why===e).length);return{merges:e.length,everything:sum(({everything:e})=>e),
built:sum(({built:e})=>e.length),parents:countWhy("parent"),doubts:countWhy("doubt"),triggers:{least:t,most:t+sum(({triggers:e})=>e.unknown)},missed:sum(({missed:e})=>e.length),
idle:e.filter(({built:e})=>0===e.length).length}}function countImages({merges:e}){const t=new Map;for(const{image:n,cause:r}of e.flatMap(({built:e})=>e)){const e=t.get(n)??new Map;t.set(n,e),
e.set(r,(e.get(r)??0)+1)}const n=[...t].map(([e,t])=>({image:e,builds:[...t.values()].reduce((e,t)=>e+t,0),causes:[...t].map(([e,t])=>({cause:e,builds:t
})).sort((e,t)=>t.builds-e.builds||compare(e.cause,t.cause))}));return n.sort((e,t)=>t.builds-e.builds||compare(e.image,t.image))}function compare(e,t){return e<t?-1:e>t?1:0}
function countMissed({merges:e}){const t=new Map;for(const n of e)for(const e of n.missed){const r=JSON.stringify([e.image,e.file]),i=t.get(r)??{missed:e,merges:[]};t.set(r,i),i.merges.push(n)}
return[...t.values()].map(({missed:e,merges:t})=>({...e,merges:t.map(({id:e,day:t})=>({id:e,day:t}))})).sort((e,t)=>t.merges.length-e.merges.length)}function listOpenTriggers({images:e}){
const t=new Map;for(const{name:n,triggers:r}of e){if("unknown"!==r.kind)continue;const{at:e,because:i}=r,a=`${e.file}:${String(e.line)} ${i}`,s=t.get(a)??{first:{at:e,because:i},names:[]};t.set(a,s),
s.names.push(n)}return[...t.values()].map(({first:e,names:t})=>({...e,images:t}))}function percent(e,t){return 0===t?0:Math.round(100*e/t)}const q=10;function renderReplay(e,t){const n=addUp(e)
;return[renderHead(e,t),renderTotals(n,t),renderImages(e,t),renderMissed(e,t),renderOpen(e,t),renderUnbuilt(e,t),renderOpaque(e,t)].filter(e=>e.length>0).map(e=>e.join("\n")).join("\n\n")}
function renderHead({merges:e,configuration:t,ends:n},r){const[i,a]=[e[0],e.at(-1)],s=void 0===n?[]:[r.faint(tellEnd(n))];if(void 0===i||void 0===a)return["There is no merge to replay.",...s]
;const o=i.day===a.day?i.day:`${i.day} to ${a.day}`;return[r.strong(`${count(e.length,"merge")}, ${o}, up to ${a.id.slice(0,7)}`),r.faint(tellConfiguration(t)),...tellUncommitted(t).map(r.faint),...s]
}function tellConfiguration({kind:e,name:t}){switch(e){case"committed":return`Images and workflows are those of the newest merge: ${(0,j.E)(t,28)}`;case"named":return`Images are those of ${(0,
j.E)(t,32)}, workflows of the newest merge`;case"proposed":return'Images are those that "init" proposes, workflows of the newest merge'}}function tellUncommitted(e){const{uncommitted:t,elsewhere:n}=e
;if(void 0!==n){const e=(0,j.E)(n.file,25);return[`Replayed is ${(0,j.E)(n.replayed,25)}, not what is checked out`,`Left out, as it is committed on another branch: ${e}; "replay HEAD" takes it`]}
return void 0===t?[]:[`Left out, as it is not committed: ${(0,j.E)(t,25)}; --config takes it`]}function tellEnd(e){switch(e){case"history":return"The history begins there";case"shallow":
return"The clone ends there: git fetch --unshallow gets the rest"}}function count(e,t){return`${(0,K.K)(e)} ${t}${1===e?"":"s"}`}function tellRange({least:e,most:t}){return e===t?(0,K.K)(e):`${(0,
K.K)(e)} to ${(0,K.K)(t)}`}const P=28;function renderBar(e,t){const n=0===t?0:Math.round(P*e/t);return"\u2588".repeat(e>0?Math.max(1,n):0)}function renderTotals(e,t){
const{everything:n,built:r,triggers:i,missed:a,idle:s,merges:o,parents:d,doubts:l}=e;if(0===o)return[];const c=n-r,u=[["everything",(0,
K.K)(n),renderBar(n,n)],["by its workflows",tellRange(i),renderRange(i,n)],["by what is read",(0,K.K)(r),t.build(renderBar(r,n))]],m=[...d>0?[`${(0,
K.K)(d)} among them only because a child needs them`]:[],...l>0?[`${(0,K.K)(l)} among them because what they read cannot be known`]:[]]
;return[t.strong("Images built"),...u.map(([e,t,n])=>`  ${e.padEnd(17)}${t.padStart(18)}  ${n}`),...m.map(e=>t.faint(`  ${e}`)),"",`${(0,
K.K)(c)} of ${count(n,"build")} avoided, ${String(percent(c,n))} %`,`${count(s,"merge")} ${1===s?"builds":"build"} nothing`,0===a?"No rebuild is seen that the workflows missed":t.warning(`${count(a,"rebuild")} that the workflows missed`)]
}function renderRange({least:e,most:t},n){const r=renderBar(e,n),i=renderBar(t,n);return r+"\u2591".repeat(Math.max(0,i.length-r.length))}function limitRows(e,t){const n=e.length-q
;return n<=0?e:[...e.slice(0,q),t.faint(`  and ${String(n)} more: --json has all`)]}function renderImages(e,t){const n=countImages(e);if(0===n.length)return[]
;const r=n.map(({image:e,builds:n,causes:[r]})=>{const i=void 0===r?"":`${(0,j.E)(r.cause,32)} (${(0,K.K)(r.builds)})`;return`  ${(0,j.E)(e,32).padEnd(32)} ${(0,K.K)(n).padStart(6)}  ${t.faint(i)}`})
;return[t.strong("Built most, and what caused it most"),...limitRows(r,t)]}function renderMissed(e,t){const n=countMissed(e);if(0===n.length)return[]
;const r=n.flatMap(({image:e,file:n,reader:r,via:i,merges:a})=>{const s=a.at(-1),o=void 0===i?"":`${(0,j.E)(i,20)}: `;return[`  ${(0,j.E)(e,32).padEnd(32)} ${(0,K.K)(a.length).padStart(6)}  ${(0,
j.E)(n,34)}`,t.faint(`    ${o}${(0,j.E)(r,52)}, last in ${s?.id.slice(0,7)??""}`)]}),i=r.flatMap((e,t)=>t%2==0?[`${e}\n${r[t+1]??""}`]:[])
;return[t.strong("Missed by the workflows, with a file that proves it"),...limitRows(i,t)]}function renderOpen(e,t){const n=listOpenTriggers(e).map(({at:e,because:n,images:r})=>`  ${(0,
j.E)(e.file,60)}:${String(e.line)}\n${t.faint(`    ${(0,j.E)(n,60)} (${count(r.length,"image")})`)}`);return 0===n.length?[]:[t.strong("Not known of the workflows"),...limitRows(n,t)]}
function renderUnbuilt({images:e},t){const n=e.filter(({triggers:e})=>"none"===e.kind);if(0===n.length)return[];const r=n.map(({name:e})=>`  ${(0,j.E)(e,78)}`)
;return[t.strong("Built by no workflow at a change"),...limitRows(r,t)]}function renderOpaque({images:e},t){const n=e.filter(({quality:e})=>"opaque"===e);if(0===n.length)return[]
;const r=n.map(({name:e,because:n=""})=>`  ${(0,j.E)(e,32)}\n${t.faint(`    ${(0,j.E)(n,74)}`)}`);return[t.strong("Built by every merge, since what they read cannot be known"),...limitRows(r,t)]}
function html(e,...t){return{html:e.map((e,n)=>{const r=t[n];return e+(void 0===r?"":toHtml(r))}).join("")}}function trusted(e){return{html:e}}function toHtml(e){
return"number"==typeof e?String(e):"string"==typeof e?markup_escape((0,j.Q)(e)):"html"in e?e.html:e.map(e=>e.html).join("\n")}
const B=new Map([["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&#39;"]]);function markup_escape(e){return e.replaceAll(/[&<>"']/g,e=>B.get(e)??"")}function drawBar(e,t,n){let r=0
;const i=e.map(({name:e,value:n})=>{const i=0===t?0:100*n/t,a=html`<rect
      class="${e}"
      x="${round(r)}"
      y="0"
      width="${round(i)}"
      height="10"
    />`;return r+=i,a});return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${n}">
    ${i}
  </svg>`}const O=100;function drawMerges(e){const t=Math.max(1,...e.map(({everything:e})=>e)),n=e.map((e,n)=>{
const{built:r,triggers:i,everything:a,id:s,day:o}=e,rise=e=>O*e/t,d=rise(i.built),l=rise(i.unknown);return html`<g
      ><title>${`${s.slice(0,7)}, ${o}: ${String(r.length)} by what is read, ${String(i.built)} by the workflows, ${String(i.unknown)} not known, of ${String(a)}`}</title
      ><rect
        class="all"
        opacity=".35"
        x="${n}"
        y="${round(O-rise(a))}"
        width="1"
        height="${round(rise(a))}" /><rect
        class="flows"
        x="${n+.05}"
        y="${round(O-d)}"
        width=".4"
        height="${round(d)}" /><rect
        class="open"
        x="${n+.05}"
        y="${round(O-d-l)}"
        width=".4"
        height="${round(l)}" /><rect
        class="read"
        x="${n+.5}"
        y="${round(O-rise(r.length))}"
        width=".4"
        height="${round(rise(r.length))}"
    /></g>`});return html`<svg
    viewBox="0 0 ${Math.max(1,e.length)} ${O}"
    preserveAspectRatio="none"
    role="img"
    aria-label="Images built by each merge"
  >
    ${n}
  </svg>`}function round(e){return Math.round(100*e)/100}function drawKey(e,t){return html`<li>
    <svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${e}" width="1" height="1" /></svg
    >${t}
  </li>`}function sections_renderMissed(e){const t=countMissed(e);return 0===t.length?html``:html`<h2>Missed by the workflows</h2>
    <p class="faint">
      The file was changed, the build reads it, and no workflow that can be read looks at it.
    </p>
    <table class="wide">
      <thead>
        <tr>
          <th>image</th>
          <th class="number">merges</th>
          <th>file</th>
          <th>last in</th>
        </tr>
      </thead>
      <tbody>
        ${t.map(({image:e,file:t,reader:n,via:r,merges:i})=>{const a=void 0===r?html``:html` of its parent <code>${r}</code>`,s=i.slice(-3).map(({id:e})=>e.slice(0,7));return html`<tr>
      <td><code>${e}</code></td>
      <td class="number" data-name="merges">${(0,K.K)(i.length)}</td>
      <td><code>${t}</code>, ${n}${a}</td>
      <td data-name="last">${s.join(", ")}</td>
    </tr>`})}
      </tbody>
    </table>`}function sections_renderOpen(e){const t=listOpenTriggers(e),n=e.images.filter(({triggers:e})=>"none"===e.kind),r=t.map(({at:e,because:t,images:n})=>html`<tr>
        <td><code>${e.file}:${e.line}</code></td>
        <td>${t}</td>
        <td>${n.join(", ")}</td>
      </tr>`),i=0===r.length?html``:html`<h2>Not known of the workflows</h2>
          <p class="faint">
            A script, an expression or a secret decides. It is counted neither as built nor as
            missed.
          </p>
          <table class="wide">
            <thead>
              <tr>
                <th>place</th>
                <th>why</th>
                <th>images</th>
              </tr>
            </thead>
            <tbody>
              ${r}
            </tbody>
          </table>`,a=n.map(({name:e})=>e).join(", ");return html`${i} ${0===n.length?html``:html`<h2>Built by no workflow at a change</h2>
          <p>${a}</p>`}`}function sections_renderOpaque({images:e}){const t=e.filter(({quality:e})=>"opaque"===e);return 0===t.length?html``:html`<h2>Built by every merge</h2>
    <p class="faint">
      What these read cannot be known: \u201cimage-matrix inputs IMAGE\u201d says the line that ends it.
    </p>
    <table class="wide">
      <tbody>
        ${t.map(({name:e,because:t=""})=>html`<tr>
        <td><code>${e}</code></td>
        <td>${t}</td>
      </tr>`)}
      </tbody>
    </table>`}
const C='\n:root {\n  color-scheme: light dark;\n  --ground: #ffffff; --raised: #f4f6f8; --text: #1b2026; --faint: #5a6672; --line: #d8dee4;\n  --read: #0b66c3; --flows: #a35c00; --open: #e3b878; --all: #aab4bf; --bad: #b42318;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ground: #14181d; --raised: #1e242b; --text: #e6eaef; --faint: #9aa6b2; --line: #343d47;\n    --read: #5aa9f5; --flows: #e0a04a; --open: #6d5432; --all: #55606c; --bad: #ff8a80;\n  }\n}\n* { box-sizing: border-box; }\nbody {\n  margin: 0; background: var(--ground); color: var(--text);\n  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;\n}\nmain { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }\nh1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }\nh2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }\np { margin: .25rem 0; }\n.faint { color: var(--faint); }\n.tiles {\n  display: grid; gap: .75rem; margin: 1.25rem 0 0; padding: 0;\n  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));\n}\n.tile { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }\n.tile b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }\n.tile.bad b { color: var(--bad); }\ntable { border-collapse: collapse; width: 100%; font-size: .925rem; }\nth, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }\nthead th { border-top: 0; color: var(--faint); font-weight: 500; }\ntd { overflow-wrap: anywhere; }\n.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }\ncode { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }\n.bar { width: 34%; min-width: 4rem; }\nsvg { display: block; width: 100%; }\n.bars svg { height: 1.1rem; margin-top: .15rem; border-radius: .2rem; }\n.chart svg { height: 11rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }\n.read { fill: var(--read); } .flows { fill: var(--flows); } .open { fill: var(--open); } .all { fill: var(--all); }\n.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }\n.legend svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border-radius: .15rem; vertical-align: -.05rem; }\ndetails { margin-top: .5rem; }\nsummary { cursor: pointer; }\na { color: var(--read); }\n@media (max-width: 36rem) {\n  main { padding: 1rem .75rem 2rem; }\n  h1 { font-size: 1.2rem; }\n  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; }\n  .tile { padding: .5rem .6rem; }\n  .tile b { font-size: 1.35rem; }\n  .wide thead { display: none; }\n  .wide tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; }\n  .wide td { display: block; border: 0; padding: 0; text-align: left; white-space: normal; }\n  .wide td:empty { display: none; }\n  .wide td[data-name]::before { content: attr(data-name) ": "; color: var(--faint); }\n  .bar { width: auto; }\n}\n@media print {\n  :root {\n    --ground: #ffffff; --raised: #ffffff; --text: #000000; --faint: #444444; --line: #bbbbbb;\n    --read: #0b66c3; --flows: #a35c00; --open: #e3b878; --all: #bbbbbb; --bad: #b42318;\n  }\n  body { font-size: 10.5pt; }\n  main { max-width: none; padding: 0; }\n  svg, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }\n  h2 { break-after: avoid; }\n  tr, .tile, .chart { break-inside: avoid; }\n}\n'.trim()
;function renderPage(e){const t=addUp(e);return`${html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>What ${e.repository} would have built</title>
        <style>
          ${trusted(C)}
        </style>
      </head>
      <body>
        <main>
          ${render_page_renderHead(e)} ${renderTiles(t)} ${render_page_renderTotals(t)}
          ${renderChart(e)} ${sections_renderMissed(e)} ${render_page_renderImages(e)}
          ${sections_renderOpen(e)} ${sections_renderOpaque(e)} ${renderMerges(e)}
        </main>
      </body>
    </html>`.html.replaceAll(/\n{2,}/g,"\n")}\n`}function render_page_renderHead({repository:e,merges:t,configuration:n,ends:r}){const[i,a]=[t[0],t.at(-1)]
;return html`<h1>What ${e} would have built</h1>
    <p>${void 0===i||void 0===a?"There is no merge to replay.":`${(0,K.K)(t.length)} merges, ${i.day} to ${a.day}, up to ${a.id.slice(0,7)}.`}</p>
    <p class="faint">
      ${[tellConfiguration(n),...tellUncommitted(n),...void 0===r?[]:[tellEnd(r)]].join(". ")}.
    </p>`}function renderTiles({everything:e,built:t,triggers:n,missed:r,idle:i,merges:a}){const s=e-t,o={least:Math.max(0,n.least-t),most:Math.max(0,n.most-t)},d=0===r?"":" bad"
;return html`<div class="tiles">
    <div class="tile">
      <b>${percent(s,e)} %</b>${(0,K.K)(s)} of ${(0,K.K)(e)}
      builds avoided
    </div>
    <div class="tile"><b>${tellRange(o)}</b>builds fewer than the workflows</div>
    <div class="tile${d}"><b>${(0,K.K)(r)}</b>rebuilds that the workflows missed</div>
    <div class="tile">
      <b>${(0,K.K)(i)}</b>of ${(0,K.K)(a)} merges build nothing
    </div>
  </div>`}function render_page_renderTotals({everything:e,built:t,triggers:n,parents:r,doubts:i}){const{least:a,most:s}=n,o=[...r>0?[`${(0,K.K)(r)} only because a child needs them`]:[],...i>0?[`${(0,
K.K)(i)} because what they read cannot be known`]:[]],row=(e,t,n)=>html`<tr>
      <td>${e}</td>
      <td class="number">${t}</td>
      <td class="bar">${n}</td>
    </tr>`;return html`<h2>Images built</h2>
    <table class="bars">
      <tbody>
        ${row("By what is read",(0,K.K)(t),drawBar([{name:"read",value:t}],e,"By what is read"))}
        ${row("By its workflows",tellRange(n),drawBar([{name:"flows",value:a},{name:"open",value:s-a}],e,"By its workflows"))}
        ${row("Everything",(0,K.K)(e),drawBar([{name:"all",value:e}],e,"Everything"))}
      </tbody>
    </table>
    ${0===o.length?html``:html`<p class="faint">Among those by what is read, ${o.join(" and ")}.</p>`}`}function renderChart({merges:e}){if(0===e.length)return html``
;const t=e.some(({triggers:e})=>e.unknown>0);return html`<h2>Merge by merge</h2>
    <ul class="legend">
      ${[drawKey("read","by what is read"),drawKey("flows","by its workflows"),...t?[drawKey("open","not known")]:[],drawKey("all","everything")]}
    </ul>
    <div class="chart">${drawMerges(e)}</div>
    <p class="faint">The oldest is on the left.</p>`}function render_page_renderImages(e){const t=countImages(e);if(0===t.length)return html``;const[n]=t
;return html`<h2>Built most, and what caused it</h2>
    <table class="bars wide">
      <thead>
        <tr>
          <th>image</th>
          <th class="number">builds</th>
          <th></th>
          <th>causes</th>
        </tr>
      </thead>
      <tbody>
        ${t.map(({image:e,builds:t,causes:r})=>{const i=r.slice(0,3).map(({cause:e,builds:t})=>html`<code>${e}</code> (${t})`).flatMap((e,t)=>0===t?[e]:[html`, `,e]),a=drawBar([{name:"read",value:t
}],n?.builds??t,e);return html`<tr>
      <td><code>${e}</code></td>
      <td class="number" data-name="builds">${(0,K.K)(t)}</td>
      <td class="bar">${a}</td>
      <td>${{html:i.map(e=>e.html).join("")}}</td>
    </tr>`})}
      </tbody>
    </table>`}function renderMerges({merges:e}){return 0===e.length?html``:html`<h2>All merges</h2>
    <details>
      <summary>The newest first</summary>
      <table class="wide">
        <thead>
          <tr>
            <th>merge</th>
            <th class="number">by what is read</th>
            <th class="number">by its workflows</th>
            <th>images</th>
          </tr>
        </thead>
        <tbody>
          ${e.toReversed().map(renderMerge)}
        </tbody>
      </table>
    </details>`}function renderMerge({id:e,day:t,subject:n,built:r,triggers:i,missed:a}){const s=tellRange({least:i.built,most:i.built+i.unknown
}),o=r.map(({image:e})=>e),d=o.length>12?[...o.slice(0,12),`and ${String(o.length-12)} more`]:o,l=0===a.length?"":` (missed: ${a.map(({image:e})=>e).join(", ")})`;return html`<tr>
    <td><code>${e.slice(0,7)}</code> ${t}<br />${n}</td>
    <td class="number" data-name="by what is read">${r.length}</td>
    <td class="number" data-name="by its workflows">${s}</td>
    <td>${d.join(", ")}${l}</td>
  </tr>`}function toReplayJson(e){const t=addUp(e),n=new Map(countImages(e).map(e=>[e.image,e])),{repository:r,configuration:i,merges:a,images:s,ends:o}=e,d={version:1,repository:r,configuration:i,
merges:t.merges,ends:o??null,totals:{everything:t.everything,built:t.built,"built-for-children":t.parents,"built-for-doubt":t.doubts,avoided:t.everything-t.built,triggers:t.triggers,missed:t.missed,
"merges-without-builds":t.idle},images:s.map(({name:e,file:t,quality:r,because:i,triggers:a})=>({image:e,dockerfile:t,inputs:r,because:i??null,triggers:a,builds:n.get(e)?.builds??0,
causes:n.get(e)?.causes??[]})),missed:countMissed(e).map(({image:e,file:t,reader:n,via:r,merges:i})=>({image:e,file:t,reader:n,via:r??null,merges:i.map(({id:e})=>e)})),each:a.map(e=>({commit:e.id,
day:e.day,subject:e.subject,files:e.files,everything:e.everything,built:e.built,triggers:{built:e.triggers.built,unknown:e.triggers.unknown},missed:e.missed}))};return JSON.stringify(d,null,2)}
function writeReplay(e,t){const{terminal:n,palette:i,given:s}=t,d=(0,o.RP)(t,"html");if(""===d)return{kind:"answer",text:renderPage(e).trimEnd()};if(void 0!==d){const t=n.writeFile((0,
r.resolve)(n.folder,...s.get("directory")??[],d),renderPage(e));if((0,a.G)(t)){
const e=`the page "${d}" cannot be written: ${t.because}`,n="name a file in a folder that is there, as --html=replay.html";return{kind:"failed",diagnostics:[(0,o.vM)(e,n)]}}}if(s.has("json"))return{
kind:"answer",text:toReplayJson(e)};const l=renderReplay(e,i);return{kind:"answer",text:void 0===d?l:`${l}\n\nThe page is ${d}`}}async function answerReplay(e,t){const n=readSpan(t)
;if("code"in n)return(0,o.PX)(n);if(void 0===(void 0===n.revision&&void 0===n.after?await e.repository.readCommit("HEAD"):"another"))return refuseUnborn();const r=await findUnknown(n,e)
;if(void 0!==r){const e=`there is no commit "${r}" in this repository`;return(0,o.PX)((0,o.vM)(e,advise(n,t)))}const i=await e.listHistory(n);if((0,a.G)(i)){
const e=`the history cannot be listed: ${i.because}`;return(0,o.PX)((0,o.vM)(e,advise(n,t)))}const s=i.commits.flatMap(withParent),[d]=i.commits;if(void 0===d){const e=(0,
o.RP)(t,"since"),r=void 0===e?"to replay":`since "${e}"`;return(0,o.PX)((0,o.vM)(`there is no commit ${r}`,advise(n,t)))}const l=await replayHistory({history:i,merges:s,newest:d},e,t)
;if("replay"!==l.kind)return l;const c=writeReplay(l.replay,t);return"answer"===c.kind?{...c,note:l.note}:c}function withParent(e){const{parent:t}=e;return void 0===t?[]:[{...e,parent:t}]}
async function replayHistory({history:e,merges:t,newest:n},o,l){const{repository:c}=o,u=await c.readTree(n.id);if((0,a.G)(u))return fail(`the newest commit cannot be read: ${u.because}`)
;const m=new s.yV(u),g=await chooseConfiguration(o,l,{commit:n.id,tree:m,branch:e.branch});if("none"===g.kind)return{kind:"failed",diagnostics:g.diagnostics};const h=await o.readOrigin(),f=(0,
d.$E)(m,h),{remote:p}=f,b=e.branch??f.branch,w=await(0,d.cv)({...f,branch:b},c),{configuration:y}=g.read.valid,$={read:g.read,triggers:(0,d.Xd)(y,w,g.told.name),merges:t,tree:m
},{terminal:v}=l,k=await replayMerges($,c,e=>{v.showProgress(i.wx.of(renderProgress(e,t.length)))});if((0,a.G)(k))return fail(`a merge cannot be read: ${k.because}`)
;const x=e.commits.length>t.length,M="shallow"===e.reach?"shallow":"history";return{kind:"replay",replay:{repository:void 0===p?(0,r.basename)(o.checkout):`${p.owner}/${p.name}`,configuration:g.told,
merges:k.merges,images:k.images,...x?{ends:M}:{}},note:g.note}}const _=30;function renderProgress(e,t){const n=Math.round(_*e/t)
;return`[${"#".repeat(n)}${"-".repeat(_-n)}] ${String(e)}/${String(t)} merges`}function fail(e){return{kind:"failed",diagnostics:[(0,o.vM)(e,"fetch the whole history: git fetch --unshallow")]}}
function refuseUnborn(){return{kind:"failed",diagnostics:[(0,o.vM)("there is no commit yet","commit something first: a replay is about merges")]}}
async function findUnknown({revision:e,after:t},{repository:n}){for(const r of[e,t])if(void 0!==r&&void 0===await n.readCommit(r))return r}function advise({revision:e,after:t,since:n},r){
const i='name a commit, a branch or a tag that "git log" knows here';return void 0!==e&&""===(0,
o.RP)(r,"html")?`${i}, or write --html=${e} for a page of that name`:/^[1-9]\d{0,5}$/.test(e??"")?`write --last ${e??""}`:void 0!==n?"name an earlier day, or write --last 200":`${i}, ${void 0===t?"or --last 200":"or a day, as --since yesterday"}`
}})};
