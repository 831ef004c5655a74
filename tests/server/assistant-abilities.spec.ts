import type { Document } from '../../src/contract/types';
import { abilityVerdict, accessReaders } from '../../tools/contract/access';
import { abilities, referenceOf, runAbility, type AbilityInput } from '../support/assistant';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aDraft, aSentDocument, pay, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { restUrl, type Person } from '../support/people';
import { ask as request } from '../support/requests';
import { forgetRoles, somebodyWith } from '../support/roles';
import { withSettings } from '../support/settings';
import { contract, faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables, type Tables } from '../support/tables';
import type { Site } from '../../tools/site/site';

soundAtTheEnd();

const names = Object.keys( abilities );

/** As WordPress lists it. */
interface Listed {
	readonly name: string;
	readonly label: string;
	readonly description: string;
	readonly category: string;
	readonly input_schema: {
		readonly additionalProperties?: boolean;
		readonly properties: object;
		readonly required?: readonly string[];
	};
	readonly output_schema: { readonly properties: object };
	readonly meta: { readonly annotations: object };
}

let asker: Person;
let invoice: Document;
let draft: Document;

test.beforeAll( async ( { site, people } ) => {
	asker = await somebodyWith( site, [ 'administrator' ] );
	const customer = await aCustomer( people.owner, { name: unique( 'Harbour ' ) } );
	invoice = await pay(
		people.owner,
		await aSentDocument( people.owner, {
			customer_id: customer.id,
			issue_date: dateIn( -40 ),
			due_date: dateIn( -10 ),
		} ),
		2_500
	);
	draft = await aDraft( people.owner, { customer_id: customer.id } );
} );
test.afterAll( ( { site } ) => forgetRoles( site ) );

function wordpress( site: Site, by: Person, route: string ) {
	return request( restUrl( site, route, 'wp-abilities/v1' ), { headers: by.headers } );
}

/** What each ability takes to say something about the invoice. */
function rightInput( name: string ): AbilityInput {
	const [ takes ] = contract.schemas[ abilities[ name ]?.input ?? '' ]?.required ?? [];
	const known: AbilityInput = { document: invoice.number, customer: invoice.customer_name };
	return takes === undefined ? {} : { [ takes ]: known[ takes ] };
}

/** What came of it: everything that Money keeps, and how often the assistant was asked. */
async function money( site: Site ): Promise< Tables > {
	return Object.fromEntries(
		Object.entries( await dumpTables( site ) ).filter( ( [ name ] ) => name.includes( 'coffer_' ) )
	);
}

