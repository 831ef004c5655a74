import { compiledFiles } from '../../../tools/translations/compile';
import { blockMessages, contractMessages, manifestMessages } from '../../../tools/translations/declared';
import { languages, type Language } from '../../../tools/translations/languages';
import { merge, type Entry } from '../../../tools/translations/merge';
import { unique, type Message } from '../../../tools/translations/message';
import { phpMessages } from '../../../tools/translations/php';
import { faultOf, placeholdersOf } from '../../../tools/translations/placeholders';
import { builtModules, builtScripts, projectMessages } from '../../../tools/translations/project';
import { typescriptMessages } from '../../../tools/translations/typescript';

const says = ( id: string, more: Partial< Message > = {} ): Message => ( {
	id,
	comments: [],
	references: [],
	flags: [],
	...more,
} );
const entry = ( message: Message, texts: string[], fuzzy = false ): Entry => ( { message, texts, fuzzy } );

describe( 'Messages in PHP', () => {
	const found = ( code: string ) => phpMessages( `<?php\n${ code }`, 'a.php' );

	it( 'are found in every function of gettext, with context and plural', () => {
		expect(
			found( `
				echo __( 'One', 'coffer' ), esc_html__( 'Two', 'coffer' ), esc_attr__( 'Three', 'coffer' );
				esc_html_e( 'Four', 'coffer' ); esc_attr_e( 'Five', 'coffer' ); _e( 'Six', 'coffer' );
				_x( 'Seven', 'a number', 'coffer' ); esc_html_x( 'Eight', 'a number', 'coffer' );
				_n( '%d day', '%d days', $days, 'coffer' ); _nx( '%d week', '%d weeks', $weeks, 'of work', 'coffer' );
				_n_noop( '%d year', '%d years', 'coffer' );` )
		).toEqual( [
			...[ 'One', 'Two', 'Three', 'Four', 'Five', 'Six' ].map( ( id ) =>
				says( id, { references: [ 'a.php' ] } )
			),
			says( 'Seven', { context: 'a number', references: [ 'a.php' ] } ),
			says( 'Eight', { context: 'a number', references: [ 'a.php' ] } ),
			says( '%d day', { plural: '%d days', references: [ 'a.php' ], flags: [ 'php-format' ] } ),
			says( '%d week', {
				plural: '%d weeks',
				context: 'of work',
				references: [ 'a.php' ],
				flags: [ 'php-format' ],
			} ),
			says( '%d year', { plural: '%d years', references: [ 'a.php' ], flags: [ 'php-format' ] } ),
		] );
	} );

	it( 'are read as PHP reads them, also when put together', () => {
		expect( found( `__( 'It\\'s ' . "\\"done\\"", 'coffer' );` ).map( ( { id } ) => id ) ).toEqual( [
			`It's "done"`,
		] );
	} );

	it( 'bring what translators are told on the line before, and nothing from further up', () => {
		expect(
			found( `
				/* translators: %s: a name. */
				$one = sprintf( __( 'Dear %s', 'coffer' ), $name );

				$two = __( 'Yours', 'coffer' );` ).map( ( { comments } ) => comments )
		).toEqual( [ [ 'translators: %s: a name.' ], [] ] );
	} );

	it( 'of WordPress and of other plugins are not ours', () => {
		expect( found( `__( 'Save' ); __( 'Cart', 'woocommerce' ); $it->__( 'No', 'coffer' );` ) ).toEqual( [] );
	} );

	it( 'that stand in a variable are a fault, unless the line says that they are elsewhere', () => {
		expect( () => found( `__( $text, 'coffer' );` ) ).toThrow( 'a.php:2: __() needs its texts written out' );
		expect(
			found(
				`// phpcs:ignore WordPress.WP.I18n.NonSingularStringLiteralText -- In a file.\n__( $text, 'coffer' );`
			)
		).toEqual( [] );
	} );
} );

describe( 'Messages in TypeScript', () => {
	it( 'are found in calls and in JSX, with context, plural and comments', () => {
		expect(
			typescriptMessages(
				`
				const a = sprintf(
					/* translators: %d: how many. */
					_n( '%d row', '%d rows', rows, 'coffer' ),
					rows
				);
				export const B = () => <b title={ _x( 'Open', 'state', 'coffer' ) }>{ __( 'It' + ' is', 'coffer' ) }</b>;
				const core = __( 'Save' );`,
				'b.tsx'
			)
		).toEqual( [
			says( '%d row', {
				plural: '%d rows',
				comments: [ 'translators: %d: how many.' ],
				references: [ 'b.tsx' ],
				flags: [ 'javascript-format' ],
			} ),
			says( 'Open', { context: 'state', references: [ 'b.tsx' ] } ),
			says( 'It is', { references: [ 'b.tsx' ] } ),
		] );
	} );

	it( 'that are put together from variables are a fault', () => {
		expect( () => typescriptMessages( '__( `Hello ${ name }`, "coffer" );', 'b.ts' ) ).toThrow( 'b.ts:1' );
	} );
} );

