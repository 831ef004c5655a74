import { phpUses, typescriptUses } from './imports';
import { planOf, type Plan } from './rooms';

/** From how large a part of the rooms on a room that they use is common: with a lower one little is left, with a higher one nothing can be seen. */
const often = 0.25;

/** docs/rooms.md, as the code is now. */
export function roomsPage(): string {
	const browser = planOf( typescriptUses( [ 'src', 'admin', 'blocks', 'portal-template' ] ), partOf );
	const screen = planOf( typescriptUses( [ 'admin' ] ), roomIn( 'admin' ), often );
	const domain = planOf( phpUses( 'server/Domain' ), roomIn( 'server/Domain' ), often );
	const wordpress = planOf( phpUses( 'server/WordPress' ), roomIn( 'server/WordPress' ), often );
	return `<!-- Drawn from the imports of the code by \`npm run diagrams\`. Do not edit. -->

# Who uses whom

An arrow points from a room of the code to one that it uses; a dotted one means that it uses only types, which are gone when it runs. A room
that more than a quarter of the others use is named below the picture and not drawn: lines to it would hide all others. What is allowed is in
\`tools/lint/imports.cjs\` and \`tests/conventions\`; this is what is so.

## In the browser

\`src features\` are the folders of \`src/\` with one noun each, such as \`documents\` and \`portal-links\`. They never use each other.

${ drawing( browser ) }

## The Money screen

The rooms of \`admin/\`.

${ drawing( screen ) }

## The rules

The rooms of \`server/Domain\`, which use nothing of WordPress.

${ drawing( domain ) }

## Around WordPress

The rooms of \`server/WordPress\`. \`Services\` builds what they need, and \`Plugin\` hangs them on WordPress's hooks.

${ drawing( wordpress ) }
`;
}

/** Parts of the TypeScript, as tools/lint/imports.cjs knows them. */
function partOf( path: string ): string | undefined {
	const [ top = '', second = '' ] = path.split( '/' );
	if ( top === 'blocks' ) {
		return `blocks/${ second }`;
	}
	if ( top !== 'src' ) {
		return [ 'admin', 'portal-template' ].includes( top ) ? top : undefined;
	}
	const name = second.replace( /\.ts$/, '' );
	return [ 'index', 'contract', 'lib', 'hooks', 'request', 'store', 'pay-now' ].includes( name )
		? `src/${ name }`
		: 'src features';
}

/** The folders of a folder; a file that lies in it is a room of its own. */
function roomIn( folder: string ): ( path: string ) => string | undefined {
	return ( path ) => {
		const [ name = '' ] = path.startsWith( `${ folder }/` ) ? path.slice( folder.length + 1 ).split( '/' ) : [];
		const room = name.replace( /\.(tsx?|php)$/, '' );
		return room === '' || room.includes( '.' ) ? undefined : room;
	};
}

function drawing( { rooms, ways, common }: Plan ): string {
	const id = ( room: string ) => `r${ rooms.indexOf( room ) }`;
	const isDrawn = ( room: string ) => ways.some( ( { from, to } ) => from === room || to === room );
	const alone = rooms.filter( ( room ) => ! isDrawn( room ) );
	const lines = [
		'flowchart LR',
		...rooms.filter( isDrawn ).map( ( room ) => `${ id( room ) }["${ room }"]` ),
		...ways.map( ( { from, to, isType } ) => `${ id( from ) } ${ isType ? '-.->' : '-->' } ${ id( to ) }` ),
	];
	const listed = ( names: readonly string[] ) => names.map( ( name ) => `\`${ name }\`` ).join( ', ' );
	return [
		`\`\`\`mermaid\n${ lines.join( '\n\t' ) }\n\`\`\``,
		...( common.length > 0 ? [ `Used by many: ${ listed( common ) }.` ] : [] ),
		...( alone.length > 0 ? [ `Using or used by these alone: ${ listed( alone ) }.` ] : [] ),
	].join( '\n\n' );
}
