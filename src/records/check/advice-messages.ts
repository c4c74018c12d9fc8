const outsideVocabulary = {
  ar: '«{value}» ليست من المعجم الموصى به {vocabulary}.',
  en: '{value} is permitted but not in {vocabulary}.',
  fr: '{value} est permis mais absent de {vocabulary}.',
};

const outsideRegistry = {
  ar: '«{value}» ليست من سجل {registry}.',
  en: '{value} is not in the registry of {registry}.',
  fr: '{value} n’est pas au registre de {registry}.',
};

/** What the specification recommends against; the codes are the check names of the official validator. */
export const adviceMessages = {
  'custom-prefix': {
    ar: '«{name}» اسم خاص: ينبغي أن يبدأ بـ x ثم مصدر فريد ثم الاسم.',
    en: '{name} is a custom name: it should begin with x, then a unique source, then the name.',
    fr: '{name} est un nom propre : il devrait commencer par x, puis une source unique, puis le nom.',
  },
  'custom-prefix-lax': {
    ar: '«{name}» اسم خاص: ينبغي أن يبدأ بـ x.',
    en: '{name} is a custom name: it should begin with x.',
    fr: '{name} est un nom propre : il devrait commencer par x.',
  },
  'uuid-check': {
    ar: 'ينبغي أن يكون المعرّف من UUID الإصدار {wanted}.',
    en: 'The identifier should be a UUID of version {wanted}.',
    fr: 'L’identifiant devrait être un UUID de version {wanted}.',
  },
  'open-vocab-format': {
    ar: '«{value}»: ينبغي أن تُكتب القيمة بحروف صغيرة وشرطات.',
    en: '{value} should be in small letters with hyphens between words.',
    fr: '{value} devrait être en minuscules avec des tirets.',
  },
  'kill-chain-names': {
    ar: '«{value}»: ينبغي أن تُكتب أسماء المراحل بحروف صغيرة وشرطات.',
    en: '{value}: names of kill chains should be in small letters with hyphens.',
    fr: '{value} : les noms de chaîne devraient être en minuscules avec des tirets.',
  },
  'observable-object-keys': {
    ar: 'ينبغي أن تكون مفاتيح المرصودات أعدادًا: «{key}».',
    en: 'The keys of observed objects should be whole numbers: {key}.',
    fr: 'Les clés des objets observés devraient être des entiers : {key}.',
  },
  'observable-dictionary-keys': {
    ar: 'ينبغي أن يكون المفتاح «{key}» بحروف صغيرة.',
    en: 'The key {key} should be in small letters.',
    fr: 'La clé {key} devrait être en minuscules.',
  },
  'malware-analysis-product': {
    ar: 'ينبغي أن يكون اسم المنتج بحروف صغيرة وشرطات.',
    en: 'The product should be in small letters with hyphens.',
    fr: 'Le produit devrait être en minuscules avec des tirets.',
  },
  'windows-process-priority-format': {
    ar: 'ينبغي أن تنتهي الأولوية بـ _CLASS.',
    en: 'The priority should end in _CLASS.',
    fr: 'La priorité devrait finir par _CLASS.',
  },
  'marking-definition-type': {
    ar: 'ينبغي أن يكون definition_type إما statement أو tlp.',
    en: 'definition_type should be statement or tlp.',
    fr: 'definition_type devrait être statement ou tlp.',
  },
  'relationship-types': {
    ar: 'العلاقة «{type}» من {source} إلى {target} مسموحة غير موصى بها.',
    en: 'The relationship {type} from {source} to {target} is permitted but not suggested.',
    fr: 'La relation {type} de {source} vers {target} est permise mais pas suggérée.',
  },
  'duplicate-ids': {
    ar: 'المعرّف {id} مكرر بوقت التعديل نفسه.',
    en: '{id} stands twice with the same modified.',
    fr: '{id} figure deux fois avec le même modified.',
  },
  'network-traffic-ports': {
    ar: 'ينبغي ذكر src_port وdst_port معًا.',
    en: 'Both src_port and dst_port should be there.',
    fr: 'src_port et dst_port devraient être présents tous deux.',
  },
  'extref-hashes': {
    ar: 'ينبغي أن ترافق الرابطَ تجزئة.',
    en: 'A url should come with hashes.',
    fr: 'Une url devrait être accompagnée d’empreintes.',
  },
  'indicator-properties': {
    ar: 'ينبغي أن يكون للمؤشر اسم ووصف.',
    en: 'An indicator should have a name and a description.',
    fr: 'Un indicateur devrait avoir un nom et une description.',
  },
  'deprecated-properties': {
    ar: 'الخاصية «{name}» مهجورة.',
    en: 'The property {name} is deprecated.',
    fr: 'La propriété {name} est obsolète.',
  },
  'extension-description': {
    ar: 'ينبغي أن يكون لتعريف الامتداد وصف.',
    en: 'An extension definition should have a description.',
    fr: 'Une définition d’extension devrait avoir une description.',
  },
  'extension-properties': {
    ar: 'ينبغي أن تُذكر خصائص الامتداد الأعلى في extension_properties.',
    en: 'A top-level extension should name its properties in extension_properties.',
    fr: 'Une extension de premier niveau devrait nommer ses propriétés dans extension_properties.',
  },
  'extensions-use': {
    ar: 'ينبغي أن يكون «{name}» امتدادًا معرّفًا (extension_type).',
    en: '{name} should be brought in by an extension definition (extension_type).',
    fr: '{name} devrait être introduit par une définition d’extension (extension_type).',
  },
  'bidi-control': {
    ar: 'في النص محرف يقلب اتجاه الكتابة فيُخفي ما يُقرأ.',
    en: 'The text holds a character that turns the writing direction and can hide what is read.',
    fr: 'Le texte contient un caractère qui inverse le sens d’écriture et peut tromper la lecture.',
  },
  'deterministic-id': {
    ar: 'المعرّف لا يطابق ما تعطيه خصائص الكائن.',
    en: 'The identifier is not the one its properties give.',
    fr: 'L’identifiant n’est pas celui que donnent ses propriétés.',
  },
  'account-type': outsideVocabulary,
  'attack-motivation': outsideVocabulary,
  'attack-resource-level': outsideVocabulary,
  'grouping-context': outsideVocabulary,
  'hash-algo': outsideVocabulary,
  'identity-class': outsideVocabulary,
  'implementation-languages': outsideVocabulary,
  'indicator-pattern-types': outsideVocabulary,
  'indicator-types': outsideVocabulary,
  'industry-sector': outsideVocabulary,
  'infrastructure-types': outsideVocabulary,
  'malware-capabilities': outsideVocabulary,
  'malware-result': outsideVocabulary,
  'malware-types': outsideVocabulary,
  'processor-architecture': outsideVocabulary,
  region: outsideVocabulary,
  'report-types': outsideVocabulary,
  'threat-actor-role': outsideVocabulary,
  'threat-actor-sophistication': outsideVocabulary,
  'threat-actor-types': outsideVocabulary,
  'tool-types': outsideVocabulary,
  'windows-pebinary-type': outsideVocabulary,
  countries: outsideRegistry,
  'http-request-headers': outsideRegistry,
  ipfix: outsideRegistry,
  'mime-type': outsideRegistry,
  'pdf-doc-info': outsideRegistry,
  protocols: outsideRegistry,
  'socket-options': outsideRegistry,
} as const;
