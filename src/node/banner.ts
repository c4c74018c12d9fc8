import { languages, type Text } from '#base';
import type { ExerciseSignIn } from './sign-in/index.ts';

const running: Text = { ar: 'ميثاق يعمل:', en: 'Mithaq is running:', fr: 'Mithaq fonctionne :' };
const exercise: Text = {
  ar: 'بيانات تدريب مختلقة. للدخول:',
  en: 'Invented exercise data. To sign in:',
  fr: "Données d'exercice inventées. Pour se connecter :",
};
const empty: Text = {
  ar: 'العقدة فارغة: أول من يفتح العنوان على هذا الجهاز ينشئ حساب مدير النظام.',
  en: "The node is empty: whoever first opens the address on this machine makes the administrator's account.",
  fr: "Le nœud est vide : qui ouvre le premier l'adresse sur cette machine crée le compte administrateur.",
};
const stop: Text = { ar: 'للإيقاف: Ctrl+C', en: 'To stop: Ctrl+C', fr: 'Pour arrêter : Ctrl+C' };

const rule = '─'.repeat(72);
const said = (text: Text): string[] => languages.map((language) => `  ${text[language]}`);

/** What `npm start` prints when the door is open. */
export function banner(node: { address: string; empty: boolean; signIns: readonly ExerciseSignIn[] }): string {
  const widest = Math.max(0, ...node.signIns.map(({ username }) => username.length));
  const signIns = node.signIns.map(({ username, password }) => `    ${username.padEnd(widest)}   ${password}`);
  const block = [
    rule,
    ...said(running),
    '',
    `    ${node.address}`,
    '',
    ...(node.signIns.length > 0 ? [...said(exercise), '', ...signIns, ''] : []),
    ...(node.empty ? [...said(empty), ''] : []),
    ...said(stop),
    rule,
  ];
  return `${block.join('\n')}\n`;
}
