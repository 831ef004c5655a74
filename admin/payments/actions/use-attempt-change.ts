import { useDispatch } from '@wordpress/data';
import {
	store,
	type AttemptChange,
	type PaymentAttempt,
	type PaymentRefundInput,
	type ReceiveInput,
	type ResolveInput,
} from '@coffer/api';
import { useMoneyChange } from '../../components';
import type { AttemptDialogProps } from './attempt-action';

/** What each change that a dialog makes is told. */
interface Bodies {
	receive_payment: ReceiveInput;
	refund_attempt: PaymentRefundInput;
	resolve_payment: ResolveInput;
}

/** One decision about an attempt, in the version that the person was shown. */
export function useAttemptChange< Name extends AttemptChange >(
	name: Name,
	{ attempt, onChanged, onClose }: AttemptDialogProps,
	done: ( changed: PaymentAttempt, body: Bodies[ Name ] ) => string
) {
	const { changeAttempt } = useDispatch( store );
	return useMoneyChange< Bodies[ Name ], PaymentAttempt >( {
		write: ( body, key ) => changeAttempt( name, attempt, key, body ),
		done,
		onClose: () => {
			onClose();
			onChanged();
		},
		onRefused: onChanged,
	} );
}
