import type { Text } from '#base';

/** What everybody may be told, whoever they are and whatever was found: it confirms nothing and denies nothing. */
export const neutralAnswer: Text = {
  ar: 'دُرس طلبك، واتُّخذ كل ما يوجبه القانون. هذا الجواب واحد لكل من يسأل، فلا يؤكد أن أحدا مُدرَج ولا ينفيه. إن بقي أمامك عائق في مصرف أو جهة، فأرِهم رقم الطلب واطلب منهم أن يراجعونا به. ولك أن تطعن في هذا الجواب هنا أو أمام القضاء.',
  en: 'Your request was examined, and everything the law demands was done. This answer is the same for everybody who asks: it neither confirms nor denies that anybody is listed. If a bank or an office still stands in your way, show them your reference and ask them to write to us. You may appeal against this answer here or before a court.',
  fr: 'Votre demande a été examinée et tout ce que la loi exige a été fait. Cette réponse est la même pour quiconque demande : elle ne confirme ni n’infirme l’inscription de personne. Si une banque ou un service vous fait encore obstacle, montrez-lui votre référence et demandez-lui de nous écrire. Vous pouvez contester cette réponse ici ou devant un tribunal.',
};
