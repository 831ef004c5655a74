import type { AssistantAnswer, AssistantQuestion, Document, Task } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { restUrl, type Person } from './people';
import { ask as request, type Answer } from './requests';
import { contract } from './shapes';

/** What the assistant answers somebody. */
export async function ask( by: Person, body: AssistantQuestion ): Promise< AssistantAnswer > {
	return succeed< AssistantAnswer >( await by.rest( 'POST', '/assistant/ask', { body } ) );
}

/** A follow-up of a sent invoice that waits for somebody to accept it. */
export async function aProposal( by: Person, { id }: Pick< Document, 'id' > ): Promise< Task > {
	const { task } = await ask( by, { prompt: 'follow_up', document_id: id } );
	if ( ! task ) {
		throw new Error( 'No task was proposed.' );
	}
	return task;
}

export type AbilityInput = Readonly< Record< string, unknown > >;

/** Every ability of contract/abilities.json, by its name. */
export const abilities = contract.abilities.abilities;

/** Runs an ability as WordPress offers it over REST: those that read with GET, the others with POST. */
export function runAbility( site: Site, by: Person, name: string, input: AbilityInput = {} ): Promise< Answer > {
	const route = `/abilities/${ name }/run`;
	if ( ! abilities[ name ]?.annotations.readonly ) {
		const url = restUrl( site, route, 'wp-abilities/v1' );
		return request( url, { method: 'POST', headers: by.headers, body: { input } } );
	}
	const query = new URLSearchParams(
		Object.entries( input ).map( ( [ field, value ] ) => [ `input[${ field }]`, String( value ) ] )
	).toString();
	return request( restUrl( site, query ? `${ route }?${ query }` : route, 'wp-abilities/v1' ), {
		headers: by.headers,
	} );
}

/** What a document is called where abilities are told of it: its number, or a name for a draft. */
export function referenceOf( site: Site, { id }: Pick< Document, 'id' > ): Promise< string > {
	return site.php< string >(
		`
		$services = Coffer\\WordPress\\Plugin::services();
		return $services->tools()->facts( $services->documents()->find( $input ) )->reference;
		`,
		id
	);
}
