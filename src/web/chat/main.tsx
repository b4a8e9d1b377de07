/** @jsxImportSource preact */
/** Where the chat page begins. `?start=` and `language=` come from the link somebody was given. */
import { render } from 'preact';
import { isLocale } from '../../core/language/locale.ts';
import { App } from './app.tsx';
import { openConversation } from './conversation.ts';
import { languageOfBrowser } from './words.ts';

const link = new URLSearchParams(location.search);
const wanted = link.get('language');
const conversation = openConversation({
  language: isLocale(wanted) ? wanted : languageOfBrowser(),
  start: link.get('start')?.slice(0, 64) || undefined,
});

const root = document.getElementById('chat');
if (root !== null) render(<App conversation={conversation} />, root);
