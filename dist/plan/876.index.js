"use strict";exports.id=876,exports.ids=[876],exports.modules={82876:((e,r,i)=>{i.d(r,{explainBroken:()=>explainBroken});var o=i(8945),t=i(22738)
;async function checkReadable({readable:e},{repository:r,commit:i,isInWorkingTree:o}){if(void 0===e||void 0===i)return[];const a=await(0,t.$)({valid:e,name:""},r,i);return(0,
t.X)(e,a,o).filter(({severity:e})=>"error"===e)}var a=i(39371),n=i(52212),s=i(96967);async function explainBroken({world:e,job:r,read:i},t){const{request:c,trigger:d}=r,l=(0,
o.G)(t)||"checkout"!==t.place||"pull_request_target"===d.event?void 0:await t.readCommit("HEAD"),u=await checkReadable(i,{repository:t,commit:void 0===l||(0,o.G)(l)?void 0:l.id,isInWorkingTree:(0,
n.G)(e,d)}),v=(void 0===i.configuration?[]:(0,a.y)(c,i.configuration)).filter(({severity:e})=>"error"===e);return(0,s.gz)([...r.diagnostics,...i.diagnostics,...u,...v])}})};
