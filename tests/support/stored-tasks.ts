import type { Document, Task } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';

/** A task as a customer's question leaves it, for tests that are not about asking. */
export function aStoredTask(
	site: Site,
	document: Pick< Document, 'id' | 'customer_id' >,
	text = 'Is this with tax?'
) {
	return site.php< Pick< Task, 'id' | 'version' > >(
		`
		$services = Coffer\\WordPress\\Plugin::services();
		$id       = $services->tasks()->insert( new Coffer\\Domain\\Tasks\\NewTask(
			Coffer\\Domain\\Tasks\\TaskKind::Question, $input['id'], $input['customer_id'], null, '', 'Somebody', $input['text'], null, time()
		) );
		return [ 'id' => $id, 'version' => 1 ];
		`,
		{ id: document.id, customer_id: document.customer_id, text }
	);
}
