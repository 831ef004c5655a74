import type { AssistantAnswer, AssistantQuestion, Document, Task } from '../../src/contract/types';
import { succeed } from './expectations';
import type { Person } from './people';

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
