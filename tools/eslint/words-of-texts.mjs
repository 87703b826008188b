/** Reads a JSON list of sentences from its input, and writes for each the words that are not of this project. */
import { text } from 'node:stream/consumers';
import { wordsInSentence } from './plain-words.mjs';

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(wordsInSentence)));
