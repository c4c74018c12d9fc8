import { type FaultTable, faults } from '#base';

/** What can go wrong with the trust list, this node's identity and its keys. */
export const memberFaults = {
  'no-identity': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ليست لهذه العقدة هوية بين الأعضاء بعد.',
      en: 'This node has no identity among the members yet.',
      fr: 'Ce nœud n’a pas encore d’identité parmi les membres.',
    },
    todo: {
      ar: 'أسّس تحالفا (npx mithaq members found) أو انضم إلى تحالف قائم (npx mithaq members join).',
      en: 'Found an alliance (npx mithaq members found) or join one (npx mithaq members join).',
      fr: 'Fondez une alliance (npx mithaq members found) ou rejoignez-en une (npx mithaq members join).',
    },
  },
  'no-trust-list': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ليست لدى هذه العقدة قائمة ثقة بعد.',
      en: 'This node has no trust list yet.',
      fr: 'Ce nœud n’a pas encore de liste de confiance.',
    },
    todo: {
      ar: 'أسّس تحالفا أو انضم إلى تحالف قائم بملف دعوته.',
      en: 'Found an alliance, or join one by the file of its invitation.',
      fr: 'Fondez une alliance, ou rejoignez-en une par le fichier de son invitation.',
    },
  },
  'already-member': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لهذه العقدة قائمة ثقة أصلا، فلا تؤسس تحالفا آخر ولا تنضم إليه.',
      en: 'This node holds a trust list already; it neither founds nor joins another alliance.',
      fr: 'Ce nœud détient déjà une liste de confiance ; il ne peut ni fonder ni rejoindre une autre alliance.',
    },
    todo: {
      ar: 'شغّل عقدة أخرى على مجلد بيانات فارغ.',
      en: 'Run another node on an empty data directory.',
      fr: 'Lancez un autre nœud sur un dossier de données vide.',
    },
  },
  'no-key': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا مفتاح ساريا لدى هذه العقدة لهذا الاستعمال ({use}) في قائمة الثقة.',
      en: 'The trust list has no key of this node that is good now for this use ({use}).',
      fr: 'La liste de confiance n’a aucune clé valable de ce nœud pour cet usage ({use}).',
    },
    todo: {
      ar: 'اقترح مفتاحا جديدا (npx mithaq members keys rotate) واجمع التوقيعات عليه.',
      en: 'Propose a new key (npx mithaq members keys rotate) and have it signed.',
      fr: 'Proposez une nouvelle clé (npx mithaq members keys rotate) et faites-la signer.',
    },
  },
  'trust-file-unreadable': {
    status: 400,
    category: 'input',
    message: {
      ar: 'هذا الملف ليس وثيقة ثقة صالحة ({reason}، عند {where}).',
      en: 'This is not a trust document ({reason}, at {where}).',
      fr: 'Ce fichier n’est pas un document de confiance ({reason}, à {where}).',
    },
    todo: {
      ar: 'اطلب الملف من جديد ممن أرسله، ولا تعدّله بيدك.',
      en: 'Ask whoever sent it for the file again; do not edit it by hand.',
      fr: 'Redemandez le fichier à son expéditeur ; ne le modifiez pas à la main.',
    },
  },
  'wrong-fingerprint': {
    status: 400,
    category: 'input',
    message: {
      ar: 'بصمة هذه القائمة هي {actual}، وليست البصمة التي أُعطيت لك.',
      en: 'The fingerprint of this list is {actual}, not the one you were given.',
      fr: 'L’empreinte de cette liste est {actual}, et non celle qui vous a été donnée.',
    },
    todo: {
      ar: 'لا تقبل الملف. تحقق من البصمة هاتفيا مع الأمانة أو مع عضو تعرفه.',
      en: 'Do not take the file. Check the fingerprint by voice with the secretariat or a member you know.',
      fr: 'N’acceptez pas le fichier. Vérifiez l’empreinte de vive voix avec le secrétariat ou un membre connu.',
    },
  },
  'trust-list-refused': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'رُفضت القائمة رقم {version} لمخالفتها القاعدة «{rule}».',
      en: 'List {version} was refused; it breaks the rule "{rule}".',
      fr: 'La liste {version} a été refusée ; elle enfreint la règle « {rule} ».',
    },
    todo: {
      ar: 'لا تتغير القائمة المقبولة. أرسل النص أعلاه إلى الأمانة.',
      en: 'The accepted list stands. Send the text above to the secretariat.',
      fr: 'La liste acceptée demeure. Transmettez le texte ci-dessus au secrétariat.',
    },
  },
  'trust-list-unlike': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'وصلت قائمة أخرى برقم {version} تخالف ما قبلته هذه العقدة: نُشرت قائمتان برقم واحد.',
      en: 'Another list {version} came than the one this node accepted: two lists of one number are about.',
      fr: 'Une autre liste {version} que celle acceptée par ce nœud est arrivée : deux listes portent un même numéro.',
    },
    todo: {
      ar: 'أبلغ الأمانة وجميع الأعضاء: هذا دليل على تلاعب أو خطأ جسيم.',
      en: 'Tell the secretariat and all members: this is proof of foul play or of a grave mistake.',
      fr: 'Avertissez le secrétariat et tous les membres : c’est la preuve d’une fraude ou d’une erreur grave.',
    },
  },
  'log-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اسم السجل {log} لعضو آخر في القائمة.',
      en: 'The name of the log, {log}, is another member’s in the list.',
      fr: 'Le nom du journal, {log}, est celui d’un autre membre de la liste.',
    },
    todo: {
      ar: 'سمّ سجل هذه الدولة باسم آخر.',
      en: 'Give the log of this state another name.',
      fr: 'Donnez un autre nom au journal de cet État.',
    },
  },
  'proposal-not-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح مفتوحا.',
      en: 'This proposal is no longer open.',
      fr: 'Cette proposition n’est plus ouverte.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة؛ إن سبقته قائمة أخرى فاقترح التغيير من جديد عليها.',
      en: 'Load the page again; if another list overtook it, propose the change anew on that one.',
      fr: 'Rechargez la page ; si une autre liste l’a devancée, proposez de nouveau le changement sur celle-ci.',
    },
  },
  'own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'من اقترح التغيير لا يوقّعه باسم الدولة نفسها.',
      en: 'Whoever proposed the change does not sign it for the same state.',
      fr: 'Qui a proposé le changement ne le signe pas pour le même État.',
    },
    todo: {
      ar: 'اطلب من شخص ثان يملك صلاحية التوقيع أن يراجعه ويوقّعه.',
      en: 'Ask a second person with the right to sign to look at it and sign.',
      fr: 'Demandez à une seconde personne habilitée de l’examiner et de le signer.',
    },
  },
  'already-signed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'وُقّع هذا الاقتراح بهذا المفتاح من قبل.',
      en: 'This proposal carries this signature already.',
      fr: 'Cette proposition porte déjà cette signature.',
    },
    todo: {
      ar: 'لا شيء عليك؛ ينتظر الاقتراح بقية التوقيعات.',
      en: 'Nothing is left to do here; it waits for the other signatures.',
      fr: 'Il n’y a rien à faire ; elle attend les autres signatures.',
    },
  },
  'signed-another': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'وقّعت هذه الدولة قائمة أخرى بالرقم نفسه، ولا توقّع قائمتين برقم واحد.',
      en: 'This state has signed another list of this number, and signs no two of one number.',
      fr: 'Cet État a signé une autre liste de ce numéro ; il n’en signe pas deux du même numéro.',
    },
    todo: {
      ar: 'انتظر قبول القائمة الأخرى، أو اسحب ذلك الاقتراح أولا.',
      en: 'Wait for the other list to be accepted, or withdraw that proposal first.',
      fr: 'Attendez l’acceptation de l’autre liste, ou retirez d’abord cette proposition-là.',
    },
  },
  'signature-wrong': {
    status: 400,
    category: 'input',
    message: {
      ar: 'هذا التوقيع ليس صحيحا لهذا الاقتراح، أو ليس ممن يحق له توقيعه.',
      en: 'This signature is not right for this proposal, or not by anybody who may sign it.',
      fr: 'Cette signature ne vaut pas pour cette proposition, ou n’émane pas d’un signataire habilité.',
    },
    todo: {
      ar: 'وقّع النص الذي تعطيه العقدة بالضبط، بمفتاح الأمانة أو مفتاح عضو سار.',
      en: 'Sign exactly the text the node gives, with the secretariat’s key or that of an active member.',
      fr: 'Signez exactement le texte fourni par le nœud, avec la clé du secrétariat ou d’un membre actif.',
    },
  },
  'change-impossible': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يمكن هذا التغيير على القائمة الحالية: {reason}.',
      en: 'This change cannot be made on the present list: {reason}.',
      fr: 'Ce changement est impossible sur la liste actuelle : {reason}.',
    },
    todo: {
      ar: 'راجع حالة العضو ومفاتيحه في القائمة الحالية.',
      en: 'Look at the member’s status and keys in the present list.',
      fr: 'Examinez le statut et les clés du membre dans la liste actuelle.',
    },
  },
} as const satisfies FaultTable;

export const memberFault = faults(memberFaults);
