import { useState } from '@wordpress/element';
import { newIdempotencyKey, toCofferError, type CofferError } from '@coffer/api';
import { useNotify } from '../notices';

interface Options< Body, Result > {
	/** Sends it. The key makes it count once, however often it is sent. */
	write: ( body: Body, key: string ) => Promise< Result >;
	/** What is said when it was done. */
	done: ( result: Result, body: Body ) => string;
	onClose: () => void;
	/** What is shown is out of date, perhaps. */
	onRefused?: () => void;
}

interface MoneyChange< Body, Result > {
	/** What DialogForm needs of it. */
	form: { isBusy: boolean; error: CofferError | undefined; attempts: number; onClose: () => void };
	/** Whether to say what is missing: the person wanted to send it. */
	isForced: boolean;
	/** What the server said about a field. */
	problemAt: ( field: string ) => string | undefined;
	/** Null: something is missing or wrong. Says and closes when it was done; answers undefined when it was not. */
	submit: ( body: Body | null ) => Promise< Result | undefined >;
}

/** A change of money that a dialog asks for and that counts once. */
export function useMoneyChange< Body, Result >( {
	write,
	done,
	onClose,
	onRefused,
}: Options< Body, Result > ): MoneyChange< Body, Result > {
	const notify = useNotify();
	const [ key, setKey ] = useState( newIdempotencyKey );
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< CofferError >();
	const [ attempts, setAttempts ] = useState( 0 );

	const submit = async ( body: Body | null ) => {
		if ( body === null ) {
			setAttempts( ( before ) => before + 1 );
			return undefined;
		}
		setBusy( true );
		setError( undefined );
		try {
			const result = await write( body, key );
			notify( done( result, body ) );
			onClose();
			return result;
		} catch ( thrown ) {
			const refusal = toCofferError( thrown );
			setError( refusal );
			// What was refused is over: the next try is another request. What got no answer may have been done.
			if ( refusal.status >= 400 && refusal.status < 500 ) {
				setKey( newIdempotencyKey() );
			}
			onRefused?.();
			return undefined;
		} finally {
			setBusy( false );
		}
	};

	return {
		form: { isBusy, error, attempts, onClose },
		isForced: attempts > 0,
		problemAt: ( field ) => ( error?.field === field ? error.message : undefined ),
		submit,
	};
}
