import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	defaultRequestToExternal,
	defaultRequestToExternalModule,
} from '@wordpress/dependency-extraction-webpack-plugin/lib/util';
import { build, type Plugin } from 'esbuild';
import { comesAlong, emptyComponent, isUnused } from '../bundle/table-library.cjs';
import { root } from '../machine/paths';

/** A package of which something ships. */
export interface Bundled {
	readonly name: string;
	readonly version: string;
	/** As its package.json says it. */
	readonly licence: string;
	/** Which of our files have it: script, module, font. */
	readonly where: readonly string[];
}

const scripts = [
	'src/index.ts',
	'admin/index.tsx',
	'admin/first/index.tsx',
	'blocks/portal/index.ts',
	'blocks/pay-now/index.ts',
];
const modules = [ 'blocks/portal/view.ts', 'blocks/pay-now/view.ts', 'src/pay-now/index.ts' ];
const fonts = [ 'noto-sans', 'noto-sans-hebrew', 'vazirmatn' ];

/** What WordPress has already is not in our files: the same question that the build asks. */
function ofWordPress( isExternal: ( request: string ) => boolean ): Plugin {
	return {
		name: 'of-wordpress',
		setup( { onLoad, onResolve } ) {
			onResolve( { filter: /^[^./]/ }, ( { path, kind, importer } ) =>
				kind !== 'entry-point' &&
				! path.endsWith( '.css' ) &&
				! comesAlong( path, importer ) &&
				isExternal( path )
					? { path, external: true }
					: undefined
			);
			onLoad( { filter: /dataviews/ }, ( { path } ) =>
				isUnused( path ) ? { contents: emptyComponent } : undefined
			);
			onResolve( { filter: /^@coffer\// }, ( { path } ) => ( { path, external: true } ) );
			// As webpack.config.cjs has it.
			onResolve( { filter: /brotli\/decompress\.js$/ }, ( { path } ) => ( { path, external: true } ) );
			// Styles are read for the packages that they import; ours import none.
			onResolve( { filter: /\.scss$/ }, ( { path } ) => ( { path, external: true } ) );
		},
	};
}

async function packagesOf( entry: string, isExternal: ( request: string ) => boolean ): Promise< string[] > {
	const { metafile } = await build( {
		absWorkingDir: root,
		entryPoints: [ entry ],
		bundle: true,
		write: false,
		metafile: true,
		format: 'esm',
		splitting: true,
		outdir: join( root, 'build' ),
		jsx: 'automatic',
		logLevel: 'silent',
		preserveSymlinks: true,
		loader: { '.woff': 'empty', '.svg': 'empty', '.png': 'empty', '.md': 'empty' },
		plugins: [ ofWordPress( isExternal ) ],
	} );
	return Object.values( metafile.outputs ).flatMap( ( { inputs } ) =>
		Object.entries( inputs )
			.filter( ( [ , { bytesInOutput } ] ) => bytesInOutput > 0 )
			.flatMap( ( [ file ] ) => folderOf( file ) ?? [] )
	);
}

/** `node_modules/a/node_modules/@b/c/d.js` is of `node_modules/a/node_modules/@b/c`. */
function folderOf( file: string ): string | undefined {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec( file )?.[ 0 ];
}

/** Every package of which something is in a file that ships, by its name. */
export async function bundled(): Promise< Bundled[] > {
	const where = new Map< string, Set< string > >();
	const add = ( folder: string, place: string ) =>
		where.set( folder, ( where.get( folder ) ?? new Set< string >() ).add( place ) );
	for ( const entry of scripts ) {
		const found = await packagesOf( entry, ( request ) => Boolean( defaultRequestToExternal( request ) ) );
		found.forEach( ( folder ) => add( folder, entry ) );
	}
	for ( const entry of modules ) {
		const found = await packagesOf( entry, ( request ) => Boolean( defaultRequestToExternalModule( request ) ) );
		found.forEach( ( folder ) => add( folder, entry ) );
	}
	fonts.forEach( ( font ) => add( `node_modules/@fontsource/${ font }`, 'fonts of the PDF' ) );
	return [ ...where ]
		.map( ( [ folder, places ] ) => ( { ...described( folder ), where: [ ...places ].sort() } ) )
		.sort( ( one, other ) => ( `${ one.name } ${ one.version }` < `${ other.name } ${ other.version }` ? -1 : 1 ) );
}

function described( folder: string ): { name: string; version: string; licence: string } {
	const {
		name,
		version,
		license = '',
	} = JSON.parse( readFileSync( join( root, folder, 'package.json' ), 'utf8' ) ) as {
		name: string;
		version: string;
		license?: string;
	};
	return { name, version, licence: license === '' ? ofText( folder ) : license };
}

/** Of a package that says it in a file of its own only. Empty where that is another text. */
function ofText( folder: string ): string {
	const file = readdirSync( join( root, folder ) ).find( ( name ) => /^licen[cs]e/i.test( name ) );
	const text = file ? readFileSync( join( root, folder, file ), 'utf8' ).replace( /\s+/g, ' ' ) : '';
	return text.includes(
		'Permission is hereby granted, free of charge, to any person obtaining a copy of this software'
	)
		? 'MIT'
		: '';
}
