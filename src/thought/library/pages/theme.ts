import type { Language } from '#base';
import { html, type Markup } from '#base/markup';
import { pageWords as words } from '../page-words.ts';

/**
 * Light, dark, or as the device has it. On the page the choice works by itself (`:has`), without a script; the script below
 * keeps it for the next page.
 */
export const themeChoice = (language: Language): Markup =>
  html`<fieldset class="theme"><legend>${words.theme[language]}</legend>${(['auto', 'light', 'dark'] as const).map(
    (theme) =>
      html`<label><input type="radio" name="theme" value="${theme}"${theme === 'auto' && html` checked`}>${words[theme][language]}</label>`,
  )}</fieldset>`;

/** Runs before the page is painted. The choice is the one the workbench keeps; where nothing can be kept, nothing is. */
export const themeScript = `(()=>{const key='mithaq.theme',root=document.documentElement;let kept='';try{kept=localStorage.getItem(key)??''}catch{}
const show=(theme)=>{if(theme==='light'||theme==='dark')root.dataset.theme=theme;else delete root.dataset.theme};show(kept);
document.addEventListener('DOMContentLoaded',()=>{for(const one of document.querySelectorAll('.theme input')){one.checked=one.value===kept||(one.value==='auto'&&kept!=='light'&&kept!=='dark');one.addEventListener('change',()=>{show(one.value);try{localStorage.setItem(key,one.value)}catch{}})}})})();
`;
