import type { SearchLanguage } from './words.ts';

const lists: Readonly<Record<SearchLanguage, string>> = {
  ar: `من في على الى عن ان انه انها او ام ثم قد لا ما لم لن هل كل كان كانت هو هي هم هذا هذه ذلك تلك التي الذي الذين مع بعد قبل
    بين حتى اذا لو كيف متى اين ماذا لماذا ليس ليست غير الا اي يا به له لها فيه فيها منه عليه بها وهو وهي ولا وما وان فان ولو
    يكون عند حكم معنى الرد يجوز تجب يجب اعرف عايز عاوز ازاي مين ليش شو ايش وش علاش مو مش ولا بدون مين يقدر يعني حرام
    يزعم قائله ايه بعض جميع لازم هيك اريد اسال سؤال نحن انا انت انتم كانوا لكن لكي كي حيث بل اما سوف ثمة هناك هنا اولئك هؤلاء اللذان اللتان اياه نفسه نفسها
    عنه عنها منهم فيهم عليهم لهم اليه اليها بيد دون سوى حول خلال نحو عبر ضد اثناء منذ فقط ايضا جدا هكذا لذلك اليوم
    بدي بدو بدها بدنا عايزه ابغى ابي نبي حاب اللي يلي ده دي دول دا هاد هاذا هذي هاي كده كدا شنو شنوا واش اش وين فين منو امتى ايمتى
    كيفاش ازاى ليه ليش علاه لماذا عشان علشان منشان باش حد احد حدا واحد قالي قال قالوا بيقول بيقولوا يقول يقولون عم راح رح هيدا هيدي
    لسه برضو كمان شي حاجه فيه مافي مالو ماله انو انه هل ياترى سمحت فضلك`,
  en: `a an the of in on at to for from by with and or not no nor is are was were be been it its this that these those as if
    what who whom which how when where why do does did can may must should would could i you he she we they my your his her
    our their about into than then there out up says say said mean means allowed permitted forbidden islam someone other others another all any anything every al wal el
    am being has had having there here such so only very more most just also too while because since during between before after
    again against them him himself herself themselves itself us me mine yours hers theirs own each few both either neither
    somebody anybody anyone everybody everyone nobody nothing something get got go let us like want know tell ask really ever
    quran surah sura s t`,
  fr: `le la les un une des du de d l et ou ni ne pas que qui quoi quand comment pourquoi est sont etre ete en dans sur sous par
    pour avec sans au aux a ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs mon ma mes se y plus
    peut faut doit dit permis interdit autre autres tout tous toute toutes si comme dont ou qu n s c j m t coran sourate al wal el
    lorsque quand afin ainsi alors aussi avant apres depuis entre vers chez contre selon tres trop bien deja encore toujours jamais rien
    personne quelqu quelque quelques quel quelle quels quelles lequel laquelle celui celle ceux celles cela ceci ca meme memes avoir ai as
    avons avez ont avait suis es sommes etes etait sera fait faire dire veux veut puis puisque car donc mais lui moi toi eux soi notre
    nos votre vos te me chaque plusieurs doivent peuvent`,
};

/** Words that tell nothing apart, as `normalWord` leaves them. */
export const stopWords: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  ar: new Set(lists.ar.replaceAll('ى', 'ي').replaceAll('ة', 'ه').split(/\s+/)),
  en: new Set(lists.en.split(/\s+/)),
  fr: new Set(lists.fr.split(/\s+/)),
};
