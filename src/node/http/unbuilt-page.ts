/** What a browser gets while the web application has not been built. */
export const unbuiltPage = `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>ميثاق</title></head>
<body>
<h1>ميثاق</h1>
<p>العقدة تعمل، لكن واجهة الويب لم تُبنَ بعد. شغّل <code dir="ltr">npm start</code> من مجلد المستودع لبنائها.</p>
<p lang="en" dir="ltr">The node is running, but its web application has not been built. Run <code>npm start</code> in the repository to build it.</p>
<p lang="fr" dir="ltr">Le nœud fonctionne, mais son application web n'est pas construite. Lancez <code>npm start</code> dans le dépôt.</p>
</body>
</html>
`;
