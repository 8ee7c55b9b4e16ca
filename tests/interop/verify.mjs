// Judges badges with other people's libraries: node verify.mjs NOW LIST.json BADGE.json...
// Prints one line of JSON per badge: {"file", "verified", "proof", "revoked", "terms", "error"}.
import {readFileSync} from 'node:fs';
import jsonld from 'jsonld';
import jsigs from 'jsonld-signatures';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as DidKey from '@digitalbazaar/did-method-key';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {createVerifyCryptosuite} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {gunzipSync} from 'node:zlib';
import {contexts} from './contexts.mjs';

const didKey = DidKey.driver();
didKey.use({multibaseMultikeyHeader: 'z6Mk', fromMultibase: Ed25519Multikey.from});

const documentLoader = jsigs.extendContextLoader(async url => {
  if(contexts.has(url)) {
    return {contextUrl: null, documentUrl: url, document: contexts.get(url)};
  }
  if(url.startsWith('did:key:')) {
    return {contextUrl: null, documentUrl: url, document: await didKey.get({url})};
  }
  throw new Error(`not at hand: ${url}`);
});

const suite = () => new DataIntegrityProof({cryptosuite: createVerifyCryptosuite()});

// The libraries prove a list; whether its bit is set, one must read oneself.
const readBit = (list, index) => {
  const bytes = gunzipSync(Buffer.from(list.credentialSubject.encodedList.slice(1), 'base64url'));
  return (bytes[index >> 3] & (0x80 >> (index & 7))) !== 0;
};

async function judge(file, list, now) {
  const answer = {file, verified: false, proof: false, revoked: null, terms: null, error: null};
  try {
    const credential = JSON.parse(readFileSync(file, 'utf8'));
    const checkStatus = async () => {
      answer.proof = true;
      const entry = credential.credentialStatus;
      const proven = await vc.verifyCredential({credential: list, suite: suite(), documentLoader, now});
      if(!proven.verified || list.id !== entry.statusListCredential || list.issuer !== credential.issuer.id) {
        return {verified: false};
      }
      answer.revoked = readBit(list, Number(entry.statusListIndex));
      return {verified: !answer.revoked};
    };
    const result = await vc.verifyCredential({credential, suite: suite(), documentLoader, checkStatus, now});
    answer.verified = result.verified;
    answer.error = result.verified || answer.revoked ? null : String(result.error?.errors?.[0] ?? result.error);
    // Safe mode refuses every word that no context defines.
    answer.terms = (await jsonld.toRDF(credential, {documentLoader, safe: true})).length;
  } catch(error) {
    answer.error = String(error);
  }
  return answer;
}

const [now, listFile, ...files] = process.argv.slice(2);
const list = JSON.parse(readFileSync(listFile, 'utf8'));
for(const file of files) {
  console.log(JSON.stringify(await judge(file, list, now)));
}
