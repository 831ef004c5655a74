const named: Readonly< Record< string, string > > = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
};

export function decodeEntities( html: string ): string {
	return html.replaceAll(
		/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
		( whole, decimal?: string, hex?: string, name?: string ) => {
			if ( name ) {
				return named[ name.toLowerCase() ] ?? whole;
			}
			return String.fromCodePoint( decimal ? Number( decimal ) : Number.parseInt( hex ?? '', 16 ) );
		}
	);
}

/** What a reader reads: no markup, no scripts, no styles. */
export function textOf( html: string ): string {
	return decodeEntities(
		html
			.replaceAll( /<(script|style|template)\b.*?<\/\1>/gis, ' ' )
			.replaceAll( /<!--.*?-->/gs, ' ' )
			.replaceAll( /<[^>]*>/g, '' )
	).replaceAll( /\s+/g, ' ' );
}
