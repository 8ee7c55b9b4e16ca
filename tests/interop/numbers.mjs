// Prints what ECMAScript prints of doubles: reads their 16 hexadecimal digits, one a line, from standard input.
import {readFileSync} from 'node:fs';

const view = new DataView(new ArrayBuffer(8));
for(const line of readFileSync(0, 'utf8').trim().split('\n')) {
  view.setBigUint64(0, BigInt(`0x${line}`));
  console.log(JSON.stringify(view.getFloat64(0)));
}
