import fc, { type Arbitrary } from 'fast-check';
import type { Schema } from '../../tools/contract/read';

/** What has broken programs before, of every kind. */
const hostileValues: readonly unknown[] = [
	...[
		null,
		true,
		false,
		0,
		-1,
		0.5,
		1e308,
		-0,
		9_007_199_254_740_991,
		9_007_199_254_740_992,
		-9_007_199_254_740_991,
	],
	...[
		'',
		' ',
		'0',
		'-1',
		'1e3',
		'0x10',
		'１２',
		'١٢',
		'NaN',
		'null',
		'true',
		'[]',
		'undefined',
		'2026-02-30',
		'0000-00-00',
	],
	...[
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' OR '1'='1",
		'1; DROP TABLE wp_users',
		'%s%d%i%%',
		'\\',
		'{{portal_link}}',
	],
	...[
		'[gallery ids="1"]',
		'<?php phpinfo();',
		'../../wp-config.php',
		'php://input',
		'=1+1',
		'@SUM(A1)',
		'\r\nBcc: a@b.example',
		'javascript:alert(1)',
	],
	...[
		'\u0000',
		'a\u0000b',
		'\u202Eevil',
		'\uFEFF',
		'👩🏽‍🚀'.repeat( 30 ),
		'ﷺ'.repeat( 200 ),
		'ẞ',
		'İ',
		'e\u0301'.repeat( 100 ),
		'\uD800',
	],
	...[ 'x'.repeat( 191 ), 'x'.repeat( 5_001 ), 'x'.repeat( 70_000 ), '9'.repeat( 400 ) ],
	...[
		[],
		{},
		[ [] ],
		[ null ],
		[ 0 ],
		{ 0: 0 },
		{ id: 1 },
		{ $ne: 1 },
		{ constructor: { prototype: {} } },
		{ length: 5 },
	],
];

export const hostile: Arbitrary< unknown > = fc.oneof(
	{ arbitrary: fc.constantFrom( ...hostileValues ), weight: 6 },
	{ arbitrary: fc.constantFrom( 15, 16, 40, 600 ).map( nested ), weight: 1 },
	{ arbitrary: fc.string( { unit: 'binary', maxLength: 60 } ), weight: 1 },
	{ arbitrary: fc.jsonValue( { maxDepth: 3 } ), weight: 1 }
);

function nested( depth: number ): unknown {
	let value: unknown = 'deep';
	for ( let level = 0; level < depth; level++ ) {
		value = level % 2 ? [ value ] : { a: value };
	}
	return value;
}

/** Values that belong to a name wherever it stands, as people write them. */
const known: Readonly< Record< string, Arbitrary< unknown > > > = {
	currency: fc.constantFrom( 'EUR', 'JPY', 'TND', 'USD', 'XXX' ),
	country: fc.constantFrom( '', 'DE', 'NL', 'ZZ' ),
	language: fc.constantFrom( null, 'de-DE', 'ar', 'en', 'xx-invalid' ),
	email: fc.constantFrom( '', 'someone@example.com', 'nobody', 'a@b@c', 'ünï@exämple.com' ),
	user_id: fc.constantFrom( null, 1, 2, 99_999 ),
};

/**
 * Values of a schema's shape, small ones mostly.
 *
 * @param ids Numbers of records that there are, for what is called `…_id`.
 */
export function shaped( schema: Schema, ids: readonly number[], name = '' ): Arbitrary< unknown > {
	const types = [ schema.type ?? [] ].flat();
	const arbitraries = types.map( ( type ) => ofType( type, schema, ids, name ) );
	return arbitraries.length === 1 ? ( arbitraries[ 0 ] as Arbitrary< unknown > ) : fc.oneof( ...arbitraries );
}

function ofType( type: string, schema: Schema, ids: readonly number[], name: string ): Arbitrary< unknown > {
	const given = known[ name ];
	if ( given ) {
		return given;
	}
	switch ( type ) {
		case 'null':
			return fc.constant( null );
		case 'boolean':
			return fc.boolean();
		case 'integer':
			return integer( schema, ids, name );
		case 'string':
			return text( schema, name );
		case 'array':
			return fc.array( shaped( schema.items ?? { type: 'string' }, ids ), { maxLength: 4 } );
		default:
			return object( schema, ids );
	}
}

