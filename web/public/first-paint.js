// Before the first paint: the language and the theme chosen last time on this machine.
// A file of its own, because the content security policy allows no inline script.
(() => {
  const page = document.documentElement;
  const language = localStorage.getItem('mithaq.language');
  if (language === 'en' || language === 'fr') {
    page.lang = language;
    page.dir = 'ltr';
  }
  const theme = localStorage.getItem('mithaq.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  page.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