describe( 'Messages in data', () => {
	it( 'have the contexts in which WordPress asks for them', () => {
		expect( blockMessages( { title: 'Pay', description: 'Pays.', keywords: [ 'money' ] }, 'block.json' ) ).toEqual(
			[
				says( 'Pay', { context: 'block title', references: [ 'block.json' ] } ),
				says( 'Pays.', { context: 'block description', references: [ 'block.json' ] } ),
				says( 'money', { context: 'block keyword', references: [ 'block.json' ] } ),
			]
		);
		const manifest = {
			name: 'P',
			description: 'Does.',
			capabilities: { see: 'See it' },
			roles: { r: { name: 'Boss', description: 'Decides.' } },
		};
		expect( manifestMessages( manifest ).slice( 2 ) ).toMatchObject( [
			{ id: 'Boss', context: 'User role' },
			{ id: 'Decides.' },
			{ id: 'See it' },
		] );
	} );

	it( 'are the sentences of the contract that people read', () => {
		const contract = {
			errors: { gone: { sentence: 'It is gone.' } },
			availability: { refusals: { late: { sentence: 'Too late.', remedy: 'Hurry.' } } },
			lifecycle: {
				transitions: { send: { refused: 'Not now.' } },
				events: { sent: '{actor} sent it' },
				event_groups: { documents: { label: 'Documents' } },
			},
			abilities: {
				category: { label: 'Money', description: 'All about it.' },
				abilities: { 'coffer/find': { label: 'Find', description: 'Finds.' } },
			},
		};
		expect( contractMessages( contract ).map( ( { id } ) => id ) ).toEqual( [
			'It is gone.',
			'Too late.',
			'Hurry.',
			'Not now.',
			'{actor} sent it',
			'Documents',
			'Money',
			'All about it.',
			'Find',
			'Finds.',
		] );
	} );
} );

describe( 'The same message in two places', () => {
	it( 'is one, with both places and all that translators are told', () => {
		expect(
			unique( [
				says( 'Due', { references: [ 'a.php' ], comments: [ 'A date.' ] } ),
				says( 'Due', { context: 'money', references: [ 'b.php' ] } ),
				says( 'Due', { references: [ 'c.ts' ] } ),
			] )
		).toEqual( [
			says( 'Due', { references: [ 'a.php', 'c.ts' ], comments: [ 'A date.' ] } ),
			says( 'Due', { context: 'money', references: [ 'b.php' ] } ),
		] );
	} );

	it( 'cannot have two plurals', () => {
		expect( () => unique( [ says( 'day', { plural: 'days' } ), says( 'day', { plural: 'dayes' } ) ] ) ).toThrow(
			'two plurals'
		);
	} );
} );

describe( 'A language, once the sources changed', () => {
	const before = [
		entry( says( 'Send the invoice to the customer' ), [ 'Rechnung an den Kunden senden' ] ),
		entry( says( 'Gone' ), [ 'Weg' ] ),
		entry( says( '%d day', { plural: '%d days' } ), [ '%d Tag', '%d Tage' ] ),
	];

	it( 'keeps what stayed, asks for what is new, and drops what is no longer said', () => {
		const days = says( '%d day', { plural: '%d days' } );
		const brandNew = says( 'Entirely new' );
		expect( merge( [ days, brandNew ], before, 2 ) ).toEqual( [
			entry( days, [ '%d Tag', '%d Tage' ] ),
			entry( brandNew, [ '' ] ),
		] );
	} );

	it( 'has a proposal, marked as one, for what was only reworded', () => {
		const reworded = says( 'Send the invoice to a customer' );
		expect( merge( [ reworded ], before, 2 ) ).toEqual( [
			entry( reworded, [ 'Rechnung an den Kunden senden' ], true ),
		] );
	} );

	it( 'has as many forms as the language needs', () => {
		const message = says( '%d year', { plural: '%d years' } );
		expect( merge( [ message ], [], 6 )[ 0 ]?.texts ).toHaveLength( 6 );
	} );
} );

describe( 'A translation', () => {
	const fault = ( id: string, texts: string[], plural?: string ) =>
		faultOf( entry( says( id, plural === undefined ? {} : { plural } ), texts ) );

	it( 'has every placeholder of its message, in any order', () => {
		expect( placeholdersOf( '%1$s of {amount}, 5%% <b>' ) ).toEqual( [ '%%', '%1$s', '<b>', '{amount}' ] );
		expect( fault( '%1$s of %2$s', [ '%2$s, davon %1$s' ] ) ).toBeUndefined();
		expect( fault( '%1$s of %2$s', [ '%1$s' ] ) ).toContain( 'placeholders' );
		expect( fault( '{actor} sent it', [ '{aktor} hat es gesendet' ] ) ).toContain( 'placeholders' );
		expect( fault( 'Run <code>it</code>', [ 'Starte es' ] ) ).toContain( 'placeholders' );
	} );

	it( 'may say one and two without a number, but nothing else without', () => {
		expect( fault( '%d day', [ 'يوم واحد', 'يومان', '%d أيام' ], '%d days' ) ).toBeUndefined();
		expect( fault( '%1$d of %2$s', [ 'eines', '%1$d von %2$s' ], '%1$d of %2$s' ) ).toContain( 'placeholders' );
	} );

	it( 'has all plural forms and ends as its message does', () => {
		expect( fault( '%d day', [ '%d Tag', '' ], '%d days' ) ).toContain( 'plural form' );
		expect( fault( 'Items: ', [ 'Positionen:' ] ) ).toContain( 'space' );
	} );
} );

