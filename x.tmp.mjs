import { sentencesOf } from './e2e/checks/voice.ts';
import { filesBelow, read } from './e2e/checks/files.ts';
const shapes = process.argv.slice(2).map(s=>new RegExp(s));
const n=new Map();
for (const p of filesBelow('dist').filter(p=>p.endsWith('.html')&&!/^dist\/(es|embed|print)\/|\/v\//.test(p))) for (const s of sentencesOf(read(p))) for (const r of shapes) if (r.test(s)) { const k=r.source+' | '+s.slice(0,220); n.set(k,[...(n.get(k)??[]),p.replace('dist','').replace('index.html','')]); }
for (const [k,v] of [...n].sort()) console.log(v.length, v[0], '|', k);
