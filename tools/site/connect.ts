import { join } from 'node:path';
import { endGroup } from '../terminal/program';
import { hosts } from './hosts';
import { layoutOf, type Layout } from './layout';
import type { Site } from './site';
import { readState, type SiteState } from './state';

/**
 * Talks to a site that another process booted.
 *
 * @throws Error when there is none of that name.
 */
export async function connectSite( name: string ): Promise< Site > {
	const plain = layoutOf( { name } );
	const state = await readState( plain );
	if ( ! state ) {
		throw new Error( `There is no site "${ name }".` );
	}
	const layout = layoutOf( state.options );
	return connectState( layout, state, async () => {
		for ( const pid of [ ...state.pids ].reverse() ) {
			await endGroup( pid );
		}
	} );
}

export function connectState( layout: Layout, state: SiteState, stop: () => Promise< void > ): Site {
	return {
		url: state.url,
		host: state.host,
		dir: layout.dir,
		portalUrl: state.portalPath === null ? undefined : state.url + state.portalPath,
		logFile: join( layout.dev, 'debug.log' ),
		clockFile: join( layout.dev, 'clock' ),
		loginUrl: ( user, path ) =>
			`${ state.url }/?${ new URLSearchParams( { coffer_dev_login: user, key: state.key, to: path } ).toString() }`,
		php: async < T >( code: string, input?: unknown ): Promise< T > => {
			const answer = await hosts[ state.host ].evaluate( layout, state, { code, input } );
			if ( ! answer.ok ) {
				throw new Error( answer.error );
			}
			return answer.value as T;
		},
		stop,
	};
}
