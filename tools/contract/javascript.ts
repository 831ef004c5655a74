// The compiler's flags are bits.
/* eslint-disable no-bitwise */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './read';

interface Entry {
	readonly name: string;
	readonly signature: string;
	readonly says: string;
}

const entry = join( root, 'src', 'index.ts' );

/** What `@coffer/api` offers, read from the sources as the compiler reads them: names, types and what stands above them. */
export function javascriptFiles(): Record< string, string > {
	const { config } = ts.readConfigFile( join( root, 'tsconfig.json' ), ( file ) => ts.sys.readFile( file ) ) as {
		config: unknown;
	};
	const { options } = ts.parseJsonConfigFileContent( config, ts.sys, root );
	const program = ts.createProgram( [ entry ], { ...options, noEmit: true } );
	const checker = program.getTypeChecker();
	const source = program.getSourceFile( entry );
	const index = source && checker.getSymbolAtLocation( source );
	if ( ! index ) {
		throw new Error( 'src/index.ts exports nothing.' );
	}
	const exported = checker
		.getExportsOfModule( index )
		.map( ( symbol ) => ( symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol( symbol ) : symbol ) );
	const read = ( file: string ) => {
		const module = program.getSourceFile( join( root, 'src', 'store', file ) );
		const symbol = module && checker.getSymbolAtLocation( module );
		return ( symbol ? checker.getExportsOfModule( symbol ) : [] ).flatMap( ( each ) => entryOf( checker, each ) );
	};
	const of =
		( folder: string ) =>
		( { declarations = [] }: ts.Symbol ) =>
			declarations.some( ( node ) => node.getSourceFile().fileName.includes( `/src/${ folder }/` ) );
	const called = ( chosen: ( symbol: ts.Symbol ) => boolean ) =>
		exported
			.filter( ( symbol ) => symbol.flags & ts.SymbolFlags.Value && chosen( symbol ) )
			.flatMap( ( symbol ) => entryOf( checker, symbol ) );
	const membersOf = ( name: string ) =>
		exported
			.filter( ( symbol ) => symbol.name === name )
			.flatMap( ( symbol ) => checker.getPropertiesOfType( checker.getDeclaredTypeOfSymbol( symbol ) ) )
			.flatMap( ( member ) => memberOf( checker, member ) );
	const others = ( symbol: ts.Symbol ) => ! of( 'hooks' )( symbol ) && ! of( 'lib' )( symbol );
	return {
		'docs/extending/javascript.md': page( {
			selectors: read( 'selectors.ts' ).map( ( each ) => withoutFirst( each, 'state: State' ) ),
			// Whoever dispatches one gets what it answers.
			actions: read( 'actions.ts' ).map( ( each ) => ( {
				...each,
				signature: each.signature.replace( /\): Thunk</, '): Promise<' ),
			} ) ),
			action: [ ...membersOf( 'ImmediateDocumentAction' ), ...membersOf( 'DialogDocumentAction' ) ].filter(
				( { name }, at, all ) => all.findIndex( ( each ) => each.name === name ) === at
			),
			context: membersOf( 'DocumentActionContext' ),
			hooks: called( of( 'hooks' ) ),
			money: called( of( 'lib' ) ),
			requests: called( others ),
		} ),
	};
}

/** A piece of a file that authors copy, with its name above it. */
function shown( file: string, piece: RegExp ): string {
	const path = `docs/extending/starter/${ file }`;
	const [ code ] = piece.exec( readFileSync( join( root, path ), 'utf8' ) ) ?? [];
	if ( code === undefined ) {
		throw new Error( `${ path } has no such piece: ${ piece.source }` );
	}
	return `// ${ path }\n${ code }`;
}

/** Only what is called: constants and types are said where they are used. */
function entryOf( checker: ts.TypeChecker, symbol: ts.Symbol ): Entry[] {
	const [ node ] = symbol.declarations ?? [];
	if ( ! node ) {
		return [];
	}
	const type = checker.getTypeOfSymbolAtLocation( symbol, node );
	const [ call ] = type.getCallSignatures();
	const [ made ] = type.getConstructSignatures();
	const signature = call ?? made;
	if ( ! signature ) {
		return [];
	}
	const text = checker.signatureToString(
		signature,
		node,
		ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
		made && ! call ? ts.SignatureKind.Construct : ts.SignatureKind.Call
	);
	const tags = symbol
		.getJsDocTags( checker )
		.map( ( { name, text: parts } ) => `@${ name } ${ ts.displayPartsToString( parts ) }`.trim() );
	return [
		{
			name: symbol.name,
			signature: made && ! call ? text : `${ symbol.name }${ text }`,
			says: [ ts.displayPartsToString( symbol.getDocumentationComment( checker ) ), ...tags ]
				.filter( Boolean )
				.join( ' ' )
				.replace( /\s+/g, ' ' ),
		},
	];
}

