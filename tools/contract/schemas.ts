import type { Contract, Schema } from './read';

function find( contract: Contract, noun: string ): Schema {
	const schema = contract.schemas[ noun ];
	if ( ! schema ) {
		throw new Error( `contract/schemas has no noun "${ noun }".` );
	}
	return schema;
}

/** Puts the parent's properties before the child's own, so that a noun may extend another. */
function withParent( contract: Contract, schema: Schema ): Schema {
	if ( ! schema.extends ) {
		return schema;
	}
	const parent = withParent( contract, find( contract, schema.extends ) );
	const { extends: _parent, ...own } = schema;
	return {
		...own,
		required: [ ...( parent.required ?? [] ), ...( own.required ?? [] ) ],
		properties: { ...parent.properties, ...own.properties },
	};
}

type Leaf = ( noun: string, schema: Schema ) => Schema;

function walk( contract: Contract, input: Schema, leaf: Leaf ): Schema {
	if ( input.noun ) {
		return leaf( input.noun, input );
	}
	const schema = { ...withParent( contract, input ) };
	if ( schema.items ) {
		schema.items = walk( contract, schema.items, leaf );
	}
	if ( schema.properties ) {
		schema.properties = Object.fromEntries(
			Object.entries( schema.properties ).map( ( [ name, property ] ) => [
				name,
				walk( contract, property, leaf ),
			] )
		);
	}
	return schema;
}

/** A schema with every noun written out, as WordPress's REST dialect needs it (no $ref). */
export function expand( contract: Contract, noun: string ): Schema {
	return walk( contract, find( contract, noun ), ( name, use ) => {
		const schema = expand( contract, name );
		return {
			...schema,
			description: use.description ?? schema.description ?? '',
			...( use.nullable ? { type: [ 'object', 'null' ] } : {} ),
		};
	} );
}

export function typeName( noun: string ): string {
	return noun.replace( /(^|-)([a-z])/g, ( _match, _dash, letter: string ) => letter.toUpperCase() );
}

/** A schema with nouns left as names of TypeScript types, for json-schema-to-typescript. */
export function named( contract: Contract, noun: string ): Schema {
	return walk( contract, find( contract, noun ), ( name, use ) => ( {
		description: use.description ?? '',
		tsType: typeName( name ) + ( use.nullable ? ' | null' : '' ),
	} ) );
}