test.describe( 'The abilities', () => {
	test( 'are listed by WordPress with what they are called, take, give and do', async ( { site } ) => {
		const listed = succeed< Listed[] >(
			await wordpress( site, asker, '/abilities?category=coffer-money&per_page=100' )
		);
		expect( listed.map( ( { name } ) => name ).sort() ).toEqual( [ ...names ].sort() );
		expect( names ).toHaveLength( 7 );
		for ( const each of listed ) {
			const ability = abilities[ each.name ];
			const schema = contract.schemas[ ability?.input ?? '' ];
			expect( each ).toMatchObject( {
				label: ability?.label,
				description: ability?.description,
				category: 'coffer-money',
			} );
			expect( each.meta.annotations ).toMatchObject( { ...ability?.annotations } );
			expect( each.input_schema.additionalProperties ).toBe( false );
			expect( Object.keys( each.input_schema.properties ) ).toEqual( Object.keys( schema?.properties ?? {} ) );
			expect( each.input_schema.required ?? [] ).toEqual( schema?.required ?? [] );
			expect( Object.keys( each.output_schema.properties ) ).toEqual(
				Object.keys( contract.schemas[ ability?.output ?? '' ]?.properties ?? {} )
			);
		}
		const { label } = succeed< { label: string } >( await wordpress( site, asker, '/categories/coffer-money' ) );
		expect( label ).toBe( contract.abilities.category.label );
	} );

	test( 'give what their schema says, of a sent invoice and of a draft', async ( { site } ) => {
		for ( const name of names ) {
			const output = succeed( await runAbility( site, asker, name, rightInput( name ) ) );
			expect( faultsOf( abilities[ name ]?.output ?? '', output ), name ).toEqual( [] );
		}
		const reference = await referenceOf( site, draft );
		for ( const name of names.filter( ( each ) => 'document' in rightInput( each ) ) ) {
			const output = succeed( await runAbility( site, asker, name, { document: reference } ) );
			expect( faultsOf( abilities[ name ]?.output ?? '', output ), name ).toEqual( [] );
			expect( output ).toMatchObject( { document: { reference, number: null } } );
		}
	} );

	test( 'say how the invoice stands: what was paid, what is left, since when', async ( { site } ) => {
		const details = succeed( await runAbility( site, asker, 'coffer/get-document', { document: invoice.number } ) );
		expect( details ).toMatchObject( {
			document: {
				number: invoice.number,
				state: 'overdue',
				total: '125.00',
				balance: '100.00',
				currency: 'EUR',
				days_overdue: 10,
				due_date: dateIn( -10 ),
			},
			payments: [ { amount: '25.00' } ],
			sending: { possible: false },
		} );
		const history = succeed(
			await runAbility( site, asker, 'coffer/customer-history', { customer: invoice.customer_name } )
		);
		expect( history ).toMatchObject( {
			customer: invoice.customer_name,
			standing: [ { currency: 'EUR', open: '100.00', overdue: '100.00', open_count: 1 } ],
		} );
	} );

	test( 'take numbers as the text that stands in an address', async ( { site } ) => {
		const found = succeed< { documents: unknown[] } >(
			await runAbility( site, asker, 'coffer/find-document', { limit: '1' } )
		);
		expect( found.documents ).toHaveLength( 1 );
	} );

	test( 'refuse what they do not know, what is too long, of another kind or missing, and do nothing then', async ( {
		site,
	} ) => {
		const before = await money( site );
		for ( const name of names ) {
			const right = rightInput( name );
			const [ takes ] = Object.keys( right );
			const wrong: AbilityInput[] = [
				{ ...right, nonsense: 'x' },
				{ ...right, limit: 'many', due_on: 'x'.repeat( 11 ), tone: 'shouting' },
				...( takes === undefined
					? [ { limit: 0 }, { limit: 999 } ]
					: [ {}, { [ takes ]: '' }, { [ takes ]: 'x'.repeat( 1000 ) } ] ),
			];
			for ( const input of wrong ) {
				const answer = await runAbility( site, asker, name, input );
				expect(
					answer.status,
					`${ name } ${ JSON.stringify( input ) }: ${ answer.text.slice( 0, 200 ) }`
				).toBe( 400 );
				expect( String( ( answer.body as { message: string } ).message ).length ).toBeGreaterThan( 10 );
			}
		}
		expect( await money( site ) ).toEqual( before );
	} );

	test( 'say that there is no such thing of what nobody knows, and of a record number', async ( { site } ) => {
		for ( const document of [ 'INV-1999-4711', String( invoice.id ), 'draft-zzzzzz' ] ) {
			refused( await runAbility( site, asker, 'coffer/get-document', { document } ), 'not_found' );
		}
		refused(
			await runAbility( site, asker, 'coffer/customer-history', { customer: String( invoice.customer_id ) } ),
			'not_found'
		);
	} );

	test( 'keep to themselves what goes wrong inside', async ( { site } ) => {
		const said = await site.php< Record< string, { code: string; message: string } > >(
			`
			// What goes wrong is written into the log, and no test may leave anything there.
			ini_set( 'error_log', '/dev/null' );
			wp_set_current_user( get_user_by( 'login', 'owner' )->ID );
			$said = [];
			foreach ( $input as $name => $given ) {
				$ability = wp_get_ability( $name );
				$fault   = static fn ( $query ) => str_contains( $query, 'coffer_documents' ) ? throw new RuntimeException( 'password=tell-nobody' ) : $query;
				add_filter( 'query', $fault );
				$result = $ability->execute( $given );
				remove_filter( 'query', $fault );
				$said[ $name ] = is_wp_error( $result ) ? [ 'code' => $result->get_error_code(), 'message' => $result->get_error_message() ] : [ 'code' => '', 'message' => wp_json_encode( $result ) ];
			}
			return $said;
			`,
			Object.fromEntries( names.map( ( name ) => [ name, rightInput( name ) ] ) )
		);
		for ( const name of names ) {
			expect( said[ name ]?.code, `${ name }: ${ said[ name ]?.message }` ).toBe( 'coffer_server_error' );
			expect( said[ name ]?.message ).not.toContain( 'tell-nobody' );
		}
	} );
} );

