// Writes the API document to standard output, without a server.
import { openApiDocument } from '../src/web/api/document.ts';

console.log(JSON.stringify(openApiDocument('https://vierzet.example.org'), null, 2));
