export { addAccount, moveAccount, removeAccount, setAccount, setWords } from './account-edits.ts';
export { addArticle, markFurniture, removeArticle, setArticle, unmarkFurniture } from './article-edits.ts';
export { setCollection, setThemes } from './collection-edits.ts';
export { acceptEvent, addEvents, removeEvent, removeEvents, setEvent } from './event-edits.ts';
export { combined, setFile, textsOf } from './files.ts';
export { joinEvents } from './join-events.ts';
export { separateAccount, splitEvent } from './split-event.ts';
export {
  addSteps,
  addTalk,
  addTalkFile,
  duplicateStep,
  moveStep,
  removeStep,
  removeTalk,
  setStep,
  setTalk,
} from './talk-edits.ts';
