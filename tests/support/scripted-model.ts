import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../../tools/site/site';
import { withMuPlugin } from './mu-plugin';

/** One thing that the model says. scripted-model.php explains the fields. */
export interface ScriptedTurn {
	readonly text?: string;
	readonly calls?: readonly { readonly name: string; readonly args?: unknown }[];
	readonly delay?: number;
	readonly error?: 'network' | 'timeout' | 'client' | 'server' | 'tokens' | 'crash';
	readonly finish?: 'length' | 'content_filter';
	readonly tokens?: number;
}

/** What the model was told in one turn. */
export interface ModelTold {
	readonly system: string;
	readonly messages: readonly { readonly role: string; readonly parts: readonly ToldPart[] }[];
	readonly tools: readonly { readonly name: string; readonly description: string; readonly parameters: object }[];
	readonly schema: object | null;
	readonly max_tokens: number | null;
	/** Seconds. */
	readonly timeout: number | null;
}

export interface ToldPart {
	readonly text?: string;
	readonly functionCall?: { readonly name: string; readonly args?: unknown };
	readonly functionResponse?: { readonly name: string; readonly response: Readonly< Record< string, unknown > > };
}

export interface ScriptedModel {
	/** From now on it says these, one after the other, the last again and again. Forgets what it was told. */
	says: ( ...turns: readonly ScriptedTurn[] ) => Promise< void >;
	/** From now on it is like that; scripted-model.php says how. */
	is: ( ...quirks: readonly ( 'plain' | 'schema' | 'single' )[] ) => Promise< void >;
	/** Everything that it was told since, in its order. */
	told: () => Promise< ModelTold[] >;
}

/** A turn with the JSON that is asked for. */
export function json( value: object ): ScriptedTurn {
	return { text: JSON.stringify( value ) };
}

/** While `work` goes on, the site has a provider of a language model that says what the test wrote down. `more` is PHP that runs beside. */
export async function withModel(
	site: Site,
	work: ( model: ScriptedModel ) => Promise< void >,
	more = ''
): Promise< void > {
	const provider = await readFile( path.join( __dirname, 'scripted-model.php' ), 'utf8' );
	const model: ScriptedModel = {
		says: async ( ...turns ) => {
			await site.php(
				`
				delete_option( 'coffer_test_model_requests' );
				update_option( 'coffer_test_model_script', $input, false );
				`,
				turns
			);
		},
		is: async ( ...quirks ) => {
			await site.php( `update_option( 'coffer_test_model_quirks', $input, false );`, quirks );
		},
		told: () => site.php< ModelTold[] >( `return get_option( 'coffer_test_model_requests', [] );` ),
	};
	try {
		await withMuPlugin(
			site,
			provider.replace( /^<\?php\n/, '' ).replace( 'declare( strict_types=1 );', '' ) + more,
			() => work( model )
		);
	} finally {
		await site.php(
			`delete_option( 'coffer_test_model_requests' ); delete_option( 'coffer_test_model_script' ); delete_option( 'coffer_test_model_quirks' );`
		);
	}
}
