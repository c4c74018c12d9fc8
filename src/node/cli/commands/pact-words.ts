import type { Text } from '#base';

/** What `mithaq pact` says. */
export const pactWords = {
  pact: {
    ar: 'الميثاق: ما اتفق عليه الوزراء، ومن يلتزم بماذا',
    en: 'the pact: what the ministers agreed, and who owes what',
    fr: 'le Pacte : ce que les ministres ont convenu, et qui doit quoi',
  },
  import: {
    ar: 'يبدأ مسودة اجتماع بمخرجاته والتزاماته من ملف: كله أو لا شيء',
    en: 'begins the draft of a meeting with its outcomes and commitments from a file: all of it or nothing',
    fr: 'commence le projet d’une réunion avec ses conclusions et engagements depuis un fichier : tout ou rien',
  },
  file: {
    ar: 'ملف JSON، أو «founding» للاجتماع التأسيسي، أو جدول التزامات CSV أو XLSX',
    en: 'a JSON file, `founding` for the founding meeting, or a table of commitments (CSV, XLSX)',
    fr: 'un fichier JSON, « founding » pour la réunion fondatrice, ou un tableau d’engagements (CSV, XLSX)',
  },
  meeting: {
    ar: 'الاجتماع الذي تدخله التزامات الجدول (رقمه في آخر عنوان صفحته)',
    en: 'the meeting that takes the commitments of the table (the end of its page’s address)',
    fr: 'la réunion qui reçoit les engagements du tableau (la fin de l’adresse de sa page)',
  },
  add: {
    ar: 'تُضاف إلى ما فيه؛ وإلا حلت محله',
    en: 'beside what is there; else in its place',
    fr: 'à côté de ce qui y est ; sinon à sa place',
  },
  whichMeeting: {
    ar: 'أي اجتماع؟ أعطه في ‎--meeting. المكتوبة الآن:\n{list}',
    en: 'Which meeting? Name it with --meeting. Being written now:\n{list}',
    fr: 'Quelle réunion ? Nommez-la avec --meeting. En cours d’écriture :\n{list}',
  },
  taken: {
    ar: 'دخلت التزامات الجدول كلها: {commitments}، بتكليفات عددها {assigned}',
    en: 'all commitments of the table are in: {commitments}, with {assigned} assignments',
    fr: 'tous les engagements du tableau y sont : {commitments}, avec {assigned} attributions',
  },
  members: {
    ar: 'للأعضاء وحدهم؛ وإلا فهو علني',
    en: 'for the members alone; else it is public',
    fr: 'pour les seuls membres ; sinon, public',
  },
  adopted: {
    ar: 'اليوم الذي تُحسب منه آجال المقترحات (مع founding)',
    en: 'the day from which the months of the proposals count (with founding)',
    fr: 'le jour à partir duquel comptent les mois des propositions (avec founding)',
  },
  lead: {
    ar: 'رمز الدولة التي تقود ما هو مشترك (مع founding)',
    en: 'code of the state that leads what is owed jointly (with founding)',
    fr: 'code de l’État qui dirige ce qui est dû en commun (avec founding)',
  },
  out: {
    ar: 'يكتب الملف هنا ولا يبدأ شيئا',
    en: 'writes the file here and begins nothing',
    fr: 'écrit le fichier ici et ne commence rien',
  },
  exists: { ar: 'الملف موجود: {file}', en: 'the file exists: {file}', fr: 'le fichier existe : {file}' },
  needsAdopted: {
    ar: 'للاجتماع التأسيسي: أعط ‎--adopted و‎--lead.',
    en: 'For the founding meeting, give --adopted and --lead.',
    fr: 'Pour la réunion fondatrice, donnez --adopted et --lead.',
  },
  written: {
    ar: 'كُتب {file}: {outcomes} مخرجا و{commitments} التزاما. راجعه ثم استورده.',
    en: '{file} is written: {outcomes} outcomes, {commitments} commitments. Look through it, then import it.',
    fr: '{file} est écrit : {outcomes} conclusions, {commitments} engagements. Relisez-le, puis importez-le.',
  },
  begun: {
    ar: 'بدأت المسودة {draft}: {outcomes} مخرجا و{commitments} التزاما و{assigned} تكليفا. يخرج منها ما يقترحه شخص ويوافق عليه آخر.',
    en: 'Draft {draft} is begun: {outcomes} outcomes, {commitments} commitments, {assigned} assignments. It leaves once one person proposes it and another approves it.',
    fr: 'Le projet {draft} est commencé : {outcomes} conclusions, {commitments} engagements, {assigned} attributions. Il part quand une personne le propose et qu’une autre l’approuve.',
  },
  status: {
    ar: 'ما في الميثاق هنا، بالأعداد',
    en: 'what the pact holds here, in counts',
    fr: 'ce que contient le Pacte ici, en nombres',
  },
  holds: {
    ar: 'اجتماعات: {meetings}، مخرجات: {outcomes}، التزامات: {commitments}',
    en: 'meetings: {meetings}, outcomes: {outcomes}, commitments: {commitments}',
    fr: 'réunions : {meetings}, conclusions : {outcomes}, engagements : {commitments}',
  },
} as const satisfies Record<string, Text>;
