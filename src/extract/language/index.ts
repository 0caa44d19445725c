export { languageOf, type LanguageGuess } from './language-of.ts';
