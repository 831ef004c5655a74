import { useDispatch } from '@wordpress/data';
import {
	store,
	type ApplyInput,
	type CreditInput,
	type DecisionInput,
	type Document,
	type MoveInput,
	type PaymentInput,
	type RefundInput,
	type UndoInput,
	type WriteOffInput,
} from '@coffer/api';
import { useMoneyChange } from '../../components';

/** What each change that a dialog makes is told. */
interface Bodies {
	record_payment: PaymentInput;
	apply_credit: ApplyInput;
	undo_application: UndoInput;
	move_application: MoveInput;
	credit_document: CreditInput;
	refund_payment: RefundInput;
	write_off_document: WriteOffInput;
	decide_quote: DecisionInput;
}

interface Options< Name extends keyof Bodies > {
	done: ( changed: Document, body: Bodies[ Name ] ) => string;
	onClose: () => void;
	onRefused?: () => void;
}

/** One change of a document, in the version that the person was shown. */
export function useDocumentChange< Name extends keyof Bodies >(
	name: Name,
	document: Pick< Document, 'id' | 'version' >,
	options: Options< Name >
) {
	const { changeDocument } = useDispatch( store );
	return useMoneyChange< Bodies[ Name ], Document >( {
		write: ( body, key ) => changeDocument( name, document, key, body ),
		...options,
	} );
}
