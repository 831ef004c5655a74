/** Languages that ship. One is added here, and `npm run translations` makes its file. */
export interface Language {
	/** As WordPress names it. */
	locale: string;
	/** How many forms a number can ask for, and which one it gets; of gettext's manual and GlotPress. */
	plurals: { count: number; formula: string };
}

export const languages: readonly Language[] = [
	{ locale: 'de_DE', plurals: { count: 2, formula: 'n != 1' } },
	{
		locale: 'ar',
		plurals: {
			count: 6,
			formula: 'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5',
		},
	},
];

export function pluralForms( { count, formula }: Language[ 'plurals' ] ): string {
	return `nplurals=${ count }; plural=(${ formula });`;
}
