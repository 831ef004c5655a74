/**
 * WordPress writes `de_DE_formal` where Intl wants `de-DE` (BCP 47). What Intl cannot read gives English, because a
 * wrong locale must not take a screen down.
 */
export function languageTag( locale: string ): string {
	const [ language = '', region = '' ] = locale.split( '_' );
	const isRegion = /^(?:[a-z]{2}|\d{3})$/i.test( region );
	const tag = isRegion ? `${ language }-${ region }` : language;
	try {
		return Intl.getCanonicalLocales( tag )[ 0 ] ?? 'en';
	} catch {
		return 'en';
	}
}
