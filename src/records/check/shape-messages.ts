/** What breaks a MUST of STIX 2.1, or what no node takes. `{…}` are values. */
export const shapeMessages = {
  'not-an-object': {
    ar: 'المطلوب كائن له خصائص.',
    en: 'An object with properties is wanted.',
    fr: 'On attend un objet avec des propriétés.',
  },
  'too-deep': {
    ar: 'التداخل أعمق من {most} مستوى.',
    en: 'Nested deeper than {most} levels.',
    fr: 'Imbriqué sur plus de {most} niveaux.',
  },
  'too-large': {
    ar: 'في الكائن أكثر من {most} قيمة.',
    en: 'The object holds more than {most} values.',
    fr: 'L’objet contient plus de {most} valeurs.',
  },
  'number-out-of-range': {
    ar: 'العدد خارج ما يمكن حمله بأمانة.',
    en: 'The number cannot be carried faithfully.',
    fr: 'Ce nombre ne peut pas être transmis fidèlement.',
  },
  'not-a-json-value': {
    ar: 'هذه القيمة لا وجود لها في JSON.',
    en: 'JSON has no such value.',
    fr: 'Cette valeur n’existe pas en JSON.',
  },
  'nul-character': {
    ar: 'في النص محرف NUL.',
    en: 'The text holds a NUL character.',
    fr: 'Le texte contient un caractère NUL.',
  },
  'lone-surrogate': {
    ar: 'في النص نصف محرف يونيكود.',
    en: 'The text holds half a Unicode character.',
    fr: 'Le texte contient une moitié de caractère Unicode.',
  },
  missing: {
    ar: 'تنقص الخاصية «{name}».',
    en: 'The property {name} is missing.',
    fr: 'La propriété {name} manque.',
  },
  'wrong-kind': {
    ar: 'المطلوب {wanted}، والموجود {given}.',
    en: 'Wanted: {wanted}; found: {given}.',
    fr: 'Attendu : {wanted} ; trouvé : {given}.',
  },
  'out-of-range': {
    ar: 'القيمة {value} خارج المدى المسموح ({from}…{to}).',
    en: '{value} is outside {from}…{to}.',
    fr: '{value} est hors de {from}…{to}.',
  },
  'not-in-enumeration': {
    ar: '«{value}» ليست من القيم المسموحة: {values}.',
    en: '{value} is not one of: {values}.',
    fr: '{value} n’est pas l’une des valeurs : {values}.',
  },
  'timestamp-form': {
    ar: '«{value}» ليس وقتًا على صورة YYYY-MM-DDTHH:mm:ss.sssZ بالتوقيت العالمي.',
    en: '{value} is not a time written YYYY-MM-DDTHH:mm:ss.sssZ in UTC.',
    fr: '{value} n’est pas une heure écrite YYYY-MM-DDTHH:mm:ss.sssZ en UTC.',
  },
  'timestamp-calendar': {
    ar: 'لا وجود لليوم «{value}» في التقويم.',
    en: 'The calendar has no {value}.',
    fr: 'Le calendrier ne connaît pas {value}.',
  },
  'timestamp-precision': {
    ar: 'دقة الوقت «{value}» غير المطلوبة هنا.',
    en: 'The precision of {value} is not the one wanted here.',
    fr: 'La précision de {value} n’est pas celle attendue ici.',
  },
  'identifier-form': {
    ar: '«{value}» ليس معرّفًا على صورة type--UUID.',
    en: '{value} is not an identifier written type--UUID.',
    fr: '{value} n’est pas un identifiant de la forme type--UUID.',
  },
  'reference-type': {
    ar: 'لا يجوز أن يشير هذا الموضع إلى كائن من نوع «{given}».',
    en: 'This may not point to an object of type {given}.',
    fr: 'Ceci ne peut pas renvoyer à un objet de type {given}.',
  },
  'local-reference': {
    ar: 'لا يوجد «{value}» بين الكائنات المرصودة هنا.',
    en: 'There is no {value} among the objects of this observation.',
    fr: 'Il n’y a pas de {value} parmi les objets de cette observation.',
  },
  'uuid-version': {
    ar: 'يجب أن يكون المعرّف من UUID الإصدار {wanted}.',
    en: 'The identifier must be a UUID of version {wanted}.',
    fr: 'L’identifiant doit être un UUID de version {wanted}.',
  },
  'empty-list': {
    ar: 'القائمة الفارغة غير مسموحة: احذف الخاصية.',
    en: 'An empty list is not permitted: leave the property out.',
    fr: 'Une liste vide n’est pas permise : omettez la propriété.',
  },
  'empty-dictionary': {
    ar: 'القاموس الفارغ غير مسموح: احذف الخاصية.',
    en: 'An empty dictionary is not permitted: leave the property out.',
    fr: 'Un dictionnaire vide n’est pas permis : omettez la propriété.',
  },
  'dictionary-key': {
    ar: 'المفتاح «{key}» غير مسموح في هذا القاموس.',
    en: 'The key {key} is not permitted in this dictionary.',
    fr: 'La clé {key} n’est pas permise dans ce dictionnaire.',
  },
  'hash-form': {
    ar: 'القيمة ليست تجزئة {algorithm}.',
    en: 'The value is not a {algorithm} hash.',
    fr: 'La valeur n’est pas une empreinte {algorithm}.',
  },
  'text-form': {
    ar: '«{value}» ليس على صورة {format}.',
    en: '{value} is not written as {format}.',
    fr: '{value} n’est pas écrit comme {format}.',
  },
  'type-form': {
    ar: '«{value}» ليس اسم نوع: حروف صغيرة وأرقام بينها شرطات، من 3 إلى 250.',
    en: '{value} is not a type name: small letters and digits with single hyphens, 3 to 250.',
    fr: '{value} n’est pas un nom de type : minuscules et chiffres séparés par des tirets, de 3 à 250.',
  },
  reserved: {
    ar: '«{name}» محجوز لإصدارات لاحقة من المواصفة.',
    en: '{name} is reserved for later editions of the specification.',
    fr: '{name} est réservé aux prochaines éditions de la spécification.',
  },
  'property-name': {
    ar: '«{name}» ليس اسم خاصية: a–z و0–9 و_ ويبدأ بحرف، من 3 إلى 250.',
    en: '{name} is not a property name: a–z, 0–9 and _, beginning with a letter, 3 to 250.',
    fr: '{name} n’est pas un nom de propriété : a–z, 0–9 et _, commençant par une lettre, de 3 à 250.',
  },
  'property-unknown': {
    ar: 'الخاصية «{name}» ليست من خصائص هذا النوع.',
    en: 'The property {name} does not belong here.',
    fr: 'La propriété {name} n’a pas sa place ici.',
  },
  'object-unknown': {
    ar: 'النوع «{value}» ليس من أنواع المواصفة.',
    en: 'The type {value} is not one of the specification’s.',
    fr: 'Le type {value} n’est pas de la spécification.',
  },
  'any-of': {
    ar: 'يجب وجود واحدة على الأقل من: {names}.',
    en: 'At least one of these must be there: {names}.',
    fr: 'Au moins une de celles-ci est exigée : {names}.',
  },
  'exactly-one': {
    ar: 'يجب وجود واحدة فقط من: {names}.',
    en: 'Exactly one of these must be there: {names}.',
    fr: 'Exactement une de celles-ci est exigée : {names}.',
  },
  needs: {
    ar: 'وجود «{name}» يوجب وجود «{other}».',
    en: '{name} needs {other} beside it.',
    fr: '{name} exige {other} à côté.',
  },
  'not-together': {
    ar: 'لا تجتمع «{other}» مع «{name}» بهذه القيمة.',
    en: '{other} may not stand beside this {name}.',
    fr: '{other} ne peut accompagner cette valeur de {name}.',
  },
  order: {
    ar: 'يجب ألا يسبق «{later}» الوقتَ «{earlier}».',
    en: '{later} must come after {earlier}.',
    fr: '{later} doit venir après {earlier}.',
  },
  pattern: {
    ar: 'نمط غير صحيح عند المحرف {at}: {found}.',
    en: 'The pattern is wrong at character {at}: {found}.',
    fr: 'Le motif est faux au caractère {at} : {found}.',
  },
  'extension-key': {
    ar: '«{key}» ليس معرّف تعريف امتداد ولا اسمًا ينتهي بـ -ext.',
    en: '{key} is neither the id of an extension definition nor a name ending in -ext.',
    fr: '{key} n’est ni l’id d’une définition d’extension ni un nom finissant par -ext.',
  },
  'extension-properties-misplaced': {
    ar: 'extension_properties لا تكون إلا مع toplevel-property-extension.',
    en: 'extension_properties stands only with toplevel-property-extension.',
    fr: 'extension_properties ne va qu’avec toplevel-property-extension.',
  },
  'marking-circle': {
    ar: 'لا يجوز أن يسم التعريف نفسه.',
    en: 'A marking definition may not mark itself.',
    fr: 'Une définition de marquage ne peut se marquer elle-même.',
  },
  'selector-absent': {
    ar: '«{value}» لا يشير إلى شيء في هذا الكائن.',
    en: '{value} points at nothing in this object.',
    fr: '{value} ne désigne rien dans cet objet.',
  },
  'tlp-constant': {
    ar: 'وسوم TLP ثوابت من المواصفة، ولا ينشأ غيرها.',
    en: 'TLP markings are constants of the specification; others may not be made.',
    fr: 'Les marquages TLP sont des constantes de la spécification ; on n’en crée pas d’autres.',
  },
  'external-id': {
    ar: 'رقم المرجع «{value}» ليس من أرقام «{source}».',
    en: '{value} is not a number of {source}.',
    fr: '{value} n’est pas un numéro de {source}.',
  },
  'interop-missing': {
    ar: 'يشترط ملف التشغيل البيني وجود «{name}».',
    en: 'The interoperability profile demands {name}.',
    fr: 'Le profil d’interopérabilité exige {name}.',
  },
  'reference-absent': {
    ar: '«{value}» غير موجود في هذه الحزمة.',
    en: '{value} is not in this bundle.',
    fr: '{value} n’est pas dans ce lot.',
  },
} as const;