test( 'Who may run which ability is as docs/extending/access.md says', async ( { site, people } ) => {
	const readers: Readonly< Record< keyof typeof people, string > > = {
		owner: 'Administrator',
		manager: 'Money manager',
		bookkeeper: 'Bookkeeper',
		viewer: 'Money viewer',
		editor: 'Other roles',
		subscriber: 'Other roles',
		anonymous: 'Nobody',
	};
	for ( const [ user, title ] of Object.entries( readers ) as [ keyof typeof people, string ][] ) {
		const reader = accessReaders( contract ).find( ( each ) => each.name === title );
		for ( const name of names ) {
			const answer = await runAbility( site, people[ user ], name, rightInput( name ) );
			const isAllowed = reader !== undefined && abilityVerdict( contract, name, reader ) === 'may';
			const refusal = user === 'anonymous' ? 401 : 403;
			expect( answer.status, `${ user }, ${ name }: ${ answer.text.slice( 0, 200 ) }` ).toBe(
				isAllowed ? 200 : refusal
			);
		}
	}
} );

test.describe( 'Another plugin', () => {
	test( 'that permits everything to everybody opens nothing of Coffer’s', async ( { site, people } ) => {
		const permitting = `add_filter( 'wp_ability_permission_result', '__return_true', 99 ); add_filter( 'wp_ability_validate_input', '__return_true', 99 );`;
		await withMuPlugin( site, permitting, async () => {
			const before = await money( site );
			for ( const name of names ) {
				for ( const person of [ people.viewer, people.subscriber, people.anonymous ] ) {
					const answer = await runAbility( site, person, name, rightInput( name ) );
					refused( answer, 'role_may_not' );
					expect( answer.text ).not.toContain( invoice.customer_name );
				}
			}
			expect( await money( site ) ).toEqual( before );
		} );
	} );

	test( 'that answers in Coffer’s place gives its own answer, and Coffer does and tells nothing', async ( {
		site,
		people,
	} ) => {
		const answering = `add_filter( 'wp_pre_execute_ability', static fn () => [ 'said' => 'by another plugin' ], 99 );`;
		await withMuPlugin( site, answering, async () => {
			const before = await money( site );
			for ( const name of names ) {
				const answer = await runAbility( site, people.subscriber, name, rightInput( name ) );
				expect( answer.text ).not.toContain( invoice.customer_name );
				expect( answer.text ).not.toContain( String( invoice.number ) );
			}
			expect( await money( site ) ).toEqual( before );
		} );
	} );
} );

test.describe( 'Whoever runs an ability', () => {
	test( 'is written down among the facts, with the ability and not with what was asked or said', async ( {
		site,
	} ) => {
		succeed( await runAbility( site, asker, 'coffer/customer-history', { customer: invoice.customer_name } ) );
		const fact = await site.php< Record< string, string > >(
			`global $wpdb; return $wpdb->get_row( "SELECT * FROM {$wpdb->prefix}coffer_events ORDER BY id DESC LIMIT 1", ARRAY_A );`
		);
		expect( fact ).toMatchObject( { kind: 'assistant_asked', actor_kind: 'assistant' } );
		expect( fact.actor_name?.toLowerCase() ).toContain( asker.name );
		expect( JSON.parse( fact.params ?? '' ) ).toMatchObject( { template: 'coffer/customer-history', tokens: 0 } );
		expect( JSON.stringify( fact ) ).not.toContain( invoice.customer_name );
	} );

	test( 'through MCP, may only once the owner allows it', async ( { site, people } ) => {
		const open = () =>
			site.php< boolean[] >(
				`return array_map( static fn ( $name ) => true === ( wp_get_ability( $name )->get_meta()['mcp']['public'] ?? null ), $input );`,
				names
			);
		expect( new Set( await open() ) ).toEqual( new Set( [ false ] ) );
		await withSettings( people.owner, { assistant: { mcp: true } }, async () => {
			expect( new Set( await open() ) ).toEqual( new Set( [ true ] ) );
		} );
		expect( new Set( await open() ) ).toEqual( new Set( [ false ] ) );
	} );
} );
