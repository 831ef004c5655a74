import type { Contract, Route, Schema } from './read';
import { typeName } from './schemas';

type Json = Record< string, unknown >;

const ref = ( kind: string, name: string ): Json => ( { $ref: `#/components/${ kind }/${ name }` } );

/** A schema of the contract in the words of JSON Schema 2020-12: nouns and parents are references. */
function schemaOf( contract: Contract, input: Schema ): Json {
	if ( input.noun ) {
		const noun = ref( 'schemas', typeName( input.noun ) );
		const described = input.description === undefined ? noun : { ...noun, description: input.description };
		return input.nullable ? { oneOf: [ described, { type: 'null' } ] } : described;
	}
	const { extends: parent, nullable: _nullable, noun: _noun, items, properties, ...rest } = input;
	const above = parent === undefined ? undefined : contract.schemas[ parent ];
	const own: Schema = above
		? {
				...rest,
				required: [ ...( above.required ?? [] ), ...( input.required ?? [] ) ],
				properties: { ...above.properties, ...properties },
			}
		: { ...rest, ...( properties ? { properties } : {} ) };
	if ( above?.extends ) {
		throw new Error( `${ parent } extends another noun itself, which openapi.ts cannot say yet.` );
	}
	return {
		...own,
		...( items ? { items: schemaOf( contract, items ) } : {} ),
		...( own.properties
			? {
					properties: Object.fromEntries(
						Object.entries( own.properties ).map( ( [ name, property ] ) => [
							name,
							schemaOf( contract, property ),
						] )
					),
				}
			: {} ),
	};
}

const patterns: Record< string, Json > = {
	id: { type: 'integer', minimum: 1 },
	gateway: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,39}$' },
	role: { type: 'string', minLength: 1, maxLength: 190 },
};

function parameters( contract: Contract, path: string, route: Route ): Json[] {
	const inPath = [ ...path.matchAll( /\{(\w+)\}/g ) ].map( ( [ , name = '' ] ) => ( {
		name,
		in: 'path',
		required: true,
		schema: patterns[ name ] ?? { type: 'string' },
	} ) );
	const inQuery = Object.entries( route.query ?? {} ).map( ( [ name, schema ] ) => ( {
		name,
		in: 'query',
		...( typeof schema.description === 'string' ? { description: schema.description } : {} ),
		schema: schemaOf( contract, schema ),
		// Lists come as `kind=invoice,quote`.
		...( schema.type === 'array' ? { style: 'form', explode: false } : {} ),
	} ) );
	return [
		...inPath,
		...inQuery,
		...( route.if_match ? [ ref( 'parameters', 'IfMatch' ) ] : [] ),
		...( route.idempotency ? [ ref( 'parameters', 'IdempotencyKey' ) ] : [] ),
	];
}

function answer( route: Route ): Json {
	if ( route.response === null ) {
		return { description: 'Done. There is nothing to tell.' };
	}
	const one = ref( 'schemas', typeName( route.response ) );
	return {
		description: route.list ? 'A page of the list, or all of it.' : 'What there is now.',
		...( route.list
			? {
					headers: {
						'X-WP-Total': ref( 'headers', 'Total' ),
						'X-WP-TotalPages': ref( 'headers', 'TotalPages' ),
					},
				}
			: {} ),
		content: { 'application/json': { schema: route.list ? { type: 'array', items: one } : one } },
	};
}

function security( route: Route ): Json[] {
	switch ( route.public ) {
		case undefined:
			return [ { nonce: [] }, { applicationPassword: [] } ];
		case 'portal_view':
			return [ { portalToken: [] } ];
		default:
			return [];
	}
}

function operation( contract: Contract, path: string, route: Route ): Json {
	const [ , first = '' ] = path.split( '/' );
	return {
		operationId: route.name,
		summary: route.sentence,
		tags: [ first ],
		...( route.capability ? { description: `Needs the capability \`${ route.capability }\`.` } : {} ),
		security: security( route ),
		parameters: parameters( contract, path, route ),
		...( route.request
			? {
					requestBody: {
						required: true,
						content: { 'application/json': { schema: ref( 'schemas', typeName( route.request ) ) } },
					},
				}
			: {} ),
		...( route.raw
			? {
					requestBody: {
						required: true,
						description: 'As the gateway sends and signs it.',
						content: { '*/*': { schema: {} } },
					},
				}
			: {} ),
		responses: { '2XX': answer( route ), default: ref( 'responses', 'Refused' ) },
	};
}

/** The REST API as an OpenAPI 3.1 document: for clients that are made from one, and for tools that show or try an API. */
export function openApiFiles( contract: Contract ): Record< string, string > {
	const paths: Record< string, Json > = {};
	for ( const [ key, route ] of Object.entries( contract.routes ) ) {
		const [ method = '', path = '' ] = key.split( ' ' );
		paths[ path ] = { ...paths[ path ], [ method.toLowerCase() ]: operation( contract, path, route ) };
	}
	const page = {
		openapi: '3.1.0',
		info: {
			title: 'Coffer',
			version: String( contract.manifest.version ),
			summary: String( contract.manifest.description ),
			description:
				'Generated from contract/ by `npm run contract`. Do not edit. Amounts are integers in minor units of their currency, times are UTC.',
			license: { name: 'GPL-2.0-or-later', identifier: 'GPL-2.0-or-later' },
		},
		servers: [
			{
				url: `{site}/wp-json/${ String( contract.manifest.rest_namespace ) }`,
				description: 'A site with pretty permalinks; the others have it at ?rest_route=.',
				variables: { site: { default: 'https://example.com', description: 'Address of the site.' } },
			},
		],
		paths,
		components: {
			schemas: Object.fromEntries(
				Object.entries( contract.schemas ).map( ( [ noun, schema ] ) => [
					typeName( noun ),
					schemaOf( contract, schema ),
				] )
			),
			parameters: {
				IfMatch: {
					name: 'If-Match',
					in: 'header',
					required: true,
					description:
						'The version that the person saw, as ETag or as number; `Coffer-If-Match` means the same.',
					schema: { type: 'string', pattern: '^(W/)?"?[1-9][0-9]{0,15}"?$' },
				},
				IdempotencyKey: {
					name: 'Idempotency-Key',
					in: 'header',
					required: true,
					description: 'Of your own making, one for each thing that is to happen once.',
					schema: { type: 'string', pattern: '^[A-Za-z0-9-]{8,64}$' },
				},
			},
			headers: {
				Total: { description: 'How many there are.', schema: { type: 'integer' } },
				TotalPages: { description: 'How many pages that makes.', schema: { type: 'integer' } },
			},
			responses: {
				Refused: {
					description: 'Nothing was changed; says why, and what to do.',
					content: { 'application/json': { schema: ref( 'schemas', typeName( 'rest-error' ) ) } },
				},
			},
			securitySchemes: {
				nonce: {
					type: 'apiKey',
					in: 'header',
					name: 'X-WP-Nonce',
					description: 'In a browser that is signed in: the cookie of WordPress, and its nonce `wp_rest`.',
				},
				applicationPassword: {
					type: 'http',
					scheme: 'basic',
					description: 'A user name, and an application password of that user.',
				},
				portalToken: {
					type: 'apiKey',
					in: 'header',
					name: 'Coffer-Portal-Token',
					description: 'What follows the base in the address of a customer’s page.',
				},
			},
		},
	};
	return { 'docs/extending/openapi.json': `${ JSON.stringify( page, null, '\t' ) }\n` };
}
