import type { Language } from '#base';
import { pageWords as words } from './page-words.ts';
import type { PublicLibrary } from './public-library.ts';

/** Registers the worker below. The library reads without it; with it, what was read is there without a connection. */
export const offlineScript = `if('serviceWorker'in navigator)navigator.serviceWorker.register(new URL('sw.js',document.currentScript.src)).catch(()=>{});
`;

/**
 * The worker: the shell and all first pages are kept at the first visit, every page as it is read; from the network first,
 * so that a correction is seen as soon as there is a connection. `edition` names the store: a new edition empties the old.
 */
export const workerScript = (
  edition: string,
  shell: readonly string[],
): string => `const store='mithaq-library-${edition}';
const shell=${JSON.stringify(shell)};
self.addEventListener('install',(event)=>{event.waitUntil(caches.open(store).then((cache)=>cache.addAll(shell)).then(()=>self.skipWaiting()))});
self.addEventListener('activate',(event)=>{event.waitUntil(caches.keys().then((names)=>Promise.all(names.filter((name)=>name.startsWith('mithaq-library-')&&name!==store).map((name)=>caches.delete(name)))).then(()=>self.clients.claim()))});
self.addEventListener('fetch',(event)=>{const {request}=event;if(request.method!=='GET'||!request.url.startsWith(self.registration.scope))return;event.respondWith(fetch(request).then((answer)=>{if(answer.ok){const copy=answer.clone();event.waitUntil(caches.open(store).then((cache)=>cache.put(request,copy)))}return answer}).catch(()=>caches.match(request,{ignoreSearch:true}).then((kept)=>kept??Response.error())))});
`;

/** What a device shows where the library is kept on it (W3C Web Application Manifest). */
export function webManifest(library: PublicLibrary, language: Language): string {
  const manifest = {
    name: `${words.library[language]} · ${library.title[language]}`,
    short_name: words.library[language],
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    start_url: 'index.html',
    scope: '../',
    display: 'minimal-ui',
    background_color: '#fbf9f5',
    theme_color: '#0f5a43',
    icons: [{ src: '../mark.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** The mark of the house: two squares, a covenant. */
export const markImage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#0f5a43"/><g fill="none" stroke="#fbf9f5" stroke-width="3"><rect x="17" y="17" width="30" height="30"/><rect x="17" y="17" width="30" height="30" transform="rotate(45 32 32)"/><circle cx="32" cy="32" r="5"/></g></svg>
`;
