"use strict";exports.id=156,exports.ids=[156],exports.modules={38156:((e,r,t)=>{t.d(r,{judgeStoring:()=>judgeStoring});var s=t(60749),n=t(94296);function decideStoring(e,r){
if("deletion"===e.kind)return refused(`the ${e.deletion.what} was deleted`);if(!r.includes(e.event))return refused(`the event "${e.event}" is not in reuse.store`)
;if(isByDependabot(e))return refused("a run by Dependabot never stores");switch(e.kind){case"pull-request":{const r=(0,n.J)(e.pullRequest,"stores");return void 0===r?{kind:"allowed"}:refused(r)}
case"pull-request-review":case"pull-request-target":case"other-pull-request":case"workflow-run":return refused(`the event "${e.event}" never stores`);case"comment":
return"pull-request"===e.on?refused("a comment on a pull request never stores"):{kind:"allowed"};case"push":case"merge-group":case"schedule":case"dispatch":case"other":return{kind:"allowed"}
;case"unnamed":return refused("the runner names no event")}}function isByDependabot({actors:e=[],ref:r}){return e.some(n.D)||r.startsWith("refs/heads/dependabot/")}function refused(e){return{
kind:"refused",because:e}}var u=t(99668),o=t(59975);async function judgeStoring(e){const{job:r,read:t}=e,{reuse:n}=t.valid.configuration,i=decideStoring(r.trigger,n?.store??[]),d=(0,u._n)(r.trigger)
;if("refused"===i.kind||void 0===d)return i;const a=await(0,o.I)(d,e);if((0,s.G)(a))return{kind:"refused",because:`what the configuration of the base side stores is not known: ${a.because}`}
;for(const{configuration:e,commit:t}of a){const s=decideStoring(r.trigger,e.reuse?.store??[]);if("allowed"!==s.kind)return{...s,because:`${s.because}, as ${t} has it on the base side`}}return i}})};
