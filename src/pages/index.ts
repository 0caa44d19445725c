export { cardOf, type Card } from './card/card.ts';
export { measureFigures, paintCard, paintGround, STRIP, type CardContext } from './card/paint-card.ts';
export { stripOf, type Strip } from './card/strip.ts';
export { embedBody, embedHead } from './embed-body.ts';
export { CARD } from './head.ts';
export { pagesOf, type Page } from './pages.ts';
export type { Site } from './site.ts';
export { robots, sitemap } from './sitemap.ts';
export { fillTemplate } from './template.ts';