/** A member of an interface. */
function memberOf( checker: ts.TypeChecker, symbol: ts.Symbol ): Entry[] {
	const [ node ] = symbol.declarations ?? [];
	return node
		? [
				{
					name: symbol.name,
					signature: node.getText().replace( /;$/, '' ),
					says: ts.displayPartsToString( symbol.getDocumentationComment( checker ) ).replace( /\s+/g, ' ' ),
				},
			]
		: [];
}

function withoutFirst( { name, signature, says }: Entry, parameter: string ): Entry {
	return { name, says, signature: signature.replace( new RegExp( `\\(${ parameter }(?:, )?` ), '(' ) };
}

function table( entries: readonly Entry[], first = 'call', second = 'what it does' ): string {
	if ( entries.length === 0 ) {
		throw new Error( 'A part of docs/extending/javascript.md would be empty.' );
	}
	const cell = ( text: string ) => text.replace( /\|/g, '\\|' );
	return [
		`| ${ first } | ${ second } |`,
		'| --- | --- |',
		...entries.map( ( { name, signature, says } ) => {
			if ( says === '' ) {
				throw new Error( `Nothing stands above ${ name } that says what it does.` );
			}
			return `| \`${ cell( signature ) }\` | ${ cell( says ) } |`;
		} ),
	].join( '\n' );
}

function page( {
	selectors,
	actions,
	hooks,
	money,
	requests,
	action,
	context,
}: Record< 'selectors' | 'actions' | 'hooks' | 'money' | 'requests' | 'action' | 'context', Entry[] > ): string {
	return `<!-- Generated from src/index.ts by \`npm run contract\`. Do not edit. -->

# JavaScript in wp-admin: \`@coffer/api\`

The Money screen is made of this and of nothing else, so what it does, your script can do. It is the script \`coffer-api\` of WordPress:
name that handle among the dependencies of yours, on any screen of wp-admin, and it is \`window.coffer.api\`.
Types: [src/contract/types.ts](../../src/contract/types.ts).

\`\`\`php
${ shown( 'money-screen.php', /^\/\*\* @param.*Of WordPress[^]*?^}$/m ) }
\`\`\`

\`\`\`js
${ shown( 'money-screen.js', /^\/\*\* On the Dashboard[^]*?^}$/m ) }
\`\`\`

Both files whole, to copy: [money-screen.php](starter/money-screen.php), [money-screen.js](starter/money-screen.js).

Who may do what is decided on the server, for each call. What is refused is thrown as a \`CofferError\`: its \`message\` is a sentence for the
reader, \`code\` is that of [the REST API](rest.md#errors) without \`coffer_\`, and \`status\`, \`field\`, \`verdict\`, \`currentVersion\` and
\`count\` are there when the answer had them. Amounts are integers in minor units of their currency. Hooks that change the Money
screen: [hooks.md](hooks.md).

## The store

\`coffer.api.store\` is a store of \`@wordpress/data\`, registered as \`coffer\`. A selector that asks the server answers \`undefined\` or \`null\`
until it was answered; \`wp.data.resolveSelect( 'coffer' )\` waits for it.

### Selectors

${ table( selectors ) }

### Actions

Each asks the server first and believes its answer. \`version\` is the one that the person saw; whoever was faster makes it throw
\`version_conflict\`. \`idempotencyKey\` is of \`newIdempotencyKey()\`, one for each thing that is to happen once.

${ table( actions ) }

## Requests

Answers that no screen keeps.

${ table( requests ) }

## Hooks

${ table( hooks ) }

## An action of the drawer

\`coffer.documentActions\` gets the actions of the drawer and returns them, with yours among them:

\`\`\`js
${ shown( 'money-screen.js', /^addCofferFilter.*$/m ) }
\`\`\`

An action is an object. It has \`run\`, or \`Dialog\` when it first asks something. A verdict of your own has all the fields of
[verdict.json](../../contract/schemas/verdict.json); [money-screen.js](starter/money-screen.js) has a whole action.

${ table( action, 'member', 'what it is' ) }

What \`run\` gets, and \`Dialog\` among its properties:

${ table( context, 'member', 'what it is' ) }

## Money and dates

${ table( money ) }
`;
}
