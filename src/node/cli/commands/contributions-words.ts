import type { Text } from '#base';

/** The sentences of `mithaq contributions`. */
export const contributionsWords = {
  contributions: {
    ar: 'المساهمات: مقترح يوفّق بين الاحتياجات والعروض',
    en: 'contributions: a proposal that matches needs and offers',
    fr: 'contributions : une proposition qui rapproche besoins et offres',
  },
  plan: {
    ar: 'يقترح خطة من ملف، دون عقدة ولا قاعدة بيانات؛ لا شيء منها مقرّر',
    en: 'propose a plan from a file, without a node or a database; nothing of it is decided',
    fr: 'proposer un plan à partir d’un fichier, sans nœud ni base de données ; rien n’y est décidé',
  },
  instance: {
    ar: 'ملف JSON بالاحتياجات والعروض (docs/integrators/contributions.md)',
    en: 'JSON file of requirements and offers (docs/integrators/contributions.md)',
    fr: 'fichier JSON des besoins et des offres (docs/integrators/contributions.md)',
  },
  out: { ar: 'ملف الخطة JSON', en: 'the plan as JSON', fr: 'le plan en JSON' },
  previous: {
    ar: 'الخطة السابقة: يبدأ البحث منها، وتبقى أسطرها المقبولة (accepted) كما هي',
    en: 'the plan before: the search begins there, and its accepted lines stay as they are',
    fr: 'le plan précédent : la recherche en part, et ses lignes acceptées restent telles quelles',
  },
  steps: {
    ar: 'عدد خطوات بحث بالتلدين بدل الأنماط',
    en: 'steps of a search by annealing in place of patterns',
    fr: 'pas d’une recherche par recuit à la place des motifs',
  },
  seed: { ar: 'بذرة البحث', en: 'seed of the search', fr: 'graine de la recherche' },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  noJson: {
    ar: 'الملف {file} ليس JSON: {why}',
    en: 'the file {file} is not JSON: {why}',
    fr: 'le fichier {file} n’est pas du JSON : {why}',
  },
  refused: {
    ar: 'رُفض {file}، ولم يُكتب شيء:\n{where}',
    en: '{file} was refused and nothing was written:\n{where}',
    fr: '{file} a été refusé, rien n’a été écrit :\n{where}',
  },
  done: {
    ar: 'أسطر الخطة: {lines}. لُبّي {met} % من الحاجة بحسب الأولوية، ولا يمكن تجاوز {most} %. بقي ناقصا: {unmet}. الملف: {file}',
    en: '{lines} lines. {met} % of the need by priority is met; {most} % is the most there can be. Unmet: {unmet}. File: {file}',
    fr: '{lines} lignes. {met} % du besoin, par priorité, est couvert ; {most} % est le plus possible. Non couverts : {unmet}. Fichier : {file}',
  },
  lost: {
    ar: 'أسطر مقبولة لم تعد ممكنة: {count} (انظر lost في الملف)',
    en: 'accepted lines that are no longer possible: {count} (see lost in the file)',
    fr: 'lignes acceptées devenues impossibles : {count} (voir lost dans le fichier)',
  },
} as const satisfies Record<string, Text>;
