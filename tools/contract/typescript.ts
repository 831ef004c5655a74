import { compile } from 'json-schema-to-typescript';
import type { Contract, Hook } from './read';
import { named, typeName } from './schemas';

const mark = ( source: string ) => `// Generated from ${ source } by \`npm run contract\`. Do not edit.\n`;

async function types( contract: Contract ): Promise< string > {
	const parts: string[] = [];
	for ( const noun of Object.keys( contract.schemas ) ) {
		const schema = { ...named( contract, noun ), title: typeName( noun ) };
		parts.push(
			await compile( schema as Parameters< typeof compile >[ 0 ], typeName( noun ), {
				bannerComment: '',
				additionalProperties: false,
				ignoreMinAndMaxItems: true,
				style: { useTabs: true, singleQuote: true },
			} )
		);
	}
	return mark( 'contract/schemas' ) + '\n' + parts.join( '\n' );
}

function union( values: string[] ): string {
	return values.map( ( value ) => `\n\t| '${ value }'` ).join( '' );
}

function names( contract: Contract ): string {
	return `${ mark( 'plugin.json, contract/errors.json, lifecycle.json and link-availability.json' ) }
export type Capability =${ union( Object.keys( contract.manifest.capabilities ) ) };

export type ErrorCode =${ union( Object.keys( contract.errors ) ) };

export type LinkRefusal =${ union( contract.availability.order ) };

export type Transition =${ union( Object.keys( contract.lifecycle.transitions ) ) };

export type EventKind =${ union( Object.keys( contract.lifecycle.events ) ) };
`;
}

function routes( contract: Contract ): string {
	const used = new Set< string >();
	const rows = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
		const [ method, path ] = key.split( ' ' );
		const type = ( noun: string | null ) => {
			if ( ! noun ) {
				return 'null';
			}
			used.add( typeName( noun ) );
			return typeName( noun );
		};
		const response = type( route.response ) + ( route.list ? '[]' : '' );
		return `\t/** ${ route.sentence } */\n\t${ route.name }: {\n\t\tmethod: '${ method }';\n\t\tpath: '${ path }';\n\t\trequest: ${ type( route.request ) };\n\t\tresponse: ${ response };\n\t};\n`;
	} );
	return `${ mark( 'contract/routes.json' ) }
import type {\n${ [ ...used ]
		.sort()
		.map( ( name ) => `\t${ name },\n` )
		.join( '' ) }} from './types';

export interface Routes {
${ rows.join( '' ) }}
`;
}

function currencies( contract: Contract ): string {
	const rows = Object.entries( contract.currencies )
		.map( ( [ code, { digits } ] ) => `\t${ code }: ${ digits },\n` )
		.join( '' );
	return `${ mark( 'contract/currencies.json' ) }
/** Minor-unit digits of every ISO 4217 currency that Coffer knows. */
export const currencyDigits = {
${ rows }} as const;

export type CurrencyCode = keyof typeof currencyDigits;
`;
}

function hooks( contract: Contract ): string {
	const side = ( type: Hook[ 'type' ] ) =>
		Object.entries( contract.hooks )
			.filter( ( [ , hook ] ) => hook.side === 'js' && hook.type === type )
			.map(
				( [ name, { sentence, arguments: given } ] ) =>
					`\t/** ${ sentence } */\n\t'${ name }': ${
						type === 'event'
							? given.map( ( detail ) => detail.type ).join()
							: `[ ${ given.map( ( argument ) => `${ argument.name }: ${ argument.type }` ).join( ', ' ) } ]`
					};\n`
			)
			.join( '' );
	return `${ mark( 'contract/hooks.json' ) }
import type { DocumentAction } from '../documents/document-action';
import type { PaymentDetail } from '../pay-now/payment-detail';

export interface CofferActions {
${ side( 'action' ) }}

export interface CofferFilters {
${ side( 'filter' ) }}

/** Events of the document, with their details. */
export interface CofferEvents {
${ side( 'event' ) }}
`;
}

function abilities( contract: Contract ): string {
	const used = new Set< string >();
	const type = ( noun: string ) => {
		used.add( typeName( noun ) );
		return typeName( noun );
	};
	const rows = Object.entries( contract.abilities.abilities ).map(
		( [ name, { description, input, output } ] ) =>
			`\t/** ${ description } */\n\t'${ name }': { input: ${ type( input ) }; output: ${ type( output ) } };\n`
	);
	return `${ mark( 'contract/abilities.json' ) }
import type {\n${ [ ...used ]
		.sort()
		.map( ( name ) => `\t${ name },\n` )
		.join( '' ) }} from './types';

/** What goes into each of WordPress's abilities that Coffer registers, and what comes out. */
export interface Abilities {
${ rows.join( '' ) }}
`;
}

/** The TypeScript side of the contract. */
export async function typescriptFiles( contract: Contract ): Promise< Record< string, string > > {
	return {
		'src/contract/types.ts': await types( contract ),
		'src/contract/names.ts': names( contract ),
		'src/contract/routes.ts': routes( contract ),
		'src/contract/abilities.ts': abilities( contract ),
		'src/contract/currencies.ts': currencies( contract ),
		'src/contract/hooks.ts': hooks( contract ),
	};
}
