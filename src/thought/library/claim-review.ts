import type { Language } from '#base';
import { uuidOf } from '#exchange';
import { fallacyWords } from '../dossiers/fallacy.ts';
import { inLanguage } from './said.ts';
import { pageWords as words } from './page-words.ts';
import type { PublicDossier, PublicLibrary } from './public-library.ts';

/**
 * A dossier as schema.org knows it: a ClaimReview whose rating is words alone (`alternateName`), of the claim and never of
 * a person, and the way to the page (BreadcrumbList).
 */
export function claimReview(library: PublicLibrary, dossier: PublicDossier, language: Language): object[] {
  const url = `${library.address}${language}/dossiers/${uuidOf(dossier.id)}.html`;
  const said = (one: PublicDossier['title']) => inLanguage(one, language).text;
  const author = { '@type': 'Organization', name: dossier.publisher[language] };
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url,
      inLanguage: language,
      datePublished: dossier.firstPublished,
      dateModified: dossier.version,
      author,
      publisher: author,
      claimReviewed: said(dossier.claim.statement),
      itemReviewed: { '@type': 'Claim' },
      reviewRating: {
        '@type': 'Rating',
        alternateName: dossier.steps
          .map(({ fallacy }) => fallacyWords[fallacy][language])
          .join(language === 'ar' ? '؛ ' : '; '),
      },
      reviewBody: dossier.steps.map(({ answer }) => said(answer)).join('\n\n'),
      ...(dossier.exercise && { creativeWorkStatus: words.exercise[language] }),
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: words.library[language],
          item: `${library.address}${language}/index.html`,
        },
        { '@type': 'ListItem', position: 2, name: said(dossier.title), item: url },
      ],
    },
  ];
}
