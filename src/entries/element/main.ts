import './element.css';
import '../../ui/page.css';
import '../../ui/embed/embed.css';
import { DatelineTimeline } from './element.ts';

const NAME = 'dateline-timeline';

// A page may have the script twice.
if (customElements.get(NAME) === undefined) customElements.define(NAME, DatelineTimeline);
