import { useState } from '@wordpress/element';
import { drainOutbox, retryDelivery, toCofferError } from '@coffer/api';
import { useNotify } from '../notices';
import { reportWords } from './report-words';

interface Deliver {
	/** The message that is tried again; `due` while all that is due is delivered. */
	busy: number | 'due' | undefined;
	deliverDue: () => Promise< void >;
	retry: ( id: number ) => Promise< void >;
}

/** Delivers while the person waits, and says what became of it. */
export function useDeliver( onDone: () => void ): Deliver {
	const [ busy, setBusy ] = useState< Deliver[ 'busy' ] >();
	const notify = useNotify();

	const run = async ( what: number | 'due' ) => {
		setBusy( what );
		try {
			if ( what !== 'due' ) {
				await retryDelivery( what );
			}
			const report = await drainOutbox();
			notify( reportWords( report ), report.retried + report.failed > 0 ? 'error' : 'success' );
		} catch ( thrown ) {
			notify( toCofferError( thrown ).message, 'error' );
		}
		setBusy( undefined );
		// Also after a refusal: then what is shown is out of date.
		onDone();
	};
	return { busy, deliverDue: () => run( 'due' ), retry: run };
}
