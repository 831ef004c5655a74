/** A piece of code on a page of docs/, and where it is from. */
export interface Snippet {
	readonly file: string;
	readonly code: string;
}

/** Folders whose files are shown. */
export const exampleFiles = [ 'tests/example-plugin', 'tests/example-gateway', 'docs/extending' ];

/** The fenced pieces of code of a page. Each begins with the name of its file in a comment; what is typed into a terminal does not. */
export function snippetsOf( page: string ): Snippet[] {
	return [ ...page.matchAll( /^```(php|jsonc?|js|ts)\n([^]*?)\n```$/gm ) ].map( ( [ , , text = '' ] ) => {
		const [ , file, code ] = /^\/\/ ((?:tests|docs)\/\S+)\n([^]+)$/.exec( text ) ?? [];
		if ( file === undefined || code === undefined ) {
			throw new Error( `Where is this from?\n${ text }` );
		}
		return { file, code };
	} );
}
