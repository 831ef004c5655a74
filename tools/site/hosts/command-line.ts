import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from '../../machine/paths';
import { capture } from '../../terminal/program';
import type { Layout } from '../layout';
import type { SiteState } from '../state';
import type { Answer, Evaluation } from './host';

/**
 * Compiling WordPress takes longer than most of what is asked of it, so that what one program compiled is kept for the next.
 * In a folder of its own for each program that runs many: it is never older than the code of a checkout.
 */
let compiled: Promise< string[] > | undefined;

function compiledCode(): Promise< string[] > {
	compiled ??= ( async () => {
		const folder = join( cacheFolder, 'opcache' );
		await mkdir( folder, { recursive: true } );
		return [
			'opcache.enable_cli=1',
			'opcache.file_cache_only=1',
			`opcache.file_cache=${ folder }`,
			'opcache.revalidate_freq=0',
			`opcache.blacklist_filename=${ join( root, 'tools', 'site', 'php', 'opcache-blacklist.txt' ) }`,
		].flatMap( ( setting ) => [ '-d', setting ] );
	} )();
	return compiled;
}

const mark = '\u001ecoffer-answer ';

/** Runs code in a site through the machine's own PHP. */
export async function evaluateOnCommandLine(
	layout: Layout,
	state: SiteState,
	evaluation: Evaluation
): Promise< Answer > {
	const result = await capture(
		state.php ?? 'php',
		[
			'-d',
			'display_errors=0',
			'-d',
			'memory_limit=1024M',
			...( await compiledCode() ),
			join( root, 'tools', 'site', 'php', 'evaluate.php' ),
		],
		{
			input: JSON.stringify( {
				...evaluation,
				wordpress: layout.wordpress,
				url: state.url,
			} ),
		}
	);
	const at = result.stdout.lastIndexOf( mark );
	if ( at < 0 ) {
		const said = `${ result.stdout }\n${ result.stderr }`.trim().slice( -2000 );
		return { ok: false, error: `PHP gave no answer (${ result.status }): ${ said }` };
	}
	return JSON.parse( result.stdout.slice( at + mark.length ) ) as Answer;
}
