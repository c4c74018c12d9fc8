import { createHmac } from 'node:crypto';
import { type Clock, newId, type Tx } from '#base';
import { insertAccount, lockAccounts } from './account-store.ts';
import { deriveKey } from './keys.ts';
import { hashPassword } from './password-hash.ts';
import { own } from './tables.ts';

/** Invented people. */
const people = [
  { username: 'admin', name: 'نادية الشمّري · Nadia al-Shammari', role: 'admin', roles: ['admin'] },
  { username: 'analyst', name: 'ياسر بن عاشور · Yasser Ben Achour', role: 'analyst', roles: ['analyst'] },
  { username: 'approver', name: 'مريم القحطاني · Maryam al-Qahtani', role: 'approver', roles: ['analyst', 'approver'] },
  { username: 'liaison', name: 'سلمى العمري · Salma al-Amri', role: 'liaison', roles: ['liaison'] },
  { username: 'deputy', name: 'إدريسا تراوري · Idrissa Traoré', role: 'liaison', roles: ['liaison', 'approver'] },
  { username: 'custodian', name: 'هالة منصور · Hala Mansour', role: 'custodian', roles: ['custodian'] },
  { username: 'keeper', name: 'كمال أيدن · Kemal Aydın', role: 'custodian', roles: ['custodian'] },
  { username: 'secretary', name: 'أمينة بالو · Aminata Balo', role: 'secretariat', roles: ['secretariat'] },
  { username: 'officer', name: 'فريد حسنوف · Farid Hasanov', role: 'pact-officer', roles: ['pact-officer'] },
  { username: 'verifier', name: 'ليلى كمارا · Leila Camara', role: 'verifier', roles: ['verifier'] },
  { username: 'author', name: 'جمانة الرفاعي · Jumana al-Rifai', role: 'author', roles: ['author'] },
  { username: 'scholar', name: 'عبد القادر سيلا · Abdelkader Sylla', role: 'scholar', roles: ['scholar'] },
  { username: 'jurist', name: 'حفصة دمير · Hafsa Demir', role: 'scholar', roles: ['scholar'] },
  { username: 'rights', name: 'سمير بوعزة · Samir Bouazza', role: 'rights-reviewer', roles: ['rights-reviewer'] },
  {
    username: 'linguist',
    name: 'نورة المهيري · Noura al-Muhairi',
    role: 'language-reviewer',
    roles: ['language-reviewer'],
  },
  { username: 'editor', name: 'طارق عثمانوف · Tariq Osmanov', role: 'editor', roles: ['editor'] },
  { username: 'auditor', name: 'عثمان ديالو · Ousmane Diallo', role: 'auditor', roles: ['auditor'] },
] as const;

export interface ExerciseSignIn {
  username: string;
  password: string;
  /** The role one signs in for. */
  role: string;
  name: string;
}

/** How one signs in to the exercise: the same at each start of this node, another on every other node. */
export function exerciseSignIns(secret: Buffer): ExerciseSignIn[] {
  const key = deriveKey(secret, 'exercise');
  return people.map(({ username, role, name }) => ({ username, role, name, password: passwordOf(key, username) }));
}

/** Makes the accounts of the exercise that are not there yet. They need no second factor, for their passwords are shown at each start. */
export async function makeExerciseAccounts(
  tx: Tx,
  given: { secret: Buffer; clock: Clock; desks: readonly string[] },
): Promise<void> {
  await lockAccounts(tx);
  const there = await own(tx).selectFrom('node_account').select('username').execute();
  const signIns = exerciseSignIns(given.secret);
  for (const person of people.filter(({ username }) => there.every((row) => row.username !== username))) {
    const password = signIns.find(({ username }) => username === person.username)?.password ?? '';
    await insertAccount(tx, {
      id: newId(given.clock),
      username: person.username,
      name: person.name,
      roles: [...person.roles],
      desks: person.role === 'auditor' ? ['*'] : [...given.desks],
      exercise: true,
      password_hash: await hashPassword(password),
      made_at: given.clock.now(),
    });
  }
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';

/** Four groups one can read aloud, of 16 bits each: `tubar-lasiz-…`. */
function passwordOf(key: Buffer, username: string): string {
  const bytes = createHmac('sha256', key).update(username).digest();
  return [0, 2, 4, 6].map((at) => groupOf(bytes.readUInt16BE(at))).join('-');
}

function groupOf(bits: number): string {
  const letters = [consonants[bits & 15], vowels[(bits >> 4) & 3], consonants[(bits >> 6) & 15]];
  return [...letters, vowels[(bits >> 10) & 3], consonants[(bits >> 12) & 15]].join('');
}
