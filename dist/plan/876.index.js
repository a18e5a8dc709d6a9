"use strict";exports.id=876,exports.ids=[876],exports.modules={82876:((e,i,o)=>{o.d(i,{explainBroken:()=>explainBroken});var r=o(52869),t=o(8945),a=o(22738)
;async function checkReadable({readable:e},{repository:i,commit:o,isInWorkingTree:t}){if(void 0===e||void 0===o)return[];const n=await(0,a.$)({valid:e,name:""},i,o),s=(0,a.X)(e,n,t);return(0,r.Ix)(s)}
var n=o(39371),s=o(52212),c=o(96967);async function explainBroken({world:e,job:i,read:o},a){const{request:d,trigger:u}=i,l=(0,
t.G)(a)||"checkout"!==a.place||"pull_request_target"===u.event?void 0:await a.readCommit("HEAD"),g=await checkReadable(o,{repository:a,commit:void 0===l||(0,t.G)(l)?void 0:l.id,isInWorkingTree:(0,
s.G)(e,u)}),p=void 0===o.configuration?[]:(0,n.y)(d,o.configuration);return(0,c.gz)([...i.diagnostics,...o.diagnostics,...g,...(0,r.Ix)(p)])}})};
