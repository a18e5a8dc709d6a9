"use strict";exports.id=53,exports.ids=[53],exports.modules={1053:((e,s,n)=>{n.d(s,{rememberImages:()=>rememberImages})
;var t=n(2898),a=n(1447),i=n(7327),o=n(1689),r=n(3185),d=n(7024),c=n(3795),u=n(7842),m=n(2991),g=n(3258),f=n(8720);async function recordBases(e){const{question:s,memory:n,bases:t,baseImages:a}=e,i=(0,
r.L)({...s,memory:n}),o=new Map(i.map(e=>[e.image.name,e])),d=i.filter(({build:e,dev:s})=>e||s);await a.ask(d.flatMap(e=>listAsked(e,t)));const c=d.map(async s=>{const{name:i}=s.image,r=t.get(i)?.own
;return[i,{pins:{prod:a.pin(r?.prod??[]),dev:a.pin(r?.dev??[])},tag:s.build&&"allowed"===n.storing.kind?await makeTag(i,o,e):""}]});return new Map(await Promise.all(c))}
function listAsked({image:e,build:s,dev:n,memory:t},a){const i=a.get(e.name);return[...(!0===t?.store?i?.all:s?i?.own.prod:[])??[],...n?i?.own.dev??[]:[]]}async function makeTag(e,s,n){
const t=tagOf(e,n);if(void 0===t)return"";const a=listReused(e,s,n);return(await Promise.all(a.map(e=>isFresh(e,n)))).every(Boolean)?t:""}function tagOf(e,{memory:s,bases:n,baseImages:t}){
const a=s.keys.get(e),i=n.get(e)?.all;if(void 0!==i&&"known"===a?.kind)return(0,g.N)(a.key,i,e=>t.find(e))}function listReused(e,s,{question:n}){const a=new Set,i=new Set([e])
;for(const e of i)for(const o of(0,t.ri)(n.parents,e,"prod")){const e=s.get(o);!0===e?.reuse?a.add(e):i.add(o)}return[...a]}async function isFresh(e,s){
const{name:n,publishedName:t}=e.image,a=tagOf(n,s);if(void 0===a)return!1;const i=(0,m.o_)(t).name,o=await s.registry.ask(`${i}:${a}`);return"found"===o.kind&&o.digest===(0,f.s)(e)?.digest}
var k=n(2945),l=n(3573);async function rememberImages(e,{reuse:s,storing:n},t){const{facts:r,weighed:d}=e,{configuration:m}=r.valid,{inputs:g,parents:f,head:w}=r,p=(0,o.e)({configuration:m,inputs:g,
parents:f,head:w,hashes:d.hashes}),h=checksBases(e),v=new l.R(h?"to check":"to reuse"),y=new k._(t,selectLimits(s,e),v),b=new c.i(t,v),M=m.bases&&(0,a.d)({configuration:m,inputs:g,parents:f
}),find=(e,s)=>y.find(e,s),B=h&&void 0!==M?listLookedAt(e,p,M):[],q=await(0,u.h)(B,{registry:t,baseImages:b,find
}),A=h?q.freshness:void 0,x="schedule"!==r.event||h?"nothing":"affected",I=toBasesQuestion(A),L={keys:p,storing:n,answers:q.answers,refreshes:x,...I
},O=await askUnasked(e,L,find),diagnostics=()=>[...v.diagnostics(),...y.diagnostics(),...q.mistakes];if(void 0===M)return{memory:O,diagnostics:diagnostics()};const P={question:d.question,memory:O,
baseImages:b,registry:t},Q=await recordBases({...P,bases:M}),R=(0,i.v)({bases:M,find:e=>b.know(e),freshness:A}),S={...toBasesQuestion(A).bases,records:Q,usages:R};return{memory:{...O,bases:S},
diagnostics:diagnostics()}}function toBasesQuestion(e){return void 0===e?{}:{bases:{records:new Map,usages:[],checked:e}}}function selectLimits({maxAge:e},s){
const n=checksBases(s)?s.facts.valid.configuration.bases?.maxAge:void 0;return void 0===e||void 0===n?{maxAge:e??n}:{maxAge:Math.min(e,n)}}function checksBases({facts:e,weighed:s}){
const{bases:n}=e.valid.configuration;return!0===n?.check.includes(e.event)&&void 0===s.question.requested}function listLookedAt({facts:e,weighed:s},n,a){
const{parents:i}=e,{publishing:o,configuration:r}=s.question,c=new Map(r.images.map(e=>[e.name,e])),u=r.images.filter(e=>(0,
d.bT)(o,e)),m=new Set(u.flatMap(({name:e})=>"known"===n.get(e)?.kind?[e]:[]));for(const e of m)for(const s of(0,t.ri)(i,e,"prod"))m.add(s);return(0,t.no)([...c.keys()],i).flatMap(e=>{
const s=c.get(e),o=n.get(e),r=a.get(e);return m.has(e)&&void 0!==s&&void 0!==r?"known"!==o?.kind?[]:[{image:s,key:o.key,bases:r,parents:(0,t.ri)(i,e,"prod")}]:[]})}
async function askUnasked({facts:e,weighed:s},n,t){const{images:a}=e.valid.configuration,i=new Map(a.map(e=>[e.name,e])),o=new Map(n.answers),d={...n,answers:o},ask=async e=>{
const s=i.get(e),a=n.keys.get(e);return void 0===s||"known"!==a?.kind?[e,{kind:"missing",because:"it has no content tag"}]:[e,await t(s,a.key)]};for(;;){const e=(0,r.W)({...s.question,memory:d})
;if(0===e.length)return d;for(const[s,n]of await Promise.all(e.map(ask)))o.set(s,n)}}})};
