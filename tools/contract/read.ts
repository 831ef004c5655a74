import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve( __dirname, '../..' );

/** The part of JSON Schema that contract/schemas uses, with `noun` and `extends` in place of $ref. */
export interface Schema {
	title?: string;
	description?: string;
	type?: string | string[];
	noun?: string;
	nullable?: boolean;
	extends?: string;
	enum?: string[];
	items?: Schema;
	properties?: Record< string, Schema >;
	required?: string[];
	additionalProperties?: boolean;
	[ keyword: string ]: unknown;
}

export interface Route {
	name: string;
	capability?: string;
	public?: string;
	request: string | null;
	response: string | null;
	list?: boolean;
	query?: Record< string, Schema >;
	if_match?: boolean;
	idempotency?: boolean;
	/** The body is in the words of whoever sends it, and is not held against a schema. */
	raw?: boolean;
	sentence: string;
}

export interface Transition {
	label: string;
	from: string[];
	/** Null where the document is gone afterwards; `unchanged` where another one is made from it. */
	to: string | null;
	kinds: string[];
	capability: string;
	refused: string;
	requires: string[];
}

export interface Hook {
	side: 'php' | 'js';
	/** An event is one of the document: `document.addEventListener( name, ... )`. */
	type: 'action' | 'filter' | 'event';
	since: string;
	arguments: { name: string; type: string }[];
	sentence: string;
}

function json< T >( path: string ): T {
	return JSON.parse( readFileSync( join( root, path ), 'utf8' ) ) as T;
}

/** What WordPress's Abilities API is told, of one ability. Shapes are nouns of contract/schemas. */
export interface Ability {
	label: string;
	description: string;
	/** Beside coffer_use_assistant. */
	capability: string;
	input: string;
	output: string;
	annotations: { readonly: boolean; destructive: boolean; idempotent: boolean };
}

export interface Contract {
	manifest: Record< string, unknown > & {
		capabilities: Record< string, string >;
		roles: Record< string, unknown >;
	};
	schemas: Record< string, Schema >;
	routes: Record< string, Route >;
	errors: Record< string, { status: number; sentence: string } >;
	availability: { order: string[]; refusals: Record< string, unknown > };
	lifecycle: Record< string, unknown > & {
		kinds: Record< string, { label: string; number_pattern: string; balance: boolean } >;
		transitions: Record< string, Transition >;
		events: Record< string, string >;
		event_groups: Record< string, { label: string; events: string[] } >;
	};
	hooks: Record< string, Hook >;
	abilities: {
		category: { slug: string; label: string; description: string };
		abilities: Record< string, Ability >;
	};
	currencies: Record< string, { digits: number; name: string } >;
}

/** Reads all of contract/ and plugin.json. Throws with the file's name when one of them is not JSON. */
export function readContract(): Contract {
	const schemas: Record< string, Schema > = {};
	for ( const file of readdirSync( join( root, 'contract/schemas' ) ).sort() ) {
		schemas[ file.replace( /\.json$/, '' ) ] = json( `contract/schemas/${ file }` );
	}
	return {
		manifest: json( 'plugin.json' ),
		schemas,
		routes: json( 'contract/routes.json' ),
		errors: json( 'contract/errors.json' ),
		availability: json( 'contract/link-availability.json' ),
		lifecycle: json( 'contract/lifecycle.json' ),
		hooks: json( 'contract/hooks.json' ),
		abilities: json( 'contract/abilities.json' ),
		currencies: json( 'contract/currencies.json' ),
	};
}
