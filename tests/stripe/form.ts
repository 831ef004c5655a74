import { refused } from './api-error';

export interface FormBranch {
	[ name: string ]: FormNode;
}
export type FormNode = string | FormBranch;

/** `a[b][0]=c`, taken apart. A list is a branch whose names are numbers, as in PHP. */
export function parseForm( text: string ): FormBranch {
	const root: FormBranch = {};
	for ( const [ key, value ] of new URLSearchParams( text ) ) {
		const [ first = '', ...rest ] = key.split( '[' ).map( ( part ) => part.replace( /\]$/, '' ) );
		let branch = root;
		let name = first;
		for ( const next of rest ) {
			const inner = branch[ name ];
			const under: FormBranch = typeof inner === 'object' ? inner : {};
			branch[ name ] = under;
			branch = under;
			name = next === '' ? String( Object.keys( branch ).length ) : next;
		}
		branch[ name ] = value;
	}
	return root;
}

/**
 * The parameters of a request. Reading one is what makes it known: `allRead` refuses the others, as Stripe refuses
 * parameters that it does not know.
 */
export class Form {
	readonly #read = new Set< string >();
	readonly #inner: Form[] = [];

	constructor(
		readonly branch: FormBranch,
		readonly path = ''
	) {}

	nameOf( name: string ): string {
		return this.path === '' ? name : `${ this.path }[${ name }]`;
	}

	text( name: string ): string | undefined {
		const value = this.#take( name );
		if ( typeof value === 'object' ) {
			throw refused( this.nameOf( name ), `Invalid string: ${ JSON.stringify( value ) }` );
		}
		if ( value === '' ) {
			const message = `You passed an empty string for '${ this.nameOf( name ) }'. We assume empty values are an attempt to unset a parameter; however '${ this.nameOf( name ) }' cannot be unset.`;
			throw refused( this.nameOf( name ), message, 'parameter_invalid_empty' );
		}
		return value;
	}

	required( name: string ): string {
		const value = this.text( name );
		if ( value === undefined ) {
			throw refused(
				this.nameOf( name ),
				`Missing required param: ${ this.nameOf( name ) }.`,
				'parameter_missing'
			);
		}
		return value;
	}

	/** Text that Stripe keeps up to a length. */
	short( name: string, length: number ): string | undefined {
		const value = this.text( name );
		if ( value !== undefined && [ ...value ].length > length ) {
			throw refused(
				this.nameOf( name ),
				`Invalid string: must be at most ${ length } characters`,
				'parameter_invalid_string'
			);
		}
		return value;
	}

	integer( name: string ): number | undefined {
		const value = this.text( name );
		if ( value !== undefined && ! /^-?\d{1,15}$/.test( value ) ) {
			throw refused( this.nameOf( name ), `Invalid integer: ${ value }`, 'parameter_invalid_integer' );
		}
		return value === undefined ? undefined : Number( value );
	}

	truth( name: string ): boolean | undefined {
		const value = this.choice( name, [ 'true', 'false' ] );
		return value === undefined ? undefined : value === 'true';
	}

	choice( name: string, allowed: readonly string[] ): string | undefined {
		const value = this.text( name );
		if ( value !== undefined && ! allowed.includes( value ) ) {
			throw refused(
				this.nameOf( name ),
				`Invalid ${ this.nameOf( name ) }: must be one of ${ allowed.join( ', ' ) }`
			);
		}
		return value;
	}

	inner( name: string ): Form | undefined {
		const value = this.#take( name );
		if ( value === undefined ) {
			return undefined;
		}
		if ( typeof value === 'string' ) {
			throw refused( this.nameOf( name ), 'Invalid object' );
		}
		const form = new Form( value, this.nameOf( name ) );
		this.#inner.push( form );
		return form;
	}

	list( name: string ): readonly Form[] {
		const outer = this.inner( name );
		return outer === undefined ? [] : Object.keys( outer.branch ).flatMap( ( key ) => outer.inner( key ) ?? [] );
	}

	texts( name: string ): readonly string[] {
		const outer = this.inner( name );
		return outer === undefined ? [] : Object.keys( outer.branch ).flatMap( ( key ) => outer.text( key ) ?? [] );
	}

	/** https://docs.stripe.com/api/metadata: fifty keys, names of 40 and values of 500 characters. */
	metadata( name = 'metadata' ): Record< string, string > {
		const outer = this.inner( name );
		const keys = outer === undefined ? [] : Object.keys( outer.branch );
		if ( keys.length > 50 ) {
			throw refused( this.nameOf( name ), 'Metadata has more than 50 keys.' );
		}
		return Object.fromEntries(
			keys.map( ( key ) => {
				const value = outer?.short( key, 500 ) ?? '';
				if ( [ ...key ].length > 40 ) {
					throw refused( this.nameOf( name ), `Metadata keys can have up to 40 characters: ${ key }` );
				}
				return [ key, value ];
			} )
		);
	}

	allRead(): void {
		const unread = Object.keys( this.branch ).find( ( name ) => ! this.#read.has( name ) );
		if ( unread !== undefined ) {
			throw refused(
				this.nameOf( unread ),
				`Received unknown parameter: ${ this.nameOf( unread ) }`,
				'parameter_unknown'
			);
		}
		this.#inner.forEach( ( form ) => form.allRead() );
	}

	#take( name: string ): FormNode | undefined {
		this.#read.add( name );
		return this.branch[ name ];
	}
}