function integer( schema: Schema, ids: readonly number[], name: string ): Arbitrary< number > {
	const min = typeof schema.minimum === 'number' ? schema.minimum : -10;
	const max = typeof schema.maximum === 'number' ? schema.maximum : Number.MAX_SAFE_INTEGER;
	const plain = fc.oneof(
		{ arbitrary: fc.integer( { min, max: Math.min( max, min + 20_000 ) } ), weight: 5 },
		{ arbitrary: fc.constantFrom( min, max ), weight: 1 }
	);
	return ids.length > 0 && /(^|_)ids?$/.test( name )
		? fc.oneof( { arbitrary: fc.constantFrom( ...ids ), weight: 4 }, { arbitrary: plain, weight: 1 } )
		: plain;
}

function text( schema: Schema, name: string ): Arbitrary< string > {
	if ( schema.enum ) {
		return fc.constantFrom( ...schema.enum );
	}
	if ( /(_on|_date|^day|^from|^to)$/.test( name ) ) {
		return fc.constantFrom( '2026-01-31', '2024-02-29', '2051-12-31', '1999-01-01' );
	}
	const maxLength = Math.min( typeof schema.maxLength === 'number' ? schema.maxLength : 40, 60 );
	const minLength = Math.min( typeof schema.minLength === 'number' ? schema.minLength : 0, maxLength );
	return fc.oneof(
		{ arbitrary: fc.string( { minLength, maxLength } ), weight: 2 },
		{ arbitrary: fc.string( { unit: 'grapheme', minLength, maxLength } ), weight: 1 }
	);
}

function object( schema: Schema, ids: readonly number[] ): Arbitrary< unknown > {
	const properties = Object.entries( schema.properties ?? {} ).map(
		( [ name, part ] ) => [ name, shaped( part, ids, name ) ] as const
	);
	return fc.record( Object.fromEntries( properties ), {
		requiredKeys: schema.required ?? [],
		noNullPrototype: true,
	} );
}

/** A value with one thing wrong in it: something else in some place, a name too many or too few. */
export function spoiled( value: unknown ): Arbitrary< unknown > {
	if ( Array.isArray( value ) && value.length > 0 ) {
		const items: readonly unknown[] = value;
		return fc.oneof(
			hostile,
			fc
				.nat( items.length - 1 )
				.chain( ( at ) => spoiled( items[ at ] ).map( ( item ) => items.with( at, item ) ) ),
			fc.constant( Array.from( { length: 600 }, ( _each, at ) => items[ at % items.length ] ) )
		);
	}
	if ( typeof value !== 'object' || value === null || Array.isArray( value ) ) {
		return hostile;
	}
	const known_ = Object.entries( value );
	const extra = fc
		.tuple(
			fc.constantFrom( 'id', 'version', 'meta', 'balance', 'actions', '__proto__', '_method', 'author', '' ),
			hostile
		)
		.map( ( [ name, item ] ) => Object.fromEntries( [ ...known_, [ name, item ] ] ) as unknown );
	if ( known_.length === 0 ) {
		return fc.oneof( extra, hostile );
	}
	const names = fc.constantFrom( ...Object.keys( value ) );
	return fc.oneof(
		{
			arbitrary: names.chain( ( name ) =>
				spoiled( ( value as Record< string, unknown > )[ name ] ).map( ( item ): unknown => ( {
					...value,
					[ name ]: item,
				} ) )
			),
			weight: 6,
		},
		{
			arbitrary: names.map( ( name ): unknown =>
				Object.fromEntries( known_.filter( ( [ each ] ) => each !== name ) )
			),
			weight: 1,
		},
		{ arbitrary: extra, weight: 1 },
		{ arbitrary: hostile, weight: 1 }
	);
}
