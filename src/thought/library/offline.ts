import type { Language } from '#base';
import { pageWords as words } from './page-words.ts';
import type { PublicLibrary } from './public-library.ts';

/** Registers the worker below. The library reads without it; with it, what was read is there without a connection. */
export const offlineScript = `if('serviceWorker'in navigator)navigator.serviceWorker.register(new URL('sw.js',document.currentScript.src)).catch(()=>{});
`;

/** What is kept on a device: for everybody, and for whoever reads a language (paths below the language's folder). */
export interface Shelf {
  readonly common: readonly string[];
  readonly languages: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The worker. At the first visit it keeps the language that is read, with its search and the methods, and no other; a further
 * language when its first page is opened, every page as it is read. From the network first, so that a correction is seen as
 * soon as there is a connection. `edition` names the store: a new edition empties the old, and keeps the same languages.
 */
export const workerScript = (
  edition: string,
  shelf: Shelf,
): string => `const prefix='mithaq-library-',store=prefix+'${edition}',common=${JSON.stringify(shelf.common)},shelf=${JSON.stringify(shelf.languages)},kept=new Map();
const below=(url)=>url.startsWith(self.registration.scope)?url.slice(self.registration.scope.length):'';
const languageOf=(url)=>{const [first]=below(url).split('/');return Object.hasOwn(shelf,first)?first:undefined};
const keep=(language)=>{if(!kept.has(language))kept.set(language,caches.open(store).then(async(cache)=>{if(!await cache.match(language+'/index.html'))await cache.addAll(shelf[language].map((path)=>language+'/'+path))}).catch(()=>kept.delete(language)));return kept.get(language)};
const read=async()=>{const windows=await self.clients.matchAll({type:'window',includeUncontrolled:true});const found=new Set(windows.map(({url})=>languageOf(url)));for(const name of await caches.keys())if(name.startsWith(prefix)&&name!==store)for(const {url} of await(await caches.open(name)).keys())if(below(url).endsWith('/index.html'))found.add(languageOf(url));found.delete(undefined);return[...found]};
self.addEventListener('install',(event)=>{event.waitUntil(caches.open(store).then((cache)=>cache.addAll(common)).then(read).then((languages)=>Promise.all(languages.map(keep))).then(()=>self.skipWaiting()))});
self.addEventListener('activate',(event)=>{event.waitUntil(caches.keys().then((names)=>Promise.all(names.filter((name)=>name.startsWith(prefix)&&name!==store).map((name)=>caches.delete(name)))).then(()=>self.clients.claim()))});
self.addEventListener('fetch',(event)=>{const {request}=event;if(request.method!=='GET'||!request.url.startsWith(self.registration.scope))return;const language=request.mode==='navigate'?languageOf(request.url):undefined;event.respondWith(fetch(request).then((answer)=>{if(answer.ok){const copy=answer.clone();event.waitUntil(caches.open(store).then((cache)=>cache.put(request,copy)));if(language!==undefined)event.waitUntil(keep(language))}return answer}).catch(()=>caches.match(request,{ignoreSearch:true}).then((found)=>found??Response.error())))});
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
