import { join } from 'node:path';
import { root } from '../../machine/paths';
import { capture } from '../../terminal/program';
import type { Layout } from '../layout';
import type { SiteState } from '../state';
import type { Answer, Evaluation } from './host';

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
			'-d',
			'opcache.enable_cli=0',
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
