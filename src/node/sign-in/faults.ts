import { type FaultTable, faults } from '#base';
import { accountFaults } from './faults-accounts.ts';

/** What can be refused at the door. What is said never tells whether an account exists. */
const doorFaults = {
  'sign-in-refused': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'لم يُقبل تسجيل الدخول: اسم المستخدم أو كلمة المرور غير صحيح، أو أن الحساب موقوف مؤقتا بعد عدة محاولات فاشلة.',
      en: 'Sign-in was refused: the user name or the password is wrong, or the account rests after several failed attempts.',
      fr: "Connexion refusée : le nom d'utilisateur ou le mot de passe est inexact, ou le compte est suspendu quelque temps après plusieurs échecs.",
    },
    todo: {
      ar: 'تحقق مما كتبته وأعد المحاولة. بعد خمس محاولات فاشلة انتظر مدة تصل إلى ربع ساعة، أو اطلب من مدير النظام دعوة جديدة.',
      en: 'Check what you typed and try again. After five failures wait up to a quarter of an hour, or ask your administrator for a new invitation.',
      fr: "Vérifiez votre saisie et réessayez. Après cinq échecs, patientez jusqu'à un quart d'heure ou demandez une nouvelle invitation à votre administrateur.",
    },
  },
  'code-refused': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'الرمز غير صحيح، أو انتهت صلاحيته، أو استُعمل من قبل.',
      en: 'The code is wrong, has expired, or was used before.',
      fr: 'Le code est inexact, expiré ou déjà utilisé.',
    },
    todo: {
      ar: 'انتظر ظهور الرمز التالي في تطبيق المصادقة وأدخله. وتأكد من ضبط ساعة هاتفك.',
      en: 'Wait for the next code of your authenticator and enter that one. See that the clock of your phone is right.',
      fr: "Attendez le code suivant de votre application d'authentification et saisissez-le. Vérifiez l'heure de votre téléphone.",
    },
  },
  'passkey-refused': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'لم يُقبل مفتاح المرور.',
      en: 'The passkey was not accepted.',
      fr: "La clé d'accès n'a pas été acceptée.",
    },
    todo: {
      ar: 'أعد المحاولة، أو ادخل بكلمة المرور والعامل الثاني.',
      en: 'Try again, or sign in with your password and the other factor.',
      fr: "Réessayez, ou connectez-vous par mot de passe et avec l'autre facteur.",
    },
  },
  'anti-forgery': {
    status: 403,
    category: 'sign-in',
    message: {
      ar: 'لم يأت هذا الطلب من صفحة مفتوحة في هذه الجلسة.',
      en: 'This call did not come from a page of this session.',
      fr: "Cet appel ne vient pas d'une page de cette session.",
    },
    todo: {
      ar: 'أعد تحميل الصفحة ثم حاول مرة أخرى. وإن تكرر ذلك فعلى مدير النظام أن يتحقق من العنوان العام للعقدة.',
      en: "Reload the page and try again. If it happens again, your administrator should check the node's public address.",
      fr: "Rechargez la page et réessayez. Si cela se répète, l'administrateur doit vérifier l'adresse publique du nœud.",
    },
  },
  'wrong-step': {
    status: 409,
    category: 'sign-in',
    message: {
      ar: 'هذه ليست الخطوة التالية في تسجيل الدخول، أو انقضت مهلتها.',
      en: 'This is not the next step of signing in, or its time has passed.',
      fr: "Ce n'est pas l'étape suivante de la connexion, ou son délai est passé.",
    },
    todo: { ar: 'ابدأ تسجيل الدخول من جديد.', en: 'Begin to sign in again.', fr: 'Recommencez la connexion.' },
  },
  'sign-in-again': {
    status: 403,
    category: 'sign-in',
    message: {
      ar: 'يتطلب هذا الإجراء أن تكون قد سجلت الدخول خلال ربع الساعة الأخيرة.',
      en: 'This needs a sign-in within the last quarter of an hour.',
      fr: "Cet acte demande une connexion datant de moins d'un quart d'heure.",
    },
    todo: {
      ar: 'سجّل الخروج ثم الدخول وأعد المحاولة.',
      en: 'Sign out and in, then do it again.',
      fr: 'Déconnectez-vous, reconnectez-vous, puis recommencez.',
    },
  },
  'token-refused': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'رمز الوصول غير معروف أو انتهت صلاحيته.',
      en: 'The token is not known, or it has ended.',
      fr: "Le jeton est inconnu ou n'est plus valable.",
    },
    todo: {
      ar: 'اطلب من مدير النظام رمزا جديدا.',
      en: 'Ask your administrator for a new token.',
      fr: 'Demandez un nouveau jeton à votre administrateur.',
    },
  },
  'oidc-refused': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'لم يُقبل تسجيل الدخول عبر مزوّد الهوية.',
      en: 'Sign-in by the identity provider was refused.',
      fr: "La connexion par le fournisseur d'identité a été refusée.",
    },
    todo: {
      ar: 'أعد المحاولة. يجب أن ينشئ مدير النظام حسابك هنا قبل أول دخول.',
      en: 'Try again. Your administrator must have made an account for you here before the first time.',
      fr: "Réessayez. L'administrateur doit avoir créé votre compte ici avant la première connexion.",
    },
  },
  'oidc-unavailable': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'مزوّد الهوية لا يستجيب.',
      en: 'The identity provider does not answer.',
      fr: "Le fournisseur d'identité ne répond pas.",
    },
    todo: {
      ar: 'أعد المحاولة بعد قليل، أو ادخل بكلمة المرور.',
      en: 'Try again in a while, or sign in with your password.',
      fr: 'Réessayez plus tard, ou connectez-vous par mot de passe.',
    },
  },
} as const satisfies FaultTable;

/** Every expected failure of sign-in, for the node's list. */
export const signInFaults = { ...doorFaults, ...accountFaults } as const satisfies FaultTable;

export const signInFault = faults(signInFaults);