describe( 'What WordPress reads', () => {
	const arabic = languages.find( ( { locale } ) => locale === 'ar' ) as Language;
	const entries = [
		entry( says( "It's", { references: [ 'admin/a.ts', 'a.php' ] } ), [ "ال'" ] ),
		entry( says( 'Drop', { references: [ 'admin/a.ts' ] } ), [ 'إسقاط' ] ),
		entry( says( 'Open', { context: 'state', references: [ 'a.php' ] } ), [ 'مفتوح' ] ),
		entry( says( '%d day', { plural: '%d days', references: [ 'admin/a.ts', 'contract/errors.json' ] } ), [
			'0',
			'1',
			'2',
			'3',
			'4',
			'5',
		] ),
		entry( says( 'Unsure', { references: [ 'admin/a.ts' ] } ), [ 'ربما' ], true ),
		entry( says( 'New', { references: [ 'admin/a.ts' ] } ), [ '' ] ),
	];
	const files = compiledFiles( arabic, entries, [
		{ file: 'build/admin.js', sources: new Set( [ 'admin/a.ts' ] ) },
	] );

	it( 'is PHP with everything that is sure and that the server says, guarded as all PHP of the plugin', () => {
		const php = files[ 'coffer-ar.l10n.php' ] ?? '';
		expect( php ).toContain( "defined( 'ABSPATH' ) || exit;" );
		expect( php ).toContain( "'It\\'s' => 'ال\\''," );
		expect( php ).toContain( `'state' . "\\4" . 'Open' => 'مفتوح',` );
		expect( php ).toContain( `'%d day' => '0' . "\\0" . '1' . "\\0"` );
		expect( php ).toMatch( /nplurals=6; plural=/ );
		expect( php ).not.toMatch( /Unsure|New|Drop/ );
	} );

	it( 'is one file per script, named after the path of the script, with what the script says', () => {
		// md5 of build/admin.js
		const json = JSON.parse( files[ 'coffer-ar-aa377c165c6b87664fc2deacf28cbe53.json' ] ?? '{}' ) as {
			locale_data: { messages: Record< string, unknown > };
		};
		expect( Object.keys( json.locale_data.messages ) ).toEqual( [ '', "It's", 'Drop', '%d day' ] );
		expect( json.locale_data.messages[ '' ] ).toMatchObject( { lang: 'ar' } );
	} );
} );

describe( 'The plural formulas', () => {
	// The formulas of gettext are JavaScript too.
	const form = ( locale: string, n: number ): number => {
		const formula = languages.find( ( language ) => language.locale === locale )?.plurals.formula ?? '';
		return Number( new Function( 'n', `return ${ formula };` )( n ) );
	};

	it( 'choose one of two in German and one of six in Arabic', () => {
		expect( [ 0, 1, 2, 100 ].map( ( n ) => form( 'de_DE', n ) ) ).toEqual( [ 1, 0, 1, 1 ] );
		expect( [ 0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111 ].map( ( n ) => form( 'ar', n ) ) ).toEqual( [
			0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4,
		] );
	} );
} );

describe( 'The project', () => {
	const messages = projectMessages();
	const ids = new Set( messages.map( ( { id } ) => id ) );

	it( 'has messages of all kinds of sources', () => {
		for ( const id of [
			'Left to pay', // portal-template/parts
			'Awaiting payment', // server/WordPress/Portal
			'Copy portal link', // admin
			'Your role does not allow this.', // contract/errors.json
			'Money manager', // plugin.json
			'Customer portal', // blocks/portal/block.json
		] ) {
			expect( ids ).toContain( id );
		}
	} );

	it( 'has the words for marks, which the server translates by value', () => {
		expect( ids ).toContain( 'Disputed' );
		expect( ids ).toContain( 'Handled by hand' );
	} );

	it( 'gives every message of TypeScript to a script, and none to a module of customers’ pages', () => {
		const inScripts = new Set( builtScripts().flatMap( ( { sources } ) => [ ...sources ] ) );
		const inModules = new Set( builtModules().flatMap( ( { sources } ) => [ ...sources ] ) );
		const files = messages.flatMap( ( { references } ) => references ).filter( ( file ) => /\.tsx?$/.test( file ) );
		expect( [ ...new Set( files ) ].filter( ( file ) => ! inScripts.has( file ) ) ).toEqual( [] );
		expect( files.filter( ( file ) => inModules.has( file ) ) ).toEqual( [] );
	} );
} );
