import { useState } from '@wordpress/element';
import { toCofferError, type CofferError } from '@coffer/api';
import { useNotify } from '../notices';

interface RoleWrite {
	isBusy: boolean;
	error: CofferError | undefined;
	/** The server wants to hear that the reader gives up managing Money themselves. */
	asksOwn: boolean;
	isOwnConfirmed: boolean;
	confirmOwn: ( isConfirmed: boolean ) => void;
	/** Gives whether it was done. */
	run: ( write: ( more: { confirm_own?: boolean } ) => Promise< unknown >, said: string ) => Promise< boolean >;
}

/** Changes a role, and asks once more before somebody takes their own right to manage Money away. */
export function useRoleChange(): RoleWrite {
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< CofferError >();
	const [ asksOwn, setAsksOwn ] = useState( false );
	const [ isOwnConfirmed, confirmOwn ] = useState( false );
	const notify = useNotify();
	return {
		isBusy,
		error,
		asksOwn,
		isOwnConfirmed,
		confirmOwn,
		run: async ( write, said ) => {
			setBusy( true );
			setError( undefined );
			try {
				await write( isOwnConfirmed ? { confirm_own: true } : {} );
				if ( said !== '' ) {
					notify( said );
				}
				return true;
			} catch ( thrown ) {
				const refusal = toCofferError( thrown );
				setError( refusal );
				setAsksOwn( ( before ) => before || refusal.code === 'own_access_lost' );
				return false;
			} finally {
				setBusy( false );
			}
		},
	};
}
